import { describe, expect, test } from "vitest";
import { method, methodWith } from "./method.ts";
import { found } from "./testing/plant.ts";

const inModel = (code: string): readonly string[] => found(method, { "src/signalling/model.ts": code });
const inMigration = (sql: string): readonly string[] => found(method, { "migrations/0003_signalling.sql": sql });

describe("method", () => {
	test.each(["problemType", "category", "severity", "priority", "riskScore"])("ANTI-03 no field '%s' in a schema or a migration", (name) => {
		expect(inModel(`export const Signal = z.object({ ${name}: z.string() });`)).toHaveLength(1);
		expect(inModel(`export type Signal = { readonly ${name}: string };`)).toHaveLength(1);
		const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
		expect(inMigration(`create table signal (tenant uuid not null, ${column} text);`)).toHaveLength(1);
		expect(inMigration(`alter table signal\n\tadd column ${column} text;`)).toHaveLength(1);
	});
	test("ANTI-03 no enum of problem types under another cover", () => {
		expect(inModel('export const ProblemType = z.enum(["debt", "noise"]);')).toHaveLength(1);
	});

	test.each(["score", "weight", "level", "rating", "percentage", "selfRelianceScore", "progressPercentage"])(
		"ANTI-07 ANTI-17 no number called '%s'",
		(name) => {
			expect(inModel(`export const Weighing = z.object({ ${name}: z.number().min(0).optional() });`)).toHaveLength(1);
			expect(inModel(`export const Weighing = z.object({ ${name}: z.coerce.number() });`)).toHaveLength(1);
			expect(inModel(`export type Weighing = { ${name}: number };`)).toHaveLength(1);
			expect(inMigration(`  ${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} smallint not null,`)).toHaveLength(1);
		},
	);
	test("ANTI-17 a scale of numbers is a number too", () => {
		expect(inModel("export const A = z.object({ level: z.union([z.literal(1), z.literal(2)]) });")).toHaveLength(1);
	});
	test("words and counts are no numbers on people", () => {
		expect(
			inModel("export const A = z.object({ level: z.string().max(40), attempts: z.int(), amount: z.number(), floor: z.enum(floors) });"),
		).toEqual([]);
		expect(inMigration("create table a (level text, attempts integer, kilometres numeric); -- score integer")).toEqual([]);
	});

	test.each(["autoClose", "expireCases", "closeInactiveCases", "autoArchive"])("nothing closes by itself: no '%s'", (name) => {
		expect(found(method, { "src/app/jobs.ts": `export const ${name} = () => 1;` })).toHaveLength(1);
	});
	test("not as the name of a job or a file either", () => {
		expect(found(method, { "src/app/jobs.ts": 'queue("auto-close");' })).toHaveLength(1);
		expect(found(method, { "src/app/jobs/close-stale-cases.ts": "" })).toHaveLength(1);
		expect(found(method, { "src/lasting/rules.ts": "export const letGo = 1; export const closeDialog = 2; export const expires = 3;" })).toEqual([]);
	});

	test("enforcement has no role", () => {
		expect(found(method, { "src/kernel/actor.ts": 'export const roles = ["worker", "inspector"] as const;' })).toHaveLength(1);
		expect(found(method, { "src/kernel/actor.ts": 'export const Role = z.enum(["worker", "enforcement"]);' })).toHaveLength(1);
		expect(found(method, { "src/kernel/actor.ts": 'export type Role = "worker" | "police";' })).toHaveLength(1);
		expect(inMigration("role text not null check (role in ('worker', 'handhaving')),")).toHaveLength(1);
		expect(found(method, { "src/kernel/actor.ts": 'export const roles = ["worker", "second"]; export const kinds = ["police"];' })).toEqual([]);
	});

	test("ANTI-18 ANTI-36 no product codes, quotas or cooperation", () => {
		expect(inModel("export const A = z.object({ productCode: z.string(), quota: z.int(), cooperates: z.boolean() });")).toHaveLength(3);
	});

	test("an exception holds for one name in one file", () => {
		const allowed = [{ path: "src/neighbourhood/model.ts", word: "category", reason: "field of the Open Referral standard for services" }];
		const planted = { "src/neighbourhood/model.ts": "export const A = z.object({ category: z.string(), severity: z.string() });" };
		expect(found(methodWith(allowed), planted)).toEqual([expect.stringContaining("severity")]);
	});
});
