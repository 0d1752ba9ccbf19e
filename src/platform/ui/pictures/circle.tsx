import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { fullMonth } from "./months.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { Face, faceAddress, letterOf, type Side } from "../face.tsx";
import { kitTexts } from "../texts/index.ts";
import { type Label, labelsOf } from "./circle-labels.ts";
import { CENTRE, type Closeness, emptySeats, leftOut, linePath, type Seat, SELF_SIZE, seatsOf, type Tie, type TieKind } from "./circle-places.ts";

type Middle = { readonly name: string; readonly face?: string };
type CircleProps = {
	readonly language: Language;
	readonly person: Middle;
	readonly ties: readonly Tie[];
	/** When 'then' was; left out, only now is drawn. */
	readonly since?: CalendarDay;
	readonly today: CalendarDay;
	/** What they said when asked then, when nobody was there: '‘Niemand.’' */
	readonly saidThen?: string;
};

const looks = {
	own: "g-own",
	acquaintance: "g-other",
	volunteer: "g-other",
	"other-professional": "g-helper",
	helper: "g-helper",
} as const satisfies Record<TieKind, string>;
const sides = { own: "own", acquaintance: "plain", volunteer: "plain", "other-professional": "helper", helper: "helper" } as const satisfies Record<
	TieKind,
	Side
>;
const lines = { firm: "tie", faded: "tie-faded", helper: "tie-helper" } as const;

const listed = (names: readonly string[], language: Language): string => new Intl.ListFormat(language).format(names);
const heard = (ties: readonly Tie[], when: "then" | "now", person: string, language: Language): string => {
	const words = kitTexts(language).circle;
	const at = (where: Closeness): string[] => ties.filter((tie) => tie[when] === where).map(({ name }) => name);
	const rings = (["near", "further", "edge"] as const).flatMap((where) =>
		at(where).length === 0 ? [] : [fill(words[where], { names: listed(at(where), language) })],
	);
	const opening = fill(when === "then" ? words.heardThen : words.heardNow, { name: person });
	return [opening, ...(rings.length === 0 ? [words.nobody] : rings)].join(" ");
};
/** How many people of their own, said in a sentence: 'Eerst: niemand. Nu: vier mensen.' */
export const circleSentence = (ties: readonly Tie[], language: Language): string => {
	const words = kitTexts(language).circle;
	const count = (when: "then" | "now"): string => {
		const many = ties.filter((tie) => tie.kind === "own" && tie[when] !== undefined).length;
		return many === 0 ? words.noOne : many === 1 ? words.one : fill(words.more, { count: inWords(many, language) });
	};
	return fill(words.sentence, { then: count("then"), now: count("now") });
};

const Round = ({
	x,
	y,
	size,
	look,
	face,
	name,
}: {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly look: string;
	readonly face?: string | undefined;
	readonly name: string;
}): VNode => (
	<>
		<circle class={look} cx={x} cy={y} r={size} />
		{face === undefined ? (
			<text class="is-letter" x={x} y={y} dy=".36em" font-size={size * 0.85}>
				{letterOf(name)}
			</text>
		) : (
			<image href={faceAddress(face)} x={x - size} y={y - size} width={size * 2} height={size * 2} clip-path="circle(50%)" />
		)}
	</>
);
const SeatView = ({ seat, label }: { readonly seat: Seat; readonly label: Label | undefined }): VNode => {
	const { tie, x, y, size, outside, line } = seat;
	return (
		<>
			{line !== "none" && <path class={lines[line]} d={linePath(seat)} />}
			<Round x={x} y={y} size={size} look={looks[tie.kind]} face={tie.face} name={tie.name} />
			{label !== undefined && (
				<text
					class={outside ? "is-edge" : tie.kind === "own" ? undefined : "is-other"}
					x={label.x}
					y={label.y}
					text-anchor={label.anchor === "middle" ? undefined : label.anchor}
				>
					{label.text}
				</text>
			)}
		</>
	);
};

const OneCircle = ({
	language,
	person,
	ties,
	when,
	said,
}: {
	readonly language: Language;
	readonly person: Middle;
	readonly ties: readonly Tie[];
	readonly when: "then" | "now";
	readonly said?: string | undefined;
}): VNode => {
	const seats = seatsOf(ties, when);
	const labels = labelsOf(seats);
	const alone = !seats.some(({ outside }) => !outside);
	return (
		<svg class="circle" viewBox="-20 -34 440 462" role="img" aria-label={heard(ties, when, person.name, language)}>
			<circle class="ring-out" cx={CENTRE} cy={CENTRE} r="194" />
			<circle class="ring-mid" cx={CENTRE} cy={CENTRE} r="168" />
			<circle class="ring-in" cx={CENTRE} cy={CENTRE} r="100" />
			{alone && emptySeats.map(({ x, y }) => <circle key={x} class="seat" cx={x} cy={y} r="25" />)}
			{seats.map((seat, at) => (
				<SeatView key={seat.tie.name} seat={seat} label={labels[at]} />
			))}
			<Round x={CENTRE} y={CENTRE} size={SELF_SIZE} look="g-person" face={person.face} name={person.name} />
			{alone && (
				<text x={CENTRE} y={CENTRE + SELF_SIZE + 4} dy="1.15em">
					{said ?? (when === "then" ? kitTexts(language).circle.saidNobody : "")}
				</text>
			)}
		</svg>
	);
};

/** The list beside the circle: the same people, with what happened between them. */
export const Ties = ({
	ties,
	language,
	wide = false,
}: {
	readonly ties: readonly Tie[];
	readonly language: Language;
	readonly wide?: boolean;
}): VNode =>
	ties.length === 0 ? (
		<p class="soft">{kitTexts(language).circle.stillNobody}</p>
	) : (
		<ul class={wide ? "ties is-wide" : "ties"}>
			{ties.map(({ name, face, kind, relation, story, href }) => (
				<li key={name} class="tie-row">
					<Face name={face} side={sides[kind]} letter={name} />
					<p>
						<strong>{href === undefined ? name : <a href={href}>{name}</a>}</strong>
						{relation !== undefined && `, ${relation}`}
						{story !== undefined && (
							<>
								<br />
								<span class="soft small">{story}</span>
							</>
						)}
					</p>
				</li>
			))}
		</ul>
	);

/** The people around somebody, drawn from names they dropped themselves: near, further, at the edge; then and now. */
export const Circle = ({ language, person, ties, since, today, saidThen }: CircleProps): VNode => {
	const words = kitTexts(language).circle;
	const more = leftOut(ties, "now");
	return (
		<figure class="picture">
			<div class={since === undefined ? "circle-one" : "circle-pair"}>
				{since !== undefined && (
					<div class="stack">
						<OneCircle language={language} person={person} ties={ties} when="then" said={saidThen} />
						<h3>{fill(words.then, { month: fullMonth(since, language) })}</h3>
					</div>
				)}
				<div class="stack">
					<OneCircle language={language} person={person} ties={ties} when="now" />
					<h3>{fill(words.now, { month: fullMonth(today, language) })}</h3>
				</div>
			</div>
			<figcaption class="stack">
				{more > 0 && <p class="soft small">{fill(words.leftOut, { count: inWords(more, language) })}</p>}
				<Ties ties={ties} language={language} wide />
			</figcaption>
		</figure>
	);
};
