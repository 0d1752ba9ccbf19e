/** The support system by the real road: the person's own pages, a worker beside them, and whoever is in it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aLineWithAPerson } from "#src/conference/make.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { changeCase, findCase, listOpenThings, listOrphans } from "#src/people/server.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import { foldSupport } from "./fold.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ at: "2026-11-24T09:00:00Z" });
}, 60_000);
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
type Line = { readonly case: string; readonly person: Actor };
const line = (): Promise<Line> => aLineWithAPerson(h, h.people.nadia);
const seat = (id: string): Actor => ({ ...h.person(id), kind: "participant", roles: ["participant"] });
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? (ran as { kind: string }).kind;
const look = <Value>(read: Parameters<typeof h.house.door<Value>>[2]): Promise<Value> =>
	h.house.door(h.people.nadia, { event: "look", what: "test" }, read);
const openIn = (of: string, kind?: string) =>
	look((tx) => listOpenThings(tx, { case: of, ...(kind === undefined ? {} : { kinds: [`lasting.support-${kind}`] }) }));
const codeFor = (id: string) => look((tx) => findOpenCode({ tx, codeFor: () => "x" }, "participant", id));
const stateOf = async ({ case: of, person }: Line) => foldSupport(await h.entries(person, of));
const mine = (at: Line, act: string, input: object = {}) => h.mustRun(at.person, `lasting.${act}-myself`, { case: at.case, ...input });
const begun = async (): Promise<Line> => {
	const at = await line();
	await mine(at, "begin-support", { words: "Dat iemand het merkt" });
	return at;
};
const asked = async (at: Line, name: string, more: object = {}): Promise<string> =>
	String((await mine(at, "ask-in-support", { name, theirYes: "ja", ...more }))["thing"]);

describe("SUS-04 a support system", () => {
	test("SUS-04 is offered and never compulsory: a contact is let go without one, and nobody is asked again", async () => {
		const at = await line();
		const page = (await h.get(h.people.nadia, `/mensen/${at.case}/loslaten`)).html;
		expect(page).toContain(`/mensen/${at.case}/steun`);
		expect(page).toContain("Het hoeft niet.");
		await h.mustRun(h.people.nadia, "lasting.let-go", { case: at.case, asked: "ja" });
		expect(await openIn(at.case)).toEqual([]);
		expect((await h.get(at.person, "/mijn/steun")).html).toContain("Dat hoeft ook niet.");
	});
	test("SUS-04 begins with the person's own words, and has a look-again day of its own with a named person", async () => {
		const at = await line();
		const sent = await h.post(at.person, "/mijn/steun", "lasting.begin-support-myself", {
			case: at.case,
			words: "Dat iemand het merkt",
			lookAgain: "2027-02-01",
		});
		expect(sent.status).toBe(303);
		const { html } = await h.get(at.person, "/mijn/steun");
		expect(html).toContain("Dat iemand het merkt");
		expect(html).toMatch(/1 februari 2027 kijken we of het nog past\. Nadia/);
		expect(await openIn(at.case, "look")).toMatchObject([{ holder: h.people.nadia.id, lookAgain: "2027-02-01" }]);
		await mine(at, "look-at-support", { words: "Het past", lookAgain: "2027-05-01" });
		expect(await openIn(at.case, "look")).toMatchObject([{ lookAgain: "2027-05-01" }]);
		expect(codeOf(await h.run(at.person, "lasting.look-at-support-myself", { case: at.case, lookAgain: "2026-11-24" }))).toBe("lasting.day-to-come");
	});
	test("SUS-04 a worker changes nothing without the person's yes; the person just does it", async () => {
		const at = await begun();
		const { nadia } = h.people;
		const bep = await asked(at, "Bep");
		const agreement = String((await mine(at, "arrange-in-support", { member: bep, form: "rhythm", when: "week", does: "koffie" }))["thing"]);
		const before = (await h.entries(nadia, at.case)).length;
		const acts: readonly (readonly [string, object])[] = [
			["ask-in-support", { name: "Harm" }],
			["arrange-in-support", { member: bep, form: "sign", when: "stil", does: "bellen" }],
			["drop-from-support", { arrangement: agreement }],
			["take-out-of-support", { member: bep }],
			["look-at-support", {}],
			["end-support", {}],
		];
		for (const [act, input] of acts)
			expect(codeOf(await h.run(nadia, `lasting.${act}`, { case: at.case, ...input })), act).toBe("lasting.whose-yes-support");
		expect((await h.entries(nadia, at.case)).length).toBe(before);
		await h.mustRun(nadia, "lasting.ask-in-support", { case: at.case, name: "Harm", how: "spoken" });
		expect((await stateOf(at)).members.map(({ name, yes }) => [name, yes])).toEqual([
			["Bep", true],
			["Harm", false],
		]);
	});
	test("SUS-04 everybody is asked one by one and says yes themselves; until then nothing is agreed with them, and no one asks why not", async () => {
		const at = await begun();
		const bep = await asked(at, "Bep", { theirYes: "nee", kind: "acquaintance", does: "ziet of de gordijnen opengaan" });
		expect(await openIn(at.case, "asked")).toMatchObject([{ holder: h.people.nadia.id }]);
		const arrange = { member: bep, form: "rhythm", when: "drie dagen", does: "boodschappen meenemen" };
		expect(codeOf(await h.run(at.person, "lasting.arrange-in-support-myself", { case: at.case, ...arrange }))).toBe(
			"lasting.their-yes-to-join-first",
		);
		const page = await h.get(seat(bep), `/steun/${at.case}`);
		expect(page.html).toContain("vraagt of u een beetje mee wilt opletten");
		expect(page.html).toContain("ziet of de gordijnen opengaan");
		expect((await h.post(seat(bep), `/steun/${at.case}`, "lasting.say-in-support", { case: at.case, what: "yes" })).location).toBe(
			`/steun/${at.case}`,
		);
		expect(await openIn(at.case, "asked")).toEqual([]);
		await mine(at, "arrange-in-support", arrange);
		const harm = await asked(at, "Harm", { theirYes: "nee" });
		expect(await codeFor(harm)).toBeDefined();
		expect((await h.post(seat(harm), `/steun/${at.case}`, "lasting.say-in-support", { case: at.case, what: "no" })).location).toBe("/steun");
		expect([await codeFor(harm), await openIn(at.case, "gap"), await openIn(at.case, "asked")]).toEqual([undefined, [], []]);
		expect((await stateOf(at)).members.map(({ name }) => name)).toEqual(["Bep"]);
	});
	test("SUS-04 it grows out of the circle; who said 'not now' there is not asked, and whoever is taken out of the circle is out of this", async () => {
		const at = await begun();
		const tie = async (name: string, kind: string) =>
			String((await h.mustRun(at.person, "planning.name-tie-myself", { case: at.case, name, kind, reachable: "Vlasstraat 2" }))["thing"]);
		const [fleur, bakker, remco] = [await tie("Fleur", "own"), await tie("De bakker", "other-professional"), await tie("Remco", "own")];
		await h.mustRun(at.person, "planning.decide-tie-myself", { case: at.case, tie: remco, purpose: "x", answer: "not-now" });
		const { html } = await h.get(at.person, "/mijn/steun");
		expect(html).toContain(">De bakker</option>");
		expect(html).not.toContain(">Remco</option>");
		expect(codeOf(await h.run(at.person, "lasting.ask-in-support-myself", { case: at.case, tie: remco }))).toBe("lasting.said-not-now");
		const shop = String((await mine(at, "ask-in-support", { tie: bakker, theirYes: "ja" }))["thing"]);
		const hers = String((await mine(at, "ask-in-support", { tie: fleur, theirYes: "ja" }))["thing"]);
		expect((await stateOf(at)).members).toMatchObject([{ kind: "other-professional", reachable: "Vlasstraat 2" }, { name: "Fleur" }]);
		await h.mustRun(at.person, "planning.remove-tie-myself", { case: at.case, tie: fleur, whose: "theirs" });
		expect((await stateOf(at)).members.map(({ member }) => member)).toEqual([shop]);
		expect(await codeFor(hers)).toBeUndefined();
		expect((await h.get(seat(hers), `/steun/${at.case}`)).status).toBe(404);
	});
	test("SUS-04 whoever stops needs no reason, and nobody is left without a named person", async () => {
		const at = await begun();
		const [bep, harm] = [await asked(at, "Bep"), await asked(at, "Harm")];
		await mine(at, "arrange-in-support", {
			member: harm,
			form: "if-then",
			when: "ik drie dagen niet zwaai",
			does: "aanbellen",
			tell: bep,
			theirYes: "ja",
		});
		expect((await h.get(seat(bep), `/steun/${at.case}`)).html).toContain("Harm ziet: ik drie dagen niet zwaai");
		expect((await h.post(seat(bep), `/steun/${at.case}`, "lasting.say-in-support", { case: at.case, what: "leave" })).location).toBe("/steun");
		expect((await h.get(seat(bep), "/steun")).html).toContain("Hier staat nu niets voor u");
		expect(await codeFor(bep)).toBeUndefined();
		expect((await h.get(seat(harm), `/steun/${at.case}`)).html).toContain("Laat het weten aan Nadia");
		const [gap] = await openIn(at.case, "gap");
		expect(gap).toMatchObject({ holder: h.people.nadia.id, lookAgain: "2026-12-01" });
		expect((await h.get(at.person, "/mijn/steun")).html).toContain("Bep doet niet meer mee.");
		await h.post(h.people.nadia, `/mensen/${at.case}/steun`, "lasting.answer-support", {
			case: at.case,
			thing: gap?.id ?? "",
			words: "Harm belt mij",
		});
		expect(await openIn(at.case, "gap")).toEqual([]);
		// Another colleague is there for them now: then that is who is told.
		await h.house.door(h.people.nadia, { event: "write", what: "test", case: at.case }, (tx) =>
			changeCase(tx, at.case, { responsible: h.people.samira.id as never }),
		);
		for (const [who, road] of [
			[seat(harm), `/steun/${at.case}`],
			[at.person, "/mijn/steun"],
		] as const)
			expect((await h.get(who, road)).html, road).toContain("Laat het weten aan Samira");
		await mine(at, "take-out-of-support", { member: harm });
		expect(await openIn(at.case, "gap")).toHaveLength(1);
	});
	test("SUS-04 it ends in one step without a reason: everybody is out, and somebody with a name asks once how it goes", async () => {
		const at = await begun();
		const [bep] = [await asked(at, "Bep"), await asked(at, "Harm", { theirYes: "nee" })];
		expect((await h.post(at.person, "/mijn/steun", "lasting.end-support-myself", { case: at.case })).status).toBe(303);
		expect((await stateOf(at)).begun).toBeUndefined();
		expect(await openIn(at.case)).toMatchObject([{ kind: "lasting.support-gap", holder: h.people.nadia.id, lookAgain: "2026-12-08" }]);
		expect([await codeFor(bep), (await h.get(seat(bep), `/steun/${at.case}`)).status]).toEqual([undefined, 404]);
		await mine(at, "begin-support");
		expect((await stateOf(at)).members).toEqual([]);
		expect(await look((tx) => listOrphans(tx))).toEqual([]);
	});
});

describe("SUS-05 the back-up", () => {
	test("SUS-05 is reachable, has no routine task, knows the signs, and acts when called", async () => {
		const at = await begun();
		const { nadia, tom } = h.people;
		expect(codeOf(await h.run(at.person, "lasting.ask-in-support-myself", { case: at.case, name: "De huisarts", role: "back-up" }))).toBe(
			"lasting.back-up-reachable",
		);
		const bep = await asked(at, "Bep");
		await mine(at, "arrange-in-support", {
			member: bep,
			form: "sign",
			when: "de gordijnen dicht blijven",
			does: "aanbellen",
			tell: "face",
			theirYes: "ja",
		});
		await h.mustRun(nadia, "lasting.ask-in-support", {
			case: at.case,
			colleague: tom.id,
			role: "back-up",
			reachable: "06 12 34 56 78",
			how: "spoken",
		});
		const before = (await h.get(tom, `/steun/${at.case}`)).html;
		expect(before).toContain("Je hebt geen taken.");
		expect(before).not.toContain("de gordijnen dicht blijven");
		await h.post(tom, `/steun/${at.case}`, "lasting.say-in-support", { case: at.case, what: "yes" });
		for (const form of ["rhythm", "if-then", "coupled", "sign"])
			expect(
				codeOf(await h.run(at.person, "lasting.arrange-in-support-myself", { case: at.case, member: tom.id, form, when: "week", does: "bellen" })),
				form,
			).toBe("lasting.back-up-has-no-tasks");
		const later = { member: bep, form: "sign", when: "de krant blijft liggen", does: "kloppen", tell: tom.id, theirYes: "ja" };
		const sign = String((await mine(at, "arrange-in-support", later))["thing"]);
		const known = (await h.get(tom, `/steun/${at.case}`)).html;
		for (const words of ["de gordijnen dicht blijven", "de krant blijft liggen", "Je hoeft hier niet op te letten"]) expect(known).toContain(words);
		// Called: Tom reads it, the person reads it, and the known face goes.
		await h.mustRun(seat(bep), "lasting.see-sign", { case: at.case, sign, saw: "drie kranten" });
		expect((await h.get(tom, `/steun/${at.case}`)).html).toContain("Bep liet je dit weten");
		expect(await openIn(at.case, "seen")).toMatchObject([{ holder: nadia.id, lookAgain: "2026-11-24" }]);
		expect((await h.get(at.person, "/mijn/steun")).html).toContain("Achterwacht");
		// A colleague finds it from the list of people, and has no other part in the matter.
		expect((await h.get(tom, "/mensen")).html).toContain('href="/steun"');
		expect((await h.get(tom, "/steun")).html).toContain(`href="/steun/${at.case}"`);
		expect((await h.get(tom, `/mensen/${at.case}/steun`)).status).toBe(404);
	});
});

describe("SUS-06 agreements", () => {
	test("SUS-06 of three kinds are sentences one fills in; they wait for a yes, and stand on a card for each", async () => {
		const at = await begun();
		const [bep, shop, kees] = [
			await asked(at, "Bep"),
			await asked(at, "De bakker", { kind: "other-professional", reachable: "Dorpsstraat 1" }),
			await asked(at, "Kees"),
		];
		const arrange = (fields: Record<string, string>) =>
			h.post(at.person, "/mijn/steun", "lasting.arrange-in-support-myself", { case: at.case, ...fields });
		expect((await arrange({ member: bep, form: "rhythm", when: "drie dagen", does: "boodschappen meenemen" })).status).toBe(303);
		await arrange({ member: shop, form: "if-then", when: "er een week geen brood is gehaald", does: "bellen.", tell: bep, theirYes: "ja" });
		await arrange({ member: kees, form: "coupled", when: "het leefgeld komt", does: "samen naar de markt gaan", theirYes: "ja" });
		const empty = await arrange({ member: bep, form: "rhythm", when: "", does: "" });
		expect(empty.status).toBe(422);
		const { html } = await h.get(at.person, "/mijn/steun");
		for (const words of [
			"Elke drie dagen: boodschappen meenemen.",
			"Wacht op een ja van Bep.",
			"Als er een week geen brood is gehaald, dan bellen. Laat het weten aan Bep.",
			"Wanneer het leefgeld komt, dan ook samen naar de markt gaan.",
		])
			expect(html).toContain(words);
		const agreement = (await stateOf(at)).arrangements[0]?.arrangement ?? "";
		await h.post(seat(bep), `/steun/${at.case}`, "lasting.say-in-support", { case: at.case, what: "agree", arrangement: agreement });
		const paper = (await h.get(at.person, "/mijn/steun/papier")).html;
		const cards = paper.split("<section").slice(1);
		const cardOf = (name: string) => cards.find((one) => one.includes(`${name}, voor`)) ?? "";
		expect(cardOf("Bep")).toContain("Elke drie dagen: boodschappen meenemen.");
		expect(cardOf("Bep")).toContain("De bakker laat het u weten bij: er een week geen brood is gehaald");
		expect(cardOf("De bakker")).not.toContain("boodschappen");
		expect(cardOf("Kees")).not.toContain("brood");
		expect((await h.get(h.people.nadia, `/mensen/${at.case}/steun/papier`)).html).toContain("Kees, voor");
		await mine(at, "drop-from-support", { arrangement: agreement });
		expect((await h.get(seat(bep), `/steun/${at.case}`)).html).not.toContain("boodschappen");
	});
});

describe("SUS-10 the plan of signs", () => {
	test("SUS-10 sign, who, does what, who is told; each reads only their own part, and nothing else of the matter", async () => {
		const at = await begun();
		await h.mustRun(at.person, "planning.write-what-matters-myself", { case: at.case, words: "GEHEIMBELANGRIJK" });
		const [bep, harm, wijk] = [await asked(at, "Bep"), await asked(at, "Harm"), await asked(at, "De wijkagent", { kind: "other-professional" })];
		const sign = (member: string, when: string, tell: string) =>
			mine(at, "arrange-in-support", { member, form: "sign", when, does: "aanbellen", tell, theirYes: "ja" });
		await sign(bep, "TEKENVANBEP", harm);
		await sign(wijk, "TEKENVANWIJK", "face");
		const read = async (id: string) => (await h.get(seat(id), `/steun/${at.case}`)).html + JSON.stringify(await h.entries(seat(id), at.case));
		const [ofBep, ofHarm, ofWijk] = [await read(bep), await read(harm), await read(wijk)];
		expect([ofBep, ofHarm, ofWijk].map((one) => [one.includes("TEKENVANBEP"), one.includes("TEKENVANWIJK")])).toEqual([
			[true, false],
			[true, false],
			[false, true],
		]);
		for (const one of [ofBep, ofHarm, ofWijk]) for (const secret of ["GEHEIM", "Dat iemand het merkt"]) expect(one).not.toContain(secret);
		expect(ofBep).not.toContain("De wijkagent");
		for (const road of [`/mensen/${at.case}/steun`, "/mijn/steun", "/mijn/steun/papier"])
			expect((await h.get(seat(bep), road)).status, road).toBeGreaterThanOrEqual(400);
		const { html } = await h.get(at.person, "/mijn/steun");
		for (const words of ["TEKENVANBEP", "TEKENVANWIJK", "Wie hoort het", "Harm"]) expect(html).toContain(words);
	});
	test("SUS-10 M22 a sign that is seen is told to the person, a named person goes, and after letting go it is a way back without an intake", async () => {
		const at = await begun();
		const { nadia } = h.people;
		const bep = await asked(at, "Bep");
		const sign = String(
			(
				await mine(at, "arrange-in-support", {
					member: bep,
					form: "sign",
					when: "de gordijnen dicht blijven",
					does: "aanbellen",
					tell: "face",
					theirYes: "ja",
				})
			)["thing"],
		);
		await h.mustRun(nadia, "lasting.let-go", { case: at.case, asked: "ja" });
		// The support system stays, with its day and its name.
		expect(await openIn(at.case, "look")).toHaveLength(1);
		const sent = await h.post(seat(bep), `/steun/${at.case}`, "lasting.see-sign", { case: at.case, sign, saw: "ook om drie uur" });
		expect(sent.status).toBe(303);
		expect(await look((tx) => findCase(tx, at.case))).toMatchObject({ station: "picked-up", letGoAt: null, responsible: nadia.id });
		expect((await h.get(at.person, "/mijn/verhaal")).html).toContain("Iemand zag een teken of werd geroepen");
		const [thing] = await openIn(at.case, "seen");
		await h.mustRun(nadia, "lasting.answer-support", { case: at.case, thing: thing?.id, words: "Ik was er" });
		expect((await h.get(at.person, "/mijn/steun")).html).toContain("Daarna: Ik was er");
		expect(codeOf(await h.run(nadia, "lasting.answer-support", { case: at.case, thing: thing?.id }))).toBe("lasting.support-answered-already");
	});
});

test("nobody speaks at a seat that is not theirs, and who comes without a name is told nothing", async () => {
	const at = await begun();
	const bep = await asked(at, "Bep");
	const other = await begun();
	for (const actor of [seat(bep), h.people.tom, h.people.westhof, h.people.keeper])
		for (const act of ["say-in-support", "see-sign"])
			expect(codeOf(await h.run(actor, `lasting.${act}`, { case: other.case, what: "yes" })), act).toBe("kernel.no-part-in-this");
	expect((await h.get(undefined, `/steun/${at.case}`)).status).toBe(404);
	expect((await h.get(undefined, "/steun")).html).toContain("Hier staat nu niets voor u");
	expect((await h.get(h.people.els, `/mensen/${at.case}/steun`)).status).toBe(404);
});
