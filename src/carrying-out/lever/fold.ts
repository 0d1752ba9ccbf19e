/** From entries to levers. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { Asked, Lever, LeverEntry, Movement } from "./model.ts";

const changeMovement = (levers: readonly Lever[], easing: string, change: (one: Movement) => Movement): readonly Lever[] =>
	levers.map((lever) => ({ ...lever, movements: lever.movements.map((one) => (one.easing === easing ? change(one) : one)) }));

const fold = folding<readonly Lever[], LeverEntry>([], {
	"carrying-out.lever-set": (levers, { body, at }) => [...levers, { ...body, at, movements: [] }],
	"carrying-out.lever-moved": (levers, { body: { lever, holder: _, ...movement }, at }) =>
		levers.map((one) => (one.lever === lever ? { ...one, movements: [...one.movements, { ...movement, at }] } : one)),
	"carrying-out.easing-asked": (levers) => levers,
	"carrying-out.easing-confirmed": (levers, { body: { easing, who, words }, at }) =>
		changeMovement(levers, easing, (one) => (one.confirmed ? one : { ...one, confirmed: { who, words, at } })),
	"carrying-out.lever-ended": (levers, { body: { lever, how, words }, at }) =>
		levers.map((one) => (one.lever === lever ? { ...one, ended: { how, words, at } } : one)),
});
/** The levers of a matter, oldest first. */
export const foldLevers = (entries: readonly AnyEntry[]): readonly Lever[] => fold(entriesOf<LeverEntry>(entries, "carrying-out"));
/** Levers that press now. */
export const openLevers = (levers: readonly Lever[]): readonly Lever[] => levers.filter((one) => one.ended === undefined);

/** What a partner was asked to confirm, from the entries that name it and nothing else (PRIV-04). */
export const foldAsked = (entries: readonly AnyEntry[]): readonly Asked[] => {
	const own = entriesOf<LeverEntry>(entries, "carrying-out");
	return own.flatMap((entry): readonly Asked[] => {
		if (entry.kind !== "carrying-out.easing-asked") return [];
		const confirmed = own.find((one) => one.kind === "carrying-out.easing-confirmed" && one.body.easing === entry.body.easing);
		return [{ ...entry.body, case: entry.case, confirmed: confirmed?.at }];
	});
};
