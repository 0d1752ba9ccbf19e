import type { ComponentChildren, VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { faceAddress } from "../face.tsx";
import { Table } from "../parts/facts.tsx";
import { kitTexts } from "../texts/index.ts";
import { type Card, type Clash, type DayRow, HOME, layoutOf, type Obligation, WIDE, type WeekLayout } from "./week-layout.ts";

type WeekProps = {
	readonly language: Language;
	readonly obligations: readonly Obligation[];
	readonly clashes?: readonly Clash[];
	/** Who lives there: their faces on the free days. */
	readonly faces?: readonly string[];
	/** What they do when nobody asks anything: 'dan vissen we'. */
	readonly rest?: string;
	readonly label?: string;
};

const CardView = ({ card }: { readonly card: Card }): VNode => {
	const x = card.anchor === "middle" ? card.x + card.width / 2 : card.x + 18;
	return (
		<g text-anchor={card.anchor}>
			<rect class="card" x={card.x} y={card.y} width={card.width} height={card.height} rx="12" />
			{card.lines.map(({ text, look }, at) => (
				<text key={at} class={look === "" ? undefined : look} x={x} y={card.y + 28 + at * 24}>
					{text}
				</text>
			))}
		</g>
	);
};
const Road = ({ row, dayName }: { readonly row: DayRow; readonly dayName: string }): VNode => {
	const [from, to] = [Math.min(HOME, ...row.stops.map(({ x }) => x)), Math.max(HOME, ...row.stops.map(({ x }) => x))];
	return (
		<>
			<path class="road-edge" d={`M${from} ${row.y}H${to}`} />
			<path class="road" d={`M${from} ${row.y}H${to}`} />
			<path class="road-dash" d={`M${from + 18} ${row.y}H${to - 18}`} />
			{row.stops.map(({ x, km, when }) => (
				<g key={x}>
					<circle class="stop" cx={x} cy={row.y} r="15" />
					{when !== undefined && (
						<text class="t-soft" x={(x + HOME) / 2} y={row.y - 18} text-anchor="middle">
							{when}
						</text>
					)}
					<text class="t-strong" x={x < HOME ? x - 30 : x + 30} y={row.y + 6} text-anchor={x < HOME ? "end" : undefined}>
						{km} km
					</text>
				</g>
			))}
			<circle class="home" cx={HOME} cy={row.y} r="23" />
			<text class="t-on" x={HOME} y={row.y + 6} text-anchor="middle">
				{dayName}
			</text>
		</>
	);
};
const Calm = ({
	calm,
	language,
	faces,
	rest,
}: {
	readonly calm: NonNullable<WeekLayout["calm"]>;
	readonly language: Language;
	readonly faces: readonly string[];
	readonly rest: string | undefined;
}): VNode => {
	const words = kitTexts(language).week;
	const names = calm.days.length > 2 ? words.days : words.longDays;
	const start = HOME - (faces.length - 1) * 32;
	return (
		<>
			<rect class="calm" x={HOME - 250} y={calm.y} width="500" height="72" rx="36" />
			<text class="t-strong" x={HOME - 226} y={calm.y + 42}>
				{calm.days.map((day) => names[day - 1]).join(", ")}
			</text>
			{faces.map((face, at) => (
				<g key={face}>
					<circle class="g-face" cx={start + at * 64} cy={calm.y + 36} r="27" />
					<image href={faceAddress(face)} x={start + at * 64 - 27} y={calm.y + 9} width="54" height="54" clip-path="circle(50%)" />
				</g>
			))}
			{rest !== undefined && (
				<text x={HOME + 226} y={calm.y + 42} text-anchor="end">
					{rest}
				</text>
			)}
		</>
	);
};
const heard = (obligations: readonly Obligation[], language: Language): string => {
	const words = kitTexts(language).week;
	const parts = obligations.map(({ who, what, days = [], km }) =>
		km === undefined || days.length === 0
			? fill(words.heardStill, { name: who, what })
			: fill(words.heardRoad, { name: who, what, days: days.length, km }),
	);
	return fill(words.heard, { parts: parts.join(" ") });
};

/** The week of obligations: home in the middle, every road as long as the distance, a number where two demands bite. Always beside its table. */
export const Week = ({ language, obligations, clashes = [], faces = [], rest, label }: WeekProps): VNode => {
	const words = kitTexts(language).week;
	const { height, homeTop, lineEnd, cards, rows, wires, marks, totals, calm } = layoutOf(obligations, clashes, (who) =>
		fill(words.asks, { name: who }),
	);
	return (
		<div class="week-scroll picture" tabIndex={0} role="region" aria-label={fill(kitTexts(language).widePicture, { name: label ?? words.caption })}>
			<svg class="week" viewBox={`0 0 ${WIDE} ${height}`} role="img" aria-label={heard(obligations, language)}>
				{wires.map(({ path, look }) => (
					<path key={path} class={look} d={path} />
				))}
				{cards.map((card) => (
					<CardView key={card.id} card={card} />
				))}
				<path class="home-line" d={`M${HOME} ${homeTop + 62}V${lineEnd}`} />
				<path class="home house" d={`M${HOME - 31} ${homeTop + 66}v-32h-9L${HOME} ${homeTop}l40 34h-9v32z`} />
				<path class="home" d={`M${HOME + 14} ${homeTop + 4}h11v22h-11z`} />
				<text class="t-on" x={HOME} y={homeTop + 55} text-anchor="middle">
					{words.home}
				</text>
				{rows.map((row) => (
					<Road key={row.day} row={row} dayName={words.days[row.day - 1] ?? ""} />
				))}
				{totals.map(({ x, y, km, left }) => (
					<text key={x} class="t-big" x={x} y={y} text-anchor={left ? undefined : "end"}>
						{fill(words.perWeek, { km })}
					</text>
				))}
				{calm !== undefined && <Calm calm={calm} language={language} faces={faces} rest={rest} />}
				{marks.map(({ number, x, y }) => (
					<g key={`${number}-${x}`}>
						<circle class="clash" cx={x} cy={y} r="14" />
						<text class="clash-n" x={x} y={y + 5.5}>
							{number}
						</text>
					</g>
				))}
			</svg>
		</div>
	);
};

/** The same week, row by row. */
export const WeekTable = ({
	language,
	obligations,
	clashes = [],
	caption,
	label,
	total,
}: WeekProps & {
	readonly caption?: ComponentChildren;
	readonly total?: { readonly km: number; readonly hours: number; readonly cost: string };
}): VNode => {
	const words = kitTexts(language).week;
	const bites = (id: string): string =>
		clashes
			.map(({ between, says }, at) => ({ at: at + 1, says: between[0] === id ? says[1] : between[1] === id ? says[0] : undefined }))
			.flatMap(({ at, says }) => (says === undefined ? [] : [`${says} (${at})`]))
			.join(", ");
	const number = (value: number | undefined): string =>
		value === undefined ? "" : new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 }).format(value);
	const when = ({ days, when: time }: Obligation): string =>
		[days?.map((day) => words.days[day - 1]).join(" "), time].filter((part) => part !== undefined && part !== "").join(", ");
	const columns = [
		{ words: words.who },
		{ words: words.what },
		{ words: words.when },
		{ words: words.km, number: true },
		{ words: words.hours, number: true },
		{ words: words.cost, number: true },
		{ words: words.otherwise },
		{ words: words.bites },
	];
	const rows = obligations.map((one) => [
		one.who,
		one.where === undefined ? one.what : `${one.what}. ${one.where}`,
		when(one),
		number(one.km === undefined ? undefined : one.km * (one.days?.length ?? 1)),
		number(one.hours),
		one.cost ?? "",
		one.otherwise ?? "",
		bites(one.id),
	]);
	const sums = total === undefined ? {} : { total: [words.total, "", "", number(total.km), number(total.hours), total.cost, "", ""] };
	return <Table label={label ?? words.tableName} caption={caption ?? words.caption} columns={columns} rows={rows} {...sums} />;
};

/** The week in a few numbers, each with its sentence. */
export const Sums = ({
	label,
	sums,
}: {
	readonly label: string;
	readonly sums: readonly { readonly number: string; readonly unit?: string; readonly words: ComponentChildren }[];
}): VNode => (
	<section aria-label={label}>
		<ul class="sums">
			{sums.map(({ number, unit, words }, at) => (
				<li key={at} class="sum">
					<b>
						{number} {unit !== undefined && <small>{unit}</small>}
					</b>
					{words}
				</li>
			))}
		</ul>
	</section>
);

const jaws = [
	"M0 0H13L25 12.5L13 25L25 37.5L13 50L25 62.5L13 75L25 87.5L13 100V100H0z",
	"M40 0H21L33 12.5L21 25L33 37.5L21 50L33 62.5L21 75L33 87.5L21 100V100H40z",
] as const;
/** Two demands that bite each other, side by side and equally large. */
export const ClashCard = ({
	language,
	number,
	clash,
	obligations,
	children,
}: {
	readonly language: Language;
	readonly number: number;
	readonly clash: Clash;
	readonly obligations: readonly Obligation[];
	readonly children?: ComponentChildren;
}): VNode => {
	const who = (id: string): string => obligations.find((one) => one.id === id)?.who ?? "";
	return (
		<article class="clash-card">
			<h3>
				<span class="clash-number">
					<span class="only-heard">{fill(kitTexts(language).week.clash, { number: "" })}</span>
					{number}
				</span>{" "}
				<span>{clash.title}</span>
			</h3>
			<div class="bite">
				<p>
					<strong>{who(clash.between[0])}</strong>
					<br />
					{clash.says[0]}
				</p>
				<svg viewBox="0 0 40 100" preserveAspectRatio="none" aria-hidden="true">
					<path class="jaw" d={jaws[0]} />
					<path class="jaw jaw-last" d={jaws[1]} />
				</svg>
				<p>
					<strong>{who(clash.between[1])}</strong>
					<br />
					{clash.says[1]}
				</p>
			</div>
			{clash.words !== undefined && <p>{clash.words}</p>}
			{children}
		</article>
	);
};
