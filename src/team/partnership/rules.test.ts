import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrganisationId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { creditorKinds, type Threshold } from "./model.ts";
import type { AgreePartnership } from "./operations.ts";
import { decideAgreement, isForReview, reaches, thresholdFor } from "./rules.ts";

const day = (text: string): CalendarDay => text as CalendarDay;
const today = day("2026-11-24");
const given: AgreePartnership = {
	organisation: "westhof" as OrganisationId,
	aim: "Mensen houden hun huis.",
	notAim: "Innen.",
	shared: ["contact-made", "worker-name"],
	whoTells: "Nadia belt Anke.",
	signedByUs: "Nadia",
	signedByThem: "Anke",
	signedOn: day("2026-11-20"),
	from: day("2027-01-01"),
};
const agreed = {
	...given,
	thresholds: [],
	reviewOn: "2028-01-01",
	until: null,
};
const agree = (more: Partial<AgreePartnership> = {}) => decideAgreement({ ...given, ...more }, today);
const refusal = (code: string, field: string) => ({ kind: "refusal", code, words: {}, field });

describe("agreeing with an organisation", () => {
	it("keeps what was agreed; without a day of its own it is looked at again after a year", () => {
		expect(agree()).toStrictEqual({ kind: "ok", value: agreed });
	});
	it("has an end on its first day or later", () => {
		expect(agree({ until: day("2027-01-01") })).toStrictEqual({ kind: "ok", value: { ...agreed, until: "2027-01-01" } });
		expect(agree({ until: day("2026-12-31") })).toStrictEqual(refusal("team.ends-before-it-begins", "until"));
	});
	it("was signed today or before", () => {
		expect(agree({ signedOn: today })).toMatchObject({ kind: "ok" });
		expect(agree({ signedOn: day("2026-11-25") })).toStrictEqual(refusal("team.signed-later", "signedOn"));
	});
	it("is looked at again on its first day or later", () => {
		expect(agree({ reviewOn: day("2027-01-01") })).toStrictEqual({ kind: "ok", value: { ...agreed, reviewOn: "2027-01-01" } });
		expect(agree({ reviewOn: day("2026-12-31") })).toStrictEqual(refusal("team.review-before-it-begins", "reviewOn"));
	});
	it("shares each thing once", () => {
		expect(agree({ shared: ["contact-made", "contact-made", "worker-name"] })).toStrictEqual({ kind: "ok", value: agreed });
	});
	it("has a line for each kind that was filled in, in the order of the form, and of each what was filled in", () => {
		const thresholds = {
			energy: { months: 1, amount: 300 },
			water: {},
			tax: undefined,
			rent: { months: 0 },
			other: { amount: 0 },
		} as NonNullable<AgreePartnership["thresholds"]>;
		expect(agree({ thresholds })).toStrictEqual({
			kind: "ok",
			value: {
				...agreed,
				thresholds: [
					{ kind: "rent", months: 0 },
					{ kind: "energy", months: 1, amount: 300 },
					{ kind: "other", amount: 0 },
				],
			},
		});
	});
});

describe("from when on arrears are told", () => {
	const lines: readonly Threshold[] = [
		{ kind: "other", months: 3 },
		{ kind: "rent", months: 2 },
	];
	it("by the line of that kind; without one by that for everything else, and otherwise not", () => {
		expect(thresholdFor(lines, "rent")).toBe(lines[1]);
		expect(thresholdFor(lines, "water")).toBe(lines[0]);
		expect(thresholdFor([{ kind: "rent", months: 2 }], "water")).toBeUndefined();
		fc.assert(fc.property(fc.constantFrom(...creditorKinds), (kind) => thresholdFor([], kind) === undefined));
	});
	it.each([
		[{ months: 2 }, 2, 0, true],
		[{ months: 2 }, 1, 9_000, false],
		[{ amount: 500 }, 0, 500, true],
		[{ amount: 500 }, 9, 499, false],
		[{ months: 2, amount: 500 }, 2, 500, true],
		[{ months: 2, amount: 500 }, 1, 500, false],
		[{ months: 2, amount: 500 }, 2, 499, false],
		[{}, 0, 0, true],
	])("the line %o is reached by %i months and %i euros: %s", (line, months, amount, reached) => {
		expect(reaches({ kind: "rent", ...line }, { months, amount })).toBe(reached);
	});
});

describe("time to look at it again", () => {
	it.each([
		["2026-11-23", true],
		["2026-11-24", true],
		["2026-11-25", false],
		[null, false],
	])("agreed for %s: %s", (reviewOn, is) => {
		expect(isForReview({ reviewOn: reviewOn as CalendarDay | null }, today)).toBe(is);
	});
});
