import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { listOpenThings } from "#src/people/server.ts";
import { goWeighing } from "#src/weighing/make.ts";
import type { LegalSetting } from "./model.ts";
import { givenRoutes } from "./routes.ts";
import { settingOn } from "./rules.ts";

const day = (text: string): CalendarDay => text as CalendarDay;
describe("the steps that hold", () => {
	it("SIG-21 are dated: five steps of the reporting code from 2013, with a framework from 2019; what a team keeps goes before, from its day on", () => {
		expect(settingOn([], givenRoutes, "child", "NL", day("2012-01-01"))).toBeUndefined();
		expect(settingOn([], givenRoutes, "child", "NL", day("2018-12-31"))?.id).toBe("nl-child-2013");
		const now = settingOn([], givenRoutes, "violence", "NL", day("2026-11-24"));
		expect(now?.id).toBe("nl-violence-2019");
		expect(now?.steps).toHaveLength(5);
		const kept: LegalSetting = { id: "k", route: "child", country: "NL", from: day("2027-01-01"), source: "x", steps: [{ code: "a", words: "A" }] };
		expect(settingOn([kept], givenRoutes, "child", "NL", day("2026-12-31"))?.id).toBe("nl-child-2019");
		expect(settingOn([kept], givenRoutes, "child", "NL", day("2027-01-01"))?.id).toBe("k");
		expect(settingOn([kept], givenRoutes, "child", "BE", day("2027-01-01"))).toBeUndefined();
	});
});

describe("a route beside the contact", () => {
	let house: TestHouse;
	let of = "";
	const openKinds = async (): Promise<readonly string[]> =>
		(await house.house.door(house.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }))).map(
			(thing) => thing.kind,
		);
	const codeOf = (ran: Awaited<ReturnType<TestHouse["run"]>>): string => (ran.kind === "refusal" ? ran.code : ran.kind);
	beforeAll(async () => {
		house = await testHouse();
		of = String(
			(await house.mustRun(house.people.nadia, "signalling.take-call", { sees: "Ze huilt 's nachts.", where: "Wetweg 1", source: "resident" }))[
				"case"
			],
		);
	});
	afterAll(() => house.close());
	it("SIG-21 opens with its own steps, ticked in any order with who and when, and blocks nothing", async () => {
		const { nadia, tom } = house.people;
		expect(codeOf(await house.run(nadia, "signalling.tick-legal-step", { case: of, route: "violence", step: "map" }))).toBe(
			"signalling.route-not-open",
		);
		await house.mustRun(nadia, "signalling.hold-on", { case: of, route: "violence", words: "Ik bel Veilig Thuis." });
		const { html } = await house.get(nadia, `/signalen/${of}`);
		expect(html).toContain("Loopt naast het contact: er is geweld thuis");
		expect(html).toContain("Breng in kaart wat je ziet en hoort.");
		expect(html).toContain("Meldcode met afwegingskader, 2019");
		// Nothing done yet: everything else goes on.
		expect((await house.run(nadia, "signalling.pick-up", { case: of })).kind).toBe("ok");
		expect((await house.run(nadia, "weighing.write", goWeighing(of))).kind).toBe("ok");
		expect((await house.run(nadia, "contact.attempt", { case: of, outcome: "talked-at-door" })).kind).toBe("ok");
		expect(
			(await house.post(tom, `/signalen/${of}`, "signalling.tick-legal-step", { route: "violence", step: "decide", said: "Melden en helpen." }))
				.status,
		).toBe(303);
		const after = (await house.get(nadia, `/signalen/${of}`)).html;
		expect(after).toContain("Gedaan vandaag door Tom");
		expect(after).toContain("Melden en helpen.");
		expect(codeOf(await house.run(nadia, "signalling.tick-legal-step", { case: of, route: "violence", step: "decide" }))).toBe(
			"signalling.step-done-already",
		);
		expect(codeOf(await house.run(nadia, "signalling.tick-legal-step", { case: of, route: "violence", step: "nee" }))).toBe(
			"signalling.no-such-step",
		);
		expect(codeOf(await house.run(nadia, "signalling.tick-legal-step", { case: of, route: "violence", step: "map", on: "2027-01-01" }))).toBe(
			"signalling.step-still-comes",
		);
		expect(await openKinds()).toContain("signalling.legal-route");
		for (const step of ["map", "consult", "talk", "weigh"])
			await house.mustRun(nadia, "signalling.tick-legal-step", { case: of, route: "violence", step });
		expect(await openKinds()).not.toContain("signalling.legal-route");
		await house.mustRun(nadia, "signalling.tick-legal-step", { case: of, route: "violence", step: "talk", undo: "ja" });
		expect(await openKinds()).toContain("signalling.legal-route");
	});
	it("SIG-21 what the team keeps later holds for what is opened later; the open route keeps the steps of its day", async () => {
		const { keeper, nadia } = house.people;
		expect(codeOf(await house.run(nadia, "signalling.keep-legal-route", { route: "violence", from: "2026-11-25", source: "x", steps: "a" }))).toBe(
			"kernel.not-yours-to-do",
		);
		const sent = await house.post(keeper, "/wettelijke-routes", "signalling.keep-legal-route", {
			route: "violence",
			country: "nl",
			from: "2026-11-25",
			source: "Meldcode 2027",
			steps: "Eerst dit\nDan dat",
		});
		expect(sent.status).toBe(303);
		house.pass({ days: 1 });
		expect((await house.get(nadia, "/wettelijke-routes")).html).toContain("Eerst dit");
		expect((await house.get(nadia, `/signalen/${of}`)).html).not.toContain("Eerst dit");
		const later = String(
			(await house.mustRun(nadia, "signalling.take-call", { sees: "Iets.", where: "Wetweg 2", source: "resident", legalRoute: "violence" }))["case"],
		);
		expect((await house.get(nadia, `/signalen/${later}`)).html).toContain("Eerst dit");
		expect((await house.get(house.people.els, `/signalen/${of}`)).status).toBe(404);
	});
});
