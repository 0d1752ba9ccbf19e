/** Rules that hold for every support system, whatever is done in it and in whichever order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { foldSupport, mineIn } from "./fold.ts";
import type { Support } from "./model.ts";
import { signsOf } from "./reading.ts";
import * as rules from "./rules.ts";

const of = "01930000-0000-7000-8000-000000000001" as never;
const id = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const names = ["Bep", "Harm", "De bakker", "Tom"];

type Step = readonly [act: string, who: number, more: number, yes: boolean];
const step = fc.tuple(
	fc.constantFrom(
		"begin",
		"ask",
		"back-up",
		"yes",
		"no",
		"leave",
		"rhythm",
		"sign",
		"agree",
		"decline",
		"drop",
		"out",
		"look",
		"seen",
		"answer",
		"end",
	),
	fc.nat(3),
	fc.nat(5),
	fc.boolean(),
) as fc.Arbitrary<Step>;
type House = { readonly entries: readonly AnyEntry[]; readonly open: ReadonlyMap<string, string | null>; readonly backUps: readonly string[] };

/** What the projections do with it: what is open, and who is a back-up. */
const after = (house: House, made: readonly NewEntry[], at: number): House => {
	const open = new Map(house.open);
	let { backUps } = house;
	for (const { kind, body } of made) {
		const told = body as {
			thing?: string;
			holder?: string | null;
			closes?: string[];
			gap?: { thing: string; holder: string | null };
			role?: string;
			member?: string;
			what?: string;
		};
		for (const thing of told.closes ?? []) open.delete(thing);
		if (kind === "lasting.support-answered") open.delete(told.thing ?? "");
		else if (told.thing !== undefined) open.set(told.thing, told.holder ?? null);
		if (told.gap) open.set(told.gap.thing, told.gap.holder);
		if (kind === "lasting.support-asked" && told.role === "back-up") backUps = [...backUps, told.member ?? ""];
		if (kind === "lasting.support-ended") backUps = [];
		if (kind === "lasting.support-taken-out" || told.what === "no" || told.what === "leave") backUps = backUps.filter((one) => one !== told.member);
	}
	const stamped = made.map((one, nth) => ({
		...one,
		id: id(9_000 + at * 10 + nth),
		at: `2026-11-24T10:${String(at % 60).padStart(2, "0")}:00.000Z`,
		by: { kind: "person", id: null },
	}));
	return { entries: [...house.entries, ...(stamped as unknown as AnyEntry[])], open, backUps };
};
const seenBy = (house: House, member: string): readonly AnyEntry[] => house.entries.filter(({ audience }) => audience.named?.includes(member));
const mineOf = (house: House, member: string): Support => mineIn(house.entries, member);

const take = (house: House, [act, who, more, theirYes]: Step, at: number): House => {
	const state = foldSupport(house.entries);
	const table: rules.SupportTable = {
		today: "2026-11-24" as CalendarDay,
		speaker: "person",
		me: null,
		holder: "nadia",
		letGo: false,
		ids: [id(100 + at * 2), id(101 + at * 2)],
		face: { name: "Nadia", reachable: "06" },
		backUps: house.backUps,
	};
	const member = state.members[who % Math.max(1, state.members.length)];
	const other = state.members[more % Math.max(1, state.members.length)];
	const arranged = state.arrangements[more % Math.max(1, state.arrangements.length)];
	const made = ((): readonly NewEntry[] => {
		const entries = (done: { kind: string; value?: unknown }): readonly NewEntry[] => (done.kind === "ok" ? (done.value as readonly NewEntry[]) : []);
		const named = { case: of, member: member?.member ?? id(1) } as never;
		switch (act) {
			case "begin":
				return entries(rules.decideBegin(state, { case: of }, table));
			case "ask":
			case "back-up": {
				const role = act === "ask" ? "along" : "back-up";
				const asked = rules.decideAsk(state, { case: of, name: names[who], role, reachable: "06", way: "code", theirYes }, table, {
					called: "Karim",
				});
				return asked.kind === "ok" ? asked.value.entries : [];
			}
			case "rhythm":
			case "sign": {
				const tell = more % 2 === 0 ? "face" : (other?.member as never);
				return entries(
					rules.decideArrange(
						state,
						{ ...(named as object), form: act, when: "de gordijnen dicht zijn", does: "aanbellen", tell, theirYes } as never,
						table,
					),
				);
			}
			case "agree":
			case "decline":
				return entries(rules.decideTold(state, { case: of, member: arranged?.member ?? "", what: act, arrangement: arranged?.arrangement }, table));
			case "drop":
				return entries(rules.decideDrop(state, { case: of, arrangement: arranged?.arrangement as never }, table));
			case "out":
				return entries(rules.decideTakeOut(state, named, table));
			case "look":
				return entries(rules.decideLook(state, { case: of }, table));
			case "seen":
				return member ? entries(rules.decideSeen(mineOf(house, member.member), { case: of, saw: "gordijnen dicht" }, table, member.member)) : [];
			case "answer":
				return entries(rules.decideAnswer(state, { case: of, thing: (state.gaps[0]?.thing ?? state.seen[0]?.thing ?? id(2)) as never }));
			case "end":
				return entries(rules.decideEnd(state, { case: of }, table));
			default:
				// By themselves: decided on what names them and on nothing else.
				return member ? entries(rules.decideTold(mineOf(house, member.member), { case: of, member: member.member, what: act as "yes" }, table)) : [];
		}
	})();
	return after(house, made, at);
};
const play = (steps: readonly Step[]): House =>
	steps.reduce((house, one, at) => take(house, one, at), { entries: [], open: new Map(), backUps: [] } as House);
const always = (check: (house: House, state: Support) => void): void =>
	fc.assert(
		fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
			const house = play([["begin", 0, 0, true], ...steps]);
			check(house, foldSupport(house.entries));
		}),
		{ numRuns: 300 },
	);

describe("whatever is done in it", () => {
	test("SUS-04 nobody has anything agreed who did not say yes themselves, and nobody who is out has anything left", () => {
		always((_house, state) => {
			for (const one of state.arrangements)
				expect(state.members.find(({ member }) => member === one.member)).toMatchObject({ yes: true, role: "along" });
		});
	});
	test("SUS-05 a back-up never has a routine task, and knows every sign there is", () => {
		always((house, state) => {
			for (const one of state.members.filter(({ role }) => role === "back-up")) {
				expect(state.arrangements.filter(({ member }) => member === one.member)).toEqual([]);
				expect(
					signsOf(mineOf(house, one.member))
						.map(({ arrangement }) => arrangement)
						.sort(),
				).toEqual(
					signsOf(state)
						.map(({ arrangement }) => arrangement)
						.sort(),
				);
			}
		});
	});
	test("SUS-10 whoever is in it reads themselves, what they do and what they are told; nobody else's part", () => {
		always((house, state) => {
			for (const one of state.members.filter(({ role }) => role === "along")) {
				const mine = mineOf(house, one.member);
				expect(mine.members.map(({ member }) => member)).toEqual([one.member]);
				const theirs = state.arrangements.filter(({ member, tell }) => member === one.member || tell?.member === one.member);
				expect(mine.arrangements.map(({ arrangement }) => arrangement).sort()).toEqual(theirs.map(({ arrangement }) => arrangement).sort());
				for (const entry of seenBy(house, one.member))
					expect(["lasting.support-begun", "lasting.support-looked", "lasting.support-ended"]).not.toContain(entry.kind);
			}
		});
	});
	test("SUS-04 nobody is told by who is not in it: whoever is there for the person is told instead; and everything open has a name", () => {
		always((house, state) => {
			for (const { tell } of state.arrangements)
				if (tell?.member !== undefined) expect(state.members.some(({ member }) => member === tell.member)).toBe(true);
			expect([...house.open.values()].every((holder) => holder === "nadia")).toBe(true);
			expect(state.begun ? house.open.has(state.begun.thing) : house.open.size > 0 || state.endedAt !== undefined).toBe(true);
			for (const { thing } of state.gaps) expect(house.open.has(thing)).toBe(true);
		});
	});
});
