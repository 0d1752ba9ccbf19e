/** What may be written into the plan and what not yet. Pure: who speaks, ids and the day come in. */
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { SaidYes } from "./both.ts";
import { domainKeys } from "./domains.ts";
import { type WentWay, wentWays, type Yes } from "./model.ts";
import type {
	AddStep,
	Agree,
	AgreementWent,
	Celebrate,
	DoneStep,
	ProposeGoal,
	RewordGoal,
	SayNo,
	SayYes,
	SettleGoal,
	TellChange,
	WriteDomain,
	WriteMatters,
} from "./operations.ts";
import { type Agreement, type By, domainText, type OwnText, type PlanState } from "./state.ts";
import { isNobody, noticed } from "./words.ts";

/** Who sits at the table, and what the outside world brings in. */
export type Table = {
	readonly speaker: "person" | "worker";
	readonly by: By;
	readonly today: CalendarDay;
	readonly ids: readonly [string, string];
	/** The person's own word was typed on this device, and it was right. */
	readonly pin?: boolean;
};
export type Written = { readonly kind: string; readonly body: Readonly<Record<string, unknown>> };
export type Decided = Result<readonly Written[]>;

/** Entries of the plan stand in one stream of the case: a second plan has no place to be (PLA-23). */
export const asEntry = (caseId: NewEntry["case"], { kind, body }: Written): NewEntry => ({
	kind,
	stream: { kind: "plan", id: caseId },
	case: caseId,
	audience: { reach: "person" },
	body,
});

const wrote = (kind: string, body: Written["body"]): Written => ({ kind: `planning.${kind}`, body });
/** The yes that comes with it: the person's own act, or said out loud with somebody there. Without one it waits. */
export const yesOf = (table: Table, said: SaidYes): Result<Yes | undefined> => {
	if (table.speaker === "person") return ok({ how: "own-device" });
	if (table.pin) return ok({ how: "pin" });
	if (!said.spoken) return ok(undefined);
	return said.witness === undefined ? refuse("planning.who-was-there", {}, "witness") : ok({ how: "spoken", witness: said.witness });
};
/** A deed on the person's own ground: not without their yes (ANTI-16). */
export const needsYes = (table: Table, said: SaidYes): Result<Yes> => {
	const yes = yesOf(table, said);
	if (yes.kind !== "ok") return yes;
	return yes.value === undefined ? refuse("planning.not-without-a-yes", {}, "spoken") : ok(yes.value);
};
/** Asked once, kindly; who sends it again is taken at their word (PLA-20). */
const askHow = (table: Table, words: string, asked: boolean): Result<null> => {
	const found = asked ? undefined : noticed(words);
	if (found === undefined || (table.speaker === "person" && found.code === "must")) return ok(null);
	return refuse("planning.how-would-i-say-it", { said: found.said }, "words");
};
const withYes = (table: Table, said: SaidYes, entry: Written, wording: string, text: string): Decided => {
	const yes = yesOf(table, said);
	if (yes.kind !== "ok") return yes;
	return ok(yes.value === undefined ? [entry] : [entry, wrote("words-agreed", { text, wording, ...yes.value })]);
};
const withGoalYes = (table: Table, said: SaidYes, entry: Written, wording: string, goal: string): Decided => {
	const yes = yesOf(table, said);
	if (yes.kind !== "ok") return yes;
	return ok(yes.value === undefined ? [entry] : [entry, wrote("goal-agreed", { goal, wording, ...yes.value })]);
};

/** What matters opens the plan; several sentences, each with its earlier wordings (PLA-12). */
export const decideMatters = (state: PlanState, input: WriteMatters, table: Table): Decided => {
	const how = askHow(table, input.words, input.asked);
	if (how.kind !== "ok") return how;
	if (input.text !== undefined && !state.matters.includes(input.text)) return refuse("planning.not-there-any-more");
	const [text, wording] = [input.text ?? table.ids[0], table.ids[1]];
	return withYes(table, input, wrote("matters", { text, wording, words: input.words }), wording, text);
};
/** A part of a domain. Trouble is the person's own wording, or says who saw it (PLA-13). */
export const decideDomain = (_state: PlanState, input: WriteDomain, table: Table): Decided => {
	const seen = input.seenBy !== undefined && input.part === "trouble";
	const how = seen ? ok(null) : askHow(table, input.words, input.asked);
	if (how.kind !== "ok") return how;
	const wording = table.ids[1];
	const more = input.part === "trouble" ? { whose: input.whose, ...(seen ? { seenBy: input.seenBy } : {}) } : {};
	return withYes(
		table,
		input,
		wrote("domain-written", {
			text: domainText(input.domain, input.part),
			domain: input.domain,
			part: input.part,
			wording,
			words: input.words,
			...more,
		}),
		wording,
		domainText(input.domain, input.part),
	);
};
/** My goal, or somebody else's under their own name; both stand only with my yes (PLA-20, PLA-21). */
export const decideGoal = (state: PlanState, input: ProposeGoal, table: Table): Decided => {
	const how = input.owner === undefined ? askHow(table, input.words, input.asked) : ok(null);
	if (how.kind !== "ok") return how;
	const tied = input.tiedTo === undefined ? undefined : state.goals.find((goal) => goal.id === input.tiedTo);
	if (input.tiedTo !== undefined && tied?.owner.kind !== "person") return refuse("planning.tie-to-an-own-goal", {}, "tiedTo");
	const [goal, wording] = table.ids;
	const owner = input.owner === undefined ? { kind: "person" } : { kind: "other", name: input.owner, about: input.about, sees: input.sees };
	return withGoalYes(table, input, wrote("goal-proposed", { goal, wording, words: input.words, owner, tiedTo: input.tiedTo }), wording, goal);
};
export const decideReword = (state: PlanState, input: RewordGoal, table: Table): Decided => {
	const goal = state.goals.find((one) => one.id === input.goal);
	if (!goal) return refuse("planning.not-there-any-more");
	const how = goal.owner.kind === "person" ? askHow(table, input.words, input.asked) : ok(null);
	if (how.kind !== "ok") return how;
	const wording = table.ids[1];
	return withGoalYes(
		table,
		input,
		wrote("goal-reworded", { goal: input.goal, wording, words: input.words, replaces: state.texts[input.goal]?.waiting?.wording }),
		wording,
		input.goal,
	);
};

const waitingFor = (state: PlanState, wording: string): OwnText | undefined =>
	Object.values(state.texts).find((text) => text.waiting?.wording === wording);
/** Yes to exactly what one read: a wording that was replaced meanwhile is not agreed to (PLA-02). */
export const decideYes = (state: PlanState, input: SayYes, table: Table): Decided => {
	const steering = domainKeys.find((key) => state.domains[key]?.proposed?.wording === input.wording);
	const proposed = steering && state.domains[steering]?.proposed;
	if (steering && proposed) {
		if (table.speaker === "worker" && proposed.by.kind === "person")
			return ok([
				wrote("steering-set", { domain: steering, form: proposed.form, since: table.today, why: proposed.why, yes: { how: "own-device" } }),
			]);
		const yes = needsYes(table, input);
		if (yes.kind !== "ok") return yes;
		if (table.speaker === "person" && proposed.by.kind === "person") return refuse("planning.the-other-side-too");
		return ok([wrote("steering-set", { domain: steering, form: proposed.form, since: table.today, why: proposed.why, yes: yes.value })]);
	}
	const text = waitingFor(state, input.wording);
	if (!text) return refuse("planning.words-changed-meanwhile");
	const yes = needsYes(table, input);
	if (yes.kind !== "ok") return yes;
	const isGoal = state.goals.some((goal) => goal.id === text.id);
	return ok([
		isGoal
			? wrote("goal-agreed", { goal: text.id, wording: input.wording, ...yes.value })
			: wrote("words-agreed", { text: text.id, wording: input.wording, ...yes.value }),
	]);
};
/** The person's no; or a worker taking back what they proposed themselves. */
export const decideNo = (state: PlanState, input: SayNo, table: Table): Decided => {
	const text = waitingFor(state, input.wording);
	if (!text) return refuse("planning.words-changed-meanwhile");
	const takesBack = table.speaker === "worker" && text.waiting?.by.id === table.by.id;
	const yes = takesBack ? ok<Yes>({ how: "own-device" }) : needsYes(table, input);
	if (yes.kind !== "ok") return yes;
	const isGoal = state.goals.some((goal) => goal.id === text.id);
	const body = { wording: input.wording, words: input.words, ...yes.value };
	return ok([isGoal ? wrote("goal-declined", { goal: text.id, ...body }) : wrote("words-declined", { text: text.id, ...body })]);
};
export const decideSettle = (state: PlanState, input: SettleGoal, table: Table): Decided => {
	if (!state.texts[input.goal]?.now || !state.goals.some((goal) => goal.id === input.goal)) return refuse("planning.not-there-any-more");
	const yes = needsYes(table, input);
	return yes.kind === "ok" ? ok([wrote("goal-settled", { goal: input.goal, end: input.end, words: input.words, ...yes.value })]) : yes;
};

const professional = (who: AddStep["who"]): boolean => who === "worker" || who === "specialist" || who === "organisation";
/** A step of any size, no date. What cannot be done now has somebody beside it (PRIN-08); what a professional would do first meets the question who around could (NET-01). */
export const decideStep = (state: PlanState, input: AddStep, table: Table): Decided => {
	if (input.can === "cannot-now" && input.who === "person" && input.helper === undefined)
		return refuse("planning.cannot-now-needs-someone", {}, "helper");
	if (input.who !== "person" && input.name === undefined) return refuse("planning.who-is-it", {}, "name");
	if (input.goal !== undefined && !state.goals.some((goal) => goal.id === input.goal)) return refuse("planning.not-there-any-more");
	if (input.after !== undefined && !state.steps.some((step) => step.id === input.after)) return refuse("planning.not-there-any-more");
	if (professional(input.who) && input.around === undefined && !input.askedAround) return refuse("planning.who-around-you", {}, "around");
	const how = askHow(table, input.words, input.asked);
	if (how.kind !== "ok") return how;
	const [step, wording] = table.ids;
	const { goal, can, helper, first, after, changes, around } = input;
	const entry = wrote("step-added", {
		step,
		wording,
		words: input.words,
		goal,
		who: { kind: input.who, name: input.name },
		can,
		helper,
		first,
		after,
		changes,
		around,
	});
	const decided = withYes(table, input, entry, wording, step);
	if (decided.kind !== "ok" || around === undefined) return decided;
	return ok([...decided.value, wrote("around-answered", { words: around, nobody: isNobody(around), about: input.words })]);
};
export const decideDone = (state: PlanState, input: DoneStep, table: Table): Decided => {
	if (!state.texts[input.step]?.now || !state.steps.some((step) => step.id === input.step)) return refuse("planning.not-there-any-more");
	return ok([wrote("step-done", { step: input.step, words: input.words, on: table.today })]);
};
/** What a worker or organisation promises stands at once; what the person would do waits for their yes (PLA-01, SIG-12). */
export const decideAgree = (_state: PlanState, input: Agree, table: Table): Decided => {
	if (input.form === "try-out" && input.otherwise === undefined) return refuse("planning.try-out-otherwise", {}, "otherwise");
	const [agreement, wording] = table.ids;
	const entry = wrote("agreement", {
		agreement,
		wording,
		words: input.words,
		side: input.side,
		name: input.name,
		form: input.form,
		when: input.when,
		otherwise: input.otherwise,
	});
	if (table.speaker === "worker" && input.side !== "person" && !input.spoken)
		return ok([entry, wrote("words-agreed", { text: agreement, wording, how: "own-device" })]);
	return withYes(table, input, entry, wording, agreement);
};
/** A try-out works, shows something, or is taken back: it is not forgotten and does not fail (EXE-11). */
export const waysOf = ({ form }: Pick<Agreement, "form">): readonly WentWay[] =>
	wentWays.filter((way) => (form === "try-out" ? ["kept", "found-out", "withdrawn"].includes(way) : way !== "found-out"));
export const decideWent = (state: PlanState, input: AgreementWent): Decided => {
	const one = state.agreements.find(({ id }) => id === input.agreement);
	if (!one) return refuse("planning.not-there-any-more");
	if (!waysOf(one).includes(input.how)) return refuse("planning.ends-otherwise", {}, "how");
	return ok([wrote("agreement-went", { agreement: input.agreement, how: input.how, why: input.why, soNow: input.soNow })]);
};
export const decideCelebrate = (_state: PlanState, input: Celebrate, table: Table): Decided => {
	const [success, wording] = table.ids;
	return withYes(table, input, wrote("success", { success, wording, words: input.words, celebrated: input.celebrated }), wording, success);
};
export const decideChange = (_state: PlanState, input: TellChange, table: Table): Decided => {
	const [change, wording] = table.ids;
	return withYes(
		table,
		input,
		wrote("then-since-now", { change, wording, then: input.then, since: input.since, words: input.words, domain: input.domain }),
		wording,
		change,
	);
};
