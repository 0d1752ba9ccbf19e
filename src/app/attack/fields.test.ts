/** S2: fields nobody asked for, in every operation and on every level: who acts, for whom, who may read it, which role, which team - and the roots of every object. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "#src/kernel/actor.ts";
import type { Operation } from "#src/kernel/operation.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { validInput } from "../fuzz/inputs.ts";
import { phases } from "../phases.ts";
import { type Planted, plant } from "./testing/planted.ts";
import { eachOf, openReader, type Reader } from "./testing/traces.ts";

let planted: Planted;
let reader: Reader;
beforeAll(async () => {
	planted = await plant();
	reader = await openReader(planted.house.database.adminConfig);
}, 60_000);
afterAll(async () => {
	await reader.close();
	await planted.house.close();
});
const operations = phases.flatMap((phase) => phase.handled).map(({ operation }) => operation);

/** Every value can be found again. */
const POISON = "deadbeef-0000-7000-8000-00000000dead";
const WORD = "GEEFMIJMEER";
const forgedFields = (): Record<string, unknown> => ({
	tenant: POISON,
	tenantId: POISON,
	tenant_id: POISON,
	by: { kind: "system", id: POISON },
	by_id: POISON,
	actor: { kind: "member", id: POISON, roles: ["keeper", WORD] },
	user: POISON,
	userId: POISON,
	roles_: ["keeper"],
	isAdmin: true,
	admin: true,
	kind_: "member",
	permissions: [WORD],
	standing: WORD,
	reach: WORD,
	audience: { reach: "named", named: [POISON] },
	named: [POISON],
	stream: { kind: "plan", id: POISON },
	seq: 1,
	at: "2001-01-01T00:00:00.000Z",
	created_at: "2001-01-01T00:00:00.000Z",
	command: POISON,
	session: POISON,
	made_by: POISON,
	asked_by: POISON,
	agreed_by: POISON,
	approvedBy: POISON,
	organisation_id: POISON,
	team_id: POISON,
	member_id: POISON,
	password_hash: WORD,
	pin_hash: WORD,
	active_: true,
	case_id: POISON,
	person_id: POISON,
});
const roots = `"__proto__":{"polluted":"${WORD}","roles":["keeper"]},"constructor":{"prototype":{"polluted":"${WORD}"}},"prototype":{"polluted":"${WORD}"}`;
/** What an operation itself asks for under such a name is its own. */
const ownNames = (operation: Operation): ReadonlySet<string> =>
	new Set(
		[...JSON.stringify(z.toJSONSchema(operation.input, { io: "input", unrepresentable: "any" })).matchAll(/"(\w+)":\{/g)].map(
			([, name]) => name ?? "",
		),
	);
/** The same input with all of it added, on every level, as it would come in over the line. */
const forge = (input: unknown, names: ReadonlySet<string>): unknown => {
	if (Array.isArray(input)) return input.map((one) => forge(one, names));
	if (typeof input !== "object" || input === null || input instanceof Uint8Array) return input;
	const inner = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, forge(value, names)]));
	const whole = { ...Object.fromEntries(Object.entries(forgedFields()).filter(([name]) => !names.has(name))), ...inner };
	return Object.assign(JSON.parse(`{${roots}}`) as object, whole);
};
const plainOf = (parsed: unknown): string => JSON.stringify(parsed, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value));

it("S2 no operation lets a field through that it does not name: what is read is the same with and without", () => {
	const differs: string[] = [];
	let tried = 0;
	for (const operation of operations)
		for (const everything of [false, true]) {
			const input = validInput(operation, {}, everything);
			if (!input) continue;
			const [plain, forged] = [operation.input.safeParse(input), operation.input.safeParse(forge(input, ownNames(operation)))];
			tried += 1;
			if (plain.success && forged.success && plainOf(forged.data) !== plainOf(plain.data)) differs.push(operation.name);
		}
	expect(differs).toEqual([]);
	expect(tried).toBeGreaterThan(operations.length);
	expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

it("S2 none of it is anywhere afterwards: not in a row, not as another author, reader, moment, role or team", async () => {
	const { house, ilse, conference, things } = planted;
	const { nadia, keeper, westhof, wim } = house.people;
	const known = { case: ilse.case, conference, member: house.people.tom.id ?? "", organisation: house.ids.westhof, ...things };
	const who: readonly Actor[] = [nadia, ilse.self, keeper, westhof, wim, planted.participant, planted.reporter];
	let done = 0;
	const refused = new Set(["team.begin"]);
	const acts = operations
		.filter(({ name }) => !refused.has(name))
		.flatMap((operation) =>
			who
				.filter(({ roles }) => mayAtAll(roles, operation.who))
				.slice(0, 2)
				.flatMap((actor) => [false, true].map((everything) => ({ actor, operation, everything }))),
		);
	const before = house.now();
	await eachOf(acts, async ({ actor, operation, everything }) => {
		const input = validInput(operation, known, everything);
		if (!input) return;
		const ran = await house.run(actor, operation.name, forge(input, ownNames(operation))).catch(() => undefined);
		if (ran?.kind === "ok") done += 1;
	});
	expect(done).toBeGreaterThan(60);
	// Foreign keys such as a tie or a member that is nobody may be kept where the operation asks for one; nothing that was forged beside them is.
	const found = await reader.tablesWith([POISON, WORD]);
	expect(found).toEqual([]);
	expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
	for (const entry of await house.entries(nadia, ilse.case)) {
		expect(entry.by.id).not.toBe(POISON);
		expect(entry.at <= before, entry.kind).toBe(true);
		expect(JSON.stringify(entry.body), entry.kind).not.toMatch(new RegExp(`${WORD}|${POISON}|polluted`));
	}
}, 60_000);
