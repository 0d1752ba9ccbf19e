import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createECDH, randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { metBy, phasesToContact } from "../make.ts";

let h: TestHouse;
let outside: Server;
const arrived: { readonly path: string; readonly body: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];
let status = 201;
const host = (): string => `127.0.0.1:${(outside.address() as AddressInfo).port}`;
beforeAll(async () => {
	outside = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on("data", (part: Buffer) => parts.push(part));
		request.on("end", () => {
			arrived.push({ path: request.url ?? "", body: Buffer.concat(parts).toString("latin1"), headers: request.headers });
			response.writeHead(status).end();
		});
	});
	await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
	process.env["ERBIJ_PUSH_HOSTS"] = host();
	process.env["ERBIJ_TEXT_URL"] = `http://${host()}/text`;
	process.env["ERBIJ_ORIGIN"] = "https://erbij.example.nl";
});
beforeEach(async () => {
	h = await testHouse({ phases: phasesToContact() });
	arrived.length = 0;
	status = 201;
});
afterEach(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
afterAll(() => {
	for (const name of ["ERBIJ_PUSH_HOSTS", "ERBIJ_TEXT_URL", "ERBIJ_ORIGIN"]) delete process.env[name];
	outside.close();
});
type Row = Record<string, unknown>;
const rows = (words: string): Promise<Row[]> => withClient(h.database.adminConfig, async (client) => (await client.query<Row>(words)).rows);
const device = () => {
	const curve = createECDH("prime256v1");
	curve.generateKeys();
	return {
		endpoint: `http://${host()}/push/${randomBytes(4).toString("hex")}`,
		p256dh: curve.getPublicKey("base64url"),
		auth: randomBytes(16).toString("base64url"),
	};
};
const goOut = async (more: Record<string, unknown> = {}): Promise<string> => {
	const { nadia, tom, samira } = h.people;
	return String((await h.mustRun(nadia, "contact.back-by", { minutes: "60", chosen: [tom.id, samira.id], ...more }))["timer"]);
};
const told = async (): Promise<readonly string[]> => {
	const names = new Map(Object.entries(h.people).map(([name, { id }]) => [id, name]));
	return (await rows("select member, kind from back_by_told order by step, member")).map(
		(row) => `${names.get(String(row["member"]))} ${String(row["kind"])}`,
	);
};

test("SAFE-03 who is not back is not told of before the time, and within a minute after it; unanswered it goes on to the next", async () => {
	await goOut();
	h.pass({ minutes: 59 });
	await h.runJobs();
	expect(await told()).toEqual([]);
	h.pass({ minutes: 1 });
	await h.runJobs();
	expect(await told()).toEqual(["tom late"]);
	h.pass({ minutes: 5 });
	await h.runJobs();
	expect(await told()).toEqual(["tom late", "samira late"]);
	// Everybody was told and nobody answered: everybody once more.
	h.pass({ minutes: 10 });
	await h.runJobs();
	expect((await told()).slice(2).sort()).toEqual(["samira late", "tom late"]);
});
test("SAFE-03 'I am back' and 'later' in one tap: nobody is told too early, and whoever was told hears that all is well", async () => {
	const { nadia } = h.people;
	const first = await goOut();
	h.pass({ minutes: 30 });
	await h.mustRun(nadia, "contact.back-later", { timer: first, minutes: "60" });
	h.pass({ minutes: 45 });
	await h.runJobs();
	expect(await told()).toEqual([]);
	await h.mustRun(nadia, "contact.am-back", { timer: first });
	h.pass({ hours: 3 });
	await h.runJobs();
	expect(await told()).toEqual([]);
	await h.mustRun(h.people.tom, "contact.choose-safety", { chosen: [], textTo: "06 12 34 56 78" });
	const second = await goOut();
	h.pass({ minutes: 61 });
	await h.runJobs();
	await h.mustRun(nadia, "contact.am-back", { timer: second });
	await h.runJobs();
	expect(await told()).toEqual(["tom late", "tom fine"]);
	expect(arrived.map(({ body }) => body).at(-1)).toContain("Het is goed");
	// A tap that waited on the telephone and comes twice does no harm.
	expect(await h.mustRun(nadia, "contact.am-back", { timer: second })).toMatchObject({ already: true });
});
test("SAFE-03 an alert holds no name and no place, by whichever way it goes; the address is read after signing in by who was told, and that look is logged", async () => {
	const { nadia, tom, samira, els } = h.people;
	const { case: of } = await metBy(h, nadia, "Ottoline");
	await h.mustRun(tom, "contact.push-on", device());
	await h.mustRun(tom, "contact.choose-safety", { chosen: [], textTo: "06 12 34 56 78" });
	const timer = await goOut({ case: of });
	expect((await h.get(tom, `/alarm/${timer}/waar`)).status).toBe(404);
	h.pass({ minutes: 61 });
	await h.runJobs();
	expect(arrived.map(({ path }) => path.split("/")[1]).sort()).toEqual(["push", "text"]);
	const text = arrived.find(({ path }) => path === "/text")?.body ?? "";
	expect(text).toContain(`https://erbij.example.nl/alarm/${timer}`);
	for (const word of ["Nadia", "Ottoline", "straat", of])
		for (const { body, headers } of arrived) expect(body + JSON.stringify(headers)).not.toContain(word);
	const alarm = await h.get(tom, `/alarm/${timer}`);
	expect(alarm.html).toContain("Nadia");
	expect(alarm.html).not.toContain("Lindestraat");
	const where = await h.get(tom, `/alarm/${timer}/waar`);
	expect(where.status).toBe(200);
	expect(await rows(`select 1 from access_log where what = 'contact.alarm-where' and case_id = '${of}' and user_id = '${tom.id}'`)).toHaveLength(1);
	// Chosen, but not told yet: who, and nothing more.
	expect((await h.get(samira, `/alarm/${timer}/waar`)).status).toBe(404);
	expect((await h.get(els, `/alarm/${timer}`)).status).toBe(404);
});
test("SAFE-03 a way that does not go is tried again; a device that is no more is forgotten; nothing that went goes twice", async () => {
	const { tom } = h.people;
	await h.mustRun(tom, "contact.push-on", device());
	await h.mustRun(tom, "contact.choose-safety", { chosen: [], textTo: "06 12 34 56 78" });
	await goOut();
	h.pass({ minutes: 60 });
	status = 503;
	await h.runJobs();
	expect(arrived).toHaveLength(2);
	status = 201;
	h.pass({ minutes: 1 });
	await h.runJobs();
	expect(arrived).toHaveLength(4);
	h.pass({ minutes: 2 });
	await h.runJobs();
	expect(arrived).toHaveLength(4);
	status = 410;
	for (const minutes of [10, 15]) {
		h.pass({ minutes });
		await h.runJobs();
	}
	expect(await rows("select 1 from push_address")).toEqual([]);
});
test("SAFE-03 whose only device is no more cannot be told: the next one is told at once, and not after five minutes", async () => {
	const { tom } = h.people;
	await h.mustRun(tom, "contact.push-on", device());
	await goOut();
	h.pass({ minutes: 60 });
	status = 410;
	await h.runJobs();
	await h.runJobs();
	expect(await told()).toEqual(["tom late", "samira late"]);
	expect(await rows("select 1 from push_address")).toEqual([]);
	// After that it goes its usual way: nobody is told more often than was agreed.
	h.pass({ minutes: 4 });
	await h.runJobs();
	expect(await told()).toHaveLength(2);
});
test("SAFE-03 'I am on it' stops the telling for a while, 'I have spoken to them' ends it", async () => {
	const { tom } = h.people;
	const timer = await goOut();
	h.pass({ minutes: 60 });
	await h.runJobs();
	await h.mustRun(tom, "contact.answer-told", { timer, answer: "on-it" });
	h.pass({ minutes: 15 });
	await h.runJobs();
	expect(await told()).toEqual(["tom late"]);
	h.pass({ minutes: 6 });
	await h.runJobs();
	expect((await told()).length).toBe(3);
	await h.mustRun(tom, "contact.answer-told", { timer, answer: "spoken" });
	h.pass({ hours: 2 });
	await h.runJobs();
	expect((await told()).filter((one) => one.endsWith("late")).length).toBe(3);
});
test("SAFE-03 a quiet sign tells everybody chosen at once, looks like nothing, and is never refused", async () => {
	const { nadia, samira } = h.people;
	await h.mustRun(nadia, "contact.choose-safety", { chosen: [samira.id], sign: "Paprika" });
	const page = await h.get(nadia, "/op-pad");
	expect(page.html).toContain("Paprika");
	const sent = await h.post(nadia, "/op-pad", "contact.quiet-sign", {});
	expect(sent.location).toBe("/op-pad");
	await h.runJobs();
	expect(await told()).toEqual(["samira help"]);
	const after = (await h.get(nadia, "/op-pad")).html;
	for (const word of ["hulp", "seintje kreeg", "gewaarschuwd"]) expect(after.replace(/data-\S+/g, "")).not.toContain(word);
	// Somebody who never chose anybody: the whole team hears it.
	await h.mustRun(h.people.tom, "contact.quiet-sign", {});
	await h.runJobs();
	expect((await told()).filter((one) => one.endsWith("help")).length).toBeGreaterThan(2);
});
test("SAFE-03 whose part in a matter ended is not refused a quiet sign given from its page; where it was is not opened by it", async () => {
	const { nadia, els } = h.people;
	const { case: of } = await metBy(h, nadia);
	await h.mustRun(els, "contact.quiet-sign", { case: of });
	expect(await rows(`select case_id from back_by where member = '${els.id}' and help_at is not null`)).toEqual([{ case_id: null }]);
});
test("SAFE-03 a device that is no more is not promised to a colleague any longer", async () => {
	const { tom } = h.people;
	await h.mustRun(tom, "contact.push-on", device());
	expect(await rows("select pushes from safe_choice")).toEqual([{ pushes: true }]);
	await goOut();
	h.pass({ minutes: 61 });
	status = 410;
	await h.runJobs();
	expect(await rows("select pushes from safe_choice")).toEqual([{ pushes: false }]);
});
test("SAFE-03 a colleague of another team cannot see, answer, stop or lengthen a timer, nor be chosen for one; a person cannot at all", async () => {
	const { nadia, tom, els, westhof, samira } = h.people;
	expect(await h.run(nadia, "contact.back-by", { minutes: "30", chosen: [els.id] })).toMatchObject({ code: "contact.chosen-is-elsewhere" });
	expect(await h.run(nadia, "contact.back-by", { minutes: "30", chosen: [nadia.id] })).toMatchObject({ code: "contact.chosen-is-elsewhere" });
	const { case: of } = await metBy(h, nadia);
	expect(await h.run(els, "contact.back-by", { case: of, minutes: "30", chosen: [els.id] })).toMatchObject({ code: "kernel.no-part-in-this" });
	const timer = await goOut({ chosen: [tom.id], place: "Schaapskooi achter de dijk" });
	h.pass({ minutes: 61 });
	await h.runJobs();
	for (const stranger of [els, samira, westhof, h.person(h.newId())]) {
		for (const [operation, input] of [
			["contact.am-back", { timer }],
			["contact.back-later", { timer, minutes: "60" }],
			["contact.answer-told", { timer, answer: "spoken" }],
			["contact.tell-chosen", { timer }],
		] as const)
			expect((await h.run(stranger, operation, input)).kind, operation).toBe("refusal");
		for (const path of [`/alarm/${timer}`, `/alarm/${timer}/waar`]) {
			const seen = await h.get(stranger, path);
			expect(seen.status).not.toBe(200);
			expect(seen.html).not.toContain("Schaapskooi");
		}
	}
	// Whoever was told cannot end it as if they were the one who went.
	expect((await h.run(tom, "contact.am-back", { timer })).kind).toBe("refusal");
	expect((await h.get(tom, `/alarm/${timer}/waar`)).html).toContain("Schaapskooi");
	expect((await rows("select ended_at from back_by"))[0]?.["ended_at"]).toBeNull();
	// And once they are back the place is gone.
	await h.mustRun(nadia, "contact.am-back", { timer });
	expect((await rows("select place from back_by"))[0]?.["place"]).toBeNull();
	expect((await h.get(tom, `/alarm/${timer}/waar`)).status).toBe(404);
});
test("SAFE-03 a time is an amount of minutes or an hour that is still to come; one is out once", async () => {
	const { nadia, tom } = h.people;
	expect(await h.run(nadia, "contact.back-by", { chosen: [tom.id] })).toMatchObject({ code: "contact.back-when" });
	expect(await h.run(nadia, "contact.back-by", { time: "09:00", chosen: [tom.id] })).toMatchObject({ code: "contact.back-time-is-past" });
	expect(await h.run(nadia, "contact.back-by", { minutes: "30", chosen: [] })).toMatchObject({ code: "contact.choose-somebody" });
	await goOut({ minutes: undefined, time: "11:30" });
	expect((await rows("select due_at from back_by"))[0]?.["due_at"]).toEqual("2026-11-24T10:30:00.000Z");
	expect(await h.run(nadia, "contact.back-by", { minutes: "30", chosen: [tom.id] })).toMatchObject({ code: "contact.already-out" });
});
test("SAFE-03 alerts go to services of browsers only: the house asks nothing of a machine a form names", async () => {
	for (const endpoint of [
		"http://169.254.169.254/latest",
		"https://localhost:5432/",
		"https://evil.example/push",
		"https://fcm.googleapis.com.evil.example/x",
		"https://user@fcm.googleapis.com/x",
	])
		expect((await h.run(h.people.tom, "contact.push-on", { ...device(), endpoint })).kind, endpoint).toBe("refusal");
	await h.mustRun(h.people.tom, "contact.push-on", { ...device(), endpoint: "https://fcm.googleapis.com/fcm/send/abc" });
});
test("SAFE-02 the script stands per organisation, with every version and the day it was discussed with the police, one tap from the card", async () => {
	const { nadia, tom, westhof } = h.people;
	const organisation = h.ids.welfare;
	await h.mustRun(nadia, "contact.keep-script", { organisation, words: "Ga bij de deur zitten.\nBij gevaar: 112." });
	expect((await h.get(tom, "/draaiboek")).html).toContain("Nog niet besproken met de politie.");
	await h.mustRun(nadia, "contact.keep-script", {
		organisation,
		words: "Ga altijd bij de deur zitten.",
		discussedOn: "2026-11-02",
		discussedWith: "wijkagent De Boer",
	});
	const page = (await h.get(tom, "/draaiboek")).html;
	expect(page).toContain("Ga altijd bij de deur zitten.");
	expect(page).toContain("wijkagent De Boer");
	expect(page).toContain("2 november");
	expect(page).toContain("Ga bij de deur zitten.");
	expect(await h.run(nadia, "contact.keep-script", { organisation: h.ids.westhof, words: "x" })).toMatchObject({ code: "contact.script-of-others" });
	expect(await h.run(westhof, "contact.keep-script", { organisation: h.ids.westhof, words: "x" })).toMatchObject({ code: "kernel.not-yours-to-do" });
	const { case: of } = await metBy(h, nadia);
	expect((await h.get(nadia, `/mensen/${of}/kaart`)).html).toContain('href="/draaiboek"');
	expect((await h.get(nadia, `/mensen/${of}/op-pad`)).html).toContain('href="/draaiboek"');
});
