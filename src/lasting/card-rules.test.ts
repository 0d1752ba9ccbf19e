/** The crisis card: whose words stand on it, who holds which part, what opening it brings about; and each refusal with its neighbour that is allowed. */
import { describe, expect, test } from "vitest";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { decideAnswer, decideCard, decideConfirm, decideGive, decideOpen, decideTakeBack, partOf } from "./card-rules.ts";
import { type Card, cardParts, type Holder, type Lasting } from "./model.ts";
import type { CardInput } from "./operations.ts";
import type { Table } from "./rules.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-20T09:00:00.000Z" as Instant;
const worker: Table = { today, speaker: "worker", me: "nadia", holder: "face", letGo: false, ids: ["first", "second"] };
const person: Table = { ...worker, speaker: "person", me: null };
const none: Lasting = { letGoes: [], objections: [], cameBack: [], holders: [], uses: [] };
const words = { signs: "Ik slaap niet", helps: "Een wandeling", call: "Sami" };
const card: Card = { version: 3, words, confirmedAt: at, how: "spoken" };
const sami: Holder = { holder: "sami", name: "Sami", kind: "own", parts: ["call", "not"] };
const entry = (kind: string, body: unknown, named: readonly string[] = [], reach = "person") => ({
	kind: `lasting.${kind}`,
	stream: { kind: "lasting", id: "c" },
	case: "c",
	audience: { reach, named },
	body,
});
/** What a holder gets to read: their own part, and nobody beside them. */
const part = (holder: string, version: number, said: unknown) =>
	entry("card-part", { holder, version, of: "Hannah", words: said }, [holder], "named");
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `lasting.${code}`, words: {} } : { kind: "refusal", code: `lasting.${code}`, words: {}, field };

test("a part is what was chosen, as far as something stands there", () => {
	expect(partOf(words, ["call", "not"])).toStrictEqual({ call: "Sami" });
	expect(partOf(words, cardParts)).toStrictEqual(words);
	expect(partOf(words, [])).toStrictEqual({});
});

describe("writing the card", () => {
	const input: CardInput = { case: of, ...words, how: "paper" };
	test("keeps what was said, and only that", () => {
		expect(decideCard(none, input, worker, "Hannah")).toStrictEqual(done(entry("card-written", { version: 1, words, how: "paper" })));
	});
	test("a worker says how the person said it; the person does not have to", () => {
		expect(decideCard(none, { case: of, ...words }, worker, "Hannah")).toEqual(refusal("whose-words", "how"));
		expect(decideCard(none, { case: of, ...words }, person, "Hannah")).toEqual(done(entry("card-written", { version: 1, words, how: "own-device" })));
		expect(decideCard(none, input, person, "Hannah")).toEqual(done(entry("card-written", { version: 1, words, how: "own-device" })));
	});
	test("an empty card is no card; one part is enough", () => {
		expect(decideCard(none, { case: of, how: "spoken" }, worker, "Hannah")).toEqual(refusal("empty-card", "signs"));
		expect(decideCard(none, { case: of, confidant: "Sami", how: "spoken" }, worker, "Hannah")).toEqual(
			done(entry("card-written", { version: 1, words: { confidant: "Sami" }, how: "spoken" })),
		);
	});
	test("a next version reaches everybody who holds a part, each with their own part", () => {
		const tom: Holder = { holder: "tom", name: "Tom", kind: "member", parts: ["signs"] };
		expect(decideCard({ ...none, card, holders: [sami, tom] }, { ...input, not: "Niet de politie" }, worker, "Hannah")).toEqual(
			done(
				entry("card-written", { version: 4, words: { ...words, not: "Niet de politie" }, how: "paper" }),
				part("sami", 4, { not: "Niet de politie", call: "Sami" }),
				part("tom", 4, { signs: "Ik slaap niet" }),
			),
		);
	});
});

describe("saying that the card is still right", () => {
	const there: Lasting = { ...none, card };
	test("counts for the version that lies there", () => {
		expect(decideConfirm(there, { case: of, how: "spoken" }, worker)).toEqual(done(entry("card-confirmed", { version: 3, how: "spoken" })));
		expect(decideConfirm(there, { case: of }, person)).toEqual(done(entry("card-confirmed", { version: 3, how: "own-device" })));
	});
	test("is the person's to say, of a card that exists", () => {
		expect(decideConfirm(there, { case: of }, worker)).toEqual(refusal("whose-words", "how"));
		expect(decideConfirm(none, { case: of, how: "spoken" }, worker)).toEqual(refusal("no-card"));
	});
});

describe("giving a copy", () => {
	const there: Lasting = { ...none, card };
	const who = { called: "Hannah" };
	const input = { case: of, name: "Sami", parts: ["call" as const], how: "spoken" as const };
	test("to somebody of one's own, by name, only the part that was chosen", () => {
		const holder = { holder: "first", name: "Sami", kind: "own", parts: ["call"] };
		expect(decideGive(there, input, worker, who)).toEqual({
			kind: "ok",
			value: { entries: [entry("card-given", holder, ["first"]), part("first", 3, { call: "Sami" })], holder },
		});
	});
	test("to a colleague, under the name they have with us; nothing chosen is the whole card", () => {
		const holder = { holder: "tom", name: "Tom de Wit", kind: "member", parts: cardParts };
		expect(decideGive(there, { ...input, member: "tom" as MemberId, parts: [] }, worker, { called: "Hannah", memberName: "Tom de Wit" })).toEqual({
			kind: "ok",
			value: { entries: [entry("card-given", holder, ["tom"]), part("tom", 3, words)], holder },
		});
	});
	test("not without a card, a yes of the person, and somebody by name", () => {
		expect(decideGive(none, input, worker, who)).toEqual(refusal("no-card"));
		expect(decideGive(there, { ...input, how: undefined }, worker, who)).toEqual(refusal("whose-yes", "how"));
		expect(decideGive(there, { ...input, how: undefined }, person, who).kind).toBe("ok");
		expect(decideGive(there, { ...input, name: undefined }, worker, { called: "Hannah", memberName: "Tom" })).toEqual(refusal("who-holds", "name"));
		expect(decideGive(there, { ...input, member: "tom" as MemberId }, worker, who)).toEqual(refusal("who-holds", "name"));
	});
	test("is taken back from who holds one, and from nobody else", () => {
		const two: Lasting = { ...there, holders: [sami, { ...sami, holder: "tom" }] };
		expect(decideTakeBack(two, { case: of, holder: thing("tom") })).toEqual(done(entry("card-taken-back", { holder: "tom" })));
		expect(decideTakeBack(two, { case: of, holder: thing("els") })).toEqual(refusal("no-such-holder"));
	});
});

describe("opening the card", () => {
	const input = { case: of, saw: "Hij zat op de stoep" };
	const holder = { id: "sami", name: "Sami" };
	const use = entry("card-used", { use: "first", holder: "sami", name: "Sami", saw: "Hij zat op de stoep", asked: "face", lookAgain: today }, [
		"sami",
	]);
	test("is kept, readable by who opened it, and the known face is asked the same day", () => {
		expect(decideOpen(input, worker, holder)).toEqual(done(use));
	});
	test("after letting go it is also a way back", () => {
		expect(decideOpen(input, { ...worker, letGo: true }, holder)).toEqual(
			done(use, entry("came-back", { because: "card", words: undefined, thing: "second", holder: "face", lookAgain: today, formerly: undefined })),
		);
	});
	test("is answered once; another opening waits for its own answer", () => {
		const open = { use: "u1", holder: "sami", name: "Sami", asked: "face", at, by: null };
		const answered = { ...open, use: "u2", answered: { at, by: "face" } };
		const state: Lasting = { ...none, uses: [answered, open] };
		const answer = (one: string) => decideAnswer(state, { case: of, use: thing(one), words: "Ik ga langs" });
		expect(answer("u1")).toEqual(done(entry("card-answered", { use: "u1", words: "Ik ga langs" })));
		expect(answer("u2")).toEqual(refusal("answered-already"));
		expect(answer("u3")).toEqual(refusal("answered-already"));
	});
});
