/** What a page taken along holds, once it is opened. */
import { openWith } from "#src/app/take-along/envelope.ts";
import type { Along } from "./first-contact.ts";

/** What stands in a page taken along, or in a picture on it. */
export type AlongContent = {
	readonly type: string;
	readonly policy: string;
	/** What it is called in the list of what is along: whom it is about, and which page it is. */
	readonly whom: string;
	readonly title: string;
	readonly body: string | ArrayBuffer;
};
export const openAlong = async (one: Along, key: CryptoKey): Promise<AlongContent> => {
	const opened = JSON.parse(new TextDecoder().decode(await openWith(key, one.sealed, one.key))) as AlongContent & { readonly picture?: true };
	return opened.picture && typeof opened.body === "string"
		? { ...opened, body: Uint8Array.from(atob(opened.body), (letter) => letter.charCodeAt(0)).buffer }
		: opened;
};
export const alongKey = (owner: string, road: string): string => `${owner} ${road}`;
