/** Load, decide, give entries: who joins, and what they say. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { closeOpen, findCase, findPerson, keepOpen, letIn, letOut } from "#src/people/server.ts";
import { type Handled, handles, handlesBoth, type Outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { endCodesOf, makeEntryCode } from "#src/platform/sign-in/server.ts";
import { foldPlan } from "../fold.ts";
import { tableOf } from "../handling.ts";
import type { PlanState } from "../state.ts";
import * as does from "./operations.ts";
import type { SeatEntry } from "./model.ts";
import * as rules from "./rules.ts";

const SEAT_DAYS = 365;
const planOf = async (work: Work, about: string): Promise<PlanState> => foldPlan(await work.journal.ofCase(work.tx, about));
const outcome = (entries: Outcome["entries"], answer: Outcome["answer"]) => ok({ entries, answer });

export const seatsHandled: readonly Handled[] = [
	...handlesBoth(does.inviteTie, async (work, input) => {
		const line = await findCase(work.tx, input.case);
		const person = line?.person ? await findPerson(work.tx, line.person) : undefined;
		const table = tableOf(work);
		const made = rules.decideInvite(await planOf(work, input.case), input, table, person?.called ?? "");
		if (!isOk(made)) return made;
		if (input.how !== "told") await makeEntryCode(work, { kind: "participant", subject: table.ids[0], case: input.case, days: SEAT_DAYS });
		return outcome(made.value, { case: input.case, seat: table.ids[0] });
	}),
	...handlesBoth(does.hearTie, async (work, input) => {
		const holder = (await findCase(work.tx, input.case))?.responsible ?? null;
		const at = { case: input.case, today: work.today, holder, id: work.newId() };
		const state = await planOf(work, input.case);
		const made = rules.decideTold(state, input, at);
		if (!isOk(made)) return made;
		const seat = rules.tieOf(state, input.tie)?.seat;
		if (input.what === "leave" && seat) await endCodesOf(work.tx, "participant", seat.id);
		return outcome(made.value, { case: input.case, thing: at.id });
	}),
	handles(does.askStill, async (work, input) => {
		const made = rules.decideAskStill(await planOf(work, input.case), input.case, input.tie);
		return isOk(made) ? outcome(made.value, { case: input.case }) : made;
	}),
	handles(does.sayInCircle, async (work, input) => {
		// Whoever sits here reads only what names their seat; their own invitation says which tie they are.
		const mine = seatIn(await work.journal.ofCase(work.tx, input.case), work.tx.actor.id);
		if (!mine) return refuse("kernel.nothing-here");
		const holder = (await findCase(work.tx, input.case))?.responsible ?? null;
		const at = { case: input.case, today: work.today, holder, id: work.newId() };
		const made = rules.decideTold(mine, { ...input, tie: mine.ties[0]?.id as never }, at);
		if (!isOk(made)) return made;
		if (input.what === "leave" && work.tx.actor.id !== null) await endCodesOf(work.tx, "participant", work.tx.actor.id);
		return outcome(made.value, { case: input.case, thing: at.id });
	}),
];
/** The circle as one seat knows it: a single tie, themselves, folded from what names them. */
export const seatIn = (entries: readonly AnyEntry[], seat: string | null): PlanState | undefined => {
	const invited = (entries as readonly SeatEntry[]).find((entry) => entry.kind === "planning.tie-invited" && entry.body.seat === seat);
	if (invited?.kind !== "planning.tie-invited") return undefined;
	const { tie, name } = invited.body;
	const named = { ...invited, kind: "planning.tie-named", body: { tie, name, kind: "own", yes: invited.body.yes } } as unknown as AnyEntry;
	const of = (entry: AnyEntry): boolean => (entry.body as { readonly tie?: unknown } | null)?.tie === tie;
	return foldPlan([named, ...entries.filter((entry) => of(entry) && entry.kind !== "planning.tie-named" && entry.kind !== "planning.tie-changed")]);
};

type Body<Kind extends SeatEntry["kind"]> = Extract<SeatEntry, { kind: Kind }>["body"];
export const seatsProjectors: Projectors = {
	/** A part without any reach: what is readable is what names the seat. */
	"planning.tie-invited": (tx, entry) => letIn(tx, entry.case, (entry.body as Body<"planning.tie-invited">).seat, "in-circle", [], entry.at),
	"planning.tie-told": async (tx, entry) => {
		const { what, seat, like, without, closes } = entry.body as Body<"planning.tie-told">;
		for (const thing of closes) await closeOpen(tx, thing, entry.at);
		if (what === "leave" && seat !== undefined) await letOut(tx, entry.case, seat, "in-circle");
		if (without && like !== undefined) await keepOpen(tx, { id: like, case: entry.case, kind: "planning.stand-in", ...without, since: entry.at });
	},
	"planning.stand-in-named": async (tx, entry) => {
		for (const thing of (entry.body as Body<"planning.stand-in-named">).closes) await closeOpen(tx, thing, entry.at);
	},
	"planning.tie-removed": async (tx, entry) => {
		const { seat } = entry.body as { readonly seat?: string };
		if (seat !== undefined) await letOut(tx, entry.case, seat, "in-circle");
	},
};
