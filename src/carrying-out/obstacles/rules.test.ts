/** Nothing in somebody's name without their mandate, and no answer ends anything by itself (EXE-08). */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseId, EntryId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { isOk, type Result } from "#src/kernel/result.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { foldObstacles, openObstacles } from "./fold.ts";
import { answerEnds, type Obstacle } from "./model.ts";
import { decideAnswer, decideEndMandate, decideMandate, decideNote, decideStep, type ObstacleTable } from "./rules.ts";

const of = "c" as CaseId;
const one = "o" as ThingId;
const at = (more: Partial<ObstacleTable> = {}): ObstacleTable => ({
	today: "2026-11-24" as CalendarDay,
	speaker: "worker",
	holder: "nadia",
	id: "o",
	...more,
});
const asEntry = (made: NewEntry, seq: number): AnyEntry => ({
	...made,
	id: `e${seq}` as EntryId,
	seq,
	at: "2026-11-24T09:00:00.000Z" as Instant,
	recordedAt: "2026-11-24T09:00:00.000Z" as Instant,
	by: { kind: "member", id: "nadia" },
});
const after = (...made: readonly Result<readonly NewEntry[]>[]): readonly Obstacle[] =>
	foldObstacles(made.flatMap((result) => (isOk(result) ? result.value : [])).map(asEntry));
const noted = decideNote({ case: of, what: "Geen pas zonder adres" }, undefined, at());
const step = (more: object = {}) => ({ case: of, obstacle: one, words: "Gebeld", inName: false, ...more });
const answer = (then: (typeof answerEnds)[number], more: object = {}) => ({ case: of, obstacle: one, answer: "Nee", then, ...more });

test("an organisation the team does not know is only its name; one it knows is named as the team names it", () => {
	const body = (made: typeof noted) => (isOk(made) ? made.value[0]?.body : undefined);
	const input = { case: of, what: "x", organisation: "bank" as never, other: "De bank op de hoek" };
	expect(body(decideNote(input, "De bank", at()))).toMatchObject({
		organisation: "bank",
		organisationName: "De bank",
		lookAgain: "2026-12-08",
		holder: "nadia",
	});
	expect(body(decideNote(input, undefined, at()))).toMatchObject({ organisation: undefined, organisationName: "De bank op de hoek" });
});
test("in somebody's name only while they say so; what a person does is theirs, whatever is ticked", () => {
	const without = after(noted);
	expect(decideStep(without, step({ inName: true }), at())).toMatchObject({ code: "carrying-out.ask-mandate-first", field: "inName" });
	expect(decideStep(without, step({ inName: true, side: "person" }), at())).toMatchObject({
		kind: "ok",
		value: [{ body: { side: "person", inName: false } }],
	});
	expect(decideStep(without, step({ inName: true }), at({ speaker: "person" }))).toMatchObject({
		value: [{ body: { side: "person", inName: false } }],
	});
	const given = decideMandate(without, { case: of, obstacle: one, may: "Bellen", spoken: true, witness: "haar zus" }, at());
	const withIt = after(noted, given);
	expect(withIt[0]?.may).toBe("Bellen");
	expect(decideStep(withIt, step({ inName: true }), at())).toMatchObject({ value: [{ body: { side: "worker", inName: true } }] });
	const ended = decideEndMandate(withIt, { case: of, obstacle: one });
	expect(after(noted, given, ended)[0]?.may).toBeUndefined();
	expect(decideEndMandate(without, { case: of, obstacle: one })).toMatchObject({ code: "carrying-out.obstacle-gone" });
});
test("a mandate is the person's: by their own hand, or said out loud", () => {
	const all = after(noted);
	const input = { case: of, obstacle: one, may: "Bellen", spoken: false };
	expect(decideMandate(all, input, at())).toMatchObject({ code: "carrying-out.needs-their-yes", field: "spoken" });
	expect(decideMandate(all, input, at({ speaker: "person" }))).toMatchObject({ value: [{ body: { yes: { how: "own-device" } } }] });
	expect(decideMandate([], { ...input, spoken: true }, at())).toMatchObject({ code: "carrying-out.obstacle-gone" });
});
test("what helped names nobody", () => {
	const all = after(noted);
	expect(decideAnswer(all, answer("solved", { helped: "Ilse belde zelf" }), ["Ilse"], at())).toMatchObject({
		code: "carrying-out.without-names",
		field: "helped",
	});
	expect(decideAnswer(all, answer("solved", { helped: "Zelf bellen" }), ["Ilse"], at())).toMatchObject({ kind: "ok" });
});
test("however many times the answer is no, it stays open until somebody says that it ends; and what ended takes no more steps", () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...answerEnds), { maxLength: 12 }), (answers) => {
			let made: Result<readonly NewEntry[]>[] = [noted];
			for (const then of answers) made = [...made, decideAnswer(after(...made), answer(then), [], at())];
			const all = after(...made);
			const end = answers.find((then) => then !== "on");
			expect(openObstacles(all).length).toBe(end === undefined ? 1 : 0);
			expect(all[0]?.over).toBe(end);
			expect(isOk(decideStep(all, step(), at()))).toBe(end === undefined);
			expect(all[0]?.happened.length).toBe(end === undefined ? answers.length : answers.indexOf(end) + 1);
		}),
	);
});
