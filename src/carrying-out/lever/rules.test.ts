/** Pressure that was agreed beforehand: when it may be set, what follows when the person moves, and who confirms. */
import { describe, expect, test } from "vitest";
import type { CaseId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { WeighingState } from "#src/weighing/index.ts";
import type { Asked, Lever, Movement } from "./model.ts";
import type { SetLeverInput } from "./operations.ts";
import { decideConfirm, decideEndLever, decideHeard, decideMovement, decideSetLever, readEasing, weighedUp } from "./rules.ts";

const of = "c" as CaseId;
const westhof = "o" as OrganisationId;
const thing = (id: string) => id as ThingId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-20T09:00:00.000Z" as Instant;
const table = { today, holder: "nadia", id: "new" };
const openly = { reach: "person" };
const entry = (kind: string, body: unknown, audience: unknown = openly) => ({
	kind: `carrying-out.${kind}`,
	stream: { kind: "carrying-out", id: "c" },
	case: "c",
	audience,
	body,
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code, words: {} } : { kind: "refusal", code, words: {}, field };
const steps = (...places: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]): Pick<WeighingState, "positions"> => ({
	positions: places.map((step) => ({ step, why: "x", at, by: "m" })),
});
const lever: Lever = {
	lever: "l",
	organisation: westhof,
	organisationName: "Westhof",
	form: "partner-warns",
	why: "",
	eases: [
		{ when: "regeling getekend", then: "de procedure stopt" },
		{ when: "hij belt", then: "" },
	],
	stop: "De huur is betaald",
	within: 5,
	at,
	movements: [],
};
const ended: Lever = { ...lever, ended: { how: "stop-reached", at } };

test.each([
	["regeling getekend: de procedure stopt", { when: "regeling getekend", then: "de procedure stopt" }],
	["  hij belt :  om 9:30 niets meer ", { when: "hij belt", then: "om 9:30 niets meer" }],
	[" hij belt ", { when: "hij belt", then: "" }],
])("the movement stands before the first colon: %s", (line, read) => expect(readEasing(line)).toEqual(read));

test.each([
	[[], false],
	[[5], false],
	[[3, 4], true],
	[[4, 4], false],
	[[5, 4], false],
	[[1, 5, 4], false],
	[[5, 2, 3], true],
] as const)("pressure rests on a last weighing that went up: %j %s", (places, up) => expect(weighedUp(steps(...places))).toBe(up));

describe("setting a lever", () => {
	const input: SetLeverInput = {
		case: of,
		organisation: westhof,
		form: "one-brings-both",
		eases: ["regeling getekend: de procedure stopt"],
		stop: "De huur is betaald",
	};
	const partner = { name: "Westhof", agreed: true };
	const state = { levers: [] as readonly Lever[], weighing: steps(4, 5) };
	const body = {
		lever: "new",
		organisation: "o",
		organisationName: "Westhof",
		form: "one-brings-both",
		why: "",
		eases: [{ when: "regeling getekend", then: "de procedure stopt" }],
		otherwise: undefined,
		stop: "De huur is betaald",
		within: 3,
	};
	test("with a partner there is an agreement with, what eases at which movement, and a stop", () => {
		expect(decideSetLever(state, input, partner, table)).toEqual(done(entry("lever-set", body)));
		expect(decideSetLever(state, { ...input, why: "Het vonnis", otherwise: "Dan gaat het door", within: 9 }, partner, table)).toEqual(
			done(entry("lever-set", { ...body, why: "Het vonnis", otherwise: "Dan gaat het door", within: 9 })),
		);
	});
	test("not without a weighing, an agreement or an easing", () => {
		expect(decideSetLever({ ...state, weighing: steps(5) }, input, partner, table)).toEqual(refusal("carrying-out.weigh-one-up"));
		for (const none of [undefined, { name: "Westhof", agreed: false }])
			expect(decideSetLever(state, input, none, table)).toEqual(refusal("carrying-out.no-agreement-with-partner", "organisation"));
		expect(decideSetLever(state, { ...input, eases: [] }, partner, table)).toEqual(refusal("carrying-out.must-ease", "eases"));
	});
	test("one at a time with the same partner; another partner's, or one that ended, is no hindrance", () => {
		expect(decideSetLever({ ...state, levers: [lever] }, input, partner, table)).toEqual(refusal("carrying-out.lever-is-set", "organisation"));
		for (const levers of [[ended], [{ ...lever, organisation: "p" as OrganisationId }]])
			expect(decideSetLever({ ...state, levers }, input, partner, table).kind).toBe("ok");
		const both = [ended, { ...lever, organisation: "p" as OrganisationId }, lever];
		expect(decideSetLever({ ...state, levers: both }, input, partner, table).kind).toBe("refusal");
	});
});

describe("a movement", () => {
	const moved = { case: of, lever: thing("l"), movement: 0 };
	const easing = { lever: "l", easing: "new", eases: "de procedure stopt", confirmBy: "2026-11-29" };
	test("is asked of the partner at once, who reads only whom it is about and what to let go of", () => {
		expect(decideMovement([ended, { ...lever, lever: "k" }, lever], moved, "Karim", table)).toEqual(
			done(
				entry("lever-moved", { ...easing, what: "regeling getekend", holder: "nadia" }),
				entry("easing-asked", { ...easing, about: "Karim" }, { reach: "named", named: ["o"] }),
			),
		);
	});
	test("without anything named that eases, the pressure stops altogether; own words come before the agreed ones", () => {
		expect(decideMovement([lever], { ...moved, movement: 1, what: "Hij stond aan de balie" }, "Karim", table)).toMatchObject({
			value: [{ body: { what: "Hij stond aan de balie", eases: "De huur is betaald" } }, { body: { eases: "De huur is betaald" } }],
		});
	});
	test("belongs to a lever that presses, and to one of its movements", () => {
		for (const levers of [[], [ended], [{ ...lever, lever: "k" }]])
			expect(decideMovement(levers, moved, "Karim", table)).toEqual(refusal("carrying-out.no-lever"));
		expect(decideMovement([lever], { ...moved, movement: 2 }, "Karim", table)).toEqual(refusal("carrying-out.which-movement", "movement"));
	});
});

describe("confirming", () => {
	const confirmed = (who: string, words?: string) => entry("easing-confirmed", { easing: "e", who, words }, { reach: "person", named: ["o"] });
	const asked: Asked = { lever: "l", easing: "e", about: "Karim", eases: "x", confirmBy: today, case: "c" };
	const by = { organisation: westhof, name: "Ruud van Westhof" };
	test("a partner confirms what it was asked, once", () => {
		const input = { case: of, easing: thing("e"), words: "Gestopt" };
		expect(decideConfirm([{ ...asked, easing: "d" }, asked], input, by)).toEqual(done(confirmed("Ruud van Westhof", "Gestopt")));
		expect(decideConfirm([{ ...asked, confirmed: at }], input, by)).toEqual(refusal("carrying-out.confirmed-already"));
		for (const none of [[], [{ ...asked, easing: "d" }]]) expect(decideConfirm(none, input, by)).toEqual(refusal("kernel.nothing-here"));
	});
	const movement: Movement = { easing: "e", what: "x", eases: "x", confirmBy: today, at };
	const other = { ...movement, easing: "d", confirmed: { who: "y", at } };
	test("what was heard by phone is kept with who said it, once", () => {
		const input = { case: of, easing: thing("e"), who: "Ruud" };
		const elsewhere: Lever = { ...lever, lever: "k", organisation: "p" as OrganisationId, movements: [other] };
		expect(decideHeard([elsewhere, { ...lever, movements: [other, movement] }], input)).toEqual(done(confirmed("Ruud")));
		expect(decideHeard([{ ...lever, movements: [movement] }], { ...input, words: "Morgen" })).toEqual(done(confirmed("Ruud", "Morgen")));
		expect(decideHeard([{ ...lever, movements: [{ ...movement, confirmed: { who: "y", at } }] }], input)).toEqual(
			refusal("carrying-out.confirmed-already"),
		);
		for (const none of [[], [lever], [elsewhere]]) expect(decideHeard(none, input)).toEqual(refusal("carrying-out.no-lever"));
	});
});

test("a lever is taken away once", () => {
	const input = { case: of, lever: thing("l"), how: "not-needed" as const, words: "Hij betaalt" };
	expect(decideEndLever([{ ...lever, lever: "k" }, lever], input)).toEqual(
		done(entry("lever-ended", { lever: "l", how: "not-needed", words: "Hij betaalt" })),
	);
	for (const none of [[], [ended], [{ ...lever, lever: "k" }]]) expect(decideEndLever(none, input)).toEqual(refusal("carrying-out.no-lever"));
});
