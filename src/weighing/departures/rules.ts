/** When one may depart from a wish, and how it ends. Pure. */
import { addDays, type AnyEntry, type CalendarDay, entriesOf, folding, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import { openEntry } from "../entry.ts";
import { accountDays, accountOwedEntry } from "../rules/writing.ts";
import type { DepartInput, Departure, DepartureEntry, ReturnInput, TalkInput } from "./model.ts";

const change = (all: readonly Departure[], id: string, to: (one: Departure) => Departure): readonly Departure[] =>
	all.map((one) => (one.departure === id ? to(one) : one));
const fold = folding<readonly Departure[], DepartureEntry>([], {
	"weighing.departed": (all, { at, by, body }) => [...all, { ...body, at, by: by.id }],
	"weighing.departure-talked": (all, { body }) => change(all, body.departure, (one) => ({ ...one, said: body.said })),
	"weighing.departure-ended": (all, { at, body }) => change(all, body.departure, (one) => ({ ...one, ended: at })),
});
export const foldDepartures = (entries: readonly AnyEntry[]): readonly Departure[] => fold(entriesOf<DepartureEntry>(entries, "weighing"));
/** Those that go on now. */
export const openDepartures = (all: readonly Departure[]): readonly Departure[] => all.filter(({ ended }) => ended === undefined);
/** Those that nobody has talked over with the person yet (LEG-16). */
export const withoutDialogue = (all: readonly Departure[]): readonly Departure[] => openDepartures(all).filter(({ said }) => said === undefined);

export type DepartTable = {
	readonly today: CalendarDay;
	readonly holder: string | null;
	readonly ids: { readonly departure: string; readonly account: string };
};
/** With a ground and an end; what was not talked over yet leaves an explanation owed (PRIN-07, LEG-08). */
export const decideDeparting = (input: DepartInput, { today, holder, ids }: DepartTable): Result<readonly NewEntry[]> => {
	if (input.until <= today) return refuse("weighing.until-a-day-to-come", {}, "until");
	const { case: of, ...words } = input;
	const departed = openEntry(of, "weighing.departed", { ...words, departure: ids.departure, holder });
	if (input.said !== undefined) return ok([departed]);
	const owed = accountOwedEntry(of, {
		account: ids.account,
		for: { act: "in-spite-of-wish", words: input.instead },
		to: "person",
		lookAgainOn: addDays(today, accountDays),
		holder: holder ?? undefined,
	});
	return ok([departed, owed]);
};
const isOpen = (all: readonly Departure[], id: string): boolean => openDepartures(all).some(({ departure }) => departure === id);
export const decideTalking = (all: readonly Departure[], input: TalkInput): Result<readonly NewEntry[]> =>
	isOpen(all, input.departure)
		? ok([openEntry(input.case, "weighing.departure-talked", { departure: input.departure, said: input.said })])
		: refuse("weighing.no-such-departure");
export const decideReturning = (all: readonly Departure[], input: ReturnInput): Result<readonly NewEntry[]> =>
	isOpen(all, input.departure)
		? ok([openEntry(input.case, "weighing.departure-ended", { departure: input.departure, words: input.words })])
		: refuse("weighing.no-such-departure");
