/** What a partner, and a partner's own system, could try to read or do. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { mayAtAll, rights, type Right } from "#src/kernel/policy.ts";
import { goWeighing } from "#src/weighing/make.ts";
import { arrearsOf } from "../make.ts";

let house: TestHouse;
let school: Actor;
let juf: Actor;
const secret = "GEHEIM";
const codeOf = (ran: Awaited<ReturnType<TestHouse["run"]>>): string => (ran.kind === "refusal" ? ran.code : ran.kind);
const member = async (organisation: string, name: string, roles: Actor["roles"]): Promise<Actor> => {
	const actor: Actor = {
		tenant: house.ids.tenant,
		kind: "member",
		id: house.newId(),
		roles,
		teams: [],
		organisation: organisation as Actor["organisation"],
	};
	await house.house.door(house.people.keeper, { event: "write", what: "test" }, async (tx) => {
		const { insertMember } = await import("#src/team/server.ts");
		await insertMember(tx, { id: actor.id ?? "", name, roles, teams: [], organisation });
	});
	return actor;
};
const caseOf = async (where: string): Promise<string> => {
	const { listOpenMatters } = await import("../server.ts");
	const { workOf } = await import("#src/platform/operations/runner.ts");
	const all = await house.house.door(house.people.nadia, { event: "look", what: "test" }, (tx) => listOpenMatters(workOf(house.house, tx, "")));
	return all.find((one) => one.where === where)?.case ?? "";
};
beforeAll(async () => {
	house = await testHouse();
	const { organisation } = await house.mustRun(house.people.keeper, "team.add-organisation", { name: "De Spoel", kind: "school" });
	school = await member(String(organisation), "Juf Marijke", ["partner"]);
	juf = await member(String(organisation), "Juf Ans", ["partner"]);
});
afterAll(() => house.close());

describe("S1 S3 the rights of a partner", () => {
	it("ORG-07 are a short list and nothing more: telling, arrears, own answers, what is public, own way in", () => {
		const may = (role: Actor["roles"][number]): readonly string[] =>
			(Object.keys(rights) as Right[]).filter((right) => mayAtAll([role], right)).sort();
		const always = ["choose-language", "see-public-pages", "sign-in", "tell-a-worry"];
		expect(may("partner")).toEqual([...always, "answer-as-partner", "read-agreed-items", "see-own-sign-in", "tell-as-partner"].sort());
		expect(may("creditor")).toEqual([...may("partner"), "send-arrears"].sort());
		expect(may("sending-system")).toEqual([...always, "read-agreed-items", "send-arrears", "tell-as-partner"].sort());
		// Never more than the partner.
		expect(may("sending-system").filter((right) => ![...may("partner"), ...may("creditor")].includes(right))).toEqual([]);
	});
	it("PRIV-04 sees no page of the team, the day, the neighbourhood or a matter, and no menu of the team on its own pages", async () => {
		const told = await house.mustRun(house.people.nadia, "signalling.take-call", {
			sees: `${secret} iets`,
			where: "Partnerstraat 1",
			source: "resident",
		});
		for (const road of [
			"/vandaag",
			"/team",
			"/team/wie-mag-wat",
			"/buurt",
			"/signalen",
			`/signalen/${String(told["case"])}`,
			"/mensen",
			`/mensen/${String(told["case"])}`,
			`/team/organisatie/${house.ids.westhof}`,
			"/wettelijke-routes",
		])
			for (const before of ["", "/api/v1/pages"])
				expect((await house.get(house.people.westhof, before + road)).status, before + road).toBeGreaterThanOrEqual(403);
		for (const road of ["/partner", "/partner/melden", "/partner/gedeeld", "/partner/terugkoppeling", "/jij", "/achterstanden"]) {
			const { status, html } = await house.get(house.people.westhof, road);
			expect(status, road).toBe(200);
			for (const menu of ['href="/vandaag"', 'href="/mensen"', 'href="/signalen"', 'href="/team"', 'href="/buurt"', "/mensen/zoeken"])
				expect(html, `${road} ${menu}`).not.toContain(menu);
			expect(html, road).not.toContain(secret);
		}
	});
	it("S3 reads nothing of a signal of another, whatever id it sends", async () => {
		const { signal } = await house.mustRun(school, "signalling.tell-as-partner", {
			sees: `${secret} afwezig`,
			whom: `${secret}kind`,
			where: "Partnerstraat 2",
			did: `${secret} niets`,
		});
		for (const [operation, input] of [
			["signalling.ask-another-desk", { signal, organisationName: "Loket", person: "Piet" }],
			["signalling.answer-as-partner", { handOver: signal, answer: "yes" }],
			["signalling.say-as-sender", { ask: signal, did: "niets" }],
			["privacy.ask-for-an-item", { disclosure: signal, item: "contact-made" }],
		] as const)
			expect(codeOf(await house.run(house.people.westhof, operation, input)), operation).toMatch(/nothing-here|nothing-shared/);
		for (const road of [
			"/partner",
			"/partner/terugkoppeling",
			"/partner/terugkoppeling/tabel",
			"/partner/terugkoppeling/systeem",
			"/partner/gedeeld",
		])
			for (const before of ["", "/api/v1/pages"])
				expect((await house.get(house.people.westhof, before + road)).html, before + road).not.toContain(secret);
		const about = await caseOf("Partnerstraat 2");
		expect(about).not.toBe("");
		expect(await house.entries(house.people.westhof, about)).toEqual([]);
		// A colleague of the same organisation reads what their organisation told.
		expect((await house.get(juf, "/partner")).html).toContain(`${secret}kind`);
	});
	it("PRIV-11 SIG-18 of a matter it told about, a partner reads its own words and answers, never what others told, weighed or noted", async () => {
		const where = "Partnerstraat 3";
		await house.mustRun(house.people.nadia, "signalling.take-call", {
			sees: `${secret} buurvrouw ziet geschreeuw`,
			where,
			source: "resident",
			name: `${secret}MELDER`,
		});
		await house.mustRun(house.people.westhof, "signalling.tell-as-partner", { sees: "De heg is een bos.", where });
		const about = await caseOf(where);
		await house.mustRun(house.people.nadia, "signalling.pick-up", { case: about });
		await house.mustRun(house.people.nadia, "signalling.hold-on", { case: about, route: "violence", words: `${secret} route` });
		await house.mustRun(house.people.nadia, "signalling.note-table", { case: about, table: `${secret} tafel`, on: "2026-11-24" });
		await house.mustRun(
			house.people.nadia,
			"weighing.write",
			goWeighing(about, { why: `${secret} want er is nog niemand geweest bij hen`, bring: "Soep en tijd" }),
		);
		await house.mustRun(house.people.nadia, "contact.attempt", { case: about, outcome: "came-in", words: `${secret} binnen` });
		expect(JSON.stringify(await house.entries(house.people.westhof, about))).not.toContain(secret);
		for (const road of ["/partner", "/partner/terugkoppeling", "/partner/terugkoppeling/systeem"])
			expect((await house.get(house.people.westhof, `/api/v1/pages${road}`)).html).not.toContain(secret);
	});
	it("PRIV-12 cannot find out whether somebody was known here: a signal that joins stands like any other until somebody could have picked it up, and is answered alike", async () => {
		const where = "Partnerstraat 4";
		await house.mustRun(house.people.nadia, "signalling.take-call", { sees: "Er is iets.", where, source: "resident" });
		const about = await caseOf(where);
		await house.mustRun(house.people.nadia, "signalling.pick-up", { case: about });
		await house.mustRun(house.people.nadia, "weighing.write", goWeighing(about));
		await house.mustRun(house.people.nadia, "contact.attempt", { case: about, outcome: "came-in" });
		house.pass({ hours: 1 });
		await house.mustRun(house.people.westhof, "signalling.send-arrears", arrearsOf({ address: where }));
		await house.mustRun(house.people.westhof, "signalling.send-arrears", arrearsOf({ address: "Partnerstraat 44", whom: "Iemand Anders" }));
		const rows = async () =>
			(
				JSON.parse((await house.get(house.people.westhof, "/api/v1/pages/partner/terugkoppeling")).html) as {
					model: { rows: { where: string; state: string; contact?: boolean }[] };
				}
			).model.rows;
		const of = async (door: string) => (await rows()).find((row) => row.where === door);
		expect({ ...(await of(where)), id: 0, where: 0, about: 0 }).toEqual({ ...(await of("Partnerstraat 44")), id: 0, where: 0, about: 0 });
		const hears = async () =>
			(await house.get(house.people.westhof, "/achterstanden")).html.match(/heeft dit opgepakt en zoekt zelf contact/g)?.length ?? 0;
		const heard = await hears();
		// Midnight goes by, when nobody picks anything up; in the course of the next working day somebody could have.
		house.pass({ hours: 14 });
		expect(await of(where)).toMatchObject({ state: "waiting", contact: false });
		expect(await hears()).toBe(heard);
		house.pass({ hours: 17 });
		expect(await of(where)).toMatchObject({ state: "taken-up", contact: false });
		expect(await of("Partnerstraat 44")).toMatchObject({ state: "waiting" });
		expect(await hears()).toBe(heard + 1);
	});
	it("S2 cannot speak for another organisation, take a matter on or say yes for a colleague", async () => {
		const { organisation } = school;
		const sent = await house.run(house.people.westhof, "signalling.tell-as-partner", {
			sees: "iets",
			where: "Partnerstraat 5",
			organisation,
			partner: { organisation, name: "De Spoel" },
			team: house.ids.teamB,
		});
		expect(sent.kind).toBe("ok");
		const entries = await house.entries(house.people.nadia, await caseOf("Partnerstraat 5"));
		expect(entries.find((one) => one.kind === "signalling.received")?.body).toMatchObject({ partner: { name: "Westhof" } });
		for (const [operation, input] of [
			["signalling.pick-up", { case: await caseOf("Partnerstraat 5") }],
			["signalling.ask-to-take-over", { case: await caseOf("Partnerstraat 5"), person: "Piet", organisationName: "Loket" }],
			["team.agree-partnership", {}],
			["team.make-key", { organisation, called: "eigen" }],
			["signalling.keep-legal-route", {}],
			["team.change-member", {}],
		] as const)
			expect(codeOf(await house.run(house.people.westhof, operation, input)), operation).toBe("kernel.not-yours-to-do");
	});
});

describe("a key for a partner's system", () => {
	let key = "";
	let keyId = "";
	const send = async (operation: string, input: unknown, token = key): Promise<{ status: number; text: string }> => {
		const answer = await house.app.request(`/api/v1/operations/${operation}`, {
			method: "POST",
			headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "idempotency-key": house.newId() },
			body: JSON.stringify(input),
		});
		return { status: answer.status, text: await answer.text() };
	};
	const read = async (path: string, token = key): Promise<{ status: number; text: string }> => {
		const answer = await house.app.request(path, { headers: { authorization: `Bearer ${token}` } });
		return { status: answer.status, text: await answer.text() };
	};
	beforeAll(async () => {
		const made = await house.mustRun(house.people.keeper, "team.make-key", { organisation: house.ids.westhof, called: "huuradministratie" });
		keyId = String(made["key"]);
		const shown = await house.get(house.people.keeper, `/team/organisatie/${house.ids.westhof}/sleutel/${keyId}`);
		key = /erbij_[A-Za-z0-9_-]{43}/.exec(shown.html)?.[0] ?? "";
	});
	it("S17 is shown once to who made it, and only its digest is kept", async () => {
		expect(key).toHaveLength(49);
		expect((await house.get(house.people.keeper, `/team/organisatie/${house.ids.westhof}/sleutel/${keyId}`)).html).not.toContain(key);
		const { withClient } = await import("#src/platform/database/database-config.ts");
		const rows = await withClient(house.database.adminConfig, async (client) => [
			JSON.stringify((await client.query("select * from api_key")).rows),
			JSON.stringify((await client.query("select answer from command where answer is not null")).rows),
			JSON.stringify((await client.query("select * from access_log")).rows),
		]);
		for (const row of rows) expect(row).not.toContain(key.slice(6));
	});
	it("SIG-29 sends arrears like the partner, is refused below the line with the text of the agreement, and fetches the way back", async () => {
		expect(await send("signalling.send-arrears", arrearsOf({ address: "Sleutelstraat 1, 1234 AB", reference: "H-2026-1" }))).toMatchObject({
			status: 200,
		});
		const below = await send("signalling.send-arrears", arrearsOf({ address: "Sleutelstraat 2", months: 1 }));
		expect(below.status).toBe(409);
		expect(below.text).toContain("Mensen houden hun huis");
		expect(below.text).toContain("huur: vanaf 2 maanden");
		const back = await read("/api/v1/pages/partner/terugkoppeling/systeem");
		expect(back.text).toContain("H-2026-1");
		expect(back.text).toContain('"type":"Huur"');
		expect(back.text).toContain("Nog niet opgepakt");
		// The people of the same organisation read what its system told.
		expect((await house.get(house.people.westhof, "/partner/terugkoppeling")).html).toContain("H-2026-1");
	});
	it("S1 opens nothing but the API, nothing more than the partner, and no page of the house", async () => {
		for (const road of ["/partner", "/vandaag"]) expect((await read(road)).text).not.toContain("Welkom, Westhof");
		for (const road of ["/vandaag", "/team", "/signalen", "/jij", "/partner/bevestigen"])
			expect((await read(`/api/v1/pages${road}`)).status, road).toBeGreaterThanOrEqual(403);
		for (const operation of ["team.change-own-details", "signalling.pick-up", "signalling.answer-as-partner", "team.make-key"])
			expect((await send(operation, {})).status, operation).toBe(403);
	});
	it("S5 a wrong, cut or ended key is nobody's, and the cookie beside it does not help", async () => {
		for (const wrong of ["", "erbij_", `${key}x`, key.slice(0, -1), key.replace("erbij_", ""), "null"])
			expect((await send("signalling.send-arrears", {}, wrong)).status, wrong).toBe(401);
		const beside = await house.app.request("/api/v1/pages/vandaag", {
			headers: { authorization: "Bearer nee", cookie: `wie=member-${house.people.nadia.id}` },
		});
		expect(beside.status).toBe(401);
		await house.mustRun(house.people.keeper, "team.end-key", { key: keyId });
		expect((await read("/api/v1/pages/partner/terugkoppeling")).status).toBe(401);
	});
	it("S11 a key that asks without end is held off, and nobody else notices", async () => {
		const slow = await testHouse({ keyPerMinute: 3 });
		try {
			const { key: id } = await slow.mustRun(slow.people.keeper, "team.make-key", { organisation: slow.ids.westhof, called: "druk" });
			const shown = await slow.get(slow.people.keeper, `/team/organisatie/${slow.ids.westhof}/sleutel/${String(id)}`);
			const own = /erbij_[A-Za-z0-9_-]{43}/.exec(shown.html)?.[0] ?? "";
			const statuses: number[] = [];
			for (let turn = 0; turn < 5; turn += 1)
				statuses.push((await slow.app.request("/api/v1/pages/partner", { headers: { authorization: `Bearer ${own}` } })).status);
			expect(statuses).toEqual([200, 200, 200, 429, 429]);
			expect((await slow.get(slow.people.nadia, "/signalen")).status).toBe(200);
		} finally {
			await slow.close();
		}
	});
});
