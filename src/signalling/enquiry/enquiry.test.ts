/** A round along doors on the real road: begun with something to bring, ended when everybody has heard. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { addDays, dayOf, type Instant } from "#src/kernel/time.ts";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { neighbourhoodPhase } from "#src/neighbourhood/phase.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { signallingPhase } from "../phase.ts";
import { BeginEnquiry } from "./operations.ts";
import { isInRound } from "./rules.ts";
import { eraseRounds, listItemsDue, listVisitorsAt } from "./store.ts";

let h: TestHouse;
let area: string;
let volunteer: Actor;
const codeOf = (ran: { readonly kind: string; readonly code?: string }): string | undefined => ran.code ?? ran.kind;
const day = (ahead: number) => addDays(dayOf(h.now()), ahead);
beforeAll(async () => {
	h = await testHouse({ phases: [neighbourhoodPhase, signallingPhase] });
	area = String((await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name: "Weverswijk", kind: "town" }))["area"]);
	volunteer = { ...h.people.samira, roles: ["volunteer"], id: h.newId() };
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const whole = (more: Record<string, unknown> = {}) => ({
	area,
	gain: "Een werkende rookmelder, dezelfde dag nog.",
	offers: [{ expected: "Geen rookmelder", offer: "We hangen hem meteen op" }],
	followUp: h.people.tom.id,
	streets: [{ street: "Vlasstraat", ground: "asked" }],
	...more,
});
const begin = async (more: Record<string, unknown> = {}): Promise<{ enquiry: string; road: string }> => {
	const made = await h.mustRun(h.people.nadia, "signalling.begin-enquiry", whole(more));
	return { enquiry: String(made["enquiry"]), road: `/rondes/${made["enquiry"]}` };
};
const raise = async (enquiry: string, more: Record<string, unknown> = {}, who: Actor = h.people.nadia): Promise<string> =>
	String((await h.mustRun(who, "signalling.raise-item", { enquiry, words: "De lift doet het al weken niet.", ...more }))["item"]);
const signals = async (): Promise<number> =>
	withClient(h.database.adminConfig, async (client) => Number((await client.query("select count(*)::int as n from signal")).rows[0]?.["n"]));

describe("beginning", () => {
	it("SIG-24 ANTI-30 cannot begin empty: everything that is missing is said at once, each at its field, and what was typed comes back", async () => {
		const ran = await h.run(h.people.nadia, "signalling.begin-enquiry", { area });
		expect(ran.kind).toBe("invalid");
		expect(ran.kind === "invalid" ? ran.problems.map((one) => one.field).sort() : []).toEqual([
			"followUp",
			"gain",
			"offers.0.expected",
			"offers.0.offer",
			"streets.0.ground",
			"streets.0.street",
		]);
		const back = await h.post(h.people.nadia, "/rondes/nieuw", "signalling.begin-enquiry", {
			area,
			"offers.0.expected": "Geen rookmelder",
			"streets.0.street": "Vlasstraat",
		});
		expect(back.status).toBe(422);
		for (const words of [
			"Schrijf op wat bewoners hieraan hebben.",
			"Schrijf op wat er klaarstaat",
			"Kies wie er doorgaat",
			"Een lijst is geen reden.",
			"Geen rookmelder",
		])
			expect(back.html).toContain(words);
	});
	it("SIG-38 ANTI-08 a street needs somebody who asked or is concerned; a list, a register or a file is no ground", async () => {
		for (const ground of ["list", "register", "benefit", "arrears", "everybody"])
			expect(BeginEnquiry.safeParse(whole({ streets: [{ street: "Vlasstraat", ground }] })).success, ground).toBe(false);
		expect(BeginEnquiry.safeParse(whole({ streets: [{ street: "Vlasstraat" }] })).success).toBe(false);
		expect(Object.keys(BeginEnquiry.shape)).not.toEqual(expect.arrayContaining(["file"]));
	});
	it("SIG-24 begun it says on its page what residents gain, what stands ready and who follows up", async () => {
		const { road } = await begin();
		const { html } = await h.get(h.people.samira, road);
		for (const words of [
			"Een werkende rookmelder, dezelfde dag nog.",
			"We hangen hem meteen op",
			"bewoners vroegen erom",
			"gaat door met wat we horen",
		])
			expect(html).toContain(words);
		expect((await h.get(h.people.els, road)).status).toBe(404);
		expect((await h.get(h.people.westhof, road)).status).toBe(403);
		expect(codeOf(await h.run(h.people.nadia, "signalling.begin-enquiry", whole({ followUp: h.people.els.id })))).toBe(
			"signalling.round-who-follows",
		);
	});
});

describe("what residents raise", () => {
	it("SIG-26 has an owner and a day by itself, and the round ends only when everybody has heard", async () => {
		const { enquiry, road } = await begin();
		const [one, two] = [
			await raise(enquiry),
			await raise(enquiry, { words: "Ik durf de trap niet meer af.", owner: h.people.samira.id, answerBy: day(3) }),
		];
		const { html } = await h.get(h.people.tom, road);
		expect(html).toContain("De lift doet het al weken niet.");
		expect(html).toMatch(/laat iets horen, uiterlijk/);
		const due = (who: Actor, ahead: number) =>
			h.house.door(who, { event: "look", what: "test" }, (tx) => listItemsDue(tx, String(who.id), day(ahead)));
		expect((await due(h.people.samira, 3)).map((item) => item.id)).toContain(two);
		expect((await due(h.people.tom, 13)).map((item) => item.id)).not.toContain(one);
		expect((await due(h.people.tom, 14)).map((item) => item.id)).toContain(one);
		expect(await h.run(h.people.nadia, "signalling.end-enquiry", { enquiry })).toMatchObject({ code: "signalling.items-wait", words: { count: 2 } });
		await h.post(h.people.tom, road, "signalling.answer-item", { enquiry, item: one, whatWeDo: "Donderdag komt de monteur." });
		expect(codeOf(await h.run(h.people.nadia, "signalling.end-enquiry", { enquiry }))).toBe("signalling.items-wait");
		await h.mustRun(h.people.samira, "signalling.answer-item", { enquiry, item: two, whatWeDo: "We lopen hem samen, dinsdag." });
		expect(codeOf(await h.run(h.people.samira, "signalling.answer-item", { enquiry, item: two, whatWeDo: "Nog eens." }))).toBe(
			"signalling.item-heard-already",
		);
		await h.mustRun(h.people.nadia, "signalling.end-enquiry", { enquiry });
		expect((await h.get(h.people.tom, road)).html).toContain("Iedereen heeft antwoord.");
		expect(codeOf(await h.run(h.people.tom, "signalling.raise-item", { enquiry, words: "Nog iets." }))).toBe("signalling.round-ended");
	});
	it("becomes a worry for the team only with the resident's own yes, through floor four", async () => {
		const { enquiry } = await begin();
		const item = await raise(enquiry, { where: "Vlasstraat 12", name: "Bep", reachable: "06 00 11 22 33" });
		const before = await signals();
		expect(await h.run(h.people.tom, "signalling.item-to-signal", { enquiry, item })).toMatchObject({
			code: "signalling.ask-resident-first",
			field: "yes",
		});
		expect(await signals()).toBe(before);
		const { case: matter } = await h.mustRun(h.people.tom, "signalling.item-to-signal", { enquiry, item, yes: "ja" });
		expect(await signals()).toBe(before + 1);
		const [first] = await h.entries(h.people.tom, String(matter));
		expect(first?.body).toMatchObject({ source: "enquiry", floor: 4, concern: "De lift doet het al weken niet." });
		expect(codeOf(await h.run(h.people.tom, "signalling.item-to-signal", { enquiry, item, yes: "ja" }))).toBe("signalling.item-is-signal");
	});
	it("a worry at a door where another team knows somebody becomes a matter of the own team; of theirs nothing is told, and they read it too", async () => {
		const { enquiry } = await begin();
		const where = "Vlasstraat 94";
		const told = await h.mustRun(h.people.els, "signalling.take-call", {
			sees: "Er komt nooit iemand buiten.",
			where,
			source: "resident",
			way: "none",
		});
		const item = await raise(enquiry, { where, name: "Bep", reachable: "06 00 11 22 33" });
		const { case: matter } = await h.mustRun(h.people.tom, "signalling.item-to-signal", { enquiry, item, yes: "ja" });
		expect(matter).not.toBe(told["case"]);
		const ours = await h.entries(h.people.tom, String(matter));
		expect(ours.some(({ kind }) => kind === "signalling.received")).toBe(true);
		expect(JSON.stringify(ours)).not.toMatch(/nooit iemand buiten/);
		expect(await h.entries(h.people.tom, String(told["case"]))).toEqual([]);
		expect(JSON.stringify(await h.entries(h.people.els, String(told["case"])))).toContain("De lift doet het al weken niet.");
	});
	it("stays encrypted: whoever holds the database reads no word of it", async () => {
		const { enquiry } = await begin();
		await raise(enquiry, { words: "Mijn zoon komt nooit meer." });
		const found = await withClient(
			h.database.adminConfig,
			async (client) =>
				(await client.query("select j::text as row from journal_entry j union all select i::text from enquiry_item i")).rows as { row: string }[],
		);
		expect(found.some(({ row }) => row.includes("Mijn zoon"))).toBe(false);
		expect((await h.entries(h.people.els, enquiry)).length).toBe(0);
	});
	it("SIG-27 two views stand beside each other and no act touches both", async () => {
		const { enquiry, road } = await begin({ commissioner: "De gemeente", view: "Er is hier weinig samenhang." });
		await h.post(h.people.nadia, road, "signalling.keep-view", {
			enquiry,
			side: "residents",
			words: "Wij passen op elkaars kinderen. Kom eens kijken.",
		});
		const { html } = await h.get(h.people.tom, road);
		const [residents, commissioner] = [html.indexOf('id="beeld-residents"'), html.indexOf('id="beeld-commissioner"')];
		expect(residents).toBeLessThan(commissioner);
		expect(html.slice(residents, commissioner)).toContain("Wij passen op elkaars kinderen.");
		expect(html.slice(residents, commissioner)).not.toContain("weinig samenhang");
		expect(html.slice(commissioner)).toContain("Er is hier weinig samenhang.");
		expect((await h.run(h.people.nadia, "signalling.keep-view", { enquiry, side: "both", words: "Samen." })).kind).toBe("invalid");
	});
});

describe("at the door", () => {
	it("SIG-28 a trained volunteer has the memory list and one field, reads back what they wrote, and no more", async () => {
		const { enquiry, road } = await begin({ kind: "activating" });
		await raise(enquiry, { words: "Dit vertelde iemand aan Nadia." });
		const { status, html } = await h.get(volunteer, `${road}/bezoek`);
		expect(status).toBe(200);
		for (const words of ["Geheugensteun", "Zorgtoeslag", "Wmo", "mantelzorgers", "Alleen", "De draad kwijt"]) expect(html).toContain(words);
		const kept = await h.post(volunteer, `${road}/bezoek`, "signalling.raise-item", { enquiry, words: "Mevrouw wil weer eens naar de markt." });
		expect(kept.location).toContain("bewaard=ja");
		const own = (await h.get(volunteer, road)).html;
		expect(own).toContain("Mevrouw wil weer eens naar de markt.");
		expect(own).not.toContain("Dit vertelde iemand aan Nadia.");
		expect((await h.run(volunteer, "signalling.begin-enquiry", whole())).kind).toBe("refusal");
		expect((await h.get(h.people.tom, road)).html).toContain("Mevrouw wil weer eens naar de markt.");
	});
	it("SIG-38 a door is only agreed on in a street where somebody asked", async () => {
		expect(isInRound([{ street: "Vlasstraat en omgeving", ground: "asked" }], "Vlasstr.")).toBe(true);
		expect(isInRound([{ street: "Vlasstraat", ground: "asked" }], "Kanaalweg")).toBe(false);
		const { enquiry } = await begin();
		expect(codeOf(await h.run(h.people.tom, "signalling.plan-door", { enquiry, where: "Kanaalweg 3", day: day(2) }))).toBe(
			"signalling.round-other-street",
		);
		expect(codeOf(await h.run(h.people.tom, "signalling.plan-door", { enquiry, where: "Vlasstraat", day: day(2) }))).toBe("signalling.round-no-door");
		expect(codeOf(await h.run(h.people.tom, "signalling.plan-door", { enquiry, where: "Vlasstraat 3", day: day(-1) }))).toBe(
			"signalling.day-gone-by",
		);
	});
	it("SIG-25 warns once when somebody else comes to that door, with organisation and day and nothing more; who spoke with them goes on", async () => {
		const [first, second] = [await begin(), await begin()];
		const where = "Vlasstraat 44";
		const elsewhere: Actor = { ...h.people.samira, organisation: h.ids.westhof };
		await h.mustRun(elsewhere, "signalling.plan-door", { enquiry: first.enquiry, where, day: day(5) });
		const back = await h.post(h.people.tom, second.road, "signalling.plan-door", { enquiry: second.enquiry, where, day: day(9) });
		expect(back.status).toBe(409);
		expect(back.html).toMatch(/Hier komt al iemand: Westhof/);
		expect(back.html).toContain("We hebben elkaar gesproken, en ik ga");
		await h.mustRun(h.people.tom, "signalling.plan-door", { enquiry: second.enquiry, where, day: day(9), anyway: "ja" });
		const address = await withClient(h.database.adminConfig, async (client) =>
			String((await client.query("select id from address where door = 'vlasstraat/44/'")).rows[0]?.["id"]),
		);
		const seen = await h.house.door(h.people.tom, { event: "look", what: "test" }, (tx) =>
			listVisitorsAt(tx, address, { from: day(-60), until: day(60), besides: second.enquiry }),
		);
		expect(seen).toEqual([{ organisation: "Westhof", day: day(5) }]);
		expect((await h.get(h.people.tom, first.road)).html).toContain("Vlasstraat 44");
	});
});

describe("what residents said, when the round is over", () => {
	it("PRIV-12 SIG-26 is erased after the term of the team, and only when everybody has heard; the page says beforehand when, and afterwards that it happened", async () => {
		const { enquiry, road } = await begin();
		const item = await raise(enquiry, { words: "Bij ons lekt het geheime dak.", name: "Ria", reachable: "06 00 22 33 44", where: "Vlasstraat 3" });
		const open = await begin();
		const waiting = await raise(open.enquiry, { words: "Dit wacht nog." });
		await h.mustRun(h.people.nadia, "signalling.answer-item", { enquiry, item, whatWeDo: "De corporatie komt dinsdag." });
		await h.mustRun(h.people.nadia, "signalling.end-enquiry", { enquiry });
		expect((await h.get(h.people.nadia, road)).html).toMatch(/Wat bewoners zeiden, wissen we op \d+ \w+/);
		const night = () => h.runNight("signalling.tend");
		h.pass({ days: 26 * 7 - 1 });
		await night();
		expect((await h.get(h.people.nadia, road)).html).toContain("geheime dak");
		h.pass({ days: 2 });
		await night();
		const page = (await h.get(h.people.nadia, road)).html;
		expect(page).not.toContain("geheime dak");
		expect(page).toContain("is vandaag gewist. Er stond één ding, met een antwoord.");
		const left = await withClient(h.database.adminConfig, async (client) => ({
			bodies: (await client.query("select 1 from journal_entry where case_id = $1 and body is not null", [enquiry])).rowCount,
			keys: (await client.query("select 1 from case_key where case_id = $1", [enquiry])).rowCount,
			items: (await client.query("select 1 from enquiry_item where enquiry = $1", [enquiry])).rowCount,
			parties: (await client.query("select 1 from case_party where case_id = $1", [enquiry])).rowCount,
		}));
		expect(left).toEqual({ bodies: 0, keys: 0, items: 0, parties: 0 });
		// A round where somebody still waits for an answer goes on, however old it is.
		expect((await h.get(h.people.nadia, open.road)).html).toContain("Dit wacht nog.");
		await h.mustRun(h.people.nadia, "signalling.answer-item", { enquiry: open.enquiry, item: waiting, whatWeDo: "Gedaan." });
	});
	it("PRIV-12 the database itself erases no round that goes on, is younger than four weeks, or belongs to another house", async () => {
		const { enquiry } = await begin();
		const item = await raise(enquiry);
		const erase = (before: string) =>
			h.house.door(h.people.keeper, { event: "write", what: "test" }, async (tx) => eraseRounds(tx, h.ids.teamA, before as Instant));
		expect(await erase("infinity")).toBe(0);
		await h.mustRun(h.people.nadia, "signalling.answer-item", { enquiry, item, whatWeDo: "Gedaan." });
		await h.mustRun(h.people.nadia, "signalling.end-enquiry", { enquiry });
		expect(await erase("infinity")).toBe(0);
		h.pass({ days: 29 });
		const elsewhere = { ...h.people.keeper, tenant: h.newId() as never };
		expect(await h.house.door(elsewhere, { event: "write", what: "test" }, async (tx) => eraseRounds(tx, h.ids.teamA, "infinity" as Instant))).toBe(
			0,
		);
		expect(await erase("infinity")).toBe(1);
	});
});
