/** Legal routes of a matter: which are open, which steps hold, which were done. Nothing here stops anybody (SIG-21). Pure. */
import { type AnyEntry, entriesOf, type NewEntry } from "#src/kernel/journal.ts";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { LegalRoute, type SignallingEntry } from "../model.ts";
import type { LegalEntry, LegalSetting, LegalStepTicked, OpenRoute } from "./model.ts";
import type { TickStep } from "./operations.ts";

/** The steps that hold for a route on a day: the latest that began by then; what a team kept goes before what was given. */
export const settingOn = (
	settings: readonly LegalSetting[],
	given: readonly LegalSetting[],
	route: LegalRoute,
	country: string,
	day: CalendarDay,
): LegalSetting | undefined => {
	const latest = (all: readonly LegalSetting[]): LegalSetting | undefined =>
		all
			.filter((one) => one.route === route && one.country === country && one.from <= day)
			.reduce<LegalSetting | undefined>((best, one) => (best === undefined || one.from >= best.from ? one : best), undefined);
	const [kept, other] = [latest(settings), latest(given)];
	return kept !== undefined && (other === undefined || kept.from >= other.from) ? kept : other;
};

/** The routes that were opened in a matter, with what was done in each. */
export const openRoutes = (entries: readonly AnyEntry[]): readonly OpenRoute[] => {
	const routes = new Map<LegalRoute, OpenRoute>();
	const open = (route: LegalRoute, at: OpenRoute["since"], why: string | null): void => {
		if (!routes.has(route)) routes.set(route, { route, since: at, why, ticked: [] });
	};
	for (const entry of entriesOf<SignallingEntry | LegalEntry>(entries, "signalling")) {
		if (entry.kind === "signalling.received" && entry.body.legalRoute) open(entry.body.legalRoute, entry.at, null);
		if (entry.kind === "signalling.added" && entry.body.legalRoute) open(entry.body.legalRoute, entry.at, entry.body.words ?? null);
		if (entry.kind === "signalling.legal-step") {
			const { route, step, words, on, said, undone } = entry.body;
			open(route, entry.at, null);
			const present = routes.get(route) as OpenRoute;
			const others = present.ticked.filter((one) => one.step !== step);
			routes.set(route, { ...present, ticked: undone ? others : [...others, { step, words, on, said, at: entry.at, by: entry.by.id }] });
		}
	}
	return LegalRoute.options.flatMap((route) => routes.get(route) ?? []);
};

/** Ticks a step of an open route, or takes the tick back. In any order, and as often as it is needed. */
export const decideTick = (
	routes: readonly OpenRoute[],
	settings: ReadonlyMap<LegalRoute, LegalSetting>,
	input: TickStep,
	facts: { readonly signal: ThingId; readonly today: CalendarDay },
): Result<readonly NewEntry<"signalling.legal-step", LegalStepTicked>[]> => {
	const open = routes.find((one) => one.route === input.route);
	if (!open) return refuse("signalling.route-not-open");
	const setting = settings.get(input.route);
	const before = open.ticked.find((one) => one.step === input.step);
	const step = setting?.steps.find((one) => one.code === input.step) ?? before;
	if (!step) return refuse("signalling.no-such-step");
	if (input.undo ? before === undefined : before !== undefined)
		return refuse(input.undo ? "signalling.step-not-done" : "signalling.step-done-already");
	const on = input.on ?? facts.today;
	if (on > facts.today) return refuse("signalling.step-still-comes", {}, "on");
	const isDone = (route: OpenRoute, code: string): boolean =>
		route.ticked.some((one) => one.step === code) || (route.route === input.route && code === input.step);
	const last = !input.undo && routes.every((route) => settings.get(route.route)?.steps.every(({ code }) => isDone(route, code)) ?? false);
	return ok([
		{
			kind: "signalling.legal-step",
			stream: { kind: "signal", id: facts.signal },
			case: input.case as CaseId,
			audience: { reach: "team" },
			body: {
				signal: facts.signal,
				route: input.route,
				step: input.step,
				words: step.words,
				on,
				...(input.said === undefined ? {} : { said: input.said }),
				...(input.undo ? { undone: true as const } : {}),
				...(last ? { last: true as const } : {}),
			},
		},
	]);
};
/** The day a route was opened: its steps are those of that day. */
export const dayOpened = (route: OpenRoute): CalendarDay => dayOf(route.since);
