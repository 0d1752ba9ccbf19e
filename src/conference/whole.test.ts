/** The conference made whole, through the real road: what is made ready, who explains and leaves, closed time, and who hears what of the plan. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { listOpenThings } from "#src/people/server.ts";
import { aJpeg, segment } from "#src/platform/attachments/testing/pictures.ts";
import { aLineWithAPerson, aParticipant, aSeat } from "./make.ts";
import { conferencePhase } from "./phase.ts";
import { handled } from "./server.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: [conferencePhase] });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

const QUESTION = "Hoe kunnen mijn kinderen veilig bij ons opgroeien?";
const WORD = "samovar op tafel";
type Here = { readonly case: string; readonly base: { readonly conference: string }; readonly road: string; readonly person: Actor };
const called = async (): Promise<Here> => {
	const line = await aLineWithAPerson(h, h.people.nadia);
	const { conference } = await h.mustRun(line.person, "conference.call", {
		case: line.case,
		question: QUESTION,
		coordinator: h.people.wim.id,
		yes: "own-device",
	});
	const base = { conference: String(conference) };
	return { case: line.case, base, road: `/eigen-kracht/${base.conference}`, person: aSeat(h, "person", line.person.id ?? "") };
};
const helper = async ({ base }: Here, name: string, organisation: string, topic?: string): Promise<Actor> => {
	const { helper: id } = await h.mustRun(h.people.wim, "conference.list-helper", { ...base, name, organisation, ...(topic ? { topic } : {}) });
	return aParticipant(h, String(id));
};
const invited = async ({ base }: Here, name: string, relation: string): Promise<Actor> => {
	const { participant } = await h.mustRun(h.people.wim, "conference.invite", { ...base, name, relation, kind: "family" });
	return aSeat(h, "participant", String(participant));
};
const requires = async ({ base }: Here, by: Actor, text: string): Promise<string> =>
	String((await h.mustRun(by, "conference.set-requirement", { ...base, text, by: "x", organisation: "x" }))["requirement"]);
const refused = (code: string) => ({ kind: "refusal", code });
const photo = () => ({ name: "IMG_52.09.jpg", bytes: aJpeg([segment(0xe1, new Uint8Array(Buffer.from("Exif\0\0GPS 52.0907 5.1214 Samsung")))]) });
/** Everything somebody gets: page and API of every road of it, and what the database gives. */
const sees = async (actor: Actor | undefined, here: Here): Promise<string> => {
	const roads = ["", "/kring", "/plek", "/uitleg", "/uw-deel", "/plan", "/plan/foto", "/plan/bijlage"].map((one) => here.road + one);
	const pages = await Promise.all([...roads, "/eigen-kracht"].flatMap((road) => [h.get(actor, road), h.get(actor, `/api/v1/pages${road}`)]));
	return pages.map(({ html }) => html).join() + (actor ? JSON.stringify(await h.entries(actor, here.base.conference)) : "");
};

describe("what is made ready", () => {
	test("EKC-02 only the order is fixed: nothing to choose from, to copy or to be advised, on no page and in no operation", async () => {
		const here = await called();
		await invited(here, "Emine", "tante");
		expect(await h.run(here.person, "conference.write-together", { ...here.base, text: "x" })).toMatchObject(refused("conference.not-closed-time"));
		expect(await h.run(here.person, "conference.bring-plan", { ...here.base, sentences: "x" })).toMatchObject(refused("conference.not-closed-time"));
		const before = await sees(here.person, here);
		await h.mustRun(h.people.wim, "conference.begin-closed-time", here.base);
		await h.mustRun(here.person, "conference.come-inside", { ...here.base, word: WORD });
		const pages = before + (await sees(here.person, here));
		for (const field of ["goal", "template", "measure", "domain", "score", "deadline"]) expect(pages).not.toMatch(new RegExp(`name="${field}`));
		expect(pages).not.toMatch(/sjabloon|voorbeeldplan|doelenlijst|maatregel/i);
		// Another conference knows nothing of an earlier plan.
		await h.mustRun(here.person, "conference.bring-plan", { ...here.base, sentences: "Op zaterdag slaapt tante hier" });
		const { conference } = await h.mustRun(here.person, "conference.call", {
			case: here.case,
			question: "En nu?",
			coordinator: h.people.wim.id,
			yes: "own-device",
		});
		expect(await sees(here.person, { ...here, base: { conference: String(conference) }, road: `/eigen-kracht/${String(conference)}` })).not.toContain(
			"slaapt tante",
		);
		const names = handled.map(({ operation }) => operation.name).join(" ");
		expect(names).not.toMatch(/goal|template|measure|copy|suggest|monitor|check|report|minutes|record/);
	});
	test("EKC-04 question, circle, invitations, place, safety and who explains: each a step of its own, with Wim and by the person", async () => {
		const here = await called();
		const { wim } = h.people;
		const by = async (actor: Actor, road: string, operation: string, fields: Record<string, string>) => {
			const sent = await h.post(actor, `${here.road}${road}`, operation, { ...here.base, ...fields });
			expect(sent.status, sent.html.slice(0, 500)).toBe(303);
		};
		await by(wim, "", "conference.word-question", { question: "Hoe blijven mijn kinderen veilig bij mij?" });
		await by(wim, "/kring", "conference.think-of", { name: "Gülay", relation: "oude buurvrouw", along: "used-to-be" });
		await by(here.person, "/kring", "conference.think-of", { name: "Rob", relation: "wijkagent" });
		const aunt = await invited(here, "Emine", "tante");
		const [gulay, rob] = [...(await h.get(wim, `${here.road}/kring`)).html.matchAll(/name="thought" value="([^"]+)"/g)]
			.map(([, id]) => id ?? "")
			.filter((id, at, all) => all.indexOf(id) === at);
		expect(
			(
				await h.post(wim, `${here.road}/kring`, "conference.invite", {
					...here.base,
					thought: rob ?? "",
					name: "Rob",
					relation: "wijkagent",
					kind: "acquaintance",
				})
			).html,
		).toContain("Alleen eigen mensen doen mee");
		await by(wim, "/kring", "conference.invite", { thought: gulay ?? "", name: "Gülay", relation: "oude buurvrouw", kind: "neighbour" });
		await by(here.person, "/kring", "conference.leave-thought", { thought: rob ?? "" });
		const letter = (await h.get(wim, `${here.road}/uitnodiging/${aunt.id}`)).html;
		expect(letter).toContain("Van Fatma");
		expect(letter).toContain("Hoe blijven mijn kinderen veilig bij mij?");
		expect(letter).toMatch(/[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/);
		expect(letter).toContain("mailto:?subject=");
		for (const way of ["told", "mail", "paper"])
			await by(wim, `/uitnodiging/${aunt.id}`, "conference.give-invitation", { participant: aunt.id ?? "", way });
		await by(aunt, "", "conference.say-coming", { comes: "yes" });
		await by(wim, "/plek", "conference.set-place", { where: "De Hoeve", when: "zaterdag", neutral: "Van niemand" });
		await by(here.person, "/plek", "conference.agree-safety", { text: "Wie boos wordt loopt even naar buiten", who: "Opa" });
		await by(wim, "/uitleg", "conference.list-helper", { name: "Joost", organisation: "Schuldhulp", topic: "de wet over schulden" });
		const circle = (await h.get(wim, `${here.road}/kring`)).html;
		expect(circle).toContain("Eerst 1, nu 2.");
		expect(circle).toContain("tante, op papier gegeven, komt");
		expect(circle).toContain("Niet gevraagd: Rob");
		const all = (await h.get(aunt, here.road)).html;
		for (const words of [
			"Hoe blijven mijn kinderen veilig bij mij?",
			"zaterdag, De Hoeve",
			"loopt even naar buiten",
			"Opa let hierop",
			"de wet over schulden",
		])
			expect(all).toContain(words);
		// Who came to mind and was not asked is for who prepares it alone.
		expect(await sees(aunt, here)).not.toContain("Rob");
		expect((await h.get(aunt, `${here.road}/kring`)).status).not.toBe(200);
	});
	test("EKC-05 a GP, a buddy or a professional is refused, by the kind that is chosen and by what they are to the person; an aunt who is one is an aunt", async () => {
		const here = await called();
		const invite = (relation: string, kind = "acquaintance") =>
			h.run(here.person, "conference.invite", { ...here.base, name: "Iemand", relation, kind });
		for (const relation of ["huisarts", "Mijn huisarts", "maatje", "de wijkagent", "buddy"])
			expect(await invite(relation), relation).toMatchObject(refused("conference.own-people-only"));
		for (const kind of ["volunteer", "professional"]) expect(await invite("kent ons", kind)).toMatchObject(refused("conference.own-people-only"));
		for (const relation of ["tante, zij is huisarts", "oude buurvrouw", "vriendin van mijn maatje"])
			expect((await invite(relation, "friend")).kind, relation).toBe("ok");
	});
	test("a photo that is none and a hand-out of nothing come back with a way on", async () => {
		const here = await called();
		const joost = await helper(here, "Joost", "Schuldhulp", "schulden");
		expect(await h.run(joost, "conference.give-hand-out", here.base)).toMatchObject(refused("conference.hand-out-empty"));
		expect(await h.run(joost, "conference.give-hand-out", { ...here.base, photo: { name: "x", bytes: new Uint8Array(9) } })).toMatchObject(
			refused("conference.photo-not-a-picture"),
		);
	});
});

describe("who explains something", () => {
	test("EKC-06 they are listed with topic and hand-out, know only what is asked of them, and have no access after that part", async () => {
		const here = await called();
		const aunt = await invited(here, "Emine", "tante");
		await h.mustRun(h.people.wim, "conference.set-place", { ...here.base, where: "De Hoeve", when: "zaterdag" });
		const joost = await helper(here, "Joost", "Schuldhulp", "de wet over schulden");
		const hester = await helper(here, "Hester", "Jeugdzorg");
		const { handOut } = await h.mustRun(joost, "conference.give-hand-out", { ...here.base, words: "Er blijft altijd iets over", photo: photo() });
		for (const reader of [aunt, h.people.wim, here.person]) {
			expect((await h.get(reader, here.road)).html).toContain("Er blijft altijd iets over");
			const seen = await h.get(reader, `${here.road}/uitleg/${String(handOut)}/foto`);
			expect([seen.status, /GPS|52\.09|Samsung/.test(seen.html)]).toEqual([200, false]);
		}
		const own = await sees(joost, here);
		expect(own).toContain("de wet over schulden");
		expect(own).toContain("De Hoeve");
		expect(own).not.toMatch(new RegExp(`Emine|Hester|${QUESTION.slice(0, 20)}`));
		expect((await h.get(joost, "/eigen-kracht")).html).toContain(`${here.road}/uw-deel`);
		await h.mustRun(h.people.wim, "conference.begin-closed-time", here.base);
		for (const one of [joost, hester]) {
			expect((await h.get(one, `${here.road}/uw-deel`)).status).toBe(404);
			expect((await h.get(one, "/eigen-kracht")).html).not.toContain(here.road);
			for (const [operation, input] of [
				["give-hand-out", { words: "nog iets" }],
				["set-requirement", { text: "nog iets", by: "x", organisation: "x" }],
				["answer-plan", { requirement: h.newId(), answer: "met" }],
				["come-inside", { word: WORD }],
				["bring-plan", { sentences: "van mij" }],
			] as const)
				expect((await h.run(one, `conference.${operation}`, { ...here.base, ...input })).kind, operation).toBe("refusal");
		}
		// The papers stay with the circle.
		expect((await h.get(aunt, here.road)).html).toContain("Er blijft altijd iets over");
	});
	test("EKC-08 who asked beforehand ticks their own two, met and not met; a third is refused; both met is accepted, each with their own code", async () => {
		const here = await called();
		const aunt = await invited(here, "Emine", "tante");
		const [hester, joost] = [await helper(here, "Hester", "Jeugdzorg", "wat de wet vraagt"), await helper(here, "Joost", "Schuldhulp", "schulden")];
		const sober = await requires(here, hester, "Er slaapt een nuchtere volwassene in huis");
		const school = await requires(here, hester, "Elke dag naar school");
		await h.mustRun(here.person, "conference.begin-closed-time", here.base);
		await h.mustRun(aunt, "conference.come-inside", { ...here.base, word: WORD });
		await h.mustRun(aunt, "conference.bring-plan", { ...here.base, sentences: "Tante slaapt hier" });
		const third = await h.run(hester, "conference.set-requirement", { ...here.base, text: "En elke week een controle", by: "x", organisation: "x" });
		expect(third).toMatchObject(refused("conference.requirement-too-late"));
		const page = (await h.get(hester, `${here.road}/uw-deel`)).html;
		expect(page.match(/name="requirement"/g)).toHaveLength(2);
		expect(page).not.toContain('value="conference.set-requirement"');
		expect(page).not.toContain("Tante slaapt hier");
		const answer = (by: Actor, requirement: string, how: string) => h.run(by, "conference.answer-plan", { ...here.base, requirement, answer: how });
		expect(await answer(joost, sober, "met")).toMatchObject({ kind: "refusal" });
		expect(await answer(hester, h.newId(), "unmet")).toMatchObject(refused("conference.not-an-earlier-requirement"));
		await answer(hester, school, "unmet");
		await answer(hester, sober, "met");
		expect((await h.get(aunt, here.road)).html).toContain("Nog niet voldaan");
		await answer(hester, school, "met");
		for (const one of [aunt, h.people.nadia, h.people.wim]) expect((await h.get(one, here.road)).html).toContain("Iedereen zei ja");
		expect((await h.get(hester, `${here.road}/uw-deel`)).html).not.toContain('name="requirement"');
	});
});

describe("closed time and after", () => {
	const closed = async () => {
		const here = await called();
		const aunt = await invited(here, "Emine", "tante");
		const [joost, coach] = [await helper(here, "Joost", "Schuldhulp", "schulden"), await helper(here, "Carla", "Gezinscoaching")];
		await requires(here, joost, "De huur wordt betaald");
		await h.mustRun(h.people.wim, "conference.agree-safety", { ...here.base, text: "Wie boos wordt loopt naar buiten" });
		await h.mustRun(h.people.wim, "conference.begin-closed-time", here.base);
		for (const one of [aunt, here.person]) await h.mustRun(one, "conference.come-inside", { ...here.base, word: WORD });
		return { here, aunt, joost, coach };
	};
	test("EKC-07 in closed time nothing at all is returned outside the circle: no page, API, export, row or count", async () => {
		const { here, aunt, joost, coach } = await closed();
		await h.mustRun(aunt, "conference.write-together", { ...here.base, text: "geheim van de kring" });
		const { nadia, tom, wim, els, keeper, westhof } = h.people;
		for (const outside of [nadia, tom, wim, els, keeper, westhof, joost, coach, undefined]) {
			const all = await sees(outside, here);
			expect(all).not.toMatch(new RegExp(`geheim|Emine|nuchtere|loopt naar buiten|${QUESTION.slice(0, 20)}`));
			// What they wrote themselves is all a helper could still be given by the database; no page gives them even that.
			if (outside !== joost) expect(all).not.toContain("huur wordt");
			if (!outside || outside === joost || outside === coach) continue;
			// What the database gives: of all that everybody at this table reads, not one line.
			const rows = await h.house.door(
				outside,
				{ event: "look", what: "test" },
				async (tx) =>
					(
						await sql<{
							kind: string;
						}>`select kind from journal_entry where case_id = ${here.base.conference} and reach = 'person'`.execute(tx.db)
					).rows,
			);
			expect(rows).toEqual([]);
		}
		expect((await h.get(nadia, here.road)).html).toContain("De kring is nu onder elkaar");
		expect((await h.get(aunt, here.road)).html).toContain("geheim van de kring");
	});
	test("EKC-07 the plan comes in as a photo of the sheet without where it was taken, and sentences; professionals see the part that was given to them", async () => {
		const { here, aunt, joost, coach } = await closed();
		const { nadia, wim } = h.people;
		expect(await h.run(aunt, "conference.bring-plan", here.base)).toMatchObject(refused("conference.plan-empty"));
		await h.mustRun(aunt, "conference.bring-plan", { ...here.base, sentences: "Tante slaapt hier\nOom brengt naar school", photo: photo() });
		const sheet = await h.get(here.person, `${here.road}/plan/foto`);
		expect([sheet.status, /GPS|52\.09|Samsung/.test(sheet.html)]).toEqual([200, false]);
		for (const outside of [nadia, wim, joost, coach]) expect(await sees(outside, here)).not.toMatch(/Tante slaapt|Oom brengt|"photo":"/);
		expect(await h.run(joost, "conference.allot-part", { ...here.base, to: joost.id, needed: "yes", part: "alles" })).toMatchObject({
			kind: "refusal",
		});
		await h.mustRun(aunt, "conference.allot-part", {
			...here.base,
			to: joost.id,
			needed: "yes",
			part: "Reken het loon met ons uit",
			assures: "Oom betaalt de huur",
		});
		await h.mustRun(aunt, "conference.allot-part", { ...here.base, to: nadia.id, needed: "yes", part: "Bel de school" });
		const [his, hers] = [await sees(joost, here), await sees(nadia, here)];
		expect(his).toMatch(/Reken het loon met ons uit[\s\S]*Oom betaalt de huur/);
		expect(his).not.toMatch(/Bel de school|Tante slaapt/);
		expect(hers).toContain("Bel de school");
		expect(hers).not.toMatch(/Reken het loon|Tante slaapt|Oom brengt/);
		expect(await sees(coach, here)).not.toMatch(/Reken het loon|Bel de school/);
	});
	test("EKC-09 EKC-10 'not needed' is read and then they are out; the aunt follows it, nobody else can; the whole plan goes along unchanged", async () => {
		const { here, aunt, joost, coach } = await closed();
		const { nadia, wim } = h.people;
		const bring = (followUpBy: unknown) =>
			h.run(aunt, "conference.bring-plan", { ...here.base, sentences: "Tante slaapt hier", photo: photo(), followUpBy });
		for (const outside of [nadia.id, wim.id, joost.id]) expect(await bring(outside)).toMatchObject(refused("conference.follow-up-is-ours"));
		expect((await bring(aunt.id)).kind).toBe("ok");
		expect((await h.get(coach, `${here.road}/uw-deel`)).status).toBe(404);
		await h.mustRun(aunt, "conference.allot-part", { ...here.base, to: coach.id, needed: "no" });
		expect((await h.get(coach, `${here.road}/uw-deel`)).html).toContain("U bent niet nodig. De kring bedankt u");
		const heard = await h.post(coach, `${here.road}/uw-deel`, "conference.hear-part", here.base);
		expect([heard.status, heard.location]).toEqual([303, "/eigen-kracht"]);
		expect((await h.get(coach, `${here.road}/uw-deel`)).status).toBe(404);
		expect((await h.get(aunt, here.road)).html).toContain("Gezegd: niet nodig, bedankt Is gelezen.");
		await h.mustRun(aunt, "conference.give-plan", { ...here.base, to: joost.id });
		const sheet = (await h.get(joost, `${here.road}/plan`)).html;
		for (const words of ["Tante slaapt hier", QUESTION, "Emine houdt het in de gaten. Niemand anders."]) expect(sheet).toContain(words);
		const paper = await h.get(joost, `${here.road}/plan/bijlage`);
		expect([paper.status, paper.html.startsWith("%PDF")]).toEqual([200, true]);
		expect((await h.get(joost, `${here.road}/plan/foto`)).status).toBe(200);
		for (const other of [nadia, wim, coach]) expect((await h.get(other, `${here.road}/plan`)).status).not.toBe(200);
		for (const somebody of [nadia, wim, joost])
			for (const about of [here.base.conference, here.case])
				expect(await h.house.door(somebody, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: about }))).toEqual([]);
	});
});
