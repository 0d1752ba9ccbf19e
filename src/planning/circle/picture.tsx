/** The large circle: the person in the middle, own people near, helpers at the edge; then and now. Everybody is a link to their line in the list; the script lets them be moved. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { faceAddress, letterOf } from "#src/platform/ui/face.tsx";
import { fill } from "#src/platform/texts/catalogue.ts";
import { circleTexts } from "./texts/index.ts";
import { type Circle, circleAt, hasMoved, type Seat, type Sitting } from "./places.ts";

type Middle = { readonly name: string; readonly face?: string | undefined };
const SELF = 46;
const looks = { own: "g-own", acquaintance: "g-other", volunteer: "g-other", "other-professional": "g-helper", helper: "g-helper" } as const;
const lines = { close: "tie", faded: "tie-faded", quarrel: "tie-quarrel", lost: "tie-lost" } as const;

/** From the middle to the seat; a quarrel runs in zigzag, so that it is not told by colour. */
export const lineTo = (middle: number, { x, y, size }: Pick<Seat, "x" | "y" | "size">, zigzag: boolean): string => {
	const [across, down] = [x - middle, y - middle];
	const length = Math.hypot(across, down) || 1;
	const at = (far: number, aside = 0): string =>
		`${Math.round((middle + (across / length) * far - (down / length) * aside) * 10) / 10} ${Math.round((middle + (down / length) * far + (across / length) * aside) * 10) / 10}`;
	const [from, to] = [SELF + 4, length - size - 4];
	if (!zigzag) return `M${at(from)}L${at(to)}`;
	const steps = 6;
	return Array.from({ length: steps + 1 }, (_, nth) => {
		const aside = nth === 0 || nth === steps ? 0 : nth % 2 === 0 ? 6 : -6;
		return `${nth === 0 ? "M" : "L"}${at(from + ((to - from) * nth) / steps, aside)}`;
	}).join("");
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
			<g font-size={size * 0.85}>
				<text class="is-letter" x={x} y={y} dy=".36em" aria-hidden="true">
					{letterOf(name)}
				</text>
			</g>
		) : (
			<image href={faceAddress(face)} x={x - size} y={y - size} width={size * 2} height={size * 2} clip-path="circle(50%)" aria-hidden="true" />
		)}
	</>
);
const SeatView = ({ seat, when, prefix }: { readonly seat: Seat; readonly when: "then" | "now"; readonly prefix: string }): VNode => {
	const { who, x, y, size, outside, turn } = seat;
	// Above the table the name stands on top, so that it is not in somebody's way nearer the middle.
	const above = turn < 90 || turn > 270;
	const inside = (
		<>
			<Round x={0} y={0} size={size} look={looks[who.kind]} face={who.face} name={who.name} />
			<text class={outside ? "is-edge" : who.kind === "own" ? undefined : "is-other"} x={0} y={above ? -size - 7 : size + 15} aria-hidden="true">
				{seat.label}
			</text>
		</>
	);
	const movable = when === "now" && who.id !== undefined && !outside;
	return who.id === undefined ? (
		<g transform={`translate(${x} ${y})`}>
			<title>{`${who.name}. ${who.says}`}</title>
			{inside}
		</g>
	) : (
		<g
			transform={`translate(${x} ${y})`}
			data-tie={movable ? who.id : undefined}
			data-name={movable ? who.name : undefined}
			data-near={movable ? who.near : undefined}
			data-turn={movable ? turn : undefined}
			data-size={movable ? size : undefined}
		>
			<a href={`#${prefix}${who.id}`} class="seat-link">
				<title>{`${who.name}. ${who.says}`}</title>
				{inside}
			</a>
		</g>
	);
};
const OneCircle = ({
	circle,
	when,
	person,
	people,
	prefix,
	language,
}: {
	readonly circle: Circle;
	readonly when: "then" | "now";
	readonly person: Middle;
	readonly people: readonly Sitting[];
	readonly prefix: string;
	readonly language: Language;
}): VNode => {
	const t = circleTexts(language);
	const { size, middle, rings, seats } = circle;
	const inside = seats.filter(({ outside }) => !outside).length;
	const named = (["near", "further", "edge"] as const).flatMap((ring) => {
		const names = seats
			.filter(({ who, outside }) => (outside ? "edge" : when === "now" ? who.near : who.nearThen) === ring)
			.map(({ who }) => who.name);
		return names.length === 0 ? [] : [fill(t.rings[ring], { names: new Intl.ListFormat(language).format(names) })];
	});
	const label = [fill(when === "then" ? t.pictureThen : t.pictureNow, { name: person.name, count: inside }), ...named].join(" ");
	return (
		<svg
			class={`circle is-large is-${when}${people.length > 26 ? " is-crowded" : ""}`}
			viewBox={`-30 -30 ${size + 60} ${size + 60}`}
			role="group"
			aria-label={label}
			data-circle={when === "now" ? "" : undefined}
			data-middle={when === "now" ? middle : undefined}
			data-rings={when === "now" ? [rings.near, rings.further, rings.edge].join(" ") : undefined}
		>
			<g aria-hidden="true">
				<circle class="ring-out" cx={middle} cy={middle} r={rings.outside} />
				<circle class="ring-mid" cx={middle} cy={middle} r={(rings.edge + rings.outside) / 2} />
				<circle class="ring-further" cx={middle} cy={middle} r={(rings.further + rings.edge) / 2} />
				<circle class="ring-in" cx={middle} cy={middle} r={(rings.near + rings.further) / 2} />
				{seats.map((seat) => {
					const line = when === "now" ? seat.who.line : seat.who.lineThen;
					return line === "none" ? null : (
						<path
							key={`${seat.who.id ?? ""}${seat.who.name}`}
							class={lines[line]}
							d={lineTo(middle, seat, line === "quarrel")}
							data-line={seat.who.id}
							data-zigzag={line === "quarrel" ? "" : undefined}
						/>
					);
				})}
			</g>
			{seats.map((seat) => (
				<SeatView key={`${seat.who.id ?? ""}${seat.who.name}`} seat={seat} when={when} prefix={prefix} />
			))}
			<g transform={`translate(${middle} ${middle})`}>
				<title>{person.name}</title>
				<Round x={0} y={0} size={SELF} look="g-person" face={person.face} name={person.name} />
			</g>
		</svg>
	);
};

/** `then` is drawn only where it was otherwise. Two pictures on paper; on a screen one of them, chosen with two buttons that need no script. */
export const LargeCircle = ({
	person,
	people,
	language,
	then,
	prefix = "mens-",
}: {
	readonly person: Middle;
	readonly people: readonly Sitting[];
	readonly language: Language;
	/** When 'then' was, in words. */
	readonly then?: string | undefined;
	/** Before the id of a line in the list. */
	readonly prefix?: string;
}): VNode => {
	const t = circleTexts(language);
	const two = then !== undefined && hasMoved(people);
	const shared = { person, people, prefix, language };
	return (
		<figure class={two ? "picture then-now" : "picture"}>
			{two && (
				<fieldset class="then-now-choice screen-only">
					<legend class="only-heard">{t.moment}</legend>
					<label class="choice">
						<input type="radio" name="toen-of-nu" value="toen" data-then="" />
						<span>{fill(t.then, { when: then })}</span>
					</label>
					<label class="choice">
						<input type="radio" name="toen-of-nu" value="nu" checked />
						<span>{t.now}</span>
					</label>
				</fieldset>
			)}
			{two && (
				<div class="circle-then">
					<p class="paper-only">{fill(t.then, { when: then })}</p>
					<div class="week-scroll" tabIndex={people.length > 26 ? 0 : undefined}>
						<OneCircle {...shared} circle={circleAt(people, "then")} when="then" />
					</div>
				</div>
			)}
			<div class="circle-now">
				{two && <p class="paper-only">{t.now}</p>}
				<div class="week-scroll" tabIndex={people.length > 26 ? 0 : undefined}>
					<OneCircle {...shared} circle={circleAt(people, "now")} when="now" />
				</div>
			</div>
			<figcaption class="soft small">
				<p>{t.legend}</p>
			</figcaption>
		</figure>
	);
};
