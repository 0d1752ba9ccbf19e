/**
 * The shield of who told it, in every act of the house at once: what a worker writes in own words, and somebody outside the matter's own circle reads later - the
 * person, who lives with them, a partner, a guest at the table - names nobody who asked not to be named (PRIV-11).
 */
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { isOk, refuse } from "#src/kernel/result.ts";
import type { Handled, Work } from "#src/platform/operations/handler.ts";
import { findCase, findPerson } from "#src/people/server.ts";
import { listMembers } from "#src/team/server.ts";
import { namesOneOf, shieldedNames, spokenKinds, spokenNames, toldKinds, whomOf } from "#src/weighing/index.ts";
import type { Asked } from "./asked.ts";
import { partOfName } from "./part-of-name.ts";
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
type Found = { readonly field: string; readonly word?: string };
/** The first word that seems to be half a name, however deep it stands. */
const halfIn = (value: unknown, names: readonly string[], others: readonly string[]): string | undefined =>
	typeof value === "string"
		? partOfName(value, names, others)
		: typeof value === "object" && value !== null
			? Object.values(value)
					.map((inside) => halfIn(inside, names, others))
					.find((word) => word !== undefined)
			: undefined;
/** Who else is called so: the person, whom they spoke of, and colleagues. */
const othersIn = async (work: Work, cases: readonly CaseId[], entries: readonly AnyEntry[]): Promise<readonly string[]> => {
	const names: (string | undefined)[] = [...spokenNames(entries), whomOf(entries)];
	for (const about of cases) {
		const person = (await findCase(work.tx, about))?.person;
		const known = person ? await findPerson(work.tx, person) : undefined;
		names.push(known?.given, known?.family, known?.called);
	}
	names.push(...(await listMembers(work.tx, {})).map(({ name }) => name));
	return names.filter((name) => name !== undefined);
};
/** The first field that names somebody who asked not to be named, or else seems to by half a name. What more there is to know is only asked when a name was found. */
const firstNaming = async (work: Work, cases: readonly CaseId[], written: Written): Promise<Found | undefined> => {
	const told = await entriesOfKinds(work, cases, toldKinds);
	const whole = (names: readonly string[]): string | undefined => written.find(([, value]) => namesIn(value, names))?.[0];
	const half = (names: readonly string[], others: readonly string[]): Found | undefined => {
		for (const [field, value] of written) {
			const word = halfIn(value, names, others);
			if (word !== undefined) return { field, word };
		}
		return undefined;
	};
	const heard = shieldedNames(told);
	if (whole(heard) === undefined && half(heard, []) === undefined) return undefined;
	const all = [...told, ...(await entriesOfKinds(work, cases, spokenKinds))];
	const names = shieldedNames(all);
	const field = whole(names);
	if (field !== undefined) return { field };
	return half(names, []) && half(names, await othersIn(work, cases, all));
};

/** Puts the shield before an act. A worker alone is refused: what somebody else guesses is not told them by a refusal, and who may not know the name is not either. */
export const shielded = (handled: Handled, told: boolean, asked: Asked): Handled => {
	const { name } = handled.operation;
	return {
		...handled,
		handle: async (work, input) => {
			const done = await handled.handle(work, input);
			if (!isOk(done) || work.tx.actor.kind !== "member" || typeof input !== "object" || input === null) return done;
			const readIn = readBeyond(done.value.entries, name in further);
			const written = readIn === undefined ? [] : ownWords(name, input, told);
			if (readIn === undefined || written.length === 0) return done;
			const found = await firstNaming(work, await mattersOf(work, handled, input, readIn), written);
			if (found === undefined) return done;
			const { field, word } = found;
			if (word === undefined) return refuse("weighing.names-the-reporter", {}, field);
			// Half a name may be somebody else's: whoever sends it again, the same form or the same words, knows that and means them.
			const again = asked(String(work.tx.actor.id), `${name} ${work.command}`, `${name} ${readIn} ${JSON.stringify(written)}`);
			return again ? done : refuse("weighing.seems-to-name", { word }, field);
		},
	};
};
