/** The building, drawn one floor at a time: so that each floor can stand beside its own words, at any size of type. */
import type { VNode } from "preact";
import type { Curtains, Lit } from "../model.ts";
import { box, drape, stroke } from "./hand.ts";
import { Below, Thing } from "./things.tsx";

const WIDE = 160;
const [PANE_WIDE, PANE_HIGH, PANE_TOP] = [56, 82, 22] as const;
const lefts = [16, 88] as const;
const reach: Readonly<Record<Curtains | "closed", number>> = { wide: 20, half: 17, drawn: 25, closed: 28 };

type PaneProps = {
	readonly x: number;
	readonly y?: number;
	readonly high?: number;
	readonly lit: boolean;
	readonly curtains: Curtains | "closed";
	readonly seed: number;
};
/** A window: glass, curtains, bars, frame and sill. */
const Pane = ({ x, y = PANE_TOP, high = PANE_HIGH, lit, curtains, seed }: PaneProps): VNode => {
	const tied = curtains === "wide";
	const pair = [drape(x, y, high, reach[curtains], 1, tied), drape(x + PANE_WIDE, y, high, reach[curtains], -1, tied)];
	return (
		<>
			<path class={lit ? "glass is-lit" : "glass"} d={box(x, y, PANE_WIDE, high, seed)} />
			{lit && <path class="lamp" d={`M${x + 28} ${y}v9M${x + 20} ${y + 17}q1-8 8-8q7 0 8 8z`} />}
			<path
				class="bar"
				d={`${stroke(x + 28, y + high * 0.34, x + 28, y + high, seed + 5)}${stroke(x, y + high * 0.34, x + PANE_WIDE, y + high * 0.34, seed + 7)}`}
			/>
			{pair.map(({ cloth, folds }, at) => (
				<g key={at}>
					<path class={lit ? "drape" : "drape is-dark"} d={cloth} />
					<path class="fold" d={folds} />
				</g>
			))}
			<path class="frame" d={box(x, y, PANE_WIDE, high, seed)} />
			<path class="stone" d={box(x - 5, y + high, PANE_WIDE + 10, 6, seed + 40)} />
		</>
	);
};
/** Which of the two windows lights up first, so that the floors do not stand in line. */
const first = (floor: number): number => (floor === 5 || floor === 3 || floor === 2 ? 1 : 0);
const isLit = (floor: number, at: number, lit: Lit): boolean => lit === 2 || (lit === 1 && at === first(floor));

/** One floor. */
export const Storey = ({ floor, lit, curtains }: { readonly floor: number; readonly lit: Lit; readonly curtains: Curtains }): VNode => (
	<svg class="facade" viewBox={`0 0 ${WIDE} 132`} aria-hidden="true">
		<path
			class="brick"
			d={`M4 ${20 + floor * 3}h7M${WIDE - 13} ${40 + floor * 4}h8M76 ${112 - floor * 3}h8M5 ${118 - floor}h6M${WIDE - 12} ${104 - floor}h7M74 ${30 + floor}h7`}
		/>
		{lefts.map((x, at) => (
			<Pane key={x} x={x} lit={isLit(floor, at, lit)} curtains={isLit(floor, at, lit) ? curtains : "closed"} seed={floor * 11 + at * 5} />
		))}
		<Thing floor={floor} somebody={lit > 0} />
	</svg>
);
/** Below the street: small windows with bars, a bulb, and what was left lying. */
export const Basement = ({ lamps }: { readonly lamps: Lit }): VNode => (
	<svg class="facade" viewBox={`0 0 ${WIDE} 126`} aria-hidden="true">
		{lefts.map((x, at) => (
			<g key={x}>
				<path class={lamps > 0 ? "glass is-lit" : "glass"} d={box(x, 12, PANE_WIDE, 28, at + 70)} />
				<path class="frame" d={`${box(x, 12, PANE_WIDE, 28, at + 70)}${[14, 28, 42].map((bar) => stroke(x + bar, 12, x + bar, 40, bar)).join("")}`} />
			</g>
		))}
		<path class="line" d={stroke(80, 0, 80, 50, 3)} />
		<path class={lamps > 0 ? "bulb is-lit" : "bulb"} d="M76 50h8l1 4q4 4 3 9q-1 6-8 6t-8-6q-1-5 3-9z" />
		{lamps > 0 && <path class="steam" d="M66 60l-7-2M67 68l-6 4M94 60l7-2M93 68l6 4M80 75v6" />}
		<Below lamps={lamps} />
	</svg>
);
/** The roof: tiles, a chimney that smokes, and a vane with our two dots. */
export const Roof = (): VNode => (
	<svg class="facade is-roof" viewBox={`0 0 ${WIDE} 78`} aria-hidden="true">
		<path class="steam" d="M124 12Q119 7 124 2Q129-3 124-8" />
		<path class="clay" d={box(117, 16, 15, 30, 6)} />
		<path class="stone" d={box(114, 12, 21, 6, 8)} />
		<path class="slate" d="M-7 77Q10 54 26 33Q80 30 134 33Q150 54 167 77Q80 80-7 77z" />
		<path class="tile" d="M24 48q5 5 10 0q5 5 10 0M114 48q5 5 10 0q5 5 10 0M10 64q5 5 10 0q5 5 10 0q5 5 10 0M118 64q5 5 10 0q5 5 10 0q5 5 10 0" />
		<path class="stone" d="M54 76V52L80 34L106 52V76z" />
		<circle class="glass is-lit" cx="80" cy="60" r="10" />
		<path class="frame" d="M70 60a10 10 0 1 0 20 0a10 10 0 1 0-20 0M80 50V70M70 60H90" />
		<path class="line" d="M38 33V6M28 14H48M44 10L49 14L44 18" />
		<circle class="dot-person" cx="34" cy="3.5" r="3" />
		<circle class="dot-helper" cx="42" cy="3.5" r="3" />
	</svg>
);
/** The street: the door stands open, and two who talk. */
export const Street = (): VNode => (
	<svg class="facade" viewBox={`0 0 ${WIDE} 118`} aria-hidden="true">
		<path class="glass is-lit" d="M62 46Q62 16 82 15Q102 16 102 46z" />
		<path class="glass is-lit" d={box(62, 46, 40, 60, 2)} />
		<path class="frame" d="M62 106V46Q62 16 82 15Q102 16 102 46V106M62 46H102M82 15V46" />
		<path class="leaf-door" d="M62 46L50 52V114L62 106z" />
		<path class="fine" d="M53 84v.01" />
		<path class="stone" d="M56 106H108V112H114V118H50V112H56z" />
		<path class="glass is-lit" d="M8 40H20L18 24H10z" />
		<path class="line" d={`${stroke(14, 118, 14, 40, 4)}M8 40H20L18 24H10zM11 24L14 18L17 24`} />
		<g>
			<path class="coat-helper" d="M108 118Q107 88 117 85Q127 88 126 118z" />
			<circle class="skin" cx="117" cy="75" r="8.5" />
			<path class="hair" d="M108 76Q106 65 117 65Q128 65 126 76Q122 70 117 70.5Q111 70 108 76z" />
			<path class="coat-person" d="M132 118Q130 92 140 89Q151 92 150 118z" />
			<circle class="skin" cx="140.5" cy="80" r="8.5" />
			<path class="hair" d="M131.5 82Q130 70 140.5 70Q151 70 149.5 82Q150 88 148 90Q149 78 140 76.5Q133 77 131.5 82z" />
			<circle class="dot-person" cx="125.5" cy="58" r="3.2" />
			<circle class="dot-helper" cx="133.5" cy="58" r="3.2" />
		</g>
		<circle class="wheel" cx="22" cy="108.5" r="9" />
		<circle class="wheel" cx="45" cy="108.5" r="9" />
		<path class="line" d="M22 108.5L30 95H41L45 108.5M30 95L35 108.5H22M41 95L39 89h5M27 93.5h6" />
	</svg>
);
/** One window, for the key. */
export const KeyPane = ({ curtains, lit }: { readonly curtains: Curtains; readonly lit: boolean }): VNode => (
	<svg class="facade is-key" viewBox="10 18 68 96" aria-hidden="true">
		<Pane x={16} lit={lit} curtains={lit ? curtains : "closed"} seed={3} />
	</svg>
);
