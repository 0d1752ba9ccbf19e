import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { phases } from "#src/app/phases.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { publicActor } from "#src/kernel/actor.ts";

type Line = {
	readonly n: number;
	readonly what: string;
	readonly event: string;
	readonly outcome: string;
	readonly user_id: string | null;
	readonly user_roles: string[];
	readonly at: string;
};
let house: TestHouse;
let before = 0;
let admin: pg.Client;
const fresh = async (): Promise<Line[]> => {
	const { rows } = await admin.query<Line>(
		"select n::int as n, what, event, outcome, user_id, user_roles, at from access_log where n > $1 order by n",
		[before],
	);
	before = rows.at(-1)?.n ?? before;
	return rows;
};
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	admin = new pg.Client(house.database.adminConfig);
	admin.on("error", () => undefined);
	await admin.connect();
	await fresh();
});
afterAll(async () => {
	await admin.end();
	await house.close();
});

/** Everybody who may come to a door: each page and each act is tried by all of them, so that what is refused is tried as well. */
const everybody = (): readonly Actor[] => [
	house.people.nadia,
	house.people.keeper,
	house.people.westhof,
	publicActor(house.ids.tenant),
	house.person(house.newId()),
];
const filled = (path: string): string => path.replace(/:[a-z]+/gi, () => house.newId());

test("A1 every page of the house, by everybody: each visit leaves a line that says which page, who in which role, when and what came of it; refusals too", async () => {
	const pages = phases.flatMap((phase) => phase.pages);
	expect(pages.length).toBeGreaterThan(70);
	const silent: string[] = [];
	let refused = 0;
	for (const page of pages) {
		for (const actor of everybody()) {
			const { status } = await house.get(actor, filled(page.path));
			const [line] = (await fresh()).filter(({ what }) => what === page.name);
			// A road whose parameters have not the form of one is no page: nothing was asked of the house.
			if (!line && status === 404) continue;
			if (!line || line.user_id !== actor.id || line.user_roles.join() !== actor.roles.join() || line.at === null)
				silent.push(`${page.name} by ${actor.roles.join()} (${status})`);
			else if (line.event === "refuse") refused += 1;
			if (line && line.event === "refuse" && line.outcome === "done") silent.push(`${page.name}: a refusal that says done`);
		}
	}
	expect(silent).toEqual([]);
	expect(refused).toBeGreaterThan(100);
}, 240_000);

test("A1 every act of the house: whoever may not do it leaves a line that says so, and what is not a proper question asks nothing", async () => {
	const silent: string[] = [];
	for (const { operation } of phases.flatMap((phase) => phase.handled))
		for (const actor of everybody()) {
			const ran = await house.run(actor, operation.name, {});
			const [line] = (await fresh()).filter(({ what }) => what === operation.name);
			if (ran.kind === "invalid") continue;
			if (!line || line.user_id !== actor.id || (ran.kind === "refusal") !== (line.event === "refuse"))
				silent.push(`${operation.name} by ${actor.roles.join()}`);
		}
	expect(silent).toEqual([]);
}, 240_000);
