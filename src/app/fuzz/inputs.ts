/** Makes a valid input for any operation, from its own schema: what the schema says, and then what its problems say until there are none. Used by the fuzz and the rights matrix. */
import { z } from "zod";
import type { Operation } from "#src/kernel/operation.ts";

type Known = Readonly<Record<string, string>>;
type Described = {
	readonly type?: string;
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly pattern?: string;
	readonly format?: string;
	readonly minimum?: number;
	readonly minItems?: number;
	readonly properties?: Readonly<Record<string, Described>>;
	readonly required?: readonly string[];
	readonly items?: Described;
	readonly anyOf?: readonly Described[];
	readonly oneOf?: readonly Described[];
};
export const ANY_ID = "01930000-0000-7000-8000-00000000000f";
/** What a field may want, in the order it is tried. */
const tries: readonly unknown[] = [
	"Een zin.",
	"2026-11-30",
	1,
	"10:30",
	ANY_ID,
	true,
	["Een zin."],
	[],
	{},
	[{}],
	"ja",
	"100",
	new Uint8Array([97]),
	["contact-made"],
	["generalist"],
	"generalist",
	"contact-made",
	"payment",
	"2026-11-24T09:00:00.000Z",
	"https://voorbeeld.example/seintje",
	"side/money.wish",
	"contact.note",
	"AAAA",
];

const describedBy = (operation: Operation): Described => z.toJSONSchema(operation.input, { io: "input", unrepresentable: "any" }) as Described;
const sample = (about: Described, name: string, known: Known, everything: boolean): unknown => {
	const [variant] = about.anyOf ?? about.oneOf ?? [];
	if (variant) return sample(variant, name, known, everything);
	if (about.const !== undefined) return about.const;
	if (about.enum) return about.enum[0];
	if (about.pattern?.startsWith("^[0-9a-f]{8}")) return known[name] ?? ANY_ID;
	if (about.pattern?.includes("\\d{4}-\\d{2}-\\d{2}")) return "2026-11-30";
	if (about.type === "string") return "Een zin.";
	if (about.type === "number" || about.type === "integer") return Math.max(about.minimum ?? 1, 1);
	if (about.type === "boolean") return true;
	if (about.type === "array") return about.minItems ? [sample(about.items ?? {}, name, known, everything)] : [];
	if (about.type === "object" || about.properties)
		return Object.fromEntries(
			Object.entries(about.properties ?? {}).flatMap(([key, inner]) =>
				everything || about.required?.includes(key) ? [[key, sample(inner, key, known, everything)]] : [],
			),
		);
	return known[name] ?? "Een zin.";
};
const put = (into: unknown, path: readonly PropertyKey[], value: unknown): unknown => {
	const [first, ...rest] = path;
	if (first === undefined) return value;
	if (typeof first === "number") {
		const list: unknown[] = Array.isArray(into) ? [...(into as unknown[])] : [];
		list[first] = put(list[first], rest, value);
		return list;
	}
	const here = typeof into === "object" && into !== null && !Array.isArray(into) ? into : {};
	return { ...here, [first]: put((here as Record<PropertyKey, unknown>)[first], rest, value) };
};

/** A valid input, or undefined when none was found. `known`: ids by field name (`case`, `goal`). */
export const validInput = (operation: Operation, known: Known, everything = false): Record<string, unknown> | undefined => {
	let input = sample(describedBy(operation), "", known, everything) as Record<string, unknown>;
	const turn = new Map<string, number>();
	for (let round = 0; round < 60; round += 1) {
		const parsed = operation.input.safeParse(input);
		if (parsed.success) return input;
		for (const issue of parsed.error.issues) {
			const key = issue.path.join(".");
			const at = turn.get(key) ?? 0;
			turn.set(key, at + 1);
			const options = "values" in issue && Array.isArray(issue.values) ? [...(issue.values as unknown[]), ...tries] : tries;
			input = put(input, issue.path, options[at % options.length]) as Record<string, unknown>;
		}
	}
	return undefined;
};
