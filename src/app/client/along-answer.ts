/** A page that was taken along, as an answer: with the script and stylesheet of now, and with a fresh id in every form. */
import { openAlong } from "./along-content.ts";
import type { Along } from "./first-contact.ts";
import { newId } from "./new-id.ts";

const stemOf = (file: string): string => file.replace(/-[\w-]{8}\.(js|css)$/, ".$1");
/** An update came while it lay here: it gets the files that are here now (O6: no white screen after ten versions). */
export const withFilesOfNow = (html: string, files: readonly string[]): string => {
	const now = new Map(files.map((file) => [stemOf(file), file]));
	return html.replace(/\/assets\/[\w.-]+\.(?:js|css)/g, (file) => now.get(stemOf(file)) ?? file);
};
/** Opened twice, it is two acts: each form gets an id of its own every time. */
export const withFreshIds = (html: string, fresh: () => string): string =>
	html.replace(/(<input type="hidden" name="id" value=")[^"]*/g, (_all, before: string) => before + fresh());
export const markedAlong = (html: string, until: number): string => html.replace("<body ", `<body data-along="${until}" `);

export const answerAlong = async (one: Along, key: CryptoKey, files: readonly string[]): Promise<Response> => {
	const { type, policy, body } = await openAlong(one, key);
	const headers = { "content-type": type, "cache-control": "no-store", ...(policy === "" ? {} : { "content-security-policy": policy }) };
	if (typeof body !== "string") return new Response(body, { headers });
	return new Response(markedAlong(withFreshIds(withFilesOfNow(body, files), newId), one.until), { headers });
};
