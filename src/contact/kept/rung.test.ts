/** Whoever stands in rings first: what each answer does. */
import { expect, test } from "vitest";
import type { AnyEntry, CalendarDay, CaseId, Instant } from "#src/kernel/index.ts";
import type { SayRungInput } from "./model.ts";
import { decideRung, foldKept } from "./rules.ts";

const of = "c" as CaseId;
const standIn = { standIn: "s", away: "a", member: "nadia", forMember: "samira", letIn: true, things: ["t"], visits: ["v", "w"] };
const table = { standIn, planned: ["w", "x"], look: "l" };
const rung = (answer: SayRungInput["answer"], more: Partial<typeof table> = {}) =>
	decideRung({ case: of, standIn: "s", answer } as unknown as SayRungInput, { ...table, ...more });
const kinds = (decided: ReturnType<typeof rung>): readonly string[] =>
	decided.kind === "ok" ? decided.value.map(({ kind }) => kind) : [decided.kind];

test("EXE-15 a yes and nobody answering are kept as they were; only who would rather wait changes who comes", () => {
	expect(kinds(rung("welcome"))).toEqual(["contact.stand-in-rung"]);
	expect(kinds(rung("not-reached"))).toEqual(["contact.stand-in-rung"]);
	expect(kinds(rung("wait"))).toEqual(["contact.stand-in-rung", "contact.visit-dropped", "contact.stand-in-ended"]);
});
test("only the visits that went along and still stand are dropped", () => {
	const decided = rung("wait");
	const bodies = decided.kind === "ok" ? decided.value.map(({ body }) => body) : [];
	expect(bodies).toEqual([{ standIn: "s", answer: "wait", words: undefined, look: "l" }, { visit: "w" }, standIn]);
	expect(kinds(rung("wait", { planned: [] }))).toEqual(["contact.stand-in-rung", "contact.stand-in-ended"]);
});
test("who does not stand in here rings for nobody", () => {
	for (const one of [undefined, { ...standIn, standIn: "other" }])
		expect(decideRung({ case: of, standIn: "s", answer: "wait" } as unknown as SayRungInput, { ...table, standIn: one })).toMatchObject({
			kind: "refusal",
			code: "contact.not-away",
		});
});
test("the fold knows who stands in now and the last answer, and forgets both when it ends", () => {
	let n = 0;
	const happened = (kind: string, body: object): AnyEntry => {
		n += 1;
		return {
			kind: `contact.${kind}`,
			stream: { kind: "contact", id: "c" },
			case: of,
			audience: { reach: "person" },
			body,
			id: `e${n}`,
			seq: n,
			at: `2026-11-24T08:0${n}:00.000Z` as Instant,
			recordedAt: "" as Instant,
			by: { kind: "member", id: "tom" },
		} as unknown as AnyEntry;
	};
	const named = happened("stand-in-named", { ...standIn, say: "Ik kom even.", lookAgainOn: "2026-11-24" as CalendarDay });
	expect(foldKept([named]).standIn).toMatchObject({ member: "nadia", forMember: "samira", say: "Ik kom even.", rung: null });
	const told = happened("stand-in-rung", { standIn: "s", answer: "welcome", words: "Prima", look: "l" });
	expect(foldKept([named, told]).standIn?.rung).toEqual({ answer: "welcome", words: "Prima", at: "2026-11-24T08:02:00.000Z" });
	for (const elsewhere of [
		happened("stand-in-rung", { standIn: "r", answer: "wait", look: "l" }),
		happened("stand-in-ended", { ...standIn, standIn: "r" }),
	])
		expect(foldKept([named, told, elsewhere]).standIn?.rung?.answer).toBe("welcome");
	expect(foldKept([told]).standIn).toBeNull();
	expect(foldKept([named, told, happened("stand-in-ended", standIn)]).standIn).toBeNull();
});
