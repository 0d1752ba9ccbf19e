/** Attacks on rights: every page by everybody with every id, operations with ids of somebody else's matter, forged fields, and what lists and answers give away. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "#src/kernel/actor.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { notGoing } from "#src/weighing/make.ts";
import { phases } from "../phases.ts";
import { MARK, type Planted, plant } from "./testing/planted.ts";

let planted: Planted;
let nadia: Actor;
beforeAll(async () => {
	planted = await plant();
	nadia = planted.house.people.nadia;
});
afterAll(async () => planted.house.close());

const marksIn = (html: string): readonly string[] => [
	...new Set([...html.matchAll(new RegExp(`${MARK}[A-Za-z]*|HOUDERDEEL`, "g"))].map(([word]) => word)),
];
const roadsWith = (ids: Readonly<Record<string, string>>): readonly string[] =>
	phases.flatMap((phase) => phase.pages).map(({ path }) => Object.entries(ids).reduce((road, [name, id]) => road.replace(`:${name}`, id), path));
/** What the API gives of a page, and the page itself when it gives anything: both go by the same visit. */
const bothOf = async (actor: Actor | undefined, road: string): Promise<{ readonly status: number; readonly said: string }> => {
	const api = await planted.house.get(actor, `/api/v1/pages${road}`);
	if (api.status === 403 || api.status === 404) return { status: api.status, said: api.html };
	const page = await planted.house.get(actor, road);
	return { status: page.status, said: `${page.html}\n${api.html}` };
};
const openThings = async (): Promise<readonly string[]> =>
	(
		await planted.house.house.door(nadia, { event: "look", what: "test" }, async (tx) =>
			(await import("#src/people/server.ts")).listOpenThings(tx, {}),
		)
	).map((thing) => thing.id);

/** What somebody may find of Ilse's matter and where; everything else is a leak. */
const allowed: Readonly<Record<string, (road: string, word: string) => boolean>> = {
	// The team reads signals and what was answered to them - never who told it - and the names of the people of the team.
	"a colleague without a part": (road, word) =>
		(road.startsWith("/signalen") && !/MELDER|bereik|relatie|WEGING/.test(word)) || /^GEHEIM(Ilse|fam|Karim)/.test(word),
	"the coordinator": (road, word) => road.startsWith("/eigen-kracht") && /VRAAG|NEEF/.test(word),
	// And who invited them: what the person is called.
	"a participant": (road, word) => road.startsWith("/eigen-kracht") && /VRAAG|NEEF|^GEHEIMIlse$/.test(word),
	// Whose card it is; what stands on it only after opening it.
	"a card holder": (road, word) => road.startsWith("/kaarten") && word === "GEHEIMIlse",
	"another person": (road, word) => road.startsWith("/mijn") && /Karim$|famB$|(POGING|WEGING|MEE)B$/.test(word),
};
describe("S1 S3 every page with ids of a matter one has no part in", () => {
	const outsiders = [
		"a colleague without a part",
		"another team",
		"an experience worker elsewhere",
		"a volunteer of the team",
		"a specialist",
		"a manager",
		"the coordinator",
		"the keeper",
		"a creditor and partner",
		"another person",
		"a participant",
		"a card holder",
		"a reporter of another matter",
		"a participant of nothing",
		"anybody",
	];
	it.each(outsiders)("PRIV-04 shows nothing to %s", async (who) => {
		const { ilse, before, conference, house } = planted;
		const others = {
			conference,
			member: nadia.id ?? "",
			organisation: house.ids.westhof,
			use: house.newId(),
			file: house.newId(),
			outcome: house.newId(),
			area: "weverswijk",
		};
		const leaks: string[] = [];
		const roads = new Set([ilse.case, before, conference].flatMap((of) => roadsWith({ ...others, case: of })));
		await Promise.all(
			[...roads].map(async (road) => {
				const { status, said } = await bothOf(planted.outsiders[who], road);
				if (status >= 500) leaks.push(`${road} ${status}`);
				for (const word of marksIn(said)) if (!allowed[who]?.(road, word)) leaks.push(`${road} ${word}`);
			}),
		);
		expect(leaks).toEqual([]);
		expect(house.faults).toEqual([]);
	});
	it("S3 the own pages show no other matter, whatever the address asks for", async () => {
		const { ilse, karim } = planted;
		for (const road of roadsWith({}).filter((one) => one.startsWith("/mijn")))
			for (const ask of [`case=${ilse.case}`, `person=${ilse.person}`, `id=${ilse.case}`])
				expect(
					marksIn((await bothOf(karim.self, `${road}?${ask}`)).said).filter((word) => /Ilse|A$|NOTITIE|DOEL|KAART/.test(word)),
					road,
				).toEqual([]);
	});
	it("S3 not yours and not there are the same answer", async () => {
		const { ilse, house } = planted;
		for (const road of [
			"",
			"/kaart",
			"/plan",
			"/kring",
			"/delen",
			"/wie-keek",
			"/op-papier",
			"/verhaal",
			"/loslaten",
			"/crisiskaart",
			"/eigen-bladzij/brief",
		]) {
			const there = await house.get(house.people.els, `/mensen/${ilse.case}${road}`);
			const nowhere = await house.get(house.people.els, `/mensen/${house.newId()}${road}`);
			const bare = (html: string): string => html.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "").replace(/nonce="[^"]*"/g, "");
			expect(there.status, road).toBe(404);
			expect(bare(there.html), road).toBe(bare(nowhere.html));
		}
	});
});

describe("PRIV-08 before the first contact", () => {
	it("no page of the person, print or API holds the words of a signal or a weighing", async () => {
		const leaks: string[] = [];
		for (const road of roadsWith({ case: planted.before }).filter((one) => one.startsWith("/mensen/")))
			for (const word of marksIn((await bothOf(nadia, road)).said)) if (!/VOORNAAM|straatC/.test(word)) leaks.push(`${road} ${word}`);
		expect(leaks).toEqual([]);
	});
});

describe("PRIV-11 who told us", () => {
	it("is nowhere on the own pages, the person's papers or the page of who looked", async () => {
		const { ilse } = planted;
		const roads = [...roadsWith({}).filter((one) => one.startsWith("/mijn")), `/mensen/${ilse.case}/op-papier`, `/mensen/${ilse.case}/verhaal`];
		for (const road of roads) {
			const { said } = await bothOf(road.startsWith("/mijn") ? ilse.self : nadia, road);
			expect(
				marksIn(said).filter((word) => /MELDER|SIGNAAL|LASTA|GEPROBEERD|bereik|relatie/.test(word)),
				road,
			).toEqual([]);
			expect(said, road).not.toContain(planted.reporter.id);
		}
	});
});

describe("S3 operations", () => {
	it("every operation that names a matter asks what one is in it", () => {
		// Holders of a card, and who is in a support system, have no other part: the handler asks whether they are (SUS-10, SUS-11).
		// Being out or giving a quiet sign is not always in a matter; where it is, the handler asks for a part in it.
		const askedByHandler = new Set(["lasting.open-card", "lasting.say-in-support", "lasting.see-sign", "contact.back-by", "contact.quiet-sign"]);
		const loose = phases
			.flatMap((phase) => phase.handled)
			.map(({ operation }) => operation)
			// What the house itself does by night, nobody else can.
			.filter(({ who }) => who !== "run-the-house")
			.filter((one) => {
				const shape = JSON.stringify(z.toJSONSchema(one.input, { io: "input", unrepresentable: "any" }));
				return /"(case|conference)":\{/.test(shape) && !(one.about && one.standing && one.standing.length > 0);
			});
		expect(loose.map(({ name }) => name).filter((name) => !askedByHandler.has(name))).toEqual([]);
	});
	it("SAFE-03 being out and a quiet sign are tied to no matter by whoever has no part in it", async () => {
		const { house, ilse } = planted;
		const tied = (): Promise<number> =>
			withClient(
				house.database.adminConfig,
				async (client) => (await client.query("select 1 from back_by where case_id = $1", [ilse.case])).rows.length,
			);
		for (const [who, actor] of Object.entries(planted.outsiders)) {
			if (actor === undefined) continue;
			const chosen = [house.people.samira.id];
			expect(await house.run(actor, "contact.back-by", { case: ilse.case, minutes: "30", chosen }), who).toMatchObject({ kind: "refusal" });
			await house.run(actor, "contact.quiet-sign", { case: ilse.case });
		}
		expect(await tied()).toBe(0);
	});
	it("SUS-10 nobody who was not asked into a support system speaks in it or calls by it", async () => {
		const { house, ilse } = planted;
		for (const [who, actor] of Object.entries(planted.outsiders))
			for (const act of ["say-in-support", "see-sign"])
				if (actor !== undefined)
					expect(await house.run(actor, `lasting.${act}`, { case: ilse.case, what: "yes" }), `${act} ${who}`).toMatchObject({ kind: "refusal" });
	});
	it("SUS-11 a card is opened by nobody who does not hold it", async () => {
		const { house, ilse } = planted;
		for (const [who, actor] of Object.entries(planted.outsiders)) {
			if (who === "a card holder" || actor === undefined) continue;
			const ran = await house.run(actor, "lasting.open-card", { case: ilse.case, saw: "iets" });
			expect(ran, who).toMatchObject({ kind: "refusal", code: "kernel.no-part-in-this" });
		}
	});
	it("PRIN-18 somebody in another matter cannot end what is open in this one by pointing at it", async () => {
		const { house, ilse, karim, things } = planted;
		const open = await openThings();
		const about = { case: karim.case };
		for (const id of [things["visit"], things["promise"], things["asked"], planted.before]) {
			expect(await house.run(nadia, "contact.attempt", { ...about, outcome: "nobody-home", visit: id })).toMatchObject({ kind: "refusal" });
			expect(await house.run(nadia, "contact.note", { ...about, text: "Koffie gedronken", visit: id })).toMatchObject({ kind: "refusal" });
		}
		const foreign: readonly (readonly [string, Record<string, unknown>])[] = [
			["contact.drop-visit", { visit: things["visit"] }],
			["contact.end-promise", { promise: things["promise"], how: "kept" }],
			["contact.answer-call", { asked: things["asked"] }],
			["planning.say-yes", { wording: things["wording"], spoken: "ja", witness: "Bep" }],
			["planning.say-no", { wording: things["wording"], spoken: "ja", witness: "Bep" }],
			["planning.reword-goal", { goal: things["goal"], words: "Ik wil iets anders", asked: "ja" }],
			["planning.settle-goal", { goal: things["goal"], end: "reached", spoken: "ja", witness: "Bep" }],
			["planning.add-step", { goal: things["goal"], words: "Ik ga wandelen", who: "person", asked: "ja" }],
			["planning.propose-goal", { tiedTo: things["goal"], owner: "Westhof", words: "Huur betalen", asked: "ja" }],
			["planning.celebrate-step", { step: things["step"] }],
			["planning.change-tie", { tie: things["tie"], relation: "buur", spoken: "ja", witness: "Bep" }],
			["planning.remove-tie", { tie: things["tie"], whose: "theirs" }],
			["planning.decide-tie", { tie: things["tie"], purpose: "koffie", answer: "yes", spoken: "ja", witness: "Bep" }],
			["planning.tie-said", { tie: things["tie"], purpose: "koffie", answer: "yes" }],
			["planning.reopen-tie", { tie: things["tie"], whose: "theirs", spoken: "ja", witness: "Bep" }],
			["planning.ask-tie", { tie: things["tie"], purpose: "koffie" }],
			["planning.end-obligation", { obligation: things["goal"] }],
			["carrying-out.end-crisis", { crisis: things["crisis"] }],
			["carrying-out.look-again", { thing: things["promise"] }],
			["carrying-out.hand-back", { takeOver: things["promise"], to: "self" }],
			["lasting.take-card-back", { holder: things["card"] }],
			["lasting.answer-card", { use: things["card"] }],
			["privacy.tell-and-ask", { disclosure: things["goal"], answer: "yes" }],
			["privacy.stop-sharing", { disclosure: things["goal"] }],
			["privacy.tell-receiver", { disclosure: things["goal"], how: "gebeld" }],
			["privacy.answer-why", { question: things["goal"], words: "daarom" }],
			["privacy.write-beside", { entry: (await house.entries(nadia, ilse.case))[0]?.id, text: "ernaast" }],
			["weighing.give-account", { account: things["promise"], how: "verteld", reaction: "goed" }],
			["signalling.answer", { signal: (await house.entries(nadia, ilse.case))[0]?.stream.id, moment: "receipt", whatWeDo: "We kijken" }],
		];
		for (const [operation, input] of foreign) {
			const ran = await house.run(nadia, operation, { ...about, ...input });
			expect(ran.kind, `${operation} ${JSON.stringify(ran)}`).toBe("refusal");
		}
		expect(await openThings()).toEqual(open);
	});
	it("S2 forged fields set nothing: who acts, for whom, who may read it", async () => {
		const { house, karim, ilse } = planted;
		const forged = {
			by: { kind: "system", id: null },
			actor: house.people.tom,
			tenant: house.newId(),
			audience: { reach: "named", named: [house.people.els.id] },
			reach: "team",
			at: "2020-01-01T00:00:00.000Z",
			command: house.newId(),
			stream: { kind: "plan", id: ilse.case },
		};
		const input = JSON.parse(
			`{"__proto__":{"roles":["generalist"]},"constructor":{"prototype":{"polluted":true}},${JSON.stringify({ ...forged, case: karim.case, text: "Gewoon een notitie" }).slice(1)}`,
		) as unknown;
		await house.mustRun(nadia, "contact.note", input);
		const entry = (await house.entries(nadia, karim.case)).findLast((one) => one.kind === "contact.noted");
		expect(entry).toMatchObject({
			by: { kind: "member", id: nadia.id },
			audience: { reach: "person", named: [] },
			stream: { kind: "contact", id: karim.case },
			at: house.now(),
		});
		expect(JSON.stringify(entry?.body)).not.toMatch(/audience|tenant|roles|polluted/);
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
	});
	it("S2 a form's dotted names reach no prototype", async () => {
		const { house, karim } = planted;
		await house.post(nadia, `/mensen/${karim.case}/notitie`, "contact.note", {
			text: "Nog een notitie",
			"__proto__.polluted": "ja",
			"a.__proto__.polluted": "ja",
			"constructor.prototype.polluted": "ja",
			"a.constructor.prototype.polluted": "ja",
			"toString.polluted": "ja",
			hasOwnProperty: "ja",
		});
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
		expect((Object.prototype.toString as unknown as Record<string, unknown>)["polluted"]).toBeUndefined();
	});
	it("the same id is nobody else's answer", async () => {
		const { house } = planted;
		const id = house.newId();
		await house.mustRun(nadia, "signalling.note-heard", { words: "Er staat veel water" }, id);
		expect(await house.run(house.people.tom, "signalling.note-heard", { words: "Er staat veel water" }, id)).toMatchObject({
			kind: "refusal",
			code: "kernel.id-used-before",
		});
	});
});

describe("PRIN-18 PRIV-04 who holds something open", () => {
	it("LEG-18 keeps an eye out only where they are: of the team of the matter, or with a part in it", async () => {
		const { house, before } = planted;
		for (const one of [house.people.els, house.people.keeper, house.people.westhof, house.people.wim])
			expect(await house.run(nadia, "weighing.write", notGoing(before, one.id))).toMatchObject({ kind: "refusal", field: "watcher" });
		expect(await house.run(nadia, "weighing.write", notGoing(before, house.newId()))).toMatchObject({ kind: "refusal", field: "watcher" });
		expect(await house.run(nadia, "weighing.write", notGoing(before, house.people.tom.id))).toMatchObject({ kind: "ok" });
	});
	it("and has no part in it any more, sees no name, door or number on Today", async () => {
		const { house, ilse, karim } = planted;
		const { els } = house.people;
		await house.house.door(els, { event: "write", what: "test" }, async (tx) => {
			const { keepOpen } = await import("#src/people/server.ts");
			for (const [kind, of] of [
				["contact.next", ilse.case],
				["weighing.watch", karim.case],
				["contact.reported-later", karim.case],
				["privacy.why-asked", ilse.case],
			] as const)
				await keepOpen(tx, { id: house.newId(), case: of, kind, holder: els.id, lookAgain: "2026-11-20", since: house.now() });
		});
		const { status, said } = await bothOf(els, "/vandaag");
		expect(status).toBe(200);
		expect(marksIn(said)).toEqual([]);
		expect(said).not.toContain("06999999");
	});
});

describe("S15 whether somebody is known here", () => {
	const door = `${MARK}straatA 11`;
	it("is not told to a volunteer or another team who writes something down about that door", async () => {
		const { house, ilse } = planted;
		const volunteer = planted.outsiders["a volunteer of the team"] as Actor;
		for (const [actor, operation, words] of [
			[volunteer, "signalling.note-heard", { words: "Gordijnen dicht" }],
			[house.people.els, "signalling.note-heard", { words: "Gordijnen dicht" }],
			[house.people.els, "signalling.take-call", { sees: "Gordijnen dicht", source: "resident" }],
		] as const) {
			const known = await house.mustRun(actor, operation, { ...words, where: door });
			const unknown = await house.mustRun(actor, operation, { ...words, where: `Nergensweg ${Math.ceil(Math.random() * 9_000)}` });
			// A worker reads which matter of their own team it became, for the one as for the other (doors.test.ts); a volunteer only that it is kept.
			expect(Object.keys(known).sort()).toEqual(Object.keys(unknown).sort());
			if (actor === volunteer) expect(known).toEqual({ kept: true });
			expect(JSON.stringify(known)).not.toContain(ilse.case);
		}
	});
	it("SIG-29 is not told to a creditor by the outcome of a file with one line", async () => {
		const { house } = planted;
		const { westhof } = house.people;
		const outcomeOf = async (address: string): Promise<string> => {
			const bytes = new TextEncoder().encode(`naam;adres;maanden;bedrag\nJansen;${address};3;900\n`);
			const { file } = await house.mustRun(westhof, "signalling.bring-file", { file: { name: "a.csv", bytes } });
			const { outcome } = await house.mustRun(westhof, "signalling.import-arrears", { file, columns: { whom: 0, address: 1, months: 2, amount: 3 } });
			const seen = await house.get(westhof, `/api/v1/pages/achterstanden/uitkomst/${String(outcome)}`);
			expect(seen.status).toBe(200);
			const { id: _id, ...counts } = (JSON.parse(seen.html) as { model: Record<string, unknown> }).model;
			return JSON.stringify(counts);
		};
		expect(await outcomeOf(`${MARK}straatB 22`)).toBe(await outcomeOf("Onbekendestraat 1"));
	});
});

describe("S3 the number of a receipt", () => {
	it("shows the code of a worry just told, and of nothing else that has a code", async () => {
		const { house, ilse } = planted;
		await house.mustRun(nadia, "privacy.give-page", { case: ilse.case });
		const ids = await house.house.door(nadia, { event: "look", what: "test" }, async (tx) => {
			const { listOpenCodes } = await import("#src/platform/sign-in/server.ts");
			return [...(await listOpenCodes(tx, "person", ilse.person)), ...(await listOpenCodes(tx, "participant", planted.participant.id ?? ""))].map(
				({ id }) => id,
			);
		});
		expect(ids).toHaveLength(2);
		const codeIn = async (id: string): Promise<string | null> =>
			(JSON.parse((await house.get(undefined, `/api/v1/pages/melden/ontvangen?bericht=${id}`)).html) as { model: { code: string | null } }).model
				.code;
		for (const id of [...ids, house.newId()]) expect(await codeIn(id)).toBeNull();
		const told = await house.post(undefined, "/melden", "signalling.tell", { sees: "Ik maak me zorgen" });
		expect(await codeIn(told.location?.split("bericht=")[1] ?? "")).toMatch(/^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/);
	});
});

describe("PRIV-08 whoever opened a matter for today", () => {
	it("takes nothing along that opens it tomorrow: no letter, no code of a card", async () => {
		const { house, karim } = planted;
		const { tom } = house.people;
		const about = { case: karim.case };
		await house.mustRun(nadia, "privacy.give-page", about);
		await house.mustRun(nadia, "lasting.write-card", { ...about, signs: "Stil worden", how: "spoken" });
		await house.mustRun(nadia, "lasting.give-card", { ...about, name: "Broer", how: "spoken" });
		const modelOf = async <Model>(road: string): Promise<Model> =>
			(JSON.parse((await house.get(nadia, `/api/v1/pages/mensen/${karim.case}/${road}`)).html) as { model: Model }).model;
		const codes = [
			(await modelOf<{ code: { code: string } }>("eigen-bladzij/brief")).code.code,
			...Object.values((await modelOf<{ codes: Record<string, string> }>("crisiskaart")).codes),
		];
		expect(codes).toHaveLength(2);
		await house.mustRun(tom, "privacy.open-with-a-reason", { ...about, reason: "Nadia is ziek" });
		for (const road of roadsWith(about).filter((one) => one.startsWith("/mensen/"))) {
			const { said } = await bothOf(tom, road);
			for (const code of codes) expect(said.includes(code), road).toBe(false);
		}
		expect(await house.run(tom, "privacy.give-page", about)).toMatchObject({ kind: "refusal", code: "privacy.here-for-today" });
	});
	it("PRIV-04 a colleague of the team gets no phone number or birthday of somebody by the API", async () => {
		const { house, ilse } = planted;
		const { said } = await bothOf(house.people.tom, `/mensen/${ilse.case}/terug`);
		expect(said).toContain("GEHEIMIlse");
		expect(said).not.toMatch(/06999999|famA|"born"/);
	});
});

describe("EKC-07 closed time", () => {
	it("nobody outside the circle reads a word of it by any page, then or later, or comes in by another door meanwhile", async () => {
		const { house, ilse, conference, participant } = planted;
		await house.mustRun(house.people.wim, "conference.begin-closed-time", { conference, everybodyInformed: "ja" });
		await house.mustRun(participant, "conference.come-inside", { conference, word: "appeltaart" });
		await house.mustRun(participant, "conference.write-together", { conference, text: `${MARK}BESLOTEN` });
		const others = {
			conference,
			member: nadia.id ?? "",
			organisation: house.ids.westhof,
			use: house.newId(),
			file: house.newId(),
			outcome: house.newId(),
			area: "weverswijk",
		};
		const leaksNow = async (words: RegExp): Promise<readonly string[]> => {
			const found: string[] = [];
			const roads = new Set(
				[conference, ilse.case].flatMap((of) =>
					roadsWith({ ...others, case: of }).filter((road) => road.includes(of) || /^\/(vandaag|mensen|eigen-kracht|kaarten)$/.test(road)),
				),
			);
			for (const [who, actor] of Object.entries({
				nadia,
				wim: house.people.wim,
				tom: house.people.tom,
				keeper: house.people.keeper,
				holder: planted.holder,
			}))
				await Promise.all(
					[...roads].map(async (road) => {
						for (const word of marksIn((await bothOf(actor, road)).said)) if (words.test(word)) found.push(`${who} ${road} ${word}`);
					}),
				);
			return found;
		};
		expect(await leaksNow(/BESLOTEN|VRAAG|NEEF/)).toEqual([]);
		for (const actor of [nadia, house.people.wim, house.people.tom, planted.holder])
			for (const [operation, input] of [
				["conference.come-inside", { word: "appeltaart" }],
				["conference.agree-new-word", { word: "paardenbloem" }],
				["conference.write-together", { text: "x" }],
				["conference.bring-plan", { sentences: "x" }],
				["conference.invite", { name: "x", relation: "x", kind: "family" }],
				["conference.set-requirement", { text: "x", by: "x", organisation: "x" }],
				["conference.answer-plan", { requirement: house.newId(), answer: "met" }],
				["conference.allot-part", { to: nadia.id, needed: "no" }],
				["conference.give-plan", { to: nadia.id }],
				["conference.hear-part", {}],
				["conference.list-helper", { name: "x", organisation: "x" }],
				["conference.give-hand-out", { helper: house.newId(), words: "x" }],
				["conference.word-question", { question: "x" }],
				["conference.think-of", { name: "x" }],
				["conference.set-place", { where: "x" }],
				["conference.agree-safety", { text: "x" }],
				["conference.begin-closed-time", {}],
			] as const)
				expect((await house.run(actor, operation, { conference, ...input })).kind, `${actor.roles.join()} ${operation}`).toBe("refusal");
		expect((await bothOf(participant, `/eigen-kracht/${conference}`)).said).toContain(`${MARK}BESLOTEN`);
		await house.mustRun(participant, "conference.bring-plan", { conference, sentences: "Wij gaan samen eten" });
		expect(await leaksNow(/BESLOTEN/)).toEqual([]);
		expect(house.faults).toEqual([]);
	}, 90_000);
	it("EKC-07 operations that are not of the conference refuse its id as a matter", async () => {
		const { house } = planted;
		const line = planted.ilse.case;
		const { conference } = await house.mustRun(nadia, "conference.call", { case: line, question: "Hoe verder?", coordinator: house.people.wim.id });
		for (const { operation } of phases
			.filter((phase) => phase.name !== "conference")
			.flatMap((phase) => phase.handled.filter((one) => one.operation.about !== undefined)))
			for (const actor of [nadia, house.people.wim]) {
				const before = (await house.entries(nadia, String(conference))).length;
				const ran = await house.run(actor, operation.name, {
					case: conference,
					words: "tekst",
					text: "tekst",
					outcome: "nobody-home",
					what: "iets",
					reason: "reden",
				});
				expect(ran.kind, `${operation.name} by ${actor.roles.join()}`).not.toBe("ok");
				expect((await house.entries(nadia, String(conference))).length).toBe(before);
			}
	});
});

describe("keepers", () => {
	it("ASVS 2.3.5 a role that opens matters is given by two people, never to oneself", async () => {
		const { house } = planted;
		const { keeper } = house.people;
		const asked = { name: "Keeper", organisation: keeper.organisation, active: "ja" };
		expect(await house.run(keeper, "team.change-member", { ...asked, member: keeper.id, roles: ["keeper", "generalist"] })).toMatchObject({
			code: "team.not-your-own-roles",
		});
		expect((await house.run(keeper, "team.change-member", { ...asked, member: keeper.id, roles: ["keeper"] })).kind).toBe("ok");
	});
});
