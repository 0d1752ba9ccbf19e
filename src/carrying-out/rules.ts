/** What may happen along the way and what not yet. Pure: the day, ids and who holds it are passed in. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { type DomainKey, domainKeys, type PlanState, steeringOf } from "#src/planning/index.ts";
import { crisisNow, lastLookBack, openTakeOvers, waitingOnPurpose } from "./fold.ts";
import type { Agrees, CarryingOut, CarryingOutEntry, GivenBack, HandedOn, How, LookedBack, TookOver } from "./model.ts";
import type {
	CrisisInput,
	DecideInput,
	EndCrisisInput,
	EndWaitingInput,
	HandBackInput,
	LongerInput,
	LookBackInput,
	TakeOverInput,
	WaitInput,
} from "./operations.ts";

export type Table = {
	readonly today: CalendarDay;
	readonly speaker: "person" | "worker";
	/** Who keeps an eye on it: the first responsible, or who writes it. */
	readonly holder: string | null;
	readonly ids: readonly [string, string];
};
type Written = Result<readonly NewEntry[]>;
type Kind = CarryingOutEntry["kind"];
const written = <K extends Kind>(of: CaseId, kind: K, body: Extract<CarryingOutEntry, { kind: K }>["body"]): NewEntry => ({
	kind,
	stream: { kind: "carrying-out", id: of },
	case: of,
	audience: { reach: "person" },
	body,
});

/** 'Sami: het gaat goed zo' - who stands before the colon. */
export const readAgrees = (line: string): Agrees => {
	const at = line.indexOf(":");
	return at < 0 ? { who: line.trim(), words: "" } : { who: line.slice(0, at).trim(), words: line.slice(at + 1).trim() };
};
/** 'de post: Sami, anders Bep' - what, to whom, and who steps in. */
export const readHandedOn = (line: string): HandedOn => {
	const { who: what, words } = readAgrees(line);
	const [to = "", standIn] = words.split(/,?\s+(?:anders|otherwise)\s+/i);
	return standIn === undefined ? { what, to } : { what, to: to.trim(), standIn };
};

export type LookingBack = {
	readonly entries: readonly NewEntry[];
	readonly lighter: readonly { readonly domain: DomainKey; readonly form: GivenBack }[];
	readonly pauses: readonly string[];
	readonly how: How;
};
/** Joint looking back (EXE-06): never without the person; down is only ever proposed, and what was taken over goes back by its own road. */
export const decideLookBack = (
	state: CarryingOut,
	plan: PlanState & { readonly seq: number },
	input: LookBackInput,
	table: Table,
): Result<LookingBack> => {
	const how = table.speaker === "person" ? "own-device" : input.how;
	if (how === undefined) return refuse("carrying-out.not-without-the-person", {}, "how");
	if (input.next !== undefined && input.next < table.today) return refuse("carrying-out.day-is-past", {}, "next");
	const lighter = domainKeys.flatMap((domain) => {
		const form = input.steering?.[domain];
		const now = steeringOf(plan, domain)?.form;
		return form === undefined || form === now ? [] : [{ domain, form, now }];
	});
	if (lighter.some(({ now }) => now === "taken-over")) return refuse("carrying-out.hand-back-on-its-page");
	const ties = Object.entries(input.ties ?? {}).flatMap(([tie, answer]) => (plan.ties.some((one) => one.id === tie) ? [{ tie, answer }] : []));
	const body: LookedBack = {
		lookBack: table.ids[0],
		version: (lastLookBack(state)?.version ?? 0) + 1,
		plan: { seq: plan.seq, yeses: plan.yeses.length },
		how,
		present: input.present ?? [],
		wentWell: input.wentWell ?? [],
		agrees: (input.agrees ?? []).map(readAgrees),
		changes: input.changes,
		handOn: (input.handOn ?? []).map(readHandedOn),
		ties,
		next: input.next === undefined ? undefined : { thing: table.ids[1], on: input.next, holder: table.holder },
	};
	const pauses = ties.flatMap(({ tie, answer }) =>
		answer === "pause" && !plan.ties.find((one) => one.id === tie)?.closed.includes("theirs") ? [tie] : [],
	);
	return ok({
		entries: [written(input.case, "carrying-out.looked-back", body)],
		lighter: lighter.map(({ domain, form }) => ({ domain, form })),
		pauses,
		how,
	});
};

/** Taking over asks a reason, a day and a condition to hand back, always (EXE-17); over the head also the ground (PRIN-07). Whoever calls it adds the explanation that is owed (LEG-08). */
export const decideTakeOver = (
	state: CarryingOut,
	input: TakeOverInput,
	table: Table,
): Result<{ readonly entries: readonly NewEntry[]; readonly overHead: boolean }> => {
	if (openTakeOvers(state).some((one) => one.domain === input.domain)) return refuse("carrying-out.already-taken-over", {}, "domain");
	if (input.backOn <= table.today) return refuse("carrying-out.back-on-a-day-to-come", {}, "backOn");
	const overHead = input.way === "over-head";
	if (overHead && input.ground === undefined) return refuse("carrying-out.which-ground", {}, "ground");
	if (overHead && input.said === undefined) return refuse("carrying-out.what-was-said", {}, "said");
	if (!overHead && input.how === undefined) return refuse("carrying-out.how-did-they-agree", {}, "how");
	const { case: of, domain, reason, backOn, backWhen, still } = input;
	const agreement = overHead ? { overHead: { ground: input.ground ?? "safety", said: input.said ?? "" } } : { agreed: input.how };
	const body: TookOver = { takeOver: table.ids[0], domain, from: table.today, reason, backOn, backWhen, still, holder: table.holder, ...agreement };
	return ok({ entries: [written(of, "carrying-out.took-over", body)], overHead });
};
/** A new period has an argument of its own: the old one again is not one (ACC-18). */
export const decideLonger = (state: CarryingOut, input: LongerInput, table: Table): Written => {
	const one = openTakeOvers(state).find((each) => each.takeOver === input.takeOver);
	if (!one) return refuse("carrying-out.not-taken-over");
	if (input.backOn <= table.today) return refuse("carrying-out.back-on-a-day-to-come", {}, "backOn");
	if (one.periods.some((each) => each.reason.trim().toLowerCase() === input.reason.trim().toLowerCase()))
		return refuse("carrying-out.a-new-argument", {}, "reason");
	const { case: of, takeOver, reason, backOn, backWhen } = input;
	return ok([written(of, "carrying-out.longer", { takeOver, reason, backOn, backWhen, holder: table.holder })]);
};
export const decideHandBack = (
	state: CarryingOut,
	input: HandBackInput,
	table: Table,
): Result<{ readonly entries: readonly NewEntry[]; readonly domain: DomainKey }> => {
	const one = openTakeOvers(state).find((each) => each.takeOver === input.takeOver);
	if (!one) return refuse("carrying-out.not-taken-over");
	const body = { takeOver: one.takeOver, domain: one.domain, to: input.to, on: table.today, words: input.words };
	return ok({ entries: [written(input.case, "carrying-out.handed-back", body)], domain: one.domain });
};

/** One crisis at a time; whoever holds it looks again tomorrow (EXE-12). */
export const decideCrisis = (state: CarryingOut, input: CrisisInput, table: Table): Written =>
	crisisNow(state)
		? refuse("carrying-out.crisis-is-on")
		: ok([
				written(input.case, "carrying-out.crisis-began", {
					crisis: table.ids[0],
					what: input.what,
					acts: input.acts,
					holder: table.holder,
					lookAgain: addDays(table.today, 1),
				}),
			]);
export const decideEndCrisis = (state: CarryingOut, input: EndCrisisInput): Written =>
	crisisNow(state)?.id === input.crisis
		? ok([written(input.case, "carrying-out.crisis-ended", { crisis: input.crisis, changed: input.changed ?? "" })])
		: refuse("carrying-out.no-crisis");

/** Who takes it tells it, unless somebody else is named (EXE-10). */
export const decideDecision = (input: DecideInput, table: Table): Written =>
	ok([
		written(input.case, "carrying-out.decided", {
			decision: table.ids[0],
			what: input.what,
			taker: input.taker,
			why: input.why,
			teller: input.teller ?? input.taker,
		}),
	]);

/** Waiting on purpose differs from forgetting: it has a because and a day (EXE-23). */
export const decideWaiting = (input: WaitInput, table: Table): Written =>
	input.lookAgain < table.today
		? refuse("carrying-out.day-is-past", {}, "lookAgain")
		: ok([
				written(input.case, "carrying-out.waits", { thing: table.ids[0], because: input.because, lookAgain: input.lookAgain, holder: table.holder }),
			]);
export const decideEndWaiting = (state: CarryingOut, input: EndWaitingInput): Written =>
	waitingOnPurpose(state).some((one) => one.thing === input.thing)
		? ok([written(input.case, "carrying-out.waiting-ended", { thing: input.thing, words: input.words })])
		: refuse("carrying-out.not-waiting");
