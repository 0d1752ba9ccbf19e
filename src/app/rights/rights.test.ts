/** S1: every road and every operation, for every role on every place, held against the written matrix. What is not in the matrix fails; so does every difference. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayAtAll, roles } from "#src/kernel/policy.ts";
import type { Page } from "#src/platform/http/page.ts";
import { signInRoads } from "#src/platform/sign-in/server.ts";
import { validInput } from "../fuzz/inputs.ts";
import { phases } from "../phases.ts";
import { type Needs, pagesMatrix, roadsMatrix } from "./matrix.ts";
import { operationsMatrix } from "./operations-matrix.ts";
import { type Comer, openWholeApp, REACHED, type WholeApp } from "./testing/whole-app.ts";

let all: WholeApp;
beforeAll(async () => {
	all = await openWholeApp();
}, 120_000);
afterAll(async () => all.close());

const pages = phases.flatMap((phase) => phase.pages).map((page) => page as unknown as Page);
const operations = phases.flatMap((phase) => phase.handled).map(({ operation }) => operation);
const ids = (): Record<string, string> => {
	const { ilse, conference, things, house } = all.planted;
	return {
		case: ilse.case,
		conference,
		member: house.people.tom.id ?? "",
		organisation: house.ids.westhof,
		area: "weverswijk",
		what: ilse.case,
		...things,
	};
};
const roadOf = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => ids()[name] ?? all.newId());
const named = ({ role, place }: Comer): string => `${role} (${place})`;
/** What the matrix says of somebody. */
const judge = ([right, ...standings]: Needs, { role, standings: stands, onlyIn }: Comer, about?: unknown): "open" | "not-yours" | "no-part" => {
	if (!mayAtAll([role], right)) return "not-yours";
	const elsewhere = onlyIn !== undefined && about !== undefined && about !== onlyIn;
	return standings.length > 0 && (elsewhere || !standings.some((one) => stands.includes(one))) ? "no-part" : "open";
};
/** What an input is about: a matter or a conference. */
const aboutOf = (operation: object, input: unknown): unknown =>
	"about" in operation && typeof operation.about === "function" ? (operation.about as (input: unknown) => unknown)(input) : undefined;
/** A photo or a sound does not go through JSON: such an operation is reached by its form alone, which has a test in its phase. */
const goesThroughJson = (operation: { readonly input: { safeParse: (input: unknown) => { success: boolean } } }, input: unknown): boolean =>
	operation.input.safeParse(JSON.parse(JSON.stringify(input))).success;
/** What a form with a photo or a sound meets, by somebody without a part: the same refusal as everywhere, before anything looks at the file. */
const refusedByForm = async ({ actor }: Comer, name: string, input: unknown): Promise<boolean> => {
	const ran = actor && (await all.planted.house.run(actor, name, input));
	return ran?.kind === "refusal" && ran.code === "kernel.no-part-in-this";
};
const SIDE_BY_SIDE = 8;
/** Does it for all, some at once; gives the differences. */
const differences = async <Cell>(cells: readonly Cell[], look: (cell: Cell) => Promise<string | undefined>): Promise<readonly string[]> => {
	const queue = [...cells];
	const found: string[] = [];
	await Promise.all(
		Array.from({ length: SIDE_BY_SIDE }, async () => {
			for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
				const one = await look(cell);
				if (one) found.push(one);
			}
		}),
	);
	return found.sort();
};

/** A receipt, a round, a file, a letter, something that was stopped, a yes to read along, a contact that was made: the planted matter has none of it, or only for whoever may read what was written. Each has a test of its own in its phase. */
const onlySometimes: readonly string[] = [
	"/afwezig/:away",
	"/alarm/:timer",
	"/mensen/:case/akkoord",
	"/alarm/:timer/waar",
	"/begin",
	"/buurt/:area",
	"/buurt/:area/poster",
	"/buurt/:area/samen/:action",
	"/melden/ontvangen",
	"/melden/:area",
	"/rondes/:enquiry",
	"/rondes/:enquiry/bezoek",
	"/signalen/:case/brief/:message",
	"/achterstanden/:file",
	"/achterstanden/uitkomst/:outcome",
	"/achterstanden/uitkomst/:outcome/niet-ingelezen",
	"/mensen/:case/toestemming/:letter",
	"/mensen/:case/toestemming/:letter/handtekening",
	"/mensen/:case/delen/:disclosure/brief",
	"/mijn/toestemming/:letter",
	"/mijn/meelezen/:case",
	"/mensen/:case/alles",
	"/mensen/:case/beloofd",
	"/kaarten/:case",
	"/steun/:case",
	"/kaarten/:case/open/:use",
	"/buurt/:area/aanwezig",
	"/agenda/:secret",
	"/achtergebleven/:work",
	"/mijn/geschreven/:paper",
	"/mijn/huishouden/papier/:paper",
	"/mijn/plan/doel/:goal",
	"/mijn/plan/samen/woorden",
	"/mensen/:case/geschreven/:paper",
	"/mensen/:case/plan/papier/:paper",
	"/mensen/:case/plan/papier/:paper/foto",
	"/mijn/plan/papier/:paper",
	"/mijn/plan/papier/:paper/foto",
	"/mensen/:case/huishouden/papier/:paper",
	"/mensen/:case/opname/:recording",
	"/mensen/:case/plan/doel/:goal",
	"/mensen/:case/plan/rekenen/:step",
	"/mensen/:case/plan/samen/woorden",
	"/eigen-kracht/:conference/uitnodiging/:participant",
	"/eigen-kracht/:conference/uitleg/:handOut/foto",
	"/eigen-kracht/:conference/uw-deel",
	"/eigen-kracht/:conference/plan",
	"/eigen-kracht/:conference/plan/foto",
	"/eigen-kracht/:conference/plan/bijlage",
];

describe("S1 the matrix is whole", () => {
	test("every page, operation and other road of the app has an entry, and no entry is left over", () => {
		expect(Object.keys(pagesMatrix).sort()).toEqual(pages.map((page) => page.path).sort());
		expect(Object.keys(operationsMatrix).sort()).toEqual(operations.map((one) => one.name).sort());
		const forms = pages.filter((page) => (page.forms ?? []).length > 0);
		const expected = new Set([
			...Object.keys(roadsMatrix),
			...pages.flatMap(({ path }) => [`GET ${path}`, `GET /api/v1/pages${path}`]),
			...forms.map(({ path }) => `POST ${path}`),
			"POST /api/v1/operations/:name",
		]);
		const real = new Set(all.app.routes.filter((route) => route.method !== "ALL").map((route) => `${route.method} ${route.path}`));
		expect([...real].filter((road) => !expected.has(road))).toEqual([]);
		expect([...expected].filter((road) => !real.has(road))).toEqual([]);
	});
	test("what pages, operations and roads of coming in ask is what the matrix says", () => {
		const asks = ({ who, standing }: Pick<Page, "who"> & { readonly standing?: readonly string[] }): readonly string[] => [who, ...(standing ?? [])];
		expect(Object.fromEntries(pages.map((page) => [page.path, asks(page as never)]))).toEqual(pagesMatrix);
		expect(Object.fromEntries(operations.map((one) => [one.name, asks(one as never)]))).toEqual(operationsMatrix);
		for (const { method, path, who } of signInRoads) expect(roadsMatrix[`${method} ${path}`], path).toBe(who);
		for (const one of [...pages, ...operations])
			if ("standing" in one) expect(one.about, `${one.name} asks a standing but does not say in what`).toBeDefined();
	});
	test("every role comes to the door", () => {
		expect(new Set(all.comers.map(({ role }) => role))).toEqual(new Set(roles.filter((role) => role !== "system")));
	});
});

test("S1 every page by everybody, on the screen and by the API: no differences", async () => {
	const seen = new Set<string>();
	const cells = pages.flatMap((page) => all.comers.flatMap((who) => ["", "/api/v1/pages"].map((before) => ({ page, who, before }))));
	const found = await differences(cells, async ({ page, who, before }) => {
		const needs = pagesMatrix[page.path];
		if (!needs) return `${page.path} has no entry`;
		const answer = await all.ask(who, "GET", before + roadOf(page.path));
		const says = judge(needs, who);
		if (answer.status === 200) seen.add(page.path);
		const sentToTheDoor = answer.status === 303 && answer.location?.startsWith("/aanmelden") === true;
		const good =
			says === "not-yours"
				? who.actor || before
					? answer.status === 403
					: sentToTheDoor
				: says === "no-part"
					? answer.status === 404
					: [200, 404, 409].includes(answer.status);
		return good ? undefined : `${named(who)} at ${before}${page.path}: the matrix says ${says}, the answer was ${answer.status}`;
	});
	expect(found).toEqual([]);
	expect(all.faults).toEqual([]);
	// Open must really be open: every page was seen by somebody, but those that are about one thing that only some matters have.
	expect(pages.map((page) => page.path).filter((path) => !seen.has(path) && !onlySometimes.includes(path))).toEqual([]);
	// And none is on that list that can be seen.
	expect(onlySometimes.filter((path) => seen.has(path))).toEqual([]);
}, 900_000);

test("S1 every operation by everybody: reached by whom the matrix says, and by nobody else", async () => {
	const reachedOnce = new Set<string>();
	const cells = operations.flatMap((operation) => {
		const input = validInput(operation, ids());
		return all.comers.map((who) => ({ operation, who, input }));
	});
	const found = await differences(cells, async ({ operation, who, input }) => {
		const needs = operationsMatrix[operation.name];
		if (!needs || !input) return `${operation.name} has no ${needs ? "valid input" : "entry"}`;
		const command = all.newId();
		const answer = await all.ask(
			who,
			"POST",
			`/api/v1/operations/${operation.name}`,
			{ "content-type": "application/json", "idempotency-key": command },
			JSON.stringify(input),
		);
		const says = judge(needs, who, aboutOf(operation, input));
		const reached = all.reached.has(command);
		const byFormOnly = !goesThroughJson(operation, input);
		if (reached || byFormOnly) reachedOnce.add(operation.name);
		const good =
			byFormOnly && says === "no-part"
				? !reached && answer.status === 422 && (await refusedByForm(who, operation.name, input))
				: says === "open"
					? (reached && answer.status === 409 && answer.text.includes(REACHED)) || answer.status === 422
					: !reached && answer.status === 403;
		return good
			? undefined
			: `${named(who)} does ${operation.name}: the matrix says ${says}, ${reached ? "it was reached" : "it was not reached"}, the answer was ${answer.status}`;
	});
	expect(found).toEqual([]);
	expect(
		operations
			.filter((one) => one.who !== "run-the-house")
			.map((one) => one.name)
			.filter((name) => !reachedOnce.has(name)),
	).toEqual([]);
}, 900_000);

test("S1 every form of every page: nothing is reached through a page that could not be reached without it", async () => {
	const some = all.comers.filter(({ place }) =>
		["first responsible", "other team", "other tenant", "whose life it is", "another matter", "not signed in"].includes(place),
	);
	const cells = pages.flatMap((page) => (page.forms ?? []).flatMap(({ operation }) => some.map((who) => ({ page, operation, who }))));
	const flat = (value: unknown, at: string): readonly (readonly [string, string])[] =>
		typeof value === "object" && value !== null
			? Object.entries(value).flatMap(([key, inner]) => flat(inner, at === "" ? key : Array.isArray(value) ? at : `${at}.${key}`))
			: [[at, String(value)]];
	const found = await differences(cells, async ({ page, operation, who }) => {
		const needs = operationsMatrix[operation.name];
		const whole = operations.find((one) => one.name === operation.name);
		if (!needs || !whole) return `${operation.name} has no entry`;
		const input = validInput(whole, ids());
		const command = all.newId();
		const body = new URLSearchParams([
			["id", command],
			["operation", operation.name],
			...flat(input, "").map(([name, value]): [string, string] => [name, value]),
		]).toString();
		const answer = await all.ask(who, "POST", roadOf(page.path), { "content-type": "application/x-www-form-urlencoded" }, body);
		const reached = all.reached.has(command);
		const good =
			answer.status < 500 && (judge(needs, who, aboutOf(whole, input)) === "open" || (!reached && [403, 404, 409, 422].includes(answer.status)));
		return good ? undefined : `${named(who)} sends ${operation.name} at ${page.path}: ${reached ? "reached" : "not reached"}, ${answer.status}`;
	});
	expect(found).toEqual([]);
}, 900_000);

test("S1 the other roads: of coming in, files, live pages", async () => {
	const cells = Object.keys(roadsMatrix).flatMap((road) => all.comers.map((who) => ({ road, who })));
	const found = await differences(cells, async ({ road, who }) => {
		const [method, path] = road.split(" ") as ["GET" | "POST", string];
		const right = roadsMatrix[road];
		if (!right) return `${road} has no entry`;
		const may = mayAtAll([who.role], right);
		if (path === "/live" && may) return undefined; // a stream that stays open; its rights and its end are tested in live.test.ts
		const answer = await all.ask(
			who,
			method,
			path.replace("*", "worker.css").replace(":language", "nl"),
			method === "POST" ? { "content-type": "application/x-www-form-urlencoded" } : {},
			method === "POST" ? "" : undefined,
		);
		if (answer.status >= 500) return `${named(who)} at ${road}: ${answer.status}`;
		// Own ways in are asked by session; the door sends away whoever has none.
		return may || [303, 403, 404].includes(answer.status) ? undefined : `${named(who)} at ${road} may not, and the answer was ${answer.status}`;
	});
	expect(found).toEqual([]);
}, 900_000);

test("S3 a matter that is there and one that is not are answered alike to whoever has no part in it", async () => {
	const outsiders = all.comers.filter(({ role, standings }) => mayAtAll([role], "see-people") && standings.length === 0);
	expect(outsiders.length).toBeGreaterThan(0);
	const bare = (text: string, id: string): string => text.replaceAll(id, "ID").replace(/nonce="[^"]*"|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g, "");
	const about = pages.filter((page) => page.path.includes(":case") && page.standing);
	const found = await differences(
		about.flatMap((page) => outsiders.map((who) => ({ page, who }))),
		async ({ page, who }) => {
			const [there, nowhere] = [all.planted.ilse.case, all.newId()];
			const [one, other] = await Promise.all([there, nowhere].map((id) => all.ask(who, "GET", page.path.replace(":case", id))));
			return one && other && one.status === other.status && bare(one.text, there) === bare(other.text, nowhere)
				? undefined
				: `${named(who)} at ${page.path}: ${one?.status} and ${other?.status}`;
		},
	);
	expect(found).toEqual([]);
});
