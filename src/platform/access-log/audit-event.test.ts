import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf } from "#src/kernel/time.ts";
import { asAuditEvent, asBundle } from "./audit-event.ts";
import { asNen7513, type LogRow } from "./nen7513.ts";
import schema from "./testing/audit-event.schema.json" with { type: "json" };

type Schema = {
	readonly $ref?: string;
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly pattern?: string;
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean;
};
const definitions = schema.definitions as unknown as Readonly<Record<string, Schema>>;
/** What is wrong, by the words of the schema that are used in this part of it. */
const wrongIn = (value: unknown, by: Schema, at: string): readonly string[] => {
	if (by.$ref !== undefined) {
		const of = definitions[by.$ref.split("/").at(-1) ?? ""];
		return of ? wrongIn(value, of, at) : [`${at}: unknown ${by.$ref}`];
	}
	const wrong: string[] = [];
	if (by.const !== undefined && value !== by.const) wrong.push(`${at}: another value than it has to be`);
	if (by.enum && !by.enum.includes(value)) wrong.push(`${at}: ${String(value)} is none of ${by.enum.join(", ")}`);
	if (by.type === "string" && typeof value !== "string") wrong.push(`${at}: no text`);
	if (by.type === "boolean" && typeof value !== "boolean") wrong.push(`${at}: no yes or no`);
	if (by.pattern !== undefined && typeof value === "string" && !new RegExp(by.pattern).test(value)) wrong.push(`${at}: ${value} has not the form`);
	if (by.items)
		wrong.push(...(Array.isArray(value) ? value.flatMap((one, place) => wrongIn(one, by.items ?? {}, `${at}[${place}]`)) : [`${at}: no list`]));
	if (by.properties) {
		const given = value as Record<string, unknown>;
		for (const name of by.required ?? []) if (given[name] === undefined) wrong.push(`${at}: ${name} is missing`);
		for (const [name, one] of Object.entries(given)) {
			const of = by.properties[name];
			if (of) wrong.push(...wrongIn(one, of, `${at}.${name}`));
			else if (by.additionalProperties === false) wrong.push(`${at}: ${name} does not exist there`);
		}
	}
	return wrong;
};
const rows: fc.Arbitrary<LogRow> = fc.record({
	tenant: fc.uuid(),
	n: fc.integer({ min: 1 }),
	at: fc.date({ min: new Date("2026-01-01"), max: new Date("2099-01-01"), noInvalidDate: true }).map(instantOf),
	userKind: fc.constantFrom("member", "person", "reporter", "participant", "public", "system"),
	user: fc.option(fc.uuid()),
	roles: fc.array(fc.constantFrom("generalist", "keeper", "person"), { maxLength: 3 }),
	organisation: fc.option(fc.uuid()),
	event: fc.constantFrom("look", "search", "write", "refuse", "sign-in", "sign-out"),
	what: fc.constantFrom("contact.person", "privacy.open-with-a-reason", "privacy.access-log", "privacy.carry-out-destruction"),
	case: fc.option(fc.uuid()),
	person: fc.option(fc.uuid()),
	why: fc.option(fc.constantFrom("opened-with-a-reason", "audit")),
	command: fc.option(fc.uuid()),
	outcome: fc.constantFrom("done", "again", "kernel.no-part-in-this"),
});

test("D5 any line of the log is an AuditEvent that the schema of FHIR R4 accepts, without an error", () => {
	fc.assert(
		fc.property(rows, fc.boolean(), (row, named) => {
			const line = asNen7513(row, () => (named ? "Nadia" : undefined));
			expect(wrongIn(asAuditEvent(line), definitions["AuditEvent"] ?? {}, "AuditEvent")).toEqual([]);
		}),
		{ numRuns: 500 },
	);
	expect(
		wrongIn(
			{ ...asAuditEvent(asNen7513(fc.sample(rows, 1)[0] as LogRow, () => undefined)), action: "X", extra: 1 },
			definitions["AuditEvent"] ?? {},
			"AuditEvent",
		),
	).toHaveLength(2);
	expect(asBundle([], "2026-01-01T00:00:00.000Z")).not.toHaveProperty("entry");
});
test("A1 every line says the event, the moment in UTC, the user and their role, whom it is about, the reason and what came of it; refusals too", () => {
	fc.assert(
		fc.property(rows, (row) => {
			const line = asNen7513(row, () => undefined);
			expect(line).toMatchObject({ eventID: row.what, eventDateTime: row.at, userID: row.user, roleIDCode: row.roles, reason: row.why });
			expect(line.eventDateTime.endsWith("Z")).toBe(true);
			expect(line.eventOutcomeIndicator).toBe(row.outcome === "kernel.no-part-in-this" ? "4" : "0");
			expect(line.participantObjects.map(({ id }) => id)).toEqual([row.person, row.case, row.command].filter((id) => id !== null));
			expect(line.emergency).toBe(row.what === "privacy.open-with-a-reason");
		}),
	);
});
