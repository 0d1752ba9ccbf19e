/** Reading along in one household: with a yes of the one it is about, until a day. */
import { describe, expect, test } from "vitest";
import type { CaseId, EntryId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import type { AllowReading } from "./operations.ts";
import { decideAllow, decideEnd, readersIn, readersOn } from "./rules.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const entry = (kind: string, body: unknown) => ({
	kind: `privacy.${kind}`,
	stream: { kind: "privacy", id: "c" },
	case: "c",
	audience: { reach: "person" },
	body,
});
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `privacy.${code}`, words: {} } : { kind: "refusal", code: `privacy.${code}`, words: {}, field };
const at = (day: number) => `2026-11-0${day}T09:00:00.000Z` as Instant;
const kept = (seq: number, kind: string, body: unknown): AnyEntry => ({
	kind,
	stream: { kind: "privacy", id: "c" },
	case: of,
	audience: { reach: "person" },
	body,
	id: `e${seq}` as EntryId,
	seq,
	at: at(seq),
	recordedAt: at(seq),
	by: { kind: "person", id: "p" },
});
describe("who reads along", () => {
	const allowed = (seq: number, reader: string, until = today) => kept(seq, "privacy.reading-along-allowed", { reader, until, how: "spoken" });
	test("each once, since the last yes; until it ends, or its day has passed", () => {
		const later = addDays(today, 1);
		expect(readersIn([allowed(1, "ma"), allowed(2, "zus"), allowed(3, "ma", later)])).toEqual([
			{ reader: "zus", since: at(2), until: today },
			{ reader: "ma", since: at(3), until: later },
		]);
		const ended = [allowed(1, "ma"), allowed(2, "zus"), kept(3, "privacy.reading-along-ended", { reader: "ma" })];
		expect(readersIn(ended).map(({ reader }) => reader)).toEqual(["zus"]);
		expect(readersIn([kept(1, "contact.reading-along-allowed", { reader: "ma", until: today })])).toEqual([]);
		const readers = readersIn([allowed(1, "ma"), allowed(2, "zus", later)]);
		expect(readersOn(readers, today)).toHaveLength(2);
		expect(readersOn(readers, later).map(({ reader }) => reader)).toEqual(["zus"]);
	});
});
describe("letting somebody read along", () => {
	const input = (more: Partial<AllowReading> = {}) => ({ case: of, reader: "ma" as AllowReading["reader"], until: today, ...more }) as AllowReading;
	const own = { how: "own-device" as const };
	test("until the end of that day, as the wall clock has it", () => {
		expect(decideAllow(input(), ["zus", "ma"], today, { how: "spoken", witness: "Bep" })).toEqual({
			kind: "ok",
			value: [
				entry("reading-along-allowed", {
					reader: "ma",
					until: today,
					untilMoment: "2026-11-24T23:00:00.000Z",
					how: "spoken",
					witness: "Bep",
				}),
			],
		});
	});
	test("only of the household, from today on and for a year at the most, and a spoken yes with somebody there", () => {
		expect(decideAllow(input(), ["zus"], today, own)).toEqual(refusal("not-of-the-household", "reader"));
		expect(decideAllow(input({ until: addDays(today, -1) }), ["ma"], today, own)).toEqual(refusal("ended-already", "until"));
		expect(decideAllow(input({ until: addDays(today, 366) }), ["ma"], today, own).kind).toBe("ok");
		expect(decideAllow(input({ until: addDays(today, 367) }), ["ma"], today, own)).toEqual(refusal("too-long", "until"));
		expect(decideAllow(input(), ["ma"], today, { how: "spoken" })).toEqual(refusal("witness-needed", "witness"));
		expect(decideAllow(input(), ["ma"], today, { how: "paper" }).kind).toBe("ok");
	});
	test("it ends for who reads along, and for nobody else", () => {
		const ma = { reader: "ma", since: at(1), until: today };
		const end = { case: of, reader: "ma" } as Parameters<typeof decideEnd>[1];
		expect(decideEnd([{ ...ma, reader: "zus" }, ma], end, { how: "paper", witness: "Bep" })).toEqual({
			kind: "ok",
			value: [entry("reading-along-ended", { reader: "ma", how: "paper", witness: "Bep" })],
		});
		expect(decideEnd([{ ...ma, reader: "zus" }], end, own)).toEqual(refusal("reads-no-more"));
	});
});
