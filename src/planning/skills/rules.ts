/** From entries to what works and what is arranged for good. Pure. */
import type { AnyEntry, JournalEntry } from "#src/kernel/journal.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { namesOneOf } from "#src/weighing/index.ts";
import type { Given } from "../handling.ts";
import { type Decided, needsYes, type Table } from "../rules.ts";
import type { By, Tie } from "../state.ts";
import type { Yes } from "../yes.ts";
import type { Arrange, EndArrangement, FoundWay, SkillState, TellSkill } from "./operations.ts";

export type SkillView = {
	readonly state: SkillState;
	readonly found?: FoundWay | undefined;
	readonly note?: string | undefined;
	readonly by: By;
	readonly on: CalendarDay;
};
export type Skill = { readonly id: string; readonly what: string /** Oldest first. */; readonly views: readonly SkillView[] };
export type Arrangement = {
	readonly id: string;
	readonly skill?: string | undefined;
	readonly words: string;
	readonly people?: string | undefined;
	readonly standIn?: string | undefined;
	readonly ifGone?: string | undefined;
	readonly on: CalendarDay;
	readonly yes: Yes;
};
type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type SkillEntry =
	| E<"skill-told", { readonly skill: string; readonly what: string; readonly state: SkillState; readonly found?: FoundWay; readonly note?: string }>
	| E<"arrangement-made", Omit<Arrangement, "id" | "on"> & { readonly arrangement: string }>
	| E<"arrangement-ended", { readonly arrangement: string; readonly why?: string }>;

/** Each thing with how it was seen, by whom and when. */
export const skillsIn = (entries: readonly AnyEntry[]): readonly Skill[] => {
	const found = new Map<string, Skill>();
	for (const entry of entries as readonly SkillEntry[]) {
		if (entry.kind !== "planning.skill-told") continue;
		const { skill: id, what, state, found: how, note } = entry.body;
		const earlier = found.get(id);
		found.set(id, {
			id,
			what: earlier?.what ?? what,
			views: [...(earlier?.views ?? []), { state, found: how, note, by: entry.by, on: dayOf(entry.at) }],
		});
	}
	return [...found.values()];
};
/** The newest view from one side of the table. */
export const viewOf = (skill: Skill, side: "person" | "worker"): SkillView | undefined =>
	skill.views.findLast(({ by }) => (by.kind === "person") === (side === "person"));
/** What is arranged for good, as it stands. */
export const arrangementsIn = (entries: readonly AnyEntry[]): readonly Arrangement[] => {
	const found = new Map<string, Arrangement>();
	for (const entry of entries as readonly SkillEntry[]) {
		if (entry.kind === "planning.arrangement-made") {
			const { arrangement: id, ...rest } = entry.body;
			found.set(id, { ...rest, id, on: dayOf(entry.at) });
		} else if (entry.kind === "planning.arrangement-ended") found.delete(entry.body.arrangement);
	}
	return [...found.values()];
};
/** Things that cannot be learnt and for which nothing was arranged yet: a question, never a course (PLA-16). */
export const stillToArrange = (skills: readonly Skill[], arrangements: readonly Arrangement[]): readonly Skill[] =>
	skills.filter((skill) => skill.views.at(-1)?.state === "cannot-learn" && !arrangements.some((one) => one.skill === skill.id));

/** How those who are named in an arrangement stand to it: said yes, is still to be asked, or is not there for a while. By name, as people say it. */
export type Hands = { readonly yes: readonly string[]; readonly toAsk: readonly string[]; readonly away: readonly string[] };
const names = (text: string | undefined, name: string): boolean => text !== undefined && namesOneOf(text, [name]);
export const handsOf = ({ people, standIn }: Arrangement, ties: readonly Tie[]): Hands => {
	const named = ties.filter(({ name }) => names(people, name) || names(standIn, name));
	const away = named.filter(({ paused, name }) => paused !== undefined && names(people, name));
	const said = named.filter((tie) => tie.asked.findLast(({ whose }) => whose === "theirs")?.yes === "yes");
	const called = (some: readonly Tie[]): readonly string[] => some.map(({ name }) => name);
	return {
		yes: called(said.filter((tie) => !away.includes(tie))),
		toAsk: called(named.filter((tie) => !said.includes(tie) && !away.includes(tie))),
		away: called(away),
	};
};
export const decideSkill = ({ entries }: Given, input: TellSkill, table: Table): Decided => {
	const known = skillsIn(entries).find(({ id }) => id === input.skill);
	if (input.skill !== undefined && !known) return refuse("planning.not-there-any-more");
	const what = known?.what ?? input.what;
	if (what === undefined) return refuse("planning.which-thing", {}, "what");
	const { state, found, note } = input;
	return ok([{ kind: "planning.skill-told", body: { skill: known?.id ?? table.ids[0], what, state, found, note } }]);
};
export const decideArrange = ({ entries }: Given, input: Arrange, table: Table): Decided => {
	const yes = needsYes(table, input);
	if (yes.kind !== "ok") return yes;
	if (input.skill !== undefined && !skillsIn(entries).some(({ id }) => id === input.skill)) return refuse("planning.not-there-any-more");
	const known = arrangementsIn(entries).find(({ id }) => id === input.arrangement);
	if (input.arrangement !== undefined && !known) return refuse("planning.not-there-any-more");
	const { words, people, standIn, ifGone } = input;
	const body = { arrangement: known?.id ?? table.ids[0], skill: input.skill ?? known?.skill, words, people, standIn, ifGone, yes: yes.value };
	return ok([{ kind: "planning.arrangement-made", body }]);
};
export const decideEndArrangement = ({ entries }: Given, input: EndArrangement): Decided =>
	arrangementsIn(entries).some(({ id }) => id === input.arrangement)
		? ok([{ kind: "planning.arrangement-ended", body: { arrangement: input.arrangement, why: input.why } }])
		: refuse("planning.not-there-any-more");
