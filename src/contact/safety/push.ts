/** Web push (RFC 8030, 8291, 8292): to devices that asked for it. The key of the house follows from the master key, so that it is kept and moved with it. */
import { createECDH, createHash } from "node:crypto";
import webPush from "web-push";
import type { Outcome } from "#src/platform/messages/index.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { PushAddress } from "./model.ts";

const WAIT_MS = 15_000;
const LIVES_SECONDS = 1_800;
export type VapidKeys = { readonly publicKey: string; readonly privateKey: string };
const CODES = 8;
/** The same as long as the house has the same root: devices that asked once go on to hear. */
export const vapidKeys = (codeFor: Work["codeFor"]): VapidKeys => {
	const grown = Array.from({ length: CODES }, (_, at) => codeFor("push", `key/${at}`)).join("/");
	const curve = createECDH("prime256v1");
	curve.setPrivateKey(createHash("sha256").update(grown).digest());
	return { publicKey: curve.getPublicKey("base64url"), privateKey: curve.getPrivateKey().toString("base64url").padStart(43, "A") };
};

/** The services browsers use; more of them in `ERBIJ_PUSH_HOSTS`. The address comes from a browser, so the house asks nothing of any other machine. */
const services = [
	/^fcm\.googleapis\.com$/,
	/^(?:[a-z0-9-]+\.)*push\.services\.mozilla\.com$/,
	/^(?:[a-z0-9-]+\.)*notify\.windows\.com$/,
	/^(?:[a-z0-9-]+\.)?push\.apple\.com$/,
];
export const isPushService = (endpoint: string, more = process.env["ERBIJ_PUSH_HOSTS"] ?? ""): boolean => {
	if (!URL.canParse(endpoint)) return false;
	const { protocol, hostname, host, username, password } = new URL(endpoint);
	if (username !== "" || password !== "") return false;
	const named = more
		.split(",")
		.map((one) => one.trim())
		.filter(Boolean);
	if (named.includes(host)) return true;
	return protocol === "https:" && host === hostname && services.some((service) => service.test(hostname));
};

/** Sends one. What it says stands in the device's own worker too, so that nothing of anybody goes along. `never` for an address that is no more. */
export const sendPush = async (
	{ endpoint, p256dh, auth }: Pick<PushAddress, "endpoint" | "p256dh" | "auth">,
	words: { readonly title: string; readonly text: string; readonly to: string },
	keys: VapidKeys & { readonly subject: string },
): Promise<Outcome> => {
	if (!isPushService(endpoint)) return { kind: "never", why: "refused" };
	try {
		const { subject, publicKey, privateKey } = keys;
		const asked = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(words), {
			vapidDetails: { subject, publicKey, privateKey },
			TTL: LIVES_SECONDS,
			urgency: "high",
		});
		const response = await fetch(endpoint, {
			method: "POST",
			headers: asked.headers as Record<string, string>,
			body: new Uint8Array(asked.body ?? Buffer.alloc(0)),
			redirect: "error",
			signal: AbortSignal.timeout(WAIT_MS),
		});
		await response.body?.cancel();
		if (response.ok) return { kind: "sent" };
		return [400, 403, 404, 410, 413].includes(response.status) ? { kind: "never", why: "refused" } : { kind: "later", why: "not-now" };
	} catch {
		// Twice is no harm here: a second alert takes the place of the first on the screen.
		return { kind: "later", why: "no-connection" };
	}
};
