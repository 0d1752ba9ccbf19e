/** Headers on every answer, errors and files too: nothing from elsewhere, nothing framed, nothing guessed, nothing kept by caches on the way. */
import type { MiddlewareHandler } from "hono";
import { NONCE, secureHeaders } from "hono/secure-headers";
import type { AnyPage, Page } from "./page.ts";

const headersReaching = (origin?: string): MiddlewareHandler =>
	secureHeaders({
		contentSecurityPolicy: {
			defaultSrc: ["'self'"],
			scriptSrc: ["'self'", NONCE],
			styleSrc: ["'self'"],
			imgSrc: ["'self'", "data:", "blob:"],
			connectSrc: origin === undefined ? ["'self'"] : ["'self'", origin],
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

/** The same for every road, but for a page that says whom it reaches and for the files that do so for it. */
export const safeHeaders = (pages: readonly AnyPage[] = []): MiddlewareHandler => {
	const ordinary = headersReaching();
	const wider = (pages as unknown as readonly Page[]).flatMap(({ path, reaches }) =>
		reaches ? [{ path, by: reaches.by, headers: headersReaching(reaches.origin) }] : [],
	);
	return (c, next) => {
		const found = wider.find(({ path, by }) => path === c.req.path || by.some((file) => c.req.path.startsWith(file)));
		return (found?.headers ?? ordinary)(c, next);
	};
};
