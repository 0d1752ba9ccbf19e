/** Asks and offers among neighbours: a worker thinks of two, both are asked apart, nothing is told before. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listOpenThings } from "#src/people/server.ts";
import { type PlanHouse, planHouse, type Someone } from "../testing/plan-house.ts";
import { matchesOf } from "./store.ts";

let house: PlanHouse;
let asker: Someone;
let giver: Someone;
const nadia = () => house.people.nadia;
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? (ran as { kind: string }).kind;
const page = async (who: Someone): Promise<string> => (await house.get(nadia(), `/mensen/${who.case}/vragen-en-geven`)).html;
beforeAll(async () => {
	house = await planHouse();
	asker = await house.someone("GEHEIMVRAGER");
	giver = await house.someone("GEHEIMGEVER");
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("NET-13 NET-12 NET-07 two who fit are thought of by the worker only; both are asked apart, told nothing before, then carry on by themselves", async () => {
	const { thing: wish } = await house.mustRun(asker.actor, "planning.put-wish-myself", {
		case: asker.case,
		side: "asks",
		topic: "walking",
		words: "GEHEIMWOORDEN",
	});
	const { thing: other } = await house.mustRun(giver.actor, "planning.put-wish-myself", { case: giver.case, side: "offers", topic: "walking" });
	await house.mustRun(giver.actor, "planning.put-wish-myself", { case: giver.case, side: "asks", topic: "papers" });
	const seen = await page(asker);
	expect(seen).toContain("In de buurt is iemand: ik zou willen doen: samen wandelen.");
	expect(seen).not.toContain("GEHEIMGEVER");
	expect((await house.get(asker.actor, "/mijn/vragen-en-geven")).html).not.toMatch(/In de buurt is iemand|GEHEIMGEVER/);
	const { match } = await house.mustRun(nadia(), "planning.think-of-match", { case: asker.case, wish, other });
	// Neither of the two reads that anybody thought of them.
	for (const who of [asker, giver])
		expect((await house.entries(who.actor, who.case)).filter(({ kind }) => kind.startsWith("planning.match"))).toEqual([]);
	expect((await house.run(asker.actor, "planning.think-of-match", { case: asker.case, wish, other })).kind).toBe("refusal");
	const open = () => house.house.door(nadia(), { event: "look", what: "test" }, (tx) => listOpenThings(tx, { kinds: ["planning.match"] }));
	expect(await open()).toMatchObject([{ case: giver.case, holder: nadia().id }]);
	const said = { spoken: "ja", witness: "Bep" };
	const answer = (who: Someone, more: object = {}) => house.run(nadia(), "planning.answer-match", { case: who.case, match, answer: "yes", ...more });
	expect(codeOf(await answer(giver))).toBe("planning.not-without-a-yes");
	expect(codeOf(await answer(giver, said))).toBe("ok");
	const went = (how: string) => house.run(nadia(), "planning.match-went", { case: asker.case, match, how });
	expect(codeOf(await went("met"))).toBe("planning.both-yes-first");
	expect(codeOf(await answer(asker, said))).toBe("ok");
	expect(await page(giver)).toContain("Allebei zeiden ja.");
	// What either reads of it names the other nowhere.
	for (const [who, not] of [
		[asker, giver],
		[giver, asker],
	] as const) {
		const read = JSON.stringify(await house.entries(who.actor, who.case));
		const name = not === asker ? "GEHEIMVRAGER" : "GEHEIMGEVER";
		for (const secret of [not.case, name, ...(who === giver ? ["GEHEIMWOORDEN"] : [])]) expect(read, secret).not.toContain(secret);
	}
	expect(codeOf(await went("met"))).toBe("ok");
	expect(await open()).toMatchObject([{ case: asker.case }]);
	expect(codeOf(await went("own"))).toBe("ok");
	expect(await open()).toEqual([]);
	expect(await page(asker)).toContain("Ze doen het nu zelf.");
});
test("NET-13 who is at home with you, who lives elsewhere, another topic, and a no are never brought together", async () => {
	const far = await house.someone("VERWEG");
	const put = (who: Someone, side: string, topic: string) => house.mustRun(who.actor, "planning.put-wish-myself", { case: who.case, side, topic });
	const { thing: want } = await put(asker, "asks", "repairs");
	const { thing: away } = await put(far, "offers", "repairs");
	const { thing: otherTopic } = await put(giver, "offers", "company");
	const here = house.newId();
	const live = (who: Someone, area: string) =>
		house.house.door(nadia(), { event: "write", what: "test" }, ({ db }) =>
			sql`update case_line set area_id = ${area} where case_id = ${who.case}`.execute(db),
		);
	await live(asker, here);
	await live(far, house.newId());
	const think = (other: unknown) => house.run(nadia(), "planning.think-of-match", { case: asker.case, wish: want, other });
	for (const unfit of [away, otherTopic]) expect(codeOf(await think(unfit))).toBe("planning.not-there-any-more");
	await live(far, here);
	expect(codeOf(await think(away))).toBe("ok");
	const mate = await house.someone("Huisgenoot", asker.household);
	const { thing: wish } = await house.mustRun(asker.actor, "planning.put-wish-myself", { case: asker.case, side: "asks", topic: "garden" });
	const { thing: near } = await house.mustRun(mate.actor, "planning.put-wish-myself", { case: mate.case, side: "offers", topic: "garden" });
	expect(codeOf(await house.run(nadia(), "planning.think-of-match", { case: asker.case, wish, other: near }))).toBe("planning.not-there-any-more");
	const { thing: other } = await house.mustRun(giver.actor, "planning.put-wish-myself", { case: giver.case, side: "offers", topic: "garden" });
	const { match } = await house.mustRun(nadia(), "planning.think-of-match", { case: asker.case, wish, other });
	await house.mustRun(nadia(), "planning.answer-match", { case: giver.case, match, answer: "no", spoken: "ja", witness: "Bep" });
	expect(await page(asker)).toContain("dat is niemands schuld");
	const rows = await house.house.door(nadia(), { event: "look", what: "test" }, (tx) => matchesOf(tx, asker.case));
	expect(rows.find(({ id }) => id === match)).toMatchObject({ offers_yes: "no", asks_yes: null });
	await house.mustRun(giver.actor, "planning.take-wish-myself", { case: giver.case, wish: other });
	expect((await house.run(house.people.tom, "planning.think-of-match", { case: asker.case, wish, other })).kind).toBe("refusal");
});
