/** Writing the plan together through the real road: whose letters, whose yes. The attacks first. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import type { Actor } from "#src/kernel/actor.ts";
import { hashPassword } from "#src/platform/sign-in/passwords.ts";
import { wordsOf } from "../plan-view-model.ts";
import { type PlanHouse, planHouse, type Someone } from "../testing/plan-house.ts";
import { sitDown } from "./device.ts";
import { throughCuts } from "./testing/cuts.ts";
import { lineTo } from "./testing/line.ts";

let house: PlanHouse;
let ilse: Someone;
const nadia = () => house.people.nadia;
const code = (ran: { kind: string }): string => ("code" in ran ? String(ran.code) : ran.kind);
const url = (update: Uint8Array): string => Buffer.from(update).toString("base64url");
beforeAll(async () => {
	house = await planHouse();
	ilse = await house.someone("Ilse");
	await house.mustRun(ilse.actor, "planning.write-domain-myself", {
		case: ilse.case,
		domain: "home",
		part: "wish",
		words: "Ik wil de gordijnen open",
	});
});
afterAll(() => house.close());

const WISH = "side/home.wish";
const send = (who: Actor, update: Uint8Array | undefined, at: Someone = ilse) =>
	house.run(who, `planning.write-along${who.kind === "person" ? "-myself" : ""}`, { case: at.case, ...(update ? { update: url(update) } : {}) });
const sheetOf = async (who: Actor, at: Someone = ilse): Promise<Y.Doc> => {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, (await lineTo(house, at.case).hear(who, undefined)).update);
	return doc;
};
/** What a hand-made device sends: how it is on the server, and something done to it. */
const made = async (who: Actor, change: (doc: Y.Doc) => void, pen?: number): Promise<Uint8Array> => {
	const doc = await sheetOf(who);
	if (pen !== undefined) doc.clientID = pen;
	const before = Y.encodeStateVector(doc);
	change(doc);
	return Y.encodeStateAsUpdate(doc, before);
};
const mine = async (): Promise<string> => (await sheetOf(nadia())).getText(`mine:${WISH}`).toJSON();

test("PLA-02 the sheet begins with the person's words as they stand", async () => {
	expect((await send(nadia(), undefined)).kind).toBe("ok");
	expect(await mine()).toBe("Ik wil de gordijnen open");
});

test("PLA-02 no sign of the person's own words is changed by anybody else: typed over, taken away, added, moved, or hidden in a piece that waits", async () => {
	const attacks: readonly ((doc: Y.Doc) => void)[] = [
		(doc) => doc.getText(`mine:${WISH}`).insert(0, "X"),
		(doc) => doc.getText(`mine:${WISH}`).delete(0, 3),
		(doc) => {
			doc.getText(`mine:${WISH}`).delete(0, 1);
			doc.getText(`mine:${WISH}`).insert(0, "J");
		},
		(doc) => doc.getText("mine:side/money.wish").insert(0, "Ik moet budgetteren"),
	];
	for (const attack of attacks) expect(code(await send(nadia(), await made(nadia(), attack)))).toBe("planning.their-words");
	// No plain letters: a list, a map, a nested text, a format, a picture, another name.
	const others: readonly ((doc: Y.Doc) => void)[] = [
		(doc) => doc.getArray("mine:side/money.wish").insert(0, ["X"]),
		(doc) => doc.getMap(`beside:${WISH}`).set("x", "y"),
		(doc) => doc.getMap("beside:side/money.wish").set("x", new Y.Text("y")),
		(doc) => doc.getText(`beside:${WISH}`).insertEmbed(0, { image: "x" }),
		(doc) => doc.getText(`beside:${WISH}`).insert(0, "vet", { bold: true }),
		(doc) => doc.getText("iets:anders").insert(0, "X"),
		(doc) => doc.getText("beside:side/home.wish.more").insert(0, "X"),
	];
	for (const attack of others) expect(code(await send(nadia(), await made(nadia(), attack)))).toBe("planning.not-writing");
	// A piece that leans on one that never came would land later, under the person's own hand.
	const doc = await sheetOf(nadia());
	doc.getText(`mine:${WISH}`).insert(0, "eerst ");
	const between = Y.encodeStateVector(doc);
	doc.getText(`mine:${WISH}`).insert(6, "dan ");
	expect(code(await send(nadia(), Y.encodeStateAsUpdate(doc, between)))).toMatch(/planning\.(writing-gap|their-words)/);
	for (const junk of [new Uint8Array([1, 2, 3, 4]), new Uint8Array(0), new Uint8Array(200).fill(255)])
		expect(["planning.not-writing", "invalid", "ok"]).toContain(code(await send(nadia(), junk)));
	expect(await mine()).toBe("Ik wil de gordijnen open");
});

test("PLA-02 nor are the person's letters replaced by a worker's that read the same: what the person takes away meanwhile stays away", async () => {
	const text = (doc: Y.Doc): Y.Text => doc.getText(`mine:${WISH}`);
	const attacks: readonly ((doc: Y.Doc) => void)[] = [
		(doc) => {
			const words = text(doc).toJSON();
			text(doc).delete(0, words.length);
			text(doc).insert(0, words);
		},
		(doc) => {
			text(doc).insert(7, "de ");
			text(doc).delete(10, 3);
		},
		// Nothing that shows: only the sheet grows.
		(doc) => {
			text(doc).insert(0, "X");
			text(doc).delete(0, 1);
		},
	];
	for (const attack of attacks) expect(code(await send(nadia(), await made(nadia(), attack)))).toBe("planning.their-words");
	expect(await mine()).toBe("Ik wil de gordijnen open");
});

test("PLA-02 no piece makes the sheet unreadable for whoever else sits there, and nobody takes the pen of the house for theirs", async () => {
	const number = (of: number): readonly number[] => (of < 128 ? [of] : [(of % 128) + 128, ...number(Math.floor(of / 128))]);
	const lane = [...Buffer.from(`beside:${WISH}`)];
	// One pen; its first piece: taken away already, and as long as a number can be. Then the same without a place.
	const long = [1, 1, 9, 0, 1, 1, ...number(lane.length), ...lane, ...number(Number.MAX_SAFE_INTEGER), 0];
	const nowhere = [1, 1, 9, 0, 0, ...number(Number.MAX_SAFE_INTEGER), 0];
	for (const piece of [long, nowhere]) expect(code(await send(nadia(), new Uint8Array(piece)))).toBe("planning.not-writing");
	const house = [...Y.decodeStateVector(Y.encodeStateVector(await sheetOf(nadia()))).keys()][0];
	const taken = await made(nadia(), (doc) => doc.getText(`beside:${WISH}`).insert(0, "X"), house);
	expect(code(await send(nadia(), taken))).toBe("planning.not-writing");
	expect(await mine()).toBe("Ik wil de gordijnen open");
});

test("PLA-02 nobody writes under another's pen: letters of the person that are still under way are not taken for somebody else's", async () => {
	const hers = await made(ilse.actor, (doc) => doc.getText(`beside:${WISH}`).insert(0, "ik "), 77);
	expect((await send(ilse.actor, hers)).kind).toBe("ok");
	const forged = await made(nadia(), (doc) => doc.getText(`beside:${WISH}`).insert(0, "jij "), 77);
	expect(code(await send(nadia(), forged))).toBe("planning.not-writing");
	const more = await made(ilse.actor, (doc) => doc.getText(`beside:${WISH}`).insert(3, "ook "), 77);
	expect((await send(ilse.actor, more)).kind).toBe("ok");
	expect((await sheetOf(nadia())).getText(`beside:${WISH}`).toJSON()).toBe("ik ook ");
});

test("PLA-02 the sheet is for who sits at the table: nobody else reads it, writes on it, or hears that somebody writes; and it lies there sealed", async () => {
	const other = await house.someone("Daan");
	for (const stranger of [house.people.tom, house.people.els, house.people.westhof, house.people.keeper, other.actor]) {
		expect(["kernel.no-part-in-this", "kernel.not-yours-to-do"]).toContain(code(await send(stranger, undefined)));
		expect([403, 404]).toContain((await house.get(stranger, `/mensen/${ilse.case}/plan/samen`)).status);
		expect([403, 404]).toContain((await house.get(stranger, `/mensen/${ilse.case}/plan/samen/woorden`)).status);
		expect((await house.get(stranger, `/live?over=writing&about=${ilse.case}`)).status).toBe(403);
		const rows = await house.house.door(stranger, { event: "look", what: "test" }, (tx) =>
			sql`select * from sheet where case_id = ${ilse.case}`.execute(tx.db),
		);
		expect(rows.rows).toEqual([]);
	}
	expect((await house.get(ilse.actor, "/live?over=writing")).status).toBe(403);
	const kept = await house.house.door(nadia(), { event: "look", what: "test" }, (tx) =>
		sql<{ sealed: Buffer }>`select sealed from sheet`.execute(tx.db),
	);
	expect(kept.rows).toHaveLength(1);
	expect(kept.rows[0]?.sealed.toString("latin1")).not.toContain("gordijnen");
});

test("PLA-02 two devices through thirty random cuts: equal at the end, no sign lost or doubled, none of the person's words changed", async () => {
	const karim = await house.someone("Karim");
	const told = await throughCuts(lineTo(house, karim.case), karim.actor, nadia(), [WISH, "side/money.see", `goal/${house.newId()}`], 30, 7);
	expect(told.tries).toBeGreaterThan(1);
	expect(told).toMatchObject({ cuts: 30, lost: 0, doubled: 0, equal: true, strangeInMine: 0 });
}, 60_000);

test("PLA-02 what is written together is put in the plan by the person at once, by a worker as a proposal; who wrote along and who decided stays with it", async () => {
	const sami = await house.someone("Sami");
	const line = lineTo(house, sami.case);
	await send(nadia(), undefined, sami);
	const goal = `goal/${house.newId()}`;
	const [hers, his] = [sitDown(), sitDown()];
	const pass = async (who: Actor, device: typeof hers): Promise<void> => {
		const next = device.sending(house.newId);
		if (next) expect(await line.send(who, next.id, next.update)).toBe("taken");
		if (next) device.wasTaken(next.id);
		device.hear((await line.hear(who, device.has())).update);
	};
	hers.type("beside", goal, "Ik wil weer");
	await pass(sami.actor, hers);
	await pass(nadia(), his);
	his.type("beside", goal, "Ik wil weer fietsen met mijn broer");
	await pass(nadia(), his);
	const proposed = await house.mustRun(nadia(), "planning.put-in-plan", { case: sami.case, text: goal, words: "Ik wil weer fietsen met mijn broer" });
	const id = goal.slice(5);
	expect(wordsOf(await house.plan(sami), id)).toBeUndefined();
	await house.mustRun(sami.actor, "planning.say-yes-myself", { case: sami.case, wording: proposed.wording });
	const text = (await house.plan(sami)).texts[id];
	expect(text?.now).toMatchObject({
		words: "Ik wil weer fietsen met mijn broer",
		along: [sami.actor.id],
		by: { id: nadia().id },
		yes: { how: "own-device", by: { id: sami.actor.id } },
	});
	await pass(sami.actor, hers);
	expect([hers.words("mine", goal), hers.words("beside", goal)]).toEqual(["Ik wil weer fietsen met mijn broer", ""]);
	// The person puts their own words in at once, and the earlier ones are kept.
	await house.mustRun(sami.actor, "planning.put-in-plan-myself", { case: sami.case, text: goal, words: "Ik wil weer fietsen" });
	expect((await house.plan(sami)).texts[id]).toMatchObject({
		now: { words: "Ik wil weer fietsen" },
		was: [{ words: "Ik wil weer fietsen met mijn broer" }],
	});
	expect(code(await house.run(nadia(), "planning.put-in-plan", { case: sami.case, text: "side/money.mark", words: "3" }))).toBe("invalid");
});

test("PLA-02 PLA-18 what the person takes from a card into the plan lies on the table too, in their own words", async () => {
	const wil = await house.someone("Wil");
	await send(nadia(), undefined, wil);
	const mine = (operation: string, input: object) => house.mustRun(wil.actor, `planning.${operation}-myself`, { case: wil.case, ...input });
	const { thing: line } = await mine("fill-card", { card: "strengths", question: "talent", words: "Naaien" });
	await mine("take-into-plan", { line, as: "goal", words: "Ik wil weer naaien" });
	const [goal] = (await house.plan(wil)).goals;
	expect((await sheetOf(nadia(), wil)).getText(`mine:goal/${goal?.id}`).toJSON()).toBe("Ik wil weer naaien");
});

test("PLA-02 a yes with the person's own word on the worker's device; a wrong one changes nothing, is told to the person, and five of them end it for the day", async () => {
	const person = String(ilse.actor.id);
	const wait = async (words: string): Promise<string> =>
		String((await house.mustRun(nadia(), "planning.put-in-plan", { case: ilse.case, text: `matter/${house.newId()}`, words })).wording);
	const first = await wait("Dat er op zondag iemand komt");
	expect(code(await house.run(nadia(), "planning.say-yes-here", { case: ilse.case, wording: first, word: "bloem" }))).toBe("planning.no-own-word");
	const hash = await hashPassword("paardenbloem");
	await house.house.door(ilse.actor, { event: "write", what: "test" }, (tx) =>
		sql`insert into person_secret (tenant, person_id, secret_hash, chosen_at) values (${tx.actor.tenant}, ${person}, ${hash}, ${tx.now})`.execute(
			tx.db,
		),
	);
	expect((await house.get(nadia(), `/mensen/${ilse.case}/plan/samen`)).html).toContain("Ja zeggen op dit toestel");
	const road = `/mensen/${ilse.case}/plan/samen`;
	const wrong = await house.post(nadia(), road, "planning.say-yes-here", { wording: first, word: "1234" });
	expect(wrong.location).toBe(`${road}?woord=mis`);
	expect((await house.get(nadia(), `${road}?woord=mis`)).html).toContain("Dat was niet het eigen woord.");
	expect((await house.plan(ilse)).matters).toHaveLength(1);
	expect(Object.values((await house.plan(ilse)).texts).some(({ waiting }) => waiting?.wording === first)).toBe(true);
	expect((await house.entries(ilse.actor, ilse.case)).filter(({ kind }) => kind === "planning.own-word-missed")).toHaveLength(1);
	const right = await house.post(nadia(), road, "planning.say-yes-here", { wording: first, word: "Paardenbloem" });
	expect([right.status, right.location]).toEqual([303, road]);
	const matters = (await house.plan(ilse)).matters[0] ?? "";
	expect((await house.plan(ilse)).texts[matters]?.now?.yes).toMatchObject({ how: "pin", by: { id: nadia().id } });
	const second = await wait("Rust in huis");
	for (let nth = 0; nth < 4; nth += 1) await house.mustRun(nadia(), "planning.say-yes-here", { case: ilse.case, wording: second, word: `000${nth}` });
	expect(code(await house.run(nadia(), "planning.say-yes-here", { case: ilse.case, wording: second, word: "paardenbloem" }))).toBe(
		"planning.word-tried-too-often",
	);
	house.pass({ days: 2 });
	expect((await house.run(nadia(), "planning.say-yes-here", { case: ilse.case, wording: second, word: "paardenbloem" })).kind).toBe("ok");
});

test("PLA-02 without a script the same page is a page of ordinary forms, on either side of the table", async () => {
	for (const [who, road, operation] of [
		[nadia(), `/mensen/${ilse.case}/plan/samen`, "planning.put-in-plan"],
		[ilse.actor, "/mijn/plan/samen", "planning.put-in-plan-myself"],
	] as const) {
		const { status, html } = await house.get(who, `${road}?kant=money`);
		expect(status).toBe(200);
		expect(html).toContain("Ik wil de gordijnen open");
		expect(html).toContain('value="side/money.wish"');
		const text = `side/money.${who.kind === "person" ? "wish" : "well"}`;
		const posted = await house.post(who, road, operation, { case: ilse.case, text, words: "Ik wil elke maand iets over", asked: "nee" });
		expect([posted.status, posted.location]).toEqual([303, road]);
		const asked = await house.post(who, road, operation, { case: ilse.case, text, words: "Wij vinden dat het beter kan", asked: "nee" });
		expect(asked.status).toBe(409);
		expect(asked.html).toContain("Hoe zou ik het zelf zeggen?");
		expect(asked.html).toContain("Wij vinden dat het beter kan");
		const begun = await house.post(who, road, operation, {
			case: ilse.case,
			text: `goal/${house.newId()}`,
			words: "Wij vinden dat dit moet",
			asked: "nee",
		});
		expect(begun.html).toContain("Wij vinden dat dit moet");
	}
	const plan = await house.plan(ilse);
	expect(plan.texts["money.wish"]?.now?.words).toBe("Ik wil elke maand iets over");
	expect(plan.texts["money.well"]?.now).toBeUndefined();
});

test("PLA-02 with many sentences the table shows what somebody is busy with and something new; the rest is one tap away, and nothing half written is folded", async () => {
	const joke = await house.someone("Joke");
	const goals: string[] = [];
	for (const words of ["Ik wil slapen", "Ik wil fietsen", "Ik wil zingen", "Ik wil rust"])
		goals.push(String((await house.mustRun(joke.actor, "planning.propose-goal-myself", { case: joke.case, words })).thing));
	for (const [who, road] of [
		[nadia(), `/mensen/${joke.case}/plan/samen`],
		[joke.actor, "/mijn/plan/samen"],
	] as const) {
		const { html } = await house.get(who, road);
		expect(html).toContain("Schrijven over een ander doel (4)");
		expect(html).not.toContain(`data-text="goal/${goals[0]}"`);
		expect(html).toContain(`href="?zin=${goals[0]}#samen-goal"`);
		const chosen = (await house.get(who, `${road}?zin=${goals[0]}`)).html;
		expect(chosen).toContain(`data-text="goal/${goals[0]}"`);
		expect(chosen).toContain("Schrijven over een ander doel (3)");
	}
	const back = await house.post(nadia(), `/mensen/${joke.case}/plan/samen`, "planning.put-in-plan", {
		case: joke.case,
		text: `goal/${goals[1]}`,
		words: "Wij vinden dat ze moet fietsen",
		asked: "nee",
	});
	expect(back.status).toBe(409);
	expect(back.html).toContain(`data-text="goal/${goals[1]}"`);
	expect(back.html).toContain("Wij vinden dat ze moet fietsen");
});
