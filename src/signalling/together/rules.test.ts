import { describe, expect, it } from "vitest";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { aMatter, aSignal, inJournal, toldByRia, toldByWesthof } from "../make.ts";
import type { Bond } from "./model.ts";
import { decideApart, decideAskAgain, decidePutBack, decideSame, decideSetApart } from "./rules.ts";

const bond = (more: Partial<Bond> = {}): Bond => ({
	id: "question-1" as ThingId,
	case: "later" as CaseId,
	with: "earlier" as CaseId,
	state: "asked",
	reasons: ["same-name"],
	signal: null,
	since: "2026-11-20T10:00:00.000Z" as Instant,
	...more,
});
const refusal = (code: string) => ({ kind: "refusal", code, words: {} });
const entry = (kind: string, body: object, about = "later", question = "question-1") => ({
	kind,
	stream: { kind: "together", id: question },
	case: about,
	audience: { reach: "team" },
	body,
});
const written = (...value: readonly object[]) => ({ kind: "ok", value });
const ofSignal = bond({ signal: "signal-1" as ThingId });

describe("'the same household'", () => {
	const open = [
		{ thing: "question-1", holder: "nadia" },
		{ thing: "answer", holder: "nadia" },
		{ thing: "watch", holder: null },
		{ thing: "promise", holder: "tom" },
	];
	const together = (body: object) => written(entry("signalling.brought-together", { question: "question-1", with: "earlier", ...body }));
	it("what stood open goes to who works there already; the question itself does not, nor what is theirs", () => {
		expect(decideSame(bond(), { leader: "tom", mine: null, open })).toStrictEqual(
			together({
				to: "tom",
				hands: [
					{ thing: "answer", from: "nadia" },
					{ thing: "watch", from: null },
				],
			}),
		);
	});
	it("nothing moves when somebody already works with the later matter, when nobody works with the earlier, or when nothing stands open", () => {
		expect(decideSame(bond(), { leader: "tom", mine: "els", open })).toStrictEqual(together({ hands: [] }));
		expect(decideSame(bond(), { leader: null, mine: null, open })).toStrictEqual(together({ hands: [] }));
		expect(decideSame(bond(), { leader: null, mine: "els", open })).toStrictEqual(together({ hands: [] }));
		expect(decideSame(bond(), { leader: "tom", mine: null, open: [] })).toStrictEqual(together({ hands: [] }));
	});
	it("is said once, of a question there is", () => {
		const about = { leader: null, mine: null, open: [] };
		expect(decideSame(undefined, about)).toStrictEqual(refusal("kernel.nothing-here"));
		expect(decideSame(ofSignal, about)).toStrictEqual(refusal("kernel.nothing-here"));
		for (const state of ["together", "apart"] as const)
			expect(decideSame(bond({ state }), about)).toStrictEqual(refusal("signalling.answered-already"));
	});
});

describe("'not the same'", () => {
	it("is remembered with the later matter", () => {
		expect(decideApart(bond())).toStrictEqual(written(entry("signalling.kept-apart", { question: "question-1", with: "earlier" })));
	});
	it("is said once, of a question there is", () => {
		expect(decideApart(undefined)).toStrictEqual(refusal("kernel.nothing-here"));
		expect(decideApart(ofSignal)).toStrictEqual(refusal("kernel.nothing-here"));
		for (const state of ["together", "apart"] as const) expect(decideApart(bond({ state }))).toStrictEqual(refusal("signalling.answered-already"));
	});
});

describe("taking an answer back", () => {
	const hands = (thing: string) => [{ thing, from: "nadia" }];
	const brought = (question: string, thing: string) =>
		inJournal({ kind: "signalling.brought-together", body: { question, with: "earlier", hands: hands(thing) } });
	const entries = [
		brought("question-1", "old"),
		brought("question-1", "answer"),
		brought("question-2", "other"),
		inJournal({ kind: "signalling.kept-apart", body: { question: "question-1" } }),
	];
	const again = (moved: object) => written(entry("signalling.asked-again", { question: "question-1", with: "earlier", hands: moved }));
	it("who held what before the last time they were brought together holds it again", () => {
		expect(decideAskAgain(bond({ state: "together" }), entries)).toStrictEqual(again(hands("answer")));
	});
	it("nothing moves back when they were kept apart, or when the journal does not say what moved", () => {
		expect(decideAskAgain(bond({ state: "apart" }), entries)).toStrictEqual(again([]));
		expect(decideAskAgain(bond({ state: "together" }), [])).toStrictEqual(again([]));
		expect(decideAskAgain(bond({ state: "together" }), [brought("question-2", "other")])).toStrictEqual(again([]));
	});
	it("needs an answer that was given", () => {
		expect(decideAskAgain(undefined, [])).toStrictEqual(refusal("kernel.nothing-here"));
		expect(decideAskAgain({ ...ofSignal, state: "together" }, [])).toStrictEqual(refusal("kernel.nothing-here"));
		expect(decideAskAgain(bond(), entries)).toStrictEqual(refusal("signalling.asked-already"));
	});
});

describe("a signal goes to a matter of its own", () => {
	const first = aSignal();
	const told = aSignal({ ...toldByRia, signal: "signal-2" as ThingId, who: { reporter: "ria", way: "call", shown: "no" } });
	const command = { case: "case-1" as CaseId, signal: told.signal };
	const fresh = { question: "question-9" as ThingId, case: "fresh" as CaseId, holder: "els" as MemberId, me: "ria" };
	const ofTold = { kind: "signal", id: told.signal };
	const received = (more: Partial<AnyEntry> = {}, body: object = {}) =>
		inJournal({
			kind: "signalling.received",
			stream: ofTold,
			audience: { reach: "team", named: ["ria"] },
			by: { kind: "reporter", id: "ria" },
			body: { signal: told.signal, concern: "Ik maak me zorgen.", holder: "nadia", pickedUp: true, ...body },
			...more,
		});
	const set = entry("signalling.set-apart", { question: "question-9", signal: "signal-2", to: "fresh" }, "case-1", "question-9");
	const apart = (entries: readonly AnyEntry[], signals = [first, told]) => decideSetApart(aMatter(signals), entries, command, fresh);

	it("what was written about it stands again in the fresh matter, for the same readers, on the same moment, with who wrote it first", () => {
		const known = inJournal({
			kind: "signalling.reporter-known",
			stream: ofTold,
			audience: { reach: "responsible", named: ["ria"] },
			at: "2026-11-21T09:00:00.000Z" as Instant,
			body: { signal: told.signal, reporter: "ria" },
		});
		const copyOfKnown = { kind: known.kind, stream: known.stream, case: "fresh", audience: known.audience, at: known.at, body: known.body };
		expect(apart([received(), known])).toStrictEqual(
			written(
				set,
				{
					kind: "signalling.received",
					stream: ofTold,
					case: "fresh",
					audience: { reach: "team", named: ["ria"] },
					at: "2026-11-24T09:00:00.000Z",
					body: {
						signal: "signal-2",
						concern: "Ik maak me zorgen.",
						holder: "els",
						pickedUp: false,
						firstBy: { kind: "reporter", id: "ria" },
					},
				},
				copyOfKnown,
			),
		);
	});
	it("whoever sets it apart goes on knowing who told it; what else was written has the readers it had", () => {
		const about = (kind: string) =>
			inJournal({ kind: `signalling.${kind}`, stream: ofTold, audience: { reach: "responsible", named: ["ria"] }, body: { signal: told.signal } });
		const readers = (me: string | null) => {
			const result = decideSetApart(aMatter([first, told]), [about("reporter-known"), about("own-support")], command, { ...fresh, me });
			return result.kind === "ok" ? result.value.slice(1).map(({ audience }) => audience.named) : [];
		};
		expect(readers("tom")).toStrictEqual([["ria", "tom"], ["ria"]]);
		expect(readers("ria")).toStrictEqual([["ria"], ["ria"]]);
		expect(readers(null)).toStrictEqual([["ria"], ["ria"]]);
	});
	it("who wrote it first stays who wrote it first, however often it goes", () => {
		const firstBy = { kind: "public", id: null };
		const result = apart([received({ by: { kind: "member", id: "tom" } }, { firstBy })]);
		expect(result).toMatchObject({ value: [{}, { body: { firstBy } }] });
	});
	it("answers and additions go along; what belongs to the whole matter, or to another signal, stays", () => {
		const kinds = ["received", "reporter-known", "answered", "added", "picked-up", "settled", "found", "delivery"];
		const entries = kinds.map((kind) => inJournal({ kind: `signalling.${kind}`, stream: ofTold, body: { signal: told.signal } }));
		const others = [
			inJournal({ kind: "signalling.added", stream: { kind: "signal", id: "signal-1" }, body: {} }),
			inJournal({ kind: "signalling.added", stream: { kind: "together", id: told.signal }, body: {} }),
		];
		const result = apart([...entries, ...others]);
		expect(result.kind === "ok" && result.value.map((one) => one.kind)).toEqual([
			"signalling.set-apart",
			"signalling.received",
			"signalling.reporter-known",
			"signalling.answered",
			"signalling.added",
		]);
	});
	it("who said yes is named in the fresh matter and no longer in the one it came into; who did not is named in neither", () => {
		const who = { reporter: "ria", way: "call", shown: "yes", name: "Ria" } as const;
		const named = (about: string, name: string | null) => ({
			kind: "signalling.named",
			stream: ofTold,
			case: about,
			audience: { reach: "person", named: ["ria"] },
			body: { signal: "signal-2", name },
		});
		const before = inJournal({ kind: "signalling.named", stream: ofTold, body: { signal: told.signal, name: "Ria" } });
		expect(apart([before], [first, { ...told, who }])).toStrictEqual(written(set, named("fresh", "Ria"), named("case-1", null)));
		expect(apart([before], [first, told])).toStrictEqual(written(set));
	});
	it("is refused for a signal that is not here, and for the only one", () => {
		expect(apart([], [first])).toStrictEqual(refusal("kernel.nothing-here"));
		expect(apart([], [first, aSignal({ signal: "signal-3" as ThingId })])).toStrictEqual(refusal("kernel.nothing-here"));
		expect(apart([], [told])).toStrictEqual(refusal("signalling.only-signal"));
	});
	it("is refused to whoever may not read who told it: that would get lost; a creditor is no secret", () => {
		const hidden = aSignal({ ...toldByRia, signal: told.signal });
		expect(apart([], [first, hidden])).toStrictEqual(refusal("signalling.not-yours-to-set-apart"));
		expect(apart([], [first, told])).toStrictEqual(written(set));
		expect(apart([], [first, aSignal({ ...toldByWesthof, signal: told.signal })])).toStrictEqual(written(set));
		expect(apart([], [first, aSignal({ signal: told.signal })])).toStrictEqual(written(set));
	});
});

describe("putting a signal back", () => {
	const told = aSignal({ ...toldByRia, who: { reporter: "ria", way: "call", shown: "no" } });
	const back = entry("signalling.put-back", { question: "question-1", signal: "signal-1", from: "later" }, "earlier");
	const about = (kind: string, body: object = {}, id = "signal-1") =>
		inJournal({ kind: `signalling.${kind}`, stream: { kind: "signal", id }, body: { signal: id, ...body } });
	const putBack = (here: readonly AnyEntry[] = [], signal = told, there: readonly AnyEntry[] = []) =>
		decidePutBack(ofSignal, true, { signal, here, there });
	it("goes into the matter it came from, as long as nobody did anything with it", () => {
		expect(putBack()).toStrictEqual(written(back));
		expect(decidePutBack(ofSignal, false, { signal: told, here: [], there: [] })).toStrictEqual(refusal("signalling.touched-already"));
		for (const kind of ["answered", "added", "taken-back", "delivery", "found"]) {
			expect(putBack([about(kind)]), kind).toStrictEqual(refusal("signalling.touched-already"));
			// What came along from there was there before; what is about another signal is not done with this one.
			expect(putBack([about(kind)], told, [about(kind)]), kind).toStrictEqual(written(back));
			expect(putBack([about(kind, {}, "signal-2")]), kind).toStrictEqual(written(back));
			expect(putBack([about(kind)], told, [about(kind, { other: true })]), kind).toStrictEqual(refusal("signalling.touched-already"));
		}
	});
	it("takes back along what they said meanwhile about being known, for the same readers and on the same moment, and nothing that was there", () => {
		for (const kind of ["reporter-known", "hears-by", "own-support"]) {
			const { stream, audience, at, body } = about(kind, { new: true });
			expect(putBack([about(kind), about(kind, { new: true })], told, [about(kind)]), kind).toStrictEqual(
				written(back, { kind: `signalling.${kind}`, stream, case: "earlier", audience, at, body }),
			);
		}
		expect(putBack([about("received"), about("named")])).toStrictEqual(written(back));
	});
	it("names to the people there who said yes, by the name they gave; without a yes or a name nobody", () => {
		const named = {
			kind: "signalling.named",
			stream: { kind: "signal", id: "signal-1" },
			case: "earlier",
			audience: { reach: "person", named: ["ria"] },
			body: { signal: "signal-1", name: "Ria" },
		};
		const who = { reporter: "ria", way: "call", shown: "yes", name: "Ria" } as const;
		expect(putBack([], { ...told, who })).toStrictEqual(written(back, named));
		expect(putBack([], { ...told, who: { ...who, shown: "ask" } })).toStrictEqual(written(back));
		expect(putBack([], { ...told, who: { reporter: "ria", way: "call", shown: "yes" } })).toStrictEqual(written(back));
	});
	it("is refused to whoever may not read who told it; a creditor is no secret, and what nobody told has nobody to lose", () => {
		expect(putBack([], aSignal(toldByRia))).toStrictEqual(refusal("signalling.not-yours-to-set-apart"));
		expect(putBack([], aSignal(toldByWesthof))).toStrictEqual(written(back));
		expect(putBack([], aSignal())).toStrictEqual(written(back));
	});
	it("needs a signal that was set apart", () => {
		const facts = { signal: told, here: [], there: [] };
		expect(decidePutBack(undefined, true, facts)).toStrictEqual(refusal("kernel.nothing-here"));
		expect(decidePutBack(bond(), true, facts)).toStrictEqual(refusal("kernel.nothing-here"));
		expect(decidePutBack(ofSignal, true, { ...facts, signal: undefined })).toStrictEqual(refusal("kernel.nothing-here"));
	});
});
