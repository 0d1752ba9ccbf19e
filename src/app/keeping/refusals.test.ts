/** What the house will not do (catalogue, section 5), each shown on the real road: the page, the act, the database. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { phases } from "#src/app/phases.ts";
import { plant, type Planted } from "#src/app/attack/testing/planted.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { mayAtAll, type Right, rights } from "#src/kernel/policy.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { listOpenThings } from "#src/people/server.ts";
import { goWeighing } from "#src/weighing/make.ts";
import { validInput } from "../fuzz/inputs.ts";
import { dumpOf, tracesOf } from "./testing/let-go.ts";

let planted: Planted;
beforeAll(async () => {
	planted = await plant();
}, 60_000);
afterAll(async () => planted.house.close());

const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(planted.house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
const manager = (): Actor => planted.outsiders["a manager"] as Actor;
const filled = (path: string): string =>
	path
		.replace(":case", planted.ilse.case)
		.replace(":conference", planted.conference)
		.replace(":member", planted.house.people.nadia.id ?? "")
		.replace(":area", "weverswijk");
const textOf = (html: string): string =>
	html
		.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, " ")
		.replace(/<[^>]+>/g, " ")
		.replace(/\s+/g, " ");

test("ANTI-06 what others wrote once is gone after its day: in the store, in what is found, on every page and in the copy as data; no report can be brought in whole", async () => {
	const { house, ilse } = planted;
	const { nadia } = house.people;
	const words = "Momentopnamezeventien";
	await house.mustRun(nadia, "privacy.keep-report", {
		case: ilse.case,
		author: "A. de Boer",
		on: "2019-03-02",
		purpose: "De school vraagt het",
		text: `${words} van toen`,
		until: "2026-12-01",
	});
	const roads: readonly (readonly [Actor, string])[] = [
		[nadia, `/mensen/${ilse.case}/stukken`],
		[nadia, `/mensen/${ilse.case}/alles`],
		[nadia, `/mensen/${ilse.case}/verhaal`],
		[nadia, `/mensen/${ilse.case}/gegevens`],
		[nadia, `/mensen/${ilse.case}/op-papier`],
		[ilse.self, "/mijn/verhaal"],
		[ilse.self, "/mijn/delen"],
		[ilse.self, "/mijn/gegevens"],
		[ilse.self, "/mijn/op-papier"],
	];
	const seen = async (): Promise<readonly string[]> => {
		const found: string[] = [];
		for (const [who, road] of roads) {
			const { status, html } = await house.get(who, road);
			expect(status, road).toBe(200);
			if (html.includes(words)) found.push(road);
		}
		return found;
	};
	// While it is here, whoever it concerns reads it.
	expect(await seen()).toContain("/mijn/delen");
	house.pass({ days: 9 });
	expect(await seen()).toEqual([]);
	await house.runNight("privacy.end-what-lapsed");
	expect(await admin("select 1 from attachment where case_id = $1", [ilse.case])).toEqual([]);
	expect(tracesOf(await dumpOf(house.database), [words])).toEqual([]);
	expect(JSON.stringify(await house.entries(nadia, ilse.case))).not.toContain(words);
	const found = await house.post(nadia, "/mensen/zoeken", "contact.find-person", { name: words });
	expect(found.html + (found.location ? (await house.get(nadia, found.location)).html : "")).not.toContain(ilse.case);
	// What stays is whose it was and what for, and that it went.
	expect((await house.get(nadia, `/mensen/${ilse.case}/stukken`)).html).toContain("A. de Boer");
	for (const page of phases.flatMap((phase) => phase.pages).filter(({ path }) => path.startsWith("/mensen/:case") && !/:.*:/.test(path)))
		expect((await house.get(nadia, filled(page.path))).html, page.path).not.toMatch(/type="file"(?![^>]*accept="(?:image|audio))/);
}, 60_000);

test("ANTI-13 nobody manages a matter from aside: one first responsible by contact, and a manager opens none and moves none", async () => {
	const { house, ilse } = planted;
	const about = phases.flatMap((phase) => phase.pages).filter(({ path }) => path.startsWith("/mensen/:case") || path.startsWith("/signalen/:case"));
	expect(about.length).toBeGreaterThan(20);
	for (const { path } of about) expect([403, 404], path).toContain((await house.get(manager(), filled(path))).status);
	// What everybody may do at all asks a standing in that matter, and a manager has none.
	let tried = 0;
	for (const { operation } of phases.flatMap((phase) => phase.handled)) {
		if (operation.about === undefined || !mayAtAll(["manager"], operation.who)) continue;
		tried += 1;
		// What everybody may do at all (open their own card) is refused to somebody without a part in it: with nothing wrong in what was typed.
		const input = validInput(operation, { ...planted.things, case: ilse.case, conference: planted.conference });
		expect(input, operation.name).toBeDefined();
		expect(await house.run(manager(), operation.name, input), operation.name).toMatchObject({ kind: "refusal", code: "kernel.no-part-in-this" });
	}
	expect(tried).toBeGreaterThan(0);
	const parties = await admin<{ standing: string }>("select standing from case_party where case_id = $1 and until is null", [ilse.case]);
	expect(parties.filter(({ standing }) => standing === "responsible")).toHaveLength(1);
	const constraints = await admin<{ text: string }>(
		"select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = 'case_party'::regclass and contype = 'c'",
	);
	const texts = constraints.map(({ text }) => text).join("\n");
	expect(texts).toContain("responsible");
	expect(texts).not.toMatch(/manager|owner|lead/);
	// Opening one with a reason does not make anybody responsible either.
	await house.mustRun(house.people.tom, "privacy.open-with-a-reason", { case: ilse.case, reason: "Nadia is ziek" });
	expect(await admin("select party from case_party where case_id = $1 and standing = 'responsible'", [ilse.case])).toEqual([
		{ party: house.people.nadia.id },
	]);
});

test("ANTI-21 what a family writes in closed time is of that family: whoever works here reads nothing of it on any page, nor from the database, and is asked to follow nothing up", async () => {
	const { house, ilse, conference } = planted;
	const self: Actor = { ...ilse.self, session: house.newId() };
	const words = "Beslotenzeventien";
	const asked = async (who: Actor): Promise<readonly string[]> =>
		(await house.house.door(who, { event: "look", what: "test" }, (tx) => listOpenThings(tx, {}))).map(({ id }) => id).sort();
	const { nadia, tom, wim, els, keeper } = house.people;
	const before = new Map<Actor, readonly string[]>();
	for (const who of [nadia, tom, wim, els, keeper]) before.set(who, await asked(who));
	await house.mustRun(house.people.wim, "conference.begin-closed-time", { conference, everybodyInformed: "ja" });
	await house.mustRun(self, "conference.come-inside", { conference, word: "appeltaart met kaneel" });
	await house.mustRun(self, "conference.write-together", { conference, text: words });
	// It is there, for who is inside.
	expect((await house.get(self, `/eigen-kracht/${conference}`)).html).toContain(words);
	for (const who of [nadia, tom, wim, els, keeper, manager()]) {
		for (const road of [
			`/eigen-kracht/${conference}`,
			`/api/v1/pages/eigen-kracht/${conference}`,
			"/vandaag",
			`/mensen/${ilse.case}`,
			`/mensen/${ilse.case}/alles`,
		])
			expect((await house.get(who, road)).html, `${who.roles[0]} ${road}`).not.toContain(words);
		const raw = await house.house.door(who, { event: "look", what: "test" }, async (tx) => [
			...(await house.house.journal.ofStream(tx, "conference", conference)),
			...(await house.house.journal.ofCase(tx, conference)),
		]);
		expect(JSON.stringify(raw)).not.toContain(words);
		expect(JSON.stringify((await house.entries(who, ilse.case)).map(({ body }) => body))).not.toContain(words);
	}
	await house.mustRun(self, "conference.bring-plan", { conference, sentences: "Wij eten elke zondag samen" });
	for (const [who, open] of before) expect(await asked(who), who.roles[0]).toEqual(open);
});

test("ANTI-32 support given that nobody asked for is said, beside support wanted that is not there; no page proposes a package", async () => {
	const { house, ilse } = planted;
	await house.mustRun(house.people.nadia, "planning.state-support", { case: ilse.case, domain: "household", given: "Elke week thuiszorg" });
	await house.mustRun(ilse.self, "planning.write-domain-myself", {
		case: ilse.case,
		domain: "money",
		part: "support",
		words: "Ik wil iemand bij de brieven",
	});
	for (const [who, road] of [
		[house.people.nadia, `/mensen/${ilse.case}/plan`],
		[ilse.self, "/mijn/plan"],
	] as const) {
		const { html } = await house.get(who, road);
		expect(html).toMatch(/Elke week thuiszorg[\s\S]*Hier heb ik niet om gevraagd\./);
		expect(html).toMatch(/Ik wil iemand bij de brieven[\s\S]*Die is er nog niet\./);
		expect(textOf(html)).not.toMatch(/pakket|standaardaanbod|totaalaanbod/i);
	}
	// A new matter has no domain filled in, no goal and no step of the house's own.
	const bare = (await house.get(planted.karim.self, "/mijn/plan")).html;
	expect(bare).not.toContain("Hier heb ik niet om gevraagd");
	expect((await house.entries(house.people.nadia, planted.karim.case)).filter(({ kind }) => kind.startsWith("planning."))).toEqual([]);
});

test("ANTI-33 a manager reads no figure about one colleague: on no page beside a name, on no road of the API, and nobody is praised or ranked", async () => {
	const { house } = planted;
	const names = ["Nadia", "Tom", "Samira", "Els"];
	let read = 0;
	for (const { path } of phases.flatMap((phase) => phase.pages)) {
		for (const road of [filled(path), `/api/v1/pages${filled(path)}`]) {
			if (road.includes("/:")) continue;
			const { status, html } = await house.get(manager(), road);
			if (status !== 200) continue;
			read += 1;
			const text = textOf(html);
			for (const name of names)
				expect(text, road).not.toMatch(
					new RegExp(`${name}[^.]{0,40}\\b\\d+ (?:bezoek|notitie|gesprek|contact|uur|signal|zaken|doel|afgerond|mensen)`, "i"),
				);
			expect(text, road).not.toMatch(/ranglijst|beste collega|punten|badge|medaille|streak|top \d/i);
		}
	}
	expect(read).toBeGreaterThan(5);
	const columns = await admin<{ name: string }>(
		"select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and column_name ~ '(score|rank|points|badge|target|productivity|hours_spent|minutes)'",
	);
	expect(columns).toEqual([]);
});

test("ANTI-34 no page, file or table claims what was saved on help of one's own people", async () => {
	const { house } = planted;
	let read = 0;
	for (const who of [house.people.nadia, manager(), house.people.keeper, house.people.westhof])
		for (const { path } of phases.flatMap((phase) => phase.pages)) {
			const road = filled(path);
			if (road.includes("/:")) continue;
			const { status, html } = await house.get(who, road);
			if (status !== 200) continue;
			read += 1;
			expect(textOf(html), road).not.toMatch(/bespa|uitgespaard|besparing|vermeden kosten|kosten vermeden|saved costs|savings on/i);
		}
	expect(read).toBeGreaterThan(40);
	expect(
		await admin("select table_name from information_schema.columns where table_schema = 'public' and column_name ~ '(saving|saved|avoided)'"),
	).toEqual([]);
	// What is asked of somebody's own people instead: is it still all right for you?
	const looking = (await house.get(house.people.nadia, `/mensen/${planted.ilse.case}/terugkijken`)).html;
	expect(looking).toMatch(/nog goed zo/i);
}, 60_000);

test("ANTI-35 there is no chat: who a person turns to has a face, a name and a number, and a message is written down as something to ring back about", async () => {
	const { house, ilse } = planted;
	const { html } = await house.get(ilse.self, "/mijn");
	expect(html).toContain("Nadia");
	expect(html).toMatch(/href="tel:/);
	expect(html.indexOf('href="tel:')).toBeLessThan(html.indexOf("<textarea") < 0 ? html.length : html.indexOf("<textarea"));
	await house.mustRun(ilse.self, "contact.send-message", { case: ilse.case, words: "Bel je mij?" });
	const open = await house.house.door(house.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: ilse.case }));
	expect(open.some(({ kind, holder }) => kind.startsWith("contact.") && holder === house.people.nadia.id)).toBe(true);
	expect(
		phases
			.flatMap((phase) => phase.pages)
			.filter(({ path }) => path.split("/").some((part) => ["chat", "inbox", "berichten", "mail"].includes(part))),
	).toEqual([]);
	expect((Object.keys(rights) as Right[]).filter((right) => /chat|message/.test(right))).toEqual([]);
});

test("ANTI-38 pressure gets less when somebody moves: until the partner confirms it, a named colleague is asked to ring them, and a crisis is not only begun but ended", async () => {
	const { house } = planted;
	const { nadia } = house.people;
	const of = planted.karim.case;
	await house.mustRun(
		nadia,
		"weighing.write",
		goWeighing(of, { step: 4, why: "Hij doet al drie weken niet open en er is een ontruiming aangekondigd." }),
	);
	const lever = {
		case: of,
		organisation: house.ids.westhof,
		form: "partner-warns",
		why: "Zij waarschuwen, wij staan ernaast",
		eases: "regeling getekend: de procedure stopt",
		otherwise: "Naar de rechter",
	};
	expect(await house.run(nadia, "carrying-out.set-lever", lever)).toMatchObject({ kind: "invalid", problems: [{ field: "stop" }] });
	const { lever: set } = await house.mustRun(nadia, "carrying-out.set-lever", { ...lever, stop: "De regeling is getekend" });
	await house.mustRun(nadia, "carrying-out.note-movement", { case: of, lever: set, movement: "0", what: "Hij tekende" });
	const { easing } = ((await house.entries(nadia, of)).findLast(({ kind }) => kind === "carrying-out.lever-moved")?.body ?? {}) as {
		easing?: string;
	};
	house.pass({ days: 4 });
	expect((await house.get(nadia, "/vandaag")).html).toContain("de druk zou lichter worden");
	expect((await house.get(nadia, `/mensen/${of}/druk`)).html).toContain("Bel vandaag.");
	await house.mustRun(nadia, "carrying-out.hear-easing", { case: of, easing, who: "Mevrouw Post van Westhof" });
	expect((await house.get(nadia, "/vandaag")).html).not.toContain("de druk zou lichter worden");
	expect((await house.get(nadia, `/mensen/${of}/druk`)).html).not.toContain("Bel vandaag.");
	const { thing: crisis } = await house.mustRun(nadia, "carrying-out.begin-crisis", { case: of, what: "Geen stroom" });
	await house.mustRun(nadia, "carrying-out.end-crisis", { case: of, crisis, changed: "De stroom is terug" });
});

test("ANTI-39 nobody is matched: somebody's own people are asked only after the person's yes for this one and this purpose, and nothing goes out before", async () => {
	const { house, ilse, karim, things } = planted;
	const { nadia } = house.people;
	const asked = { case: ilse.case, tie: things["tie"], purpose: "samen naar de markt" };
	expect(await house.run(nadia, "planning.ask-tie", asked)).toMatchObject({ kind: "refusal" });
	await house.mustRun(ilse.self, "planning.decide-tie-myself", { ...asked, answer: "yes" });
	await house.mustRun(nadia, "planning.ask-tie", asked);
	expect(await house.run(nadia, "planning.ask-tie", { ...asked, purpose: "iets anders" })).toMatchObject({ kind: "refusal" });
	// Two neighbours: thought of by who works here alone. Until both said yes neither reads that there was anybody.
	const put = async (who: Planted["ilse"], side: string): Promise<unknown> =>
		(await house.mustRun(who.self, "planning.put-wish-myself", { case: who.case, side, topic: "walking" }))["thing"];
	const [wish, other] = [await put(ilse, "asks"), await put(karim, "offers")];
	const sides = [
		[ilse, "Karim", karim.case],
		[karim, "Ilse", ilse.case],
	] as const;
	const nothingOf = async (): Promise<void> => {
		for (const [who, name, of] of sides) {
			expect((await house.entries(who.self, who.case)).filter(({ kind }) => kind === "planning.match-thought")).toEqual([]);
			for (const road of ["/mijn", "/mijn/vragen-en-geven", "/mijn/verhaal", "/mijn/gegevens"]) {
				const { html } = await house.get(who.self, road);
				for (const word of [name, of, "In de buurt is iemand"]) expect(html, `${road} ${word}`).not.toContain(word);
			}
		}
	};
	expect(await house.run(ilse.self, "planning.think-of-match", { case: ilse.case, wish, other })).toMatchObject({ kind: "refusal" });
	await nothingOf();
	const { match } = await house.mustRun(nadia, "planning.think-of-match", { case: ilse.case, wish, other });
	await nothingOf();
	const yes = { match, answer: "yes", spoken: "ja", witness: "Bep" };
	await house.mustRun(nadia, "planning.answer-match", { case: karim.case, ...yes });
	await nothingOf();
	expect(await house.run(nadia, "planning.match-went", { case: ilse.case, match, how: "met" })).toMatchObject({ code: "planning.both-yes-first" });
	// Telling how it went between two who both said yes brings nobody together.
	const names = phases.flatMap((phase) => phase.handled).map(({ operation }) => operation.name);
	expect(names.filter((name) => /\.(match|pair|suggest-person)/.test(name) && name !== "planning.match-went")).toEqual([]);
});
