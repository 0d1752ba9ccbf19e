/** Until it is done the person can still say no; whoever was asked then reads along no longer. */
import { describe, expect, test } from "vitest";
import type { CalendarDay, CaseId } from "#src/kernel/index.ts";
import { inJournal } from "#src/signalling/make.ts";
import { decideIncident } from "../safety/rules.ts";
import { decideAnswer, foldHandOvers, openHandOver } from "./rules.ts";

const proposed = inJournal({
	kind: "weighing.hand-over-proposed",
	body: { handOver: "h", from: "nadia", to: "tom", why: "Ik ga weg.", lookAgainOn: "2026-12-01" },
} as never);
const say = (before: readonly ReturnType<typeof inJournal>[], answer: "yes" | "no", hasPart: boolean) => {
	const decided = decideAnswer(foldHandOvers(before), { case: "c" as CaseId, handOver: "h", answer } as never, {
		whose: "person",
		me: "nadia",
		asked: "a",
		hasPart,
	});
	if (decided.kind !== "ok") throw new Error(decided.code);
	return decided.value.map((entry) => inJournal(entry as never));
};

describe("LEG-06 a yes that is taken back", () => {
	test("lets whoever was asked out again, and ends the hand-over", () => {
		const yes = [proposed, ...say([proposed], "yes", false)];
		const no = say(yes, "no", true);
		expect(no[0]?.body).toMatchObject({ answer: "no", letOut: true });
		expect(openHandOver(foldHandOvers([...yes, ...no]))).toBeUndefined();
	});
	test("a yes said twice leaves it known that they read along because of it", () => {
		const yes = [proposed, ...say([proposed], "yes", false)];
		const twice = [...yes, ...say(yes, "yes", true)];
		expect(say(twice, "no", true)[0]?.body).toMatchObject({ letOut: true });
	});
	test("whoever had a part before keeps it", () => {
		const yes = [proposed, ...say([proposed], "yes", true)];
		expect(say(yes, "no", true)[0]?.body).not.toHaveProperty("letOut");
	});
});
test("an incident is not kept until a day that has passed", () => {
	const today = "2026-11-24" as CalendarDay;
	expect(decideIncident({ case: "c", place: "hal", what: "x", until: "2026-11-23" } as never, { today, ids: { thing: "t" } } as never)).toMatchObject(
		{
			code: "weighing.day-is-past",
			field: "until",
		},
	);
});
