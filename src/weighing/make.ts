/** For tests: a house with everything up to weighing, signals that were picked up, and weighings. */
import type { Actor } from "#src/kernel/index.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import * as privacy from "#src/privacy/server.ts";
import { signallingTexts } from "#src/signalling/index.ts";
import * as signalling from "#src/signalling/server.ts";
import { weighingPhase } from "./phase.ts";

const silent = () => ({ refusals: {} });
export const phasesToWeighing: readonly Phase[] = [
	{ name: "privacy", handled: privacy.handled, projectors: privacy.projectors, words: silent, pages: [] },
	{ name: "signalling", handled: signalling.handled, projectors: signalling.projectors, words: signallingTexts, pages: [] },
	weighingPhase,
];
type Runner = {
	readonly mustRun: (actor: Actor, operation: string, input: unknown) => Promise<Readonly<Record<string, string | number | boolean>>>;
	readonly ids?: unknown;
};

let door = 100;
/** A signal somebody told, picked up by this worker. */
export const aSignalPickedUpBy = async (house: Runner, worker: Actor, more: Record<string, unknown> = {}): Promise<string> => {
	door += 1;
	const told = await house.mustRun(worker, "signalling.take-call", {
		sees: "De gordijnen zijn al weken dicht en niemand ziet haar meer.",
		where: `Spoelstraat ${door}`,
		source: "resident",
		name: "Ria de Groot",
		reachable: "06 00 22 33 44",
		way: "call",
		shown: "no",
		...more,
	});
	await house.mustRun(worker, "signalling.pick-up", { case: told["case"] });
	return String(told["case"]);
};
/** Something a worker saw with own eyes. */
export const seenBy = async (house: Runner, worker: Actor, words = "Gordijnen al weken dicht."): Promise<string> => {
	door += 1;
	const told = await house.mustRun(worker, "signalling.note-heard", { words, where: `Spoelstraat ${door}`, own: true });
	await house.mustRun(worker, "signalling.pick-up", { case: told["case"] });
	return String(told["case"]);
};
/** What somebody writes who goes: unasked help, both risks, something to bring. */
export const goWeighing = (of: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
	case: of,
	why: "Twee kinderen kunnen hun huis kwijtraken. En er kwamen tot nu toe alleen brieven.",
	whyMe: "Omdat er nog geen mens geweest is. En ik kan dezelfde dag iets doen.",
	riskOfGoing: "Hij voelt zich betrapt. De deur blijft daarna dicht.",
	riskOfStaying: "Er komt een vonnis en dan staan ze op straat.",
	bring: "Een uur tijd, en samen met Westhof bellen.",
	step: 3,
	stepWhy: "Hij vroeg nergens om. Ik bel één keer aan.",
	outcome: "go",
	...more,
});
export const notGoing = (of: string, watcher: string | null, more: Record<string, unknown> = {}): Record<string, unknown> => ({
	case: of,
	why: "Haar dochter komt elke dag langs en die houdt het goed in de gaten.",
	step: 2,
	outcome: "not-now",
	watcher,
	lookAgainOn: "2026-12-15",
	...more,
});
/** What somebody writes who presses: everything that is asked from there on (LEG-03, LEG-07, LEG-25, PRIN-07). */
export const pressingWeighing = (of: string, more: Record<string, unknown> = {}): Record<string, unknown> =>
	goWeighing(of, {
		step: 5,
		harmTo: ["self", "children"],
		fact: "Er is al drie weken geen verwarming, en de jongste hoest.",
		sure: "Ik stond er zelf, twee keer.",
		told: "Ik zei haar dat ik me zorgen maak om de jongste.",
		well: { people: "De buurvrouw eet mee op zondag.", meaning: "Ze zingt met de kinderen." },
		ownPeople: "Haar zus kan de kinderen een week hebben.",
		secondWho: "Tom",
		secondSaid: "Ik zou eerst nog één keer met haar zus gaan.",
		ground: "safety",
		said: "Ze wil het niet. Ze weet dat ik morgen terugkom en waarom.",
		lookAgainOn: "2026-12-10",
		...more,
	});
