/** Letters of consent: one receiver, one subject, until a day; signed, with a photo, or said with somebody there; taken back in one step. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { listOpenThings } from "#src/people/server.ts";
import { aJpeg, segment } from "#src/platform/attachments/testing/pictures.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { privacyIn } from "../fold.ts";
import { aCaseOf, type MadeCase } from "../make.ts";
import { privacyPhase } from "../phase.ts";
import { holdsOn, lettersIn } from "./holding.ts";
import type { ConsentLetter } from "./model.ts";

let house: TestHouse;
let karim: MadeCase;
beforeAll(async () => {
	house = await testHouse({ phases: [privacyPhase] });
	karim = await aCaseOf(house, house.people.nadia, { given: "Karim", family: "Bos" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const nadia = () => house.people.nadia;
const me = () => house.person(karim.person);
const road = () => `/mensen/${karim.case}/toestemming`;
const codeOf = (ran: Awaited<ReturnType<TestHouse["run"]>>): string =>
	ran.kind === "refusal" ? ran.code : ran.kind === "invalid" ? ran.problems.map((one) => one.field).join() : "ok";
const ask = async (more: object = {}): Promise<string> =>
	String(
		(
			await house.mustRun(nadia(), "privacy.ask-consent", {
				case: karim.case,
				organisationName: "Huisarts De Linde",
				subject: "Welke medicijnen ik slik",
				until: "2027-02-01",
				...more,
			})
		)["letter"],
	);
const letter = async (id: string, who: Actor = nadia()): Promise<ConsentLetter | undefined> =>
	lettersIn(await house.entries(who, karim.case)).find((one) => one.letter === id);
const open = () => house.house.door(nadia(), { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: karim.case }));
const sharing = (id: string, more: object = {}) => ({
	case: karim.case,
	items: ["other"],
	other: "de medicijnen",
	organisationName: "huisarts de linde ",
	aim: "support",
	ground: "consent",
	consent: "before",
	until: "2027-01-15",
	letter: id,
	...more,
});
/** Sends a photo along, as a browser does. */
const send = async (id: string, photo: Uint8Array<ArrayBuffer>, name = "foto.jpg") => {
	const body = new FormData();
	for (const [key, value] of Object.entries({ id: house.newId(), operation: "privacy.note-consent", letter: id, yes: "signed" }))
		body.append(key, value);
	body.append("photo", new File([photo], name, { type: "image/jpeg" }));
	await house.get(nadia(), road());
	const response = await house.app.request(road(), { method: "POST", body, headers: { cookie: `wie=member-${nadia().id}` } });
	return { status: response.status, html: await response.text() };
};

describe("the letter", () => {
	it("PRIV-05 is for one receiver, one subject and one period, in plain Dutch, to print and sign", async () => {
		const id = await ask({ toName: "dokter Smit", forWhat: "Om samen te kijken naar de bijwerkingen" });
		expect((await open()).map((thing) => [thing.kind, thing.holder])).toEqual([["privacy.consent-asked", nadia().id]]);
		const { status, html } = await house.get(nadia(), `${road()}/${id}`);
		expect(status).toBe(200);
		for (const words of [
			"dokter Smit (Huisarts De Linde)",
			"Welke medicijnen ik slik",
			"Om samen te kijken naar de bijwerkingen",
			"Tot en met 1 februari 2027",
			"Alleen hierover.",
			"Nee zeggen mag. U krijgt dan dezelfde hulp.",
			"U hoeft niet te zeggen waarom.",
			"Handtekening",
			"06\u00a000\u00a012\u00a034\u00a056",
		])
			expect(html, words).toContain(words);
		const text = html.replace(/<[^>]+>/g, " ");
		expect(text).not.toMatch(/gegevensverwerking|AVG|verwerkingsverantwoordelijke|betrokkene|dossier|cliënt|[0-9a-f]{8}-[0-9a-f]{4}/i);
		for (const who of [house.people.els, house.people.tom, house.people.westhof, me()])
			expect((await house.get(who, `${road()}/${id}`)).status).toBeGreaterThanOrEqual(403);
	});
	it("PRIV-04 PRIV-05 nothing is shared by it, and a letter about everything or without an end is not made", async () => {
		expect(privacyIn(await house.entries(nadia(), karim.case)).disclosures).toEqual([]);
		const tries = (more: object) =>
			house.run(nadia(), "privacy.ask-consent", { case: karim.case, organisationName: "X", subject: "rug", until: "2027-01-01", ...more });
		for (const subject of ["alles", " Alles. ", "Alle informatie", "het hele dossier"])
			expect(codeOf(await tries({ subject }))).toBe("privacy.not-everything");
		expect(codeOf(await tries({ until: "2030-01-01" }))).toBe("privacy.too-long");
		expect(codeOf(await tries({ until: "2026-01-01" }))).toBe("privacy.ended-already");
		expect(codeOf(await tries({ until: undefined, organisationName: undefined }))).toMatch(/until/);
	});
});

describe("the yes", () => {
	it("PRIV-05 a spoken yes counts with somebody there; a signature and a yes on the own page count as they are", async () => {
		const spoken = await ask();
		const yes = (more: object) => house.run(nadia(), "privacy.note-consent", { case: karim.case, letter: spoken, yes: "spoken", ...more });
		expect(codeOf(await yes({}))).toBe("privacy.witness-needed");
		expect(codeOf(await yes({ witness: "Sami" }))).toBe("ok");
		expect((await letter(spoken, me()))?.given).toMatchObject({ how: "spoken", witness: "Sami" });
		const signed = await ask();
		await house.mustRun(nadia(), "privacy.note-consent", { case: karim.case, letter: signed, yes: "signed" });
		const own = await ask();
		await house.mustRun(me(), "privacy.give-consent-myself", { case: karim.case, letter: own });
		expect([(await letter(signed))?.given?.how, (await letter(own))?.given?.how]).toEqual(["paper", "own-device"]);
		expect(codeOf(await house.run(house.people.tom, "privacy.note-consent", { case: karim.case, letter: own, yes: "signed" }))).toBe(
			"kernel.no-part-in-this",
		);
	});
	it("PRIV-05 a photo of the signature is kept encrypted, without where it was taken, for whoever may read the letter and nobody else", async () => {
		const id = await ask();
		const where = "GPS 52.0907 Samsung";
		const sent = await send(id, aJpeg([segment(0xe1, new TextEncoder().encode(where))]));
		expect(sent.status).toBe(303);
		const seen = await house.app.request(`${road()}/${id}/handtekening`, { headers: { cookie: `wie=member-${nadia().id}` } });
		expect(seen.status).toBe(200);
		expect(seen.headers.get("content-type")).toBe("image/jpeg");
		expect(seen.headers.get("content-disposition")).toBe('attachment; filename="handtekening.jpg"');
		expect(seen.headers.get("x-content-type-options")).toBe("nosniff");
		expect(seen.headers.get("cache-control")).toBe("no-store");
		const bytes = Buffer.from(await seen.arrayBuffer());
		expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
		expect(bytes.includes("Samsung")).toBe(false);
		const rows = await withClient(
			house.database.adminConfig,
			async (client) => (await client.query<{ sealed: Buffer }>("select sealed from attachment")).rows,
		);
		expect(rows).toHaveLength(1);
		expect(rows[0]?.sealed.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
		for (const who of [house.people.els, house.people.tom, house.people.westhof, house.people.keeper, undefined])
			expect((await house.get(who, `${road()}/${id}/handtekening`)).status, String(who?.roles)).not.toBe(200);
		const joke = await aCaseOf(house, nadia(), { given: "Joke", number: "16" });
		expect((await house.get(nadia(), `/mensen/${joke.case}/toestemming/${id}/handtekening`)).status).toBe(404);
	});
	it("PRIV-05 what is no photo, or too large a one, is refused with a way on and leaves no yes", async () => {
		const id = await ask();
		for (const [bytes, words] of [
			[new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "geen foto die we kunnen bewaren"],
			[new TextEncoder().encode("%PDF-1.7"), "geen foto die we kunnen bewaren"],
			[aJpeg([], { width: 60_000, height: 60_000 }), "te groot"],
		] as const) {
			const back = await send(id, new Uint8Array(bytes));
			expect(back.status).toBe(409);
			expect(back.html).toContain(words);
		}
		expect((await letter(id))?.given).toBeUndefined();
	});
});

describe("taking it back", () => {
	it("PRIV-02 PRIV-05 withdrawn in one step: what rests on it stops, its receiver is owed a word, and nothing new can rest on it", async () => {
		const id = await ask();
		await house.mustRun(me(), "privacy.give-consent-myself", { case: karim.case, letter: id });
		await house.mustRun(nadia(), "privacy.disclose", sharing(id));
		await house.mustRun(nadia(), "privacy.disclose", sharing(id, { other: "nog iets" }));
		await house.mustRun(nadia(), "privacy.disclose", { ...sharing(id, { organisationName: "School" }), letter: undefined });
		const before = (await open()).length;
		await house.mustRun(me(), "privacy.withdraw-consent-myself", { case: karim.case, letter: id });
		const state = privacyIn(await house.entries(me(), karim.case));
		expect(state.disclosures.map((one) => [one.recipient.organisationName, one.stopped !== undefined])).toEqual(
			[
				["huisarts de linde ", true],
				["huisarts de linde ", true],
				["School", false],
			].map(([name, stopped]) => [String(name).trim(), stopped]),
		);
		expect((await open()).filter((thing) => thing.kind === "privacy.inform-receiver").map((thing) => thing.holder)).toEqual([nadia().id, nadia().id]);
		expect((await open()).length).toBe(before + 2);
		const found = await letter(id, me());
		expect(found && holdsOn(found, "2026-11-25" as never)).toBe(false);
		expect(codeOf(await house.run(nadia(), "privacy.disclose", sharing(id)))).toBe("privacy.letter-does-not-hold");
		expect(codeOf(await house.run(me(), "privacy.withdraw-consent-myself", { case: karim.case, letter: id }))).toBe("privacy.letter-withdrawn");
	});
	it("PRIV-05 a letter covers its own receiver, as long as it lasts, and only with its yes", async () => {
		const id = await ask({ organisationName: "Wijkteam" });
		const share = async (more: object) =>
			codeOf(await house.run(nadia(), "privacy.disclose", sharing(id, { organisationName: "Wijkteam", ...more })));
		expect(await share({})).toBe("privacy.letter-does-not-hold");
		await house.mustRun(nadia(), "privacy.refuse-consent", { case: karim.case, letter: id, words: "liever niet", how: "spoken" });
		expect(await share({})).toBe("privacy.letter-does-not-hold");
		await house.mustRun(nadia(), "privacy.note-consent", { case: karim.case, letter: id, yes: "signed" });
		expect(await share({ organisationName: "Een ander" })).toBe("privacy.letter-does-not-hold");
		expect(await share({ until: "2027-02-02" })).toBe("privacy.longer-than-the-letter");
		expect(await share({ consent: "not-asked", argument: "x", ground: "unasked-care" })).toBe("privacy.letter-is-a-yes");
		expect(await share({})).toBe("ok");
		house.pass({ days: 80 });
		expect(codeOf(await house.run(me(), "privacy.withdraw-consent-myself", { case: karim.case, letter: id }))).toBe("privacy.letter-does-not-hold");
	});
});
