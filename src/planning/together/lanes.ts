/** Which texts can be written together, and the two lanes of each: the person's own words, and what lies beside them. The browser uses the same. Pure. */

/** What a text is of: what matters, a goal, or a part of one side of a life (`home.wish`). */
export const textForm =
	/^(?:(?:matter|goal)\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|side\/[a-z-]{2,30}\.(?:see|well|wish|trouble|support))$/;
/** `mine`: the person's words; nobody else's letters come in there. `beside`: where both write, until it is put to the person. */
export type LaneSide = "mine" | "beside";
const laneForm = /^(mine|beside):(.+)$/;
export const laneOf = (side: LaneSide, text: string): string => `${side}:${text}`;
/** The side and the text of a lane; nothing for any other name. */
export const readLane = (lane: string): { readonly side: LaneSide; readonly text: string } | undefined => {
	const found = laneForm.exec(lane);
	const text = found?.[2] ?? "";
	return found && textForm.test(text) ? { side: found[1] as LaneSide, text } : undefined;
};
/** The id of a text in the plan: `goal/<id>` is kept under `<id>`, `side/home.wish` under `home.wish`. */
export const planTextOf = (text: string): string => text.slice(text.indexOf("/") + 1);
export const kindOfText = (text: string): "matter" | "goal" | "side" => text.slice(0, text.indexOf("/")) as "matter" | "goal" | "side";

export type Change = { readonly at: number; readonly gone: number; readonly fresh: string };
const inPair = (text: string, at: number): boolean => at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
/** The smallest piece that turns one text into another; never half a sign. */
export const changeBetween = (from: string, to: string): Change | undefined => {
	if (from === to) return undefined;
	const most = Math.min(from.length, to.length);
	let at = 0;
	while (at < most && from.charCodeAt(at) === to.charCodeAt(at)) at += 1;
	while (inPair(from, at) || inPair(to, at)) at -= 1;
	let end = 0;
	while (end < most - at && from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)) end += 1;
	while (end > 0 && (inPair(from, from.length - end) || inPair(to, to.length - end))) end -= 1;
	return { at, gone: from.length - at - end, fresh: to.slice(at, to.length - end) };
};
