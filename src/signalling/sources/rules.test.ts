import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseId, MemberId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import { inJournal } from "../make.ts";
import type { ContactFacts } from "./model.ts";
import type { Advise } from "./operations.ts";
import { decideAdvise, decideThinning, factsOf, isThinning, looksLikeSomebody, silentDays } from "./rules.ts";

describe("what looks like somebody", () => {
	it.each([
		["Hoe help ik een gezin dat niet opendoet?", []],
		["Hij heet Karim.", ["Karim"]],
		["Het gaat om Ria de Groot en haar zoon.", ["Ria de Groot"]],
		["Het is van mevrouw Van der Berg.", ["Van der Berg"]],
		["Bij Jansen-Özdemir thuis en bij D’Hondt", ["Jansen-Özdemir", "D’Hondt"]],
		["Ze wonen op Molenweg 8.", ["Molenweg 8"]],
		["Ze wonen op de molenstraat 12 b, geloof ik", ["molenstraat 12 b"]],
		["Bij de Vries thuis is het stil.", ["Vries"]],
		["Dag. Jan van den Berg de Boer was er.", ["Berg de Boer"]],
		["Van de GGZ kwam niemand.", []],
		["Bij  de  Vries thuis", ["Vries"]],
		["en Henk van der Velde", ["Henk van der Velde"]],
		["en Henk  van  der  Velde", ["Henk  van  der  Velde"]],
		["Zij gaat naar de Molenweg. 8", ["Molenweg. 8"]],
		["op de Molenweg  12  b", ["Molenweg  12  b"]],
		["Their house is 4 Mill road 12", ["Mill road 12"].slice(1).concat("Mill")],
		["De straat is lang en de weg 3 km.", []],
		["Bel 06 12 34 56 78 maar.", ["06 12 34 56 78"]],
		["Bel (020) 624-1111 of +31 6 12345678", ["020) 624-1111", "+31 6 12345678"]],
		["Er zijn 1234567 redenen", []],
		["Er zijn 123456789 redenen", ["123456789"]],
		["Karim en Karim en nog eens Karim", ["Karim"]],
		["op Molenweg 8 naast de Molenweg", ["Molenweg 8"]],
		["een X op de kaart", []],
		["wijk en McDonald", ["McDonald"]],
	])("%s", (text, found) => {
		expect(looksLikeSomebody(text)).toEqual(found);
	});
	it.each([
		"Karim",
		"Waar is hij? Thuis.",
		"Dag! Hoe gaat het? Goed. Mooi: Prima; Fijn",
		"Een zin.” Nog een.",
		"Zei hij: “Kom maar” en ‘Ga maar’.",
		"'s Avonds\nKomt hij",
		"Hij slaapt. ’s Morgens niet.",
		"een regel\n  Ingesprongen",
		"Klaar.  Twee spaties",
		"‘  Ruim’",
		"Klaar. ’s  Avonds niet",
	])("a capital that only begins a sentence is nobody's: %s", (text) => {
		expect(looksLikeSomebody(text)).toEqual([]);
	});
	it.each([
		"Ik",
		"Monday",
		"Sunday",
		"Kerst",
		"Pasen",
		"Pinksteren",
		"God",
		"MKZ",
		"GGZ",
		"BSE",
		"GPS",
		"GGZ",
		"Tuesday",
		"Wednesday",
		"Thursday",
		"Friday",
		"Saturday",
	])("everybody writes %s with a capital", (word) => {
		expect(looksLikeSomebody(`en ${word} dan`)).toEqual([]);
	});
	it("finds a name wherever it stands behind other words, and never falls over", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("a", "e", " ", ",", "-", "0") }), (before) => {
				expect(looksLikeSomebody(`en ${before} en Karim`)).toContain("Karim");
			}),
		);
		fc.assert(fc.property(fc.string(), (text) => Array.isArray(looksLikeSomebody(text))));
	});
});

describe("keeping advice", () => {
	const ids = { advice: "advice-1" as ThingId, case: "case-1" as CaseId, team: "team-a" as TeamId };
	const command: Advise = { from: "yard-visitor", words: "Hoe praat ik over geld met een boer?", nobody: false };
	const kept = (body: object) => ({
		kind: "ok",
		value: [
			{
				kind: "signalling.advised",
				stream: { kind: "advice", id: "advice-1" },
				case: "case-1",
				audience: { reach: "team" },
				body: { advice: "advice-1", from: "yard-visitor", words: command.words, team: "team-a", ...body },
			},
		],
	});
	const asks = (found: string, field: string) => ({ kind: "refusal", code: "signalling.looks-like-somebody", words: { found }, field });
	it("is for the team, without anybody's name", () => {
		expect(decideAdvise(command, ids)).toStrictEqual(kept({}));
		expect(decideAdvise({ ...command, said: "Begin bij de koeien." }, ids)).toStrictEqual(kept({ said: "Begin bij de koeien." }));
	});
	it("asks first when something looks like a name, in what was asked and in what was said", () => {
		expect(decideAdvise({ ...command, words: "Hij heet Karim en zij Fatma." }, ids)).toStrictEqual(asks("‘Karim’, ‘Fatma’", "words"));
		expect(decideAdvise({ ...command, said: "Ga naar Karim." }, ids)).toStrictEqual(asks("‘Karim’", "said"));
	});
	it("who says that it is nobody is believed", () => {
		const words = "Praat over Sinterklaas.";
		expect(decideAdvise({ ...command, words, nobody: true }, ids)).toStrictEqual(kept({ words }));
	});
	it("needs a team to keep it", () => {
		expect(decideAdvise(command, { ...ids, team: undefined })).toStrictEqual({ kind: "refusal", code: "signalling.nobody-here-yet", words: {} });
	});
});

const today = "2026-11-24" as CalendarDay;
const on = (day: string): Instant => `${day}T09:00:00.000Z` as Instant;
const ago = (days: number): Instant => on(addDays(today, -days));
const fact = (kind: string, body: object, at: Instant = ago(5), by: AnyEntry["by"] = { kind: "member", id: "tom" }) =>
	inJournal({ kind: `contact.${kind}`, body, at, by });
const facts = (...entries: readonly AnyEntry[]) => factsOf(null, entries, today);
const nothing: ContactFacts = { lastContactAt: null, movedByUs: 0, leftOpen: 0, notMet: 0, unanswered: 0 };

describe("what the entries say about our side of a contact", () => {
	it("nothing happened: nothing is said, but when the last contact was", () => {
		expect(factsOf(ago(3), [], today)).toStrictEqual({ ...nothing, lastContactAt: ago(3) });
	});
	it("a visit that we dropped counts, one that they dropped does not", () => {
		expect(facts(fact("visit-dropped", { visit: "v1" }), fact("visit-dropped", { visit: "v2" }, ago(5), { kind: "person", id: "p" }))).toEqual({
			...nothing,
			movedByUs: 1,
		});
	});
	it("only the last sixty days count", () => {
		expect(facts(fact("visit-dropped", {}, ago(60)))).toEqual({ ...nothing, movedByUs: 1 });
		expect(facts(fact("visit-dropped", {}, ago(61)))).toEqual(nothing);
	});
	it("a promise of ours that we moved or took back counts; one we kept, and one of the person, do not", () => {
		const promised = (promise: string, by: string) => fact("promised", { promise, by }, ago(90));
		const ends = (promise: string, how: string) => fact("promise-ended", { promise, how });
		expect(facts(promised("a", "worker"), ends("a", "moved"))).toEqual({ ...nothing, movedByUs: 1 });
		expect(facts(promised("a", "organisation"), ends("a", "withdrawn"))).toEqual({ ...nothing, movedByUs: 1 });
		expect(facts(promised("a", "worker"), ends("a", "kept"))).toEqual(nothing);
		expect(facts(promised("a", "person"), ends("a", "moved"))).toEqual(nothing);
		expect(facts(ends("a", "moved"))).toEqual(nothing);
		expect(facts(promised("a", "worker"), promised("b", "worker"), ends("a", "moved"), ends("b", "moved"), fact("visit-dropped", {}))).toEqual({
			...nothing,
			movedByUs: 3,
		});
	});
	it("another entry that happens to name a promise is no promise", () => {
		expect(facts(fact("noted", { promise: "a", by: "worker" }), fact("promise-ended", { promise: "a", how: "moved" }))).toEqual(nothing);
	});
	const planned = (day: string) => fact("visit-planned", { visit: "v1", day }, ago(10));
	it("a visit of which nothing was written stands open from the day after", () => {
		expect(facts(planned("2026-11-23"))).toEqual({ ...nothing, leftOpen: 1 });
		expect(facts(planned("2026-11-24"))).toEqual(nothing);
		expect(facts(planned("2026-11-25"))).toEqual(nothing);
	});
	it.each(["visit-dropped", "attempted", "noted"])("%s of that visit closes it, also before its day", (kind) => {
		const closing = fact(kind, { visit: "v1" }, on("2026-11-19"), { kind: "person", id: "p" });
		expect(facts(planned("2026-11-20"), closing).leftOpen).toBe(0);
		expect(facts(planned("2026-11-20"), fact(kind, { visit: "v2" }, on("2026-11-19"))).leftOpen).toBe(1);
	});
	it("what was written on the day or after it closes it, what was written before does not", () => {
		for (const kind of ["noted", "attempted"]) {
			expect(facts(planned("2026-11-20"), fact(kind, {}, on("2026-11-20"))).leftOpen).toBe(0);
			expect(facts(planned("2026-11-20"), fact(kind, {}, on("2026-11-21"))).leftOpen).toBe(0);
			expect(facts(planned("2026-11-20"), fact(kind, {}, on("2026-11-19"))).leftOpen).toBe(1);
		}
		expect(facts(planned("2026-11-20"), fact("promised", {}, on("2026-11-21"))).leftOpen).toBe(1);
	});
	it.each([
		["nobody-home", 1],
		["not-convenient", 1],
		["not-wanted-now", 1],
		["talked-at-door", 0],
		["came-in", 0],
	])("we came, and it was %s", (outcome, notMet) => {
		expect(facts(fact("attempted", { outcome }))).toEqual({ ...nothing, notMet });
	});
	it("a question of theirs is a silence of ours from the third day on, until it is answered", () => {
		expect(facts(fact("asked-for", { asked: "a" }, ago(2)))).toEqual(nothing);
		expect(facts(fact("asked-for", { asked: "a" }, ago(3)))).toEqual({ ...nothing, unanswered: 1 });
		expect(facts(fact("asked-for", { asked: "a" }), fact("answered-call", { asked: "a" }))).toEqual(nothing);
		expect(facts(fact("asked-for", { asked: "a" }), fact("answered-call", { asked: "b" }))).toEqual({ ...nothing, unanswered: 1 });
		expect(facts(fact("called", { asked: "a" }))).toEqual(nothing);
	});
});

describe("whether a contact is thinning", () => {
	const calm: ContactFacts = { ...nothing, lastContactAt: ago(1) };
	it.each([
		[0, 0, false],
		[20, 20, false],
		[21, 21, true],
		[40, 40, true],
		[-2, 0, false],
	])("last contact %i days ago: silent for %i days, thinning: %s", (days, silent, thins) => {
		const contact = { ...nothing, lastContactAt: ago(days) };
		expect(silentDays(contact, today)).toBe(silent);
		expect(isThinning(contact, today)).toBe(thins);
	});
	it.each([
		[{ movedByUs: 1 }, false],
		[{ movedByUs: 2 }, true],
		[{ leftOpen: 1 }, true],
		[{ notMet: 1 }, false],
		[{ notMet: 2 }, true],
		[{ unanswered: 1 }, true],
		[{}, false],
	])("%o: %s", (more, thins) => {
		expect(isThinning({ ...calm, ...more }, today)).toBe(thins);
	});
	it("a contact that never was is not thinning", () => {
		expect(silentDays(nothing, today)).toBe(0);
		expect(isThinning({ lastContactAt: null, movedByUs: 9, leftOpen: 9, notMet: 9, unanswered: 9 }, today)).toBe(false);
	});
	it("what we change is open to the person, and looked at again after two weeks", () => {
		expect(
			decideThinning(
				{ case: "case-1" as CaseId, change: "Ik kom op zaterdag." },
				{ thinning: "thinning-1" as ThingId, me: "tom" as MemberId, today },
			),
		).toStrictEqual({
			kind: "ok",
			value: [
				{
					kind: "signalling.thinning",
					stream: { kind: "thinning", id: "case-1" },
					case: "case-1",
					audience: { reach: "person" },
					body: { thinning: "thinning-1", change: "Ik kom op zaterdag.", holder: "tom", lookAgainOn: "2026-12-08" },
				},
			],
		});
	});
});
