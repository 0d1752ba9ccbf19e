/** The word of closed time: which words hold, who comes inside with it, who has to wait, and who agrees another. */
import { describe, expect, test } from "vitest";
import type { Actor, ActorKind } from "#src/kernel/actor.ts";
import type { TenantId } from "#src/kernel/ids.ts";
import { addMs, type Instant } from "#src/kernel/time.ts";
import type { Conference } from "./model.ts";
import { foldConference } from "./fold.ts";
import { isInCircle } from "./rules.ts";
import { decideComeInside, decideNewWord, FREE_WORDS, isEasyWord, mayAgreeAnew, type Said, waitsUntil, wordOf } from "./word-rules.ts";

const now = "2026-11-24T10:00:00.000Z" as Instant;
const minutes = (count: number): number => count * 60_000;
const marga = { id: "zus", name: "Marga Bos", relation: "zus van Ilse", kind: "family" as const };
const karim = { id: "buur", name: "Karim", relation: "overbuurman", kind: "neighbour" as const };
const state: Conference = {
	...foldConference([]),
	id: "k",
	moment: "closed-time",
	person: "p",
	question: "Wie helpt met de tuin?",
	where: "Buurthuis De Linde",
	when: "dinsdagavond",
	participants: [marga, karim],
	requirements: [{ id: "r", text: "Een volwassene slaapt er", by: "Elsbeth", organisation: "Veilig Thuis", setAt: now }],
};
const bare: Conference = { ...foldConference([]), id: "k", moment: "closed-time", person: "p", participants: [marga, karim] };
const word = { word: "w2", digest: "right", by: "zus", at: now };
const seats = [
	{ word: "w1", guest: "zus", seat: "s0", session: "before" },
	{ word: "w2", guest: "buur", seat: "s9", session: "other" },
	{ word: "w2", guest: "zus", seat: "s1", session: "here" },
];
const agreed: Conference = { ...state, word, seats };
const actor = (kind: ActorKind, id: string | null, session?: string): Actor => ({
	tenant: "t" as TenantId,
	kind,
	id,
	roles: [],
	teams: [],
	organisation: null,
	...(session === undefined ? {} : { session }),
});
const [sister, neighbour, person] = [actor("participant", "zus", "here"), actor("participant", "buur", "new"), actor("person", "p", "own")];
const said: Said = { digest: "right", isEasy: false, newWord: "w3", newSeat: "s3", now };
const made = (kind: string, body: object, named: readonly string[] = ["zus", "buur", "p"]) => ({
	kind: `conference.${kind}`,
	stream: { kind: "conference", id: "k" },
	case: "k",
	audience: { reach: "named", named },
	body: { conference: "k", ...body },
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined
		? { kind: "refusal", code: `conference.${code}`, words: {} }
		: { kind: "refusal", code: `conference.${code}`, words: {}, field };
const missedBy = (guest: string, count: number) => Array.from({ length: count }, (_, at) => ({ guest, at: addMs(now, minutes(at - count + 1)) }));

describe("a word that holds", () => {
	test("is the same however it is typed", () => {
		expect(wordOf("Appeltaart, met kanéél!")).toBe("appeltaartmetkaneel");
		expect(wordOf(" DİYARBAKIR ")).toBe("diyarbakir");
		expect(wordOf("dıyarbakır")).toBe("diyarbakir");
		expect(wordOf("Zomer '76")).toBe("zomer76");
	});
	test.each(["appel", "abcab", "Appeltaart met kaneel", "zomer 76"])("not easily guessed: %s", (typed) => {
		expect(isEasyWord(state, typed)).toBe(false);
		expect(isEasyWord(bare, typed)).toBe(false);
	});
	test.each(["", "peer", "p e e r !", "aaaaa", "ababab", "𐌰𐌱𐌲𐌳"])("too short, or hardly anything in it: %s", (typed) =>
		expect(isEasyWord(bare, typed)).toBe(true),
	);
	test.each([
		"wachtwoord",
		"Geheim!",
		"welkom",
		"familie",
		"kring",
		"besloten",
		"conferentie",
		"Eigen Kracht",
		"erbij",
		"password",
		"secret",
		"welcome",
		"family",
	])("what everybody would try first: %s", (typed) => expect(isEasyWord(bare, typed)).toBe(true));
	test.each([
		"helpt",
		"Wie helpt met de tuin?",
		"buurthuis",
		"linde",
		"Buurthuis de Linde",
		"dinsdagavond",
		"Marga",
		"margabos",
		"Karim",
		"overbuurman",
		"volwassene",
		"slaapt",
		"Elsbeth",
		"veilig",
		"veiligthuis",
	])("what stands on the page: %s", (typed) => {
		const known = ["Marga", "margabos", "Karim", "overbuurman"].includes(typed);
		expect(isEasyWord(state, typed)).toBe(true);
		expect(isEasyWord(bare, typed)).toBe(known);
	});
});

describe("after wrong words", () => {
	const until = (count: number) =>
		waitsUntil({ ...state, missed: [...missedBy("buur", 9), ...missedBy("zus", count), ...missedBy("oom", 9)] }, "zus");
	test("a few are free", () => {
		expect(FREE_WORDS).toBe(5);
		expect(until(0)).toBeUndefined();
		expect(until(4)).toBeUndefined();
	});
	test.each([
		[5, 15],
		[6, 30],
		[7, 60],
		[15, 15 * 1024],
		[16, 15 * 1024],
		[40, 15 * 1024],
	])("after %d one waits %d minutes, counted from one's own last", (count, wait) => expect(until(count)).toBe(addMs(now, minutes(wait))));
});

describe("coming inside", () => {
	const inside = (of: Conference, who: Actor, more: Partial<Said> = {}) => decideComeInside(of, who, { ...said, ...more });
	test("is for the circle, at a device of their own", () => {
		for (const one of [
			actor("member", "zus", "here"),
			actor("participant", "other", "here"),
			actor("participant", "zus"),
			actor("person", null, "own"),
			actor("person", "p"),
		])
			expect(inside(state, one)).toEqual(refusal("closed-time"));
	});
	test("a word is asked from closed time on; after the plan was accepted only where one was agreed", () => {
		for (const moment of ["nothing", "preparing", "accepted"] as const)
			expect(inside({ ...state, moment }, sister)).toEqual(refusal("not-closed-time"));
		for (const moment of ["closed-time", "plan"] as const) expect(inside({ ...state, moment }, sister).kind).toBe("ok");
		for (const moment of ["closed-time", "plan", "accepted"] as const) expect(inside({ ...agreed, moment }, neighbour).kind).toBe("ok");
		expect(inside({ ...agreed, moment: "preparing" }, neighbour)).toEqual(refusal("not-closed-time"));
	});
	test("the first who says one agrees it and sits down; only the circle reads that", () => {
		expect(inside(state, sister)).toEqual(
			done(made("word-agreed", { word: "w3", digest: "right" }), made("came-inside", { word: "w3", guest: "zus", seat: "s3", session: "here" })),
		);
		expect(inside({ ...state, person: null }, sister)).toMatchObject({ value: [{ audience: { named: ["zus", "buur"] } }, {}] });
		expect(inside(state, sister, { isEasy: true })).toEqual(refusal("word-too-easy", "word"));
	});
	test("who sits inside already needs no word", () => {
		expect(inside(agreed, sister, { digest: "wrong" })).toEqual(done());
		expect(inside(agreed, { ...sister, session: "before" }, { digest: "wrong" })).toEqual(done(made("word-missed", { guest: "zus" })));
	});
	test("the right word gives a seat, and the same seat again at another device", () => {
		expect(inside(agreed, person)).toEqual(done(made("came-inside", { word: "w2", guest: "p", seat: "s3", session: "own" })));
		expect(inside(agreed, neighbour)).toEqual(done(made("came-inside", { word: "w2", guest: "buur", seat: "s9", session: "new" })));
		expect(inside(agreed, { ...sister, session: "tablet" })).toEqual(
			done(made("came-inside", { word: "w2", guest: "zus", seat: "s1", session: "tablet" })),
		);
		expect(inside({ ...agreed, word: { ...word, word: "w7" } }, { ...sister, session: "tablet" })).toMatchObject({
			value: [{ body: { word: "w7", seat: "s3" } }],
		});
	});
	test("another word is kept as missed, even when it is an easy one", () => {
		expect(inside(agreed, neighbour, { digest: "wrong", isEasy: true })).toEqual(done(made("word-missed", { guest: "buur" })));
	});
	test("who has to wait waits, also with the right word; at that moment it is over", () => {
		const tried: Conference = { ...agreed, missed: missedBy("buur", 5) };
		expect(inside(tried, neighbour, { now: addMs(now, minutes(15) - 1) })).toEqual(refusal("word-later", "word"));
		expect(inside(tried, neighbour, { now: addMs(now, minutes(15)) }).kind).toBe("ok");
		expect(inside(tried, person).kind).toBe("ok");
	});
});

describe("another word", () => {
	const anew = (of: Conference, who: Actor, more: Partial<Said> = {}) => decideNewWord(of, who, { ...said, ...more });
	test("is agreed by the person, or by who agreed this one and sits inside", () => {
		expect(mayAgreeAnew(agreed, person)).toBe(true);
		expect(mayAgreeAnew(agreed, sister)).toBe(true);
		expect(mayAgreeAnew(agreed, { ...sister, session: "before" })).toBe(false);
		expect(mayAgreeAnew(agreed, actor("participant", "buur", "other"))).toBe(false);
		expect(mayAgreeAnew(state, sister)).toBe(false);
		expect(mayAgreeAnew(agreed, actor("member", "zus", "here"))).toBe(false);
	});
	test("everybody says it again from then on", () => {
		const both = (guest: string, session: string) =>
			done(made("word-agreed", { word: "w3", digest: "right" }), made("came-inside", { word: "w3", guest, seat: "s3", session }));
		expect(anew(agreed, sister)).toEqual(both("zus", "here"));
		expect(anew(agreed, person)).toEqual(both("p", "own"));
		expect(anew({ ...agreed, moment: "plan" }, person)).toEqual(both("p", "own"));
		expect(anew(state, neighbour)).toEqual(both("buur", "new"));
		expect(anew(agreed, sister, { isEasy: true })).toEqual(refusal("word-too-easy", "word"));
	});
	test("not by somebody else, from elsewhere, or at another moment", () => {
		expect(anew(agreed, neighbour)).toEqual(refusal("word-of-somebody-else"));
		for (const one of [actor("member", "zus", "here"), actor("participant", "other", "here"), actor("person", null, "own"), actor("person", "p")])
			expect(anew(agreed, one)).toEqual(refusal("closed-time"));
		for (const moment of ["nothing", "preparing", "accepted"] as const)
			expect(anew({ ...agreed, moment }, person)).toEqual(refusal("not-closed-time"));
	});
	test("the circle is the person and whoever was invited, one of several", () => {
		for (const one of [sister, neighbour, person]) expect(isInCircle(state, one)).toBe(true);
	});
});
