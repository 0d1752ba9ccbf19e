import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, pieceOf } from "./split-rules.ts";

const letters = (text: string): string => text.replace(/\s+/g, "");
test("a selected piece is moved whole, and no other word goes or comes", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), fc.nat(220), fc.nat(220), (text, one, other) => {
			const [start, end] = [Math.min(one, text.length), Math.min(other, text.length)];
			const { moved, left } = pieceOf(text, start, end);
			expect([...letters(left + moved)].sort()).toEqual([...letters(text)].sort());
		}),
	);
});
test("without a selection it is the sentence the cursor stands in", () => {
	const text = "Twee kopjes op tafel. ‘Ik slaap slecht.’ Ik denk aan zorg.";
	expect(pieceOf(text, 5, 5)).toEqual({ moved: "Twee kopjes op tafel.", left: "‘Ik slaap slecht.’ Ik denk aan zorg." });
	expect(pieceOf(text, text.length, text.length).moved).toBe("");
	expect(pieceOf("een\ntwee\ndrie", 5, 5)).toEqual({ moved: "twee", left: "een\n\ndrie" });
});
test("pieces stand under each other", () => {
	expect(joined("", "een")).toBe("een");
	expect(joined("een\n", "twee")).toBe("een\ntwee");
});
