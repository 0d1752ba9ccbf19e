/** When a lever may be set, and what must follow when the person moves. Pure. */
import type { CaseId, OrganisationId } from "#src/kernel/ids.ts";
import type { Audience, NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import type { WeighingState } from "#src/weighing/index.ts";
import { openLevers } from "./fold.ts";
import type { Asked, Easing, Lever, LeverEntry } from "./model.ts";
import type { ConfirmInput, EndLeverInput, HeardInput, MovedInput, SetLeverInput } from "./operations.ts";

/** Unless agreed otherwise. */
const CONFIRM_DAYS = 3;
export type LeverTable = { readonly today: CalendarDay; readonly holder: string | null; readonly id: string };
type Written = Result<readonly NewEntry[]>;
type Kind = LeverEntry["kind"];
const openly: Audience = { reach: "person" };
const written = <K extends Kind>(of: CaseId, kind: K, body: Extract<LeverEntry, { kind: K }>["body"], audience: Audience = openly): NewEntry => ({
	kind,
	stream: { kind: "carrying-out", id: of },
	case: of,
	audience,
	body,
});

/** 'regeling getekend: de procedure stopt' - the movement stands before the colon; without one the pressure stops altogether. */
export const readEasing = (line: string): Easing => {
	const at = line.indexOf(":");
	return at < 0 ? { when: line.trim(), then: "" } : { when: line.slice(0, at).trim(), then: line.slice(at + 1).trim() };
};
/** Whether the last weighing went a station up: pressure is a step on the continuum and asks a weighing of its own (LEG-20). */
export const weighedUp = ({ positions }: Pick<WeighingState, "positions">): boolean => {
	const [before, now] = positions.slice(-2);
	return before !== undefined && now !== undefined && now.step > before.step;
};

/** Only after a weighing one station up; with a partner there is an agreement with; with a movement at which it eases and a stop (EXE-09). */
export const decideSetLever = (
	state: { readonly levers: readonly Lever[]; readonly weighing: Pick<WeighingState, "positions"> },
	input: SetLeverInput,
	partner: { readonly name: string; readonly agreed: boolean } | undefined,
	table: LeverTable,
): Written => {
	if (!weighedUp(state.weighing)) return refuse("carrying-out.weigh-one-up");
	if (!partner?.agreed) return refuse("carrying-out.no-agreement-with-partner", {}, "organisation");
	if (openLevers(state.levers).some((one) => one.organisation === input.organisation)) return refuse("carrying-out.lever-is-set", {}, "organisation");
	const eases = input.eases.map(readEasing);
	if (eases.length === 0) return refuse("carrying-out.must-ease", {}, "eases");
	return ok([
		written(input.case, "carrying-out.lever-set", {
			lever: table.id,
			organisation: input.organisation,
			organisationName: partner.name,
			form: input.form,
			why: input.why ?? "",
			eases,
			otherwise: input.otherwise,
			stop: input.stop,
			within: input.within ?? CONFIRM_DAYS,
		}),
	]);
};
/** A movement asks the partner at once; until they confirm it stays with a named person and a day. */
export const decideMovement = (levers: readonly Lever[], input: MovedInput, about: string, table: LeverTable): Written => {
	const lever = openLevers(levers).find((one) => one.lever === input.lever);
	if (!lever) return refuse("carrying-out.no-lever");
	const easing = lever.eases[input.movement];
	if (!easing) return refuse("carrying-out.which-movement", {}, "movement");
	const confirmBy = addDays(table.today, lever.within);
	const eases = easing.then === "" ? lever.stop : easing.then;
	return ok([
		written(input.case, "carrying-out.lever-moved", {
			lever: lever.lever,
			easing: table.id,
			what: input.what ?? easing.when,
			eases,
			confirmBy,
			holder: table.holder,
		}),
		written(
			input.case,
			"carrying-out.easing-asked",
			{ lever: lever.lever, easing: table.id, about, eases, confirmBy },
			{ reach: "named", named: [lever.organisation] },
		),
	]);
};
const confirmed = (of: CaseId, organisation: OrganisationId, easing: string, who: string, words: string | undefined): NewEntry =>
	written(of, "carrying-out.easing-confirmed", { easing, who, words }, { reach: "person", named: [organisation] });
/** A partner confirms what it was asked; twice is once. */
export const decideConfirm = (
	asked: readonly Asked[],
	input: ConfirmInput,
	by: { readonly organisation: OrganisationId; readonly name: string },
): Written => {
	const one = asked.find((each) => each.easing === input.easing);
	if (!one) return refuse("kernel.nothing-here");
	if (one.confirmed !== undefined) return refuse("carrying-out.confirmed-already");
	return ok([confirmed(input.case, by.organisation, input.easing, by.name, input.words)]);
};
export const decideHeard = (levers: readonly Lever[], input: HeardInput): Written => {
	const lever = levers.find((one) => one.movements.some((movement) => movement.easing === input.easing));
	const movement = lever?.movements.find((one) => one.easing === input.easing);
	if (!lever || !movement) return refuse("carrying-out.no-lever");
	if (movement.confirmed) return refuse("carrying-out.confirmed-already");
	return ok([confirmed(input.case, lever.organisation, input.easing, input.who, input.words)]);
};
export const decideEndLever = (levers: readonly Lever[], input: EndLeverInput): Written =>
	openLevers(levers).some((one) => one.lever === input.lever)
		? ok([written(input.case, "carrying-out.lever-ended", { lever: input.lever, how: input.how, words: input.words })])
		: refuse("carrying-out.no-lever");
