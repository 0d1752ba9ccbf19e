import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "./testing/house.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(() => h.close());

test("the API text names every operation and page, with input, right and audience", async () => {
	const text = JSON.parse((await h.get(h.people.nadia, "/api/v1/openapi.json")).html) as {
		openapi: string;
		paths: Record<
			string,
			{ post?: { requestBody: { content: Record<string, { schema: { type?: string; anyOf?: unknown } }> }; description: string } }
		>;
	};
	expect(text.openapi).toBe("3.1.0");
	for (const name of h.house.handlers.keys()) {
		const post = text.paths[`/api/v1/operations/${name}`]?.post;
		expect(post?.description, name).toMatch(/Right: /);
		const schema = post?.requestBody.content["application/json"]?.schema;
		expect(schema?.type === "object" || schema?.anyOf !== undefined, name).toBe(true);
	}
});
test("an operation by the API answers as the form does: once, with problems at fields, or refused with a way on", async () => {
	const { nadia } = h.people;
	const ask = (name: string, id: string, body: string, type = "application/json") =>
		h.app.request(`/api/v1/operations/${name}`, {
			method: "POST",
			body,
			headers: { "content-type": type, "idempotency-key": id, cookie: "wie=nobody" },
		});
	await h.get(nadia, "/api/v1/openapi.json");
	const cookie = `wie=member-${nadia.id}`;
	const send = async (name: string, id: string, body: unknown) => {
		const response = await h.app.request(`/api/v1/operations/${name}`, {
			method: "POST",
			body: JSON.stringify(body),
			headers: { "content-type": "application/json", "idempotency-key": id, cookie },
		});
		return { status: response.status, body: (await response.json()) as Record<string, unknown> };
	};
	const id = h.newId();
	const first = await send("signalling.note-heard", id, { words: "De gordijnen zijn al weken dicht" });
	expect(first.status).toBe(200);
	expect(await send("signalling.note-heard", id, { words: "De gordijnen zijn al weken dicht" })).toEqual(first);
	expect(await send("signalling.note-heard", h.newId(), {})).toMatchObject({
		status: 422,
		body: { problems: [{ field: "words", sentence: "Vul dit nog in." }] },
	});
	expect((await send("team.add-member", h.newId(), { name: "x" })).status).toBe(403);
	expect((await send("nothing.at-all", h.newId(), {})).status).toBe(404);
	expect((await ask("signalling.note-heard", h.newId(), "words=x", "text/plain")).status).toBe(415);
});
