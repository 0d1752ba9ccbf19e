/** Who stands in the circle, who may be asked what, and how the circle was at first. */
import { describe, expect, test } from "vitest";
import type { CaseId, EntryId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import * as circle from "./circle-rules.ts";
import type { Table } from "./rules.ts";
import { type By, emptyPlan, type PlanState, type Tie } from "./state.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const at = "2026-11-20T09:00:00.000Z" as Instant;
const later = "2026-11-21T09:00:00.000Z" as Instant;
const nadia: By = { kind: "member", id: "nadia" };
const worker: Table = { speaker: "worker", by: nadia, today: "2026-11-24" as CalendarDay, ids: ["one", "two"] };
const loud = { spoken: true, witness: "Marga" };
const spoken = { how: "spoken", witness: "Marga" };
const wrote = (kind: string, body: object) => ({ kind: "ok", value: [{ kind: `planning.${kind}`, body }] });
const refusal = (code: string, field?: string, words = {}) =>
	field === undefined ? { kind: "refusal", code: `planning.${code}`, words } : { kind: "refusal", code: `planning.${code}`, words, field };
const gone = refusal("not-there-any-more");
const silent = refusal("not-without-a-yes", "spoken");
const tie = (id: string, more: object = {}): Tie =>
	({ id, name: id, kind: "own", closed: [], asked: [], approached: [], named: { by: nadia, at }, ...more }) as unknown as Tie;
const plan = (...ties: Tie[]): PlanState => ({ ...emptyPlan, ties });
const words = {
	relation: "zus",
	reachable: "06",
	likes: "koken",
	near: "near",
	was: "dichtbij",
	then: "elke dag",
	is: "ver",
	now: "nooit",
	nearThen: "close",
	firstNeeded: "een kaart",
	firstStep: "bellen",
};

describe("somebody in the circle", () => {
	const name = (more: object, state = plan(tie("z"), tie("a", { name: "Sami" }))) =>
		circle.decideName(state, { case: of, name: "Bep", kind: "own", ...loud, ...more } as never, worker);
	test("is named once, with these words only and the person's yes", () => {
		expect(name({ ...words, income: "1200" })).toEqual(wrote("tie-named", { tie: "one", name: "Bep", kind: "own", ...words, yes: spoken }));
		expect(name({ name: " SAMI" })).toEqual(refusal("already-in-the-circle", "name", { name: " SAMI" }));
		expect(name({ name: "Samir" }).kind).toBe("ok");
		expect(name({ spoken: false })).toEqual(silent);
		expect(name({}, plan(tie("a", { name: "bep " })))).toEqual(refusal("already-in-the-circle", "name", { name: "Bep" }));
	});
	test("is otherwise now, with the person's yes", () => {
		const change = (more: object) =>
			circle.decideChangeTie(
				plan(tie("z"), tie("a")),
				{ case: of, tie: "a", name: "Bep", kind: "volunteer", ...words, ...loud, ...more } as never,
				worker,
			);
		expect(change({})).toEqual(wrote("tie-changed", { tie: "a", name: "Bep", kind: "volunteer", ...words, yes: spoken }));
		expect(change({ tie: "y" })).toEqual(gone);
		expect(change({ spoken: false })).toEqual(silent);
	});
	test("is taken out at once, and their seat with them", () => {
		const state = plan(tie("z"), tie("a", { seat: { id: "seat" } }));
		const remove = (id: string) => circle.decideRemove(state, { case: of, tie: thing(id), whose: "theirs" });
		expect(remove("a")).toEqual(wrote("tie-removed", { tie: "a", whose: "theirs", seat: "seat" }));
		expect(remove("z")).toEqual(wrote("tie-removed", { tie: "z", whose: "theirs", seat: undefined }));
		expect(remove("y")).toEqual(gone);
	});
});

describe("asking somebody", () => {
	const says = (yes: string, purpose = "koken", whose = "person") => ({ purpose, yes, whose, by: nadia, at });
	const input = { case: of, tie: thing("a"), purpose: "Koken " };
	test("is decided by the person, for one and for one purpose", () => {
		const decide = (more: object) =>
			circle.decideDecide(plan(tie("z"), tie("a")), { ...input, purpose: "koken", answer: "not-now", ...loud, ...more } as never, worker);
		expect(decide({})).toEqual(wrote("tie-asked", { tie: "a", purpose: "koken", yes: "not-now", whose: "person", said: spoken }));
		expect(decide({ tie: "y" })).toEqual(gone);
		expect(decide({ spoken: false })).toEqual(silent);
	});
	const ask = (more: object, knowing = { tie: "a" }) =>
		circle.decideAsk(plan(tie("z"), tie("a", more)), { ...input, ...knowing, knowing: false } as never);
	test("waits for the person's yes to this; the last word counts", () => {
		const first = refusal("their-yes-first", "purpose", { name: "a" });
		expect(ask({ asked: [says("no"), says("yes")] })).toEqual(wrote("tie-approached", { tie: "a", purpose: "Koken " }));
		expect(ask({ asked: [says("yes"), says("no")] })).toEqual(first);
		expect(ask({ asked: [says("yes"), says("no", "wassen"), says("no", "koken", "theirs")] }).kind).toBe("ok");
		for (const asked of [[], [says("yes", "wassen")], [says("yes", "koken", "theirs")]]) expect(ask({ asked })).toEqual(first);
		expect(ask({ asked: [says("yes")] }, { tie: "y" })).toEqual(gone);
	});
	test("is silenced by a 'not now' from either side", () => {
		expect(ask({ asked: [says("yes")], closed: ["theirs"] })).toEqual(refusal("not-now", undefined, { name: "a" }));
	});
	test("their answer is kept when they were asked, or the person had said yes", () => {
		const said = (more: object, id = "a") =>
			circle.decideTieSaid(plan(tie("z"), tie("a", more)), { ...input, tie: thing(id), answer: "yes" } as never);
		const kept = wrote("tie-asked", { tie: "a", purpose: "Koken ", yes: "yes", whose: "theirs" });
		expect(said({ approached: [{ purpose: "wassen" }, { purpose: "koken" }] })).toEqual(kept);
		expect(said({ asked: [says("yes")] })).toEqual(kept);
		const first = refusal("their-yes-first", "purpose", { name: "a" });
		expect(said({ approached: [{ purpose: "wassen" }] })).toEqual(first);
		expect(said({ asked: [says("no")] })).toEqual(first);
		expect(said({})).toEqual(first);
		expect(said({ asked: [says("yes")] }, "y")).toEqual(gone);
	});
	test("is opened again by whoever closed it", () => {
		const reopen = (whose: string, more: object = {}) =>
			circle.decideReopen(
				plan(tie("z"), tie("a", { closed: ["person"] }), tie("b", { closed: ["theirs"] })),
				{ case: of, tie: "a", whose, ...more } as never,
				worker,
			);
		expect(reopen("person", loud)).toEqual(wrote("tie-reopened", { tie: "a", whose: "person", said: spoken }));
		expect(reopen("person", { spoken: false })).toEqual(silent);
		expect(reopen("theirs", { tie: "b", spoken: false })).toEqual(wrote("tie-reopened", { tie: "b", whose: "theirs" }));
		for (const one of [reopen("theirs", loud), reopen("person", { tie: "b", ...loud }), reopen("person", { tie: "y", ...loud })])
			expect(one).toEqual(gone);
	});
	test("own people first, then neighbours and volunteers; who is silenced or rests does not come to mind", () => {
		const state = plan(
			tie("v", { kind: "volunteer" }),
			tie("n", { kind: "acquaintance" }),
			tie("h", { kind: "helper" }),
			tie("p", { kind: "other-professional" }),
			tie("o"),
			tie("silenced", { closed: ["person"] }),
			tie("resting", { paused: { by: nadia, at } }),
			tie("q"),
		);
		expect(circle.mayBeAsked(state).map(({ id }) => id)).toEqual(["o", "q", "n", "v"]);
		expect(circle.sharesOf(state)).toEqual([
			{ kind: "own", count: 4 },
			{ kind: "acquaintance", count: 1 },
			{ kind: "volunteer", count: 1 },
			{ kind: "other-professional", count: 1 },
			{ kind: "helper", count: 1 },
		]);
	});
});

describe("who there was at first", () => {
	let seq = 0;
	const kept = (kind: string, body: unknown, moment = at): AnyEntry => {
		seq += 1;
		return {
			id: `e${seq}` as EntryId,
			kind,
			stream: { kind: "contact", id: "c" },
			case: of,
			seq,
			at: moment,
			recordedAt: moment,
			by: nadia,
			audience: { reach: "person" },
			body,
		} as AnyEntry;
	};
	test("names dropped in a note, each once, as they were first said", () => {
		expect(
			circle.droppedNames([
				kept("contact.noted", { names: [" Sami ", "", "  ", 7, "Bep"] }),
				kept("contact.offers-taken", { names: ["sami", "Els"] }, later),
				kept("contact.thought", { names: ["Wim"] }),
				kept("contact.noted", { names: "Wim" }),
				kept("contact.noted", {}),
				kept("contact.noted", null),
				kept("contact.noted", "Wim"),
				kept("contact.noted", undefined),
			]),
		).toEqual([
			{ name: "Sami", at },
			{ name: "Bep", at },
			{ name: "Els", at: later },
		]);
	});
	const said = (answer: string, nobody: boolean, moment = at) => ({ words: answer, nobody, by: nadia, at: moment });
	test("are those named on the first day, by a note or in the circle", () => {
		const state = plan(tie("a", { name: "Els", named: { by: nadia, at: later } }), tie("b", { name: "Wim" }));
		const names = [
			{ name: "Sami", at },
			{ name: "Bep", at: later },
		];
		expect(circle.atFirst(state, names)).toEqual({ first: at, saidFirst: undefined, atFirst: new Set(["sami", "wim"]) });
		expect(circle.atFirst(plan(), [...names].reverse())).toEqual({ first: at, saidFirst: undefined, atFirst: new Set(["sami"]) });
		expect(circle.atFirst(plan(), [])).toEqual({ atFirst: new Set() });
	});
	test("nobody, when that was the answer that day; an answer of a later day takes nobody away", () => {
		const names = [{ name: "Sami", at }];
		const first = (...around: ReturnType<typeof said>[]) => circle.atFirst({ ...plan(), around }, names);
		expect(first(said("Niemand", true))).toEqual({ first: at, saidFirst: "Niemand", atFirst: new Set() });
		expect(first(said("Sami", false))).toEqual({ first: at, saidFirst: "Sami", atFirst: new Set(["sami"]) });
		expect(first(said("Niemand", true, later))).toEqual({ first: at, saidFirst: "Niemand", atFirst: new Set(["sami"]) });
		expect(first(said("Sami", false), said("Niemand", true))).toMatchObject({ saidFirst: "Sami", atFirst: new Set(["sami"]) });
		expect(circle.atFirst({ ...plan(), around: [said("Niemand", true)] }, [{ name: "Sami", at: later }])).toEqual({
			first: at,
			saidFirst: "Niemand",
			atFirst: new Set(),
		});
	});
	test("what was answered at the end of a first talk stands with the other answers, in order", () => {
		const state = { ...plan(), around: [said("Sami", false, later)] };
		const nothing = [
			kept("contact.wrapped-up", {}),
			kept("contact.wrapped-up", null),
			kept("contact.wrapped-up", "x"),
			kept("contact.wrapped-up", undefined),
			kept("contact.wrapped-up", { ownPeople: 3 }),
			kept("contact.noted", { ownPeople: "Bep" }),
		];
		expect(circle.withContactAnswers(state, nothing)).toBe(state);
		const last = "2026-11-22T09:00:00.000Z" as Instant;
		const told = [...nothing, kept("contact.wrapped-up", { ownPeople: "Ik heb niemand" }, last), kept("contact.wrapped-up", { ownPeople: "Bep" })];
		expect(circle.withContactAnswers(state, told)).toEqual({
			...state,
			around: [said("Bep", false), said("Sami", false, later), said("Ik heb niemand", true, last)],
		});
	});
	test("an answer is kept as it was said; 'nobody' in words counts as nobody", () => {
		const answer = (more: object) => circle.decideAround(plan(), { case: of, words: "Sami", nobody: false, about: "de was", ...more } as never);
		const body = { words: "Sami", nobody: false, about: "de was" };
		expect(answer({})).toEqual(wrote("around-answered", body));
		expect(answer({ nobody: true })).toEqual(wrote("around-answered", { ...body, nobody: true }));
		expect(answer({ words: "Niemand" })).toEqual(wrote("around-answered", { ...body, words: "Niemand", nobody: true }));
	});
});
