/** For tests: a house with everything up to contact, and people one has met. */
import type { Actor } from "#src/kernel/index.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { aSignalPickedUpBy, goWeighing, phasesToWeighing } from "#src/weighing/make.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { personPage } from "./pages.ts";
import { contactPhase } from "./phase.ts";

/** All phases up to here; with parts as a later phase would bring them. */
export const phasesToContact = (parts: readonly PersonPart[] = []): readonly Phase[] => [
	...phasesToWeighing,
	{ ...contactPhase, pages: [...contactPhase.pages, personPage(parts)] },
];
type Runner = { readonly mustRun: (actor: Actor, operation: string, input: unknown) => Promise<Readonly<Record<string, string | number | boolean>>> };

/** An uninvited visit as it should be. */
export const aVisit = (of: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
	case: of,
	day: "2026-11-26",
	time: "10:30",
	place: "Bij haar aan de deur",
	bring: "Soep, en een uur tijd",
	why: "Kennismaken, en kijken of ik iets kan betekenen.",
	safety: "nothing-known",
	...more,
});
/** A signal picked up and weighed: going. */
export const goingTo = async (
	house: Runner,
	worker: Actor,
	signal: Record<string, unknown> = {},
	weighing: Record<string, unknown> = {},
): Promise<string> => {
	const of = await aSignalPickedUpBy(house, worker, signal);
	await house.mustRun(worker, "weighing.write", goWeighing(of, weighing));
	return of;
};
/** Somebody a worker is in contact with, and whose name is known. */
export const metBy = async (
	house: Runner,
	worker: Actor,
	given = "Ilse",
	more: Record<string, unknown> = {},
): Promise<{ readonly case: string; readonly person: string }> => {
	const of = await goingTo(house, worker);
	await house.mustRun(worker, "contact.attempt", { case: of, outcome: "came-in" });
	const { person } = await house.mustRun(worker, "contact.know-person", { case: of, given, ...more });
	return { case: of, person: String(person) };
};
