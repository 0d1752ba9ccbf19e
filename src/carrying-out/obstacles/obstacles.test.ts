/** What stands in the way at an organisation, through the real road (EXE-08). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { metBy as meets } from "#src/contact/make.ts";
import type { Actor } from "#src/kernel/actor.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const metBy = async (worker: Actor, given?: string): Promise<{ readonly case: string; readonly person: Actor }> => {
	const { case: of, person } = await meets(h, worker, given);
	return { case: of, person: h.person(person) };
};
const named = async (name: string): Promise<string> =>
	withClient(h.database.adminConfig, async (client) => {
		const id = h.newId();
		await client.query("insert into organisation (tenant, id, name, kind) values ($1, $2, $3, 'other')", [h.ids.tenant, id, name]);
		return id;
	});
const pages = async (of: string, person: Parameters<TestHouse["get"]>[0]) =>
	[(await h.get(h.people.nadia, `/mensen/${of}/in-de-weg`)).html, (await h.get(person, "/mijn/in-de-weg")).html] as const;
const open = async (of: string) =>
	withClient(
		h.database.adminConfig,
		async (client) =>
			(
				await client.query<{ holder: string; look_again: string }>(
					"select holder, look_again::text from open_thing where tenant = $1 and case_id = $2 and kind = 'carrying-out.obstacle' and closed_at is null",
					[h.ids.tenant, of],
				)
			).rows,
	);

test("EXE-08 a rule in the way, what it does, both steps, who can decide, a no that is not the end, and that it was solved, on the worker's page and the person's", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await metBy(nadia);
	const townHall = await named("De gemeente");
	const { obstacle } = await h.mustRun(nadia, "carrying-out.note-obstacle", {
		case: of,
		what: "Zonder vast adres geen pas, en zonder pas geen adres.",
		organisation: townHall,
		effect: "Hij kan geen rekening openen.",
		canDecide: "Het hoofd van burgerzaken",
	});
	expect(await open(of)).toEqual([{ holder: nadia.id, look_again: "2026-12-08" }]);
	await h.mustRun(person, "carrying-out.step-on-obstacle-myself", { case: of, obstacle, words: "Ik ben met mijn brief langsgegaan." });
	await h.mustRun(nadia, "carrying-out.step-on-obstacle", { case: of, obstacle, words: "Ik bel het hoofd van burgerzaken." });
	h.pass({ days: 3 });
	await h.mustRun(nadia, "carrying-out.answer-on-obstacle", {
		case: of,
		obstacle,
		who: "De balie",
		answer: "Dat is nu eenmaal de regel.",
		then: "on",
	});
	expect(await open(of)).toEqual([{ holder: nadia.id, look_again: "2026-12-11" }]);
	for (const html of await pages(of, person)) {
		for (const words of [
			"Zonder vast adres geen pas, en zonder pas geen adres.",
			"Bij: De gemeente",
			"Wat het doet: Hij kan geen rekening openen.",
			"Wie erover kan beslissen: Het hoofd van burgerzaken",
			"Ik ben met mijn brief langsgegaan.",
			"Ik bel het hoofd van burgerzaken.",
			"Dat is nu eenmaal de regel.",
			"Antwoord van De balie",
		])
			expect(html).toContain(words);
	}
	await h.mustRun(nadia, "carrying-out.answer-on-obstacle", {
		case: of,
		obstacle,
		answer: "Het mag met een briefadres.",
		then: "solved",
		helped: "Vraag om een briefadres.",
	});
	expect(await open(of)).toEqual([]);
	const [theirs, own] = await pages(of, person);
	for (const html of [theirs, own]) expect(html).toContain("Opgelost");
	expect((await h.get(person, "/mijn/verhaal")).html).toContain("Zonder vast adres geen pas, en zonder pas geen adres.");
	expect(await h.run(nadia, "carrying-out.step-on-obstacle", { case: of, obstacle, words: "Nog iets." })).toMatchObject({
		code: "carrying-out.obstacle-gone",
	});
});
test("EXE-08 nothing is said in somebody's name without their mandate; it is theirs, for this one thing, and ends without a reason", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await metBy(nadia);
	const { obstacle } = await h.mustRun(nadia, "carrying-out.note-obstacle", {
		case: of,
		what: "De brief is niet te lezen.",
		other: "Het energiebedrijf",
	});
	const inName = { case: of, obstacle, words: "Ik vraag om uitstel.", inName: "ja" };
	const step = () => h.run(nadia, "carrying-out.step-on-obstacle", inName);
	expect(await step()).toMatchObject({ kind: "refusal", code: "carrying-out.ask-mandate-first", field: "inName" });
	expect(await h.run(nadia, "carrying-out.give-mandate", { case: of, obstacle, may: "Om uitstel vragen" })).toMatchObject({
		code: "carrying-out.needs-their-yes",
		field: "spoken",
	});
	await h.mustRun(nadia, "carrying-out.give-mandate", { case: of, obstacle, may: "Om uitstel vragen", spoken: "ja", witness: "haar zus" });
	expect(await step()).toMatchObject({ kind: "ok" });
	for (const html of await pages(of, person)) expect(html).toContain("Om uitstel vragen");
	const other = await h.mustRun(nadia, "carrying-out.note-obstacle", { case: of, what: "Een tweede brief." });
	expect(await h.run(nadia, "carrying-out.step-on-obstacle", { ...inName, obstacle: other["obstacle"] })).toMatchObject({
		code: "carrying-out.ask-mandate-first",
	});
	await h.post(person, "/mijn/in-de-weg", "carrying-out.end-mandate-myself", { case: of, obstacle: String(obstacle) });
	expect(await step()).toMatchObject({ code: "carrying-out.ask-mandate-first" });
	await h.mustRun(person, "carrying-out.give-mandate-myself", { case: of, obstacle, may: "Bellen en vragen" });
	expect(await step()).toMatchObject({ kind: "ok" });
});
test("EXE-08 what teams know of an organisation, what it wants, owes and what helped, stands where something gets stuck there again, and names nobody", async () => {
	const { nadia, tom } = h.people;
	const { case: of, person } = await metBy(nadia, "Ilse");
	const landlord = await named("Woningbouw Zuid");
	await h.post(nadia, "/organisaties", "carrying-out.know-organisation", {
		organisation: landlord,
		kind: "interest",
		words: "Zij willen rust in het portiek.",
	});
	await h.post(nadia, "/organisaties", "carrying-out.know-organisation", {
		organisation: landlord,
		kind: "duty",
		words: "Zij praten eerst, voor zij naar de rechter gaan.",
	});
	const { obstacle } = await h.mustRun(nadia, "carrying-out.note-obstacle", {
		case: of,
		what: "Geen nieuwe sleutel zonder borg.",
		organisation: landlord,
	});
	expect(
		await h.run(nadia, "carrying-out.answer-on-obstacle", {
			case: of,
			obstacle,
			answer: "Goed.",
			then: "solved",
			helped: "Ilse kreeg hem van de huismeester.",
		}),
	).toMatchObject({ kind: "refusal", code: "carrying-out.without-names", field: "helped" });
	await h.mustRun(nadia, "carrying-out.answer-on-obstacle", {
		case: of,
		obstacle,
		answer: "Goed.",
		then: "solved",
		helped: "De huismeester heeft een reservesleutel.",
	});
	const next = await metBy(tom, "Karim");
	await h.mustRun(tom, "carrying-out.note-obstacle", { case: next.case, what: "Weer een sleutel.", organisation: landlord });
	const html = (await h.get(tom, `/mensen/${next.case}/in-de-weg`)).html;
	for (const words of [
		"Zij willen rust in het portiek.",
		"Zij praten eerst, voor zij naar de rechter gaan.",
		"De huismeester heeft een reservesleutel.",
	])
		expect(html).toContain(words);
	expect(html).not.toContain("Ilse");
	// The person reads what was done, not what we know of others.
	expect((await h.get(person, "/mijn/in-de-weg")).html).not.toContain("reservesleutel");
	const known = /name="known" value="([^"]+)"/.exec((await h.get(nadia, "/organisaties")).html.split("Woningbouw Zuid")[1] ?? "")?.[1] ?? "";
	expect((await h.post(nadia, "/organisaties", "carrying-out.forget-known", { known })).status).toBe(303);
	expect((await h.get(nadia, "/organisaties")).html).not.toContain("rust in het portiek");
});
test("EXE-08 PRIV-10 it adds up by organisation without anybody in it, and not below five", async () => {
	const { nadia } = h.people;
	const bank = await named("De bank");
	const met = async () => (await h.get(nadia, "/organisaties")).html.split("De bank")[1]?.split("</section>")[0] ?? "";
	for (let at = 0; at < 5; at += 1) {
		expect(await met()).not.toContain("Hier liep het");
		const { case: of } = await metBy(nadia, `Buur${at}`);
		await h.mustRun(nadia, "carrying-out.note-obstacle", { case: of, what: "Geen rekening.", organisation: bank });
		await h.mustRun(nadia, "carrying-out.note-obstacle", { case: of, what: "Nog een brief.", organisation: bank });
	}
	expect(await met()).toContain("Hier liep het dit jaar bij vijf mensen vast.");
	expect(await met()).not.toContain("werd het opgelost");
});
test("EXE-08 nobody else comes here: a colleague without a part, another person, a partner", async () => {
	const { nadia, tom, westhof } = h.people;
	const { case: of } = await metBy(nadia, "Sami");
	const other = await metBy(nadia, "Fatma");
	const { obstacle } = await h.mustRun(nadia, "carrying-out.note-obstacle", { case: of, what: "ALLEENVANSAMI" });
	expect((await h.get(tom, `/mensen/${of}/in-de-weg`)).status).toBe(404);
	expect((await h.get(other.person, "/mijn/in-de-weg")).html).not.toContain("ALLEENVANSAMI");
	for (const who of [tom, westhof]) {
		expect(await h.run(who, "carrying-out.step-on-obstacle", { case: of, obstacle, words: "x" })).toMatchObject({ kind: "refusal" });
		expect(await h.run(who, "carrying-out.note-obstacle", { case: of, what: "x" })).toMatchObject({ kind: "refusal" });
	}
	expect(await h.run(other.person, "carrying-out.step-on-obstacle-myself", { case: of, obstacle, words: "x" })).toMatchObject({ kind: "refusal" });
	expect(await h.run(westhof, "carrying-out.know-organisation", { organisation: h.newId(), kind: "duty", words: "x" })).toMatchObject({
		kind: "refusal",
	});
});
