/** When a message waits apart until a human looked. Pure: hints about how it came, never about what it says or who sends it. */

/** `trap`: something was written where no human writes. `quick`: sent faster than anybody types. `many`: too much came at once. */
export const reasons = ["many", "trap", "quick"] as const;
export type Reason = (typeof reasons)[number];
type How = { readonly crowd: "lively" | "busy" | undefined; readonly trap: boolean; readonly seconds: number | undefined };

const QUICK_SECONDS = 3;
/**
 * The hints, and whether they are enough. A trapped message waits apart (a browser may have filled it in for somebody: a human sees that). A quick one only when
 * others come quickly too: whoever pastes what they wrote elsewhere is no machine. None of them loses a message.
 */
export const reasonsToWait = ({ crowd, trap, seconds }: How): readonly Reason[] => {
	const quick = seconds !== undefined && seconds < QUICK_SECONDS;
	return [
		...(crowd === "busy" ? (["many"] as const) : []),
		...(trap ? (["trap"] as const) : []),
		...(quick && crowd !== undefined ? (["quick"] as const) : []),
	];
};
/** How long the form was open: its number carries the moment it was drawn. Unknown when the number does not, or comes from another clock. */
export const secondsOpen = (formId: string, now: string): number | undefined => {
	if (formId[14] !== "7") return undefined;
	const seconds = (Date.parse(now) - Number.parseInt(formId.replaceAll("-", "").slice(0, 12), 16)) / 1000;
	return seconds >= 0 ? seconds : undefined;
};

export type Waiting = {
	readonly id: string;
	readonly at: string;
	readonly why: readonly Reason[];
	readonly words: string;
	readonly where: string;
	readonly language: string;
};
export type Heap = { readonly ids: readonly string[]; readonly first: Waiting; readonly why: readonly Reason[] };
const same = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
/** The same words many times are one thing to look at; otherwise in the order they came. */
export const inHeaps = (waiting: readonly Waiting[]): readonly Heap[] => {
	const heaps = new Map<string, Heap>();
	for (const one of waiting) {
		const key = same(`${one.words}\n${one.where}`);
		const there = heaps.get(key);
		heaps.set(key, {
			ids: [...(there?.ids ?? []), one.id],
			first: there?.first ?? one,
			why: [...new Set([...(there?.why ?? []), ...one.why])],
		});
	}
	return [...heaps.values()];
};
