import fc from "fast-check";
import { expect, test } from "vitest";
import { circleAt, type Sitting } from "./places.ts";

test("any number of people sit round one table, each in their ring and none on the same spot, also sixty", () => {
	const near = fc.constantFrom("near" as const, "further" as const, "edge" as const);
	const kind = fc.constantFrom("own" as const, "acquaintance" as const, "volunteer" as const, "other-professional" as const, "helper" as const);
	fc.assert(
		fc.property(fc.array(fc.record({ near, kind }), { maxLength: 60 }), (people) => {
			const sitting = people.map((one, at): Sitting => ({ ...one, id: String(at), name: `Mens ${at}`, line: "none", lineThen: "none", says: "" }));
			const { seats: all, size } = circleAt(sitting, "now");
			expect(all).toHaveLength(people.length);
			expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(people.length);
			for (const { x, y } of all) expect(Math.min(x, y) >= -30 && Math.max(x, y) <= size + 30).toBe(true);
		}),
		{ numRuns: 80 },
	);
});
test("a handful of people round the table do not sit on each other, nor does a name lie over a face", () => {
	const near = ["near", "near", "near", "edge", "edge", "further"] as const;
	const people: readonly Sitting[] = [
		...["Truida", "Wil", "Sanne", "Hanneke", "Yvonne", "Gerrit"].map(
			(name, at): Sitting => ({ id: name, name, kind: at === 4 ? "volunteer" : "own", near: near[at], line: "none", lineThen: "none", says: "" }),
		),
		{ name: "Nadia Haddou", kind: "helper", near: "further", line: "none", lineThen: "none", says: "" },
	];
	const { seats } = circleAt(people, "now");
	for (const [at, { x, y, size }] of seats.entries())
		for (const other of seats.slice(at + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(size + other.size);
});
