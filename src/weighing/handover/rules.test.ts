/** Handing over: what each answer and the meeting write down, and who is let in and out again. */
import { describe, expect, test } from "vitest";
import { addDays, type AnyEntry, type CalendarDay, type CaseId, type EntryId, type Instant, type NewEntry, type ThingId } from "#src/kernel/index.ts";
import type { HandOver, YesBody } from "./model.ts";
import { decideAnswer, decideMeeting, foldHandOvers, openHandOver } from "./rules.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-24T09:00:00.000Z" as Instant;
const entry = (kind: string, body: object) => ({
	kind: `weighing.${kind}`,
	stream: { kind: "weighing", id: "c" },
	case: "c",
	audience: { reach: "person" },
	body,
});
const proposed: HandOver = { handOver: "h", from: "nadia", to: "tom", why: "Hij spreekt haar taal", lookAgainOn: addDays(today, 7), at };
const said = (whose: YesBody["whose"], answer: "yes" | "no", letIn = true): YesBody => ({
	handOver: "h",
	whose,
	answer,
	to: "tom",
	asked: "q",
	letIn,
});
const answer = (one: HandOver, whose: YesBody["whose"], words: "yes" | "no", hasPart = false) =>
	decideAnswer([one], { case: of, handOver: "h" as ThingId, answer: words, words: "Goed" }, { whose, me: "tom", asked: "r", hasPart });
const body = { handOver: "h", answer: "yes", words: "Goed", to: "tom" };
const done = (...value: unknown[]) => ({ kind: "ok", value });

describe("each says it themselves", () => {
	test("a yes of the person lets the receiver in, who is asked; who had a part keeps it", () => {
		expect(answer(proposed, "person", "yes")).toStrictEqual(done(entry("hand-over-answered", { ...body, whose: "person", asked: "r", letIn: true })));
		expect(answer(proposed, "person", "yes", true)).toMatchObject({ value: [{ body: { letIn: false } }] });
		expect(answer(proposed, "person", "no")).toStrictEqual(
			done(entry("hand-over-answered", { ...body, answer: "no", whose: "person", asked: "r", letIn: true })),
		);
	});
	test("a receiver who says no goes out again, when it was that yes that let them in", () => {
		const asked = { ...proposed, person: said("person", "yes") };
		const receiver = { ...body, whose: "receiver", asked: "q", letIn: true };
		expect(answer(asked, "receiver", "no")).toStrictEqual(done(entry("hand-over-answered", { ...receiver, answer: "no", letOut: true })));
		expect(answer(asked, "receiver", "yes")).toStrictEqual(done(entry("hand-over-answered", receiver)));
		const hadPart = { ...proposed, person: said("person", "yes", false) };
		expect(answer(hadPart, "receiver", "no")).toStrictEqual(done(entry("hand-over-answered", { ...receiver, answer: "no" })));
		// The person takes back what they said: nobody reads along on a yes that is no more.
		expect(answer(asked, "person", "no")).toStrictEqual(
			done(entry("hand-over-answered", { ...body, answer: "no", whose: "person", asked: "q", letIn: true, letOut: true })),
		);
	});
});

describe("the meeting", () => {
	const met = (one: HandOver, on?: CalendarDay) =>
		decideMeeting([one], { case: of, handOver: "h" as ThingId, on, words: "Koffie", present: ["person", "giver", "receiver"] }, today);
	test("is kept with its day and words; with both yesses it completes the hand-over", () => {
		expect(met(proposed)).toStrictEqual(done(entry("hand-over-met", { handOver: "h", on: today, words: "Koffie" })));
		const both = { ...proposed, person: said("person", "yes"), receiver: said("receiver", "yes") };
		expect(met(both, addDays(today, -1))).toStrictEqual(
			done(
				entry("hand-over-met", { handOver: "h", on: "2026-11-23", words: "Koffie" }),
				entry("handed-over", { handOver: "h", from: "nadia", to: "tom", asked: "q" }),
			),
		);
	});
	test("stands with the hand-over it was about, and with no other", () => {
		let seq = 0;
		const kept = (one: Pick<NewEntry, "kind" | "body">): AnyEntry => {
			seq += 1;
			return { ...entry("", {}), ...one, id: `e${seq}` as EntryId, seq, at, recordedAt: at, by: { kind: "member", id: "nadia" } } as AnyEntry;
		};
		const { at: _at, ...first } = proposed;
		const all = foldHandOvers(
			[
				entry("hand-over-proposed", { ...first, handOver: "g" }),
				entry("hand-over-answered", { ...said("person", "no"), handOver: "g" }),
				entry("hand-over-proposed", first),
				entry("hand-over-answered", said("person", "yes")),
				entry("hand-over-met", { handOver: "h", on: today, words: "Koffie" }),
			].map(kept),
		);
		expect(all).toEqual([
			{ ...proposed, handOver: "g", person: { ...said("person", "no"), handOver: "g" } },
			{ ...proposed, person: said("person", "yes"), met: { on: today, words: "Koffie" } },
		]);
		expect(openHandOver(all)?.handOver).toBe("h");
	});
});
