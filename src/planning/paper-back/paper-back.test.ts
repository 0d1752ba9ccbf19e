/** A sheet that was filled in by pen comes back, through the real road. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { aJpeg, segment } from "#src/platform/attachments/testing/pictures.ts";
import { type PlanHouse, planHouse, type Someone } from "../testing/plan-house.ts";
import { foldPlan } from "../fold.ts";
import { sheets } from "./model.ts";
import { papersIn } from "./rules.ts";

let house: PlanHouse;
let ilse: Someone;
const nadia = () => house.people.nadia;
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? (ran as { kind: string }).kind;
const where = "GPS 52.0907 5.1214 Samsung";
const photo = () => ({ name: "IMG_52.0907.jpg", bytes: aJpeg([segment(0xe1, new Uint8Array(Buffer.from(`Exif\0\0${where}`)))]) });
beforeAll(async () => {
	house = await planHouse();
	ilse = await house.someone("Ilse");
	await house.mustRun(ilse.actor, "planning.propose-goal-myself", { case: ilse.case, words: "Ik wil de gordijnen open" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("PRIN-14 PLA-02 a filled-in sheet comes back as a photo, lies beside what stands now, and the plan is as it was", async () => {
	const before = JSON.stringify(await house.plan(ilse));
	const { paper } = await house.mustRun(nadia(), "planning.keep-filled-in", {
		case: ilse.case,
		sheet: "plan",
		photo: photo(),
		wroteBy: "together",
	});
	expect(JSON.stringify(await house.plan(ilse))).toBe(before);
	for (const [who, road] of [
		[nadia(), `/mensen/${ilse.case}/plan/papier`],
		[ilse.actor, "/mijn/plan/papier"],
	] as const) {
		expect((await house.get(who, road)).html).toContain(`${road}/${String(paper)}`);
		const beside = await house.get(who, `${road}/${String(paper)}`);
		expect(beside.status).toBe(200);
		expect(beside.html).toContain(`src="${road}/${String(paper)}/foto"`);
		expect(beside.html).toContain("Ik wil de gordijnen open");
		const seen = await house.get(who, `${road}/${String(paper)}/foto`);
		expect(seen.status).toBe(200);
		expect(seen.html).not.toMatch(/GPS|52\.09|Samsung|IMG_/);
	}
	expect(JSON.stringify(await house.entries(nadia(), ilse.case))).not.toContain("52.0907");
	expect((await house.get(nadia(), `/mensen/${ilse.case}/plan`)).html).toContain("Van papier terug: 1");
	expect((await house.get(nadia(), `/mensen/${ilse.case}/plan/papier/${house.newId()}`)).status).toBe(404);
});

test("PRIN-14 the person types it over alone, with an ordinary form; every sheet finds what it is about, and nothing is needed but one of the two", async () => {
	const empty = await house.post(ilse.actor, "/mijn/plan/papier", "planning.keep-filled-in-myself", { case: ilse.case, sheet: "week" });
	expect(empty.status).toBe(409);
	expect(empty.html).toContain("Een van de twee is genoeg");
	for (const sheet of sheets) {
		const words = `Met de pen op ${sheet}: de planten water geven`;
		const sent = await house.post(ilse.actor, `/mijn/plan/papier?blad=${sheet}`, "planning.keep-filled-in-myself", { case: ilse.case, sheet, words });
		expect(sent.status, sheet).toBe(303);
		const { html } = await house.get(ilse.actor, sent.location ?? "");
		expect(html).toContain(words);
		expect(html).toContain("Niets van het papier staat vanzelf in het plan");
		expect(html).not.toContain('<img class="paper-photo"');
	}
	expect(foldPlan(await house.entries(nadia(), ilse.case)).goals).toHaveLength(1);
	expect(papersIn(await house.entries(ilse.actor, ilse.case)).map(({ sheet }) => sheet)).toEqual(["plan", ...sheets]);
	expect(codeOf(await house.run(nadia(), "planning.keep-filled-in", { case: ilse.case, photo: { name: "x", bytes: new Uint8Array(9) } }))).toBe(
		"planning.photo-not-a-picture",
	);
});

test("PLA-23 a sheet of paper is no plan yet: somebody else of the household still begins one", async () => {
	const bram = await house.someone("Bram");
	const fleur = await house.someone("Fleur", bram.household);
	await house.mustRun(bram.actor, "planning.keep-filled-in-myself", { case: bram.case, words: "Boodschappen op vrijdag" });
	await house.mustRun(fleur.actor, "planning.propose-goal-myself", { case: fleur.case, words: "Ik wil weer zingen" });
	expect(codeOf(await house.run(bram.actor, "planning.propose-goal-myself", { case: bram.case, words: "Een tweede plan" }))).toBe(
		"planning.one-plan",
	);
});

test("PRIV-04 a sheet that came back is for who sits at the table: nobody else sees it, keeps one, or gets the photo", async () => {
	const joke = await house.someone("Joke");
	const { paper } = await house.mustRun(ilse.actor, "planning.keep-filled-in-myself", { case: ilse.case, sheet: "circle", photo: photo() });
	for (const other of [house.people.els, house.people.westhof, house.people.wim])
		for (const road of [
			`/mensen/${ilse.case}/plan/papier`,
			`/mensen/${ilse.case}/plan/papier/${String(paper)}`,
			`/mensen/${ilse.case}/plan/papier/${String(paper)}/foto`,
		])
			expect([403, 404], road).toContain((await house.get(other, road)).status);
	for (const road of [`/mijn/plan/papier/${String(paper)}`, `/mijn/plan/papier/${String(paper)}/foto`])
		expect((await house.get(joke.actor, road)).status).toBe(404);
	expect((await house.run(joke.actor, "planning.keep-filled-in-myself", { case: ilse.case, words: "x" })).kind).toBe("refusal");
	expect((await house.run(house.people.els, "planning.keep-filled-in", { case: ilse.case, words: "x" })).kind).toBe("refusal");
});
