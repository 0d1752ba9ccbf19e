/** The circle: who may be asked what, and how it grew. Pure. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf, type Instant } from "#src/kernel/time.ts";
import type { AnswerAround, AskTie, ChangeTie, DecideTie, NameTie, RemoveTie, ReopenTie, TieSaid } from "./circle-operations.ts";
import type { TieKind } from "./circle-model.ts";
import { type Decided, needsYes, type Table } from "./rules.ts";
import type { PlanState, Tie } from "./state.ts";
import { isNobody } from "./words.ts";

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
const tieOf = (state: PlanState, id: string): Tie | undefined => state.ties.find((tie) => tie.id === id);
const gone = refuse("planning.not-there-any-more");

/** Of somebody around the person only these words are kept, and only with the person's yes (PRIV-13). */
const wordsOf = ({
	relation,
	reachable,
	likes,
	near,
	was,
	then,
	is,
	now,
	nearThen,
	firstNeeded,
	firstStep,
}: NameTie | ChangeTie): Readonly<Record<string, unknown>> => ({
	relation,
	reachable,
	likes,
	near,
	was,
	then,
	is,
	now,
	nearThen,
	firstNeeded,
	firstStep,
});
export const decideName = (state: PlanState, input: NameTie, table: Table): Decided => {
	if (state.ties.some((tie) => same(tie.name, input.name))) return refuse("planning.already-in-the-circle", { name: input.name }, "name");
	const yes = needsYes(table, input);
	return yes.kind === "ok"
		? ok([{ kind: "planning.tie-named", body: { tie: table.ids[0], name: input.name, kind: input.kind, ...wordsOf(input), yes: yes.value } }])
		: yes;
};
export const decideChangeTie = (state: PlanState, input: ChangeTie, table: Table): Decided => {
	if (!tieOf(state, input.tie)) return gone;
	const yes = needsYes(table, input);
	return yes.kind === "ok"
		? ok([{ kind: "planning.tie-changed", body: { tie: input.tie, name: input.name, kind: input.kind, ...wordsOf(input), yes: yes.value } }])
		: yes;
};
/** Taken out at their own request or the person's; nobody needs to say why. */
export const decideRemove = (state: PlanState, input: RemoveTie): Decided =>
	tieOf(state, input.tie)
		? ok([{ kind: "planning.tie-removed", body: { tie: input.tie, whose: input.whose, seat: tieOf(state, input.tie)?.seat?.id } }])
		: gone;

/** The person decides per one and per purpose (NET-05). */
export const decideDecide = (state: PlanState, input: DecideTie, table: Table): Decided => {
	if (!tieOf(state, input.tie)) return gone;
	const yes = needsYes(table, input);
	return yes.kind === "ok"
		? ok([{ kind: "planning.tie-asked", body: { tie: input.tie, purpose: input.purpose, yes: input.answer, whose: "person", said: yes.value } }])
		: yes;
};
/** The person's latest word on this one and this purpose. */
export const personSays = (tie: Tie, purpose: string): Tie["asked"][number] | undefined =>
	tie.asked.findLast((one) => one.whose === "person" && same(one.purpose, purpose));
export const decideAsk = (state: PlanState, input: AskTie): Decided => {
	const tie = tieOf(state, input.tie);
	if (!tie) return gone;
	if (tie.closed.length > 0) return refuse("planning.not-now", { name: tie.name });
	if (personSays(tie, input.purpose)?.yes !== "yes") return refuse("planning.their-yes-first", { name: tie.name }, "purpose");
	return ok([{ kind: "planning.tie-approached", body: { tie: input.tie, purpose: input.purpose } }]);
};
export const decideTieSaid = (state: PlanState, input: TieSaid): Decided => {
	const tie = tieOf(state, input.tie);
	if (!tie) return gone;
	if (!tie.approached.some((one) => same(one.purpose, input.purpose)) && personSays(tie, input.purpose)?.yes !== "yes")
		return refuse("planning.their-yes-first", { name: tie.name }, "purpose");
	return ok([{ kind: "planning.tie-asked", body: { tie: input.tie, purpose: input.purpose, yes: input.answer, whose: "theirs" } }]);
};
/** Reopened by whoever closed it: the person's own 'not now' only with the person's yes; theirs when they come back to it themselves. */
export const decideReopen = (state: PlanState, input: ReopenTie, table: Table): Decided => {
	if (!tieOf(state, input.tie)?.closed.includes(input.whose)) return gone;
	if (input.whose === "theirs") return ok([{ kind: "planning.tie-reopened", body: { tie: input.tie, whose: input.whose } }]);
	const yes = needsYes(table, input);
	return yes.kind === "ok" ? ok([{ kind: "planning.tie-reopened", body: { tie: input.tie, whose: input.whose, said: yes.value } }]) : yes;
};
export const decideAround = (_state: PlanState, input: AnswerAround): Decided =>
	ok([{ kind: "planning.around-answered", body: { words: input.words, nobody: input.nobody || isNobody(input.words), about: input.about } }]);

/** Who may come to mind when something is to be done; 'not now' from either side silences it (NET-05). Own people first, then neighbours and volunteers (PRIN-04). */
export const mayBeAsked = (state: PlanState): readonly Tie[] => {
	const order: readonly TieKind[] = ["own", "acquaintance", "volunteer"];
	return order.flatMap((kind) => state.ties.filter((tie) => tie.kind === kind && tie.closed.length === 0 && tie.paused === undefined));
};
/** How many of each kind, in the order of nearness to the person (NET-02). */
export const sharesOf = (state: PlanState): readonly { readonly kind: TieKind; readonly count: number }[] =>
	(["own", "acquaintance", "volunteer", "other-professional", "helper"] as const).map((kind) => ({
		kind,
		count: state.ties.filter((tie) => tie.kind === kind).length,
	}));

export type Dropped = { readonly name: string; readonly at: Instant };
/** Names dropped in ordinary notes, each once, first mention first: the picture grows from these without any form (NET-03). */
export const droppedNames = (entries: readonly AnyEntry[]): readonly Dropped[] => {
	const found = new Map<string, Dropped>();
	for (const { kind, at, body } of entries) {
		if (
			(kind !== "contact.noted" && kind !== "contact.offers-taken") ||
			typeof body !== "object" ||
			body === null ||
			!("names" in body) ||
			!Array.isArray(body.names)
		)
			continue;
		for (const one of body.names)
			if (typeof one === "string" && one.trim() !== "" && !found.has(one.trim().toLowerCase()))
				found.set(one.trim().toLowerCase(), { name: one.trim(), at });
	}
	return [...found.values()];
};
export type FirstAndNow = { readonly first?: Instant | undefined; readonly saidFirst?: string | undefined; readonly atFirst: ReadonlySet<string> };
/** Who was named at first: on the day of the first answer or the first name; nobody of their own, when that was the answer (NET-14). */
export const atFirst = (state: PlanState, dropped: readonly Dropped[]): FirstAndNow => {
	const named = [...dropped, ...state.ties.map((tie) => ({ name: tie.name, at: tie.named.at }))];
	const firstAnswer = state.around[0];
	const first = [...named.map(({ at }) => at), ...(firstAnswer ? [firstAnswer.at] : [])].sort()[0];
	if (first === undefined) return { atFirst: new Set() };
	const saidNobody = firstAnswer?.nobody === true && dayOf(firstAnswer.at) === dayOf(first);
	const that = saidNobody ? [] : named.filter(({ at }) => dayOf(at) === dayOf(first)).map(({ name }) => name.toLowerCase());
	return { first, saidFirst: firstAnswer?.words, atFirst: new Set(that) };
};
/** The question at the end of a first talk was answered too (CON-08): that answer stands with the others, in the order they were given. */
export const withContactAnswers = (state: PlanState, entries: readonly AnyEntry[]): PlanState => {
	const told = entries.flatMap(({ kind, body, by, at }) => {
		if (kind !== "contact.wrapped-up" || typeof body !== "object" || body === null || !("ownPeople" in body) || typeof body.ownPeople !== "string")
			return [];
		return [{ words: body.ownPeople, nobody: isNobody(body.ownPeople), by, at }];
	});
	return told.length === 0 ? state : { ...state, around: [...told, ...state.around].sort((one, other) => one.at.localeCompare(other.at)) };
};
