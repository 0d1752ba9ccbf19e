/** The JSON API: the same operations, the same pages, nothing of its own. */
import { Hono } from "hono";
import { z } from "zod";
import { run } from "#src/platform/operations/runner.ts";
import { writtenOutFirst } from "./order.ts";
import { packed } from "./packed.ts";
import type { Page } from "./page.ts";
import type { Env, Server } from "./server.ts";
import { crowdFor } from "./throttle.ts";
import { visit } from "./visit.ts";

const schemaOf = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

/** The OpenAPI text, made from the declarations. */
export const openApi = (server: Server): Record<string, unknown> => {
	const paths: Record<string, Record<string, unknown>> = {};
	for (const { operation } of server.house.handlers.values()) {
		paths[`/api/v1/operations/${operation.name}`] = {
			post: {
				operationId: operation.name,
				summary: operation.says,
				description: `Right: ${operation.who}. Readable by: ${operation.audience}. ${operation.offline ? "May wait without network." : ""}`.trim(),
				parameters: [{ name: "Idempotency-Key", in: "header", required: true, schema: { type: "string", format: "uuid" } }],
				requestBody: { required: true, content: { "application/json": { schema: schemaOf(operation.input) } } },
				responses: {
					200: { description: "Done; the same key gives the same answer" },
					403: { description: "Not yours to do" },
					409: { description: "Refused, with why and what can be done instead" },
					422: { description: "All problems, each at its field" },
				},
			},
		};
	}
	for (const at of server.pages) {
		const page = at as unknown as Page;
		paths[`/api/v1/pages${page.path.replace(/:(\w+)/g, "{$1}")}`] = {
			get: {
				operationId: `page:${page.name}`,
				summary: `What the page ${page.name} shows`,
				description: `Right: ${page.who}.`,
				responses: { 200: { description: "The model of the page" }, 403: { description: "Not yours" }, 404: { description: "Not here" } },
			},
		};
	}
	return { openapi: "3.1.0", info: { title: "Erbij", version: "1" }, paths };
};

/** A body as it was sent; no text in it holds the letter that the database cannot keep (a form drops it likewise). */
const readJson = (sent: string): unknown => {
	try {
		return JSON.parse(sent, (_key, value: unknown) => (typeof value === "string" ? value.replaceAll("\u0000", "") : value));
	} catch {
		return undefined;
	}
};

/** The routes under /api/v1. A write needs JSON, so that no foreign page can send it unasked. */
export const apiRoutes = (server: Server): Hono<Env> => {
	const routes = new Hono<Env>();
	let text: Record<string, unknown> | undefined;
	routes.get("/openapi.json", (c) => {
		text ??= openApi(server);
		return packed(c, JSON.stringify(text), "application/json", 200);
	});
	routes.post("/operations/:name", async (c) => {
		const guest = c.get("guest");
		if (!(c.req.header("content-type") ?? "").startsWith("application/json")) return c.json({ error: "content-type" }, 415);
		if (!guest.actor) return c.json({ error: "not-found" }, 404);
		const crowd = await crowdFor(server.throttle, c, guest.actor);
		if (crowd === "too-many" || crowd === "shut") return c.json({ error: "too-often" }, 429, { "Retry-After": "60" });
		const body = readJson(await c.req.text());
		if (typeof body !== "object" || body === null || Array.isArray(body))
			return c.json({ error: "invalid", problems: [{ field: "form", code: "json" }] }, 422);
		const ran = await run(
			server.house,
			guest.actor,
			c.req.param("name"),
			c.req.header("idempotency-key") ?? "",
			body,
			crowd === "calm" ? undefined : crowd,
		);
		if (ran.kind === "ok") return c.json({ answer: ran.value });
		if (ran.kind === "invalid")
			return c.json(
				{ error: "invalid", problems: ran.problems.map((problem) => ({ ...problem, sentence: server.sentences.problem(problem, guest.language) })) },
				422,
			);
		const status =
			ran.code === "kernel.no-such-operation" ? 404 : ran.code === "kernel.not-yours-to-do" || ran.code === "kernel.no-part-in-this" ? 403 : 409;
		return c.json({ error: "refused", code: ran.code, ...server.sentences.refusal(ran, guest.language) }, status);
	});
	for (const page of writtenOutFirst(server.pages)) {
		routes.get(`/pages${page.path}`, async (c) => {
			const visited = await visit(server, c.get("guest"), page, { ...c.req.query(), ...(c.req.param() as Record<string, string>) });
			if (visited.kind === "seen") return packed(c, JSON.stringify({ model: visited.model }), "application/json", 200);
			if (visited.kind === "not-yours") return c.json({ error: "not-yours" }, 403);
			if (visited.kind === "nothing-here") return c.json({ error: "not-found" }, 404);
			return c.json({ error: "refused", code: visited.refusal.code, ...server.sentences.refusal(visited.refusal, c.get("guest").language) }, 409);
		});
	}
	return routes;
};
