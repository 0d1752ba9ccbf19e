import type { VNode } from "preact";
import type { CalendarDay } from "#src/kernel/time.ts";
import { GoalCard } from "../parts/goal-card.tsx";
import { Circle, circleSentence } from "../pictures/circle.tsx";
import type { Closeness, Tie, TieKind } from "../pictures/circle-places.ts";
import type { Position, Turn } from "../pictures/thread-lines.ts";
import { Threads } from "../pictures/threads.tsx";
import { ClashCard, Sums, Week, WeekTable } from "../pictures/week.tsx";
import type { Clash, Obligation } from "../pictures/week-layout.ts";
import { Continuum } from "../pictures/continuum.tsx";
import { Plank } from "../pictures/weighing.tsx";
import { Block, named, type Sample } from "./block.tsx";
import type { KitWords } from "./words-nl.ts";

const day = (text: string): CalendarDay => `2026-${text}` as CalendarDay;
const turn = (from: string, position: Position): Turn => ({ from: day(from), position });
const turns: readonly (readonly Turn[])[] = [
	[turn("03-01", "together")],
	[turn("03-01", "together"), turn("06-01", "self")],
	[turn("03-01", "together"), turn("04-12", "taken-over"), turn("05-20", "together"), turn("07-15", "self")],
	[turn("03-01", "self")],
	[turn("03-01", "together"), turn("07-01", "own")],
	[turn("03-01", "self"), turn("06-01", "together"), turn("08-15", "own")],
	[turn("03-01", "self"), turn("09-18", "together")],
	[turn("03-01", "self"), turn("08-01", "own")],
];
const kinds: readonly (readonly [keyof KitWords["ties"], string, TieKind, Closeness | undefined, Closeness])[] = [
	["marga", "Marga", "own", undefined, "near"],
	["bep", "Bep", "own", undefined, "near"],
	["rayan", "Rayan", "own", undefined, "further"],
	["joke", "Joke", "own", undefined, "further"],
	["anja", "Anja", "volunteer", undefined, "edge"],
	["marco", "Marco", "acquaintance", undefined, "further"],
	["samira", "Samira", "helper", "near", "near"],
	["pinas", "dr. Pinas", "other-professional", undefined, "edge"],
];
const tiesOf = (words: KitWords): readonly Tie[] =>
	kinds.map(([face, name, kind, then, now]) => ({
		name,
		face,
		kind,
		now,
		...(then === undefined ? {} : { then }),
		relation: words.ties[face][0] ?? "",
		story: words.ties[face][1] ?? "",
	}));
const workdays = [1, 2, 3, 4, 5] as const;
const obligationsOf = ({ week }: KitWords): readonly Obligation[] =>
	["care", "benefit", "debt", "rent"].map((id, at) => ({
		id,
		who: week.who[at] ?? "",
		what: week.what[at] ?? "",
		otherwise: week.otherwise[at] ?? "",
		...(at < 2
			? {
					where: week.where[at] ?? "",
					when: week.when[at] ?? "",
					days: workdays,
					km: at === 0 ? 50 : 40,
					hours: at === 0 ? 5.8 : 36.7,
					cost: at === 0 ? "€ 57,50" : "€ 46,00",
				}
			: {}),
	}));
const clashesOf = ({ week }: KitWords): readonly Clash[] =>
	(
		[
			["debt", "care"],
			["debt", "benefit"],
			["care", "rent"],
		] as const
	).map((between, at) => {
		const [title = "", one = "", other = "", words = ""] = week.clashes[at] ?? [];
		return { between, title, says: [one, other], words };
	});

export const PictureSamples = (sample: Sample): VNode => {
	const { words, language, today } = sample;
	const [ties, obligations, clashes] = [tiesOf(words), obligationsOf(words), clashesOf(words)];
	return (
		<>
			<Block title={words.heads.plank}>
				<Plank language={language} going={words.going} staying={words.staying} level={4} />
			</Block>
			<Block title={words.heads.stairs}>
				<Continuum
					language={language}
					today={today}
					person={words.people.karim}
					stood={[
						{ step: 2, on: day("09-02") },
						{ step: 4, on: day("10-06") },
						{ step: 3, on: day("11-12") },
					]}
				/>
			</Block>
			<Block title={words.heads.threads}>
				<Threads
					label={named(words.heads.threads, sample)}
					language={language}
					today={today}
					helper={words.people.samira}
					domains={words.domains.map((name, at) => ({ name, turns: turns[at] ?? [] }))}
				>
					{words.threads}
				</Threads>
			</Block>
			<Block title={words.heads.circle}>
				<p class="kit-head">{circleSentence(ties, language)}</p>
				<Circle language={language} today={today} since={day("03-01")} person={{ name: words.people.ilse, face: "ilse" }} ties={ties} />
			</Block>
			<Block title={words.heads.goal}>
				<GoalCard
					language={language}
					goal={words.goal.own}
					steps={[
						{ face: { name: "karim", side: "person" }, who: words.goal.me, words: words.goal.step, done: { day: words.goal.day } },
						{ face: { name: "sami", side: "own" }, who: words.goal.sami, words: words.goal.sami2 },
						{ face: { name: "nadia", side: "helper" }, who: words.people.nadia, words: words.goal.nadia2 },
					]}
					other={{ party: words.rows.westhof, goal: words.goal.other, about: words.goal.about, why: words.goal.why }}
				/>
				<GoalCard
					language={language}
					goal={words.goal.second}
					steps={[{ face: { name: "karim", side: "person" }, who: words.goal.me, words: words.goal.chef }]}
					changes={{ title: words.goal.changes, words: words.goal.changesText }}
				/>
			</Block>
			<Block title={words.heads.week}>
				<Sums
					label={named(words.week.label, sample)}
					sums={words.week.sums.map(([number = "", unit = "", about = ""]) => ({ number, words: about, ...(unit === "" ? {} : { unit }) }))}
				/>
				<Week
					language={language}
					obligations={obligations}
					clashes={clashes}
					faces={["daan", "milan"]}
					rest={words.week.rest}
					label={named(words.heads.week, sample)}
				/>
				<div class="clashes">
					{clashes.map((clash, at) => (
						<ClashCard key={clash.title} language={language} number={at + 1} clash={clash} obligations={obligations} />
					))}
				</div>
				<WeekTable
					label={named(words.heads.week, sample)}
					language={language}
					obligations={obligations}
					clashes={clashes}
					total={{ km: 450, hours: 42.5, cost: "€ 103,50" }}
				/>
			</Block>
		</>
	);
};
