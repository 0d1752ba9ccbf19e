/** Nothing that points at somebody leaves the matter, and no small number can be told from what is given. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOk } from "#src/kernel/index.ts";
import { type FigureKey, figureKeys } from "./model.ts";
import { decideAgreement, decideLaying, LEAST, masked, partsToHide, pointsAt, toldAnew, toldBy, withoutNames } from "./rules.ts";

const names = ["Karim Bos", "Lindestraat 14", "Ria de Groot", "Westhof"];
describe("without names", () => {
	test("LEG-09 names, doors, numbers and mail are taken out of the draft, each part by itself, whole words only", () => {
		expect(withoutNames("Karim woont in de Lindestraat. Ria de Groot belde, karim@bos.nl, 06 12 34 56 78, 1234 AB.", names)).toBe(
			"… woont in de …. … belde, …, …, ….",
		);
		expect(withoutNames("Het bos is groot, een bosje.", ["Bosman"])).toBe("Het bos is groot, een bosje.");
		expect(withoutNames("Bel 112 om 12 uur.", names)).toBe("Bel 112 om 12 uur.");
	});
	test.each([
		["mail k.bos+1@bos-wonen.co.nl nu", "mail … nu"],
		["bel +31 6 1234-5678 nu", "bel … nu"],
		["bel 0612345678 nu", "bel … nu"],
		["bel 030-1234567.", "bel …."],
		["op 1234AB en 1234 AB", "op … en …"],
		["nummer 5061234567890 nu", "nummer 5061234567890 nu"],
		["in 061234 keer", "in 061234 keer"],
		["jaar 123 AB, 1234 A en 1234 abc", "jaar 123 AB, 1234 A en 1234 abc"],
	])("what reaches somebody goes whole, and no other number does: %s", (text, left) => {
		expect(withoutNames(text, [])).toBe(left);
		expect(pointsAt(text, []) !== undefined).toBe(text !== left);
	});
	test("the longest name goes first, in one piece", () => {
		expect(withoutNames("Bos-Jansen en Bos belden", ["Bos", "Bos-Jansen"])).toBe("… en … belden");
		expect(withoutNames("Jansen,  Karim ", [" Jansen,  Karim "])).toBe("… ");
		expect(partsToHide([" Jansen,  Karim "])).toEqual(["Jansen,  Karim", "Jansen", "Karim"]);
	});
	test("LEG-09 small words and house numbers alone point at nobody", () => {
		expect(partsToHide(["familie van der Berg", "de 14"])).toEqual(["familie van der Berg", "Berg"]);
	});
	test.each("van der den het een mevrouw mijnheer meneer familie gezin the mrs huis straat".split(" "))(
		"'%s' alone points at nobody, however it is written",
		(word) => {
			for (const one of [word, word.toUpperCase()]) {
				expect(partsToHide([`${one} Kaya`])).toEqual([`${one} Kaya`, "Kaya"]);
				expect(partsToHide([one])).toEqual([]);
			}
		},
	);
	test("a name has three letters or more, is looked for as it is written, and each is named once", () => {
		expect(partsToHide(["Bo", "Ka2", "Kay", "Kay Bo", " Kay "])).toEqual(["Kay", "Kay Bo"]);
		expect(withoutNames("Bos+ belt, Boss en Bos ook", ["Bos+"])).toBe("… belt, Boss en Bos ook");
		expect(withoutNames("Kaya2 en 2Kaya en éKaya, KAYA!", ["Kaya"])).toBe("Kaya2 en 2Kaya en éKaya, …!");
		expect(pointsAt("Ria en Karim", ["Karim Bos", "Ria de Groot"])).toBe("Karim");
		expect(pointsAt("bel 06 12 34 56 78 en 030 123 4567", [])).toBe("06 12 34 56 78");
	});
	test("what is laid beside is what was written, and a refusal says which word", () => {
		const input = { case: "c" as never, version: 1, why: "Er was niemand meer." };
		expect(decideLaying(input, names)).toEqual({ kind: "ok", value: input });
		expect(decideLaying({ ...input, why: "Het was Karim." }, names)).toEqual({
			kind: "refusal",
			code: "weighing.still-points-at-somebody",
			words: { word: "Karim" },
			field: "why",
		});
	});
	test("LEG-09 whatever is typed, a draft points at nobody any more, and what still points is refused", () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.constantFrom(...names, "Karim", "Bos", "Groot", "lindestraat"), fc.lorem({ maxCount: 3 })), { maxLength: 12 }),
				(parts) => {
					const text = parts.join(" ");
					expect(pointsAt(withoutNames(text, names), names)).toBeUndefined();
					const decided = decideLaying({ case: "c" as never, version: 1, why: `x ${text}` }, names);
					expect(isOk(decided)).toBe(pointsAt(text, names) === undefined);
				},
			),
		);
	});
	test.each(["why", "riskOfGoing", "riskOfStaying", "bring", "hindsight"] as const)("LEG-09 every field is looked at: %s", (field) => {
		expect(decideLaying({ case: "c" as never, version: 1, why: "iets", [field]: "Toen zei Karim nee." }, names)).toMatchObject({
			code: "weighing.still-points-at-somebody",
			field,
		});
	});
});
describe("agreements", () => {
	const whole = { situation: "Iemand dreigt zichzelf iets aan te doen", speaks: "Wie het hoort", oneLine: "We blijven en bellen samen", phones: [] };
	test.each([
		["situation", "Mevrouw Jansen schreeuwt"],
		["speaks", "Dhr. Bos belt"],
		["oneLine", "Met die man praten we niet"],
		["atThreat", "That family needs the police"],
		["speaks", "meneer Kaya"],
		["speaks", "Meneer  Kaya"],
		["speaks", "Mijnheer Kaya"],
		["speaks", "mijnheer Kaya"],
		["speaks", "mevr. Kaya"],
		["speaks", "Mevr Kaya"],
		["speaks", "Mrs. Smith"],
		["speaks", "Die vrouw"],
		["speaks", "die vrouw"],
		["speaks", "Dat gezin"],
		["speaks", "dat gezin"],
		["speaks", "that man"],
		["speaks", "That woman"],
		["speaks", "Die man"],
	])("SAFE-08 it is about the situation: %s", (field, text) => {
		expect(decideAgreement({ ...whole, [field]: text })).toMatchObject({ code: "weighing.about-the-situation", field });
	});
	test.each([
		"mevrouw en meneer",
		"De mevrouw kaya",
		"die manier van doen",
		"Die vrouwen en mannen",
		"dat gezinnen dit doen",
		"that mantle",
		"mr en mrs",
	])("SAFE-08 and this is about nobody: %s", (speaks) => {
		expect(decideAgreement({ ...whole, speaks })).toEqual({ kind: "ok", value: { ...whole, speaks } });
	});
	test("SAFE-08 the same for everybody is kept", () => {
		expect(decideAgreement(whole)).toEqual({ kind: "ok", value: whole });
		expect(isOk(decideAgreement({ ...whole, atThreat: "Weg, en 112 bellen" }))).toBe(true);
	});
});
describe("the public account", () => {
	const zero = Object.fromEntries(figureKeys.map((key) => [key, 0])) as Record<FigureKey, number>;
	test("LEG-09 small numbers are left out, from exactly the least on they are told", () => {
		expect(masked({ ...zero, weighed: LEAST - 1 }).weighed).toBeNull();
		expect(masked({ ...zero, weighed: LEAST }).weighed).toBe(LEAST);
		expect(masked({ ...zero, weighed: 20, glad: LEAST, mixed: 1 })).toMatchObject({ glad: LEAST, mixed: null });
	});
	test("LEG-09 no small number can be told from the others: with one part of a whole the other goes too", () => {
		expect(masked({ ...zero, weighed: 100, went: 97, stayed: 3, contact: 90, stillApart: 7 })).toMatchObject({
			weighed: 100,
			went: null,
			stayed: null,
			contact: null,
			stillApart: null,
		});
		expect(masked({ ...zero, weighed: 100, went: 60, stayed: 40, contact: 58, stillApart: 2 })).toMatchObject({
			went: 60,
			stayed: 40,
			contact: null,
			stillApart: null,
		});
		const count = fc.nat(40);
		fc.assert(
			fc.property(count, count, count, (contact, stillApart, stayed) => {
				const went = contact + stillApart;
				const told = masked({ ...zero, weighed: went + stayed, went, stayed, contact, stillApart });
				const known = (whole: number | null, part: number | null): number | null => (whole === null || part === null ? null : whole - part);
				for (const derived of [
					told.stayed ?? known(told.weighed, told.went),
					told.went ??
						known(told.weighed, told.stayed) ??
						(told.contact === null || told.stillApart === null ? null : told.contact + told.stillApart),
					told.contact ?? known(told.went, told.stillApart),
					told.stillApart ?? known(told.went, told.contact),
				])
					expect(derived === null || derived >= LEAST).toBe(true);
			}),
		);
	});
	const year = fc
		.record({ contact: fc.nat(30), stillApart: fc.nat(30), stayed: fc.nat(30), of: fc.array(fc.nat(1_000), { minLength: 7, maxLength: 7 }) })
		.map(({ contact, stillApart, stayed, of }) => {
			const went = contact + stillApart;
			const weighed = went + stayed;
			const [self = 0, children = 0, others = 0, ...feelings] = of;
			let left = weighed;
			const [glad = 0, mixed = 0, rather = 0, none = 0] = feelings.map((one) => {
				const part = left === 0 ? 0 : one % (left + 1);
				left -= part;
				return part;
			});
			const among = (one: number): number => one % (went + 1);
			return {
				...zero,
				weighed,
				went,
				stayed,
				contact,
				stillApart,
				self: among(self),
				children: among(children),
				others: among(others),
				glad,
				mixed,
				"rather-not": rather,
				"no-answer": none,
			};
		});
	test("PRIV-10 LEG-09 nothing that can be worked out of what is told is small: not a number, not what remains of a whole, not all answers together; and what is left out could always be several numbers", () => {
		fc.assert(
			fc.property(year, (given) => {
				const told = masked(given);
				for (const [key, count] of Object.entries(toldBy(told))) expect(count === null || count >= LEAST, key).toBe(true);
				// What is left out of a whole: between these it may be anything, as far as anybody can tell.
				const atLeast = Math.max(told.self ?? 0, told.children ?? 0, told.others ?? 0);
				if (told.weighed !== null && told.went === null) expect(told.weighed - atLeast).toBeGreaterThanOrEqual(LEAST);
				if (told.went !== null && told.contact === null) expect(told.went).toBeGreaterThanOrEqual(LEAST);
				const answers = [told.glad, told.mixed, told["rather-not"], told["no-answer"]];
				if (told.weighed !== null && answers.some((one) => one === null) && answers.some((one) => one !== null))
					expect(told.weighed - answers.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBeGreaterThanOrEqual(LEAST);
				// And nothing is made up.
				for (const [key, count] of Object.entries(told)) if (count !== null) expect(count).toBe(given[key as keyof typeof given]);
			}),
			{ numRuns: 2_000 },
		);
	});
	test("PRIV-10 a year that is told again and again tells nobody who came or went in between: each difference is none at all, or not small", () => {
		const more = fc.array(fc.record({ key: fc.constantFrom("contact", "stillApart", "stayed", "glad", "self"), by: fc.nat(8) }), { maxLength: 8 });
		fc.assert(
			fc.property(year, more, (first, later) => {
				let given = first;
				let before = toldAnew(undefined, masked(given));
				for (const { key, by } of later) {
					given = { ...given, [key]: given[key as keyof typeof given] + by };
					given = { ...given, went: given.contact + given.stillApart, weighed: given.contact + given.stillApart + given.stayed };
					given = { ...given, self: Math.min(given.self, given.went) };
					const now = toldAnew(before, masked(given));
					const [was, is] = [toldBy(before), toldBy(now)];
					for (const one of Object.keys(was)) {
						const [old, fresh] = [was[one] ?? null, is[one] ?? null];
						if (old !== null && fresh !== null) expect(old === fresh || Math.abs(old - fresh) >= LEAST, one).toBe(true);
						if (old !== null) expect(fresh).not.toBeNull();
					}
					before = now;
				}
			}),
			{ numRuns: 1_000 },
		);
	});
});
