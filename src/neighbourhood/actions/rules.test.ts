import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { ResidentsAction } from "./model.ts";
import { decideBegin, decideHear, decideLookBack, pointsAtSomebody, saysSurname } from "./rules.ts";

const refusal = (code: string, field?: string) => ({ kind: "refusal", code, words: {}, ...(field === undefined ? {} : { field }) });
const fine = { kind: "ok", value: true };

describe("words that point at somebody", () => {
	const endings = ["straat", "str.", "str", "weg", "laan", "plein", "pad", "hof", "kade", "dijk", "singel", "gracht", "dreef", "erf", "steeg"];
	it.each(endings)("a house number behind a street that ends with '%s'", (ending) => {
		expect(pointsAtSomebody(`Soep voor Molen${ending} 8`)).toBe(true);
		expect(pointsAtSomebody(`Soep voor molen${ending.toUpperCase()}   8`)).toBe(true);
		expect(pointsAtSomebody(`Soep in de Molen${ending} om de hoek`)).toBe(false);
		expect(pointsAtSomebody(`Soep voor Molen${ending}    8`), "four spaces are two columns").toBe(false);
	});
	it("a street by itself is no door", () => {
		for (const text of ["Op de weg 8 kuilen dicht", "Soep op het plein 8 december", "Tegels eruit: 8 in totaal"])
			expect(pointsAtSomebody(text)).toBe(false);
	});
	it.each(["op nummer 8", "Huisnummer 8", "nummer 8", "nr 8", "nr. 8", "number   8", "NUMMER 8"])("'%s'", (text) => {
		expect(pointsAtSomebody(`Soep ${text}`)).toBe(true);
	});
	it.each(["telnummer 8", "nummer acht", "nr    8", "nummers 8"])("not '%s'", (text) => {
		expect(pointsAtSomebody(`Soep ${text}`)).toBe(false);
	});
	const titles = [
		"mijnheer",
		"Mijnheer",
		"meneer",
		"Meneer",
		"dhr",
		"Dhr.",
		"de heer",
		"De heer",
		"mevrouw",
		"Mevrouw",
		"mevr",
		"Mevr.",
		"mw",
		"Mw.",
		"juffrouw",
		"Juffrouw",
		"Mr",
		"Mr.",
		"Mrs",
		"Miss",
		"family",
		"Family",
		"familie",
		"Familie",
		"fam",
		"Fam.",
	];
	it.each(titles)("a surname behind '%s'", (title) => {
		for (const name of ["Bos", "de Groot", "van der Berg", "el Amrani", "Özdemir", "  Bos"]) {
			expect(pointsAtSomebody(`Soep voor ${title} ${name}`), name).toBe(true);
			expect(saysSurname(`${title} ${name}`), name).toBe(true);
		}
		expect(pointsAtSomebody(`Soep voor ${title} met de hond`)).toBe(false);
		expect(pointsAtSomebody(`Soep voor ${title}`)).toBe(false);
	});
	it.each(["van", "de", "der", "den", "ter", "ten", "el", "al"])("'%s' belongs to the name", (particle) => {
		expect(pointsAtSomebody(`Soep voor mevrouw ${particle} Berg`)).toBe(true);
		expect(saysSurname(`Ria ${particle} Berg`)).toBe(true);
	});
	it("words of a street feast point at nobody", () => {
		for (const text of ["Samen eten op het plein", "De tuin van het hof opknappen", "Om 8 uur koffie, 12 mensen", "Mooie familie, mooi feest"])
			expect(pointsAtSomebody(text)).toBe(false);
	});
});

describe("a first name and no more", () => {
	it.each([
		["Ria", false],
		["Ria en de buren", false],
		["ria de groot", false],
		["Ria de Groot", true],
		["Ria Groot", true],
		["Ria  Groot", true],
		["Ria het Hart", true],
		["Anne-Marie Bos", true],
		["D’Angelo Bos", true],
		["O'Neil Bos", true],
		["Özlem Çelik", true],
		["een buurvrouw, Ria Groot", false],
		["R Groot", false],
		["", false],
	])("'%s' says a surname: %s", (lead, says) => {
		expect(saysSurname(lead)).toBe(says);
	});
	it("never falls over, and is quickly done", () => {
		fc.assert(fc.property(fc.string(), (text) => typeof pointsAtSomebody(text) === "boolean" && typeof saysSurname(text) === "boolean"));
	});
});

const action = (lookedBack: string | null = null): ResidentsAction => ({
	id: "action-1",
	area: "area-1" as AreaId,
	kind: "together",
	what: "Samen eten",
	lead: "Ria",
	asked: "not-yet",
	ourPart: "nudge",
	holder: "tom" as MemberId,
	lookBackOn: "2026-12-01" as CalendarDay,
	lookedBack,
	contactWanted: false,
});

describe("beginning something of residents", () => {
	const today = "2026-11-24" as CalendarDay;
	const begin = (more: object = {}) => decideBegin({ what: "Samen eten", lead: "Ria", lookBackOn: "2026-12-01" as CalendarDay, ...more }, today);
	it("is fine as long as it is about nobody", () => {
		expect(begin()).toStrictEqual(fine);
		expect(decideBegin({ lookBackOn: today }, today)).toStrictEqual(fine);
		expect(begin({ what: "Soep voor mevrouw Bos" })).toStrictEqual(refusal("neighbourhood.about-somebody", "what"));
		expect(begin({ what: "Soep op nummer 8" })).toStrictEqual(refusal("neighbourhood.about-somebody", "what"));
		expect(begin({ lead: "Ria Groot" })).toStrictEqual(refusal("neighbourhood.first-name-only", "lead"));
	});
	it("is looked back on today at the earliest", () => {
		expect(begin({ lookBackOn: "2026-11-24" })).toStrictEqual(fine);
		expect(begin({ lookBackOn: "2026-11-23" })).toStrictEqual(refusal("neighbourhood.day-gone-by", "lookBackOn"));
	});
});

describe("hearing of it, and looking back", () => {
	it("with a no of whoever it is about it stops; with a yes, or where nobody needs to be asked, it goes on", () => {
		const hear = (asked: "yes" | "no" | "not-needed", of = action()) => decideHear(of, { action: "action-1" as ThingId, asked });
		expect(hear("no")).toStrictEqual({ kind: "ok", value: { stops: true } });
		expect(hear("yes")).toStrictEqual({ kind: "ok", value: { stops: false } });
		expect(hear("not-needed")).toStrictEqual({ kind: "ok", value: { stops: false } });
		expect(hear("no", action("Mooi"))).toStrictEqual(refusal("neighbourhood.looked-back-already"));
	});
	it("is done once, and points at nobody", () => {
		const back = (how: string, of = action()) => decideLookBack(of, { action: "action-1" as ThingId, how, contactWanted: false });
		expect(back("Het was mooi.")).toStrictEqual(fine);
		expect(back("Mevrouw Bos huilde.")).toStrictEqual(refusal("neighbourhood.about-somebody", "how"));
		expect(back("Mooi", action("Mooi"))).toStrictEqual(refusal("neighbourhood.looked-back-already"));
		expect(back("Mevrouw Bos huilde.", action(""))).toStrictEqual(refusal("neighbourhood.looked-back-already"));
	});
});
