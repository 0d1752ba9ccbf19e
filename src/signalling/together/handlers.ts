/** What is done when somebody says whether two matters are one household. */
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { findCase, findCasesSeen, listOpenThings } from "#src/people/server.ts";
import { type Handled, type Handler, handles, handlesTogether, type Holds, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { foldSignalling } from "../rules.ts";
import type { Bond } from "./model.ts";
import * as does from "./operations.ts";
import { decideApart, decideAskAgain, decidePutBack, decideSame, decideSetApart } from "./rules.ts";
import { isUntouched } from "./signal-store.ts";
import { casesOfBond, holdBond, listTogether } from "./store.ts";

/** The question, for who has a part in both matters. */
const bondOf = async (work: Work, input: does.AboutQuestion): Promise<Bond | undefined> => {
	const bond = await holdBond(work.tx, input.question);
	if (!bond || (bond.case !== input.case && bond.with !== input.case)) return undefined;
	const seen = await findCasesSeen(work.tx, [bond.case, bond.with]);
	return seen.size === 2 ? bond : undefined;
};
const answered = (decided: Result<readonly NewEntry[]>, about: CaseId): Result<Outcome> =>
	isOk(decided) ? ok({ entries: decided.value, answer: { case: about } }) : decided;

const same: Handler<does.AboutQuestion> = async (work, input) => {
	const bond = await bondOf(work, input);
	if (!bond) return refuse("kernel.nothing-here");
	const [leader, mine, open] = [
		await findCase(work.tx, bond.with),
		await findCase(work.tx, bond.case),
		await listOpenThings(work.tx, { case: bond.case }),
	];
	return answered(
		decideSame(bond, {
			leader: leader?.responsible ?? null,
			mine: mine?.responsible ?? null,
			open: open.map((one) => ({ thing: one.id, holder: one.holder })),
		}),
		bond.with,
	);
};
const apart: Handler<does.AboutQuestion> = async (work, input) => answered(decideApart(await bondOf(work, input)), input.case);
const again: Handler<does.AboutQuestion> = async (work, input) => {
	const bond = await bondOf(work, input);
	if (!bond) return refuse("kernel.nothing-here");
	return answered(decideAskAgain(bond, await work.journal.ofStream(work.tx, "together", bond.id)), bond.case);
};
const setApart: Handler<does.SetSignalApart> = async (work, input) => {
	const line = await findCase(work.tx, input.case);
	if (!line) return refuse("kernel.nothing-here");
	const entries = await work.journal.ofCase(work.tx, input.case);
	const state = foldSignalling(entries);
	const to = work.newId() as CaseId;
	const holder = (line.responsible ?? state.signals[0]?.holder ?? work.tx.actor.id) as MemberId;
	return answered(decideSetApart(state, entries, input, { question: work.newId() as ThingId, case: to, holder, me: work.tx.actor.id }), to);
};
const putBack: Handler<does.AboutQuestion> = async (work, input) => {
	const bond = await bondOf(work, input);
	if (!bond) return refuse("kernel.nothing-here");
	const [here, there] = [await work.journal.ofCase(work.tx, bond.case), await work.journal.ofCase(work.tx, bond.with)];
	const signal = foldSignalling(here).signals.find((one) => one.signal === bond.signal);
	return answered(decidePutBack(bond, await isUntouched(work.tx, bond.case), { signal, here, there }), bond.with);
};

const holdsBoth: Holds<does.AboutQuestion> = (work, { question }) => casesOfBond(work.tx, question);
export const togetherHandled: readonly Handled[] = [
	handlesTogether(does.sameHousehold, same, holdsBoth),
	handlesTogether(does.notTheSame, apart, holdsBoth),
	handlesTogether(does.askAgain, again, holdsBoth),
	handles(does.setApart, setApart),
	handlesTogether(does.putBack, putBack, holdsBoth),
];

/** What is done with a household is done with every matter of it: they are held together. */
export const holdsHousehold: Holds<{ readonly case: CaseId }> = (work, input) => listTogether(work.tx, input.case);
/** Who told each of these matters, as far as this reader may know; whoever sends arrears is no secret. */
const tellersOf = async (work: Work, cases: readonly CaseId[]): Promise<ReadonlyMap<string, readonly string[]>> => {
	const entries = cases.length < 2 ? new Map<string, readonly AnyEntry[]>() : await work.journal.ofCases(work.tx, cases, tellerKinds);
	return new Map(
		[...entries].map(([about, some]) => [about, foldSignalling(some).signals.flatMap((one) => (one.creditor ? [] : (one.who?.name ?? [])))]),
	);
};
const tellerKinds = ["signalling.received", "signalling.reporter-known"];
/** What is done with one matter of a household is done with all that were brought together with it: picking up, rounding off. `alsoTold`: who told the others. */
export const withFollowers = async <Input extends { readonly case: CaseId }>(
	work: Work,
	input: Input,
	one: (input: Input, alsoTold: readonly string[]) => Promise<Result<readonly NewEntry[]>>,
): Promise<Result<readonly NewEntry[]>> => {
	const household = await listTogether(work.tx, input.case);
	const tellers = await tellersOf(work, household);
	const others = (about: CaseId): readonly string[] => [...tellers].flatMap(([other, names]) => (other === about ? [] : names));
	const first = await one(input, others(input.case));
	if (!isOk(first)) return first;
	const all = [...first.value];
	for (const about of household) {
		if (about === input.case) continue;
		const more = await one({ ...input, case: about }, others(about));
		// What was done with one of them already stays as it is; words that give somebody away go to nobody.
		if (isOk(more)) all.push(...more.value);
		else if (more.code === "signalling.words-about-them") return more;
	}
	return ok(all);
};
