/** Who may be asked, what may be agreed, and that nobody is left without a named person. Pure. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import type { TieKind } from "#src/planning/index.ts";
import type { How } from "../model.ts";
import { cameBack, type Table } from "../rules.ts";
import { signsOf } from "./reading.ts";
import type { Arranged, MemberAsked, Owed, Support, SupportEntry, SupportMember, SupportSaying, Told } from "./model.ts";
import type * as does from "./operations.ts";

/** Who is there for the person, by name: steps in wherever somebody stops. */
export type Face = { readonly name: string; readonly reachable?: string | undefined };
export type SupportTable = Table & {
	readonly face: Face | undefined;
	/** Who was asked as a back-up. */
	readonly backUps: readonly string[];
};
type Made = Result<readonly NewEntry[], Refusal>;
type Body<Kind extends SupportEntry["kind"]> = Extract<SupportEntry, { kind: Kind }>["body"];

const LOOK_DAYS = 90;
const ANSWER_DAYS = 14;
const GAP_DAYS = 7;
const gone = refuse("lasting.not-in-it-any-more");
const notBegun = refuse("lasting.no-support-yet");

const entry = <K extends SupportEntry["kind"]>(of: CaseId, kind: K, body: Body<K>, named: readonly (string | undefined)[] = []): NewEntry => ({
	kind,
	stream: { kind: "lasting", id: of },
	case: of,
	audience: { reach: "person", named: [...new Set(named.flatMap((one) => (one === undefined ? [] : [one])))] },
	body,
});
const howOf = (table: Table, how: How | undefined): How | undefined => (table.speaker === "person" ? "own-device" : how);
const whoseYes = refuse("lasting.whose-yes-support", {}, "how");
const owed = (table: Table, thing: string, days: number): Owed => ({ thing, holder: table.holder, lookAgain: addDays(table.today, days) });
const memberOf = (state: Support, id: string): SupportMember | undefined => state.members.find((one) => one.member === id);
const dayAhead = (table: Table, wished: CalendarDay | undefined): Result<CalendarDay, Refusal> =>
	wished !== undefined && wished <= table.today ? refuse("lasting.day-to-come", {}, "lookAgain") : ok(wished ?? addDays(table.today, LOOK_DAYS));

/** Who reads an agreement: who does it and who is told; a sign whoever is the back-up too, who knows the whole plan of signs (SUS-05, SUS-10). */
const readersOf = (one: Arranged, { backUps }: SupportTable): readonly (string | undefined)[] => [
	one.member,
	one.tell?.member,
	...(one.form === "sign" ? backUps : []),
];
/** Whom it concerns that somebody stops or says something about what they do. */
const concerned = (state: Support, member: string, table: SupportTable, arrangement?: string): readonly (string | undefined)[] =>
	state.arrangements
		.filter((one) => one.member === member && (arrangement === undefined || one.arrangement === arrangement))
		.flatMap((one) => readersOf(one, table));

export const decideBegin = (state: Support, input: does.Begin, table: SupportTable): Made => {
	if (state.begun) return refuse("lasting.support-is-there");
	const how = howOf(table, input.how);
	if (how === undefined) return whoseYes;
	const day = dayAhead(table, input.lookAgain);
	if (day.kind !== "ok") return day;
	return ok([
		entry(input.case, "lasting.support-begun", { words: input.words, how, thing: table.ids[0], holder: table.holder, lookAgain: day.value }),
	]);
};

/** Somebody of the circle, a colleague, or a name: how each is known. */
export type Known = {
	readonly called: string;
	readonly tie?:
		| { readonly id: string; readonly name: string; readonly kind: TieKind; readonly reachable?: string | undefined; readonly closed: boolean }
		| undefined;
	readonly colleague?: { readonly id: string; readonly name: string; readonly phone: string | null } | undefined;
};
type Whom = Pick<MemberAsked, "name" | "kind" | "reachable" | "colleague"> & { readonly id: string | undefined; readonly tie?: string | undefined };
const whom = (input: does.Ask, { tie, colleague }: Known): Whom | undefined => {
	if (tie) return { id: undefined, name: tie.name, kind: tie.kind, reachable: input.reachable ?? tie.reachable, colleague: false, tie: tie.id };
	if (colleague)
		return { id: colleague.id, name: colleague.name, kind: "helper", reachable: input.reachable ?? colleague.phone ?? undefined, colleague: true };
	if (input.name === undefined) return undefined;
	return { id: undefined, name: input.name, kind: input.kind ?? "own", reachable: input.reachable, colleague: false };
};
const planShown = (of: CaseId, member: string, signs: readonly Arranged[]): NewEntry => ({
	...entry(of, "lasting.support-plan-shown", { member, signs }),
	audience: { reach: "named", named: [member] },
});
const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Asked one by one. Being asked is not yet being in it: that takes their own yes (SUS-04). */
export const decideAsk = (
	state: Support,
	input: does.Ask,
	table: SupportTable,
	known: Known,
): Result<{ readonly entries: readonly NewEntry[]; readonly member: MemberAsked }, Refusal> => {
	if (!state.begun) return notBegun;
	const who = whom(input, known);
	if (who === undefined) return refuse("lasting.who-is-asked", {}, "name");
	if (known.tie?.closed) return refuse("lasting.said-not-now", { name: who.name }, "tie");
	if (state.members.some((one) => sameName(one.name, who.name))) return refuse("lasting.already-asked", { name: who.name }, "name");
	if (input.role === "back-up" && who.reachable === undefined) return refuse("lasting.back-up-reachable", { name: who.name }, "reachable");
	const how = howOf(table, input.how);
	if (how === undefined) return whoseYes;
	const { id, ...rest } = who;
	const member: MemberAsked = {
		...rest,
		member: id ?? table.ids[0],
		called: known.called,
		role: input.role,
		does: input.does,
		way: who.colleague ? "told" : input.way,
		thing: table.ids[1],
	};
	const { holder, lookAgain } = owed(table, member.thing, ANSWER_DAYS);
	const signs = signsOf(state);
	const asked = [
		entry(input.case, "lasting.support-asked", { ...member, how, holder, lookAgain }, [member.member]),
		...(member.role === "back-up" ? [planShown(input.case, member.member, signs)] : []),
	];
	if (!input.theirYes) return ok({ entries: asked, member });
	const then: Support = { ...state, members: [...state.members, { ...member, yes: false }] };
	const told = decideTold(then, { case: input.case, member: member.member, what: "yes" }, table);
	return told.kind === "ok" ? ok({ entries: [...asked, ...told.value], member }) : told;
};

/** Who was told by others and stops: whoever is there for the person is told instead. Nobody is left without a name. */
const toldInstead = (of: CaseId, state: Support, leaver: string, table: SupportTable): readonly NewEntry[] =>
	state.arrangements
		.filter((one) => one.tell?.member === leaver && one.member !== leaver)
		.map(({ tell: _left, ...one }): Arranged => ({ ...one, tell: table.face && { name: table.face.name, reachable: table.face.reachable } }))
		.map((one) => entry(of, "lasting.support-arranged", one, readersOf(one, table)));
/** Whoever was only asked carried nothing yet; what somebody else carried is looked at by a named person within a week. */
const stops = (of: CaseId, state: Support, leaver: SupportMember, table: SupportTable) => ({
	closes: leaver.yes ? [] : [leaver.thing],
	gap: leaver.yes ? owed(table, table.ids[0], GAP_DAYS) : undefined,
	instead: toldInstead(of, state, leaver.member, table),
	readers: [leaver.member, ...concerned(state, leaver.member, table)],
});
type Heard = { readonly case: CaseId; readonly member: string; readonly what: SupportSaying; readonly arrangement?: string | undefined };
/** Said by them, or told to somebody who writes it down. Nobody asks why. */
export const decideTold = (state: Support, input: Heard, table: SupportTable): Made => {
	const member = memberOf(state, input.member);
	if (!member) return gone;
	const { case: of, what } = input;
	const told = (more: Partial<Body<"lasting.support-told">>, readers: readonly (string | undefined)[] = []): NewEntry =>
		entry(of, "lasting.support-told", { member: member.member, name: member.name, what, closes: [], ...more }, [member.member, ...readers]);
	if (what === "yes") return member.yes ? refuse("lasting.already-in-it", { name: member.name }) : ok([told({ closes: [member.thing] })]);
	if (what === "no" || what === "leave") {
		const { closes, gap, instead, readers } = stops(of, state, member, table);
		return ok([told({ closes, gap }, readers), ...instead]);
	}
	const asked = state.arrangements.find((one) => one.arrangement === input.arrangement && one.member === member.member);
	return asked ? ok([told({ arrangement: asked.arrangement }, readersOf(asked, table))]) : gone;
};
export const decideTakeOut = (state: Support, input: does.TakeOut, table: SupportTable): Made => {
	const member = memberOf(state, input.member);
	if (!member) return gone;
	const how = howOf(table, input.how);
	if (how === undefined) return whoseYes;
	const { closes, gap, instead, readers } = stops(input.case, state, member, table);
	return ok([entry(input.case, "lasting.support-taken-out", { member: member.member, name: member.name, how, gap, closes }, readers), ...instead]);
};

const tellOf = (state: Support, input: does.Arrange, { face }: SupportTable): Told | undefined => {
	if (input.tell === undefined || input.tell === input.member) return undefined;
	if (input.tell === "face") return face && { name: face.name, reachable: face.reachable };
	const told = memberOf(state, input.tell);
	return told?.yes ? { member: told.member, name: told.name, reachable: told.reachable } : undefined;
};
/** Agreed with one of them; whoever is the back-up has no tasks, and only hears (SUS-05, SUS-06, SUS-10). */
export const decideArrange = (state: Support, input: does.Arrange, table: SupportTable): Made => {
	const member = memberOf(state, input.member);
	if (!member) return gone;
	if (!member.yes) return refuse("lasting.their-yes-to-join-first", { name: member.name }, "member");
	if (member.role === "back-up") return refuse("lasting.back-up-has-no-tasks", { name: member.name }, "member");
	const how = howOf(table, input.how);
	if (how === undefined) return whoseYes;
	const tell = input.form === "if-then" || input.form === "sign" ? tellOf(state, input, table) : undefined;
	const made: Arranged = {
		arrangement: table.ids[0],
		member: member.member,
		name: member.name,
		form: input.form,
		cue: input.when,
		does: input.does,
		tell,
		agreed: input.theirYes,
	};
	return ok([entry(input.case, "lasting.support-arranged", { ...made, how }, readersOf(made, table))]);
};
export const decideDrop = (state: Support, input: does.Drop, table: SupportTable): Made => {
	const one = state.arrangements.find(({ arrangement }) => arrangement === input.arrangement);
	if (!one) return gone;
	const how = howOf(table, input.how);
	if (how === undefined) return whoseYes;
	return ok([
		entry(
			input.case,
			"lasting.support-dropped",
			{ arrangement: one.arrangement, name: one.name, cue: one.cue, does: one.does, how },
			readersOf(one, table),
		),
	]);
};
export const decideLook = (state: Support, input: does.Look, table: SupportTable): Made => {
	if (!state.begun) return notBegun;
	const how = howOf(table, input.how);
	if (how === undefined) return whoseYes;
	const day = dayAhead(table, input.lookAgain);
	if (day.kind !== "ok") return day;
	const body = { words: input.words, how, closes: [state.begun.thing], thing: table.ids[0], holder: table.holder, lookAgain: day.value };
	return ok([entry(input.case, "lasting.support-looked", body)]);
};
/** One step, no reason; and somebody with a name asks once how it goes. */
export const decideEnd = (state: Support, input: does.End, table: SupportTable): Made => {
	if (!state.begun) return notBegun;
	const how = howOf(table, input.how);
	if (how === undefined) return whoseYes;
	const closes = [state.begun.thing, ...state.gaps.map(({ thing }) => thing), ...state.members.flatMap((one) => (one.yes ? [] : [one.thing]))];
	const body = { how, members: state.members.map(({ member }) => member), closes, ...owed(table, table.ids[0], ANSWER_DAYS) };
	return ok([entry(input.case, "lasting.support-ended", body)]);
};
/** A sign was seen, by who is in it: told to the person, and the named person goes the same day. After letting go it is a way back too (M22). */
export const decideSeen = (mine: Support, input: does.See, table: SupportTable, me: string): Made => {
	const member = memberOf(mine, me);
	if (!member?.yes) return gone;
	const sign = mine.arrangements.find((one) => one.arrangement === input.sign);
	const tell = sign?.tell;
	const body = {
		member: me,
		name: member.name,
		sign: sign?.cue,
		saw: input.saw,
		tell: tell?.name,
		asked: table.holder,
		thing: table.ids[0],
		holder: table.holder,
		lookAgain: table.today,
	};
	const seen = entry(input.case, "lasting.support-seen", body, [me, tell?.member]);
	return ok(table.letGo ? [seen, cameBack(input.case, "signal", table)] : [seen]);
};
export const decideAnswer = (state: Support, input: does.Answer): Made =>
	state.gaps.some((one) => one.thing === input.thing) || state.seen.some((one) => one.thing === input.thing && !one.answered)
		? ok([entry(input.case, "lasting.support-answered", { thing: input.thing, words: input.words })])
		: refuse("lasting.support-answered-already");
/** Whoever was taken out of the circle of the plan, at their own request or the person's, is out of this too (PRIV-13). */
export const leftTheCircle = (state: Support, of: CaseId, tie: string, table: SupportTable): readonly NewEntry[] => {
	const member = state.members.find((one) => one.tie === tie);
	if (!member) return [];
	const made = decideTold(state, { case: of, member: member.member, what: "leave" }, table);
	return made.kind === "ok" ? made.value : [];
};
