/** When a text that was being written comes back. Pure. */

export type Draft = { readonly text: string /** What the page itself had in the field. */; readonly base: string };

/** Only into a field nobody has written in since: empty, or still what it was when the draft began. A form that came back brings its own, newer text. */
export const comesBack = (draft: Draft, inField: string): boolean =>
	draft.text !== inField && draft.text.trim() !== "" && (inField === "" || inField === draft.base);

const KEPT_MS = 7 * 24 * 60 * 60_000;
export const isTooOld = (at: number, now: number): boolean => now - at > KEPT_MS;

/** Where a draft belongs: whose, on which page, in which form, in which field. Ids only. */
export const draftKey = (owner: string, page: string, operation: string, field: string): string => [owner, page, operation, field].join("\n");

/**
 * A form that was sent plainly: its draft may go when the next page says it arrived. A page after a redirect without fault does;
 * the form coming back, a fault, or opening the page again after the network failed do not.
 */
export const wasSent = (arrival: { readonly status: number; readonly redirects: number; readonly cameBack: boolean }): boolean =>
	!arrival.cameBack && arrival.redirects > 0 && arrival.status < 400;
