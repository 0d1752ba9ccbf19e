/** O6, O12: words sent to a house that cannot take them now, or to a matter that is no longer its writer's: they come back whole on the page that says so. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metBy } from "#src/contact/make.ts";
import { letOut } from "#src/people/server.ts";
import { createApp } from "#src/platform/http/app.ts";
import { sentencesOf } from "#src/platform/http/sentences.ts";
import type { Server } from "#src/platform/http/server.ts";
import { openThrottle } from "#src/platform/http/throttle.ts";
import { noticeView } from "../pages/notice.tsx";
import { phases } from "../phases.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => house.close());

const words = "Ze zei: 'Kom <b>morgen</b> & neem soep mee.'\nEn toen lachte ze.";
const escaped = "Ze zei: 'Kom &lt;b>morgen&lt;/b> &amp; neem soep mee.'";
/** The same house, broken on purpose. */
const broken = (otherwise: Partial<Server>) =>
	createApp(
		{
			house: house.house,
			findSession: async (cookies) => (cookies ? { actor: house.people.nadia, name: "Nadia", home: "/vandaag" } : undefined),
			sentences: sentencesOf(phases.map((phase) => phase.words)),
			assets: { publicCss: "/a.css", workerCss: "/b.css", script: "/c.js" },
			pages: phases.flatMap((phase) => phase.pages),
			publicTenant: async () => house.ids.tenant,
			signInPath: "/aanmelden",
			throttle: openThrottle({ perNetwork: 1_000, behindProxy: false }),
			notice: noticeView,
			fault: () => undefined,
			newId: house.newId,
			...otherwise,
		},
		{ hears: () => undefined } as never,
		[],
	);
const post = async (
	app: { request: (road: string, init: RequestInit) => Response | Promise<Response> },
	road: string,
	fields: Record<string, string>,
	headers: Record<string, string> = {},
): Promise<{ status: number; html: string }> => {
	const body = new URLSearchParams(fields).toString();
	const answer = await app.request(`http://localhost${road}`, {
		method: "POST",
		body,
		headers: {
			host: "localhost",
			"sec-fetch-site": "same-origin",
			"content-type": "application/x-www-form-urlencoded",
			"content-length": String(Buffer.byteLength(body)),
			...headers,
		},
	});
	return { status: answer.status, html: await answer.text() };
};
const signedIn = (): Record<string, string> => ({ cookie: house.cookieFor(house.people.nadia) });
const lost = (): never => {
	throw Object.assign(new Error("no database"), { code: "ECONNREFUSED" });
};
const fieldsIn = (html: string): Record<string, string> => {
	const form = /<form method="post" action="([^"]*)"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
	const plain = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
	return Object.fromEntries([
		...[...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, plain(value)]),
		...[...form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, name = "", value = ""]) => [name, plain(value)]),
	]) as Record<string, string>;
};

describe("words come back", () => {
	it.each([
		["the database is away before anybody is known", { findSession: async () => lost() }, 503],
		["the database is away while it is written", { house: undefined }, 503],
		["we made a mistake", { house: null }, 500],
	] as const)("O6 O12 when %s: whole, and sent again they are taken once", async (_what, how, status) => {
		const { case: of } = await metBy(house, house.people.nadia, "Ilse");
		const door = how.hasOwnProperty("house")
			? { house: { ...house.house, door: async () => ("house" in how && how.house === null ? Promise.reject(new Error("ours")) : lost()) } }
			: (how as Partial<Server>);
		const id = house.newId();
		const road = `/mensen/${of}/notitie`;
		const answer = await post(broken(door as Partial<Server>), road, { id, operation: "contact.note", text: words, place: "door" }, signedIn());
		expect(answer.status).toBe(status);
		expect(answer.html).toContain(escaped);
		expect(answer.html).not.toContain("<b>morgen");
		const back = fieldsIn(answer.html);
		expect(back).toEqual({ id, operation: "contact.note", text: words, place: "door" });
		for (let turn = 0; turn < 2; turn += 1) expect((await post(house.app, road, back, signedIn())).status).toBe(303);
		const entries = (await house.entries(house.people.nadia, of)).filter(({ body }) => JSON.stringify(body).includes("neem soep mee"));
		expect(entries).toHaveLength(1);
	});
	it("O12 on the page for everybody too, in their language, with what was typed in every field", async () => {
		const answer = await post(
			broken({ findSession: async () => undefined, house: { ...house.house, door: async () => lost() } }),
			"/melden",
			{ id: house.newId(), operation: "signalling.tell", sees: words, where: "Weverstraat 3", language: "tr" },
			{ cookie: "taal=tr" },
		);
		expect(answer.status).toBe(503);
		expect(answer.html).toContain("Yeniden gönder");
		expect(fieldsIn(answer.html)).toMatchObject({ sees: words, where: "Weverstraat 3" });
	});
	it("O9 when the matter went to another team while they were typed: to be read and copied, and with no button that cannot help", async () => {
		const { case: of } = await metBy(house, house.people.nadia, "Karim");
		await house.house.door(house.people.tom, { event: "write", what: "test", case: of }, async (tx) => {
			for (const standing of ["responsible", "part", "team"] as const) await letOut(tx, of, house.people.nadia.id ?? "", standing);
			await sql`delete from case_party where case_id = ${of}`.execute(tx.db);
		});
		const sent = { id: house.newId(), operation: "privacy.log-talk", about: words, with: "Anna van de gemeente" };
		const gone = await post(house.app, `/mensen/${of}/delen`, sent, signedIn());
		expect([403, 404]).toContain(gone.status);
		expect(gone.html).toContain(escaped);
		expect(gone.html).toContain("Anna van de gemeente");
		expect(fieldsIn(gone.html)).toEqual({});
		// The same as where there never was such a matter: what comes back is what was sent, and tells nothing.
		const never = await post(house.app, `/mensen/${house.newId()}/delen`, sent, signedIn());
		const same = (html: string): string => html.replace(/nonce="[^"]*"/g, "").replace(/[0-9a-f-]{36}/g, "");
		expect(same(never.html)).toBe(same(gone.html));
	});
	it("O6 when the page knows that form no more, after an update", async () => {
		const answer = await post(house.app, "/jij", { id: house.newId(), operation: "team.of-before", text: words }, signedIn());
		expect(answer.html).toContain(escaped);
	});
	it("gives nothing back of a code or a password, and not to a device that kept it", async () => {
		const app = broken({ findSession: async () => lost() });
		expect((await post(app, "/code", { code: "geheim woord met spaties" })).html).not.toContain("geheim");
		const kept = { id: house.newId(), operation: "contact.note", text: words };
		expect((await post(app, `/mensen/${house.newId()}/notitie`, kept, { ...signedIn(), "erbij-kept": "1" })).html).not.toContain("soep");
	});
});
