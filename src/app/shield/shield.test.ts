/** The attack on the shield from inside: a worker who writes, by mistake, who told it - in every act whose words somebody else reads (PRIV-11). */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metBy } from "#src/contact/make.ts";
import { aSignalPickedUpBy } from "#src/weighing/make.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ at: "2026-11-24T09:00:00Z" });
}, 60_000);
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const named = "Ria de Groot";
const told = `Dat hoorden we van ${named}, van hiernaast.`;
type Act = readonly [string, Record<string, unknown>, string];
/** What each of these acts comes to; all of them must be refused at the field that names. */
const each = async (of: string, acts: readonly Act[]): Promise<void> => {
	const came: string[] = [];
	for (const [name, input, field] of acts) {
		const ran = await h.run(h.people.nadia, name, { case: of, ...input });
		came.push(
			`${name} ${field}: ${ran.kind === "refusal" ? `${ran.code} ${ran.field}` : ran.kind === "invalid" ? JSON.stringify(ran.problems) : "ok"}`,
		);
	}
	expect(came).toEqual(acts.map(([name, , field]) => `${name} ${field}: weighing.names-the-reporter ${field}`));
};
const sharing = {
	items: ["contact-made"],
	organisationName: "Westhof",
	aim: "keep-home",
	ground: "consent",
	consent: "before",
	until: "2027-01-31",
};

describe("PRIV-11 nobody is named who asked not to be", () => {
	it("PRIV-11 to a partner, in what is shared and why, in a letter to sign, in a talk about somebody, and in every answer to the person", async () => {
		const { nadia, westhof } = h.people;
		const { case: of, person } = await metBy(h, nadia);
		const them = h.person(person);
		await h.mustRun(them, "privacy.ask-why-myself", { case: of, member: nadia.id, day: "2026-11-24", words: `Was het ${named}?` });
		await h.mustRun(them, "privacy.request-myself", { case: of, wants: "correct", words: `${named} liegt.` });
		await h.mustRun(nadia, "privacy.disclose", { case: of, ...sharing, organisation: westhof.organisation, organisationName: undefined });
		const entries = await h.entries(nadia, of);
		const of1 = (kind: string, key: string) =>
			String((entries.find((one) => one.kind === kind)?.body as Record<string, string> | undefined)?.[key] ?? kind);
		const disclosure = of1("privacy.disclosed", "disclosure");
		await h.mustRun(westhof, "privacy.ask-of-us", { disclosure, words: "Wilt u vragen of hij thuis is?" });
		await h.mustRun(westhof, "privacy.ask-for-an-item", { disclosure, item: "worker-name" });
		const later = await h.entries(nadia, of);
		const asked = (kind: string) => String((later.find((one) => one.kind === kind)?.body as { asked?: string } | undefined)?.asked);
		await each(of, [
			...["agreement", "next", "reach", "helps", "other"].map((field, nth): Act => {
				const kinds = ["payment-agreement", "next-contact", "how-to-reach", "what-helps", "other"];
				return ["privacy.disclose", { ...sharing, items: [kinds[nth]], [field]: told }, field];
			}),
			["privacy.disclose", { ...sharing, forWhat: told }, "forWhat"],
			["privacy.disclose", { ...sharing, ground: "unasked-care", consent: "not-asked", argument: told }, "argument"],
			["privacy.ask-consent", { organisationName: "Westhof", subject: told, until: "2027-01-31" }, "subject"],
			["privacy.ask-consent", { organisationName: "Westhof", subject: "De huur", forWhat: told, until: "2027-01-31" }, "forWhat"],
			["privacy.log-talk", { with: named, on: "2026-11-24", about: "Hoe het gaat", present: "no" }, "with"],
			["privacy.log-talk", { with: "de huisarts", on: "2026-11-24", about: told, present: "no" }, "about"],
			["privacy.answer-why", { question: of1("privacy.asked-why", "question"), words: told }, "words"],
			["privacy.answer-request", { request: of1("privacy.requested", "request"), came: "done", words: told }, "words"],
			["privacy.answer-for-us", { asked: asked("privacy.asked-of-us"), answer: "no", because: "check", words: told }, "words"],
			["privacy.answer-a-partner", { asked: asked("privacy.item-asked"), how: told }, "how"],
			["privacy.keep-report", { author: "De huisarts", on: "2026-11-20", purpose: told, text: "Kort", until: "2027-01-31" }, "purpose"],
			["privacy.keep-report", { author: "De huisarts", on: "2026-11-20", purpose: "Samen", text: told, until: "2027-01-31" }, "text"],
		]);
		// What the person says stands as they said it, also when a worker writes it down.
		await h.mustRun(nadia, "privacy.ask-why", { case: of, member: nadia.id, day: "2026-11-24", words: `Was het ${named}?`, how: "spoken" });
		const talk = await h.mustRun(nadia, "privacy.log-talk", { case: of, with: "de huisarts", on: "2026-11-24", about: "De pillen", present: "no" });
		expect(talk).toBeDefined();
		// Nothing that goes out or is printed carries the name further than the person's own words.
		for (const road of ["delen", "verhaal", "op-papier"]) {
			const { html } = await h.get(nadia, `/mensen/${of}/${road}`);
			expect(html.replaceAll(`Was het ${named}?`, "").replaceAll(`${named} liegt.`, ""), road).not.toContain(named);
		}
		for (const road of ["/partner/gedeeld", "/partner", "/api/v1/pages/partner/gedeeld"])
			expect((await h.get(westhof, road)).html).not.toContain(named);
	});
	it("PRIV-11 in what is decided, waited for, said about powers, greeted and held", async () => {
		const { case: of } = await metBy(h, h.people.nadia);
		await each(of, [
			["signalling.note-thinning", { change: told }, "change"],
			["carrying-out.tell-decision", { what: told, taker: "De rechter", why: "Zo kan het niet" }, "what"],
			["carrying-out.tell-decision", { what: "De kachel moet eruit", taker: "De rechter", why: told }, "why"],
			["carrying-out.begin-crisis", { what: told }, "what"],
			["carrying-out.wait-on-purpose", { because: told, lookAgain: "2026-12-01" }, "because"],
			["carrying-out.say-powers", { can: told }, "can"],
			["carrying-out.say-powers", { mustTell: told }, "mustTell"],
			["lasting.set-intensity", { intensity: "light", why: told }, "why"],
			["lasting.greet", { words: told }, "words"],
		]);
	});
	it("PRIV-11 in the plan: a worker's wording waits for a yes and names nobody; whom the person names stands, and from then on the name is theirs", async () => {
		const { nadia } = h.people;
		const { case: of } = await metBy(h, nadia);
		await each(of, [
			["planning.write-what-matters", { words: told, asked: "ja" }, "words"],
			["planning.write-domain", { domain: "home", part: "see", words: told, whose: ["me"], asked: "ja" }, "words"],
			["planning.propose-goal", { words: told, asked: "ja" }, "words"],
			["planning.add-step", { words: told, who: "person", asked: "ja", askedAround: "ja" }, "words"],
			["planning.agree", { words: told, side: "worker", form: "once" }, "words"],
			["planning.note-option", { what: told }, "what"],
		]);
		const spoken = { spoken: "ja", witness: "Sanne" };
		await h.mustRun(nadia, "planning.write-what-matters", { case: of, words: `Dat ${named} weer langskomt.`, asked: "ja", ...spoken });
		await h.mustRun(nadia, "planning.name-tie", { case: of, name: named, kind: "acquaintance", relation: "buurvrouw", near: "near", ...spoken });
		await h.mustRun(nadia, "planning.add-step", {
			case: of,
			words: `Ik ga met ${named} naar de markt.`,
			who: "person",
			asked: "ja",
			askedAround: "ja",
		});
	});
	it("PRIV-11 at the table of a conference, with everybody who reads what is asked of it", async () => {
		const { nadia, wim } = h.people;
		const { case: of } = await metBy(h, nadia);
		const call = { question: "Hoe blijft het thuis veilig?", coordinator: wim.id, yes: "spoken" };
		await each(of, [
			["conference.call", { ...call, question: told }, "question"],
			["conference.call", { ...call, where: `Bij ${named}` }, "where"],
		]);
		const { conference } = await h.mustRun(nadia, "conference.call", { case: of, ...call });
		const required = { conference, by: "Nadia", organisation: "Welzijn" };
		expect(await h.run(nadia, "conference.set-requirement", { ...required, text: told })).toMatchObject({
			code: "weighing.names-the-reporter",
			field: "text",
		});
		await h.mustRun(nadia, "conference.set-requirement", { ...required, text: "De kinderen slapen op tijd." });
	});
	it("PRIV-11 to whoever takes over, to other senders, and to neighbours who do it together", async () => {
		const { nadia, westhof } = h.people;
		const of = await aSignalPickedUpBy(h, nadia);
		const other = await h.mustRun(westhof, "signalling.tell-as-partner", {
			sees: "De post ligt op de mat.",
			where: "Lindenlaan 71",
		});
		const mine = await h.mustRun(nadia, "signalling.take-call", {
			sees: "Niemand doet open.",
			where: "Lindenlaan 71",
			source: "resident",
			name: named,
			way: "call",
			reachable: "06 00 22 33 44",
			shown: "no",
		});
		await h.mustRun(nadia, "signalling.pick-up", { case: mine["case"] });
		await each(String(mine["case"]), [
			["signalling.ask-to-take-over", { signal: other["signal"], organisation: westhof.organisation, person: "Piet", words: told }, "words"],
			["signalling.write-what-the-sender-did", { signal: other["signal"], did: told }, "did"],
			["signalling.write-what-the-sender-did", { signal: other["signal"], did: "Gebeld", goesOn: told }, "goesOn"],
		]);
		const settling = { how: "together", reason: "Buren doen het samen.", whatWeDo: "Bedankt, we weten genoeg.", asked: "yes", ourPart: "nudge" };
		expect(await h.run(nadia, "signalling.settle", { case: of, ...settling, what: `Soep, met ${named}.` })).toMatchObject({ field: "what" });
	});
	it("PRIV-11 SUS-10 to whoever is in a support system, in what they are asked and in every agreement", async () => {
		const { nadia } = h.people;
		const { case: of } = await metBy(h, nadia);
		const said = { case: of, how: "spoken" };
		await h.mustRun(nadia, "lasting.begin-support", said);
		const { thing: bep } = await h.mustRun(nadia, "lasting.ask-in-support", { ...said, name: "Bep", theirYes: "ja" });
		await each(of, [
			["lasting.ask-in-support", { ...said, name: "Harm", does: told }, "does"],
			["lasting.arrange-in-support", { ...said, member: bep, form: "sign", when: told, does: "bellen" }, "when"],
			["lasting.arrange-in-support", { ...said, member: bep, form: "rhythm", when: "week", does: told }, "does"],
		]);
	});
	it("PRIV-11 the last word of a reporter holds; who asked for help themself is no reporter to hide; and who may not know the name learns nothing by a refusal", async () => {
		const { nadia, tom } = h.people;
		const { case: of } = await metBy(h, nadia);
		const [signal] = (await h.entries(nadia, of)).flatMap(({ kind, body }) =>
			kind === "signalling.received" ? [(body as { readonly signal: string }).signal] : [],
		);
		const talk = { case: of, with: named, on: "2026-11-24", about: "De tuin", present: "yes" };
		expect(await h.run(nadia, "privacy.log-talk", talk)).toMatchObject({ code: "weighing.names-the-reporter" });
		// A colleague of the team cannot read who told it: the same words are no answer to a guess.
		expect((await h.entries(tom, of)).some(({ kind }) => kind === "signalling.reporter-known")).toBe(false);
		const guess = { case: of, words: `Zou ${named} iets weten?` };
		expect(await h.run(tom, "contact.receive-call", { ...guess, channel: "phone" })).toMatchObject({ kind: "ok" });
		await h.mustRun(nadia, "signalling.teller-said", { case: of, signal, shown: "yes" });
		await h.mustRun(nadia, "privacy.log-talk", talk);
		await h.mustRun(nadia, "signalling.teller-said", { case: of, signal, shown: "no" });
		expect(await h.run(nadia, "privacy.log-talk", talk)).toMatchObject({ code: "weighing.names-the-reporter" });
		const self = await aSignalPickedUpBy(h, nadia, { source: "person", name: "Joke Ooievaar", sees: "Ik red het niet alleen." });
		await h.mustRun(nadia, "privacy.log-talk", { ...talk, case: self, with: "de huisarts", about: "Joke Ooievaar wil een rollator." });
	});
});
