import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import { listOpenThings } from "#src/people/server.ts";
import { foldPrivacy } from "./fold.ts";
import { aCaseOf, type MadeCase, write } from "./make.ts";
import type { PrivacyEntry, PrivacyState } from "./model.ts";
import { askedItems, aims } from "./model.ts";
import * as does from "./operations.ts";
import { privacyPhase } from "./phase.ts";

let house: TestHouse;
let karim: MadeCase;
beforeAll(async () => {
	house = await testHouse({ phases: [privacyPhase] });
});
afterAll(() => house.close());

const seenBy = async (who: Parameters<TestHouse["entries"]>[0], about = karim): Promise<PrivacyState> =>
	foldPrivacy(entriesOf<PrivacyEntry>(await house.entries(who, about.case), "privacy"));
const open = (about = karim) =>
	house.house.door(house.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: about.case }));
const toWesthof = (more: Record<string, unknown> = {}) => ({
	case: karim.case,
	items: ["contact-made", "worker-name"],
	organisation: house.ids.westhof,
	aim: "keep-home",
	ground: "consent",
	consent: "before",
	until: "2027-02-01",
	...more,
});
const fresh = async (given: string) => {
	karim = await aCaseOf(house, house.people.nadia, { given, family: "Bos" });
};
const codeOf = (ran: Awaited<ReturnType<TestHouse["run"]>>) =>
	ran.kind === "refusal" ? ran.code : ran.kind === "invalid" ? ran.problems.map((one) => one.field).join() : "ok";

describe("sharing", () => {
	beforeAll(() => fresh("Karim"));

	it("PRIV-01 records what, to whom, for what, on which ground, until when and when - and the person reads it", async () => {
		await house.mustRun(
			house.people.nadia,
			"privacy.disclose",
			toWesthof({ items: ["contact-made", "payment-agreement"], agreement: "€ 60 per maand erbij", toName: "Petra" }),
		);
		const [one] = (await seenBy(house.person(karim.person))).disclosures;
		expect(one).toMatchObject({
			recipient: { organisationName: "Westhof", name: "Petra" },
			aim: "keep-home",
			ground: "consent",
			consent: "before",
			until: "2027-02-01",
		});
		expect(one?.items).toEqual([{ kind: "contact-made" }, { kind: "payment-agreement", words: "€ 60 per maand erbij" }]);
		expect(one?.at).toBe(house.now());
	});
	it("PRIV-01 knows only grounds that count today", async () => {
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ ground: "wmo-old-guideline" })))).toBe(
			"privacy.ground-not-in-use",
		);
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ ground: "because I like it" })))).toBe(
			"privacy.ground-not-in-use",
		);
	});
	it("PRIN-01 refuses every aim that controls, checks or collects, with words that can be passed on", async () => {
		for (const aim of ["control", "collection", "benefit-check", "address-check", "fraud-search"])
			expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ aim })))).toBe(
				aim === "collection" ? "privacy.not-for-collecting" : "privacy.not-for-control",
			);
		const back = await house.post(house.people.nadia, `/mensen/${karim.case}/delen/nieuw`, "privacy.disclose", {
			...toWesthof(),
			aim: "control",
			case: karim.case,
		} as Record<string, string | string[]>);
		expect(back.status).toBe(409);
		expect(back.html).toContain("Dit mag je doorgeven");
		expect(aims.some((aim) => /control|collect|check|fraud|enforce/.test(aim))).toBe(false);
	});
	it("PRIV-04, ANTI-23 there is no way to share everything: single items, one receiver, an end within a year", async () => {
		expect([...askedItems].some((item) => /all|every|file|dossier/.test(item))).toBe(false);
		for (const items of [[], ["everything"], ["all"], "*"])
			expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ items })))).toMatch(/items/);
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ until: undefined })))).toBe("until");
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ until: "2030-01-01" })))).toBe("privacy.too-long");
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ organisation: undefined })))).toBe("organisation");
		expect(
			Object.values(does)
				.flatMap((one) => ("worker" in one ? [one.worker.name, one.person.name] : [one.name]))
				.filter((name) => /case|file|dossier|all/.test(name) && name !== "privacy.log-talk"),
		).toEqual([]);
	});
	it("PRIV-04 the cause is refused, and with a standing partner everything outside the agreement", async () => {
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ items: ["contact-made", "cause"] })))).toBe(
			"privacy.cause-is-theirs",
		);
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ items: ["other"], other: "zijn werk" })))).toBe(
			"privacy.not-in-agreement",
		);
	});
	it("PRIV-03, ANTI-24 without a yes beforehand there is no sharing without an argument, and a general yes is no ground", async () => {
		for (const consent of ["after", "refused", "not-asked"])
			expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ consent, ground: "unasked-care" })))).toBe(
				"privacy.argument-needed",
			);
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ consent: "not-asked", argument: "haast" })))).toBe(
			"privacy.consent-is-not-there",
		);
		const refused = toWesthof({ consent: "refused", argument: "haast", ground: "unasked-care" });
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", refused))).toBe("privacy.person-said-no");
		await house.mustRun(
			house.people.nadia,
			"privacy.disclose",
			toWesthof({ consent: "refused", argument: "ARGUMENT gevaar", ground: "vital-interest" }),
		);
		const grave = (state: PrivacyState) => state.disclosures.find((one) => one.argument === "ARGUMENT gevaar");
		expect(grave(await seenBy(house.person(karim.person)))).toBeDefined();
		expect(grave(await seenBy(house.people.nadia))).toBeDefined();
	});
	it("PRIN-13 nothing is held back that the person knows already", async () => {
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", toWesthof({ heldBack: "niemand" })))).toBe("privacy.known-already");
	});
	it("only who has a part shares; another team cannot", async () => {
		expect(codeOf(await house.run(house.people.els, "privacy.disclose", toWesthof()))).toBe("kernel.no-part-in-this");
		expect(codeOf(await house.run(house.people.westhof, "privacy.disclose", toWesthof()))).toBe("kernel.not-yours-to-do");
	});
});

describe("telling and asking", () => {
	beforeAll(() => fresh("Ilse"));

	it("PRIV-02 without the person's knowledge a duty stands open until told; a no stops it and owes the receiver a word", async () => {
		await house.mustRun(
			house.people.nadia,
			"privacy.disclose",
			toWesthof({ consent: "after", argument: "de deurwaarder kwam morgen", ground: "unasked-care" }),
		);
		const [duty] = await open();
		expect(duty).toMatchObject({ kind: "privacy.tell-and-ask", holder: house.people.nadia.id, lookAgain: "2026-12-01" });
		expect((await house.get(house.people.westhof, "/partner/gedeeld")).html).toContain("Ilse Bos");
		const disclosure = (await seenBy(house.people.nadia)).disclosures[0]?.disclosure ?? "";
		await house.mustRun(house.people.nadia, "privacy.tell-and-ask", { case: karim.case, disclosure, answer: "no", how: "spoken", witness: "Bep" });
		const [inform, ...rest] = await open();
		expect(rest).toEqual([]);
		expect(inform).toMatchObject({ kind: "privacy.inform-receiver", holder: house.people.nadia.id, lookAgain: "2026-11-27" });
		expect((await house.get(house.people.westhof, "/partner/gedeeld")).html).not.toContain("Ilse");
		const again = toWesthof({ consent: "not-asked", argument: "toch", ground: "unasked-care" });
		expect(codeOf(await house.run(house.people.nadia, "privacy.disclose", again))).toBe("privacy.person-said-no");
		await house.mustRun(house.people.nadia, "privacy.tell-receiver", { case: karim.case, disclosure, how: "gebeld met Petra" });
		expect(await open()).toEqual([]);
		expect(codeOf(await house.run(house.people.nadia, "privacy.tell-and-ask", { case: karim.case, disclosure, answer: "yes" }))).toBe(
			"privacy.told-already",
		);
	});
	it("the person stops what is shared in one step, from the own page or told to a worker", async () => {
		await house.mustRun(house.people.nadia, "privacy.disclose", toWesthof());
		const now = async () => (await seenBy(house.people.nadia)).disclosures.at(-1);
		await house.mustRun(house.person(karim.person), "privacy.stop-sharing-myself", { case: karim.case, disclosure: (await now())?.disclosure });
		expect((await now())?.stopped).toBeDefined();
		expect((await open()).map((thing) => [thing.kind, thing.holder])).toEqual([["privacy.inform-receiver", house.people.nadia.id]]);
	});
	it("PRIN-13 what endangers somebody else is held back: the person reads that something is not shown, and all of it once told", async () => {
		await fresh("Petra");
		await house.mustRun(
			house.people.nadia,
			"privacy.disclose",
			toWesthof({
				organisation: undefined,
				organisationName: "Veilig Thuis",
				aim: "safety",
				consent: "not-asked",
				argument: "GEHEIM argument",
				ground: "child-or-violence",
				heldBack: "GEHEIM haar zoon",
				items: ["how-to-reach"],
				reach: "thuis",
			}),
		);
		const person = house.person(karim.person);
		expect(JSON.stringify(await house.entries(person, karim.case))).not.toContain("GEHEIM");
		expect((await seenBy(person)).heldBack).toBe(1);
		const disclosure = (await seenBy(house.people.nadia)).disclosures[0]?.disclosure;
		await house.mustRun(house.people.nadia, "privacy.tell-and-ask", { case: karim.case, disclosure, answer: "yes" });
		expect((await seenBy(person)).disclosures[0]).toMatchObject({ argument: "GEHEIM argument" });
		expect(JSON.stringify(await house.entries(person, karim.case))).not.toContain("haar zoon");
	});
});

describe("what a partner reads", () => {
	it("PRIV-04 reads the agreed items that name it until their day, and not the argument, the ground or another's", async () => {
		await fresh("Milan");
		await house.mustRun(
			house.people.nadia,
			"privacy.disclose",
			toWesthof({
				items: ["contact-made", "worker-name", "payment-agreement"],
				agreement: "zestig per maand",
				consent: "after",
				argument: "VERBORGEN argument",
				ground: "unasked-care",
				until: "2026-11-30",
				forWhat: "VERBORGEN doel",
			}),
		);
		await house.mustRun(
			house.people.nadia,
			"privacy.disclose",
			toWesthof({ organisation: undefined, organisationName: "Huisarts", items: ["other"], other: "VERBORGEN rug" }),
		);
		const { status, html } = await house.get(house.people.westhof, "/partner/gedeeld");
		expect(status).toBe(200);
		for (const words of ["Milan Bos", "Er is contact.", "Nadia is er voor deze bewoner", "zestig per maand"]) expect(html).toContain(words);
		expect(html).not.toContain("VERBORGEN");
		expect(JSON.stringify(await house.entries(house.people.westhof, karim.case))).not.toContain("VERBORGEN");
		for (const path of [`/mensen/${karim.case}/delen`, `/mensen/${karim.case}/wie-keek`, `/api/v1/pages/mensen/${karim.case}/delen`])
			expect((await house.get(house.people.westhof, path)).status).toBeGreaterThanOrEqual(403);
		expect((await house.get(house.people.els, "/partner/gedeeld")).status).toBe(403);
		house.pass({ days: 8 });
		expect((await house.get(house.people.westhof, "/partner/gedeeld")).html).not.toContain("Milan");
	});
	it("PRIV-04 a request for the cause is refused with words for the partner; another agreed item becomes a question with a holder", async () => {
		await fresh("Ria");
		await house.mustRun(house.people.nadia, "privacy.disclose", toWesthof());
		const disclosure = (await seenBy(house.people.nadia)).disclosures[0]?.disclosure ?? "";
		const back = await house.post(house.people.westhof, "/partner/gedeeld", "privacy.ask-for-an-item", { disclosure, item: "cause" });
		expect(back.status).toBe(409);
		expect(back.html).toContain("blijft bij de bewoner zelf");
		expect(codeOf(await house.run(house.people.westhof, "privacy.ask-for-an-item", { disclosure, item: "what-helps" }))).toBe(
			"privacy.not-agreed-with-you",
		);
		await house.mustRun(house.people.westhof, "privacy.ask-for-an-item", { disclosure, item: "payment-agreement" });
		expect((await open()).map((thing) => [thing.kind, thing.holder])).toEqual([["privacy.item-asked", house.people.nadia.id]]);
		const asked = (await open())[0]?.id ?? "";
		const page = await house.get(house.people.nadia, `/mensen/${karim.case}/delen`);
		expect(page.html).toContain("Westhof vroeg ook: de betaalafspraak");
		expect(
			(await house.post(house.people.nadia, `/mensen/${karim.case}/delen`, "privacy.answer-a-partner", { asked, how: "Ria wil het zelf vertellen" }))
				.status,
		).toBe(303);
		expect(await open()).toEqual([]);
		const foreign = { ...house.people.westhof, organisation: house.ids.conferences, id: house.newId() };
		expect(codeOf(await house.run(foreign, "privacy.ask-for-an-item", { disclosure, item: "contact-made" }))).toBe("privacy.nothing-shared");
	});
});

describe("open to the person", () => {
	beforeAll(() => fresh("Bep"));

	it("PRIV-08 a colleague of the team opens it only with a reason, until the end of today, and the person reads who and why", async () => {
		const [note] = await write(house, house.people.nadia, [
			{
				kind: "contact.noted",
				stream: { kind: "contact", id: karim.case },
				case: karim.case,
				audience: { reach: "person" },
				body: { seenAndHeard: "koffie" },
			},
		]);
		const reads = async () => (await house.entries(house.people.tom, karim.case)).some((entry) => entry.id === note);
		expect(await reads()).toBe(false);
		expect(codeOf(await house.run(house.people.tom, "privacy.open-with-a-reason", { case: karim.case }))).toBe("reason");
		expect(codeOf(await house.run(house.people.els, "privacy.open-with-a-reason", { case: karim.case, reason: "nieuwsgierig" }))).toBe(
			"kernel.no-part-in-this",
		);
		expect((await house.get(house.people.els, `/mensen/${karim.case}/openen`)).status).toBe(404);
		const sent = await house.post(house.people.tom, `/mensen/${karim.case}/openen`, "privacy.open-with-a-reason", {
			reason: "Nadia is ziek, ik bel vandaag",
		});
		expect(sent.location).toBe(`/mensen/${karim.case}`);
		expect(await reads()).toBe(true);
		expect((await seenBy(house.person(karim.person))).opened).toMatchObject([
			{ member: house.people.tom.id, reason: "Nadia is ziek, ik bel vandaag" },
		]);
		expect(codeOf(await house.run(house.people.tom, "privacy.open-with-a-reason", { case: karim.case, reason: "nog eens" }))).toBe(
			"privacy.part-already",
		);
		house.pass({ hours: 24 });
		expect(await reads()).toBe(false);
	});
	it("PRIV-14 own words stand beside an entry with 'this is not true', by the person or told to a worker with who was there", async () => {
		const [note] = await write(house, house.people.nadia, [
			{ kind: "contact.noted", stream: { kind: "contact", id: karim.case }, case: karim.case, audience: { reach: "person" }, body: {} },
		]);
		const [thought] = await write(house, house.people.nadia, [
			{ kind: "contact.thought", stream: { kind: "contact", id: karim.case }, case: karim.case, audience: { reach: "author" }, body: {} },
		]);
		const person = house.person(karim.person);
		await house.mustRun(person, "privacy.write-beside-myself", { case: karim.case, entry: note, text: "Het was koud", untrue: "ja" });
		await house.mustRun(house.people.nadia, "privacy.write-beside", {
			case: karim.case,
			entry: note,
			text: "En nat",
			how: "spoken",
			witness: "Joke",
		});
		for (const who of [person, house.people.nadia])
			expect((await seenBy(who)).besides.get(note ?? "")).toMatchObject([
				{ text: "Het was koud", untrue: true, how: "own-device" },
				{ text: "En nat", untrue: false, how: "spoken", witness: "Joke" },
			]);
		expect(codeOf(await house.run(person, "privacy.write-beside-myself", { case: karim.case, entry: note }))).toBe("text");
		for (const who of [person, house.people.nadia] as const)
			expect(
				codeOf(
					await house.run(who, who === person ? "privacy.write-beside-myself" : "privacy.write-beside", {
						case: karim.case,
						entry: thought,
						text: "x",
					}),
				),
			).toBe("privacy.no-such-entry");
		const other = await aCaseOf(house, house.people.nadia, { given: "Joke", number: "16" });
		expect(codeOf(await house.run(house.person(other.person), "privacy.write-beside-myself", { case: other.case, entry: note, text: "x" }))).toBe(
			"privacy.no-such-entry",
		);
		expect(codeOf(await house.run(house.person(other.person), "privacy.write-beside-myself", { case: karim.case, entry: note, text: "x" }))).toBe(
			"kernel.no-part-in-this",
		);
	});
	it("PRIN-13 'why did you look?' is owed an answer by the one who looked", async () => {
		await house.mustRun(house.person(karim.person), "privacy.ask-why-myself", {
			case: karim.case,
			member: house.people.tom.id,
			day: "2026-11-24",
			words: "ik ken u niet",
		});
		const owed = (await open()).find((thing) => thing.kind === "privacy.why-asked");
		expect(owed).toMatchObject({ holder: house.people.tom.id });
		const page = await house.get(house.people.tom, `/mensen/${karim.case}/wie-keek`);
		expect(page.html).toContain("ik ken u niet");
		await house.mustRun(house.people.tom, "privacy.answer-why", { case: karim.case, question: owed?.id, words: "Ik viel in" });
		expect((await seenBy(house.person(karim.person))).questions[0]?.answer?.words).toBe("Ik viel in");
		expect((await open()).filter((thing) => thing.kind === "privacy.why-asked")).toEqual([]);
	});
	it("a question about somebody from elsewhere is the first responsible's to answer", async () => {
		for (const member of [house.people.westhof.id, house.people.els.id, house.newId()]) {
			await house.mustRun(house.person(karim.person), "privacy.ask-why-myself", { case: karim.case, member, day: "2026-11-24" });
			const owed = (await open()).find((thing) => thing.kind === "privacy.why-asked");
			expect(owed?.holder).toBe(house.people.nadia.id);
			await house.mustRun(house.people.nadia, "privacy.answer-why", { case: karim.case, question: owed?.id, words: "Ik zoek het uit" });
		}
		expect(JSON.stringify(await house.entries(house.people.els, karim.case))).toBe("[]");
	});
	it("PRIV-06, ANTI-22 a talk about the person stands on their own page, and talks without them are counted", async () => {
		await house.mustRun(house.people.nadia, "privacy.log-talk", {
			case: karim.case,
			with: "school",
			on: "2026-11-24",
			about: "de kinderen",
			present: "no",
		});
		await house.mustRun(house.people.nadia, "privacy.log-talk", {
			case: karim.case,
			with: "Westhof",
			on: "2026-11-25",
			about: "de huur",
			present: "yes",
		});
		expect((await seenBy(house.person(karim.person))).talks.map((talk) => [talk.with, talk.present])).toEqual([
			["school", false],
			["Westhof", true],
		]);
		expect((await house.get(house.people.nadia, `/mensen/${karim.case}/delen`)).html).toContain("Eén gesprek was zonder de hoofdpersoon erbij");
	});
	it("PRIN-19 the letter carries the worker's name, face and phone and no number of a system; it can be withdrawn", async () => {
		const road = `/mensen/${karim.case}/eigen-bladzij`;
		await house.post(house.people.nadia, road, "privacy.give-page", {});
		const { html } = await house.get(house.people.nadia, `${road}/brief`);
		expect(html).toContain("06 00 12 34 56");
		expect(html).toContain("/faces/nadia.svg");
		const code = /class="big-number">([^<]+)</.exec(html)?.[1] ?? "";
		expect(code.length).toBeGreaterThan(8);
		expect(html.replaceAll(/<form[\s\S]*?<\/form>|href="[^"]*"|value="[^"]*"/g, "")).not.toContain(karim.case);
		expect(JSON.stringify(await house.entries(house.people.nadia, karim.case))).not.toContain(code);
		for (const at of [road, `${road}/brief`]) expect((await house.get(house.people.tom, at)).status).toBe(404);
		await house.post(house.people.nadia, road, "privacy.withdraw-page", {});
		expect((await house.get(house.people.nadia, `${road}/brief`)).html).not.toContain(code);
	});
});

it("what stands beside the journal comes out of it again", async () => {
	const rows = async () => (await house.pool.pg.query("select count(*)::int as many from disclosure")).rows[0] as { many: number };
	const { rebuildProjections } = await import("#src/platform/journal/rebuild.ts");
	const { openPool } = await import("#src/platform/database/pool.ts");
	const admin = openPool(house.database.adminConfig, 1, () => undefined);
	const all = async () =>
		(await admin.pg.query("select id, case_id, organisation_id, since, until_day, stopped_at, ended_at, held_back from disclosure order by id")).rows;
	const before = await all();
	expect(before.length).toBeGreaterThan(4);
	await rebuildProjections(admin, house.house.master, house.ids.tenant, ["disclosure"], { ...house.house.projectors });
	expect(await all()).toEqual(before);
	expect(await rows()).toEqual({ many: 0 }); // nobody without an actor sees a row
	await admin.end();
});

it("every refusal of privacy has words in both languages", async () => {
	const { readdir, readFile } = await import("node:fs/promises");
	const here = new URL(".", import.meta.url);
	const files = (await readdir(here, { recursive: true })).filter((file) => /\.tsx?$/.test(file) && !/test|texts|retention/.test(file));
	const source = (await Promise.all(files.map((file) => readFile(new URL(file, here), "utf8")))).join("\n");
	const codes = [...source.matchAll(/refuse\(\s*(?:[^"()]*\? )?"(privacy\.[a-z-]+)"(?: : "(privacy\.[a-z-]+)")?/g)].flatMap(([, one, other]) => [
		...(one ? [one] : []),
		...(other ? [other] : []),
	]);
	expect(new Set(codes).size).toBeGreaterThan(40);
	for (const unfit of ["not-a-picture", "too-large", "too-many-pixels"]) codes.push(`privacy.photo-${unfit}`);
	for (const code of codes) for (const language of ["nl", "en"] as const) expect(privacyPhase.words(language).refusals[code], code).toBeDefined();
});
