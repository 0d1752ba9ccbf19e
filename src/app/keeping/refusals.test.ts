/** What the house will not do (catalogue, section 5), each shown on the real road: the page, the act, the database. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { phases } from "#src/app/phases.ts";
import { plant, type Planted } from "#src/app/attack/testing/planted.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { memberRoles, mayAtAll, type Right, rights } from "#src/kernel/policy.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { listOpenThings } from "#src/people/server.ts";
import { goWeighing } from "#src/weighing/make.ts";
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
	for (const { path } of about) expect((await house.get(manager(), filled(path))).status, path).toBeGreaterThanOrEqual(403);
	// What everybody may do at all asks a standing in that matter, and a manager has none.
	for (const { operation } of phases.flatMap((phase) => phase.handled)) {
		if (operation.about === undefined || !mayAtAll(["manager"], operation.who)) continue;
		// What everybody may do at all (open their own card) is refused to somebody without a part in it.
		const ran = await house.run(manager(), operation.name, { case: ilse.case, card: planted.things["card"], parts: ["call"] });
		expect(ran.kind, operation.name).not.toBe("ok");
	}
	const parties = await admin<{ standing: string }>("select standing from case_party where case_id = $1 and until is null", [ilse.case]);
	expect(parties.filter(({ standing }) => standing === "responsible")).toHaveLength(1);
	const [{ text } = { text: "" }] = await admin<{ text: string }>(
		"select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = 'case_party'::regclass and contype = 'c'",
	);
	expect(text).not.toMatch(/manager|owner|lead/);
	// Opening one with a reason does not make anybody responsible either.
	await house.mustRun(house.people.tom, "privacy.open-with-a-reason", { case: ilse.case, reason: "Nadia is ziek" });
	expect(await admin("select party from case_party where case_id = $1 and standing = 'responsible'", [ilse.case])).toEqual([
		{ party: house.people.nadia.id },
	]);
});

test("ANTI-21 what a family writes in closed time is of that family: whoever works here reads nothing of it on any page, nor from the database, and is asked to follow nothing up", async () => {
	const { house, ilse, conference, participant } = planted;
	const self: Actor = { ...ilse.self, session: house.newId() };
	const words = "Beslotenzeventien";
	await house.mustRun(house.people.wim, "conference.begin-closed-time", { conference, everybodyInformed: "ja" });
	await house.mustRun(self, "conference.come-inside", { conference, word: "appeltaart met kaneel" });
	await house.mustRun(self, "conference.write-together", { conference, text: words });
	const { nadia, tom, wim, els, keeper } = house.people;
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
		const open = await house.house.door(who, { event: "look", what: "test" }, (tx) => listOpenThings(tx, {}));
		expect(open.filter(({ kind, holder }) => kind.startsWith("conference.closed") && holder === who.id)).toEqual([]);
	}
	expect(participant.session).toBeDefined();
});

test("ANTI-32 support given that nobody asked for is said, beside support wanted that is not there; no page proposes a package", async () => {
	const { house, ilse } = planted;
	await house.mustRun(house.people.nadia, "planning.state-support", { case: ilse.case, domain: "household", given: "Elke week thuiszorg" });
	for (const [who, road] of [
		[house.people.nadia, `/mensen/${ilse.case}/plan`],
		[ilse.self, "/mijn/plan"],
	] as const) {
		const { html } = await house.get(who, road);
		expect(html).toMatch(/Elke week thuiszorg[\s\S]*Hier heb ik niet om gevraagd\./);
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
	for (const who of [house.people.nadia, manager(), house.people.keeper, house.people.westhof])
		for (const { path } of phases.flatMap((phase) => phase.pages)) {
			const road = filled(path);
			if (road.includes("/:")) continue;
			const { status, html } = await house.get(who, road);
			if (status === 200)
				expect(textOf(html), road).not.toMatch(/bespa|uitgespaard|besparing|vermeden kosten|kosten vermeden|saved costs|savings on/i);
		}
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
	expect(memberRoles).not.toContain("bot");
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
	house.pass({ days: 4 });
	expect((await house.get(nadia, "/vandaag")).html).toContain("de druk zou lichter worden");
	expect((await house.get(nadia, `/mensen/${of}/druk`)).html).toContain("Bel vandaag.");
	const { thing: crisis } = await house.mustRun(nadia, "carrying-out.begin-crisis", { case: of, what: "Geen stroom" });
	await house.mustRun(nadia, "carrying-out.end-crisis", { case: of, crisis, changed: "De stroom is terug" });
});

test("ANTI-39 nobody is matched: somebody's own people are asked only after the person's yes for this one and this purpose, and nothing goes out before", async () => {
	const { house, ilse, things } = planted;
	const { nadia } = house.people;
	const asked = { case: ilse.case, tie: things["tie"], purpose: "samen naar de markt" };
	const sent = async (): Promise<number> => (await admin("select 1 from outgoing_message")).length;
	const before = await sent();
	expect(await house.run(nadia, "planning.ask-tie", asked)).toMatchObject({ kind: "refusal" });
	expect(await house.run(nadia, "planning.ask-tie", { ...asked, purpose: "iets anders" })).toMatchObject({ kind: "refusal" });
	expect(await sent()).toBe(before);
	await house.mustRun(ilse.self, "planning.decide-tie-myself", { ...asked, answer: "yes" });
	await house.mustRun(nadia, "planning.ask-tie", asked);
	expect(await house.run(nadia, "planning.ask-tie", { ...asked, purpose: "iets anders" })).toMatchObject({ kind: "refusal" });
	expect(await sent()).toBe(before);
	// Telling how it went between two who both said yes brings nobody together.
	const names = phases.flatMap((phase) => phase.handled).map(({ operation }) => operation.name);
	expect(names.filter((name) => /\.(match|pair|suggest-person)/.test(name) && name !== "planning.match-went")).toEqual([]);
});
