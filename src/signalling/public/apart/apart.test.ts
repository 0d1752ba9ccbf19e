import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { foldSignalling } from "../../rules.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { codeIn, visitorOf } from "../testing.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ limits: { perNetwork: 20, together: 40 } });
});
afterAll(() => house.close());

const rowsOf = <Row>(text: string): Promise<readonly Row[]> =>
	house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);
const listed = async (): Promise<string> => (await house.get(house.people.nadia, "/signalen")).html;
const apart = async (who = house.people.nadia): Promise<string> => (await house.get(who, "/signalen/apart")).html;
const tickFor = (html: string, words: string): string =>
	[...html.matchAll(/<input type="checkbox"[^>]*value="([^"]+)"[\s\S]*?<bdi[^>]*>([^<]*)<\/bdi>/g)].find((found) => found[2] === words)?.[1] ?? "";

describe("S16 SIG-05 SIG-16 too much at once", () => {
	it("what looks sent by a machine waits apart with a named worker, gets the same receipt, and is read by its own team only", async () => {
		const somebody = visitorOf(house);
		const sent = await somebody.send("/melden", { sees: "Mijn broer eet niet meer.", where: "Garenplein 3", website: "x@example.org", way: "here" });
		expect(sent.status).toBe(303);
		const receipt = await somebody.get(sent.location);
		expect(codeIn(receipt.html)).not.toBe("");
		expect(await listed()).not.toContain("Mijn broer eet niet meer");
		expect(await listed()).toContain("1 bericht wacht apart");
		expect((await house.get(house.people.nadia, "/vandaag")).html).toContain("1 bericht wacht apart");
		expect(await apart()).toContain("Mijn broer eet niet meer.");
		expect(await apart(house.people.els)).not.toContain("Mijn broer eet niet meer.");
		const rows = await rowsOf<{ holder: string; sealed: Buffer; why: string[] }>("select holder, sealed, why from set_apart");
		expect(rows[0]?.holder).toBeTruthy();
		expect(rows[0]?.why).toEqual(["trap"]);
		expect(rows[0]?.sealed.includes(Buffer.from("broer"))).toBe(false);
	});
	it("a human says it comes from a human: then it is a signal from the moment it came, and the code leads to the answer", async () => {
		house.pass({ hours: 3 });
		const ids = tickFor(await apart(), "Mijn broer eet niet meer.");
		const done = await house.post(house.people.nadia, "/signalen/apart", "signalling.judge-apart", { reports: ids, as: "message" });
		expect(done.status).toBe(303);
		expect(await listed()).toContain("Mijn broer eet niet meer");
		expect(await listed()).not.toContain("wacht apart");
		const about = /\/signalen\/([0-9a-f-]{36})/.exec(await listed())?.[1] ?? "";
		const [entry] = await house.entries(house.people.nadia, about);
		expect(entry?.at).toBe("2026-11-24T09:00:00.000Z");
		const [signal] = foldSignalling(await house.entries(house.people.nadia, about)).signals;
		expect(signal).toMatchObject({ concern: "Mijn broer eet niet meer.", where: "Garenplein 3", source: "resident", channel: "form" });
		const again = await house.run(house.people.tom, "signalling.judge-apart", { reports: ids, as: "message" });
		expect(again).toMatchObject({ kind: "refusal", code: "signalling.apart-gone" });
	});
	it("what is no message is kept four weeks for whoever was mistaken, and then goes", async () => {
		const somebody = visitorOf(house);
		for (let times = 0; times < 3; times += 1) await somebody.send("/melden", { sees: "Koop nu!", website: "koop" });
		const ids = tickFor(await apart(), "Koop nu!");
		expect(ids.split(",")).toHaveLength(3);
		await house.mustRun(house.people.nadia, "signalling.judge-apart", { reports: ids, as: "no-message" });
		expect(await apart()).toContain("Weggezet");
		const [one = "", ...others] = ids.split(",");
		await house.mustRun(house.people.tom, "signalling.judge-apart", { reports: one, as: "message" });
		expect(await listed()).toContain("Koop nu!");
		house.pass({ days: 29 });
		await house.runNight("signalling.forget-set-apart");
		const rows = await rowsOf<{ id: string }>("select id from set_apart");
		for (const gone of others) expect(rows.map((row) => row.id)).not.toContain(gone);
	});
	it("whoever told something adds to it as they please, and not without end: asked to wait, and at most so much until a human looked", async () => {
		const somebody = visitorOf(house, "10.3.3.3");
		await somebody.send("/melden", { sees: "Mijn vader valt steeds.", where: "Garenplein 9", website: "x" });
		const [row] = await rowsOf<{ reporter: string }>(
			"select reporter from set_apart where team_id = any (erbij.identities()) order by at desc, id desc limit 1",
		);
		const teller: Actor = { tenant: house.ids.tenant, kind: "reporter", id: row?.reporter ?? "", roles: ["reporter"], teams: [], organisation: null };
		const add = (at: number) => house.post(teller, "/antwoord", "signalling.add-apart", { words: `En nog iets ${at}` });
		const statuses: number[] = [];
		for (let at = 1; at <= 24; at += 1) statuses.push((await add(at)).status);
		// Twenty a minute, the limit of this house; of these one more than may wait.
		expect(statuses.slice(0, 19)).toEqual(Array.from({ length: 19 }, () => 303));
		expect(statuses.slice(19)).toEqual([409, 429, 429, 429, 429]);
		expect((await add(25)).html).toContain("En nog iets 25");
		const full = await house.run(teller, "signalling.add-apart", { words: "En nog iets" });
		expect(full).toMatchObject({ kind: "refusal", code: "signalling.apart-full" });
		const of = (await rowsOf<{ reporter: string }>("select reporter from set_apart")).filter((one) => one.reporter === teller.id);
		expect(of).toHaveLength(20);
		// Somebody else is not kept waiting for it.
		const other = visitorOf(house, "10.3.3.4");
		expect((await other.send("/melden", { sees: "Van iemand anders, nu." })).status).toBe(303);
	});
	it("many from one network go apart, and beyond that are asked to wait with everything typed and a number to call", async () => {
		const crowd = visitorOf(house, "10.1.1.1");
		const outcomes: number[] = [];
		for (let at = 1; at <= 21; at += 1) outcomes.push((await crowd.send("/melden", { sees: `Bericht ${at}`, where: "Markt" })).status);
		expect(outcomes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 303));
		expect(outcomes[20]).toBe(429);
		const refused = await crowd.send("/melden", { sees: "Mijn echte woorden.", where: "Weverstraat 3" });
		expect(refused.status).toBe(429);
		for (const one of ["Mijn echte woorden.", 'value="Weverstraat 3"', "Wat er getypt was, staat hier nog.", "tel:06001"])
			expect(refused.html).toContain(one);
		expect(await apart()).toContain("Bericht 20");
		expect(await listed()).toContain("Bericht 2");
		const other = visitorOf(house, "10.2.2.2");
		expect((await other.send("/melden", { sees: "Van iemand anders." })).status).toBe(303);
	});
});
