/** What is already so when a scenario begins: done through the same operations as a hand would, by whoever is signed in on a page. */
import type { Page } from "playwright-core";
import type { Answer } from "#src/platform/operations/handler.ts";
import { run } from "#src/platform/operations/runner.ts";
import type { Stage } from "./stage.ts";

export type Does = (operation: string, input: Readonly<Record<string, unknown>>) => Promise<Answer>;
/** Acts as whoever is signed in on this page. A refusal stops everything. */
export const doesAs = async (stage: Stage, page: Page): Promise<Does> => {
	const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
	const session = await stage.server.findSession(cookie);
	if (!session) throw new Error("nobody is signed in");
	return async (operation, input) => {
		const ran = await run(stage.server.house, session.actor, operation, stage.server.newId(), input);
		if (ran.kind !== "ok") throw new Error(`${operation}: ${JSON.stringify(ran)}`);
		return ran.value;
	};
};
/** Somebody told about a person, it was weighed, the worker went, and they know each other: gives the matter. */
export const inContact = async (
	does: Does,
	told: {
		readonly called: string;
		readonly given: string;
		readonly family: string;
		readonly where: string;
		readonly sees: string;
		readonly personSaid: string;
		readonly by: string;
		readonly source?: string;
		readonly note?: Readonly<Record<string, unknown>>;
	},
): Promise<string> => {
	const { case: matter } = await does("signalling.take-call", {
		source: told.source ?? "key-figure",
		channel: "in-person",
		name: told.by,
		reachable: "in de straat",
		way: "visit",
		shown: "ask",
		whom: told.called,
		where: told.where,
		sees: told.sees,
	});
	const about = { case: matter };
	await does("signalling.pick-up", {
		...about,
		said: "ja",
		whoGoes: "together",
		whatWeDo: "Ik loop een keer binnen, als u er ook bent.",
		whatWeAsk: "Stelt u ons voor?",
	});
	await does("weighing.write", {
		...about,
		why: "Er is iets waar niemand naar vraagt.",
		bring: "Een uur en een pot koffie",
		riskOfGoing: "Het voelt als op de vingers kijken.",
		riskOfStaying: "Het blijft zoals het is.",
		step: 2,
		outcome: "go",
	});
	await does("contact.note", { ...about, kind: "by-chance", introducedBy: told.by, personSaid: told.personSaid, ...told.note });
	await does("contact.know-person", { ...about, given: told.given, family: told.family, called: told.called, toldMeThemselves: "ja" });
	return String(matter);
};
