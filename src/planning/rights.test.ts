/** Who may do what with a plan: every operation from every side, and every page. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { publicActor, systemActor } from "#src/kernel/actor.ts";
import { handled } from "./server.ts";
import { type PlanHouse, planHouse, type Someone } from "./testing/plan-house.ts";

let house: PlanHouse;
let ilse: Someone;
let other: Someone;
beforeAll(async () => {
	house = await planHouse();
	ilse = await house.someone("Ilse");
	other = await house.someone("Daan");
});
afterAll(() => house.close());

/** Something valid for every operation, so that only the right and the standing can refuse. */
const input = (): Record<string, unknown> => {
	const id = house.newId();
	return {
		case: ilse.case,
		words: "Ik wil iets",
		text: id,
		domain: "home",
		part: "see",
		goal: id,
		wording: id,
		end: "reached",
		who: "own",
		name: "Sami",
		step: id,
		side: "worker",
		form: "self",
		agreement: id,
		how: "kept",
		then: "toen",
		kind: "own",
		tie: id,
		whose: "theirs",
		purpose: "koffie",
		answer: "yes",
		by: "Westhof",
		what: "de huur",
		obligation: id,
		one: id,
		other: house.newId(),
		seen: "Er gaat geld weg na zijn bezoek",
		lookAgain: "2026-12-20",
	};
};
const besides = (id: string): Record<string, unknown> => ({
	what: "de was",
	state: "can",
	influence: "takes-part",
	kind: "own-network",
	answer: "yes",
	skill: undefined,
	arrangement: id,
	pressing: id,
	matter: id,
});
/** The same for the week's ideas, the circle's seats, the cards, the household's plan and the neighbours. */
const around = (operation: string, id: string): Record<string, unknown> => {
	const is = (names: RegExp): boolean => names.test(operation);
	return {
		...(is(/place-|-tie$|-tie-myself|hear-tie|circle/) ? { near: "near", moves: `${id}:near:10` } : {}),
		...(is(/invite-tie/) ? { how: "told" } : {}),
		...(is(/hear-tie|say-in-circle/) ? { what: "join" } : {}),
		...(is(/fill-card/) ? { card: "load", question: "weighs" } : {}),
		...(is(/card|into-plan|own-page/) ? { line: id, as: "matters" } : {}),
		...(is(/pass-gift/) ? { receiver: id } : {}),
		...(is(/part/) ? { organisation: "De poli", question: "Hoe verder?", part: id } : {}),
		...(is(/option/) ? { option: id, choice: "yes" } : {}),
		...(is(/make-paper/) ? { organisation: "De gemeente", fields: "Naam: Ilse" } : {}),
		...(is(/wish|match/) ? { side: "asks", topic: "garden", wish: id, match: id } : {}),
		...(is(/match-went/) ? { how: "met" } : {}),
		...(is(/-idea/) ? { idea: id, how: "agreed" } : {}),
		...(is(/talk/) ? { talk: id, point: id, seat: id, there: "yes", side: "trade", how: "held" } : {}),
		...(is(/name-clash/) ? { why: "Ze werken elkaar tegen" } : {}),
	};
};
const refusedBy = async (actor: Actor, operation: string, form?: string): Promise<string> => {
	const ran = await house.run(actor, operation, {
		...input(),
		...around(operation, house.newId()),
		...(operation.includes("agree") ? { form: "once" } : {}),
		...(operation.includes("write-domain") ? { whose: ["me"] } : {}),
		...(operation.includes("put-in-plan") ? { text: "side/home.see", whose: ["me"] } : {}),
		...(/arrange-for-good|tell-what|set-party|reckon|point-goal|be-left|get-to-move|end-what|end-arr|consent-to/.test(operation)
			? besides(house.newId())
			: {}),
		...(operation.includes("say-yes-here") ? { word: "paardenbloem" } : {}),
		...(form === undefined ? {} : { form }),
	});
	return ran.kind === "refusal" ? ran.code : ran.kind;
};
/** What is about somebody; names and prices of the house are kept elsewhere. */
const ofACase = handled.filter(({ operation }) => operation.about !== undefined);
/** Done at a seat in the circle, by who joined. */
const bySeat = "planning.say-in-circle";
const outside = ["kernel.not-yours-to-do", "kernel.no-part-in-this"];

test("PLA-02 every operation is refused to whoever has no part: colleague, other team, other organisation, keeper, another person, anybody", async () => {
	const strangers: readonly Actor[] = [
		house.people.tom,
		house.people.els,
		house.people.wim,
		house.people.keeper,
		house.people.westhof,
		other.actor,
		publicActor(house.ids.tenant),
		systemActor(house.ids.tenant),
	];
	expect(handled.length).toBeGreaterThan(40);
	for (const { operation } of ofACase)
		for (const stranger of strangers)
			expect(outside, `${operation.name} by ${stranger.kind} ${stranger.roles[0]}`).toContain(await refusedBy(stranger, operation.name));
	expect((await house.entries(house.people.nadia, ilse.case)).filter(({ kind }) => kind.startsWith("planning."))).toEqual([]);
});
test("the person's own operations are not the worker's, and the other way round; neither is turned away from their own", async () => {
	for (const { operation } of ofACase) {
		if (operation.name === bySeat) continue;
		const own = operation.name.endsWith("-myself");
		expect(await refusedBy(own ? house.people.nadia : ilse.actor, operation.name), operation.name).toBe("kernel.not-yours-to-do");
		const mine = await refusedBy(own ? ilse.actor : house.people.nadia, operation.name);
		expect(outside, operation.name).not.toContain(mine);
		expect(mine, operation.name).not.toBe("invalid");
	}
});
test("the pages: to who has a part, and to the person their own", async () => {
	const roads = ["plan", "kring", "week", "week/blad"].map((road) => `/mensen/${ilse.case}/${road}`);
	for (const road of roads) {
		expect((await house.get(house.people.nadia, road)).status).toBe(200);
		for (const stranger of [house.people.tom, house.people.els]) expect((await house.get(stranger, road)).status).toBe(404);
		for (const stranger of [house.people.westhof, house.people.keeper, house.people.wim, other.actor])
			expect((await house.get(stranger, road)).status).toBe(403);
	}
	for (const road of ["/mijn/plan", "/mijn/mensen", "/mijn/week", "/mijn/week/blad"]) {
		expect((await house.get(ilse.actor, road)).html).toContain(/(blad|week)$/.test(road) ? "" : "Ilse");
		expect((await house.get(other.actor, road)).html).not.toContain("Ilse");
		expect((await house.get(house.people.nadia, road)).status).toBe(403);
		expect((await house.get(house.person(house.newId()), road)).status).toBe(404);
	}
	// Names stand on the page, never in the window's title.
	expect((await house.get(ilse.actor, "/mijn/plan")).html).toMatch(/<title>Het plan · Erbij<\/title>/);
});
/** That others may take advantage of somebody is for few eyes, also so that it does not come to the one it is about (SAFE-07). */
const forFewEyes = ["planning.worry-about-tie", "planning.lay-worry-down", "planning.think-of-match"];
test("everything the plan writes can be read by the person, but a worry about somebody around them", async () => {
	for (const { operation } of ofACase)
		expect(operation.audience, operation.name).toBe(forFewEyes.includes(operation.name) ? "responsible" : "person");
});
