/** The circle and the threads, as small as a coin: what they say stands beside them in words. */
import type { VNode } from "preact";
import type { Closeness, TieKind } from "./circle-places.ts";
import type { Position } from "./thread-lines.ts";

const MIDDLE = 24;
const distances: Readonly<Record<Closeness, number>> = { near: 10, further: 16.5, edge: 22 };
const looks = {
	own: "dot-own",
	acquaintance: "dot-other",
	volunteer: "dot-other",
	"other-professional": "dot-helper",
	helper: "dot-helper",
} as const satisfies Record<TieKind, string>;
const MOST_DOTS = 12;

/** Somebody in the middle, and a dot for everyone around. */
export const SmallCircle = ({ seats }: { readonly seats: readonly { readonly kind: TieKind; readonly now: Closeness }[] }): VNode => {
	const dots = seats.slice(0, MOST_DOTS);
	return (
		<svg class="small-picture" viewBox="0 0 48 48" aria-hidden="true">
			<circle class="dot-around" cx={MIDDLE} cy={MIDDLE} r="21" />
			<circle class="dot-near" cx={MIDDLE} cy={MIDDLE} r="13" />
			<circle class="dot-self" cx={MIDDLE} cy={MIDDLE} r="5" />
			{dots.map(({ kind, now }, at) => {
				const turn = (at / dots.length) * 2 * Math.PI - Math.PI / 4;
				const far = distances[now];
				return (
					<circle
						key={at}
						class={looks[kind]}
						cx={(MIDDLE + far * Math.cos(turn)).toFixed(1)}
						cy={(MIDDLE + far * Math.sin(turn)).toFixed(1)}
						r="2.6"
					/>
				);
			})}
		</svg>
	);
};

const threads = {
	self: "th-self",
	own: "th-own",
	together: "th-helper",
	"taken-over": "th-helper is-full",
} as const satisfies Record<Position, string>;
/** Every side of a life as a thread of whoever steers there now; the dotted ones were not spoken of yet. */
export const SmallThreads = ({ now }: { readonly now: readonly (Position | null)[] }): VNode => {
	const step = 44 / Math.max(1, now.length);
	const pathOf = (wanted: Position | null): string =>
		now.flatMap((one, at) => (one === wanted ? [`M5 ${(2 + step * (at + 0.5)).toFixed(1)}h38`] : [])).join("");
	const drawn = (["self", "own", "together", "taken-over"] as const).map((position) => ({ look: threads[position] as string, d: pathOf(position) }));
	return (
		<svg class="small-picture" viewBox="0 0 48 48" aria-hidden="true">
			{[{ look: "th-unsaid", d: pathOf(null) }, ...drawn].map(({ look, d }) => d !== "" && <path key={look} class={look} d={d} />)}
		</svg>
	);
};
