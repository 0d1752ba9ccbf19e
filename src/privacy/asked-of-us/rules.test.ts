import { expect, test } from "vitest";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { notOurs } from "./model.ts";
import { askedOfUsIn, decideAnswerForUs } from "./rules.ts";

const at = "2026-11-24T09:00:00.000Z" as Instant;
const happened = (kind: string, body: object, named?: readonly string[]): AnyEntry =>
	({
		kind: `privacy.${kind}`,
		stream: { kind: "privacy", id: "c" },
		case: "c",
		audience: named ? { reach: "person", named } : { reach: "person" },
		body,
		at,
		by: { kind: "member", id: "vos" },
	}) as unknown as AnyEntry;
const asked = (id: string, named?: readonly string[]) =>
	happened(
		"asked-of-us",
		{ asked: id, disclosure: "d", words: "Wilt u bellen?", organisationName: "Westhof", holder: "nadia", lookAgain: "2026-12-01" },
		named,
	);
const answer = (more: object) => ({ case: "c" as CaseId, asked: "a" as ThingId, answer: "no" as const, ...more });

test("CON-32 what was asked, by whom it is read, and what was said; nothing of who holds the answer goes along", () => {
	const found = askedOfUsIn([asked("a", ["vos"]), asked("b"), happened("answered-for-us", { asked: "b", answer: "yes" })]);
	expect(found).toEqual([
		{ asked: "a", disclosure: "d", words: "Wilt u bellen?", organisationName: "Westhof", at, readers: ["vos"] },
		{ asked: "b", disclosure: "d", words: "Wilt u bellen?", organisationName: "Westhof", at, readers: [], answered: { answer: "yes", at } },
	]);
});
test("CON-32 a no needs a reason, one of those that lie ready or own words; a yes needs none; each is said once", () => {
	const open = askedOfUsIn([asked("a")]);
	expect(decideAnswerForUs(open, answer({}))).toMatchObject({ code: "privacy.say-why-not", field: "because" });
	for (const because of notOurs) expect(decideAnswerForUs(open, answer({ because })).kind).toBe("ok");
	expect(decideAnswerForUs(open, answer({ words: "Daar zijn wij niet voor." })).kind).toBe("ok");
	expect(decideAnswerForUs(open, answer({ answer: "yes" })).kind).toBe("ok");
	expect(decideAnswerForUs([], answer({ answer: "yes" }))).toMatchObject({ code: "privacy.no-such-question" });
	const done = askedOfUsIn([asked("a"), happened("answered-for-us", { asked: "a", answer: "no", because: "check" })]);
	expect(decideAnswerForUs(done, answer({ answer: "yes" }))).toMatchObject({ code: "privacy.answered-already" });
});
