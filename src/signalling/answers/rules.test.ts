import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { aSignal, toldByRia } from "../make.ts";
import type { ReporterKnown } from "../model.ts";
import type { AnswerTerm, MessageRow } from "./model.ts";
import {
	canGo,
	changeTeller,
	decideDelivery,
	decideFound,
	decideTakeBack,
	decideTickOff,
	isSendable,
	namedEntry,
	roadOf,
	type TellerChange,
	termOn,
	withMessages,
} from "./rules.ts";

const about = "case-1" as CaseId;
const refusal = (code: string, field?: string) => ({ kind: "refusal", code, words: {}, ...(field === undefined ? {} : { field }) });

describe("within how many days somebody answers", () => {
	const terms = [
		{ from: "2026-11-20", days: 3 },
		{ from: "2026-11-01", days: 5 },
		{ from: "2026-12-01", days: 1 },
	] as AnswerTerm[];
	it.each([
		["2026-10-31", 2],
		["2026-11-01", 5],
		["2026-11-19", 5],
		["2026-11-20", 3],
		["2026-11-30", 3],
		["2026-12-01", 1],
	])("on %s within %i", (day, days) => {
		expect(termOn(terms, day)).toBe(days);
	});
	it("does not depend on the order in which they were agreed", () => {
		fc.assert(fc.property(fc.shuffledSubarray(terms, { minLength: 3 }), (shuffled) => termOn(shuffled, "2026-11-25") === 3));
	});
});

describe("by which road an answer reaches somebody", () => {
	it.each([
		["none", "ria@voorbeeld.nl", "here"],
		["here", "ria@voorbeeld.nl", "here"],
		["call", "ria@voorbeeld.nl", "call"],
		["letter", undefined, "letter"],
		["visit", undefined, "visit"],
		["message", "ria@voorbeeld.nl", "mail"],
		["message", "06 12 34 56 78", "text"],
		["message", "020 624 11 11", "message"],
		["message", "bij de bakker", "message"],
		["message", undefined, "message"],
	] as const)("wished %s and left %s: %s", (way, reachable, road) => {
		expect(roadOf({ way, reachable })).toBe(road);
	});
	it.each([
		["mail", true],
		["text", true],
		["letter", true],
		["call", false],
		["message", false],
		["visit", false],
		["here", false],
	])("%s leaves the house as a thing: %s", (how, leaves) => {
		expect(isSendable(how)).toBe(leaves);
	});
});

describe("an answer that leaves the house", () => {
	const answered = (how: string): NewEntry => ({
		kind: "signalling.answered",
		stream: { kind: "signal", id: "signal-1" },
		case: about,
		audience: { reach: "team", named: ["ria"] },
		body: { signal: "signal-1", moment: "end", whatWeDo: "Ik kom langs.", how },
	});
	const numbers = () => {
		let last = 0;
		return () => `message-${++last}`;
	};
	it.each([
		["mail", { mail: true, text: false }, true],
		["mail", { mail: false, text: true }, false],
		["text", { mail: false, text: true }, true],
		["text", { mail: true, text: false }, false],
		["letter", { mail: true, text: true }, false],
	])("by %s, where the house sends %o, goes by itself: %s", (how, sends, goes) => {
		const body = { signal: "signal-1", moment: "end", whatWeDo: "Ik kom langs.", how, message: "message-1", ...(goes ? {} : { ready: true }) };
		expect(withMessages([answered(how)], sends, numbers())).toStrictEqual({
			entries: [{ ...answered(how), body }],
			messages: goes ? ["message-1"] : [],
		});
	});
	it("leaves what is told by voice and everything else as it was, and gives each its own number", () => {
		const settled: NewEntry = { ...answered("mail"), kind: "signalling.settled" };
		const entries = [settled, answered("call"), answered("mail"), answered("letter"), answered("mail")];
		const out = withMessages(entries, { mail: true, text: true }, numbers());
		expect(out.entries.slice(0, 2)).toStrictEqual(entries.slice(0, 2));
		expect(out.entries.slice(2).map((one) => (one.body as { message: string }).message)).toEqual(["message-1", "message-2", "message-3"]);
		expect(out.messages).toEqual(["message-1", "message-3"]);
	});
});

describe("whether an answer can go the way a worker chose", () => {
	const left = (reachable: string | undefined) =>
		aSignal({ ...toldByRia, who: { reporter: "ria", way: "call", shown: "no", ...(reachable === undefined ? {} : { reachable }) } });
	it("by voice, by letter and on the page always", () => {
		for (const how of ["call", "visit", "letter", "here", "message"]) expect(canGo(aSignal(), how)).toStrictEqual({ kind: "ok", value: null });
	});
	it("a mail needs an address, a text message a mobile number", () => {
		expect(canGo(left("ria@voorbeeld.nl"), "mail")).toStrictEqual({ kind: "ok", value: null });
		expect(canGo(left("ria@voorbeeld.nl"), "text")).toStrictEqual(refusal("signalling.no-mobile", "how"));
		expect(canGo(left("06 12 34 56 78"), "text")).toStrictEqual({ kind: "ok", value: null });
		expect(canGo(left("06 12 34 56 78"), "mail")).toStrictEqual(refusal("signalling.no-mail-address", "how"));
		expect(canGo(left(undefined), "mail")).toStrictEqual(refusal("signalling.no-mail-address", "how"));
	});
	it("who may not see what they left can still answer by the road that is known to work", () => {
		expect(canGo(aSignal({ hearsBy: "mail" }), "mail")).toStrictEqual({ kind: "ok", value: null });
		expect(canGo(aSignal({ hearsBy: "mail" }), "text")).toStrictEqual(refusal("signalling.no-mobile", "how"));
		expect(canGo(aSignal({ hearsBy: "text" }), "mail")).toStrictEqual(refusal("signalling.no-mail-address", "how"));
	});
});

describe("taking back what was told", () => {
	const look = "look" as ThingId;
	const signal = aSignal(toldByRia);
	const entry = (body: object, named: readonly string[]) => ({
		kind: "ok",
		value: [
			{
				kind: "signalling.taken-back",
				stream: { kind: "signal", id: "signal-1" },
				case: about,
				audience: { reach: "team", named },
				body: { signal: "signal-1", lookAgain: look, ...body },
			},
		],
	});
	it("says so, with the words if there are any; the team reads it and who told it", () => {
		expect(decideTakeBack(about, signal, { signal: signal.signal, words: "Het is over." }, look)).toStrictEqual(
			entry({ words: "Het is over." }, ["ria"]),
		);
		expect(decideTakeBack(about, aSignal(), { signal: signal.signal }, look)).toStrictEqual(entry({}, []));
	});
	it("is done once", () => {
		const taken = aSignal({ takenBack: { at: signal.at } });
		expect(decideTakeBack(about, taken, { signal: signal.signal }, look)).toStrictEqual(refusal("signalling.taken-back-already"));
	});
});

describe("who told it changes something", () => {
	const ria: ReporterKnown = { signal: "signal-1" as ThingId, reporter: "ria", name: "Ria", reachable: "06 12 34 56 78", way: "call", shown: "no" };
	const { name: _name, ...nameless } = ria;
	const { reachable: _reachable, ...unreachable } = ria;
	const changed = (known: ReporterKnown, change: TellerChange) => changeTeller(about, "signal-1", known, ["ria", "nadia"], change);
	const known = (body: Partial<ReporterKnown>, from: ReporterKnown = ria) => ({
		kind: "signalling.reporter-known",
		stream: { kind: "signal", id: "signal-1" },
		case: about,
		audience: { reach: "responsible", named: ["ria", "nadia"] },
		body: { ...from, ...body },
	});
	const hears = (road: string) => ({
		kind: "signalling.hears-by",
		stream: { kind: "signal", id: "signal-1" },
		case: about,
		audience: { reach: "team", named: ["ria"] },
		body: { signal: "signal-1", hears: road },
	});
	const isNamed = (name: string | null) => ({
		kind: "signalling.named",
		stream: { kind: "signal", id: "signal-1" },
		case: about,
		audience: { reach: "person", named: ["ria"] },
		body: { signal: "signal-1", name },
	});
	const entries = (...value: readonly object[]) => ({ kind: "ok", value });

	it("nothing of it: the same stands again, for the same few eyes", () => {
		expect(changed(ria, {})).toStrictEqual(entries(known({})));
	});
	it("another name or number, as long as they are not named, is for those eyes only", () => {
		expect(changed(ria, { name: "Ria de Groot" })).toStrictEqual(entries(known({ name: "Ria de Groot" })));
		expect(changed(ria, { reachable: "06 87 65 43 21" })).toStrictEqual(entries(known({ reachable: "06 87 65 43 21" })));
		expect(changed(ria, { shown: "ask" })).toStrictEqual(entries(known({ shown: "ask" })));
	});
	it("another road is told to the team: which road, and not the address", () => {
		expect(changed(ria, { way: "letter" })).toStrictEqual(entries(known({ way: "letter" }), hears("letter")));
		expect(changed(ria, { way: "message" })).toStrictEqual(entries(known({ way: "message" }), hears("text")));
		const mail = { way: "message", reachable: "ria@voorbeeld.nl" } as const;
		expect(changed(unreachable, mail)).toStrictEqual(entries(known(mail), hears("mail")));
	});
	it("'here' and 'nothing any more' need no address; every other road does", () => {
		expect(changed(unreachable, { way: "here" })).toStrictEqual(entries(known({ way: "here" }, unreachable), hears("here")));
		expect(changed(unreachable, { way: "none" })).toStrictEqual(entries(known({ way: "none" }, unreachable), hears("here")));
		for (const way of ["call", "message", "letter", "visit"] as const)
			expect(changed(unreachable, { way })).toStrictEqual(refusal("signalling.how-to-reach", "reachable"));
		expect(changed(unreachable, { name: "Ria" })).toStrictEqual(entries(known({ name: "Ria" }, unreachable)));
	});
	it("a message needs what a message can be sent to; who already waits without it may change other things", () => {
		const bakery = { ...ria, reachable: "bij de bakker" };
		expect(changed(bakery, { way: "message" })).toStrictEqual(refusal("signalling.how-to-message", "reachable"));
		expect(changed(bakery, { way: "visit" })).toMatchObject({ kind: "ok" });
		expect(changed({ ...bakery, way: "message" }, { name: "R." })).toStrictEqual(
			entries(known({ reachable: "bij de bakker", way: "message", name: "R." })),
		);
	});
	it("may be named only by a name: known, or given along", () => {
		expect(changed(nameless, { shown: "yes" })).toStrictEqual(refusal("signalling.which-name", "name"));
		expect(changed(nameless, { shown: "no" })).toStrictEqual(entries(known({}, nameless)));
		expect(changed(nameless, { shown: "yes", name: "Ria" })).toStrictEqual(entries(known({ shown: "yes" }), isNamed("Ria")));
		expect(changed(ria, { shown: "yes" })).toStrictEqual(entries(known({ shown: "yes" }), isNamed("Ria")));
	});
	it("a yes without a name names nobody, until there is one", () => {
		const unnamed: ReporterKnown = { ...nameless, shown: "yes" };
		expect(changed(unnamed, { way: "visit" })).toStrictEqual(entries(known({ way: "visit", shown: "yes" }, nameless), hears("visit")));
		expect(changed(unnamed, { name: "Ria" })).toStrictEqual(entries(known({ shown: "yes" }), isNamed("Ria")));
	});
	it("who takes a yes back is named no more; 'ask me first' is no yes", () => {
		const shown: ReporterKnown = { ...ria, shown: "yes" };
		expect(changed(shown, { shown: "no" })).toStrictEqual(entries(known({ shown: "no" }), isNamed(null)));
		expect(changed(shown, { shown: "ask" })).toStrictEqual(entries(known({ shown: "ask" }), isNamed(null)));
		expect(changed(shown, { name: "Ria de Groot" })).toStrictEqual(entries(known({ shown: "yes", name: "Ria de Groot" }), isNamed("Ria de Groot")));
		expect(changed(shown, { shown: "yes" })).toStrictEqual(entries(known({ shown: "yes" })));
	});
	it("is written for the person and for themselves", () => {
		expect(namedEntry(about, "signal-1", "ria", "Ria")).toStrictEqual(isNamed("Ria"));
	});
});

describe("what became of a message", () => {
	const row = (state: MessageRow["state"]): MessageRow => ({
		id: "message-1" as ThingId,
		case: about,
		signal: "signal-1" as ThingId,
		reporter: "ria",
		moment: "end",
		how: "mail",
		state,
		givenBy: "tom",
	});
	const delivery = (body: object) => ({
		kind: "ok",
		value: [
			{
				kind: "signalling.delivery",
				stream: { kind: "signal", id: "signal-1" },
				case: about,
				audience: { reach: "team", named: ["ria"] },
				body: { signal: "signal-1", message: "message-1", ...body },
			},
		],
	});
	const message = "message-1" as ThingId;
	it("it was sent, or it did not arrive and why; a late 'sent' still counts", () => {
		expect(decideDelivery(row("waiting"), { message, outcome: "sent" })).toStrictEqual(delivery({ outcome: "sent" }));
		expect(decideDelivery(row("not-arrived"), { message, outcome: "sent" })).toStrictEqual(delivery({ outcome: "sent" }));
		expect(decideDelivery(row("ready"), { message, outcome: "not-arrived", why: "no-address" })).toStrictEqual(
			delivery({ outcome: "not-arrived", why: "no-address" }),
		);
	});
	it("what was sent, posted or spoken stays so", () => {
		for (const state of ["sent", "posted", "spoken"] as const)
			expect(decideDelivery(row(state), { message, outcome: "not-arrived" })).toStrictEqual({ kind: "ok", value: [] });
		expect(decideDelivery(undefined, { message, outcome: "sent" })).toStrictEqual(refusal("kernel.nothing-here"));
	});
	const tick = (of: MessageRow | undefined, matter = about) => decideTickOff(of, { case: matter, message, outcome: "posted" });
	it.each([
		["ready", undefined],
		["not-arrived", undefined],
		["sent", "signalling.goes-by-itself"],
		["waiting", "signalling.goes-by-itself"],
		["posted", "signalling.ticked-already"],
		["spoken", "signalling.ticked-already"],
	] as const)("a message that is %s is ticked off by hand: %s", (state, code) => {
		expect(tick(row(state))).toStrictEqual(code === undefined ? delivery({ outcome: "posted" }) : refusal(code));
	});
	it("no message, and one of another matter, is nothing here", () => {
		expect(tick(undefined)).toStrictEqual(refusal("kernel.nothing-here"));
		expect(tick(row("ready"), "case-2" as CaseId)).toStrictEqual(refusal("kernel.nothing-here"));
	});
});

describe("what was found, beside what was told", () => {
	it("is for the team, not for who told it", () => {
		const found = (body: object) => ({
			kind: "ok",
			value: [
				{
					kind: "signalling.found",
					stream: { kind: "signal", id: "signal-1" },
					case: about,
					audience: { reach: "team" },
					body: { signal: "signal-1", found: "Ze was op reis.", ...body },
				},
			],
		});
		const command = { case: about, signal: "signal-1" as ThingId, found: "Ze was op reis." };
		expect(decideFound(aSignal(toldByRia), command)).toStrictEqual(found({}));
		expect(decideFound(aSignal(toldByRia), { ...command, compared: "lighter" })).toStrictEqual(found({ compared: "lighter" }));
		expect(decideFound(undefined, command)).toStrictEqual(refusal("kernel.nothing-here"));
	});
});
