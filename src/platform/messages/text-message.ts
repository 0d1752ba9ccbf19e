/** Text messages, by any gateway that takes an HTTP request: its address, its token and the form of its body are settings. */
import type { OutgoingMessage, Outcome } from "./outcome.ts";
import type { TextSettings } from "./settings.ts";

const WAIT_MS = 20_000;
/** The body of the request; words are made safe for the form they stand in. Pure. */
export const bodyFor = ({ body, type, from }: TextSettings, { id, to, text }: Pick<OutgoingMessage, "id" | "to" | "text">): string => {
	const safe = (word: string): string => (type === "application/json" ? JSON.stringify(word).slice(1, -1) : encodeURIComponent(word));
	const words: Readonly<Record<string, string>> = { to, text, from, id };
	return body.replace(/\{(to|text|from|id)\}/g, (_, key: string) => safe(words[key] ?? ""));
};
const isConnectFault = (fault: unknown): boolean => {
	const cause = (fault as { cause?: { code?: string } }).cause;
	return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(cause?.code ?? "");
};

/** Sends one text message. The same id goes along at every attempt (`Idempotency-Key`), so that a gateway that can, throws a second one away. */
export const sendText = async (settings: TextSettings, message: OutgoingMessage): Promise<Outcome> => {
	try {
		const response = await fetch(settings.url, {
			method: "POST",
			body: bodyFor(settings, message),
			headers: {
				"content-type": settings.type,
				"idempotency-key": message.id,
				...(settings.token === undefined ? {} : { authorization: `Bearer ${settings.token}` }),
			},
			redirect: "error",
			signal: AbortSignal.timeout(WAIT_MS),
		});
		await response.body?.cancel();
		if (response.ok) return { kind: "sent" };
		if (response.status === 429 || response.status === 503 || response.status === 401) return { kind: "later", why: "not-now" };
		return response.status >= 500 ? { kind: "unsure", why: "lost" } : { kind: "never", why: "refused" };
	} catch (fault) {
		return isConnectFault(fault) ? { kind: "later", why: "no-connection" } : { kind: "unsure", why: "lost" };
	}
};
