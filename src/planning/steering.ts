/** Who steers per domain, and support wanted beside support given. Pure. */
import { ok, refuse } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { type DomainKey, domainKeys } from "./domains.ts";
import { steeringOf } from "./fold.ts";
import type { SteeringForm, Yes } from "./model.ts";
import type { SetSteering, StateSupport } from "./operations.ts";
import { type Decided, type Table, type Written, yesOf } from "./rules.ts";
import { domainText, type PlanState } from "./state.ts";

/** The entry that says who steers from a day on; taking over for a while (with its reason and the day it goes back) is written by carrying-out (EXE-17). */
export const setSteering = (set: {
	readonly domain: DomainKey;
	readonly form: SteeringForm;
	readonly since: CalendarDay;
	readonly yes?: Yes | undefined;
	readonly why?: string | undefined;
}): Written => ({ kind: "planning.steering-set", body: { ...set } });

/** Both sides set it: said out loud together, or proposed by one and answered by the other (PLA-03). */
export const decideSteering = (state: PlanState, input: SetSteering, table: Table): Decided => {
	if (input.form === "taken-over") return refuse("planning.taking-over-has-its-own-page", {}, "form");
	if (steeringOf(state, input.domain)?.form === input.form) return refuse("planning.already-so", {}, "form");
	const yes = table.speaker === "person" ? ok(undefined) : yesOf(table, input);
	if (yes.kind !== "ok") return yes;
	if (yes.value) return ok([setSteering({ domain: input.domain, form: input.form, since: table.today, yes: yes.value, why: input.why })]);
	return ok([{ kind: "planning.steering-proposed", body: { domain: input.domain, form: input.form, wording: table.ids[1], why: input.why } }]);
};
export const decideSupport = (_state: PlanState, input: StateSupport): Decided =>
	ok([{ kind: "planning.support", body: { domain: input.domain, given: input.given ?? null } }]);

export type Support = {
	readonly domain: DomainKey;
	readonly wanted?: string | undefined;
	readonly given?: string | undefined;
	readonly mismatch?: "wanted-not-given" | "given-not-wanted";
};
/** Wanted beside given, per domain where there is one of both; and the two ways in which they miss each other (PLA-04). */
export const supportsOf = (state: PlanState): readonly Support[] =>
	domainKeys.flatMap((domain): readonly Support[] => {
		const wanted = state.texts[domainText(domain, "support")]?.now?.words;
		const given = state.domains[domain]?.given.at(-1)?.words ?? undefined;
		if (wanted === undefined && given === undefined) return [];
		if (wanted !== undefined && given !== undefined) return [{ domain, wanted, given }];
		return [{ domain, wanted, given, mismatch: wanted === undefined ? "given-not-wanted" : "wanted-not-given" }];
	});
