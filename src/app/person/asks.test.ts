/** The person's own pages are complete: everything read on the page, on paper, read out and as a file; everything asked is answered; nothing about others. */
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { z } from "zod";
import type { Actor } from "#src/kernel/index.ts";
import { metBy } from "#src/contact/make.ts";
import { type OwnRequest, requestKinds, requestsIn } from "#src/privacy/index.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { phases } from "../phases.ts";

let house: TestHouse;
let nadia: Actor;
type Met = { readonly case: string; readonly person: string };
let ilse: Met;
beforeAll(async () => {
	house = await testHouse();
	nadia = house.people.nadia;
	ilse = await metBy(house, nadia, "Ilse", { family: "Vermeulen", phone: "06 11 22 33 44" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const as = (met: Met): Actor => house.person(met.person);
const text = (html: string): string =>
	html
		.replace(/<head[\s\S]*?<\/head>/, "")
		.replace(/<[^>]+>/g, " ")
		.replace(/\s+/g, " ");
const read = async (who: Actor, path: string): Promise<string> => text((await house.get(who, path)).html);
const data = async (who: Actor, path = "/mijn/gegevens"): Promise<Record<string, unknown>> =>
	JSON.parse((await house.get(who, path)).html) as Record<string, unknown>;
const asked = async (): Promise<readonly OwnRequest[]> => requestsIn(await house.entries(nadia, ilse.case));
/** Everywhere the person or a worker for them reads everything. */
const whole = (): readonly (readonly [Actor, string])[] => [
	[as(ilse), "/mijn/op-papier"],
	[nadia, `/mensen/${ilse.case}/op-papier`],
	[as(ilse), "/mijn/gegevens"],
	[nadia, `/mensen/${ilse.case}/gegevens`],
];

describe("asking and being answered", () => {
	it("PRIN-13 what is asked from a piece of the story stays open with a name and a day, on the page, where they come first, on paper and in the file, until answered with why", async () => {
		await house.mustRun(nadia, "contact.note", { case: ilse.case, text: "NOTITIE over de post" });
		const note = (await house.entries(nadia, ilse.case)).find((entry) => entry.kind === "contact.noted");
		const story = (await house.get(as(ilse), "/mijn/verhaal")).html;
		expect(story).toContain(`/mijn/vragen?stuk=${note?.id}#ask`);
		expect(await read(as(ilse), `/mijn/vragen?stuk=${note?.id}`)).toContain("Dit gaat over: Opgeschreven");
		const sent = await house.post(as(ilse), "/mijn/vragen", "privacy.request-myself", {
			case: ilse.case,
			wants: "correct",
			words: "HETWASDEKRANT",
			entry: note?.id ?? "",
		});
		expect(sent.location).toBe("/mijn/vragen");
		expect(await read(as(ilse), "/mijn/vragen")).toMatch(/HETWASDEKRANT Nadia geeft antwoord, uiterlijk 22 december\./);
		expect(await read(as(ilse), "/mijn")).toMatch(/Iets klopt niet\. Verbeter het \. Nadia geeft antwoord, uiterlijk 22 december\./);
		for (const [who, path] of whole()) expect(await read(who, path), path).toContain("HETWASDEKRANT");
		expect(await read(nadia, `/mensen/${ilse.case}`)).toContain("Eén vraag wacht op antwoord.");
		expect(await read(nadia, "/vandaag")).not.toContain("privacy.request");
		const answered = await house.post(nadia, `/mensen/${ilse.case}/vragen`, "privacy.answer-request", {
			request: (await asked())[0]?.request ?? "",
			came: "done",
			words: "WANTJEHEBTGELIJK",
		});
		expect(answered.location).toBe(`/mensen/${ilse.case}/vragen`);
		expect(await read(as(ilse), "/mijn/vragen")).toMatch(/Dat is gedaan\. WANTJEHEBTGELIJK Nadia, op 24 november/);
		for (const [who, path] of whole()) expect(await read(who, path), path).toContain("WANTJEHEBTGELIJK");
	});
	it("PRIN-14 ANTI-16 a worker writes every kind of question down as told; what a worker writes never counts as the person's own hand", async () => {
		for (const wants of requestKinds) {
			const sent = await house.post(nadia, `/mensen/${ilse.case}/vragen`, "privacy.request", {
				wants,
				words: `VERTELD ${wants}`,
				how: "own-device",
				witness: "Bep",
			});
			expect(sent.status, wants).toBe(303);
		}
		const note = (await house.entries(nadia, ilse.case)).find((entry) => entry.kind === "contact.noted");
		await house.mustRun(nadia, "privacy.write-beside", { case: ilse.case, entry: note?.id, text: "GEZEGD", how: "own-device" });
		const told = (await asked()).filter((one) => one.words?.startsWith("VERTELD"));
		expect(told).toHaveLength(requestKinds.length);
		for (const one of told) expect(one).toMatchObject({ how: "spoken", witness: "Bep" });
		expect(await read(as(ilse), "/mijn/vragen")).toMatch(/verteld op 24 november, met Bep erbij/);
		expect(await read(as(ilse), "/mijn/verhaal")).toContain("ik, verteld op 24 november");
		for (const operation of [
			"privacy.request-myself",
			"privacy.give-consent-myself",
			"privacy.write-beside-myself",
			"privacy.withdraw-consent-myself",
		])
			expect((await house.run(nadia, operation, { case: ilse.case, wants: "copy", letter: house.newId(), entry: note?.id, text: "x" })).kind).toBe(
				"refusal",
			);
	});
	it("ANTI-01 nothing has to come first: also before a plan, and after letting go, it is asked and answered", async () => {
		const bep = await metBy(house, nadia, "Bep");
		await house.mustRun(as(bep), "privacy.request-myself", { case: bep.case, wants: "erase" });
		await house.mustRun(nadia, "lasting.let-go", { case: bep.case, still: "Bellen mag altijd" }).catch(() => undefined);
		await house.mustRun(as(bep), "privacy.request-myself", { case: bep.case, wants: "copy" });
		for (const { request } of requestsIn(await house.entries(nadia, bep.case)))
			await house.mustRun(nadia, "privacy.answer-request", { case: bep.case, request, came: "done", words: "Gedaan" });
		expect(await read(as(bep), "/mijn/vragen")).toContain("Er staat geen vraag open.");
	});
});

describe("who looked", () => {
	it("PRIN-13 PRIN-14 'why did you look?' told to a worker is owed an answer too, by name; the person reads both", async () => {
		const tom = house.people.tom;
		await house.mustRun(tom, "privacy.open-with-a-reason", { case: ilse.case, reason: "Nadia is ziek" });
		await house.get(tom, `/mensen/${ilse.case}/op-papier`);
		expect(await read(nadia, `/mensen/${ilse.case}/wie-keek`)).toContain("De hoofdpersoon vraagt waarom");
		const sent = await house.post(nadia, `/mensen/${ilse.case}/wie-keek`, "privacy.ask-why", {
			member: tom.id ?? "",
			day: "2026-11-24",
			words: "WIEISTOM",
			witness: "Bep",
		});
		expect(sent.status).toBe(303);
		expect(await read(tom, `/mensen/${ilse.case}/wie-keek`)).toContain("WIEISTOM");
		const question = /name="question" value="([^"]+)"/.exec((await house.get(tom, `/mensen/${ilse.case}/wie-keek`)).html)?.[1] ?? "";
		await house.post(tom, `/mensen/${ilse.case}/wie-keek`, "privacy.answer-why", { question, words: "IKVIELIN" });
		for (const [who, path] of [...whole(), [as(ilse), "/mijn/wie-keek"] as const])
			for (const words of ["Nadia is ziek", "WIEISTOM", "IKVIELIN"]) expect(await read(who, path), `${path} ${words}`).toContain(words);
	});
});

test("how long things are kept is said to a worker about the person, and to the person themselves, on paper from a worker's hand too", async () => {
	const worker = await read(nadia, `/mensen/${ilse.case}/vragen`);
	expect(worker).toContain("blijven, zolang de hoofdpersoon dat wil");
	expect(worker).not.toMatch(/zolang (u|je) dat wil|kan (u|je) een klacht sturen/);
	for (const [who, path] of [[as(ilse), "/mijn/vragen"], ...whole().slice(0, 2)] as const)
		expect(await read(who, path), path).toMatch(/blijven, zolang (u|je) dat wil/);
});

describe("deciding about sharing", () => {
	it("PRIV-05 PRIV-02 the person says yes and takes it back on their own page, and reads whom it was shared with; the photo of their signature is theirs to see", async () => {
		const { letter } = await house.mustRun(nadia, "privacy.ask-consent", {
			case: ilse.case,
			organisationName: "De huisarts",
			subject: "ONDERWERP van de brief",
			until: "2027-01-31",
		});
		expect(await read(as(ilse), "/mijn")).toContain("Er ligt een vraag: mag iemand iets over u weten?");
		expect(await read(as(ilse), "/mijn/delen")).toMatch(/Mag de huisarts dit weten\? Waarover: ONDERWERP/);
		const yes = await house.post(as(ilse), "/mijn/delen", "privacy.give-consent-myself", { case: ilse.case, letter: String(letter) });
		expect(yes.location).toBe("/mijn/delen");
		for (const one of (await asked()).filter((each) => ["restrict", "object"].includes(each.wants)))
			await house.mustRun(as(ilse), "privacy.take-back-request-myself", { case: ilse.case, request: one.request });
		await house.mustRun(nadia, "privacy.disclose", {
			case: ilse.case,
			items: ["other"],
			other: "GEDEELD",
			organisationName: "De huisarts",
			aim: "support",
			ground: "consent",
			consent: "before",
			letter,
			until: "2027-01-15",
		});
		await house.post(as(ilse), "/mijn/delen", "privacy.withdraw-consent-myself", { case: ilse.case, letter: String(letter) });
		expect(await read(as(ilse), "/mijn/delen")).toMatch(/Teruggenomen op 24 november/);
		expect(await read(as(ilse), "/mijn/delen")).toContain("Gestopt. De huisarts hoort het nog van ons.");
		for (const [who, path] of whole()) for (const words of ["ONDERWERP", "GEDEELD"]) expect(await read(who, path), path).toContain(words);
		expect((await house.get(as(ilse), `/mijn/toestemming/${String(letter)}`)).status).toBe(404);
	});
	it("PRIV-01 PRIV-03 PRIV-06 PRIV-07 to whom, what for, on what ground, with what argument, which talks and whose reports: on paper and in the file too", async () => {
		await house.mustRun(nadia, "privacy.disclose", {
			case: ilse.case,
			items: ["other"],
			other: "HETGAS",
			organisationName: "De brandweer",
			aim: "safety",
			ground: "vital-interest",
			consent: "not-asked",
			argument: "ARGUMENTGAS",
			until: "2026-12-01",
		});
		await house.mustRun(nadia, "privacy.log-talk", { case: ilse.case, with: "GESPREKSCHOOL", on: "2026-11-24", about: "de kinderen", present: "no" });
		await house.mustRun(nadia, "privacy.keep-report", {
			case: ilse.case,
			author: "SCHRIJVER",
			on: "2025-01-01",
			purpose: "DOELRAPPORT",
			text: "TEKSTRAPPORT",
			until: "2026-12-01",
		});
		expect(await read(as(ilse), "/mijn/delen")).toContain("Eén gesprek was zonder mij.");
		for (const [who, path] of [...whole(), [as(ilse), "/mijn/delen"] as const])
			for (const words of ["HETGAS", "De brandweer", "ARGUMENTGAS", "GESPREKSCHOOL", "SCHRIJVER", "DOELRAPPORT", "TEKSTRAPPORT"])
				expect(await read(who, path), `${path} ${words}`).toContain(words);
		house.pass({ days: 10 });
		for (const [who, path] of [...whole(), [as(ilse), "/mijn/delen"] as const]) expect(await read(who, path), path).not.toContain("TEKSTRAPPORT");
	});
});

describe("as a file", () => {
	it("PRIN-13 PRIV-14 the file is JSON with everything the page tells, one's own reading beside it, and no number of a system", async () => {
		const note = (await house.entries(nadia, ilse.case)).find((entry) => entry.kind === "contact.noted");
		await house.mustRun(as(ilse), "privacy.write-beside-myself", { case: ilse.case, entry: note?.id, text: "NAASTDENOTITIE", untrue: "ja" });
		const got = await house.app.request("/mijn/gegevens", { headers: { cookie: `wie=person-${ilse.person}` } });
		expect(got.headers.get("content-disposition")).toBe('attachment; filename="alles-over-mij.json"');
		expect(got.headers.get("content-type")).toContain("application/json");
		const file = await data(as(ilse));
		const piece = (file["story"] as readonly { beside: readonly { text?: string; untrue: boolean }[]; words: unknown }[]).find((one) =>
			JSON.stringify(one.words).includes("NOTITIE"),
		);
		expect(piece?.beside).toMatchObject([{ text: "GEZEGD" }, { text: "NAASTDENOTITIE", untrue: true }]);
		for (const [who, path] of [
			[as(ilse), "/mijn/verhaal"],
			[as(ilse), "/mijn/op-papier"],
			[nadia, `/mensen/${ilse.case}`],
		] as const)
			for (const words of [/klopt niet/i, /NAASTDENOTITIE/]) expect(await read(who, path), path).toMatch(words);
		expect(Object.keys(file)).toEqual(
			expect.arrayContaining([
				"person",
				"story",
				"sharedNow",
				"sharedBefore",
				"consent",
				"talks",
				"looked",
				"opened",
				"askedWhy",
				"asked",
				"reports",
				"readingAlong",
			]),
		);
		expect(file["person"]).toMatchObject({ given: "Ilse", family: "Vermeulen", phone: "06 11 22 33 44" });
		// PRIN-16 ANTI-04: nothing says what kind of person somebody is.
		expect(Object.keys(file["person"] as object).join()).not.toMatch(/category|kind|type|label|status|score|risk|group/i);
	});
	it("PRIV-13 CON-28 who was taken out of the circle, and what somebody rather did not give, is in no copy", async () => {
		await house.mustRun(as(ilse), "planning.name-tie-myself", {
			case: ilse.case,
			name: "KRINGNAAM",
			kind: "own",
			relation: "KRINGRELATIE",
			near: "near",
		});
		expect(JSON.stringify(await data(as(ilse)))).toContain("KRINGNAAM");
		const named = (await house.entries(as(ilse), ilse.case)).find((entry) => entry.kind === "planning.tie-named");
		const tie = (named?.body as { tie?: string } | undefined)?.tie;
		await house.mustRun(as(ilse), "planning.remove-tie-myself", { case: ilse.case, tie, whose: "theirs" });
		for (const [who, path] of whole()) expect(await read(who, path), path).not.toMatch(/KRINGNAAM|KRINGRELATIE/);
		const shy = await metBy(house, nadia, "Truus", { rather: ["phone"] });
		expect((await house.run(nadia, "contact.know-person", { case: shy.case, given: "Truus", phone: "06 99 99 99 99" })).kind).toBe("refusal");
		const file = await data(as(shy));
		expect(file["person"]).toMatchObject({ phone: null });
		expect(JSON.stringify(file)).not.toContain("99 99");
	});
	it("PRIV-09 there is no field, no list and no export for undeclared work or fraud; what a worker thinks stays with them", async () => {
		const words = /fraud|undeclared|zwart|black.?work|crimin|offen[cs]e|police.?record|income.?hidden/i;
		const named: string[] = [];
		const look = (schema: unknown, path: string): void => {
			if (typeof schema !== "object" || schema === null) return;
			for (const [key, value] of Object.entries(schema)) {
				if (words.test(key)) named.push(`${path}.${key}`);
				if (key === "enum") for (const one of value as readonly unknown[]) if (words.test(String(one))) named.push(`${path}=${String(one)}`);
				look(value, `${path}.${key}`);
			}
		};
		for (const { operation } of phases.flatMap((phase) => phase.handled))
			look(z.toJSONSchema(operation.input, { io: "input", unrepresentable: "any" }), operation.name);
		// The one word there is, is what nobody gets anything for: it is refused with a sentence to pass on.
		expect(named.filter((one) => !one.startsWith("privacy.disclose.") || !one.endsWith("=fraud-search"))).toEqual([]);
		const refused = await house.run(nadia, "privacy.disclose", {
			case: ilse.case,
			items: ["contact-made"],
			organisationName: "Sociale recherche",
			aim: "fraud-search",
			ground: "consent",
			consent: "before",
			until: "2026-12-31",
		});
		expect(refused).toMatchObject({ kind: "refusal", code: "privacy.not-for-control" });
		await house.mustRun(nadia, "contact.note", { case: ilse.case, text: "Koffie", thoughts: "EIGENGEDACHTE" });
		for (const [who, path] of whole()) expect(await read(who, path), path).not.toContain("EIGENGEDACHTE");
		for (const who of [house.people.tom, house.people.keeper, house.people.westhof, as(ilse)])
			expect(JSON.stringify(await house.entries(who, ilse.case))).not.toContain("EIGENGEDACHTE");
	});
});

describe("what else the person reads", () => {
	it("EXE-10 who decided, why, who told it and when; in plain words on the page, on paper and in the file", async () => {
		await house.mustRun(nadia, "carrying-out.tell-decision", {
			case: ilse.case,
			what: "BESLUIT de pot is op",
			taker: "BESLISSER van de gemeente",
			why: "REDENBESLUIT",
			teller: "VERTELLER",
		});
		for (const [who, path] of [...whole(), [as(ilse), "/mijn/verhaal"] as const])
			for (const words of ["BESLUIT", "BESLISSER", "REDENBESLUIT", "VERTELLER"]) expect(await read(who, path), `${path} ${words}`).toContain(words);
		expect(await read(as(ilse), "/mijn/verhaal")).toMatch(/Wie besliste ?: BESLISSER[\s\S]*Wie het vertelt ?: VERTELLER/);
	});
	it("ACC-19 how somebody sees it differently and what they want instead is read as their own words, with their goal; there is no word for resistance", async () => {
		const garden = await metBy(house, nadia, "Wout", { addressForm: "u" });
		await house.mustRun(nadia, "contact.note", {
			case: garden.case,
			seesDifferently: "ZIETANDERS de tuin was van mijn moeder",
			wantsInstead: "WILLIEVER dat ze sorry zeggen",
		});
		await house.mustRun(as(garden), "planning.propose-goal-myself", { case: garden.case, words: "Ik wil dat de verhuurder eerst bij mij komt." });
		const story = await read(as(garden), "/mijn/verhaal");
		for (const words of ["ZIETANDERS", "WILLIEVER", "Ik wil dat de verhuurder eerst bij mij komt."]) expect(story).toContain(words);
		for (const path of ["/mijn/verhaal", "/mijn/plan", "/mijn/op-papier", "/mijn/gegevens"])
			expect(await read(as(garden), path), path).not.toMatch(/weerstand|resistance|resistant|ongemotiveerd|zorgmijder/i);
	});
	it("ACC-12 a try-out that is agreed on and ended makes no report to anybody by itself", async () => {
		const father = await metBy(house, nadia, "Youssef");
		const before = await house.entries(nadia, father.case);
		const { thing } = await house.mustRun(nadia, "planning.agree", {
			case: father.case,
			words: "Drie dagen doe ik het alleen met de kinderen. Anders oma.",
			side: "person",
			form: "if-then",
			when: "als ik het niet red",
			spoken: "ja",
			witness: "oma",
		});
		house.pass({ days: 3 });
		await house.mustRun(as(father), "planning.tell-how-it-went-myself", {
			case: father.case,
			agreement: thing,
			how: "moved",
			why: "Het was te veel.",
			soNow: "Oma wil graag koken en de was doen.",
		});
		expect(await house.runJobs()).toBe(0);
		for (const job of ["privacy.end-what-lapsed", "signalling.tend"]) await house.runNight(job);
		const fresh = (await house.entries(nadia, father.case)).slice(before.length).map((entry) => entry.kind);
		expect(fresh.filter((kind) => !kind.startsWith("planning."))).toEqual([]);
		expect((await house.get(house.people.westhof, "/partner/gedeeld")).html).not.toContain("Youssef");
		expect(await read(as(father), "/mijn/delen")).toContain("Er is nu niets gedeeld.");
		expect(await read(as(father), "/mijn/plan")).toContain("Oma wil graag koken");
	});
	it("PRIV-15 reads how long things are kept: the plan and the card live on at their wish, notes fade, what others wrote goes by itself", async () => {
		for (const path of ["/mijn/vragen", "/mijn/op-papier"]) {
			const page = await read(as(ilse), path);
			for (const words of ["Het plan en de crisiskaart blijven, zolang u dat wil.", "Een korte samenvatting in", "verdwijnt na hooguit drie maanden"])
				expect(page, path).toContain(words);
		}
	});
	it("nothing about others: no page, file or answer of another person, whatever ids are put in", async () => {
		const other = await metBy(house, nadia, "Ander", { family: "Vreemd" });
		const { letter } = await house.mustRun(nadia, "privacy.ask-consent", {
			case: other.case,
			organisationName: "X",
			subject: "GEHEIMONDERWERP",
			until: "2027-01-31",
		});
		await house.mustRun(as(other), "privacy.request-myself", { case: other.case, wants: "erase", words: "GEHEIMVRAAG" });
		const theirs = await house.entries(nadia, other.case);
		const request = requestsIn(theirs)[0]?.request;
		for (const path of [
			`/mijn/vragen?stuk=${theirs[0]?.id}`,
			`/mijn/vragen?case=${other.case}`,
			"/mijn/delen",
			"/mijn/gegevens",
			`/mijn/toestemming/${String(letter)}`,
			`/mijn/meelezen/${other.case}`,
			`/mensen/${other.case}/vragen`,
			`/mensen/${other.case}/gegevens`,
			`/mensen/${other.case}/toestemming/${String(letter)}`,
		])
			for (const at of [path, `/api/v1/pages${path}`]) expect((await house.get(as(ilse), at)).html, at).not.toMatch(/GEHEIM|Vreemd/);
		for (const [operation, input] of [
			["privacy.take-back-request-myself", { request }],
			["privacy.give-consent-myself", { letter }],
			["privacy.refuse-consent-myself", { letter }],
			["privacy.withdraw-consent-myself", { letter }],
			["privacy.put-away-report-myself", { report: letter }],
			["privacy.end-reading-myself", { reader: other.person }],
			["privacy.allow-reading-myself", { reader: other.person, until: "2026-12-31" }],
		] as const)
			for (const about of [ilse.case, other.case])
				expect((await house.run(as(ilse), operation, { case: about, ...input })).kind, `${operation} ${about}`).toBe("refusal");
	});
});
