/** The same form sent twice: by a finger too many, by a device that heard nothing back, and by the back button with other words. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { metBy } from "#src/contact/make.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ at: "2026-11-24T09:00:00Z" });
}, 60_000);
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const first = "We dronken thee. Ze vertelde over vroeger.";
const other = "We dronken thee. Ze vertelde over haar zus.";
const notes = async (of: string): Promise<readonly string[]> =>
	(await h.entries(h.people.nadia, of)).flatMap(({ kind, body }) => (kind === "contact.noted" ? [(body as { readonly text: string }).text] : []));
const formIn = (html: string): string =>
	/name="id" value="([^"]+)"[^>]*><input type="hidden" name="operation" value="contact\.note"/.exec(html)?.[1] ?? "";

it("a form that is sent again with the same words is the same act once; with other words it comes back whole, with what was kept then, and goes on as something new", async () => {
	const { nadia, tom } = h.people;
	const { case: of } = await metBy(h, nadia);
	const [road, id] = [`/mensen/${of}/notitie`, h.newId()];
	const send = (text: string, number = id) => h.post(nadia, road, "contact.note", { text, kind: "visit" }, number);
	const done = await send(first);
	expect(done.status).toBe(303);
	h.pass({ minutes: 7 });
	expect(await send(first)).toMatchObject({ status: 303, location: done.location });
	expect(await notes(of)).toEqual([first]);

	const back = await send(other);
	expect(back.status).toBe(409);
	for (const words of [
		"Dit formulier is al verstuurd",
		"om 10:00",
		"Wat er nu staat nog niet",
		"Wat er toen is bewaard",
		first,
		other,
		`href="${done.location}"`,
	])
		expect(back.html).toContain(words);
	expect(await notes(of)).toEqual([first]);
	const fresh = formIn(back.html);
	expect(fresh).toMatch(/^[0-9a-f-]{36}$/);
	expect(fresh).not.toBe(id);
	expect((await send(other, fresh)).status).toBe(303);
	expect(await notes(of)).toEqual([first, other]);
	// The first answer still stands for the first words.
	expect(await send(first)).toMatchObject({ status: 303, location: done.location });
	expect(await notes(of)).toEqual([first, other]);

	// Somebody else with the same number reads nothing of it.
	const stranger = await h.post(tom, road, "contact.note", { text: other, kind: "visit" }, id);
	expect(stranger.html).not.toContain(first);
	expect(await h.run(tom, "contact.note", { case: of, text: other }, id)).toEqual({ kind: "refusal", code: "kernel.id-used-before", words: {} });
});
it("many senders at once: the words that came first are kept, each of the others hears so, and what is kept of them is no words", async () => {
	const { nadia } = h.people;
	const { case: of } = await metBy(h, nadia);
	const id = h.newId();
	const texts = Array.from({ length: 6 }, (_, nth) => `Een woord te veel, nummer ${nth}.`);
	const ran = await Promise.all(texts.map((text) => h.run(nadia, "contact.note", { case: of, text }, id)));
	expect(ran.filter(({ kind }) => kind === "ok")).toHaveLength(1);
	for (const one of ran) if (one.kind === "refusal") expect(one).toMatchObject({ code: "kernel.sent-before", before: { words: await notes(of) } });
	expect(await notes(of)).toHaveLength(1);
	const rows = await h.house.door(nadia, { event: "look", what: "test" }, async (tx) => {
		const { sql } = await import("kysely");
		return (await sql<{ it: string }>`select row_to_json(c)::text as it from command c where id = ${id}`.execute(tx.db)).rows;
	});
	expect(rows).toHaveLength(1);
	expect(rows[0]?.it).not.toContain("woord");
});
it("a system that sends the same again gets the same answer; with other words it is refused with a way on", async () => {
	const { nadia } = h.people;
	const { case: of } = await metBy(h, nadia);
	const id = h.newId();
	const send = async (text: string) => {
		const response = await h.app.request("/api/v1/operations/contact.note", {
			method: "POST",
			headers: { cookie: h.cookieFor(nadia), "content-type": "application/json", "idempotency-key": id },
			body: JSON.stringify({ case: of, text }),
		});
		return { status: response.status, body: (await response.json()) as Record<string, unknown> };
	};
	const done = await send(first);
	expect(done.status).toBe(200);
	expect(await send(first)).toEqual(done);
	expect(await send(other)).toMatchObject({ status: 409, body: { error: "refused", code: "kernel.sent-before" } });
	expect(await notes(of)).toEqual([first]);
});
it("a file is known again by what is in it: the same is the same once, another under the same number is refused and not mistaken for it", async () => {
	const { westhof } = h.people;
	const id = h.newId();
	const bring = (months: number) =>
		h.run(
			westhof,
			"signalling.bring-file",
			{ file: { name: "huur.csv", bytes: new TextEncoder().encode(`naam;adres;maanden\nBo Blom;Lindenlaan 3;${months}\n`) } },
			id,
		);
	const done = await bring(2);
	expect(done.kind).toBe("ok");
	expect(await bring(2)).toEqual(done);
	expect(await bring(3)).toMatchObject({ code: "kernel.sent-before" });
});
