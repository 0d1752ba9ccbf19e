/** Attacks on closed time: with a code somebody saw while it was handed over, with words that are guessed, by being first. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import { aSeat } from "#src/conference/make.ts";
import { MARK, type Planted, plant } from "./testing/planted.ts";

let planted: Planted;
beforeAll(async () => {
	planted = await plant();
});
afterAll(async () => planted.house.close());

const SECRET = `${MARK}BESLOTEN`;
const WORD = "appeltaart met kaneel";
type Table = { readonly conference: string; readonly requirement: string; readonly nephew: Actor; readonly grandpa: Actor; readonly ilse: Actor };
/** A table of its own: two guests and the person, each at a device. `wim` prepares it and sees every code. */
const table = async (): Promise<Table> => {
	const { house, ilse } = planted;
	const { conference } = await house.mustRun(ilse.self, "conference.call", {
		case: ilse.case,
		question: "Hoe verder?",
		coordinator: house.people.wim.id,
		yes: "own-device",
	});
	const invited = async (name: string): Promise<Actor> => {
		const { participant } = await house.mustRun(house.people.wim, "conference.invite", { conference, name, relation: "neef", kind: "family" });
		return aSeat(house, "participant", String(participant));
	};
	const asked = { conference, text: "Er is altijd iemand thuis", by: "Els", organisation: "Veilig Thuis" };
	const { requirement } = await house.mustRun(house.people.nadia, "conference.set-requirement", asked);
	return {
		conference: String(conference),
		requirement: String(requirement),
		nephew: await invited("Joep"),
		grandpa: await invited("Grootvader"),
		ilse: aSeat(house, "person", ilse.person),
	};
};
/** The same code at another device: whoever noted it while it was handed over. */
const elsewhere = (guest: Actor): Actor => ({ ...guest, session: planted.house.newId() });
const run = (actor: Actor, operation: string, { conference }: Table, input: object = {}) =>
	planted.house.run(actor, operation, { conference, ...input });
const begin = (at: Table) =>
	planted.house.mustRun(planted.house.people.wim, "conference.begin-closed-time", { conference: at.conference, everybodyInformed: "ja" });
const comeIn = (actor: Actor, at: Table, word = WORD) => planted.house.mustRun(actor, "conference.come-inside", { conference: at.conference, word });
const write = (actor: Actor, at: Table, text = SECRET) =>
	planted.house.mustRun(actor, "conference.write-together", { conference: at.conference, text });
/** Everything this actor gets to see: the page, the same by the API, and what the database gives it. */
const sees = async (actor: Actor, { conference }: Table): Promise<string> => {
	const { house } = planted;
	const road = `/eigen-kracht/${conference}`;
	const [page, api] = await Promise.all([house.get(actor, road), house.get(actor, `/api/v1/pages${road}`)]);
	const raw = await house.house.door(actor, { event: "look", what: "test" }, (tx) => house.house.journal.ofStream(tx, "conference", conference));
	return page.html + api.html + JSON.stringify(raw);
};
const refused = (code: string) => ({ kind: "refusal", code });

describe("EKC-07 a code that a coordinator or worker saw beforehand", () => {
	it("EKC-07 a code that a coordinator or worker saw beforehand does not open closed time", async () => {
		const at = await table();
		const spy = elsewhere(at.nephew);
		expect(await run(spy, "conference.come-inside", at, { word: "paardenbloem" })).toMatchObject(refused("conference.not-closed-time"));
		await begin(at);
		await comeIn(at.nephew, at);
		await comeIn(at.ilse, at);
		await write(at.nephew, at);
		const nadiaWithTheLetter = elsewhere(at.ilse);
		for (const outside of [spy, nadiaWithTheLetter, elsewhere(at.grandpa)]) {
			expect(await sees(outside, at)).not.toContain(SECRET);
			expect(await run(outside, "conference.write-together", at, { text: "x" })).toMatchObject(refused("conference.word-first"));
			expect(await run(outside, "conference.bring-plan", at, { sentences: "x" })).toMatchObject(refused("conference.word-first"));
		}
		for (const inside of [at.nephew, at.ilse]) expect(await sees(inside, at)).toContain(SECRET);
		await planted.house.mustRun(at.nephew, "conference.bring-plan", { conference: at.conference, sentences: "Wij gaan samen eten" });
		for (const outside of [spy, nadiaWithTheLetter]) {
			expect(await sees(outside, at)).not.toContain(SECRET);
			expect(await run(outside, "conference.bring-plan", at, { sentences: "Een ander plan" })).toMatchObject(refused("conference.word-first"));
			expect(await run(outside, "conference.agree-new-word", at, { word: "paardenbloem" })).toMatchObject(
				outside === spy ? refused("conference.word-of-somebody-else") : { kind: "ok" },
			);
		}
		await planted.house.mustRun(planted.house.people.nadia, "conference.answer-plan", {
			conference: at.conference,
			requirement: at.requirement,
			answer: "met",
		});
		for (const outside of [spy, nadiaWithTheLetter]) expect(await sees(outside, at)).not.toContain(SECRET);
		expect(planted.house.faults).toEqual([]);
	});
	it("and the database itself gives no word of it to that code, whoever asks it what", async () => {
		const at = await table();
		await begin(at);
		await comeIn(at.nephew, at);
		await write(at.nephew, at);
		const { house } = planted;
		const count = (actor: Actor) =>
			house.house.door(actor, { event: "look", what: "test" }, async (tx) => {
				const all = await sql<{ kind: string }>`select kind from journal_entry where case_id = ${at.conference}`.execute(tx.db);
				return all.rows.filter((row) => row.kind === "conference.written-together").length;
			});
		for (const actor of [elsewhere(at.nephew), at.nephew, at.ilse, house.people.wim, house.people.nadia]) expect(await count(actor)).toBe(0);
		const [entry] = entriesOf(
			await house.house.door(house.people.wim, { event: "look", what: "test" }, async (tx) => {
				const { sitIn } = await import("#src/platform/database/seats.ts");
				const seats = await sql<{ seat: string }>`select seat from conference_seat where conference = ${at.conference}`.execute(tx.db);
				await sitIn(
					tx,
					seats.rows.map((row) => row.seat),
				);
				return house.house.journal.ofStream(tx, "conference", at.conference);
			}),
			"conference.written-together".slice(0, 10),
		).filter((one) => one.kind === "conference.written-together");
		expect(entry?.audience).toMatchObject({ reach: "named" });
		for (const id of [at.nephew.id, at.grandpa.id, at.ilse.id]) expect(entry?.audience.named).not.toContain(id);
	});
	it("who comes inside later reads what is written from then on, and hears so", async () => {
		const at = await table();
		await begin(at);
		await comeIn(at.nephew, at);
		await write(at.nephew, at, `${SECRET}EERST`);
		await comeIn(at.grandpa, at, "Appeltaart, met kaneel!");
		await write(at.nephew, at, `${SECRET}LATER`);
		const seen = await sees(at.grandpa, at);
		expect(seen).toContain(`${SECRET}LATER`);
		expect(seen).not.toContain(`${SECRET}EERST`);
		expect(seen).toContain("vanaf het moment dat u binnenkwam");
	});
	it("the circle finds its seats again at another device with the word, and reads back", async () => {
		const at = await table();
		await begin(at);
		await comeIn(at.nephew, at);
		await write(at.nephew, at);
		const later = elsewhere(at.nephew);
		expect(await sees(later, at)).not.toContain(SECRET);
		await comeIn(later, at);
		expect(await sees(later, at)).toContain(SECRET);
	});
});

describe("EKC-07 setting the word first", () => {
	it("shows with whose code it was set, brings nothing to read, and the person agrees another", async () => {
		const at = await table();
		await begin(at);
		const spy = elsewhere(at.grandpa);
		await comeIn(spy, at, "paardenbloem");
		expect(await run(at.nephew, "conference.come-inside", at, { word: WORD })).toMatchObject({ kind: "ok", value: { inside: false } });
		expect(await sees(at.nephew, at)).toContain("Grootvader");
		expect(await sees(at.nephew, at)).toContain("Weet niemand aan tafel dit woord?");
		// Neither another guest nor the real grandfather, who is not inside with it, makes another; the person does.
		for (const one of [at.nephew, at.grandpa])
			expect(await run(one, "conference.agree-new-word", at, { word: WORD })).toMatchObject(refused("conference.word-of-somebody-else"));
		await planted.house.mustRun(at.ilse, "conference.agree-new-word", { conference: at.conference, word: WORD });
		await comeIn(at.nephew, at);
		await write(at.nephew, at);
		expect(await sees(spy, at)).not.toContain(SECRET);
		expect(await run(spy, "conference.write-together", at, { text: "x" })).toMatchObject(refused("conference.word-first"));
		expect(await run(spy, "conference.bring-plan", at, { sentences: "x" })).toMatchObject(refused("conference.word-first"));
		expect(await run(spy, "conference.agree-new-word", at, { word: "paardenbloem" })).toMatchObject(refused("conference.word-of-somebody-else"));
		expect(await sees(at.ilse, at)).toContain(SECRET);
	});
	it("a plan that somebody brings alone says with whose code, to the circle and to who answers it, and the circle brings its own", async () => {
		const at = await table();
		await begin(at);
		const spy = elsewhere(at.grandpa);
		await comeIn(spy, at, "paardenbloem");
		await planted.house.mustRun(spy, "conference.bring-plan", { conference: at.conference, sentences: "Niet van ons" });
		for (const reader of [at.nephew, planted.house.people.nadia]) expect(await sees(reader, at)).toMatch(/Grootvader bracht dit plan/);
		await planted.house.mustRun(at.ilse, "conference.agree-new-word", { conference: at.conference, word: WORD });
		await planted.house.mustRun(at.ilse, "conference.bring-plan", { conference: at.conference, sentences: "Van ons" });
		const now = await planted.house.get(at.nephew, `/eigen-kracht/${at.conference}`);
		expect(now.html).toContain("Van ons");
		expect(now.html).not.toContain("Niet van ons");
		// What a plan says is the circle's; who answers it hears by whom it was brought.
		const nadias = await sees(planted.house.people.nadia, at);
		expect(nadias).toMatch(/Degene om wie het gaat bracht dit plan/);
		expect(nadias).not.toMatch(/Van ons|Niet van ons/);
	});
	it("two at once: one word holds, and the other hears whose", async () => {
		const at = await table();
		await begin(at);
		const all = await Promise.all([
			run(at.nephew, "conference.come-inside", at, { word: WORD }),
			run(at.grandpa, "conference.come-inside", at, { word: "paardenbloem" }),
		]);
		expect(all.map((ran) => (ran.kind === "ok" ? ran.value["inside"] : ran.kind)).sort()).toEqual([false, true]);
	});
});

describe("EKC-07 guessing the word", () => {
	it("is slow for one code, costs nobody who is inside anything, and is seen by the circle", async () => {
		const at = await table();
		await begin(at);
		await comeIn(at.nephew, at);
		const spy = elsewhere(at.grandpa);
		for (const word of ["eerste", "tweede", "derde", "vierde", "vijfde"])
			expect(await run(spy, "conference.come-inside", at, { word })).toMatchObject({ kind: "ok", value: { inside: false } });
		for (const word of ["zesde", WORD])
			expect(await run(spy, "conference.come-inside", at, { word })).toMatchObject(refused("conference.word-later"));
		const back = await planted.house.post(spy, `/eigen-kracht/${at.conference}`, "conference.come-inside", { word: "zevende" });
		expect(back.status).toBe(409);
		expect(back.html).toContain("Vraag het woord nog eens");
		expect(await sees(at.nephew, at)).toMatch(/Met de code van Grootvader/);
		await write(at.nephew, at);
		expect(await sees(spy, at)).not.toContain(SECRET);
		planted.house.pass({ minutes: 16 });
		expect(await run(spy, "conference.come-inside", at, { word: "zesde" })).toMatchObject({ kind: "ok", value: { inside: false } });
		planted.house.pass({ minutes: 16 });
		expect(await run(spy, "conference.come-inside", at, { word: "zevende" })).toMatchObject(refused("conference.word-later"));
		// A quarter of an hour, then twice as long every time: in half a year not twenty more.
		let tries = 0;
		for (let day = 0; day < 180; day++) {
			planted.house.pass({ days: 1 });
			if ((await run(spy, "conference.come-inside", at, { word: `poging ${day}` })).kind === "ok") tries++;
		}
		expect(tries).toBeLessThan(40);
	}, 60_000);
	it("does not begin with what stands on the page, or what everybody tries first", async () => {
		const at = await table();
		await begin(at);
		for (const word of ["Joep", "grootvader", "neef", "kort", "Welkom!", "aaaaaa", "verder", "...."])
			expect(await run(at.nephew, "conference.come-inside", at, { word }), word).toMatchObject(refused("conference.word-too-easy"));
		expect(await run(at.nephew, "conference.come-inside", at, { word: "قهوة بالهيل" })).toMatchObject({ kind: "ok", value: { inside: true } });
		expect(await run(at.grandpa, "conference.come-inside", at, { word: "شاي أخضر" })).toMatchObject({ kind: "ok", value: { inside: false } });
	});
	it("is not helped by the database: there is only a digest, and another one for the same word elsewhere", async () => {
		const [one, other] = [await table(), await table()];
		const digests: string[] = [];
		for (const at of [one, other]) {
			await begin(at);
			await comeIn(at.nephew, at);
			const seen = await sees(at.nephew, at);
			expect(seen.toLowerCase()).not.toContain("appeltaart");
			digests.push(/"digest":"([0-9a-f]{64})"/.exec(seen)?.[1] ?? "");
			const page = await planted.house.get(at.nephew, `/api/v1/pages/eigen-kracht/${at.conference}`);
			expect(page.html).not.toMatch(/digest|"session"|"seat/);
		}
		expect(new Set(digests).size).toBe(2);
	});
});
