import { describe, expect, it } from "vitest";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { aMatter, aSignal, toldByRia, toldByWesthof } from "./make.ts";
import type { AddMore, Settle } from "./operations.ts";
import type { SignalState, SignallingState } from "./model.ts";
import { decideAdd, decideAnswer, decideHoldOn, decidePickUp, decideSettle, type SettleContext } from "./rules.ts";

const about = "case-1" as CaseId;
const look = "look" as ThingId;
const ria = aSignal(toldByRia);
const bas = aSignal({ ...toldByRia, signal: "signal-2" as ThingId, reporter: "bas", hearsBy: "mail" });
const westhof = aSignal({ ...toldByWesthof, signal: "signal-3" as ThingId });
const silent = aSignal({ signal: "signal-4" as ThingId });
const settled: SignallingState["settled"] = { how: "together", reason: "x", at: ria.at, by: "tom" };
const refusal = (code: string, field?: string) => ({ kind: "refusal", code, words: {}, ...(field === undefined ? {} : { field }) });
const written = (...value: readonly object[]) => ({ kind: "ok", value });
const entry = (kind: string, of: string, body: object, named?: readonly string[]) => ({
	kind: `signalling.${kind}`,
	stream: { kind: "signal", id: of },
	case: about,
	audience: named === undefined ? { reach: "team" } : { reach: "team", named },
	body,
});
const answered = (of: SignalState, body: object) =>
	entry("answered", of.signal, { signal: of.signal, ...body }, of.reporter === undefined ? undefined : [of.reporter]);

describe("picking up", () => {
	const words = { toCreditor: "We zoeken contact." };
	const pick = (state: SignallingState, command: object = {}, responsible: string | null = null, more: object = {}) =>
		decidePickUp(state, responsible, { case: about, ...command }, { ...words, ...more });
	const picked = (of: SignalState, body: object = {}) => entry("picked-up", of.signal, body);

	it("is written with who goes there and the term of that day, for the team", () => {
		expect(pick(aMatter([silent]))).toStrictEqual(written(picked(silent)));
		expect(pick(aMatter([silent]), { whoGoes: "together" }, null, { within: 0 })).toStrictEqual(
			written(picked(silent, { whoGoes: "together", within: 0 })),
		);
	});
	it("the first one wins; whoever comes later hears that somebody is there", () => {
		expect(pick(aMatter([]))).toStrictEqual(refusal("kernel.nothing-here"));
		expect(pick(aMatter([ria], { settled, pickedUpBy: "els" }))).toStrictEqual(refusal("signalling.settled-already"));
		expect(pick(aMatter([ria], { pickedUpBy: "els" }))).toStrictEqual(refusal("signalling.picked-up-already"));
		expect(pick(aMatter([ria]), {}, "els")).toStrictEqual(refusal("signalling.picked-up-already"));
	});
	it("without words nobody is told anything yet; with words everybody who waits hears it, by their own road", () => {
		expect(pick(aMatter([ria]))).toStrictEqual(written(picked(ria)));
		expect(pick(aMatter([ria, bas, silent]), { whatWeDo: "Ik ga langs.", whatWeAsk: "Wilt u wachten?" })).toStrictEqual(
			written(
				picked(ria),
				answered(ria, { moment: "pick-up", whatWeDo: "Ik ga langs.", whatWeAsk: "Wilt u wachten?", how: "call", stillToSay: true }),
				answered(bas, { moment: "pick-up", whatWeDo: "Ik ga langs.", whatWeAsk: "Wilt u wachten?", how: "mail" }),
			),
		);
	});
	it("what was told by voice already is told", () => {
		expect(pick(aMatter([ria]), { whatWeDo: "Ik ga langs.", said: true })).toStrictEqual(
			written(picked(ria), answered(ria, { moment: "pick-up", whatWeDo: "Ik ga langs.", how: "call" })),
		);
	});
	it("who heard of it already is not told again", () => {
		const heard = aSignal({ ...toldByRia, given: [{ moment: "pick-up", whatWeDo: "x", how: "call", at: ria.at, by: "tom" }] });
		expect(pick(aMatter([heard]), { whatWeDo: "Ik ga langs." })).toStrictEqual(written(picked(heard)));
	});
	it("who heard only that it was read is told", () => {
		const read = aSignal({ ...toldByRia, given: [{ moment: "receipt", whatWeDo: "x", how: "call", at: ria.at, by: "tom" }] });
		const result = pick(aMatter([read]), { whatWeDo: "Ik ga langs." });
		expect(result.kind === "ok" && result.value).toHaveLength(2);
	});
	it("a creditor hears it at once, on the screen, in words of the house", () => {
		expect(pick(aMatter([westhof]))).toStrictEqual(
			written(picked(westhof), answered(westhof, { moment: "pick-up", whatWeDo: "We zoeken contact.", how: "here" })),
		);
	});
	it("what was typed goes to a creditor only when nobody else told us", () => {
		const typed = { whatWeDo: "Ik ga langs.", whatWeAsk: "Wacht met de brief." };
		expect(pick(aMatter([westhof]), typed)).toStrictEqual(written(picked(westhof), answered(westhof, { moment: "pick-up", ...typed, how: "here" })));
		for (const other of [ria, silent])
			expect(pick(aMatter([westhof, other]), typed)).toMatchObject({
				value: [{}, answered(westhof, { moment: "pick-up", whatWeDo: "We zoeken contact.", how: "here" }), ...(other === ria ? [{}] : [])],
			});
		const result = pick(aMatter([westhof, silent]), typed);
		expect(result.kind === "ok" && result.value[1]).toStrictEqual(
			answered(westhof, { moment: "pick-up", whatWeDo: "We zoeken contact.", how: "here" }),
		);
	});
});

describe("answering", () => {
	const answer = (state: SignallingState, command: object = {}) =>
		decideAnswer(state, { case: about, signal: ria.signal, moment: "receipt", whatWeDo: "Ik lees het.", ...command });
	it("is for who told it and the team, by the road they wished", () => {
		expect(answer(aMatter([bas, ria]))).toStrictEqual(
			written(answered(ria, { moment: "receipt", whatWeDo: "Ik lees het.", how: "call", stillToSay: true })),
		);
		expect(answer(aMatter([ria]), { said: true, whatWeAsk: "Belt u mij?" })).toStrictEqual(
			written(answered(ria, { moment: "receipt", whatWeDo: "Ik lees het.", whatWeAsk: "Belt u mij?", how: "call" })),
		);
	});
	it("or by another road, when the worker says so", () => {
		expect(answer(aMatter([ria]), { how: "visit" })).toStrictEqual(
			written(answered(ria, { moment: "receipt", whatWeDo: "Ik lees het.", how: "visit" })),
		);
	});
	it("of the pick-up it is given once somebody picked it up; the other moments do not wait for that", () => {
		expect(answer(aMatter([ria]), { moment: "pick-up" })).toStrictEqual(refusal("signalling.not-picked-up-yet"));
		expect(answer(aMatter([ria], { pickedUpBy: "tom" }), { moment: "pick-up" })).toMatchObject({ kind: "ok" });
		expect(answer(aMatter([ria]), { moment: "end" })).toMatchObject({ kind: "ok" });
	});
	it("needs a signal, and somebody who can hear it", () => {
		expect(answer(aMatter([bas]))).toStrictEqual(refusal("kernel.nothing-here"));
		expect(answer(aMatter([aSignal()]))).toStrictEqual(refusal("signalling.nobody-to-answer"));
	});
});

describe("ending a matter", () => {
	const context: SettleContext = { station: "noticed", me: "tom" as MemberId, lookBack: look, today: "2026-11-24" as CalendarDay };
	const settle = (state: SignallingState, command: Partial<Settle> = {}, more: Partial<SettleContext> = {}) =>
		decideSettle(state, { case: about, how: "not-worrying", reason: "Alles goed.", ...command } as Settle, { ...context, ...more });
	const end = (of: SignalState, body: object = {}) => entry("settled", of.signal, { how: "not-worrying", reason: "Alles goed.", ...body });
	const day = (text: string) => ({ lookBackOn: text as CalendarDay });

	it("says how, why and what was found, for the team", () => {
		expect(settle(aMatter([silent]))).toStrictEqual(written(end(silent)));
		expect(settle(aMatter([silent]), { found: "Ze was op reis." })).toStrictEqual(written(end(silent, { found: "Ze was op reis." })));
	});
	it("everybody who waits hears the end first, by the road they wished", () => {
		const toCreditor = "Wij zijn klaar.";
		expect(settle(aMatter([ria, silent, bas, westhof]), { whatWeDo: "Het is goed.", whatWeAsk: "Let u op?" }, { toCreditor })).toStrictEqual(
			written(
				answered(ria, { moment: "end", whatWeDo: "Het is goed.", whatWeAsk: "Let u op?", how: "call" }),
				answered(bas, { moment: "end", whatWeDo: "Het is goed.", whatWeAsk: "Let u op?", how: "mail" }),
				// What was typed may have been meant for a neighbour.
				answered(westhof, { moment: "end", whatWeDo: "Wij zijn klaar.", how: "here" }),
				end(ria),
			),
		);
		expect(settle(aMatter([ria]))).toStrictEqual(refusal("signalling.answer-first", "whatWeDo"));
		const result = settle(aMatter([ria]), { whatWeDo: "Het is goed." });
		expect(result.kind === "ok" && result.value[0]?.body).toStrictEqual({ signal: "signal-1", moment: "end", whatWeDo: "Het is goed.", how: "call" });
	});
	it("who heard it already is not told again", () => {
		const heard = aSignal({ ...toldByRia, given: [{ moment: "end", whatWeDo: "x", how: "call", at: ria.at, by: "tom" }] });
		expect(settle(aMatter([heard]))).toStrictEqual(written(end(heard)));
	});
	it("who heard only that somebody picked it up is told", () => {
		const heard = aSignal({ ...toldByRia, given: [{ moment: "pick-up", whatWeDo: "x", how: "call", at: ria.at, by: "tom" }] });
		expect(settle(aMatter([heard]))).toStrictEqual(refusal("signalling.answer-first", "whatWeDo"));
	});
	it.each(["noticed", "picked-up", "watching"])("is possible where it is %s", (station) => {
		expect(settle(aMatter([silent]), {}, { station })).toStrictEqual(written(end(silent)));
	});
	it.each(["settled", "reaching-out", "in-contact", "own-plan", "doing", "lasting", "let-go"])("is another talk where it is %s", (station) => {
		expect(settle(aMatter([silent]), {}, { station })).toStrictEqual(refusal("signalling.already-further"));
	});
	it("comes once, and needs something that was told", () => {
		expect(settle(aMatter([]))).toStrictEqual(refusal("kernel.nothing-here"));
		expect(settle(aMatter([silent], { settled }))).toStrictEqual(refusal("signalling.settled-already"));
	});
	it("with a day to look back, from today on, by who ended it", () => {
		const looked = (on: string) => written(end(silent, { lookBackOn: on, lookBack: look, watcher: "tom" }));
		expect(settle(aMatter([silent]), day("2026-11-24"))).toStrictEqual(looked("2026-11-24"));
		expect(settle(aMatter([silent]), day("2026-11-25"))).toStrictEqual(looked("2026-11-25"));
		expect(settle(aMatter([silent]), day("2026-11-23"))).toStrictEqual(refusal("signalling.day-gone-by", "lookBackOn"));
	});
	it("left to residents, somebody looks back once; what neighbours do has that look-back itself", () => {
		const residents = { how: "residents" } as const;
		expect(settle(aMatter([silent]), residents)).toStrictEqual(refusal("signalling.look-back-once", "lookBackOn"));
		expect(settle(aMatter([silent]), { ...residents, ...day("2026-12-24") })).toStrictEqual(
			written(end(silent, { ...residents, lookBackOn: "2026-12-24", lookBack: look, watcher: "tom" })),
		);
		const neighbours = { action: "action-1" as ThingId, road: "/buurt/akties/1" };
		expect(settle(aMatter([silent]), { ...residents, ...day("2026-12-24") }, { neighbours })).toStrictEqual(
			written(end(silent, { ...residents, neighbours })),
		);
	});
});

describe("adding something", () => {
	const add = (command: Partial<AddMore>, signal = ria) => decideAdd(about, signal, { asks: false, tooLong: false, ...command }, look);
	const added = (body: object) => written(entry("added", "signal-1", { signal: "signal-1", ...body }, ["ria"]));
	it("words, a question, or 'it takes too long': each opens something to look at again", () => {
		expect(add({ words: "Nu ook 's nachts." })).toStrictEqual(added({ words: "Nu ook 's nachts.", asksHowItStands: false, lookAgain: look }));
		expect(add({ asks: true })).toStrictEqual(added({ asksHowItStands: true, lookAgain: look }));
		expect(add({ tooLong: true })).toStrictEqual(added({ asksHowItStands: true, tooLong: true, lookAgain: look }));
	});
	it("nothing at all is nothing added", () => {
		expect(add({})).toStrictEqual(refusal("signalling.nothing-added", "words"));
	});
	it("who told it without being known adds it for the team alone", () => {
		expect(add({ words: "Meer." }, aSignal())).toStrictEqual(
			written(entry("added", "signal-1", { signal: "signal-1", words: "Meer.", asksHowItStands: false, lookAgain: look })),
		);
	});
	it("asked again before we answered, it is kept and opens nothing more; new words always do", () => {
		const asked = {
			words: "",
			asksHowItStands: true,
			tooLong: false,
			legalRoute: null,
			at: "2026-11-23T09:00:00.000Z" as Instant,
			byKind: "reporter",
		};
		const waiting = aSignal({ ...toldByRia, added: [asked] });
		expect(add({ asks: true }, waiting)).toStrictEqual(added({ asksHowItStands: true }));
		expect(add({ tooLong: true, words: "Hallo?" }, waiting)).toStrictEqual(added({ words: "Hallo?", asksHowItStands: true, tooLong: true }));
		expect(add({ words: "Nu ook 's nachts." }, waiting)).toStrictEqual(
			added({ words: "Nu ook 's nachts.", asksHowItStands: false, lookAgain: look }),
		);
	});
});

describe("the route of the law", () => {
	const hold = (state: SignallingState) => decideHoldOn(state, { case: about, route: "child", words: "Er is een kind." }, look);
	it("is noted with the matter, for the team alone, and stands open; it holds nothing up", () => {
		const noted = written(entry("added", "signal-1", { signal: "signal-1", words: "Er is een kind.", legalRoute: "child", lookAgain: look }));
		expect(hold(aMatter([ria, bas]))).toStrictEqual(noted);
		expect(hold(aMatter([ria], { settled, pickedUpBy: "els" }))).toStrictEqual(noted);
		expect(hold(aMatter([]))).toStrictEqual(refusal("kernel.nothing-here"));
	});
});
