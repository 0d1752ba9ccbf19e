import type { ComponentChildren, VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { monthName, shortDay } from "#src/platform/texts/dates.ts";
import { AsText } from "../form/as-text.tsx";
import { Table } from "../parts/facts.tsx";
import { kitTexts } from "../texts/index.ts";
import { inOrder, linesOf, monthLines, namedMonths, type Position, scaleOf, type Turn } from "./thread-lines.ts";

export type Domain = { readonly name: string; readonly turns: readonly Turn[]; readonly href?: string };
type ThreadsProps = {
	readonly language: Language;
	readonly today: CalendarDay;
	readonly domains: readonly Domain[];
	/** Who comes alongside: 'samen met Samira'. */
	readonly helper?: string;
	/** Name of the table, when one page has more than one. */
	readonly label?: string;
	/** What happened, in a few sentences under the picture. */
	readonly children?: ComponentChildren;
};

const samples: readonly { readonly position: Position; readonly paths: readonly (readonly [string, string])[] }[] = [
	{ position: "self", paths: [["th-self", "M5 18h38"]] },
	{
		position: "own",
		paths: [
			["th-self", "M5 9h38"],
			["th-own", "M5 20h38M5 27.5h38"],
		],
	},
	{
		position: "together",
		paths: [
			["th-self", "M5 10h38"],
			["th-helper", "M5 25h38"],
		],
	},
	{
		position: "taken-over",
		paths: [
			["th-self is-thin", "M5 9h38"],
			["th-helper is-full", "M7 24h34"],
		],
	},
];
const wordsOf = (language: Language, helper?: string): Readonly<Record<Position, string>> => {
	const words = kitTexts(language).threads;
	return {
		self: words.self,
		own: words.own,
		together: helper === undefined ? words.together : fill(words.togetherWith, { name: helper }),
		"taken-over": words.taken,
	};
};

/** What the lines mean. */
export const ThreadKey = ({ language, helper }: { readonly language: Language; readonly helper?: string }): VNode => {
	const words = wordsOf(language, helper);
	return (
		<ul class="key">
			{samples.map(({ position, paths }) => (
				<li key={position}>
					<svg class="who" viewBox="0 0 48 36" aria-hidden="true">
						{paths.map(([look, path]) => (
							<path key={look} class={look} d={path} />
						))}
					</svg>
					{words[position]}
				</li>
			))}
		</ul>
	);
};

const InWords = ({ language, today, domains, label }: ThreadsProps): VNode => {
	const words = kitTexts(language).threads;
	const how = wordsOf(language);
	const day = (at: CalendarDay): string => shortDay(at, today, language);
	const rows = domains.map(({ name, turns }) => {
		const ordered = inOrder(turns);
		const [earlier, last] = [ordered.slice(0, -1), ordered.at(-1)];
		return [
			name,
			earlier.map(({ from, position }) => fill(words.from, { day: day(from), how: how[position] })).join("; "),
			last === undefined ? words.none : fill(words.since, { how: how[last.position], day: day(last.from) }),
		];
	});
	return <Table label={label ?? words.tableName} columns={[{ words: words.about }, { words: words.before }, { words: words.now }]} rows={rows} />;
};

/** Steering per life domain over time: my own thread always runs on; others come alongside and leave again. Both ways. Before anything was agreed: the names of the domains. */
export const Threads = ({ children, ...props }: ThreadsProps): VNode => {
	const { language, today, domains, helper } = props;
	const words = kitTexts(language).threads;
	if (domains.every(({ turns }) => turns.length === 0))
		return (
			<div class="stack">
				<p class="soft">{`${words.none.charAt(0).toUpperCase()}${words.none.slice(1)}:`}</p>
				<ul class="hop">
					{domains.map(({ name, href }) => (
						<li key={name} class="tag is-open">
							{href === undefined ? name : <a href={href}>{name}</a>}
						</li>
					))}
				</ul>
				{typeof children === "string" ? <p class="measure">{children}</p> : children}
			</div>
		);
	const scale = scaleOf(
		domains.flatMap(({ turns }) => turns.map(({ from }) => from)),
		today,
	);
	const now: Readonly<Record<Position, string>> = { self: words.self, own: words.ownNow, together: words.together, "taken-over": words.taken };
	return (
		<figure class="picture">
			<ThreadKey language={language} {...(helper === undefined ? {} : { helper })} />
			<div class="ribbons">
				{domains.map(({ name, turns, href }) => {
					const last = inOrder(turns).at(-1);
					return (
						<div key={name} class="ribbon">
							<h3>{href === undefined ? name : <a href={href}>{name}</a>}</h3>
							<svg class="threads" viewBox="0 0 900 54" preserveAspectRatio="none" aria-hidden="true">
								<path class="th-month" d={monthLines(scale.months.length)} />
								{linesOf(turns, scale).map(({ look, path }, at) => (
									<path key={at} class={look} d={path} />
								))}
							</svg>
							<p class="ribbon-now">{last === undefined ? words.none : now[last.position]}</p>
						</div>
					);
				})}
				<div class="ribbon-scale" aria-hidden="true">
					<ol>
						{namedMonths(scale.months).map((month, at) => (
							<li key={at}>{month === undefined ? "" : monthName(month, language)}</li>
						))}
					</ol>
				</div>
			</div>
			<figcaption class="stack">
				{typeof children === "string" ? <p class="measure">{children}</p> : children}
				<AsText language={language}>
					<InWords {...props} />
				</AsText>
			</figcaption>
		</figure>
	);
};
