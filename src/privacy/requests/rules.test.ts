/** What somebody asks of what is kept of them, what that does while it is open, and how it is answered. */
import { describe, expect, test } from "vitest";
import type { CaseId, EntryId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Piece } from "../pieces/model.ts";
import type { Due } from "../retention/model.ts";
import { type answerKinds, type OwnRequest, requestKinds } from "./model.ts";
import {
	answerBy,
	decideAnswer,
	decideRequest,
	decideTakeBack,
	mayTakeBack,
	type Erasing,
	isOpen,
	mayLeadToDestroying,
	requestsIn,
	standsStill,
} from "./rules.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-20T09:00:00.000Z" as Instant;
const me = "nadia" as MemberId;
const entry = (kind: string, body: unknown) => ({
	kind: `privacy.${kind}`,
	stream: { kind: "privacy", id: "c" },
	case: "c",
	audience: { reach: "person" },
	body,
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `privacy.${code}`, words: {} } : { kind: "refusal", code: `privacy.${code}`, words: {}, field };
const request = (more: Partial<OwnRequest> = {}): OwnRequest => ({
	request: thing("r"),
	wants: "erase",
	holder: me,
	answerBy: today,
	at,
	how: "spoken",
	...more,
});
const answer = (came: (typeof answerKinds)[number]) => ({ came, words: "x", at, by: "nadia" });

test("what was asked, in order, with what came of it", () => {
	let seq = 0;
	const kept = (kind: string, body: object): AnyEntry => {
		seq += 1;
		return {
			...entry(kind, body),
			case: of,
			audience: { reach: "person" },
			id: `e${seq}` as EntryId,
			seq,
			at,
			recordedAt: at,
			by: { kind: "member", id: "nadia" },
		};
	};
	const asked = (id: string) => ({ request: id, wants: "erase", holder: me, answerBy: today, how: "spoken" });
	const found = requestsIn([
		kept("requested", asked("r")),
		kept("requested", asked("s")),
		kept("requested", asked("t")),
		kept("request-answered", { request: "s", came: "partly", words: "x", notBefore: today }),
		kept("request-taken-back", { request: "t" }),
		{ ...kept("requested", asked("u")), kind: "contact.requested" },
	]);
	expect(found).toEqual([
		request(),
		request({ request: thing("s"), answer: { ...answer("partly"), notBefore: today } }),
		request({ request: thing("t"), takenBack: at }),
	]);
	expect(found.map(isOpen)).toEqual([true, false, false]);
});

test("what is shared stands still while a wish to restrict or an objection is open, and as long as it was granted", () => {
	const still = (more: Partial<OwnRequest>) => standsStill([request(), request(more)]);
	for (const wants of requestKinds) {
		const stops = wants === "restrict" || wants === "object";
		expect(still({ wants }), wants).toBe(stops);
		expect(still({ wants, answer: answer("done") }), wants).toBe(stops);
		expect(still({ wants, answer: answer("partly") }), wants).toBe(wants === "restrict");
		expect(still({ wants, answer: answer("not-done") }), wants).toBe(false);
		expect(still({ wants, takenBack: at }), wants).toBe(false);
		expect(still({ wants, answer: answer("done"), takenBack: at }), wants).toBe(false);
	}
	expect(standsStill([])).toBe(false);
});

describe("asking", () => {
	const facts = { today, id: thing("new"), holder: me, said: { how: "paper" as const, witness: "Bep" } };
	type Input = Parameters<typeof decideRequest>[1];
	const ask = (more: Partial<Input> = {}, before: readonly OwnRequest[] = [], how: object = {}) =>
		decideRequest(before, { case: of, wants: "erase", ...more }, { ...facts, ...how });
	const body = {
		request: "new",
		wants: "erase",
		words: undefined,
		entry: undefined,
		holder: "nadia",
		answerBy: "2026-12-22",
		how: "paper",
		witness: "Bep",
	};
	test("is answered within four weeks by somebody with a name", () => {
		expect(answerBy(today)).toBe("2026-12-22");
		expect(ask()).toEqual(done(entry("requested", body)));
		expect(ask({ words: "Alles", entry: "e" as EntryId })).toEqual(done(entry("requested", { ...body, words: "Alles", entry: "e" })));
		expect(ask({}, [], { holder: null })).toEqual(refusal("nobody-yet"));
	});
	test("to mend says what; other wishes need no words", () => {
		expect(ask({ wants: "correct" })).toEqual(refusal("say-what", "words"));
		expect(ask({ wants: "correct", words: "Ik heet Karim" }).kind).toBe("ok");
		for (const wants of requestKinds.filter((one) => one !== "correct")) expect(ask({ wants }).kind, wants).toBe("ok");
	});
	test("the same wish waits for its answer; another one, or one that was answered or taken back, does not stand in its way", () => {
		expect(ask({}, [request({ wants: "copy" }), request()])).toEqual(refusal("asked-already"));
		expect(ask({ words: "" }, [request()])).toEqual(refusal("asked-already"));
		expect(ask({}, [request({ words: "" })])).toEqual(refusal("asked-already"));
		for (const other of [{ wants: "copy" as const }, { entry: "e" as EntryId }, { words: "x" }, { answer: answer("not-done") }, { takenBack: at }])
			expect(ask({}, [request(other)]).kind).toBe("ok");
	});
});

test("PRIN-13 a wish is taken back while it waits; a restriction or an objection also after it was granted, and a wish to erase until it went", () => {
	const back = (...requests: OwnRequest[]) => decideTakeBack(requests, { case: of, request: thing("r") }, { how: "paper", witness: "Bep" });
	const taken = done(entry("request-taken-back", { request: "r", how: "paper", witness: "Bep" }));
	expect(back(request({ request: thing("s"), takenBack: at }), request())).toEqual(taken);
	for (const wants of requestKinds)
		expect(back(request({ wants, answer: answer("done") })), wants).toEqual(
			wants === "restrict" || wants === "object" || wants === "erase" ? taken : refusal("answered-already"),
		);
	const erase = (came: "done" | "partly" | "not-done") => request({ wants: "erase", answer: answer(came) });
	const input = { case: of, request: thing("r") };
	expect(back(erase("partly"))).toEqual(taken);
	expect(back(erase("not-done"))).toEqual(refusal("answered-already"));
	expect(decideTakeBack([erase("done")], input, { how: "paper", witness: "Bep" }, true)).toEqual(refusal("gone-already"));
	expect(decideTakeBack([request({ wants: "restrict", answer: answer("done") })], input, { how: "paper", witness: "Bep" }, true)).toEqual(taken);
	expect(mayTakeBack(request({ takenBack: at }), false)).toBe(false);
	for (const requests of [[], [request({ request: thing("s") })], [request({ takenBack: at })]])
		expect(back(...requests)).toEqual(refusal("no-such-request"));
});

describe("answering", () => {
	const by = { id: "d" as CaseId, me, today };
	const due: Due = { matter: of, what: "all", rule: "asked", due: today, spared: [], madeBefore: at, entries: 3 };
	const piece: Piece = { matter: of, entry: "e", kind: "contact.noted", why: "asked", remains: "{}" };
	const say = (requests: readonly OwnRequest[], more: object = {}, erasing?: Erasing) =>
		decideAnswer(requests, { case: of, request: thing("r"), came: "done", words: "Gedaan", propose: false, ...more }, erasing);
	const answered = (more: object = {}) => entry("request-answered", { request: "r", came: "done", words: "Gedaan", ...more });
	const proposed = (more: object) => ({
		kind: "privacy.destruction-proposed",
		stream: { kind: "destruction", id: "d" },
		case: "d",
		audience: { reach: "named", named: ["nadia"] },
		body: { destruction: "d", by: "nadia", notBefore: "2026-12-01", ...more },
	});
	test("is once, to a wish that stands", () => {
		expect(say([request({ request: thing("s"), answer: answer("done") }), request()])).toEqual(done(answered()));
		for (const requests of [[], [request({ request: thing("s") })], [request({ takenBack: at })]])
			expect(say(requests)).toEqual(refusal("no-such-request"));
		expect(say([request({ answer: answer("not-done") })])).toEqual(refusal("answered-already"));
	});
	test("can propose to destroy it all, which waits a week for a second person", () => {
		const propose = { propose: true };
		const notBefore = "2026-12-01";
		expect(say([request()], propose, { due, by })).toEqual(done(answered({ notBefore }), proposed({ matters: [due] })));
		expect(say([request()], { propose: true, came: "partly" }, { due, by }).kind).toBe("ok");
		expect(say([request()], { propose: true, came: "not-done" }, { due, by })).toEqual(refusal("not-asked-to-erase", "propose"));
		expect(say([request({ wants: "restrict" })], propose, { due, by })).toEqual(refusal("not-asked-to-erase", "propose"));
		for (const erasing of [undefined, { by }]) expect(say([request()], propose, erasing)).toEqual(refusal("not-to-erase-yet", "propose"));
		expect(say([request()], propose, { due: { ...due, matter: "x" as CaseId }, by })).toEqual(refusal("not-due"));
		expect(say([request()], { propose: false }, { due, by })).toEqual(done(answered()));
	});
	test("can propose that one piece goes, when that can be and nobody proposed it yet", () => {
		const one = request({ entry: "e" });
		expect(say([one], { propose: true }, { piece, by })).toEqual(
			done(answered({ notBefore: "2026-12-01" }), proposed({ matters: [], pieces: [piece] })),
		);
		expect(say([one], { propose: true }, { taken: true, due, by })).toEqual(refusal("piece-proposed-already", "propose"));
		for (const erasing of [undefined, { by, due }, { by, taken: false }])
			expect(say([one], { propose: true }, erasing)).toEqual(refusal("not-one-piece", "propose"));
	});
	test("only a wish to erase it all can end in destroying it all", () => {
		expect(mayLeadToDestroying(request())).toBe(true);
		expect(mayLeadToDestroying(request({ entry: "e" }))).toBe(false);
		expect(mayLeadToDestroying(request({ wants: "copy" }))).toBe(false);
	});
});
