import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { begun, begunPhase } from "#src/carrying-out/make.ts";
import { carryingOutPhase } from "#src/carrying-out/phase.ts";
import { contactPhase } from "#src/contact/phase.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { ok } from "#src/kernel/result.ts";
import { findCase, listOpenThings, listOrphans } from "#src/people/server.ts";
import { intensities, stations } from "#src/people/index.ts";
import { planningPhase } from "#src/planning/phase.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { handles } from "#src/platform/operations/handler.ts";
import { weighingPhase } from "#src/weighing/phase.ts";
import { z } from "zod";
import { foldLasting, shelfKinds } from "./index.ts";
import { personPages } from "./pages.ts";
import { lastingPhase } from "./phase.ts";
import { comeBackOnCrisis, comeBackOnSignal, listCardsToAskAbout, listToGoAfter } from "./server.ts";

const signalled = operation({
	name: "told.tell",
	input: z.object({ case: CaseId }),
	who: "tell-a-worry",
	audience: "team",
	offline: false,
	writes: ["signalling.received"],
	says: "A worry, for a test.",
});
const told: Phase = {
	name: "told",
	pages: [],
	projectors: {},
	words: () => ({ refusals: {} }),
	handled: [
		handles(signalled, async (_work, input) =>
			ok({
				entries: [{ kind: "signalling.received", stream: { kind: "told", id: input.case }, case: input.case, audience: { reach: "team" }, body: {} }],
				answer: {},
			}),
		),
	],
};
let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({
		phases: [
			begunPhase,
			told,
			weighingPhase,
			contactPhase,
			planningPhase,
			carryingOutPhase,
			{ ...lastingPhase, pages: [...lastingPhase.pages, ...personPages] },
		],
		reactions: {
			"signalling.received": [comeBackOnSignal],
			"carrying-out.crisis-began": [comeBackOnCrisis],
			"carrying-out.took-over": [comeBackOnCrisis],
		},
	});
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

const whole = {
	why: "Hij redt het",
	bed: "Hij slaapt thuis",
	bath: "Hij kookt",
	bread: "Genoeg",
	stays: "Sami\nde huismeester",
	ifWrong: "Hij belt mij",
	thinks: "Goed zo",
	how: "spoken",
};
const lineOf = async (of: string) => h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => findCase(tx, of));
const openIn = async (of: string) => h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }));
const stateOf = async (of: string) => foldLasting(await h.entries(h.people.nadia, of));
const inDays = (days: number): string => new Date(Date.parse(h.now()) + days * 86_400_000).toISOString().slice(0, 10);
const orphans = async () => h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => listOrphans(tx));

describe("letting go", () => {
	test("SUS-02, SUS-12: a talk that asks floor, who stays, what if and what you think; no date belongs to it; the way back is the known face", async () => {
		const { nadia } = h.people;
		const { case: of } = await begun(h, nadia);
		const page = (await h.get(nadia, `/mensen/${of}/loslaten`)).html;
		for (const field of ["why", "bed", "bath", "bread", "stays", "ifWrong", "thinks"]) expect(page).toContain(`name="${field}"`);
		const back = await h.post(nadia, `/mensen/${of}/loslaten`, "lasting.let-go", { why: "Hij redt het" });
		expect(back.status).toBe(409);
		expect(back.html).toContain("Loslaten begint met vragen");
		expect(back.html).toContain("Hij redt het");
		expect((await h.post(nadia, `/mensen/${of}/loslaten`, "lasting.let-go", whole)).status).toBe(303);
		expect(await lineOf(of)).toMatchObject({ station: "let-go", responsible: nadia.id });
		expect((await stateOf(of)).letGo).toMatchObject({
			stays: ["Sami", "de huismeester"],
			floor: { bed: "Hij slaapt thuis", bath: "Hij kookt", bread: "Genoeg" },
			face: nadia.id,
		});
		await h.mustRun(nadia, "lasting.greet", { case: of, words: "Op de markt, het gaat goed" });
		expect(await lineOf(of)).toMatchObject({ station: "let-go" });
	});
	test("ANTI-01, PRIN-02: an empty case can be let go properly, from every station; nothing else had to be filled in", async () => {
		const { nadia } = h.people;
		for (const station of stations) {
			const { case: of } = await begun(h, nadia, "Ilse", station);
			await h.mustRun(nadia, "lasting.let-go", { case: of, asked: "ja" });
			expect((await lineOf(of))?.station, station).toBe("let-go");
			await h.mustRun(nadia, "lasting.come-back", { case: of });
			expect((await lineOf(of))?.station, station).toBe("in-contact");
		}
	});
	test("SUS-02: an objection of the person reopens the talk, at the table and afterwards", async () => {
		const { nadia } = h.people;
		const { case: of, person } = await begun(h, nadia);
		const at = await h.mustRun(nadia, "lasting.let-go", { case: of, ...whole, thinks: "Nee, nog niet", objects: "ja" });
		expect(at["kind"]).toBe("lasting.objected");
		expect(await lineOf(of)).toMatchObject({ station: "doing" });
		expect(await openIn(of)).toMatchObject([{ kind: "lasting.talk", holder: nadia.id, lookAgain: inDays(7) }]);
		await h.mustRun(nadia, "lasting.let-go", { case: of, ...whole });
		expect(await openIn(of)).toEqual([]);
		const mine = await h.get(person, "/mijn/loslaten");
		expect(mine.html).toContain("Nadia");
		expect(mine.html).toContain("06 00 12 34 56");
		expect((await h.post(person, "/mijn/loslaten", "lasting.object-myself", { case: of, words: "Ik slaap niet meer" })).status).toBe(303);
		expect(await lineOf(of)).toMatchObject({ station: "in-contact", letGoAt: null });
		expect(await openIn(of)).toMatchObject([{ kind: "lasting.talk", holder: nadia.id }]);
		expect((await stateOf(of)).openTalk).toMatchObject({ words: "Ik slaap niet meer", how: "own-device", after: true });
	});
	test("SUS-03: light and back-up are full choices; intensity has no maximum duration and never lets go", async () => {
		const { nadia } = h.people;
		const { case: of } = await begun(h, nadia);
		for (const intensity of intensities) {
			await h.mustRun(nadia, "lasting.set-intensity", { case: of, intensity });
			h.pass({ days: 400 });
			const station = intensity === "intensive" || intensity === "regular" ? "doing" : "lasting";
			expect(await lineOf(of)).toMatchObject({ intensity, station, responsible: nadia.id });
		}
		await h.mustRun(nadia, "lasting.set-intensity", { case: of, intensity: "regular" });
		expect(await lineOf(of), "more again, and it is being done again").toMatchObject({ station: "doing" });
		const { case: early } = await begun(h, nadia, "Ilse", "in-contact");
		await h.mustRun(nadia, "lasting.set-intensity", { case: early, intensity: "light" });
		expect(await lineOf(early), "without a plan there is nothing yet to last").toMatchObject({ station: "in-contact" });
	});
	test("LEG-05, ANTI-12, PRIN-18: years and missed appointments let nobody go; ending for lack of contact stays watched by somebody, on a day", async () => {
		const { nadia, tom } = h.people;
		const { case: of } = await begun(h, nadia, "Ilse", "reaching-out");
		for (let at = 0; at < 80; at += 1) {
			await h.mustRun(nadia, "contact.attempt", { case: of, outcome: "nobody-home", how: "rang" });
			h.pass({ days: 10 });
		}
		expect(await lineOf(of)).toMatchObject({ station: "reaching-out" });
		const asked = { case: of, because: "no-contact", threshold: "Wij belden overdag", otherWay: "Een kaartje met een foto", lookAgain: inDays(42) };
		expect(await h.run(nadia, "lasting.let-go", asked)).toMatchObject({ code: "lasting.with-a-colleague" });
		await h.mustRun(nadia, "lasting.let-go", { ...asked, colleague: tom.id });
		expect(await lineOf(of)).toMatchObject({ station: "watching", letGoAt: null, responsible: nadia.id });
		expect((await openIn(of)).filter((one) => one.kind.startsWith("lasting."))).toMatchObject([
			{ kind: "lasting.watching", holder: nadia.id, lookAgain: inDays(42) },
		]);
		expect(await orphans()).toEqual([]);
	});
	test("EXE-12, EXE-17: while a crisis is on or something is taken over, letting go is refused, for lack of contact too", async () => {
		const { nadia, tom } = h.people;
		const { case: of } = await begun(h, nadia);
		const no = { case: of, because: "no-contact", colleague: tom.id, threshold: "x", otherWay: "y", lookAgain: inDays(42) };
		const { thing: crisis } = await h.mustRun(nadia, "carrying-out.begin-crisis", { case: of, what: "Opname" });
		for (const tried of [{ case: of, ...whole }, no])
			expect(await h.run(nadia, "lasting.let-go", tried)).toMatchObject({ code: "lasting.crisis-is-on" });
		await h.mustRun(nadia, "carrying-out.end-crisis", { case: of, crisis, changed: "Rust" });
		const { thing: takeOver } = await h.mustRun(nadia, "carrying-out.take-over", {
			case: of,
			domain: "money",
			reason: "Hij ligt",
			backOn: inDays(42),
			backWhen: "Thuis",
			way: "agreed",
			how: "spoken",
		});
		for (const tried of [{ case: of, ...whole }, no])
			expect(await h.run(nadia, "lasting.let-go", tried)).toMatchObject({ code: "lasting.something-is-taken-over" });
		await h.mustRun(nadia, "carrying-out.hand-back", { case: of, takeOver, to: "self" });
		await h.mustRun(nadia, "lasting.let-go", { case: of, ...whole });
		await h.mustRun(nadia, "carrying-out.begin-crisis", { case: of, what: "Weer" });
		expect(await lineOf(of)).toMatchObject({ letGoAt: null, station: "in-contact" });
	});
});

describe("coming back", () => {
	test("SUS-12: no intake, to the known face; the person does it alone, and a new worry asks that same face", async () => {
		const { nadia } = h.people;
		const { case: of, person } = await begun(h, nadia);
		expect(await h.run(person, "lasting.come-back-myself", { case: of })).toMatchObject({ code: "lasting.still-here" });
		await h.mustRun(nadia, "lasting.let-go", { case: of, ...whole });
		expect((await h.get(nadia, `/mensen/${of}/terug`)).html).toContain("Jullie gaan gewoon verder");
		await h.mustRun(person, "lasting.come-back-myself", { case: of });
		expect(await lineOf(of)).toMatchObject({ station: "in-contact", responsible: nadia.id, letGoAt: null });
		expect(await openIn(of)).toMatchObject([{ kind: "lasting.came-back", holder: nadia.id, lookAgain: h.now().slice(0, 10) }]);
		await h.mustRun(nadia, "lasting.greet", { case: of, words: "Gesproken" });
		expect(await openIn(of)).toEqual([]);
		await h.mustRun(nadia, "lasting.let-go", { case: of, ...whole });
		await h.mustRun(h.people.tom, "told.tell", { case: of });
		expect(await openIn(of)).toMatchObject([{ kind: "lasting.came-back", holder: nadia.id }]);
		expect((await lineOf(of))?.responsible).toBe(nadia.id);
	});
	test("SUS-12: when the known face works elsewhere now, the team is there, with the name of before", async () => {
		const { nadia, samira } = h.people;
		const { case: of } = await begun(h, samira);
		await h.mustRun(samira, "lasting.let-go", { case: of, ...whole });
		const client = new pg.Client(h.database.adminConfig);
		await client.connect();
		await client.query("update member set active = false where id = $1", [samira.id]);
		expect((await h.get(nadia, `/mensen/${of}/terug`)).html).toContain("Samira werkt hier niet meer");
		await h.mustRun(nadia, "lasting.come-back", { case: of });
		expect(await lineOf(of)).toMatchObject({ responsible: nadia.id, station: "in-contact" });
		await client.query("update member set active = true where id = $1", [samira.id]);
		await client.end();
		expect((await h.get(nadia, `/mensen/${of}/loslaten`)).status).toBe(200);
		expect((await h.get(samira, `/mensen/${of}/loslaten`)).status).toBe(404);
	});
});

describe("the crisis card", () => {
	const words = {
		signs: "Gordijnen dicht",
		helps: "Koffie, en stil zijn",
		not: "Bellen met onbekend nummer",
		call: "Sami",
		care: "De kat gaat naar Bep",
		confidant: "Sami",
	};
	test("SUS-09: the person's own, in their words; a worker needs how they said it; it is confirmed, given by name, and printed small and large", async () => {
		const { nadia, tom } = h.people;
		const { case: of, person } = await begun(h, nadia);
		expect(await h.run(nadia, "lasting.write-card", { case: of, ...words })).toMatchObject({ code: "lasting.whose-words" });
		expect((await h.post(person, "/mijn/kaart", "lasting.write-card-myself", { case: of, ...words })).status).toBe(303);
		expect(await h.run(nadia, "lasting.give-card", { case: of, member: tom.id })).toMatchObject({ code: "lasting.whose-yes" });
		h.pass({ days: 30 });
		await h.mustRun(nadia, "lasting.confirm-card", { case: of, how: "spoken" });
		const { card } = await stateOf(of);
		expect(card).toMatchObject({ version: 1, words, confirmedAt: h.now() });
		const paper = (await h.get(nadia, `/mensen/${of}/crisiskaart/papier`)).html;
		expect(paper.match(/Gordijnen dicht/g)).toHaveLength(2);
		expect(paper).toContain('class="wallet"');
		expect((await h.get(person, "/mijn/kaart/papier")).html).toContain("De kat gaat naar Bep");
	});
	test("SUS-11, ACC-15, ANTI-31: four years after letting go a buddy opens it: their part only, logged, told, and the known worker is asked; the notes are gone, the card is not", async () => {
		const { nadia, els } = h.people;
		const { case: of, person } = await begun(h, nadia, "Karim");
		await h.mustRun(person, "lasting.write-card-myself", { case: of, ...words });
		const { thing: buddy } = await h.mustRun(nadia, "lasting.give-card", { case: of, name: "Anja", parts: ["signs", "call"], how: "spoken" });
		await h.mustRun(nadia, "lasting.give-card", { case: of, member: els.id, parts: ["helps"], how: "spoken" });
		await h.mustRun(nadia, "lasting.let-go", { case: of, ...whole, keepCard: "yes" });
		expect((await h.get(nadia, `/mensen/${of}/crisiskaart`)).html).toMatch(/Anja komt binnen met de code/);
		h.pass({ days: 4 * 365 });
		// Meanwhile everything but the shelf was erased, as retention does it.
		const client = new pg.Client(h.database.adminConfig);
		await client.connect();
		await client.query("update journal_entry set body = null where case_id = $1 and not (kind = any ($2))", [of, [...shelfKinds]]);
		await client.end();
		expect(new Set((await h.entries(nadia, of)).map((entry) => entry.kind))).toEqual(new Set(["lasting.card-written", "lasting.card-given"]));
		expect(await h.house.door(nadia, { event: "look", what: "test" }, (tx) => listCardsToAskAbout({ tx }, nadia.id ?? ""))).toContain(of);
		const anja = { tenant: h.ids.tenant, kind: "participant", id: String(buddy), roles: ["participant"], teams: [], organisation: null } as const;
		expect((await h.get(anja, "/kaarten")).html).toContain("De kaart van Karim");
		expect((await h.get(anja, `/kaarten/${of}`)).html).not.toContain("Gordijnen dicht");
		expect((await h.get(anja, `/kaarten/${of}/open/${h.newId()}`)).html).not.toContain("Gordijnen dicht");
		const opened = await h.post(anja, `/kaarten/${of}`, "lasting.open-card", { saw: "De gordijnen zijn drie dagen dicht" });
		expect(opened.status).toBe(303);
		const seen = (await h.get(anja, String(opened.location))).html;
		expect(seen).toContain("Gordijnen dicht");
		expect(seen).toContain("Sami");
		for (const other of [words.helps, words.not, words.care]) expect(seen).not.toContain(other);
		// The database gives her nothing else either.
		expect((await h.entries(anja, of)).every((entry) => entry.audience.named?.includes(anja.id))).toBe(true);
		expect((await h.get(person, "/mijn/kaart")).html).toMatch(/Anja opende de kaart op/);
		expect(await lineOf(of)).toMatchObject({ station: "picked-up", responsible: nadia.id, letGoAt: null });
		const asked = await h.house.door(nadia, { event: "look", what: "test" }, (tx) => listToGoAfter({ tx }, nadia.id ?? ""));
		expect(
			asked
				.filter((one) => one.case === of)
				.map((one) => one.kind)
				.toSorted(),
		).toEqual(["lasting.came-back", "lasting.card-used"]);
		const { uses } = await stateOf(of);
		await h.mustRun(nadia, "lasting.answer-card", { case: of, use: uses[0]?.use, words: "Ik ben langsgegaan" });
		expect((await openIn(of)).map((one) => one.kind)).toEqual(["lasting.came-back"]);
		// A colleague of another team who holds a part finds it the same way, and reads only that.
		const hers = await h.post(els, `/kaarten/${of}`, "lasting.open-card", {});
		const part = (await h.get(els, String(hers.location))).html;
		expect(part).toContain("Koffie, en stil zijn");
		expect(part).not.toContain("Gordijnen dicht");
		h.pass({ days: 2 });
		expect((await h.get(els, String(hers.location))).html).toContain("Deze kaart is weer dicht");
	});
	test("who does not hold it finds nothing; taken back is gone, code and all", async () => {
		const { nadia, els, tom } = h.people;
		const { case: of, person } = await begun(h, nadia, "Ilse");
		await h.mustRun(person, "lasting.write-card-myself", { case: of, ...words });
		await h.mustRun(person, "lasting.give-card-myself", { case: of, name: "Bep" });
		const holder = (await stateOf(of)).holders[0]?.holder ?? "";
		const bep = { tenant: h.ids.tenant, kind: "participant", id: holder, roles: ["participant"], teams: [], organisation: null } as const;
		for (const other of [els, tom, undefined]) expect((await h.get(other, `/kaarten/${of}`)).html).not.toContain("Open de kaart");
		expect(await h.run(els, "lasting.open-card", { case: of })).toMatchObject({ code: "kernel.no-part-in-this" });
		expect((await h.get(bep, `/kaarten/${of}`)).status).toBe(200);
		await h.mustRun(person, "lasting.take-card-back-myself", { case: of, holder });
		expect((await h.get(bep, `/kaarten/${of}`)).status).toBe(404);
		expect((await h.get(nadia, `/mensen/${of}/crisiskaart`)).html).not.toContain("komt binnen met de code");
	});
	test("at letting go the person may take the card back; then nobody holds it", async () => {
		const { nadia, els } = h.people;
		const { case: of, person } = await begun(h, nadia, "Ilse");
		await h.mustRun(person, "lasting.write-card-myself", { case: of, ...words });
		await h.mustRun(nadia, "lasting.give-card", { case: of, member: els.id, how: "spoken" });
		await h.mustRun(nadia, "lasting.let-go", { case: of, ...whole, keepCard: "no" });
		expect((await stateOf(of)).card).toBeUndefined();
		expect((await h.get(els, `/kaarten/${of}`)).status).toBe(404);
	});
});
