import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { listOpenThings } from "#src/people/server.ts";
import { aLineWithAPerson, aSeat } from "./make.ts";
import { conferencePhase } from "./phase.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: [conferencePhase] });
});
afterAll(() => h.close());

const called = async (): Promise<{ case: string; conference: string; person: Actor }> => {
	const { nadia, wim } = h.people;
	const line = await aLineWithAPerson(h, nadia);
	const { conference } = await h.mustRun(nadia, "conference.call", {
		case: line.case,
		question: "Hoe kunnen mijn kinderen veilig bij ons opgroeien?",
		coordinator: wim.id,
		yes: "spoken",
	});
	return { case: line.case, person: aSeat(h, "person", line.person.id ?? ""), conference: String(conference) };
};
const begun = async () => {
	const here = await called();
	const base = { conference: here.conference };
	const { participant } = await h.mustRun(h.people.wim, "conference.invite", { ...base, name: "Anja", relation: "tante", kind: "family" });
	const { requirement } = await h.mustRun(h.people.nadia, "conference.set-requirement", {
		...base,
		text: "Er slaapt een nuchtere volwassene in huis",
		by: "mevrouw De Wit",
		organisation: "Jeugdzorg",
	});
	await h.mustRun(h.people.wim, "conference.begin-closed-time", base);
	const aunt = aSeat(h, "participant", String(participant));
	for (const one of [aunt, here.person]) await h.mustRun(one, "conference.come-inside", { ...base, word: "appeltaart met kaneel" });
	return { ...here, base, aunt, requirement: String(requirement) };
};

describe("the meeting", () => {
	test("EKC-03 the coordinator is independent and reads nothing of the case", async () => {
		const { nadia, tom, wim, els } = h.people;
		const line = await aLineWithAPerson(h, nadia);
		const ask = (coordinator: Actor) => h.run(nadia, "conference.call", { case: line.case, question: "Hoe verder?", coordinator: coordinator.id });
		for (const involved of [tom, els, nadia])
			expect(await ask(involved)).toMatchObject({ kind: "refusal", code: "conference.coordinator-not-independent" });
		expect((await ask(wim)).kind).toBe("ok");
		expect(await h.entries(wim, line.case)).toEqual([]);
	});
	test("EKC-05 only own people are invited, in the person's name; a buddy or professional is refused", async () => {
		const here = await called();
		const invite = (kind: string) =>
			h.run(here.person, "conference.invite", { conference: here.conference, name: "Iemand", relation: "kent ons", kind });
		for (const kind of ["volunteer", "professional"])
			expect(await invite(kind)).toMatchObject({ kind: "refusal", code: "conference.own-people-only" });
		for (const kind of ["family", "friend", "neighbour", "acquaintance"]) expect((await invite(kind)).kind).toBe("ok");
	});
	test("EKC-07 during closed time nobody outside the circle can read or write", async () => {
		const here = await begun();
		const { nadia, tom, wim, els, keeper } = h.people;
		await h.mustRun(here.aunt, "conference.write-together", { ...here.base, text: "geheim van de kring" });
		const road = `/eigen-kracht/${here.conference}`;
		for (const outside of [nadia, tom, wim, els, keeper, undefined]) {
			for (const path of [road, `/api/v1/pages${road}`]) {
				const seen = await h.get(outside, path);
				expect(seen.html).not.toContain("geheim van de kring");
				expect(seen.html).not.toContain("nuchtere");
				expect(seen.status).not.toBe(200);
			}
			if (outside) {
				expect((await h.run(outside, "conference.write-together", { ...here.base, text: "ik ook" })).kind).toBe("refusal");
				expect((await h.run(outside, "conference.bring-plan", { ...here.base, sentences: "van mij" })).kind).toBe("refusal");
				expect(JSON.stringify([...(await h.entries(outside, here.case)), ...(await h.entries(outside, here.conference))])).not.toContain(
					"geheim van de kring",
				);
			}
		}
		expect((await h.get(here.aunt, road)).html).toContain("geheim van de kring");
		expect((await h.get(here.person, road)).html).toContain("geheim van de kring");
		await h.mustRun(here.aunt, "conference.bring-plan", {
			...here.base,
			sentences: "Oma komt bij ons wonen",
			parts: "Anja: elke dag bellen",
			notNeeded: "gezinscoach",
		});
		// That there is a plan is known; what it says is the circle's.
		const after = await h.get(nadia, road);
		expect(after.html).toContain("Er is een plan");
		expect(after.html).not.toMatch(/Oma komt bij ons wonen|geheim van de kring|elke dag bellen/);
		expect((await h.get(here.person, road)).html).toContain("Oma komt bij ons wonen");
	});
	test("EKC-08 requirements stand before the meeting; afterwards only yes, or which earlier one is not met", async () => {
		const here = await begun();
		const { nadia } = h.people;
		expect(
			await h.run(nadia, "conference.set-requirement", { ...here.base, text: "En elke week een controle", by: "x", organisation: "y" }),
		).toMatchObject({ code: "conference.requirement-too-late" });
		await h.mustRun(here.person, "conference.bring-plan", { ...here.base, sentences: "Tante Anja slaapt hier\nSchool elke dag" });
		expect(await h.run(nadia, "conference.set-requirement", { ...here.base, text: "Alsnog", by: "x", organisation: "y" })).toMatchObject({
			code: "conference.requirement-too-late",
		});
		for (const answer of ["met", "unmet"])
			expect(await h.run(nadia, "conference.answer-plan", { ...here.base, requirement: h.newId(), answer })).toMatchObject({
				code: "conference.not-an-earlier-requirement",
			});
		const about = { ...here.base, requirement: here.requirement };
		await h.mustRun(nadia, "conference.answer-plan", { ...about, answer: "unmet", why: "wie slaapt er op zondag?" });
		expect((await h.get(here.person, `/eigen-kracht/${here.conference}`)).html).toContain("wie slaapt er op zondag?");
		await h.mustRun(here.person, "conference.bring-plan", { ...here.base, sentences: "Tante Anja slaapt hier, op zondag opa" });
		await h.mustRun(nadia, "conference.answer-plan", { ...about, answer: "met" });
		expect((await h.get(here.person, `/eigen-kracht/${here.conference}`)).html).toContain("op zondag opa");
	});
	test("EKC-01 it is called only by or with the person, from any place, and more than once", async () => {
		const { tom, els, wim } = h.people;
		const here = await called();
		for (const other of [tom, els, wim])
			expect((await h.run(other, "conference.call", { case: here.case, question: "Hoe?", coordinator: wim.id })).kind).toBe("refusal");
		expect(
			(await h.run(here.person, "conference.call", { case: here.case, question: "En nu wij zelf?", coordinator: wim.id, yes: "own-device" })).kind,
		).toBe("ok");
	});
	test("EKC-09 EKC-10 the circle allots the parts, 'not needed' ends one kindly, and nobody gets a task to check", async () => {
		const here = await begun();
		const { nadia, wim } = h.people;
		await h.mustRun(here.aunt, "conference.bring-plan", {
			...here.base,
			sentences: "Wij doen het",
			followUp: "Tante belt elke zondag iedereen",
			followUpBy: here.aunt.id,
		});
		await h.mustRun(here.aunt, "conference.allot-part", { ...here.base, to: nadia.id, needed: "no" });
		const page = await h.get(nadia, `/eigen-kracht/${here.conference}`);
		expect(page.html).toContain("De kring heeft jou hierin niet nodig");
		expect(page.html).toContain("aanspreekpunt, en niet de baas");
		expect(page.html).not.toMatch(/Wij doen het|Tante belt/);
		expect((await h.get(here.person, `/eigen-kracht/${here.conference}`)).html).toContain("Anja houdt het in de gaten. Niemand anders.");
		for (const somebody of [nadia, wim])
			for (const about of [here.conference, here.case])
				expect(await h.house.door(somebody, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: about }))).toEqual([]);
	});
	test("a form that needs mending comes back whole", async () => {
		const here = await called();
		const back = await h.post(here.person, `/eigen-kracht/${here.conference}/kring`, "conference.invite", { name: "Tante Anja", kind: "family" });
		expect(back.status).toBe(422);
		expect(back.html).toContain('value="Tante Anja"');
		expect(back.html).toContain("Vul dit nog in.");
		expect(h.faults).toEqual([]);
	});
});

test("closed time stays closed whatever anybody tries in any order", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.tuple(
					fc.constantFrom("write-together", "bring-plan", "set-requirement", "invite", "answer-plan", "begin-closed-time"),
					fc.constantFrom("nadia", "tom", "wim", "els"),
				),
				{ maxLength: 8 },
			),
			async (tries) => {
				const here = await begun();
				for (const [what, who] of tries)
					await h.run(h.people[who as "nadia"], `conference.${what}`, {
						...here.base,
						text: "van buiten",
						sentences: "van buiten",
						by: "x",
						organisation: "y",
						name: "n",
						relation: "r",
						kind: "family",
						answer: "yes",
					});
				expect(JSON.stringify(await h.entries(here.person, here.conference))).not.toContain("van buiten");
			},
		),
		{ numRuns: 8 },
	);
});
test("tells two conferences apart by where and when they are, and else by the day they were called", async () => {
	const { nadia, wim } = h.people;
	const line = await aLineWithAPerson(h, nadia);
	const call = (more: object) =>
		h.mustRun(nadia, "conference.call", { case: line.case, question: "Hoe verder?", coordinator: wim.id, yes: "spoken", ...more });
	await call({ where: "Buurthuis De Spil", when: "zaterdag om twee uur" });
	await call({});
	const { html } = await h.get(wim, "/eigen-kracht");
	expect(html).toContain("Eigen Kracht-conferentie, Buurthuis De Spil");
	expect(html).toContain("zaterdag om twee uur");
	expect(html).toMatch(/geroepen op \d+/);
});
