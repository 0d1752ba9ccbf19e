/** Decides on a visit: with something in our hands, with everybody named, with a safety line, and weighed when nobody asked for us. */
import {
	addDays,
	type CalendarDay,
	dayOf,
	daysBetween,
	type Instant,
	isOk,
	type NewEntry,
	ok,
	type Refusal,
	type Result,
	refuse,
} from "#src/kernel/index.ts";
import { bringsNothing, comesToEnforce, controlWord, latestWeighing, type WeighingState } from "#src/weighing/index.ts";
import { thinksUntil } from "../door/rules.ts";
import type { ContactState, VisitPlanned } from "../model.ts";
import type { PlanVisitInput } from "../operations.ts";
import { decideGoing, FACT_DAYS, type Going, setApart } from "../facts/rules.ts";
import { isVague } from "./safety.ts";

export type VisitContext = {
	readonly today: CalendarDay;
	readonly me: string;
	readonly visit: string;
	readonly noVisitsSince: Instant | null;
	readonly going: Going;
	readonly apart: string;
};

/** Somebody invited us only if they ever spoke: there is contact, they called, or they said another moment suits. */
const canInvite = (contact: ContactState): boolean =>
	contact.made !== null || contact.asked.length > 0 || contact.attempts.some((attempt) => attempt.outcome === "not-convenient");

/** A weighing of longer ago is about another moment: the question is asked again (LEG-21). */
export const longSilenceDays = 60;
/** Why this uninvited visit may not be planned yet (LEG-01, LEG-17, LEG-21, LEG-24). A go carries one uninvited visit; after a 'not now' it carries none. */
export const mayGoUninvited = (
	weighing: WeighingState,
	contact: ContactState,
	{ noVisitsSince, today }: Pick<VisitContext, "noVisitsSince" | "today">,
): Refusal | undefined => {
	const last = latestWeighing(weighing);
	if (!last) return refuse("contact.weigh-first");
	if (last.outcome !== "go") return refuse("contact.weighed-not-going");
	if (contact.attempts.some((attempt) => attempt.outcome === "not-wanted-now" && attempt.at >= last.at)) return refuse("contact.weigh-after-not-now");
	if (contact.visits.some((visit) => visit.uninvited && visit.state !== "dropped" && visit.at >= last.at))
		return refuse("contact.weigh-each-approach");
	if (daysBetween(dayOf(last.at), today) > longSilenceDays) return refuse("contact.weigh-after-silence");
	if (noVisitsSince !== null && !last.overWish) return refuse("contact.no-uninvited-visits");
	return undefined;
};

const refuseVisit = (
	weighing: WeighingState,
	contact: ContactState,
	input: PlanVisitInput,
	context: VisitContext,
	uninvited: boolean,
): Refusal | undefined => {
	if (input.day < context.today) return refuse("contact.day-is-past", {}, "day");
	for (const [field, text] of [
		["why", input.why],
		["bring", input.bring],
		["ifInconvenient", input.ifInconvenient],
	] as const) {
		const word = text === undefined ? undefined : controlWord(text);
		if (word !== undefined) return refuse("contact.purpose-of-control", { word }, field);
	}
	const enforcing = input.companions.findIndex(comesToEnforce);
	if (enforcing >= 0) return refuse("contact.companion-enforces", { role: input.companions[enforcing]?.role ?? "" }, `companions.${enforcing}.role`);
	if (input.safety === "facts" && isVague(input.factWhat ?? "")) return refuse("contact.vague-warning", {}, "factWhat");
	if (input.safety === "facts" && (input.factOn ?? "") > context.today) return refuse("contact.fact-not-yet", {}, "factOn");
	if (!uninvited) return undefined;
	const thinks = thinksUntil(contact, context.today);
	if (thinks !== null && input.day < thinks) return refuse("contact.still-thinking", { day: thinks }, "day");
	if (bringsNothing(input.bring)) return refuse("contact.nothing-to-bring", {}, "bring");
	return mayGoUninvited(weighing, contact, context);
};

/** Plans a visit (SAFE-01, SAFE-04, LEG-15, LEG-17, LEG-21, CON-01, CON-08). */
export const decideVisit = (
	weighing: WeighingState,
	contact: ContactState,
	input: PlanVisitInput,
	context: VisitContext,
): Result<readonly NewEntry[]> => {
	const uninvited = !(input.invited && canInvite(contact));
	const no = refuseVisit(weighing, contact, input, context, uninvited);
	if (no) return no;
	const how = decideGoing(input, context.going);
	if (!isOk(how)) return how;
	const { factWhat, factPlace, factOn, factSource } = input;
	const facts =
		input.safety === "facts" && factWhat && factPlace && factOn && factSource
			? [{ what: factWhat, place: factPlace, on: factOn, source: factSource, until: input.factUntil ?? addDays(context.today, FACT_DAYS) }]
			: [];
	const body: VisitPlanned = {
		visit: context.visit,
		member: context.me,
		day: input.day,
		time: input.time,
		place: input.place,
		bring: input.bring,
		why: input.why,
		ifInconvenient: input.ifInconvenient,
		companions: input.companions,
		ownPeople: input.ownPeople,
		uninvited,
		...how.value,
		safety: facts.length === 0 ? { nothingKnown: true } : input.factHeld === undefined ? { facts } : { apart: true },
	};
	const apart =
		facts.length > 0 && input.factHeld !== undefined
			? setApart(input.case, {
					apart: context.apart,
					visit: context.visit,
					facts,
					endangers: input.factHeld,
					holder: context.me,
					today: context.today,
				})
			: [];
	return ok([
		{ kind: "contact.visit-planned", stream: { kind: "contact", id: input.case }, case: input.case, audience: { reach: "person" }, body },
		...apart,
	]);
};
/** From three people on a doorstep is crowded: said, never forbidden (CON-02, LEG-16). */
export const isCrowded = (visit: Pick<VisitPlanned, "companions">): boolean => visit.companions.length + 1 >= 3;
