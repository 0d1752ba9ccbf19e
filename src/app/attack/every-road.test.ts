/** S6, S7, S13 for every road the app really has, from its own table: writes from elsewhere, headers on every kind of answer, and what a fault tells. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "#src/platform/http/app.ts";
import { sentencesOf } from "#src/platform/http/sentences.ts";
import type { Server } from "#src/platform/http/server.ts";
import { openThrottle } from "#src/platform/http/throttle.ts";
import type { House } from "#src/platform/operations/runner.ts";
import { noticeView } from "../pages/notice.tsx";
import { phases } from "../phases.ts";
import { openWholeApp, type WholeApp } from "../rights/testing/whole-app.ts";
import { eachOf, openReader, type Reader } from "./testing/traces.ts";

let all: WholeApp;
let reader: Reader;
beforeAll(async () => {
	all = await openWholeApp();
	reader = await openReader(all.planted.house.database.adminConfig);
}, 120_000);
afterAll(async () => {
	await reader.close();
	await all.close();
});
const worker = () => all.comers.find(({ role, place }) => role === "generalist" && place === "first responsible");
const roads = (method: string): readonly string[] => [
	...new Set(all.app.routes.filter((route) => route.method === method && !route.path.includes("*")).map(({ path }) => path)),
];
const ids = (): Record<string, string> => {
	const { ilse, conference, things, house } = all.planted;
	return {
		...things,
		case: ilse.case,
		conference,
		member: house.people.tom.id ?? "",
		organisation: house.ids.westhof,
		area: "weverswijk",
		language: "nl",
		name: "contact.note",
	};
};
const filled = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => ids()[name] ?? all.newId());
const asked = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}, cookie = `wie=${worker()?.actor?.id ?? ""}`) =>
	all.app.request(`http://localhost${path}`, { ...init, headers: { host: "localhost", cookie, ...init.headers } });

const must: Readonly<Record<string, RegExp>> = {
	"content-security-policy":
		/default-src 'self'; script-src 'self' 'nonce-[\w+/=]+'; style-src 'self';.*object-src 'none'; base-uri 'none'.*frame-ancestors 'none'/,
	"x-content-type-options": /^nosniff$/,
	"x-frame-options": /^DENY$/,
	"referrer-policy": /^no-referrer$/,
	"strict-transport-security": /max-age=(?:[3-9]\d{7}|\d{9,})/,
	"cross-origin-resource-policy": /^same-origin$/,
	"cross-origin-opener-policy": /^same-origin$/,
};
const missing = (answer: Response): readonly string[] => [
	...Object.entries(must).flatMap(([name, like]) => (like.test(answer.headers.get(name) ?? "") ? [] : [name])),
	...(/unsafe-|\*/.test(answer.headers.get("content-security-policy") ?? "") ? ["unsafe"] : []),
	...(answer.headers.get("access-control-allow-origin") === null ? [] : ["cors"]),
	...(answer.headers.has("x-powered-by") || answer.headers.has("server") ? ["says what it is"] : []),
];

test("S7 every GET road, by somebody who may and by nobody, has every header; words are not kept, files are given as files, cookies are __Host-", async () => {
	const faults: string[] = [];
	let looked = 0;
	await eachOf(
		[...roads("GET").filter((path) => path !== "/live"), "/nergens", "/assets/nothing.js", "/faces/nothing.svg", "/%00", "/mensen/%ff"].flatMap(
			(path) => [undefined, ""].map((cookie) => ({ path, cookie })),
		),
		async ({ path, cookie }) => {
			const answer = await asked(filled(path), {}, cookie);
			looked += 1;
			for (const name of missing(answer)) faults.push(`${path} ${answer.status} ${name}`);
			const type = answer.headers.get("content-type") ?? "";
			const text = await answer.text();
			if (text !== "" && !/^[\w/+.-]+(?:; charset=utf-8)?$/i.test(type)) faults.push(`${path} is ${type}`);
			if (/^text\/html|^application\/json/.test(type) && !/^text\/.*utf-8|^application\/json/i.test(type)) faults.push(`${path} has no charset`);
			if (/html|json/.test(type) && !path.startsWith("/api/v1/openapi") && !/no-store/.test(answer.headers.get("cache-control") ?? ""))
				if (!/^\/(offline|manifest)/.test(path)) faults.push(`${path} may be kept`);
			// The number of a form that is being filled in, on the road of that form alone: nobody is known by it.
			const ofAForm = /^formulier=[\w-]*; .*Path=\/melden; HttpOnly; Secure; SameSite=Lax$/;
			for (const line of answer.headers.getSetCookie())
				if (
					!ofAForm.test(line) &&
					!/^__Host-[\w-]+=.*; Path=\/.*; HttpOnly; Secure; SameSite=(?:Lax|Strict)/i.test(line) &&
					!/^__Host-[\w-]+=;? ?.*Max-Age=0/i.test(line)
				)
					faults.push(`${path} cookie ${line.replace(/=[^;]*/, "=…")}`);
			const file = answer.headers.get("content-disposition");
			if (file !== null && !/^attachment; filename="[\w .-]+"/.test(file)) faults.push(`${path} ${file}`);
			if (/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//.test(text)) faults.push(`${path} takes something from elsewhere`);
		},
	);
	expect([...new Set(faults)]).toEqual([]);
	expect(looked).toBeGreaterThan(200);
}, 60_000);

const counts = async (): Promise<readonly number[]> => {
	const found: number[] = [];
	for (const table of ["command", "journal_entry", "session", "entry_code"]) found.push(await reader.count(table));
	return found;
};
test("S6 every POST road from another site, as another type, or by another method: refused, and nothing is written", async () => {
	const before = await counts();
	const reachedBefore = all.reached.size;
	const faults: string[] = [];
	const form = { "content-type": "application/x-www-form-urlencoded" };
	const operations = phases.flatMap((phase) => phase.handled).map(({ operation }) => `/api/v1/operations/${operation.name}`);
	const posts = [...roads("POST").filter((path) => !path.includes(":name")), ...operations];
	await eachOf(posts, async (path) => {
		const body = new URLSearchParams({ id: all.newId(), operation: "contact.note", case: ids()["case"] ?? "", text: "x", taal: "en" }).toString();
		const json = { "content-type": "application/json", "idempotency-key": all.newId() };
		const api = path.startsWith("/api/");
		const [headers, sent] = api ? [json, JSON.stringify({ case: ids()["case"], text: "x" })] : [form, body];
		for (const from of [
			{ origin: "https://elders.example", "sec-fetch-site": "cross-site" },
			{ origin: "https://elders.example" },
			{ origin: "null" },
			{ origin: "http://localhost.elders.example" },
		]) {
			const answer = await asked(filled(path), { method: "POST", body: sent, headers: { ...headers, ...from } });
			if (answer.status !== 403) faults.push(`${path} from ${JSON.stringify(from)}: ${answer.status}`);
			for (const name of missing(answer)) faults.push(`${path} ${answer.status} ${name}`);
		}
		if (api) {
			const plain = await asked(path, { method: "POST", body: sent, headers: { ...json, "content-type": "text/plain" } });
			if (![403, 415, 422].includes(plain.status)) faults.push(`${path} as text: ${plain.status}`);
		}
		for (const method of ["PUT", "PATCH", "DELETE", "TRACE2", "OPTIONS"]) {
			const answer = await asked(filled(path), { method, headers });
			if (![403, 404, 405].includes(answer.status)) faults.push(`${method} ${path}: ${answer.status}`);
		}
	});
	expect([...new Set(faults)]).toEqual([]);
	expect(all.reached.size).toBe(reachedBefore);
	expect(await counts()).toEqual(before);
	expect(posts.length).toBeGreaterThan(200);
}, 60_000);

/** What goes wrong, as it really sounds. */
const wrongs: readonly (() => Error)[] = [
	() =>
		Object.assign(new Error(`duplicate key value violates unique constraint "person_pkey"`), {
			code: "23505",
			detail: "Key (id)=(GEHEIM) already exists.",
			table: "person",
		}),
	() =>
		Object.assign(new Error(`relation "journal_entry" does not exist`), {
			code: "42P01",
			query: "select * from journal_entry where body = 'GEHEIM'",
		}),
	() => new TypeError("Cannot read properties of undefined (reading 'GEHEIM')"),
	() =>
		Object.assign(new Error("ENOENT: no such file or directory, open '/var/lib/erbij/master.key'"), {
			code: "ENOENT",
			path: "/var/lib/erbij/master.key",
		}),
	() => new AggregateError([new Error("GEHEIM one"), new Error("GEHEIM two")], "several"),
	() => new RangeError("Maximum call stack size exceeded"),
	() => Object.assign(new Error("terminating connection due to administrator command"), { code: "57P01" }),
];
const tells =
	/GEHEIM|\bat .+:\d+:\d+|node_modules|\/src\/|\.tsx?:|select \*|insert into|duplicate key|constraint|relation "|ENOENT|ECONN|57P01|23505|42P01|\/var\/lib|Cannot read|stack/i;

test("S13 500 provoked faults, in every page and operation: a number to ring about, no stack, no query, no place on the disk, and nothing opens", async () => {
	const { house } = all.planted;
	let nth = 0;
	const breaks: House["door"] = async () => {
		nth += 1;
		throw wrongs[nth % wrongs.length]?.();
	};
	const heard: string[] = [];
	const server: Server = {
		house: { ...house.house, door: breaks },
		findSession: async () => ({ actor: house.people.nadia, name: "Nadia", home: "/vandaag" }),
		sentences: sentencesOf(phases.map((phase) => phase.words)),
		assets: { publicCss: "/a.css", workerCss: "/b.css", script: "/c.js" },
		pages: phases.flatMap((phase) => phase.pages),
		publicTenant: async () => house.ids.tenant,
		signInPath: "/aanmelden",
		throttle: openThrottle({ perNetwork: 1_000_000, together: 1_000_000, behindProxy: false }),
		notice: noticeView,
		fault: (reference) => void heard.push(reference),
		newId: house.newId,
	};
	const app = createApp(server, { hear: () => () => undefined }, []);
	const pages = phases.flatMap((phase) => phase.pages).map(({ path }) => filled(path));
	const operations = phases.flatMap((phase) => phase.handled).map(({ operation }) => operation.name);
	const faults: string[] = [];
	let provoked = 0;
	const look = async (what: string, path: string, init: RequestInit = {}): Promise<void> => {
		const answer = await app.request(`http://localhost${path}`, {
			...init,
			headers: { host: "localhost", ...(init.headers as Record<string, string>) },
		});
		const text = await answer.text();
		if (answer.status >= 500) provoked += 1;
		if (![200, 303, 403, 404, 422, 500, 503].includes(answer.status) || (answer.status === 200 && !what.startsWith("GET /api/v1/openapi")))
			faults.push(`${what} ${answer.status}`);
		const [found] = tells.exec(text.replace(/class="[^"]*"/g, "")) ?? [];
		if (found !== undefined) faults.push(`${what} tells ${found}`);
		for (const name of missing(answer)) faults.push(`${what} ${answer.status} ${name}`);
	};
	for (let round = 0; round < 2; round += 1) {
		await eachOf(pages, (path) => look(`GET ${path}`, path));
		await eachOf(pages, (path) => look(`GET api ${path}`, `/api/v1/pages${path}`, { headers: { accept: "application/json" } }));
		await eachOf(operations, (name) =>
			look(`POST ${name}`, `/api/v1/operations/${name}`, {
				method: "POST",
				body: JSON.stringify({ case: ids()["case"] }),
				headers: { "content-type": "application/json", "idempotency-key": house.newId() },
			}),
		);
	}
	expect([...new Set(faults)].slice(0, 20)).toEqual([]);
	expect(provoked).toBeGreaterThanOrEqual(500);
	expect(new Set(heard).size).toBeGreaterThan(1);
}, 60_000);
