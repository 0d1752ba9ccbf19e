/** Whoever decides sees what really goes; a term that was lengthened since holds; and what the person asks no more does not go. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { metBy } from "#src/contact/make.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { letGoCase, officerOf } from "./testing/let-go.ts";

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
const propose = async (matters: readonly string[]): Promise<string> =>
	String((await house.mustRun(house.people.keeper, "privacy.propose-destruction", { matters }))["destruction"]);
const text = (html: string): string => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const keepers = async (): Promise<string> => text((await house.get(officer, "/bewaren")).html);
const close = (about: string) =>
	admin("update open_thing set closed_at = $2 where case_id = $1 and closed_at is null returning 1", [about, house.now()]);

test("PRIV-12 whoever decides is told how much really goes: not the newer ones of the same kind, nor what lives on", async () => {
	const one = await letGoCase(house, 20);
	house.pass({ days: 14 * 365 });
	// Years later there was contact again, and it was let go once more: these are new.
	await house.mustRun(house.people.nadia, "lasting.come-back", { case: one.case, because: "person", words: "Ik wil praten" });
	for (let n = 0; n < 6; n += 1) await house.mustRun(house.people.nadia, "contact.note", { case: one.case, text: `Nieuw ${n}` });
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
	await close(one.case);
	house.pass({ days: 366 + 10 });
	const shown = Number(/(\d+) stukken/.exec((await keepers()).split("Aan de beurt")[1] ?? "")?.[1]);
	const before = await held(one.case);
	const destruction = await propose([one.case]);
	const [noted] = await admin<{ entries: number }>("select entries from destruction_matter where destruction = $1", [destruction]);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	// What was added is the line that tells that it went.
	const went = before + 1 - (await held(one.case));
	expect(went).toBeGreaterThan(3);
	expect(shown).toBe(went);
	expect(noted?.entries).toBe(went);
	expect(JSON.stringify(await house.entries(house.people.nadia, one.case))).toContain("Nieuw 5");
}, 60_000);

test("PRIV-12 ORG-11 a term that was lengthened after it was proposed holds: the matter stays, and whoever decides reads why, before and after", async () => {
	const [notes, whole] = [await letGoCase(house, 21), await letGoCase(house, 22)];
	house.pass({ days: 760 });
	const first = await propose([notes.case]);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: first });
	expect(await keepers()).not.toContain("Dit blijft");
	await house.mustRun(house.people.keeper, "privacy.set-retention-term", { rule: "notes", months: 60, starts: "let-go", why: "Voor een zaak" });
	expect(await keepers()).toContain("Dit blijft: er geldt nu een andere termijn.");
	const before = [await held(notes.case), await held(whole.case)];
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	expect(await held(notes.case)).toBe(before[0]);
	expect(await admin("select state, kept_because as why from destruction_matter where destruction = $1", [first])).toEqual([
		{ state: "kept", why: "other-term" },
	]);
	expect(await keepers()).toContain("Gebleven: er geldt nu een andere termijn");
	// The same where the law itself says longer for this one: what was help under the one law turns out to be under another.
	house.pass({ days: 14 * 366 });
	const second = await propose([whole.case]);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: second });
	await house.mustRun(house.people.nadia, "privacy.keep-under", { case: whole.case, rule: "jeugdwet" });
	expect(await keepers()).toContain("Dit blijft: er geldt nu een andere termijn.");
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	expect(await held(whole.case)).toBe((before[1] ?? 0) + 1);
	// A shorter one takes nothing back: it was past the longer one already.
	await house.mustRun(house.people.keeper, "privacy.set-retention-term", { rule: "notes", months: 48, starts: "let-go", why: "Korter kan" });
	const third = await propose([notes.case]);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: third });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	expect(await held(notes.case)).toBe(0);
}, 60_000);

const asked = async (one: { readonly case: string; readonly person: string }, more: object = {}): Promise<string> => {
	await house.mustRun(house.person(one.person), "privacy.request-myself", { case: one.case, wants: "erase", ...more });
	const request = (await house.entries(house.person(one.person), one.case)).findLast((entry) => entry.kind === "privacy.requested");
	return (request?.body as { request: string } | undefined)?.request ?? "";
};
const answered = async (about: string, request: string, more: object = {}): Promise<string> =>
	String(
		(
			await house.mustRun(house.people.nadia, "privacy.answer-request", {
				case: about,
				request,
				came: "done",
				words: "Dat mag",
				propose: true,
				...more,
			})
		)["destruction"],
	);

test("PRIN-13 who asked to erase can take it back until it was really carried out, also after the answer and after two said yes; then nothing goes, of all of it nor of one piece", async () => {
	const one = await letGoCase(house, 23);
	const person = house.person(one.person);
	const request = await asked(one);
	const destruction = await answered(one.case, request);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	const page = (await house.get(person, "/mijn/vragen")).html;
	expect(page).toContain("Ik vraag dit niet meer");
	expect((await house.post(person, "/mijn/vragen", "privacy.take-back-request-myself", { case: one.case, request })).location).toBe("/mijn/vragen");
	const after = text((await house.get(person, "/mijn/vragen")).html);
	expect(after).toContain("Teruggenomen op");
	expect(after).not.toContain("op zijn vroegst op");
	expect(await keepers()).toContain("de hoofdpersoon vroeg dit niet meer");
	house.pass({ days: 9 });
	await house.runNight("privacy.destroy");
	expect(await held(one.case)).toBeGreaterThan(5);
	expect(await house.run(person, "privacy.take-back-request-myself", { case: one.case, request })).toMatchObject({ code: "privacy.no-such-request" });

	const [note] = (await house.entries(person, one.case)).filter((entry) => entry.kind === "contact.noted");
	const piece = await asked(one, { entry: note?.id });
	const proposal = await answered(one.case, piece);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: proposal });
	// Told to a worker it is the same (PRIN-14).
	await house.mustRun(house.people.nadia, "privacy.take-back-request", { case: one.case, request: piece, how: "spoken", witness: "Bep" });
	house.pass({ days: 9 });
	await house.runNight("privacy.destroy");
	expect(JSON.stringify(await house.entries(person, one.case))).toContain(one.planted[2]);

	// What went is gone: taking back does not bring it back, and is not offered. A no has nothing to take back.
	const again = await asked(one, { entry: note?.id });
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: await answered(one.case, again) });
	house.pass({ days: 9 });
	await house.runNight("privacy.destroy");
	expect(await house.run(person, "privacy.take-back-request-myself", { case: one.case, request: again })).toMatchObject({
		code: "privacy.gone-already",
	});
	const refused = await asked(one, { words: "Alles" });
	await house.mustRun(house.people.nadia, "privacy.answer-request", { case: one.case, request: refused, came: "not-done", words: "Nee" });
	expect(await house.run(person, "privacy.take-back-request-myself", { case: one.case, request: refused })).toMatchObject({
		code: "privacy.answered-already",
	});
	expect((await house.get(person, "/mijn/vragen")).html).not.toContain("Ik vraag dit niet meer");
}, 60_000);

test("PRIN-13 PRIV-12 somebody who is named in the story of another and asks not to be: a worker takes the name out by hand, a second approves unread, the rest of the piece stays, nobody reads the name any more, and who decided and when is kept", async () => {
	const { nadia, tom, els, keeper } = house.people;
	const met = await metBy(house, nadia, "Sien", { family: "Vos" });
	const [{ person } = { person: "" }] = await admin<{ person: string }>("select person_id as person from case_line where case_id = $1", [met.case]);
	await house.mustRun(nadia, "contact.note", {
		case: met.case,
		text: "Buurman Dirk Kwant deed open. Kwantiteit telt niet.",
		personSaid: "dirk kwant is aardig",
	});
	const [first] = (await house.entries(nadia, met.case)).filter(({ kind }) => kind === "contact.noted");
	await house.mustRun(house.person(person), "privacy.write-beside-myself", { case: met.case, entry: first?.id, text: "Dirk Kwant hielp mij" });
	const road = `/mensen/${met.case}/bewaren`;
	expect((await house.get(nadia, road)).html).toContain("Iemand anders wil hier niet in staan");
	for (const who of [tom, els, keeper, officer, house.person(person)])
		expect(await house.run(who, "privacy.take-out-a-name", { case: met.case, passage: "Dirk Kwant" })).toMatchObject({ kind: "refusal" });
	expect(await house.run(nadia, "privacy.take-out-a-name", { case: met.case, passage: "Jan Anders" })).toMatchObject({
		code: "privacy.no-such-passage",
	});
	expect(await house.run(nadia, "privacy.take-out-a-name", { case: met.case, passage: "hielp mij" })).toMatchObject({
		code: "privacy.their-own-words",
	});
	// Nor by somebody who opened it for a day.
	await house.mustRun(tom, "privacy.open-with-a-reason", { case: met.case, reason: "Nadia is ziek" });
	expect(await house.run(tom, "privacy.take-out-a-name", { case: met.case, passage: "Dirk Kwant" })).toMatchObject({
		code: "privacy.here-for-today",
	});
	expect((await house.post(nadia, road, "privacy.take-out-a-name", { case: met.case, passage: "Buurman Dirk Kwant" })).location).toBe(road);
	const [{ id } = { id: "" }] = await admin<{ id: string }>("select destruction as id from destruction_piece where matter = $1 and part", [met.case]);
	// What lies in a proposal is not proposed again: the second would be made from words that the first changes.
	expect(await house.run(nadia, "privacy.take-out-a-name", { case: met.case, passage: "dirk kwant" })).toMatchObject({
		code: "privacy.piece-proposed-already",
	});
	const page = (await house.get(officer, "/bewaren")).html;
	expect(page).toContain("Een naam in één stuk wordt ‘iemand’");
	expect(page).not.toContain("Kwant");
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	expect(JSON.stringify(await house.entries(nadia, met.case))).toContain("Buurman Dirk Kwant");
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: id });
	await house.runNight("privacy.destroy");
	const left = JSON.stringify(await house.entries(nadia, met.case));
	expect(left).toContain("iemand deed open. Kwantiteit telt niet.");
	expect(left).not.toContain("Buurman Dirk Kwant");
	// Who decided, and when, stands in the story; why too, and not the name.
	const told = (await house.entries(house.person(person), met.case)).find(({ kind }) => kind === "privacy.piece-erased");
	expect(told?.body).toMatchObject({ erasedFor: "a-name", decidedBy: [nadia.id, officer.id] });
	expect((await house.get(house.person(person), "/mijn/verhaal")).html).toContain("er stond een naam in van iemand die dat niet wilde");
	// What was missed is taken out too, from the very piece that was written anew; and the piece can still go altogether.
	const rest = await house.mustRun(nadia, "privacy.take-out-a-name", { case: met.case, passage: "dirk kwant" });
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: rest["destruction"] });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	expect(JSON.stringify(await house.entries(nadia, met.case))).toContain("iemand is aardig");
	const note = (await house.entries(nadia, met.case)).find(({ body }) => JSON.stringify(body).includes("iemand deed open"));
	const request = await asked({ case: met.case, person }, { entry: note?.id });
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: await answered(met.case, request) });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	expect(JSON.stringify(await house.entries(nadia, met.case))).not.toContain("deed open");
	expect(JSON.stringify(await house.entries(nadia, met.case))).toContain("Dirk Kwant hielp mij");
}, 60_000);
