/** What was said at the table of a conference goes with the matter it was called for, altogether or item by item; and a photo that came with an item goes along. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aSeat } from "#src/conference/make.ts";
import { metBy } from "#src/contact/make.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { aJpeg } from "#src/platform/attachments/testing/pictures.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { letGoCase, officerOf } from "./testing/let-go.ts";
import { sameAfterRebuild } from "./testing/rebuilt.ts";

let house: TestHouse;
let officer: Actor;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	officer = await officerOf(house);
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
const held = async (about: string): Promise<number> =>
	(await admin<{ n: number }>("select count(*)::integer as n from journal_entry where case_id = $1 and body is not null", [about]))[0]?.n ?? 0;
const goes = async (matter: string): Promise<void> => {
	const { destruction } = await house.mustRun(house.people.keeper, "privacy.propose-destruction", { matters: [matter] });
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
};
const called = async (about: string, person: string): Promise<string> => {
	const { conference } = await house.mustRun(house.people.nadia, "conference.call", {
		case: about,
		question: "Hoe verder met de kinderen?",
		coordinator: house.people.wim.id,
		yes: "spoken",
	});
	await house.mustRun(house.people.wim, "conference.invite", { conference, name: "Anja", relation: "tante", kind: "family" });
	await house
		.mustRun(aSeat(house, "person", person), "conference.agree-word", { conference, word: "bosuil", again: "bosuil" })
		.catch(() => undefined);
	return String(conference);
};

/** Somebody explains with a paper, the circle brings a photo of its sheet, and gives it to who is first responsible. */
const withPlan = async (conference: string, person: string): Promise<void> => {
	const photo = { name: "IMG.jpg", bytes: aJpeg() };
	const here = { conference };
	const { helper } = await house.mustRun(house.people.wim, "conference.list-helper", { ...here, name: "Joost", organisation: "Schuldhulp" });
	await house.mustRun(house.people.wim, "conference.give-hand-out", { ...here, helper, photo });
	await house.mustRun(house.people.wim, "conference.begin-closed-time", here);
	const self = aSeat(house, "person", person);
	await house.mustRun(self, "conference.come-inside", { ...here, word: "appeltaart met kaneel" });
	await house.mustRun(self, "conference.bring-plan", { ...here, photo });
	await house.mustRun(self, "conference.allot-part", { ...here, to: helper, needed: "yes", part: "Reken met ons mee" });
	await house.mustRun(self, "conference.give-plan", { ...here, to: house.people.nadia.id });
};

test("PRIV-12 B4 what was said at the table of a conference is erased with the matter it was called for: words and key", async () => {
	const one = await letGoCase(house, 40);
	await house.mustRun(house.people.nadia, "lasting.come-back", { case: one.case, because: "person", words: "Ik wil praten" });
	const conference = await called(one.case, one.person);
	await withPlan(conference, one.person);
	const pictures = () => admin("select 1 from attachment where case_id = $1", [conference]);
	const codes = () => admin("select 1 from entry_code where case_id = $1", [conference]);
	expect([(await pictures()).length, (await codes()).length]).toEqual([3, 2]);
	await house.mustRun(house.people.nadia, "lasting.let-go", {
		case: one.case,
		why: "Klaar",
		bed: "Ja",
		bath: "Ja",
		bread: "Ja",
		stays: "de zus",
		thinks: "Goed",
		asked: true,
		how: "spoken",
	});
	await admin("update open_thing set closed_at = $2 where case_id = $1 and closed_at is null returning 1", [one.case, house.now()]);
	expect(await held(conference)).toBeGreaterThan(1);
	const all = (await held(one.case)) + (await held(conference));
	house.pass({ days: 16 * 366 });
	await goes(one.case);
	expect([await held(one.case), await held(conference)]).toEqual([0, 0]);
	expect(await admin("select 1 from case_key where case_id = any ($1)", [[one.case, conference]])).toEqual([]);
	expect(await admin("select 1 from conference where id = $1", [conference])).toEqual([]);
	expect([await pictures(), await codes()]).toEqual([[], []]);
	expect(await admin("select 1 from case_party where case_id = $1", [conference])).toEqual([]);
	// And whoever decided was told how much: what was said at the table counts.
	expect(await admin("select entries from destruction_matter where matter = $1", [one.case])).toEqual([{ entries: all }]);
	await sameAfterRebuild(house, ["conference"]);
}, 60_000);

test("PRIV-12 CON-26 of a matter that runs the table goes item by item too, and a photo goes with the item it came with", async () => {
	const { nadia } = house.people;
	const met = await metBy(house, nadia, "Mo", { family: "Ali" });
	const [{ person } = { person: "" }] = await admin<{ person: string }>("select person_id as person from case_line where case_id = $1", [met.case]);
	const conference = await called(met.case, person);
	const paper = house.newId();
	const photo = await house.house.door(nadia, { event: "write", what: "test", case: met.case }, async (tx) => {
		await house.house.journal.attach(tx, { id: paper, case: met.case, type: "image/png", bytes: new Uint8Array([1, 2, 3]) });
		return paper;
	});
	await house.house.door(nadia, { event: "write", what: "test", case: met.case }, (tx) =>
		house.house.journal.append(tx, house.newId(), [
			{
				kind: "contact.paper-kept",
				stream: { kind: "contact", id: met.case },
				case: met.case as never,
				audience: { reach: "person" },
				body: { paper: photo, words: "Dinsdag bellen" },
			},
		]),
	);
	house.pass({ days: 15 * 366 });
	await house.mustRun(nadia, "contact.note", { case: met.case, text: "Nieuw" });
	await goes(met.case);
	const kinds = (await admin<{ kind: string }>("select kind from destruction_piece where matter = $1 and state = 'gone'", [met.case])).map(
		({ kind }) => kind,
	);
	expect(kinds).toEqual(expect.arrayContaining(["conference.called", "conference.invited", "contact.paper-kept"]));
	expect(await admin("select 1 from attachment where id = $1", [paper])).toEqual([]);
	expect(await admin("select kind from erasure where id = $1", [paper])).toEqual([{ kind: "attachment" }]);
	expect((await house.get(nadia, `/eigen-kracht/${conference}`)).status).toBeLessThan(500);
	expect(JSON.stringify(await house.entries(house.people.wim, conference))).not.toContain("Anja");
	await sameAfterRebuild(house, ["conference"]);
}, 60_000);
