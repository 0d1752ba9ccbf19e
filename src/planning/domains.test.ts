/** Eight life domains, who steers in them, and support wanted beside support given - through the real road. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { domainKeys, domainNames } from "./domains.ts";
import { steeringOf } from "./fold.ts";
import { setSteering } from "./server.ts";
import { supportsOf } from "./steering.ts";
import { type PlanHouse, planHouse, type Someone } from "./testing/plan-house.ts";

let house: PlanHouse;
let ilse: Someone;
const nadia = () => house.people.nadia;
const code = (ran: { kind: string }): string => ("code" in ran ? String(ran.code) : ran.kind);
beforeAll(async () => {
	house = await planHouse();
	ilse = await house.someone("Ilse");
});
afterAll(() => house.close());

test("PLA-05 PLA-10 eight domains with names that are a setting; own words, what goes well, wish and trouble; empty is fine; no marks", async () => {
	expect(domainKeys).toHaveLength(8);
	expect(domainNames("nl", { money: "Centen" }).money).toBe("Centen");
	const empty = await house.get(nadia(), `/mensen/${ilse.case}/plan`);
	for (const name of Object.values(domainNames("nl"))) expect(empty.html).toContain(name);
	expect(empty.html).toContain("Nog niets afgesproken");
	for (const [part, words] of [
		["see", "Een huis met een dichte deur"],
		["well", "De bank staat goed"],
		["wish", "Ik wil de gordijnen open"],
		["trouble", "Het tocht"],
	])
		await house.mustRun(ilse.actor, "planning.write-domain-myself", {
			case: ilse.case,
			domain: "home",
			part,
			words,
			...(part === "trouble" ? { whose: ["me", "neighbours"] } : {}),
		});
	const { html } = await house.get(ilse.actor, "/mijn/plan");
	for (const words of ["Een huis met een dichte deur", "De bank staat goed", "Ik wil de gordijnen open", "Het tocht", "Last voor: ik en de buren."])
		expect(html).toContain(words);
	expect(await house.run(nadia(), "planning.write-domain", { case: ilse.case, domain: "home", part: "mark", words: "3" })).toMatchObject({
		kind: "invalid",
	});
});

test("PLA-13 trouble is the person's own wording, or says who saw it and that the person sees it differently", async () => {
	const plan = async () => (await house.plan(ilse)).texts["household.trouble"];
	await house.mustRun(nadia(), "planning.write-domain", { case: ilse.case, domain: "household", part: "trouble", words: "Het is hier een bende" });
	expect((await plan())?.now).toBeUndefined();
	const seen = await house.mustRun(nadia(), "planning.write-domain", {
		case: ilse.case,
		domain: "household",
		part: "trouble",
		words: "Er staan veel flessen",
		seenBy: "Nadia",
		whose: ["neighbours"],
	});
	await house.mustRun(ilse.actor, "planning.say-yes-myself", { case: ilse.case, wording: seen.wording });
	expect((await house.get(ilse.actor, "/mijn/plan")).html).toContain("Gezien door Nadia. Ik zie het anders.");
	await house.mustRun(ilse.actor, "planning.write-domain-myself", {
		case: ilse.case,
		domain: "household",
		part: "trouble",
		words: "Ik ben het overzicht kwijt",
	});
	expect(await plan()).toMatchObject({ now: { words: "Ik ben het overzicht kwijt", by: { kind: "person" } } });
	expect((await plan())?.now?.seenBy).toBeUndefined();
});

test("PLA-03 steering per domain is set by both, dated, with history, and moves either way without colour", async () => {
	const input = { case: ilse.case, domain: "out-and-about", form: "together" };
	const proposed = await house.mustRun(nadia(), "planning.set-steering", input);
	expect(steeringOf(await house.plan(ilse), "out-and-about")).toBeUndefined();
	expect(code(await house.run(nadia(), "planning.say-yes", { case: ilse.case, wording: proposed.wording }))).toBe("planning.not-without-a-yes");
	await house.mustRun(ilse.actor, "planning.say-yes-myself", { case: ilse.case, wording: proposed.wording });
	expect(steeringOf(await house.plan(ilse), "out-and-about")).toEqual({ form: "together", since: "2026-11-24" });
	house.pass({ days: 30 });
	const hers = await house.mustRun(ilse.actor, "planning.set-steering-myself", { ...input, form: "self" });
	expect(steeringOf(await house.plan(ilse), "out-and-about")?.form).toBe("together");
	expect(code(await house.run(ilse.actor, "planning.say-yes-myself", { case: ilse.case, wording: hers.wording }))).toBe(
		"planning.the-other-side-too",
	);
	await house.mustRun(nadia(), "planning.say-yes", { case: ilse.case, wording: hers.wording });
	house.pass({ days: 10 });
	await house.mustRun(nadia(), "planning.set-steering", { ...input, form: "own", spoken: true, witness: "haar zus Marga" });
	const turns = (await house.plan(ilse)).domains["out-and-about"]?.turns ?? [];
	expect(turns.map(({ form, from }) => [form, from])).toEqual([
		["together", "2026-11-24"],
		["self", "2026-12-24"],
		["own", "2027-01-03"],
	]);
	expect(code(await house.run(nadia(), "planning.set-steering", { ...input, form: "taken-over", spoken: true, witness: "Marga" }))).toBe(
		"planning.taking-over-has-its-own-page",
	);
	const { html } = await house.get(ilse.actor, "/mijn/plan");
	const ribbons = html.slice(html.indexOf('class="ribbons"'), html.indexOf("</figure>", html.indexOf('class="ribbons"')));
	expect(ribbons).toContain("vanaf 24 november 2026: samen");
	expect(ribbons).not.toMatch(/is-(good|bad|better|worse|red|green)|terugval|vooruitgang/i);
});

test("carrying-out writes a take-over with the plan's maker, and the thread shows it", async () => {
	const entry = setSteering(ilse.case, {
		domain: "money",
		form: "taken-over",
		since: addDays("2027-01-03" as CalendarDay, 1),
		yes: { how: "spoken", witness: "Marga" },
	});
	await house.house.door(nadia(), { event: "write", what: "test" }, (tx) => house.house.journal.append(tx, house.newId(), [entry]));
	expect(steeringOf(await house.plan(ilse), "money")).toEqual({ form: "taken-over", since: "2027-01-04" });
	expect((await house.get(nadia(), `/mensen/${ilse.case}/plan`)).html).toContain("even overgenomen, sinds 4 januari");
});

test("PLA-04 support wanted stands beside support given, and both ways of missing each other are said", async () => {
	await house.mustRun(ilse.actor, "planning.write-domain-myself", {
		case: ilse.case,
		domain: "feeling",
		part: "support",
		words: "Iemand om mee te praten",
	});
	await house.mustRun(nadia(), "planning.state-support", { case: ilse.case, domain: "household", given: "Twee keer per week thuiszorg" });
	await house.mustRun(ilse.actor, "planning.write-domain-myself", {
		case: ilse.case,
		domain: "out-and-about",
		part: "support",
		words: "Samen de deur uit",
	});
	await house.mustRun(nadia(), "planning.state-support", { case: ilse.case, domain: "out-and-about", given: "Nadia loopt mee" });
	expect(supportsOf(await house.plan(ilse)).map(({ domain, mismatch }) => [domain, mismatch])).toEqual([
		["out-and-about", undefined],
		["household", "given-not-wanted"],
		["feeling", "wanted-not-given"],
	]);
	for (const [who, road] of [
		[nadia(), `/mensen/${ilse.case}/plan`],
		[ilse.actor, "/mijn/plan"],
	] as const) {
		const { html } = await house.get(who, road);
		expect(html).toMatch(/Hoe ik me voel[\s\S]*Ik wil: Iemand om mee te praten[\s\S]*Die is er nog niet\./);
		expect(html).toMatch(/In huis[\s\S]*Er is: Twee keer per week thuiszorg[\s\S]*Hier heb ik niet om gevraagd\./);
	}
	// What is given can end; nothing is left hanging.
	await house.mustRun(nadia(), "planning.state-support", { case: ilse.case, domain: "household" });
	expect(supportsOf(await house.plan(ilse)).map(({ domain }) => domain)).not.toContain("household");
});
