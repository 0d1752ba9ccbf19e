/** What this device has for a road: everything that is to be known of it, in one reading of the store. */
import type { Along } from "./first-contact.ts";
import { inDrawers } from "./device.ts";
import { alongKey } from "./along-content.ts";

export type Standing = {
	/** Who was here last. */
	readonly owner: string | undefined;
	readonly language: string | undefined;
	/** The page of this road, as long as it is good. */
	readonly kept: Along | undefined;
	/** Whether anything at all of this owner is along. */
	readonly some: boolean;
};
/** Begun beside the question to the network, so that it is there when the network is not. */
export const standingHere = (road: string, now: number): Promise<Standing> =>
	inDrawers(["meta", "along"], (drawer) => {
		const [who, language] = [drawer("meta").get("who"), drawer("meta").get("language")];
		let page: IDBRequest | undefined;
		let first: IDBRequest | undefined;
		who.onsuccess = () => {
			if (typeof who.result !== "string") return;
			page = drawer("along").get(alongKey(who.result, road));
			first = drawer("along").getKey(IDBKeyRange.bound(alongKey(who.result, ""), alongKey(who.result, "\uffff")));
		};
		return () => {
			const kept = page?.result as Along | undefined;
			return {
				owner: who.result as string | undefined,
				language: language.result as string | undefined,
				kept: kept && kept.until > now ? kept : undefined,
				some: first?.result !== undefined,
			};
		};
	});
