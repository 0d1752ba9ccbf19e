import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type CaseId } from "#src/kernel/index.ts";
import { makePerson } from "#src/people/server.ts";
import { metBy, phasesToContact } from "#src/contact/make.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { pages as planningPages } from "#src/planning/pages.ts";
import * as planning from "#src/planning/server.ts";
import { planningTexts } from "#src/planning/index.ts";
import { privacyPhase } from "#src/privacy/phase.ts";
import { signallingPhase } from "#src/signalling/phase.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { texts } from "../texts/person/index.ts";
import { opennessParts, ownPages } from "./pages.ts";

const phases: readonly Phase[] = [
	...phasesToContact(opennessParts).filter((phase) => phase.name !== "privacy" && phase.name !== "signalling"),
	signallingPhase,
	privacyPhase,
	{ name: "planning", handled: planning.handled, projectors: planning.projectors, words: planningTexts, pages: planningPages },
	{ name: "person", handled: [], projectors: {}, words: texts, pages: ownPages },
];
let house: TestHouse;
let nadia: Actor;
type Met = { readonly case: string; readonly person: string };
let ilse: Met;
let karim: Met;
const own = [
	"/mijn",
	"/mijn/verhaal",
	"/mijn/plan",
	"/mijn/mensen",
	"/mijn/week",
	"/mijn/week/blad",
	"/mijn/wie-keek",
	"/mijn/delen",
	"/mijn/op-papier",
];
const planted = {
	name: "Zwaantje Kwikstaart",
	reachable: "06 99 88 77 66",
	relation: "achternicht-van-hiernaast",
	sees: "MELDWOORDEN gordijnen",
	nuisance: "LASTWOORDEN",
	tried: "GEPROBEERDWOORDEN",
};
const reporterWords = [...Object.values(planted), "Zwaantje", "Kwikstaart", "MELDWOORDEN"];

beforeAll(async () => {
	house = await testHouse({ phases });
	nadia = house.people.nadia;
	ilse = await metBy(house, nadia, "Ilse", { family: "Vermeulen", addressForm: "je" });
	karim = await metBy(house, nadia, "Karim", { family: "Bos" });
	await house
		.mustRun(nadia, "signalling.take-call", { ...planted, where: "Spoelstraat 900", source: "resident", way: "call", shown: "no" })
		.then(async ({ case: about }) => {
			await house.mustRun(nadia, "signalling.pick-up", { case: about });
		});
});
afterAll(() => house.close());
const as = (met: Met): Actor => house.person(met.person);
const text = (html: string): string =>
	html
		.replace(/<head[\s\S]*?<\/head>/, "")
		.replace(/<[^>]+>/g, " ")
		.replace(/&#39;|&quot;/g, "'")
		.replace(/\s+/g, " ");

describe("the person's own pages", () => {
	it("PRIN-13 everything written about them, decided, promised and looked at is on their page and on paper; thoughts are not", async () => {
		const words: Record<string, Record<string, unknown>> = {
			"contact.note": {
				case: ilse.case,
				text: "NOTITIE over de gordijnen",
				seenAndHeard: "GEZIEN een merel",
				personSaid: "GEZEGD ik doe zelf open",
				practical: "HULP raamfolie opgehangen",
				practicalHow: "first-time-together",
				thoughts: "GEDACHTE van mij alleen",
				strengths: "STERK haken",
			},
			"contact.promise": { case: ilse.case, by: "worker", what: "BELOFTE de verhuurder bellen" },
			"contact.attempt": { case: ilse.case, outcome: "nobody-home", words: "POGING met een viooltje" },
			"contact.wrap-up": { case: ilse.case, understood: "BEGREPEN koffie" },
			"privacy.log-talk": { case: ilse.case, with: "GESPREK huisarts", on: "2026-11-24", about: "de rug", present: "no" },
			"weighing.step-down": { case: ilse.case, step: 1, why: "TERUG ze vraagt het nu zelf" },
		};
		for (const [operation, input] of Object.entries(words)) await house.mustRun(nadia, operation, input);
		for (const path of ["/mijn/verhaal", "/mijn/op-papier"]) {
			const { status, html } = await house.get(as(ilse), path);
			expect(status).toBe(200);
			for (const word of [
				"NOTITIE",
				"GEZIEN",
				"GEZEGD",
				"HULP",
				"STERK",
				"BELOFTE",
				"POGING",
				"BEGREPEN",
				"GESPREK",
				"TERUG",
				"Er komt een vonnis en dan staan ze op straat",
			])
				expect(html, `${path} ${word}`).toContain(word);
			expect(html).not.toContain("GEDACHTE");
			expect(html.indexOf("HULP")).toBeLessThan(html.indexOf("NOTITIE"));
		}
		const home = (await house.get(as(ilse), "/mijn")).html;
		expect(home).toContain("Twee kinderen kunnen hun huis kwijtraken");
		expect(home).toContain("BELOFTE");
	});
	it("PRIN-13 every own word in an entry the person may read stands on the paper", async () => {
		const { html } = await house.get(as(ilse), "/mijn/op-papier");
		const page = text(html);
		const worded = (value: unknown): readonly string[] =>
			typeof value === "string"
				? value.includes(" ")
					? [value]
					: []
				: typeof value === "object" && value !== null
					? Object.values(value).flatMap(worded)
					: [];
		const entries = (await house.entries(as(ilse), ilse.case)).filter((entry) => !entry.kind.startsWith("signalling."));
		expect(entries.length).toBeGreaterThan(8);
		for (const words of entries.flatMap((entry) => worded(entry.body))) expect(page).toContain(words.replace(/\s+/g, " "));
	});
	it("PRIN-14 the worker prints the same for who has no device, and puts beside it what is said, with who was there", async () => {
		const paper = await house.get(nadia, `/mensen/${ilse.case}/op-papier`);
		expect(paper.status).toBe(200);
		expect(paper.html).toContain("NOTITIE");
		expect(paper.html).not.toContain("GEDACHTE");
		const note = (await house.entries(nadia, ilse.case)).find((entry) => entry.kind === "contact.noted");
		const sent = await house.post(nadia, `/mensen/${ilse.case}/verhaal`, "privacy.write-beside", {
			case: ilse.case,
			entry: note?.id ?? "",
			text: "Het was KOUD, niet te veel",
			untrue: "ja",
			how: "spoken",
			witness: "Bep",
		});
		expect(sent.status).toBe(303);
		const mine = await house.post(as(ilse), "/mijn/verhaal", "privacy.write-beside-myself", {
			case: ilse.case,
			entry: note?.id ?? "",
			text: "ZELF geschreven",
		});
		expect(mine.location).toBe("/mijn/verhaal");
		for (const [who, path] of [
			[as(ilse), "/mijn/verhaal"],
			[as(ilse), "/mijn/op-papier"],
			[nadia, `/mensen/${ilse.case}/op-papier`],
		] as const) {
			const page = text((await house.get(who, path)).html);
			expect(page).toContain("Ik zeg: dit klopt niet.");
			expect(page).toMatch(/Het was KOUD, niet te veel ik, verteld op .* met Bep erbij/);
			expect(page).toContain("ZELF geschreven");
		}
	});
	it("PRIV-14 stands beside the note on the worker's page of the person too", async () => {
		const { status, html } = await house.get(nadia, `/mensen/${ilse.case}`);
		expect(house.faults).toEqual([]);
		expect(status).toBe(200);
		expect(html).toContain("ZELF geschreven");
		expect(html).toContain("Het was KOUD");
	});
	it("PRIN-14 speaks as the person chose: 'u' until told otherwise", async () => {
		expect(text((await house.get(as(karim), "/mijn")).html)).toContain("Wie er voor u is");
		expect(text((await house.get(as(ilse), "/mijn")).html)).toContain("Wie er voor je is");
		for (const path of own) expect(text((await house.get(as(karim), path)).html), path).not.toMatch(/\{(u|uw|U|Uw|name|day|count|words)\}/);
	});
	it("PRIN-19 every own page and print has the name, face and phone of who is there, and no number or id to read", async () => {
		for (const path of ["/mijn", "/mijn/op-papier"]) {
			const { html } = await house.get(as(ilse), path);
			for (const part of ["Nadia", "/faces/nadia.svg", "06 00 12 34 56"]) expect(html).toContain(part);
		}
		for (const path of own) {
			const page = await house.get(as(ilse), path);
			expect(page.status, path).toBe(200);
			expect(text(page.html), path).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
			expect(text(page.html), path).not.toMatch(/dossier|casus|cliënt|traject|zorgmijder|score|no-?reply|noreply/i);
			expect(page.html).toMatch(/<title>[^<]*<\/title>/);
			expect(/<title>([^<]*)</.exec(page.html)?.[1]).not.toMatch(/Ilse|Vermeulen/);
		}
	});
	it("PRIV-13 who was taken out of the circle is told nowhere any more", async () => {
		await house.mustRun(as(ilse), "planning.name-tie-myself", {
			case: ilse.case,
			name: "KRINGNAAM",
			kind: "own",
			relation: "KRINGRELATIE",
			near: "near",
		});
		expect((await house.get(as(ilse), "/mijn/verhaal")).html).toContain("KRINGNAAM");
		const tie = (
			(await house.entries(as(ilse), ilse.case)).find((entry) => entry.kind === "planning.tie-named")?.body as { tie?: string } | undefined
		)?.tie;
		await house.mustRun(as(ilse), "planning.remove-tie-myself", { case: ilse.case, tie, whose: "theirs" });
		for (const [who, path] of [
			[as(ilse), "/mijn/verhaal"],
			[as(ilse), "/mijn/op-papier"],
			[as(ilse), "/mijn/mensen"],
			[nadia, `/mensen/${ilse.case}/op-papier`],
		] as const)
			expect((await house.get(who, path)).html, path).not.toMatch(/KRINGNAAM|KRINGRELATIE/);
	});
	it("PRIN-13 whatever is written for the person has a name in both languages, also what later phases write", async () => {
		const { phases: all } = await import("../phases.ts");
		const kinds = new Set([...all, ...phases].flatMap((phase) => phase.handled).flatMap(({ operation }) => operation.writes));
		const unseen = /^signalling\.|^contact\.thought$|^privacy\.(beside|held-back|item-handed)$/;
		for (const kind of kinds)
			if (!unseen.test(kind))
				for (const language of ["nl", "en"] as const)
					expect(texts(language).kinds[kind] ?? texts(language).phases[kind.split(".")[0] ?? ""], kind).toBeDefined();
	});
	it("PRIV-02 the person stops what is shared from the own page", async () => {
		await house.mustRun(nadia, "privacy.disclose", {
			case: ilse.case,
			items: ["other"],
			other: "GEDEELD de rug",
			organisationName: "Huisarts De Linde",
			aim: "support",
			ground: "consent",
			consent: "before",
			until: "2027-01-31",
		});
		const { html } = await house.get(as(ilse), "/mijn/delen");
		expect(html).toContain("GEDEELD de rug");
		const disclosure = /name="disclosure" value="([^"]+)"/.exec(html)?.[1] ?? "";
		expect((await house.post(as(ilse), "/mijn/delen", "privacy.stop-sharing-myself", { case: ilse.case, disclosure })).location).toBe("/mijn/delen");
		expect(text((await house.get(as(ilse), "/mijn/delen")).html)).toContain("Gestopt. Huisarts De Linde hoort het nog van ons.");
	});
});

describe("who looked", () => {
	it("PRIN-13 says in plain words who looked and why; the own worker around a visit is folded; 'why?' is one form", async () => {
		house.pass({ days: 3 });
		await house.mustRun(house.people.tom, "privacy.open-with-a-reason", { case: ilse.case, reason: "Nadia is ziek, ik val in" });
		await house.get(house.people.tom, `/mensen/${ilse.case}/op-papier`);
		const { html } = await house.get(as(ilse), "/mijn/wie-keek");
		const page = text(html);
		expect(page).toContain("Tom, vandaag");
		expect(page).toContain("Nadia is ziek, ik val in");
		expect(page).toMatch(/Nadia keek ook rond een bezoek: 24 november/);
		expect(page).not.toMatch(/privacy\.|person\.|contact\.|weighing\.|generalist/);
		const day = /name="day" value="([^"]+)"/.exec(html)?.[1] ?? "";
		await house.post(as(ilse), "/mijn/wie-keek", "privacy.ask-why-myself", {
			case: ilse.case,
			member: house.people.tom.id ?? "",
			day,
			words: "wie bent u",
		});
		expect(text((await house.get(as(ilse), "/mijn/wie-keek")).html)).toContain("Gevraagd: waarom keek Tom");
	});
	it("PRIV-11 a look of who told us does not stand in the person's list", async () => {
		// Els, of another team, takes the worry of a neighbour about this same door.
		const line = await house.entries(nadia, ilse.case);
		const where = (line.find((entry) => entry.kind === "signalling.received")?.body as { where?: string } | undefined)?.where ?? "";
		await house.mustRun(house.people.els, "signalling.take-call", { sees: "nog een zorg", where, source: "resident", way: "call", shown: "no" });
		expect(text((await house.get(as(ilse), "/mijn/wie-keek")).html)).not.toContain("Els");
		const westhof = (
			await house.run(house.people.westhof, "signalling.send-arrears", {
				whom: "Ilse Vermeulen",
				address: where,
				kind: "huur",
				months: 3,
				amount: "1240",
			})
		).kind;
		expect(westhof).toBe("ok");
		const page = text((await house.get(as(ilse), "/mijn/wie-keek")).html);
		expect(page).not.toContain("Westhof");
	});
});

/** Every road of the house with these ids put in every place an id can stand. */
const roads = (met: Met): readonly string[] =>
	phases
		.flatMap((phase) => phase.pages)
		.map((page) => (page as unknown as { path: string }).path)
		.map((path) => path.replace(/:(case|matter)\b/g, met.case).replace(/:\w+/g, met.person));

describe("attacks", () => {
	it("PRIV-11 the shielded reporter's name, relation, phone, words: on no page and no API answer of the person, another team or a partner", async () => {
		const told = await house.mustRun(nadia, "signalling.take-call", {
			...planted,
			where: "Attackstraat 1",
			source: "resident",
			way: "call",
			shown: "no",
		});
		const about = String(told["case"]);
		await house.mustRun(nadia, "signalling.pick-up", { case: about });
		await house.mustRun(nadia, "weighing.write", {
			case: about,
			why: "Wij dachten dat niemand hier nog kwam. Dat wilden we zelf weten.",
			whyMe: "Ik ken de straat goed.",
			riskOfGoing: "Schrikken",
			riskOfStaying: "Alleen blijven",
			bring: "Soep",
			step: 3,
			stepWhy: "Niemand vroeg ons",
			outcome: "go",
		});
		await house.mustRun(nadia, "contact.attempt", { case: about, outcome: "came-in" });
		const { person } = await house.mustRun(nadia, "contact.know-person", { case: about, given: "Joke" });
		const joke = { case: about, person: String(person) };
		await house.mustRun(nadia, "privacy.disclose", {
			case: about,
			items: ["contact-made"],
			organisation: house.ids.westhof,
			aim: "keep-home",
			ground: "consent",
			consent: "before",
			until: "2027-01-31",
		});
		// The worker may read them: the planted words really are there.
		expect(JSON.stringify(await house.entries(nadia, about))).toContain("Zwaantje Kwikstaart");
		const outsiders = [as(joke), as(karim), house.people.els, house.people.westhof, house.people.wim, house.people.keeper];
		let read = 0;
		for (const who of outsiders) {
			for (const path of [...own, ...roads(joke)])
				for (const at of [path, `/api/v1/pages${path}`]) {
					const { html, status } = await house.get(who, at);
					if (status === 200) read += 1;
					for (const words of reporterWords) expect(html.includes(words), `${who.roles.join()} ${at} ${words}`).toBe(false);
				}
			// A keeper who is in the team stands in it for the database; that no page opens anything for that role is what is tried above.
			const entries = who === house.people.keeper ? "" : JSON.stringify(await house.entries(who, about));
			for (const words of reporterWords) expect(entries).not.toContain(words);
		}
		expect(read).toBeGreaterThan(20);
		// And on the print a worker hands over.
		for (const path of [`/mensen/${about}/op-papier`, `/mensen/${about}/verhaal`, `/mensen/${about}/eigen-bladzij`]) {
			const { html, status } = await house.get(nadia, path);
			expect(status).toBe(200);
			for (const words of reporterWords) expect(html).not.toContain(words);
		}
		expect(house.faults).toEqual([]);
	}, 60_000);
	it("one person cannot read, write or stop anything of another, with ids swapped on every road", async () => {
		await house.mustRun(nadia, "contact.note", { case: ilse.case, text: "ILSEWOORDEN" });
		await house.mustRun(nadia, "privacy.disclose", {
			case: ilse.case,
			items: ["other"],
			other: "ILSEWOORDEN rug",
			organisationName: "Huisarts",
			aim: "support",
			ground: "consent",
			consent: "before",
			until: "2027-01-31",
		});
		const hers = await house.entries(nadia, ilse.case);
		const note = hers.find((entry) => entry.kind === "contact.noted");
		const disclosure = (hers.find((entry) => entry.kind === "privacy.disclosed")?.body as { disclosure?: string } | undefined)?.disclosure;
		for (const path of [...own, ...own.map((road) => `${road}?case=${ilse.case}&person=${ilse.person}`), ...roads(ilse)])
			for (const at of [path, `/api/v1/pages${path}`]) {
				const { html } = await house.get(as(karim), at);
				expect(html.includes("ILSEWOORDEN") || html.includes("Vermeulen"), at).toBe(false);
			}
		for (const [operation, input] of [
			["privacy.write-beside-myself", { case: ilse.case, entry: note?.id, text: "x" }],
			["privacy.write-beside-myself", { case: karim.case, entry: note?.id, text: "x" }],
			["privacy.stop-sharing-myself", { case: ilse.case, disclosure }],
			["privacy.stop-sharing-myself", { case: karim.case, disclosure }],
			["privacy.ask-why-myself", { case: ilse.case, member: nadia.id, day: "2026-11-24" }],
			["contact.send-message", { case: ilse.case, words: "x" }],
			[
				"privacy.disclose",
				{
					case: ilse.case,
					items: ["contact-made"],
					organisationName: "x",
					aim: "support",
					ground: "consent",
					consent: "before",
					until: "2027-01-31",
				},
			],
		] as const)
			expect((await house.run(as(karim), operation, input)).kind, operation).toBe("refusal");
		expect(JSON.stringify(await house.entries(as(karim), ilse.case))).toBe("[]");
		expect(house.faults).toEqual([]);
	});
	it("a person nobody has met has no page, and a worker has no own page", async () => {
		const stranger = await house.house.door(nadia, { event: "write", what: "test" }, (tx) =>
			makePerson(tx, { given: "Onbekend", interpreter: false }, house.newId),
		);
		for (const path of own) {
			expect((await house.get(house.person(stranger.person), path)).status, path).toBe(404);
			expect((await house.get(nadia, path)).status, path).toBe(403);
		}
		expect((await house.get(house.people.els, `/mensen/${ilse.case as CaseId}/op-papier`)).status).toBe(404);
		expect((await house.get(house.people.samira, `/mensen/${ilse.case}/verhaal`)).status).toBe(404);
	});
});
