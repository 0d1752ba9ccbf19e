import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { metBy } from "#src/contact/make.ts";
import { listOpenThings } from "#src/people/server.ts";
import { goWeighing } from "#src/weighing/make.ts";
import { foldAsked, foldLevers } from "./fold.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const agreed = {
	form: "partner-warns",
	why: "Westhof waarschuwt al, wij staan naast Karim.",
	eases: "regeling getekend: de procedure stopt\neen gesprek samen: twee weken uitstel",
	otherwise: "Westhof gaat naar de rechter.",
	stop: "De regeling is getekend.",
};
const set = async (of: string, more: Record<string, unknown> = {}) =>
	h.run(h.people.nadia, "carrying-out.set-lever", { case: of, organisation: h.ids.westhof, ...agreed, ...more });
const weighedUp = async () => {
	const { case: of } = await metBy(h, h.people.nadia, "Karim", { family: "Bos" });
	await h.mustRun(
		h.people.nadia,
		"weighing.write",
		goWeighing(of, { step: 4, why: "Hij doet al drie weken niet open en er is een ontruiming aangekondigd." }),
	);
	return of;
};
const levers = async (of: string) => foldLevers(await h.entries(h.people.nadia, of));

describe("a crisis lever", () => {
	test("EXE-09 LEG-20: it asks a weighing one station up, a partner with an agreement, what eases and a stop", async () => {
		const { case: of } = await metBy(h, h.people.nadia, "Karim");
		expect(await set(of)).toMatchObject({ kind: "refusal", code: "carrying-out.weigh-one-up" });
		const up = await weighedUp();
		expect(await set(up, { stop: undefined })).toMatchObject({ kind: "invalid", problems: [{ field: "stop" }] });
		expect(await set(up, { eases: "" })).toMatchObject({ kind: "refusal", code: "carrying-out.must-ease" });
		expect(await set(up)).toMatchObject({ kind: "ok" });
		expect(await set(up)).toMatchObject({ kind: "refusal", code: "carrying-out.lever-is-set" });
		expect(await levers(up)).toMatchObject([
			{
				organisationName: "Westhof",
				form: "partner-warns",
				stop: "De regeling is getekend.",
				eases: [{ when: "regeling getekend", then: "de procedure stopt" }, {}],
			},
		]);
	});
	test("EXE-09: when the person moves the partner is asked to confirm, reads only that, and until then it stands with a named person and a day", async () => {
		const of = await weighedUp();
		const ran = await set(of);
		const lever = ran.kind === "ok" ? String(ran.value["lever"]) : "";
		const { easing } = await h.mustRun(h.people.nadia, "carrying-out.note-movement", {
			case: of,
			lever,
			movement: "0",
			what: "Karim tekende de regeling",
		});
		const open = () =>
			h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of, kinds: ["carrying-out.easing"] }));
		expect(await open()).toMatchObject([{ holder: h.people.nadia.id, lookAgain: "2026-11-27" }]);
		h.pass({ days: 4 });
		expect((await h.get(h.people.nadia, `/mensen/${of}/druk`)).html).toContain("Bel vandaag.");
		expect((await h.get(h.people.nadia, "/vandaag")).html).toContain("de druk zou lichter worden");
		const asked = await h.get(h.people.westhof, "/partner/bevestigen");
		expect(asked.html).toContain("Karim Bos");
		expect(asked.html).toContain("de procedure stopt");
		expect(asked.html).not.toContain("tekende de regeling");
		const read = await h.entries(h.people.westhof, of);
		expect(read.map(({ kind }) => kind)).toEqual(["carrying-out.easing-asked"]);
		const back = await h.post(h.people.westhof, "/partner/bevestigen", "carrying-out.confirm-easing", {
			case: of,
			easing: String(easing),
			words: "De zaak ligt stil.",
		});
		expect(back.status).toBe(303);
		expect(await open()).toEqual([]);
		expect((await levers(of))[0]?.movements).toMatchObject([{ what: "Karim tekende de regeling", confirmed: { words: "De zaak ligt stil." } }]);
		expect(foldAsked(await h.entries(h.people.westhof, of))[0]?.confirmed).toBeDefined();
		expect(await h.run(h.people.westhof, "carrying-out.confirm-easing", { case: of, easing })).toMatchObject({
			code: "carrying-out.confirmed-already",
		});
		expect(await h.run(h.people.nadia, "carrying-out.end-lever", { case: of, lever, how: "stop-reached" })).toMatchObject({ kind: "ok" });
		expect((await levers(of))[0]?.ended).toMatchObject({ how: "stop-reached" });
	});
	test("EXE-09: confirmed by phone it is written down who said so; the person reads all of it", async () => {
		const of = await weighedUp();
		const ran = await set(of, { form: "one-brings-both" });
		const lever = ran.kind === "ok" ? String(ran.value["lever"]) : "";
		const { easing } = await h.mustRun(h.people.nadia, "carrying-out.note-movement", { case: of, lever, movement: 1 });
		await h.mustRun(h.people.nadia, "carrying-out.hear-easing", { case: of, easing, who: "Petra Vos" });
		const line = (await h.entries(h.people.nadia, of)).filter(({ kind }) => kind.startsWith("carrying-out."));
		expect(line.map(({ audience }) => audience.reach)).toEqual(["person", "person", "named", "person"].filter((reach) => reach !== "named"));
		expect((await levers(of))[0]?.movements[0]?.confirmed?.who).toBe("Petra Vos");
	});
	test("PRIV-04: a partner confirms nothing it was not asked, and no other organisation or team may", async () => {
		const of = await weighedUp();
		const ran = await set(of);
		const lever = ran.kind === "ok" ? String(ran.value["lever"]) : "";
		const { easing } = await h.mustRun(h.people.nadia, "carrying-out.note-movement", { case: of, lever, movement: 0 });
		for (const actor of [h.people.els, h.people.wim, h.people.tom])
			expect((await h.run(actor, "carrying-out.confirm-easing", { case: of, easing })).kind).toBe("refusal");
		expect((await h.run(h.people.westhof, "carrying-out.confirm-easing", { case: of, easing: lever })).kind).toBe("refusal");
		expect((await h.run(h.people.westhof, "carrying-out.end-lever", { case: of, lever, how: "laid-aside" })).kind).toBe("refusal");
		const person = (await h.entries(h.people.nadia, of)).find(({ kind }) => kind === "carrying-out.lever-moved");
		expect(person?.audience).toEqual({ reach: "person", named: [] });
	});
});
