import { describe, expect, it } from "vitest";
import type { CaseId, MemberId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { inJournal } from "../make.ts";
import type { HandOver, PartnersState, Side } from "./model.ts";
import {
	type Asking,
	atTableEntry,
	chainOf,
	decideAnswering,
	decideAsking,
	foldPartners,
	handOverEntry,
	nothingHappened,
	responsibleIn,
	senderAskedEntry,
	senderSaidEntry,
	senderWords,
} from "./rules.ts";

const about = "case-1" as CaseId;
const signal = "signal-1" as ThingId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-24T09:00:00.000Z" as Instant;
const refusal = (code: string, field?: string) => ({ kind: "refusal", code, words: {}, ...(field === undefined ? {} : { field }) });
const ours: Side = { name: "Team A", team: true, member: "nadia" as MemberId, person: "Nadia" };
const nurse: Side = { organisation: "nurses" as OrganisationId, name: "De wijkzorg", person: "Anke" };
const handOver = (more: Partial<HandOver> = {}): HandOver => ({
	handOver: "hand-1" as ThingId,
	signal,
	from: ours,
	to: nurse,
	at,
	by: "nadia",
	...more,
});
const yes = (person: string, member?: string) => ({ yes: true, person, member: member as MemberId | undefined, at });
const ofSignal = (kind: string, named: readonly string[] | undefined, body: object) => ({
	kind,
	stream: { kind: "signal", id: "signal-1" },
	case: about,
	audience: named === undefined ? { reach: "team" } : { reach: "team", named },
	body,
});

describe("what partners did around a signal", () => {
	const asked = inJournal({
		kind: "signalling.hand-over-asked",
		body: { handOver: "hand-1", signal, from: ours, to: nurse, words: "Wil jij?", holder: "nadia", lookAgain: today, alarm: "alarm-1" },
	});
	const other = inJournal({ kind: "signalling.hand-over-asked", body: { handOver: "hand-2", signal, from: ours, to: ours, holder: "nadia" } });
	it("nothing, until something happens", () => {
		expect(foldPartners([inJournal({ kind: "signalling.received", body: {} })])).toStrictEqual({ handOvers: [], senders: [], tables: [] });
	});
	it("a hand-over stands with who asked whom; who looks after it is not part of it", () => {
		expect(foldPartners([asked]).handOvers).toStrictEqual([{ handOver: "hand-1", signal, from: ours, to: nurse, words: "Wil jij?", at, by: "tom" }]);
	});
	it("an answer stands with the hand-over it answers, and with no other", () => {
		const later = "2026-11-25T09:00:00.000Z" as Instant;
		const answer = inJournal({
			kind: "signalling.hand-over-answered",
			at: later,
			body: { handOver: "hand-1", signal, yes: true, person: "Anke", member: "anke", before: "nadia", how: "gebeld", words: "Ja hoor." },
		});
		expect(foldPartners([asked, other, answer]).handOvers.map((one) => one.answer)).toStrictEqual([
			{ yes: true, person: "Anke", member: "anke", how: "gebeld", words: "Ja hoor.", at: later },
			undefined,
		]);
	});
	it("the sender was asked and said something; each signal has its own, and the last words count", () => {
		const said = (of: string, did: string) => inJournal({ kind: "signalling.sender-said", body: { signal: of, did, goesOn: "Ik bel weer." } });
		const state = foldPartners([
			inJournal({ kind: "signalling.sender-asked", body: { signal, ask: "ask-1" } }),
			said("signal-2", "Gebeld"),
			said("signal-1", "Aangebeld"),
			said("signal-1", "Twee keer aangebeld"),
		]);
		expect(state.senders).toStrictEqual([
			{ signal: "signal-2", said: { did: "Gebeld", goesOn: "Ik bel weer.", at } },
			{ signal: "signal-1", ask: "ask-1", askedAt: at, said: { did: "Twee keer aangebeld", goesOn: "Ik bel weer.", at } },
		]);
	});
	it("asked anew after it said something, it has said that still", () => {
		const state = foldPartners([
			inJournal({ kind: "signalling.sender-said", body: { signal, did: "Gebeld", goesOn: undefined } }),
			inJournal({ kind: "signalling.sender-asked", body: { signal, ask: "ask-2" } }),
		]);
		expect(state.senders).toStrictEqual([{ signal, said: { did: "Gebeld", goesOn: undefined, at }, ask: "ask-2", askedAt: at }]);
	});
	it("every table is kept, with who wrote it down", () => {
		const table = (name: string) => inJournal({ kind: "signalling.at-table", body: { signal, table: name, on: today } });
		expect(foldPartners([table("Wijktafel"), table("Zorgtafel")]).tables).toStrictEqual([
			{ signal, table: "Wijktafel", on: today, at, by: "tom" },
			{ signal, table: "Zorgtafel", on: today, at, by: "tom" },
		]);
	});
});

describe("what the sender did and goes on doing", () => {
	const received = (body: object, of = "signal-1") => inJournal({ kind: "signalling.received", body: { signal: of, ...body } });
	const said = (body: object, of = "signal-1") => inJournal({ kind: "signalling.sender-said", body: { signal: of, ...body } });
	it("is what it told along, as long as it said nothing more", () => {
		expect(senderWords([received({ tried: "Aangebeld", goesOn: "Ik ga weer" })], "signal-1")).toStrictEqual({
			did: "Aangebeld",
			goesOn: "Ik ga weer",
		});
		expect(senderWords([received({ creditor: { attempts: "Twee brieven" } })], "signal-1")).toStrictEqual({ did: "Twee brieven", goesOn: null });
		expect(senderWords([received({ tried: "Aangebeld", creditor: { attempts: "Twee brieven" } })], "signal-1").did).toBe("Aangebeld");
	});
	it("is what it said when it was asked", () => {
		expect(senderWords([received({ tried: "Oud", goesOn: "Oud" }), said({ did: "Nieuw", goesOn: "Verder" })], "signal-1")).toStrictEqual({
			did: "Nieuw",
			goesOn: "Verder",
		});
		expect(senderWords([received({ goesOn: "Oud" }), said({ did: "Nieuw" })], "signal-1")).toStrictEqual({ did: "Nieuw", goesOn: "Oud" });
	});
	it("is what it told along, also when it said something sooner", () => {
		expect(senderWords([said({ did: "Nieuw" }), received({ goesOn: "Oud" })], "signal-1")).toStrictEqual({ did: "Nieuw", goesOn: "Oud" });
		expect(senderWords([received({})], "signal-1")).toStrictEqual({ did: null, goesOn: null });
	});
	it("is never that of another signal", () => {
		const others = [received({ tried: "Ander" }, "signal-2"), said({ did: "Ander", goesOn: "Ander" }, "signal-2")];
		expect(senderWords(others, "signal-1")).toStrictEqual({ did: null, goesOn: null });
		expect(senderWords([...others, received({ tried: "Eigen" })], "signal-1").did).toBe("Eigen");
		expect(senderWords([inJournal({ kind: "signalling.added", body: { signal, tried: "Ander" } })], "signal-1").did).toBeNull();
		expect(senderWords([], "signal-1")).toStrictEqual({ did: null, goesOn: null });
	});
});

describe("who is responsible along a chain", () => {
	const doctor: Side = { organisation: "doctors" as OrganisationId, name: "De huisarts", member: "doctor" as MemberId };
	it("nobody in an empty one, and the one it began with until somebody said yes", () => {
		expect(responsibleIn([])).toBeUndefined();
		expect(responsibleIn([handOver(), handOver({ from: nurse, answer: { ...yes("Bas"), yes: false } })])).toStrictEqual(ours);
	});
	it("then whoever said yes, by name, until the next yes", () => {
		const first = handOver({ answer: yes("Bas", "bas") });
		expect(responsibleIn([first])).toStrictEqual({ ...nurse, person: "Bas", member: "bas" });
		const second = handOver({ from: nurse, to: doctor, answer: yes("Dr. Pol") });
		expect(responsibleIn([first, second])).toStrictEqual({ ...doctor, person: "Dr. Pol", member: "doctor" });
		expect(responsibleIn([first, handOver({ to: doctor })])).toStrictEqual({ ...nurse, person: "Bas", member: "bas" });
	});
	it("a chain is that of one signal", () => {
		const state: PartnersState = { handOvers: [handOver(), handOver({ signal: "signal-2" as ThingId })], senders: [], tables: [] };
		expect(chainOf(state, "signal-1")).toStrictEqual([handOver()]);
	});
});

describe("discussed at tables", () => {
	const table = (changed?: string) => ({ signal, table: "Wijktafel", on: today, at, by: "tom", ...(changed === undefined ? {} : { changed }) });
	it.each([
		[[], false],
		[[table()], false],
		[[table(), table()], true],
		[[table(), table(), table()], true],
		[[table(), table("Anke gaat")], false],
		[[table("Anke gaat"), table()], false],
	])("%j: nothing happened: %s", (tables, nothing) => {
		expect(nothingHappened(tables)).toBe(nothing);
	});
});

describe("asking somebody to take over", () => {
	const asking = (more: Partial<Asking> = {}): Asking => {
		let last = 0;
		return { signal, from: ours, to: nurse, words: "Wil jij?", holder: "nadia" as MemberId, today, newId: () => `id-${++last}`, ...more };
	};
	const body = {
		handOver: "id-1",
		signal,
		from: ours,
		to: nurse,
		words: "Wil jij?",
		asker: undefined,
		holder: "nadia",
		lookAgain: "2026-11-26",
		alarm: "id-2",
	};
	it("is read by the team and whom it is asked, and looked at after two days", () => {
		expect(handOverEntry(about, asking())).toStrictEqual(ofSignal("signalling.hand-over-asked", ["nurses"], body));
	});
	it("is read by the member that is asked and the partner that asks, each once", () => {
		const to = { ...nurse, member: "anke" as MemberId };
		expect(handOverEntry(about, asking({ to, asker: "westhof" })).audience).toStrictEqual({ reach: "team", named: ["nurses", "anke", "westhof"] });
		expect(handOverEntry(about, asking({ to, asker: "anke" })).audience).toStrictEqual({ reach: "team", named: ["nurses", "anke"] });
		expect(handOverEntry(about, asking({ to: { name: "Iemand", person: "Bo" } })).audience).toStrictEqual({ reach: "team", named: [] });
		expect(handOverEntry(about, asking({ asker: "westhof" })).body.asker).toBe("westhof");
	});
	it("is asked of somebody by name", () => {
		expect(decideAsking(about, [], asking())).toStrictEqual({ kind: "ok", value: [ofSignal("signalling.hand-over-asked", ["nurses"], body)] });
		expect(decideAsking(about, [], asking({ to: { name: "De wijkzorg" } }))).toStrictEqual(refusal("signalling.ask-somebody-by-name", "person"));
	});
	const again = (chain: readonly HandOver[], to: Side = nurse) => decideAsking(about, chain, asking({ to }));
	it("not twice of the same person while they did not answer, however their name was typed", () => {
		const no = refusal("signalling.asked-already", "person");
		expect(again([handOver()])).toStrictEqual(no);
		expect(again([handOver()], { name: "DE WIJKZORG", person: "anke" })).toStrictEqual(no);
		expect(again([handOver({ to: { name: "De Wijkzorg", person: "ANKE" } })])).toStrictEqual(no);
		expect(again([handOver({ answer: { ...yes("Anke"), yes: false } })])).toMatchObject({ kind: "ok" });
	});
	it("another person there, and somebody of that name elsewhere, may be asked", () => {
		expect(again([handOver()], { ...nurse, person: "Bas" })).toMatchObject({ kind: "ok" });
		expect(again([handOver()], { name: "De huisarts", person: "Anke" })).toMatchObject({ kind: "ok" });
		expect(again([handOver({ to: { name: "De wijkzorg" } })])).toMatchObject({ kind: "ok" });
	});
	it("a colleague is the same colleague under whatever name, and another is another", () => {
		const anke = { ...nurse, member: "anke" as MemberId };
		expect(again([handOver({ to: anke })], { name: "Wijkzorg", person: "A. Bos", member: "anke" as MemberId })).toStrictEqual(
			refusal("signalling.asked-already", "person"),
		);
		expect(again([handOver({ to: anke })], { name: "Wijkzorg", person: "A. Bos", member: "bas" as MemberId })).toMatchObject({ kind: "ok" });
		expect(again([handOver({ to: { name: "Team A", person: "Tom" } })], { name: "Team B", person: "Els" })).toMatchObject({ kind: "ok" });
	});
	it("of several that were asked, one that did not answer is enough", () => {
		const answered = handOver({ answer: { ...yes("Anke"), yes: false } });
		expect(again([answered, handOver({ to: { name: "De huisarts", person: "Pol" } })])).toMatchObject({ kind: "ok" });
		expect(again([answered, handOver()])).toStrictEqual(refusal("signalling.asked-already", "person"));
	});
});

describe("the named person answers", () => {
	const state: PartnersState = { handOvers: [handOver({ handOver: "hand-0" as ThingId }), handOver({ asker: "westhof" })], senders: [], tables: [] };
	const answering = { handOver: "hand-1", yes: false, person: "Anke", words: "Te druk." };
	it("yes or no, for the team, whom it was asked and who asked it", () => {
		expect(decideAnswering(about, state, answering)).toStrictEqual({
			kind: "ok",
			value: [
				ofSignal("signalling.hand-over-answered", ["nurses", "westhof"], {
					handOver: "hand-1",
					yes: false,
					person: "Anke",
					words: "Te druk.",
					signal: "signal-1",
				}),
			],
		});
	});
	it("once, and only what was asked", () => {
		expect(decideAnswering(about, state, { ...answering, handOver: "hand-9" })).toStrictEqual(refusal("kernel.nothing-here"));
		const said: PartnersState = { ...state, handOvers: [handOver({ answer: yes("Anke") })] };
		expect(decideAnswering(about, said, answering)).toStrictEqual(refusal("signalling.hand-over-answered-already"));
	});
});

describe("the sender, and the tables", () => {
	const told = { signal, reporter: "westhof" };
	it("is asked for the team and for itself, and somebody looks after a week", () => {
		const facts = { ask: "ask-1" as ThingId, holder: "nadia" as MemberId, today };
		expect(senderAskedEntry(about, told, facts)).toStrictEqual(
			ofSignal("signalling.sender-asked", ["westhof"], { ask: "ask-1", signal, reporter: "westhof", holder: "nadia", lookAgain: "2026-12-01" }),
		);
		expect(senderAskedEntry(about, { signal }, facts).audience).toStrictEqual({ reach: "team", named: [] });
	});
	it("says it for the team and for itself", () => {
		expect(senderSaidEntry(about, told, { did: "Gebeld", goesOn: "Ik bel weer" })).toStrictEqual(
			ofSignal("signalling.sender-said", ["westhof"], { did: "Gebeld", goesOn: "Ik bel weer", signal }),
		);
		expect(senderSaidEntry(about, { signal }, { did: "Gebeld" }).audience).toStrictEqual({ reach: "team", named: [] });
	});
	it("a table is for the team alone", () => {
		const body = { signal, table: "Wijktafel", on: today, changed: "Anke gaat" };
		expect(atTableEntry(about, body)).toStrictEqual(ofSignal("signalling.at-table", undefined, body));
	});
});
