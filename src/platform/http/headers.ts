/** Headers on every answer, errors and files too: nothing from elsewhere, nothing framed, nothing guessed, nothing kept by caches on the way. */
import type { MiddlewareHandler } from "hono";
import { NONCE, secureHeaders } from "hono/secure-headers";

export const safeHeaders = (): MiddlewareHandler =>
	secureHeaders({
		contentSecurityPolicy: {
			defaultSrc: ["'self'"],
			scriptSrc: ["'self'", NONCE],
			styleSrc: ["'self'"],
			imgSrc: ["'self'", "data:", "blob:"],
			connectSrc: ["'self'"],
			fontSrc: ["'self'"],
			objectSrc: ["'none'"],
			baseUri: ["'none'"],
			formAction: ["'self'"],
			frameAncestors: ["'none'"],
			workerSrc: ["'self'"],
			manifestSrc: ["'self'"],
		},
		strictTransportSecurity: "max-age=63072000; includeSubDomains",
		xFrameOptions: "DENY",
		referrerPolicy: "no-referrer",
		crossOriginOpenerPolicy: "same-origin",
		crossOriginResourcePolicy: "same-origin",
		permissionsPolicy: { camera: ["self"], microphone: ["self"], geolocation: [], payment: [], usb: [] },
	});
