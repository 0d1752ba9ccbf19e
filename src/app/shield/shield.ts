/**
 * The shield of who told it, in every act of the house at once: what a worker writes in own words, and somebody outside the matter's own circle reads later - the
 * person, who lives with them, a partner, a guest at the table - names nobody who asked not to be named (PRIV-11).
 */
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { isOk, refuse } from "#src/kernel/result.ts";
import type { Handled, Work } from "#src/platform/operations/handler.ts";
import { namesOneOf, shieldedNames, spokenKinds, toldKinds } from "#src/weighing/index.ts";
import { all, further, inPlan, parts, theirs } from "./theirs.ts";

const namesIn = (value: unknown, names: readonly string[]): boolean =>
	typeof value === "string"
		? namesOneOf(value, names)
		: typeof value === "object" && value !== null && Object.values(value).some((inside) => namesIn(inside, names));
/** Whether it holds words: two letters beside each other, which could be a name. */
const holdsWords = (value: unknown): boolean =>
	typeof value === "string" ? /\p{L}{2}/u.test(value) : typeof value === "object" && value !== null && Object.values(value).some(holdsWords);

type Written = readonly (readonly [string, unknown])[];
/** What of an act is in the worker's own words; `told`: the same act is the person's too, so that a worker writes down what they said. */
export const ownWords = (name: string, input: object, told: boolean): Written => {
	const apart = theirs[name];
	const always = further[name] ?? [];
	const planned = name.startsWith("planning.");
	// In a plan the worker's own wording waits for the person's yes; what they said out loud is theirs.
	const said = told && (!planned || (input as { readonly spoken?: boolean }).spoken === true);
	return Object.entries(input).filter(
		([field, value]) =>
			(always.includes(field) || !(said || apart === all || (apart ?? []).includes(field) || parts.has(field) || (planned && inPlan.has(field)))) &&
			holdsWords(value),
	);
};
/** The matter it stands in, when somebody outside the own circle reads it; `beyond`: it goes further whatever its entries say. */
const readBeyond = (entries: readonly NewEntry[], beyond: boolean): CaseId | undefined =>
	(beyond ? entries[0] : entries.find(({ audience }) => audience.reach === "person" || (audience.named ?? []).length > 0))?.case;
const entriesOfKinds = async ({ tx, journal }: Work, cases: readonly CaseId[], kinds: readonly string[]): Promise<readonly AnyEntry[]> =>
	[...(await journal.ofCases(tx, cases, kinds)).values()].flat();
/** The matters that an act is about: a conference is kept apart from the matter it was called in. */
const mattersOf = async (work: Work, { operation }: Handled, input: unknown, readIn: CaseId): Promise<readonly CaseId[]> => {
	if (!operation.name.startsWith("conference.")) return [readIn];
	const meant = operation.about?.(input) ?? readIn;
	const called = await entriesOfKinds(work, [meant], ["conference.called"]);
	return [meant, ...called.map(({ body }) => (body as { readonly of: CaseId }).of)];
};
/** The first field that names somebody who asked not to be named. Whom the person spoke of is only looked for when a name was found. */
const firstNaming = async (work: Work, cases: readonly CaseId[], written: Written): Promise<string | undefined> => {
	const told = await entriesOfKinds(work, cases, toldKinds);
	const fieldWith = (names: readonly string[]): string | undefined => written.find(([, value]) => namesIn(value, names))?.[0];
	return fieldWith(shieldedNames(told)) && fieldWith(shieldedNames([...told, ...(await entriesOfKinds(work, cases, spokenKinds))]));
};

/** Puts the shield before an act. A worker alone is refused: what somebody else guesses is not told them by a refusal, and who may not know the name is not either. */
export const shielded = (handled: Handled, told: boolean): Handled => {
	const { name } = handled.operation;
	return {
		...handled,
		handle: async (work, input) => {
			const done = await handled.handle(work, input);
			if (!isOk(done) || work.tx.actor.kind !== "member" || typeof input !== "object" || input === null) return done;
			const readIn = readBeyond(done.value.entries, name in further);
			const written = readIn === undefined ? [] : ownWords(name, input, told);
			if (readIn === undefined || written.length === 0) return done;
			const field = await firstNaming(work, await mattersOf(work, handled, input, readIn), written);
			return field === undefined ? done : refuse("weighing.names-the-reporter", {}, field);
		},
	};
};
