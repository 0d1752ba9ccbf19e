import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { listOpenThings, findCase, keepVisitWish } from "#src/people/server.ts";
import { aSignalPickedUpBy, goWeighing, notGoing, phasesToWeighing, pressingWeighing, seenBy } from "./make.ts";
import { outcomes, type WeighingState } from "./model.ts";
import { weighingIn } from "./server.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: phasesToWeighing });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

const write = (input: Record<string, unknown>) => h.run(h.people.nadia, "weighing.write", input);
const codeOf = async (input: Record<string, unknown>): Promise<string> => {
	const ran = await write(input);
	return ran.kind === "refusal" ? ran.code : ran.kind === "invalid" ? ran.problems.map(({ field, code }) => `${field}:${code}`).join(" ") : "ok";
};
const stateOf = async (of: string): Promise<WeighingState> => weighingIn(await h.entries(h.people.nadia, of));
const openOf = (of: string) => h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }));
const stationOf = async (of: string) => (await h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => findCase(tx, of)))?.station;

describe("a conversation in own words", () => {
	test("LEG-01 the page asks in own words, with nothing chosen beforehand and nothing counted or advised", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const page = await h.get(h.people.nadia, `/signalen/${of}/wegen`);
		expect(page.status).toBe(200);
		for (const words of [
			"Waarom maak ik me zorgen?",
			"Waarom ik, en met welk recht?",
			"Ik ga, en dat was fout",
			"Ik blijf weg, en dat was fout",
			"Wat brengen we mee?",
			"Wat houdt me tegen?",
		])
			expect(page.html).toContain(words);
		const chosen = [...page.html.matchAll(/<input[^>]*name="(?:step|outcome|harmTo)"[^>]*>/g)].filter(([input]) => /\schecked/.test(input));
		expect(chosen).toEqual([]);
		expect([...page.html.matchAll(/<input[^>]*name="outcome"/g)]).toHaveLength(outcomes.length);
		expect(page.html).not.toMatch(/aanbevolen|recommended|punten|%<|risicoscore|prioriteit/i);
	});
	test("LEG-02 after 'not now' one is asked to let whoever told it know; of what was seen with own eyes there is nobody to tell, and it is not asked", async () => {
		const offered = async (of: string): Promise<boolean> => {
			await h.mustRun(h.people.nadia, "weighing.write", notGoing(of, h.people.tom.id));
			return (await h.get(h.people.nadia, `/signalen/${of}/wegen`)).html.includes("Laat het weten aan wie het vertelde");
		};
		expect(await offered(await aSignalPickedUpBy(h, h.people.nadia))).toBe(true);
		expect(await offered(await seenBy(h, h.people.nadia))).toBe(false);
	});
	test("LEG-01 a legal ground alone does not complete it", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf(goWeighing(of, { why: "Volgens artikel 2.3 van de Wmo is het verplicht.", whyMe: undefined }))).toBe("weighing.law-alone");
		expect(
			await codeOf(goWeighing(of, { why: "Volgens artikel 2.3 van de Wmo is het verplicht, en ik maak me zorgen om haar eten.", whyMe: undefined })),
		).toBe("ok");
	});
	test("LEG-02 both risks are asked when nobody asked for us, and hindsight can be kept on go and not-go alike", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf(goWeighing(of, { riskOfStaying: undefined }))).toBe("riskOfStaying:weighing.both-risks");
		expect(await codeOf(goWeighing(of, { riskOfGoing: undefined }))).toBe("riskOfGoing:weighing.both-risks");
		await h.mustRun(h.people.nadia, "weighing.write", notGoing(of, h.people.tom.id));
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		await h.mustRun(h.people.nadia, "weighing.look-in-hindsight", { case: of, version: 1, words: "Wachten was goed." });
		await h.mustRun(h.people.nadia, "weighing.look-in-hindsight", { case: of, version: 2, words: "Ik had eerder kunnen gaan." });
		const { versions } = await stateOf(of);
		expect(versions.map(({ outcome, hindsight }) => [outcome, hindsight[0]?.words])).toEqual([
			["not-now", "Wachten was goed."],
			["go", "Ik had eerder kunnen gaan."],
		]);
		const page = await h.get(h.people.nadia, `/signalen/${of}/wegen`);
		expect(page.html.match(/Hoe kijk je er nu op terug\?/g)).toHaveLength(2);
		expect(await h.run(h.people.nadia, "weighing.look-in-hindsight", { case: of, version: 9, words: "x y" })).toMatchObject({
			code: "weighing.no-such-version",
		});
	});
	test("LEG-03 one line is enough to ring and ask; pressing asks a second opinion, a review day and what goes well, and leaves an explanation owed", async () => {
		const of = await seenBy(h, h.people.nadia);
		expect(await codeOf({ case: of, why: "Gordijnen al weken dicht.", step: 2, outcome: "go" })).toBe("ok");
		expect(await codeOf(goWeighing(of, { step: 5 }))).toBe(
			"harmTo:weighing.harm-to-whom fact:weighing.harm-fact sure:weighing.harm-sure told:weighing.harm-told secondWho:weighing.from-drang secondSaid:weighing.from-drang well.out-and-about:weighing.more-than-one-side ownPeople:weighing.which-own-people ground:weighing.which-ground said:weighing.what-was-said lookAgainOn:weighing.review-day",
		);
		expect(await codeOf(pressingWeighing(of))).toBe("ok");
		const { accounts } = await stateOf(of);
		expect(accounts).toMatchObject([{ for: { act: "pressing" }, to: "person" }]);
		expect((await openOf(of)).map(({ kind, holder, lookAgain }) => [kind, holder, lookAgain])).toEqual(
			expect.arrayContaining([
				["weighing.account", h.people.nadia.id, "2026-12-01"],
				["weighing.review", h.people.nadia.id, "2026-12-10"],
			]),
		);
	});
});

describe("what is refused, with a way on", () => {
	test("LEG-12 without an argument in own words one cannot go; copying the signal does not count, but the other outcomes remain", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const copied = "De gordijnen zijn al weken dicht, niemand ziet haar.";
		expect(await codeOf(goWeighing(of, { why: "Ja.", whyMe: undefined }))).toBe("weighing.no-own-argument");
		expect(await codeOf(goWeighing(of, { why: copied, whyMe: undefined }))).toBe("weighing.words-of-the-signal");
		expect(await codeOf(goWeighing(of, { why: copied, whyMe: copied }))).toBe("weighing.words-of-the-signal");
		expect(await codeOf(notGoing(of, h.people.tom.id, { why: copied }))).toBe("ok");
		expect(await codeOf(goWeighing(of, { why: "Ik wil weten of ze nog eet, en of ze iemand heeft.", whyMe: undefined }))).toBe("ok");
		const page = await h.post(h.people.nadia, `/signalen/${of}/wegen`, "weighing.write", {
			why: copied,
			riskOfGoing: "a b",
			riskOfStaying: "c d",
			bring: "soep",
			step: "3",
			stepWhy: "een keer",
			outcome: "go",
		});
		expect(page.status).toBe(409);
		expect(page.html).toContain("Dit zijn bijna de woorden van het signaal.");
		expect(page.html).toContain("Kies dan een van de andere uitkomsten");
		expect(page.html).toContain(copied);
	});
	test.each([
		["Ik wil controleren of zij echt alleen woont.", "nl"],
		["De gemeente vraagt een huisbezoek ter controle van het adres.", "nl"],
		["Er is een vermoeden van bijstandsfraude, dat zoeken we uit.", "nl"],
		["We need to inspect the house and check on the benefits claim.", "en"],
		["Enforcement of the tenancy rules by a joint visit.", "en"],
	])("LEG-15 ANTI-09 a purpose of control is refused, with a text to pass on: %s", async (why) => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf(goWeighing(of, { why }))).toBe("weighing.purpose-of-control");
		const page = await h.post(h.people.nadia, `/signalen/${of}/wegen`, "weighing.write", {
			why,
			riskOfGoing: "a b",
			riskOfStaying: "c d",
			bring: "soep",
			step: "3",
			stepWhy: "een keer",
			outcome: "go",
		});
		expect(page.html).toContain("Geef dit zo door aan wie het vroeg");
	});
	test("LEG-15 saying that one does not come to inspect, or reading letters together, is no control", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf(goWeighing(of, { why: "Ik kom niet controleren, ik kom samen met hem de brieven controleren en bellen." }))).toBe("ok");
	});
	test("LEG-17 empty hands, or only notes and checks, are nothing to bring", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		for (const bring of [undefined, "niets", "Een vragenlijst en een notitieblok", "formulieren om in te vullen", "just some questions and a form"])
			expect(await codeOf(goWeighing(of, { bring })), String(bring)).toBe("weighing.nothing-to-bring");
		for (const bring of ["soep", "Een uur tijd en een pen om samen de brief te beantwoorden", "het nummer van de tandarts"])
			expect(await codeOf(goWeighing(of, { bring })), bring).toBe("ok");
	});
	test("LEG-18 PRIN-18 every outcome but going has a reason, a watcher and a look-again day, and stays open with that holder", async () => {
		for (const outcome of outcomes.filter((one) => one !== "go")) {
			const of = await aSignalPickedUpBy(h, h.people.nadia);
			expect(await codeOf({ case: of, why: "Haar dochter komt elke dag langs.", step: 2, outcome })).toBe(
				"watcher:weighing.watcher lookAgainOn:weighing.look-again",
			);
			expect(await codeOf(notGoing(of, h.people.tom.id, { outcome, why: "" }))).toBe("why:missing");
			expect(await codeOf(notGoing(of, h.people.tom.id, { outcome, wouldChange: "Als haar dochter op reis gaat." }))).toBe("ok");
			const watch = (await openOf(of)).filter(({ kind }) => kind === "weighing.watch");
			expect(watch).toMatchObject([{ holder: h.people.tom.id, lookAgain: "2026-12-15" }]);
			expect(await stationOf(of)).toBe("watching");
		}
	});
	test("a weighing that the person reads later does not name a reporter who asked not to be named", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf(goWeighing(of, { why: "Ria de Groot belde en ik maak me nu ook zorgen over het eten." }))).toBe(
			"weighing.names-the-reporter",
		);
		const page = await h.get(h.people.nadia, `/signalen/${of}/wegen`);
		expect(page.html).toContain("Schrijf niets op waaraan iemand herkent wie het vertelde");
	});
});

describe("each time again", () => {
	test("LEG-20 a dated place on the continuum with a reason; up asks a weighing and an argument, down is offered and asks one sentence", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		expect(await h.run(h.people.nadia, "weighing.step-down", { case: of, step: 4, why: "Verder" })).toMatchObject({
			code: "weighing.up-asks-a-weighing",
		});
		expect(await codeOf(goWeighing(of, { step: 4, stepWhy: undefined }))).toBe("stepWhy:weighing.why-this-step");
		expect(await codeOf(goWeighing(of, { step: 4, stepWhy: "Zij doet voor niemand open en de kachel is stuk." }))).toBe("ok");
		const page = await h.get(h.people.nadia, `/signalen/${of}/wegen`);
		expect(page.html).toContain("Een trede terug");
		for (const step of [
			"Eigen vraag",
			"Actief aanbod",
			"Ongevraagde hulp",
			"Bemoeizorg",
			"Drang",
			"Dwang zonder opname",
			"Dwangopname",
			"Aanwezig zijn",
		])
			expect(page.html).toContain(step);
		await h.mustRun(h.people.nadia, "weighing.step-down", { case: of, step: 2, why: "Zij belt nu zelf." });
		const { positions } = await stateOf(of);
		expect(positions.map(({ step, why }) => [step, why])).toEqual([
			[3, "Hij vroeg nergens om. Ik bel één keer aan."],
			[4, "Zij doet voor niemand open en de kachel is stuk."],
			[2, "Zij belt nu zelf."],
		]);
		expect(positions.every(({ at }) => at === h.now())).toBe(true);
	});
	test("LEG-21 versions are kept; own words come back, the step and the outcome do not", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of, { why: "De gasmeter tikt niet meer, ze zit in de kou." }));
		expect((await stateOf(of)).versions.map(({ version, why }) => [version, why.slice(0, 12)])).toEqual([
			[1, "Twee kindere"],
			[2, "De gasmeter "],
		]);
		const page = await h.get(h.people.nadia, `/signalen/${of}/wegen`);
		expect(page.html).toContain("De gasmeter tikt niet meer, ze zit in de kou.</textarea>");
		expect([...page.html.matchAll(/<input[^>]*name="(?:step|outcome)"[^>]*>/g)].some(([input]) => /\schecked/.test(input))).toBe(false);
	});
	test("LEG-08 what was done over somebody's head stays owed with a holder until it is given, with their reaction", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const { account } = await h.mustRun(h.people.nadia, "weighing.owe-account", {
			case: of,
			act: "told-somebody",
			words: "Ik belde de huisarts zonder het te vragen.",
			to: "person",
		});
		expect(await openOf(of)).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ id: account, kind: "weighing.account", holder: h.people.nadia.id, lookAgain: "2026-12-01" }),
			]),
		);
		const page = await h.get(h.people.nadia, `/signalen/${of}/wegen`);
		expect(page.html).toContain("Nog uit te leggen");
		expect(await h.run(h.people.nadia, "weighing.give-account", { case: of, account, how: "Aan de keukentafel" })).toMatchObject({
			kind: "invalid",
			problems: [{ field: "reaction", code: "missing" }],
		});
		await h.mustRun(h.people.nadia, "weighing.give-account", {
			case: of,
			account,
			how: "Aan de keukentafel.",
			reaction: "Ze was boos, en daarna opgelucht.",
		});
		expect((await openOf(of)).some(({ id }) => id === account)).toBe(false);
		expect((await stateOf(of)).accounts[0]?.given).toMatchObject({ reaction: "Ze was boos, en daarna opgelucht." });
		expect(await h.run(h.people.nadia, "weighing.give-account", { case: of, account, how: "x", reaction: "y" })).toMatchObject({
			code: "weighing.not-owed",
		});
	});
	test("LEG-24 a wish for no uninvited visits shows in the weighing and is kept, except for a life or a child, with an account of its own", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		await h.house.door(h.people.nadia, { event: "write", what: "test" }, async (tx) =>
			keepVisitWish(tx, String((await findCase(tx, of))?.address), tx.now),
		);
		expect((await h.get(h.people.nadia, `/signalen/${of}/wegen`)).html).toContain(
			"Op dit adres willen ze liever geen bezoek waar ze niet om vroegen",
		);
		expect(await codeOf(goWeighing(of))).toBe("weighing.no-uninvited-visits");
		expect(await codeOf(goWeighing(of, { wishDanger: "child", wishAccount: "Het kind stond om tien uur 's avonds alleen op straat." }))).toBe("ok");
		expect((await stateOf(of)).accounts).toMatchObject([{ for: { act: "in-spite-of-wish" } }]);
	});
	test("LEG-19 the own words become a draft for the door, with the words pointed at that shut it", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia, { whom: "Karim Bos" });
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of, { whyMe: "Ik heb gehoord van uw schulden en wil meedenken." }));
		const page = await h.get(h.people.nadia, `/signalen/${of}/wegen`);
		expect(page.html).toContain(
			"Dag Karim Bos, ik ben Nadia, van hier uit de wijk. Ik heb gehoord van uw schulden en wil meedenken. Ik kom niet controleren. Ik breng iets mee: een uur tijd, en samen met Westhof bellen. Komt het uit?",
		);
		expect(page.html).toContain("Soms doen ze een deur dicht: schulden.");
	});
});

describe("who may read it", () => {
	test("the person can read it; a colleague without a part cannot, nor another team; who told us stands nowhere in it", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		const audience = await h.house.door(
			h.people.nadia,
			{ event: "look", what: "test" },
			async (tx) =>
				(await sql<{ reach: string }>`select reach from journal_entry where case_id = ${of} and kind = 'weighing.written'`.execute(tx.db)).rows,
		);
		expect(audience).toEqual([{ reach: "person" }]);
		for (const other of [h.people.tom, h.people.els, h.people.wim, h.people.westhof]) {
			expect((await h.entries(other, of)).some(({ kind }) => kind === "weighing.written")).toBe(false);
			expect([403, 404]).toContain((await h.get(other, `/signalen/${of}/wegen`)).status);
			expect(await h.run(other, "weighing.write", goWeighing(of))).toMatchObject({ kind: "refusal" });
		}
	});
	test("PRIV-08 other signals about the door are read only once the own weighing stands there", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia, { where: "Lindestraat 14" });
		await h.mustRun(h.people.tom, "signalling.take-call", {
			sees: "De school ziet het jongste kind al dagen niet.",
			where: "Lindestr. 14",
			source: "partner",
		});
		const before = await h.get(h.people.nadia, `/signalen/${of}/wegen`);
		expect(before.html).not.toContain("De school ziet");
		expect(before.html).toContain("Je leest het zodra jouw afweging er staat.");
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		expect((await h.get(h.people.nadia, `/signalen/${of}/wegen`)).html).toContain("De school ziet");
	});
});
