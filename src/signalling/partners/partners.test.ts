/** Hand-overs, senders, tables and the way back, on the real road. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { findCase, listOpenThings } from "#src/people/server.ts";
import { goWeighing, notGoing } from "#src/weighing/make.ts";
import { arrearsOf } from "../make.ts";
import { loadMatter } from "../pages/matter-load.ts";
import type { MatterModel } from "../pages/matter-load.ts";

let house: TestHouse;
let school: Actor;
let ggz: Actor;
const codeOf = (ran: Awaited<ReturnType<TestHouse["run"]>>): string => (ran.kind === "refusal" ? ran.code : ran.kind);
const partner = async (name: string, kind: string, who: string): Promise<Actor> => {
	const { organisation } = await house.mustRun(house.people.keeper, "team.add-organisation", { name, kind });
	const actor: Actor = {
		tenant: house.ids.tenant,
		kind: "member",
		id: house.newId(),
		roles: ["partner"],
		teams: [],
		organisation: String(organisation) as Actor["organisation"],
	};
	await house.house.door(house.people.keeper, { event: "write", what: "test" }, async (tx) => {
		const { insertMember } = await import("#src/team/server.ts");
		await insertMember(tx, { id: actor.id ?? "", name: who, roles: ["partner"], teams: [], organisation: String(organisation) });
	});
	return actor;
};
const matter = async (who: Actor, of: string): Promise<MatterModel> =>
	(JSON.parse((await house.get(who, `/api/v1/pages/signalen/${of}`)).html) as { model: MatterModel }).model;
const caseAt = async (where: string): Promise<string> => {
	const listed = JSON.parse((await house.get(house.people.nadia, "/api/v1/pages/signalen")).html) as {
		model: { rows: { matter: { case: string; where: string } }[] };
	};
	return listed.model.rows.find((row) => row.matter.where === where)?.matter.case ?? "";
};
const open = (of: string) => house.house.door(house.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }));
const alarmed = async (of: string): Promise<boolean> => (await open(of)).some((thing) => thing.kind === "signalling.hand-overs");
beforeAll(async () => {
	house = await testHouse();
	school = await partner("De Spoel", "school", "Juf Marijke");
	ggz = await partner("Het Venster", "health", "Dokter Aydin");
	void loadMatter;
});
afterAll(() => house.close());

describe("ACC-10 the household reported by three organisations", () => {
	const where = "Molenweg 8";
	let of = "";
	it("SIG-16 SIG-18 SIG-20 one matter, content closed until the weighing, hand-overs counted, the team alarmed, the sender responsible until a named yes", async () => {
		const { nadia, tom, westhof } = house.people;
		// Day 0: a neighbour told the police officer, who tells us.
		await house.mustRun(nadia, "signalling.take-call", {
			sees: "Een buurvrouw zei dat er nooit licht brandt.",
			where,
			source: "partner",
			name: "wijkagent De Wit",
			way: "call",
		});
		of = await caseAt(where);
		house.pass({ days: 3 });
		const { signal } = await house.mustRun(westhof, "signalling.tell-as-partner", {
			sees: "Overlast: vuilnis op de galerij.",
			where,
			did: "Een brief gestuurd",
		});
		house.pass({ days: 6 });
		await house.mustRun(school, "signalling.tell-as-partner", { sees: "Het meisje is drie weken niet op school.", where, did: "Niets" });
		const seen = await matter(nadia, of);
		expect(seen.signals.map((one) => one.open)).toEqual([true, false, false]);
		expect(JSON.stringify(seen)).not.toMatch(/vuilnis|drie weken|brief gestuurd/);
		expect(seen.signals.slice(1)).toMatchObject([{ source: "partner" }, { source: "partner" }]);
		const owed = await house.house.door(nadia, { event: "look", what: "test" }, async (tx) => {
			const { listBasement } = await import("../store.ts");
			return (await listBasement(tx)).filter((one) => one.case === of).length;
		});
		expect(owed).toBe(3);

		// The clerk asks another desk, and that desk another one.
		await house.mustRun(westhof, "signalling.ask-another-desk", { signal, organisationName: "Loket overlast", person: "Piet de Boer" });
		expect(await alarmed(of)).toBe(false);
		await house.mustRun(westhof, "signalling.ask-another-desk", { signal, organisationName: "Loket bemoeizorg", person: "Anja Smit", onward: "ja" });
		expect(await alarmed(of)).toBe(true);
		const own = (await house.get(westhof, "/partner")).html;
		expect(own).toContain("Zo vaak is het al doorgegeven: 2");
		expect(own).toContain("Verantwoordelijk is nu: Westhof, Westhof.");
		// On Today and on the list, for the whole team; and nothing of its content.
		for (const who of [nadia, tom])
			for (const road of ["/vandaag", "/signalen"]) {
				const { html } = await house.get(who, road);
				expect(html, road).toContain("Twee keer doorgegeven, en nog niemand sprak de bewoner");
				expect(html, road).toContain(where);
				expect(html, road).not.toContain("vuilnis");
			}
		expect((await house.get(house.people.els, "/vandaag")).html).not.toContain("Twee keer doorgegeven");
		expect((await matter(nadia, of)).partners.alarm).toBe(2);

		// A named person says yes: from then on that one is responsible.
		await house.mustRun(tom, "signalling.pick-up", { case: of });
		await house.mustRun(tom, "weighing.write", goWeighing(of));
		const opened = await matter(tom, of);
		expect(JSON.stringify(opened)).toContain("vuilnis");
		const chain = opened.partners.chains.find((one) => one.signal === signal);
		expect(chain?.steps.map((step) => step.answer?.yes)).toEqual([undefined, undefined]);
		expect(chain?.responsible).toBe("Westhof, Westhof");
		const asked = chain?.steps[1]?.handOver;
		await house.mustRun(tom, "signalling.answer-hand-over", { case: of, handOver: asked, answer: "yes", how: "gebeld" });
		expect((await matter(tom, of)).partners.chains.find((one) => one.signal === signal)?.responsible).toBe("Anja Smit, Loket bemoeizorg");
		expect((await house.get(westhof, "/partner")).html).toContain("Anja Smit, Loket bemoeizorg");
		expect(await alarmed(of)).toBe(true);
		await house.mustRun(tom, "contact.attempt", { case: of, outcome: "talked-at-door" });
		expect(await alarmed(of)).toBe(false);
		expect((await house.get(nadia, "/vandaag")).html).not.toContain("Twee keer doorgegeven");
	});
	it("PRIV-04 what the school told is not Westhof's to read", async () => {
		expect(JSON.stringify(await house.entries(house.people.westhof, of))).not.toMatch(/meisje|school/);
		for (const road of ["/partner", "/partner/terugkoppeling"])
			expect((await house.get(house.people.westhof, road)).html).not.toMatch(/meisje|De Spoel/);
	});
});

describe("asking somebody to take over", () => {
	const begin = async (where: string): Promise<string> => {
		const told = await house.mustRun(house.people.nadia, "signalling.take-call", { sees: "Er is iets aan de hand.", where, source: "resident" });
		await house.mustRun(house.people.nadia, "signalling.pick-up", { case: told["case"] });
		return String(told["case"]);
	};
	it("SIG-20 a colleague is first responsible only after their own yes; nobody says it for them, and who asks without a name is refused", async () => {
		const { nadia, tom, samira } = house.people;
		const of = await begin("Overweg 1");
		const responsible = async () => (await house.house.door(nadia, { event: "look", what: "test" }, (tx) => findCase(tx, of)))?.responsible;
		expect(codeOf(await house.run(nadia, "signalling.ask-to-take-over", { case: of, organisationName: "GGD" }))).toBe(
			"signalling.ask-somebody-by-name",
		);
		await house.mustRun(nadia, "signalling.ask-to-take-over", { case: of, member: tom.id, words: "Jij kent de straat." });
		expect(await responsible()).toBe(nadia.id);
		const handOver = (await matter(nadia, of)).partners.chains[0]?.steps[0]?.handOver;
		expect((await open(of)).find((thing) => thing.id === handOver)).toMatchObject({ kind: "signalling.hand-over", holder: nadia.id });
		for (const who of [nadia, samira])
			expect(codeOf(await house.run(who, "signalling.answer-hand-over", { case: of, handOver, answer: "yes" }))).toBe(
				"signalling.they-say-it-themselves",
			);
		expect(codeOf(await house.run(nadia, "signalling.ask-to-take-over", { case: of, member: tom.id }))).toBe("signalling.asked-already");
		await house.mustRun(tom, "signalling.answer-hand-over", { case: of, handOver, answer: "yes" });
		expect(await responsible()).toBe(tom.id);
		expect((await open(of)).every((thing) => thing.holder === tom.id)).toBe(true);
		expect((await house.get(nadia, `/signalen/${of}`)).status).toBe(200);
		expect(codeOf(await house.run(tom, "signalling.answer-hand-over", { case: of, handOver, answer: "no" }))).toBe(
			"signalling.hand-over-answered-already",
		);
	});
	it("SIG-20 ANTI-10 somebody of a partner says no on their own page, and it stays where it was; what a worker asks is not read by who told the signal", async () => {
		const { nadia, westhof } = house.people;
		await house.mustRun(westhof, "signalling.tell-as-partner", { sees: "De brievenbus puilt uit.", where: "Overweg 2" });
		const of = await caseAt("Overweg 2");
		await house.mustRun(nadia, "signalling.pick-up", { case: of });
		await house.mustRun(nadia, "signalling.ask-to-take-over", { case: of, member: ggz.id, words: "Zou jij eens willen bellen?" });
		expect((await house.get(westhof, "/partner")).html).not.toContain("Zou jij eens willen bellen");
		expect((await house.get(school, "/partner")).html).not.toContain("Zou jij eens willen bellen");
		const page = (await house.get(ggz, "/partner")).html;
		expect(page).toContain("Zou jij eens willen bellen?");
		expect(page).not.toContain("brievenbus");
		const handOver = (await matter(nadia, of)).partners.chains[0]?.steps[0]?.handOver ?? "";
		expect(codeOf(await house.run(school, "signalling.answer-as-partner", { handOver, answer: "yes" }))).toBe("kernel.nothing-here");
		expect(
			(await house.post(ggz, "/partner", "signalling.answer-as-partner", { handOver, answer: "no", words: "Wij zitten vol." })).location,
		).toContain("/partner");
		const step = (await matter(nadia, of)).partners.chains[0]?.steps[0];
		expect(step?.answer).toMatchObject({ yes: false, person: "Dokter Aydin", words: "Wij zitten vol." });
		expect((await house.house.door(nadia, { event: "look", what: "test" }, (tx) => findCase(tx, of)))?.responsible).toBe(nadia.id);
	});
	it("SIG-16 SIG-20 a partner that asks the team to take over stays responsible until a colleague picks it up by name", async () => {
		const { nadia } = house.people;
		await house.mustRun(school, "signalling.tell-as-partner", {
			sees: "Niemand doet open voor de leerplichtambtenaar.",
			where: "Overweg 3",
			cameThrough: ["Leerplicht"],
			takeOver: "ja",
		});
		const of = await caseAt("Overweg 3");
		expect(await alarmed(of)).toBe(true);
		expect((await house.get(school, "/partner")).html).toContain("Verantwoordelijk is nu: Leerplicht.");
		await house.mustRun(nadia, "signalling.pick-up", { case: of });
		expect((await house.get(school, "/partner")).html).toContain("Verantwoordelijk is nu: Nadia, Team Weverswijk.");
	});
});

describe("talk with the sender first", () => {
	it("SIG-16 ACC-10 the sender had done nothing: asked before and after 'sender first', its answer is read beside the signal while the household stays watched", async () => {
		const { nadia } = house.people;
		await house.mustRun(school, "signalling.tell-as-partner", { sees: "Hij is weer niet op school.", where: "Senderweg 1" });
		const of = await caseAt("Senderweg 1");
		await house.mustRun(nadia, "signalling.pick-up", { case: of });
		expect((await house.get(nadia, `/signalen/${of}/wegen`)).html).toContain("Nog niet gevraagd wat De Spoel zelf deed");
		await house.mustRun(nadia, "weighing.write", notGoing(of, nadia.id, { outcome: "sender-first" }));
		expect((await open(of)).map((thing) => thing.kind)).toEqual(expect.arrayContaining(["weighing.watch", "signalling.sender-asked"]));
		const page = (await house.get(school, "/partner")).html;
		expect(page).toContain("Over wat u vertelde: wat deed u zelf?");
		const ask = /name="ask" value="([^"]+)"/.exec(page)?.[1] ?? "";
		expect(codeOf(await house.run(ggz, "signalling.say-as-sender", { ask, did: "iets" }))).toBe("kernel.nothing-here");
		await house.mustRun(school, "signalling.say-as-sender", {
			ask,
			did: "Nog niets, wij durfden niet.",
			goesOn: "Juf Marijke loopt vrijdag mee naar huis.",
		});
		expect((await open(of)).map((thing) => thing.kind)).not.toContain("signalling.sender-asked");
		for (const road of [`/signalen/${of}`, `/signalen/${of}/wegen`]) {
			const { html } = await house.get(nadia, road);
			expect(html, road).toContain("Nog niets, wij durfden niet.");
			expect(html, road).toContain("Juf Marijke loopt vrijdag mee naar huis.");
		}
	});
	it("a worker writes down what a sender without a sign-in did", async () => {
		const { nadia, westhof } = house.people;
		await house.mustRun(westhof, "signalling.send-arrears", arrearsOf({ address: "Senderweg 2" }));
		const of = await caseAt("Senderweg 2");
		const [signal] = (await matter(nadia, of)).partners.senders;
		expect(signal).toMatchObject({ name: "Westhof", did: "twee brieven", goesOn: null });
		await house.mustRun(nadia, "signalling.write-what-the-sender-did", {
			case: of,
			signal: signal?.signal,
			did: "Twee brieven en een bezoek",
			goesOn: "Niets",
		});
		expect((await matter(nadia, of)).partners.senders[0]).toMatchObject({ did: "Twee brieven en een bezoek", goesOn: "Niets" });
	});
});

it("SIG-23 ANTI-11 at which tables it was discussed and what each changed; discussed twice and nothing happened is said", async () => {
	const { nadia } = house.people;
	const told = await house.mustRun(nadia, "signalling.take-call", { sees: "Er is iets.", where: "Tafelweg 1", source: "resident" });
	const of = String(told["case"]);
	const note = (on: string, changed?: string) =>
		house.mustRun(nadia, "signalling.note-table", { case: of, table: "Buurtoverleg", on, ...(changed ? { changed } : {}) });
	const today = house.now().slice(0, 10);
	await note(today);
	expect((await house.get(nadia, `/signalen/${of}`)).html).not.toContain("er gebeurde niets");
	await note(today);
	expect((await house.get(nadia, `/signalen/${of}`)).html).toContain("Al 2 keer besproken, en er gebeurde niets");
	expect(codeOf(await house.run(nadia, "signalling.note-table", { case: of, table: "Later", on: "2027-06-01" }))).toBe(
		"signalling.table-still-comes",
	);
	// Nothing waits for a table.
	expect((await house.run(nadia, "signalling.pick-up", { case: of })).kind).toBe("ok");
	await note(today, "Tom gaat mee");
	expect((await house.get(nadia, `/signalen/${of}`)).html).not.toContain("er gebeurde niets");
});

describe("the way back", () => {
	const rows = async (): Promise<readonly { where: string; state: string; contact?: boolean }[]> =>
		(
			JSON.parse((await house.get(house.people.westhof, "/api/v1/pages/partner/terugkoppeling")).html) as {
				model: { rows: { where: string; state: string; contact?: boolean }[] };
			}
		).model.rows;
	const at = async (where: string) => (await rows()).find((row) => row.where === where);
	it("ACC-01 SIG-29 SIG-30 taken up, contact as agreed, not taken up - never why, in the words of the national model", async () => {
		const { nadia, westhof } = house.people;
		for (const number of [1, 2])
			await house.mustRun(
				westhof,
				"signalling.send-arrears",
				arrearsOf({ address: number === 1 ? "Terugweg 1, 1234 AB" : "Terugweg 2", whom: `Bewoner ${number}`, reference: `=W-${number}` }),
			);
		const [one, other] = [await caseAt("Terugweg 1, 1234 AB"), await caseAt("Terugweg 2")];
		expect(await at("Terugweg 1, 1234 AB")).toMatchObject({ state: "waiting", contact: false });
		house.pass({ hours: 1 });
		await house.mustRun(nadia, "signalling.pick-up", { case: one });
		expect(await at("Terugweg 1, 1234 AB")).toMatchObject({ state: "taken-up", contact: false });
		await house.mustRun(nadia, "weighing.write", goWeighing(one));
		await house.mustRun(nadia, "contact.attempt", { case: one, outcome: "came-in", words: "GEHEIM" });
		expect(await at("Terugweg 1, 1234 AB")).toMatchObject({ state: "taken-up", contact: true });
		await house.mustRun(nadia, "signalling.settle", {
			case: other,
			how: "not-worrying",
			reason: "GEHEIM de post lag verkeerd",
			whatWeDo: "Wij hebben dit niet opgepakt.",
		});
		// That it ended is told by the week: nobody can lay it beside what they saw happen.
		const heard = async () =>
			(await Promise.all(["/partner", "/achterstanden"].map((road) => house.get(westhof, road)))).map(({ html }) =>
				html.includes("Wij hebben dit niet opgepakt."),
			);
		expect(await at("Terugweg 2")).toMatchObject({ state: "waiting", contact: false });
		expect(await heard()).toEqual([false, false]);
		house.pass({ days: 7 });
		expect(await at("Terugweg 2")).toMatchObject({ state: "not-taken-up", contact: false });
		expect(await heard()).toEqual([true, true]);
		const csv = await house.get(westhof, "/partner/terugkoppeling/tabel");
		expect(csv.html).toContain("Niet opgepakt: andere reden");
		expect(csv.html).toContain(";'=W-1;");
		const system = await house.get(westhof, "/partner/terugkoppeling/systeem");
		const ddas = JSON.parse(system.html) as {
			vroegsignalen: { ID: string; status: string; client: unknown; signaalpartner: { type: string } }[];
			terugkoppeling: { kenmerk: string; contact: boolean; status: string }[];
		};
		// The model asks for a postcode and a number: what was told without them comes back beside it, with its status.
		expect(ddas.vroegsignalen.map((row) => row.status)).toContain("Opgepakt");
		for (const row of ddas.vroegsignalen) expect(row.client).toMatchObject({ postcode: "1234AB", huisnummer: "1" });
		expect(ddas.terugkoppeling.map((row) => row.status)).toEqual(expect.arrayContaining(["Opgepakt", "Niet opgepakt: andere reden"]));
		expect(new Set(ddas.vroegsignalen.filter((row) => row.signaalpartner.type !== "Overige").map((row) => row.signaalpartner.type))).toEqual(
			new Set(["Huur"]),
		);
		for (const text of [
			csv.html,
			system.html,
			(await house.get(westhof, "/partner/terugkoppeling")).html,
			(await house.get(westhof, "/partner")).html,
		]) {
			expect(text).not.toMatch(/GEHEIM|not-worrying|Het bleek niet zorgelijk|post lag/);
		}
	});
	it("PRIV-04 contact is not said to who did not agree on it, and neither is a name", async () => {
		const { keeper, nadia, westhof } = house.people;
		const agreed = {
			organisation: house.ids.westhof,
			aim: "a",
			notAim: "b",
			thresholds: { rent: { months: 2 } },
			whoTells: "c",
			signedByUs: "d",
			signedByThem: "e",
			signedOn: "2026-11-24",
			from: house.now().slice(0, 10),
		};
		await house.mustRun(keeper, "team.agree-partnership", agreed);
		expect((await rows()).every((row) => row.contact === undefined)).toBe(true);
		expect((await house.get(westhof, "/partner/terugkoppeling/systeem")).html).not.toContain('"contact"');
		for (const road of ["/partner", "/achterstanden"]) expect((await house.get(westhof, road)).html, road).not.toContain("Nadia,");
		void nadia;
		// What was not agreed is refused with the text of the agreement.
		expect(await house.run(westhof, "signalling.send-arrears", arrearsOf({ address: "Terugweg 9", kind: "water" }))).toMatchObject({
			code: "signalling.kind-not-agreed",
			words: { agreed: "huur: vanaf 2 maanden" },
		});
	});
});
