import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { findCase, listOpenThings } from "#src/people/server.ts";
import { foldPlan, steeringOf } from "#src/planning/index.ts";
import { planningPhase } from "#src/planning/phase.ts";
import { foldWeighing, stillOwed, type WeighingEntry } from "#src/weighing/index.ts";
import { weighingPhase } from "#src/weighing/phase.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import { crisisNow, foldCarryingOut, openTakeOvers } from "./index.ts";
import { begun, begunPhase } from "./make.ts";
import { carryingOutPhase } from "./phase.ts";
import { listCelebrations, listLookBacks, listTakeOversDue } from "./server.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: [begunPhase, weighingPhase, planningPhase, carryingOutPhase] });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

const reading = async (of: string) => {
	const entries = await h.entries(h.people.nadia, of);
	return {
		entries,
		state: foldCarryingOut(entries),
		plan: foldPlan(entries),
		owed: stillOwed(foldWeighing(entriesOf<WeighingEntry>(entries, "weighing"))),
	};
};
const openIn = async (of: string) => h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }));
const today = (): CalendarDay => h.now().slice(0, 10) as CalendarDay;
const asNadia = async <Value>(
	work: (reading: {
		tx: Parameters<Parameters<TestHouse["house"]["door"]>[2]>[0];
		journal: TestHouse["house"]["journal"];
		today: CalendarDay;
	}) => Promise<Value>,
): Promise<Value> =>
	h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => work({ tx, journal: h.house.journal, today: today() })) as Promise<Value>;

describe("looking back together", () => {
	test("EXE-06: never without the person; own people count the same; it makes a new version of the plan and a day to look again", async () => {
		const { nadia } = h.people;
		const { case: of, person } = await begun(h, nadia);
		expect(await h.run(nadia, "carrying-out.look-back", { case: of, wentWell: "De post is open" })).toMatchObject({
			kind: "refusal",
			code: "carrying-out.not-without-the-person",
		});
		await h.mustRun(nadia, "planning.write-what-matters", { case: of, words: "Ik wil hier blijven wonen", spoken: "ja", witness: "Sami" });
		await h.mustRun(nadia, "carrying-out.look-back", {
			case: of,
			how: "spoken",
			present: "Sami\nNadia",
			wentWell: "De post is open\nDe kinderen slapen",
			agrees: "Sami: zo kan het blijven",
			changes: "Sami belt op zondag",
			next: "2027-01-15",
		});
		const first = (await reading(of)).state.lookBacks[0];
		expect(first).toMatchObject({
			version: 1,
			how: "spoken",
			present: ["Sami", "Nadia"],
			wentWell: ["De post is open", "De kinderen slapen"],
			agrees: [{ who: "Sami", words: "zo kan het blijven" }],
			plan: { seq: 2, yeses: 1 },
		});
		await h.mustRun(person, "carrying-out.look-back-myself", { case: of, changes: "Ik bel zelf", next: "2027-02-15" });
		expect((await reading(of)).state.lookBacks[1]).toMatchObject({ version: 2, how: "own-device" });
		const due = await asNadia((reading) => listLookBacks(reading, nadia.id ?? ""));
		expect(due.filter((one) => one.case === of)).toMatchObject([{ holder: nadia.id, lookAgain: "2027-02-15" }]);
	});
	test("NET-10: what own people say stands on the same footing as a worker's words, and nobody has to prove anything", async () => {
		const { nadia } = h.people;
		const { case: of, person } = await begun(h, nadia);
		const { thing: tie } = await h.mustRun(person, "planning.name-tie-myself", { case: of, name: "Sami", kind: "own", relation: "broer" });
		await h.mustRun(nadia, "planning.invite-tie", { case: of, tie, how: "told", spoken: "ja", witness: "Sami" });
		await h.mustRun(nadia, "planning.hear-tie", { case: of, tie, what: "fine", words: "Hij kan zijn post weer zelf." });
		const before = (await h.get(nadia, `/mensen/${of}/terugkijken`)).html;
		expect(before).toContain("Hij kan zijn post weer zelf.");
		expect(before).toContain("Sami, broer");
		expect(before.indexOf("Hij kan zijn post weer zelf.")).toBeLessThan(before.indexOf('name="agrees"'));
		// There is nothing to hand in: no file, no proof, no mark of who may judge.
		expect(before).not.toMatch(/type="file"|multipart|bewijs|aantonen|oordeel/i);
		await h.mustRun(nadia, "carrying-out.look-back", {
			case: of,
			how: "spoken",
			present: "Sami\nNadia",
			agrees: "Nadia: ik lees nog mee\nSami: dat hoeft niet meer",
			proof: "foto",
		});
		const kept = (await h.entries(nadia, of)).find(({ kind }) => kind === "carrying-out.looked-back")?.body;
		expect(kept).toMatchObject({
			agrees: [
				{ who: "Nadia", words: "ik lees nog mee" },
				{ who: "Sami", words: "dat hoeft niet meer" },
			],
		});
		expect(JSON.stringify(kept)).not.toMatch(/proof|foto|weight|role/);
		const { html } = await h.get(nadia, `/mensen/${of}/terugkijken`);
		const shown = (who: string): string => new RegExp(`<([a-z]+)[^>]*><strong>${who}</strong>`).exec(html)?.[0].replace(who, "") ?? "nowhere";
		expect(shown("Sami")).toBe(shown("Nadia"));
		// What was said before they looked back together was heard there; it is not asked again.
		expect(html).not.toContain("Dit zeiden eigen mensen al");
	});
	test("EXE-05: what went well stands first on the page, before anything is asked", async () => {
		const { nadia } = h.people;
		const { case: of } = await begun(h, nadia);
		await h.mustRun(nadia, "carrying-out.look-back", { case: of, how: "paper", wentWell: "Zelf naar de balie gegaan" });
		const page = await h.get(nadia, `/mensen/${of}/terugkijken`);
		expect(page.status).toBe(200);
		expect(page.html.indexOf("Zelf naar de balie gegaan")).toBeGreaterThan(0);
		expect(page.html.indexOf("Zelf naar de balie gegaan")).toBeLessThan(page.html.indexOf("<form"));
		const asked = [...page.html.matchAll(/name="(wentWell|how|present|agrees|changes|handOn|next)"/g)].map((found) => found[1]);
		expect(asked[0]).toBe("wentWell");
		expect(await asNadia((reading) => listCelebrations(reading, nadia.id ?? ""))).toContainEqual(
			expect.objectContaining({ case: of, kind: "went-well", words: "Zelf naar de balie gegaan" }),
		);
	});
	test("SUS-01: every looking back asks what can be handed on and to whom, beside what still hangs on the worker", async () => {
		const { nadia } = h.people;
		const { case: of } = await begun(h, nadia);
		await h.mustRun(nadia, "planning.add-step", {
			case: of,
			words: "De brief aan Westhof",
			who: "worker",
			name: "Nadia",
			around: "niemand",
			spoken: "ja",
			witness: "Sami",
			asked: "ja",
		});
		const page = await h.get(nadia, `/mensen/${of}/terugkijken`);
		expect(page.html).toContain("Dit hangt nog aan ons");
		expect(page.html).toContain("De brief aan Westhof");
		expect(page.html).toContain('name="handOn"');
		const sent = await h.post(nadia, `/mensen/${of}/terugkijken`, "carrying-out.look-back", {
			how: "spoken",
			handOn: "De post: Sami, anders Bep\nDe tuin: Rayan",
		});
		expect(sent.location).toBe(`/mensen/${of}/terugkijken`);
		expect((await reading(of)).state.lookBacks[0]?.handOn).toEqual([
			{ what: "De post", to: "Sami", standIn: "Bep" },
			{ what: "De tuin", to: "Rayan" },
		]);
		const after = (await h.get(nadia, `/mensen/${of}/terugkijken`)).html;
		for (const words of ["Kan die niet, dan Bep", "Voor ‘De tuin’ springt nog niemand in"]) expect(after).toContain(words);
	});
	test("NET-11: each of the own people is asked 'still all right?'; a pause needs no reason and stops the asking", async () => {
		const { nadia } = h.people;
		const { case: of } = await begun(h, nadia);
		const { thing: tie } = await h.mustRun(nadia, "planning.name-tie", { case: of, name: "Sami", kind: "own", spoken: "ja", witness: "Nadia" });
		for (const words of ["de post", "de tuin", "het koken"])
			await h.mustRun(nadia, "planning.add-step", { case: of, words, who: "own", name: "Sami", spoken: "ja", witness: "Nadia" });
		const page = await h.get(nadia, `/mensen/${of}/terugkijken`);
		expect(page.html).toContain(`name="ties.${tie}"`);
		expect(page.html).toContain("Sami doet nu drie dingen");
		await h.post(nadia, `/mensen/${of}/terugkijken`, "carrying-out.look-back", { how: "spoken", [`ties.${tie}`]: "pause" });
		const { plan } = await reading(of);
		expect(plan.ties[0]?.closed).toEqual(["theirs"]);
		expect(await h.run(nadia, "planning.ask-tie", { case: of, tie, purpose: "koken" })).toMatchObject({ kind: "refusal" });
	});
	test("down is proposed as a question: steering and the continuum can go freer at the table", async () => {
		const { nadia } = h.people;
		const { case: of } = await begun(h, nadia);
		await h.mustRun(nadia, "planning.set-steering", { case: of, domain: "money", form: "together", spoken: "ja", witness: "Sami" });
		await h.mustRun(nadia, "weighing.write", {
			case: of,
			why: "Ik maak me zorgen dat de kinderen straks geen huis hebben",
			step: "3",
			stepWhy: "Niemand vroeg ons, en wachten kan niet",
			riskOfGoing: "Hij voelt zich betrapt",
			riskOfStaying: "Ze raken het huis kwijt",
			bring: "Samen de brieven openen",
			outcome: "go",
		});
		const page = await h.get(nadia, `/mensen/${of}/terugkijken`);
		expect(page.html).toContain('name="steering.money"');
		expect(page.html).toContain('value="weighing.step-down"');
		await h.post(nadia, `/mensen/${of}/terugkijken`, "carrying-out.look-back", { how: "spoken", present: "Sami", "steering.money": "self" });
		expect((await h.post(nadia, `/mensen/${of}/terugkijken`, "weighing.step-down", { step: "1", why: "Hij belt zelf" })).status).toBe(303);
		const { plan, entries } = await reading(of);
		expect(steeringOf(plan, "money")?.form).toBe("self");
		expect(foldWeighing(entriesOf<WeighingEntry>(entries, "weighing")).positions.at(-1)?.step).toBe(1);
	});
});

describe("taking over for a while", () => {
	const over = {
		domain: "money",
		reason: "Hij viel terug na de uitzetting",
		backOn: "2027-01-05",
		backWhen: "Als hij twee weken slaapt",
		way: "agreed",
		how: "spoken",
		still: "De boodschappen",
	};
	test("EXE-17, ACC-18: reason, day and condition are compulsory; the date asks hand-back or a new argument; afterwards both stand in the history", async () => {
		const { nadia } = h.people;
		const { case: of } = await begun(h, nadia);
		for (const missing of ["reason", "backOn", "backWhen"]) {
			const { [missing as "reason"]: _left, ...rest } = over;
			expect(await h.run(nadia, "carrying-out.take-over", { case: of, ...rest })).toMatchObject({ kind: "invalid", problems: [{ field: missing }] });
		}
		expect(await h.run(nadia, "carrying-out.take-over", { case: of, ...over, backOn: today() })).toMatchObject({
			code: "carrying-out.back-on-a-day-to-come",
		});
		const { thing } = await h.mustRun(nadia, "carrying-out.take-over", { case: of, ...over });
		expect(steeringOf((await reading(of)).plan, "money")?.form).toBe("taken-over");
		expect(await openIn(of)).toMatchObject([{ id: thing, kind: "carrying-out.take-over", holder: nadia.id, lookAgain: "2027-01-05" }]);
		const dueNow = async () => (await asNadia((reading) => listTakeOversDue(reading, nadia.id ?? ""))).filter((one) => one.case === of);
		expect(await dueNow()).toEqual([]);
		h.pass({ days: 42 });
		expect(await dueNow()).toHaveLength(1);
		expect((await h.get(nadia, `/mensen/${of}/overnemen`)).html).toContain("De dag is er. Geef terug");
		expect(
			await h.run(nadia, "carrying-out.take-over-longer", { case: of, takeOver: thing, reason: over.reason, backOn: "2027-01-20", backWhen: "x" }),
		).toMatchObject({ code: "carrying-out.a-new-argument" });
		await h.mustRun(nadia, "carrying-out.take-over-longer", {
			case: of,
			takeOver: thing,
			reason: "Hij slaapt nog slecht",
			backOn: "2027-01-20",
			backWhen: "Als hij slaapt",
		});
		expect(await dueNow()).toEqual([]);
		await h.mustRun(nadia, "carrying-out.hand-back", { case: of, takeOver: thing, to: "together", words: "Hij belde zelf de bank" });
		const { plan, state } = await reading(of);
		expect(openTakeOvers(state)).toEqual([]);
		expect(plan.domains.money?.turns.map((turn) => turn.form)).toEqual(["taken-over", "together"]);
		expect(await openIn(of)).toEqual([]);
		expect(await asNadia((reading) => listCelebrations(reading, nadia.id ?? ""))).toContainEqual(
			expect.objectContaining({ case: of, kind: "handed-back", domain: "money" }),
		);
		const page = (await h.get(nadia, `/mensen/${of}/overnemen`)).html;
		expect(page).toContain("Geld: weer teruggegeven");
		expect(page).toMatch(/Geld: overgenomen van .* tot .*Daarna: samen/s);
	});
	test("LEG-08, PRIN-07: over the head asks the ground and what was said, and the explanation stays owed until it is given", async () => {
		const { nadia } = h.people;
		const { case: of, person } = await begun(h, nadia);
		const head = { ...over, way: "over-head", how: undefined, backOn: "2027-03-01" };
		expect(await h.run(nadia, "carrying-out.take-over", { case: of, ...head })).toMatchObject({ code: "carrying-out.which-ground" });
		expect(await h.run(nadia, "carrying-out.take-over", { case: of, ...head, ground: "safety" })).toMatchObject({
			code: "carrying-out.what-was-said",
		});
		const { thing } = await h.mustRun(nadia, "carrying-out.take-over", { case: of, ...head, ground: "safety", said: "Hij zei: dat wil ik niet" });
		const { owed, entries } = await reading(of);
		expect(owed).toMatchObject([{ for: { act: "take-over" }, to: "person" }]);
		expect((await openIn(of)).map((one) => one.kind).toSorted()).toEqual(["carrying-out.take-over", "weighing.account"]);
		// Handing back does not settle the account.
		await h.mustRun(nadia, "carrying-out.hand-back", { case: of, takeOver: thing, to: "self" });
		expect((await openIn(of)).map((one) => one.kind)).toEqual(["weighing.account"]);
		await h.mustRun(nadia, "weighing.give-account", {
			case: of,
			account: owed[0]?.account,
			how: "Aan de keukentafel",
			reaction: "Hij was boos, en begreep het",
		});
		expect(await openIn(of)).toEqual([]);
		expect(entries.find((entry) => entry.kind === "carrying-out.took-over")?.audience.reach).toBe("person");
		expect((await h.entries(person, of)).some((entry) => entry.kind === "carrying-out.took-over")).toBe(true);
	});
});

describe("crisis, decisions, waiting", () => {
	test("EXE-12: a crisis keeps the responsible worker, brings the card up, and ends with a look back at what changed", async () => {
		const { nadia, tom } = h.people;
		const { case: of } = await begun(h, nadia);
		const { thing } = await h.mustRun(tom, "carrying-out.begin-crisis", { case: of, what: "Hij is opgenomen", acts: "Nadia gaat mee" });
		expect(await h.run(tom, "carrying-out.begin-crisis", { case: of, what: "Nog een keer" })).toMatchObject({ code: "carrying-out.crisis-is-on" });
		const line = await h.house.door(nadia, { event: "look", what: "test" }, (tx) => findCase(tx, of));
		expect(line).toMatchObject({ responsible: nadia.id, station: "doing" });
		expect(await openIn(of)).toMatchObject([{ kind: "carrying-out.crisis", holder: nadia.id }]);
		expect((await h.get(nadia, `/mensen/${of}/onderweg`)).html).toContain(`href="/mensen/${of}/crisiskaart"`);
		await h.mustRun(nadia, "carrying-out.end-crisis", { case: of, crisis: thing, changed: "Hij vroeg zelf om zijn broer" });
		const { state } = await reading(of);
		expect(crisisNow(state)).toBeUndefined();
		expect(state.crises[0]?.ended?.changed).toBe("Hij vroeg zelf om zijn broer");
		expect(await openIn(of)).toEqual([]);
	});
	test("EXE-10: a decision names taker, reason and teller, is readable for the person, and is marked when another told it", async () => {
		const { nadia } = h.people;
		const { case: of, person } = await begun(h, nadia);
		await h.mustRun(nadia, "carrying-out.tell-decision", {
			case: of,
			what: "De uitzetting gaat niet door",
			taker: "Westhof",
			why: "de afspraak is getekend",
		});
		await h.mustRun(nadia, "carrying-out.tell-decision", {
			case: of,
			what: "Geen extra uren",
			taker: "De gemeente",
			why: "het budget is op",
			teller: "Nadia",
		});
		const page = (await h.get(nadia, `/mensen/${of}/onderweg`)).html;
		expect(page.match(/Let op: /g)).toHaveLength(1);
		expect(page).toContain("Let op: Nadia vertelde dit");
		expect((await h.entries(person, of)).filter((entry) => entry.kind === "carrying-out.decided")).toHaveLength(2);
	});
	test("EXE-23, PRIN-18: doing nothing on purpose is a full entry with a because, a holder and a day; who has no part in it sees nothing", async () => {
		const { nadia, els } = h.people;
		const { case: of } = await begun(h, nadia);
		expect(await h.run(nadia, "carrying-out.wait-on-purpose", { case: of, because: "Hij doet het zelf" })).toMatchObject({
			kind: "invalid",
			problems: [{ field: "lookAgain" }],
		});
		const day = "2027-06-01";
		const { thing } = await h.mustRun(nadia, "carrying-out.wait-on-purpose", { case: of, because: "Hij doet het zelf", lookAgain: day });
		expect(await openIn(of)).toMatchObject([{ id: thing, kind: "carrying-out.waiting", holder: nadia.id, lookAgain: day }]);
		await h.mustRun(nadia, "carrying-out.look-again", { case: of, thing, words: "Het lukte hem" });
		expect(await openIn(of)).toEqual([]);
		expect((await h.get(els, `/mensen/${of}/onderweg`)).status).toBe(404);
		expect(await h.run(els, "carrying-out.wait-on-purpose", { case: of, because: "x", lookAgain: day })).toMatchObject({
			code: "kernel.no-part-in-this",
		});
	});
});
