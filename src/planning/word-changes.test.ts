import fc from "fast-check";
import { expect, test } from "vitest";
import { wordChanges } from "./word-changes.ts";

const text = fc
	.array(fc.constantFrom("ik", "wil", "graag", "weer", "fietsen", "naar", "buiten", "samen,", "en"), { maxLength: 14 })
	.map((words) => words.join(" "));
test("'how it was - how it is': both sides can be read whole, and what is marked as the same is the same on both", () => {
	fc.assert(
		fc.property(text, text, (was, is) => {
			const changes = wordChanges(was, is);
			expect(changes.was.map(({ words }) => words).join("")).toBe(was);
			expect(changes.is.map(({ words }) => words).join("")).toBe(is);
			const same = (side: typeof changes.was): string =>
				side
					.filter(({ how }) => how === "same")
					.map(({ words }) => words)
					.join(" ")
					.split(/\s+/)
					.filter(Boolean)
					.join(" ");
			expect(same(changes.was)).toBe(same(changes.is));
		}),
	);
	expect(wordChanges("Ik wil weer fietsen", "Ik wil elke dag fietsen")).toEqual({
		was: [
			{ words: "Ik wil ", how: "same" },
			{ words: "weer ", how: "gone" },
			{ words: "fietsen", how: "same" },
		],
		is: [
			{ words: "Ik wil ", how: "same" },
			{ words: "elke dag ", how: "fresh" },
			{ words: "fietsen", how: "same" },
		],
	});
});
