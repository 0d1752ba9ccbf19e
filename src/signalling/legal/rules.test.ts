import { describe, expect, it } from "vitest";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { inJournal } from "../make.ts";
import type { LegalRoute } from "../model.ts";
import type { LegalSetting, OpenRoute } from "./model.ts";
import type { TickStep } from "./operations.ts";
import { dayOpened, decideTick, openRoutes, settingOn } from "./rules.ts";

const day = (text: string): CalendarDay => text as CalendarDay;
const at = (text: string): Instant => text as Instant;
const setting = (id: string, from: string, more: Partial<LegalSetting> = {}): LegalSetting => ({
	id,
	route: "child",
	country: "NL",
	from: day(from),
	source: "Een wet",
	steps: [
		{ code: "map", words: "Kijk." },
		{ code: "talk", words: "Praat." },
	],
	...more,
});

describe("the steps that hold on a day", () => {
	const given = [setting("given-2019", "2019-01-01"), setting("given-2013", "2013-07-01")];
	const kept = [setting("kept-2016", "2016-01-01")];
	const holds = (settings: readonly LegalSetting[], on: string, others = given) => settingOn(settings, others, "child", "NL", day(on))?.id;
	it.each([
		["2013-06-30", undefined],
		["2013-07-01", "given-2013"],
		["2015-12-31", "given-2013"],
		["2016-01-01", "kept-2016"],
		["2018-12-31", "kept-2016"],
		["2019-01-01", "given-2019"],
	])("on %s it is the latest that began by then", (on, id) => {
		expect(holds(kept, on)).toBe(id);
	});
	it("what a team kept goes before what was given from the same day, and counts where nothing was given", () => {
		expect(holds([setting("kept-2019", "2019-01-01")], "2020-01-01")).toBe("kept-2019");
		expect(holds([setting("kept-2019", "2019-01-01")], "2020-01-01", [])).toBe("kept-2019");
		expect(holds([], "2020-01-01")).toBe("given-2019");
		expect(holds([], "2020-01-01", [])).toBeUndefined();
	});
	it("of two from one day it is the one that was kept last", () => {
		expect(holds([setting("first", "2019-02-01"), setting("second", "2019-02-01")], "2020-01-01")).toBe("second");
	});
	it("the steps of another route or another country do not count", () => {
		const elsewhere = [setting("other-route", "2020-01-01", { route: "life" }), setting("other-country", "2020-01-01", { country: "BE" })];
		expect(holds(elsewhere, "2021-01-01")).toBe("given-2019");
		expect(settingOn(elsewhere, given, "life", "NL", day("2021-01-01"))?.id).toBe("other-route");
		expect(settingOn(elsewhere, given, "child", "BE", day("2021-01-01"))?.id).toBe("other-country");
	});
});

describe("which routes are open", () => {
	const ticked = (step: string, more: Record<string, unknown> = {}, moment = "2026-11-24T09:00:00.000Z") =>
		inJournal({
			kind: "signalling.legal-step",
			at: at(moment),
			body: { signal: "signal-1", route: "child", step, words: `Stap ${step}.`, on: "2026-11-23", ...more },
		});
	it("none, until somebody opened one", () => {
		expect(openRoutes([])).toEqual([]);
		expect(
			openRoutes([inJournal({ kind: "signalling.received", body: {} }), inJournal({ kind: "signalling.added", body: { words: "Meer." } })]),
		).toEqual([]);
	});
	it("what else is written about a signal opens none", () => {
		expect(
			openRoutes([
				inJournal({ kind: "signalling.settled", body: { legalRoute: "life" } }),
				inJournal({ kind: "signalling.found", body: { route: "life", step: "now" } }),
			]),
		).toEqual([]);
	});
	it("opened with the signal, or later with the words why; a second time changes nothing", () => {
		const entries = [
			inJournal({ kind: "signalling.added", at: at("2026-11-21T09:00:00.000Z"), body: { legalRoute: "life", words: "Hij zei iets ergs." } }),
			inJournal({ kind: "signalling.received", at: at("2026-11-22T09:00:00.000Z"), body: { legalRoute: "child" } }),
			inJournal({ kind: "signalling.added", at: at("2026-11-23T09:00:00.000Z"), body: { legalRoute: "child", words: "Nog eens." } }),
			inJournal({ kind: "signalling.added", at: at("2026-11-24T09:00:00.000Z"), body: { legalRoute: "violence" } }),
		];
		expect(openRoutes(entries)).toStrictEqual([
			{ route: "child", since: "2026-11-22T09:00:00.000Z", why: null, ticked: [] },
			{ route: "violence", since: "2026-11-24T09:00:00.000Z", why: null, ticked: [] },
			{ route: "life", since: "2026-11-21T09:00:00.000Z", why: "Hij zei iets ergs.", ticked: [] },
		]);
	});
	it("a step stands with its words, who did it and when; done again it stands once, with the last", () => {
		const entries = [ticked("map"), ticked("talk", { said: "Met moeder." }), ticked("map", { words: "Kijk goed." }, "2026-11-25T09:00:00.000Z")];
		expect(openRoutes(entries)).toStrictEqual([
			{
				route: "child",
				since: "2026-11-24T09:00:00.000Z",
				why: null,
				ticked: [
					{ step: "talk", words: "Stap talk.", on: "2026-11-23", said: "Met moeder.", at: "2026-11-24T09:00:00.000Z", by: "tom" },
					{ step: "map", words: "Kijk goed.", on: "2026-11-23", said: undefined, at: "2026-11-25T09:00:00.000Z", by: "tom" },
				],
			},
		]);
	});
	it("a tick that was taken back is gone, the route and the other ticks stay", () => {
		const [route] = openRoutes([ticked("map"), ticked("talk"), ticked("map", { undone: true })]);
		expect(route?.ticked.map((one) => one.step)).toEqual(["talk"]);
	});
	it("was opened on the day of the neighbourhood, not of Greenwich", () => {
		const route = (since: string): OpenRoute => ({ route: "child", since: at(since), why: null, ticked: [] });
		expect(dayOpened(route("2026-11-23T22:59:59.000Z"))).toBe("2026-11-23");
		expect(dayOpened(route("2026-11-23T23:00:00.000Z"))).toBe("2026-11-24");
	});
});

describe("ticking a step", () => {
	const facts = { signal: "signal-1" as ThingId, today: day("2026-11-24") };
	const done = (step: string) => ({
		step,
		words: `Gedaan: ${step}`,
		on: day("2026-11-20"),
		said: undefined,
		at: at("2026-11-20T09:00:00.000Z"),
		by: "tom",
	});
	const open = (route: LegalRoute, ...steps: readonly string[]): OpenRoute => ({
		route,
		since: at("2026-11-20T09:00:00.000Z"),
		why: null,
		ticked: steps.map(done),
	});
	const settings = new Map<LegalRoute, LegalSetting>([
		["child", setting("child", "2019-01-01")],
		["life", setting("life", "2020-01-01", { route: "life", steps: [{ code: "now", words: "Bel." }] })],
	]);
	const tick = (routes: readonly OpenRoute[], input: Partial<TickStep> = {}) =>
		decideTick(routes, settings, { case: "case-1" as CaseId, route: "child", step: "map", undo: false, ...input }, facts);
	const body = (routes: readonly OpenRoute[], input: Partial<TickStep> = {}) => {
		const result = tick(routes, input);
		return result.kind === "ok" ? result.value[0]?.body : result.code;
	};

	it("is written for the team, with the words of that day", () => {
		expect(tick([open("child")])).toStrictEqual({
			kind: "ok",
			value: [
				{
					kind: "signalling.legal-step",
					stream: { kind: "signal", id: "signal-1" },
					case: "case-1",
					audience: { reach: "team" },
					body: { signal: "signal-1", route: "child", step: "map", words: "Kijk.", on: "2026-11-24" },
				},
			],
		});
	});
	it("on a day, with what was said about it", () => {
		expect(body([open("child")], { on: day("2026-11-22"), said: "Samen." })).toStrictEqual({
			signal: "signal-1",
			route: "child",
			step: "map",
			words: "Kijk.",
			on: "2026-11-22",
			said: "Samen.",
		});
		expect(body([open("child")], { on: day("2026-11-24") })).toMatchObject({ on: "2026-11-24" });
		expect(tick([open("child")], { on: day("2026-11-25") })).toStrictEqual({
			kind: "refusal",
			code: "signalling.step-still-comes",
			words: {},
			field: "on",
		});
	});
	it("is refused for a route that is not open, a step there is not, and a step that is done", () => {
		expect(body([open("life")])).toBe("signalling.route-not-open");
		expect(body([])).toBe("signalling.route-not-open");
		expect(body([open("child")], { step: "fly" })).toBe("signalling.no-such-step");
		expect(body([open("child", "map")])).toBe("signalling.step-done-already");
		expect(body([open("child", "talk")])).toMatchObject({ step: "map" });
		expect(body([open("child"), open("life")], { route: "violence" })).toBe("signalling.route-not-open");
	});
	it("is taken back only when it was done; it then says so", () => {
		expect(body([open("child", "talk")], { undo: true })).toBe("signalling.step-not-done");
		expect(body([open("child", "map", "talk")], { undo: true })).toStrictEqual({
			signal: "signal-1",
			route: "child",
			step: "map",
			words: "Kijk.",
			on: "2026-11-24",
			undone: true,
		});
	});
	it("a step that the law has no more can still be taken back, by the words it had", () => {
		expect(body([open("child", "old")], { step: "old", undo: true })).toMatchObject({ words: "Gedaan: old", undone: true });
		expect(
			decideTick([open("violence", "old")], settings, { case: "case-1" as CaseId, route: "violence", step: "old", undo: true }, facts),
		).toMatchObject({
			kind: "ok",
		});
	});
	it("says when it was the last of all steps of all open routes", () => {
		expect(body([open("child", "talk")])).toStrictEqual({
			signal: "signal-1",
			route: "child",
			step: "map",
			words: "Kijk.",
			on: "2026-11-24",
			last: true,
		});
		expect(body([open("child", "talk"), open("life")])).not.toHaveProperty("last");
		expect(body([open("child", "talk"), open("life", "now")])).toMatchObject({ last: true });
		expect(body([open("child", "map", "talk"), open("life")], { route: "life", step: "now" })).toMatchObject({ words: "Bel.", last: true });
		expect(body([open("child", "map"), open("life")], { route: "life", step: "now" })).not.toHaveProperty("last");
		expect(body([open("child"), open("life", "now")])).not.toHaveProperty("last");
	});
	it("is never the last while a route stands open of which nobody knows the steps", () => {
		expect(body([open("child", "talk"), open("violence")])).not.toHaveProperty("last");
	});
	it("a step of the same name in another route does not count for it", () => {
		const same = new Map<LegalRoute, LegalSetting>([
			["child", setting("child", "2019-01-01", { steps: [{ code: "map", words: "Kijk." }] })],
			["life", setting("life", "2019-01-01", { route: "life", steps: [{ code: "map", words: "Kijk." }] })],
		]);
		const result = decideTick([open("child"), open("life")], same, { case: "case-1" as CaseId, route: "child", step: "map", undo: false }, facts);
		expect(result.kind === "ok" && result.value[0]?.body).not.toHaveProperty("last");
	});
});
