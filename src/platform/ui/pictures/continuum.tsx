import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText } from "../form/as-text.tsx";
import { kitTexts } from "../texts/index.ts";
import type { Step } from "./weighing.tsx";

/** Where one stood, from which day, and why. */
export type Stood = { readonly step: Step; readonly on: CalendarDay; readonly why?: string | undefined };
type ContinuumProps = {
	readonly language: Language;
	readonly today: CalendarDay;
	/** Whose freedom it is about. */
	readonly person: string;
	/** Oldest first; the last is where we stand now. */
	readonly stood: readonly Stood[];
};

const LEFT_LABELS_FROM = 5;
/** At a station the latest; all of them stand in the words below. */
const MOST_DAYS = 2;
/** From top left, free, to bottom right, far. The way bends a little: the last steps take the most freedom. */
const placeOf = (step: number): { readonly x: number; readonly y: number } => {
	const along = (step - 1) / 6;
	return { x: Math.round(50 + along * 262), y: Math.round(40 + along ** 1.2 * 228) };
};
const stations = [1, 2, 3, 4, 5, 6, 7] as const;
const slope = stations.map((step) => `${placeOf(step).x} ${placeOf(step).y}`).join("L");
/** Down, to more freedom, bends over the hill; up goes under it. */
const moveOf = (from: Step, to: Step): string => {
	const [a, b] = [placeOf(from), placeOf(to)];
	const bend = 16 + 9 * Math.abs(to - from);
	const aside = to < from ? -bend : bend;
	return `M${a.x} ${a.y}Q${(a.x + b.x) / 2 - aside * 0.7} ${(a.y + b.y) / 2 + aside} ${b.x} ${b.y}`;
};

const BESIDE = 15;
/** Further aside where a way to more freedom bends past on that side, so that no line runs through the words. */
const BESIDE_A_WAY = 40;
const besideOf = (step: Step, stood: readonly Stood[]): number =>
	stood.some(({ step: to }, at) => {
		const from = stood[at - 1]?.step ?? to;
		return to <= step && step < from;
	})
		? BESIDE_A_WAY
		: BESIDE;

/** Interference against freedom, with the seven stations, where we stood and where we stand now (LEG-20). The same in words below it. */
export const Continuum = ({ language, today, person, stood }: ContinuumProps): VNode => {
	const words = kitTexts(language).stairs;
	const now = stood.at(-1);
	const days = (step: Step): string =>
		stood
			.filter((one) => one.step === step)
			.slice(-MOST_DAYS)
			.map(({ on }) => shortDay(on, today, language))
			.join(", ");
	const inWords = now ? fill(words.now, { step: words.steps[now.step - 1] ?? "", day: shortDay(now.on, today, language) }) : words.nowhere;
	return (
		<figure class="picture continuum">
			<svg viewBox="0 0 360 330" role="img" aria-label={`${words.picture} ${inWords}`}>
				<path class="c-free" d={`M28 20H340V${placeOf(7).y}L${slope.split("L").reverse().join("L")}L28 ${placeOf(1).y}z`} />
				<path class="c-far" d={`M28 ${placeOf(1).y}L${slope}L340 ${placeOf(7).y}V288H28z`} />
				<path class="c-way" d={`M${slope}`} />
				<path class="c-axis" d="M28 288V12M22 20l6-8 6 8M28 288H348M340 282l8 6-8 6" />
				{stood.slice(1).map((one, at) => {
					const from = stood[at];
					return from === undefined || from.step === one.step ? null : (
						<path key={`${one.on}-${at}`} class={one.step < from.step ? "c-move is-freer" : "c-move"} d={moveOf(from.step, one.step)} />
					);
				})}
				{stations.map((step) => {
					const { x, y } = placeOf(step);
					const left = step >= LEFT_LABELS_FROM;
					const been = days(step);
					const aside = left ? x - BESIDE : x + besideOf(step, stood);
					const here = now?.step === step;
					return (
						<g key={step} class={`c-station${here ? " is-here" : been === "" ? "" : " is-been"}${left ? " is-left" : ""}`}>
							<circle cx={x} cy={y} r={here ? 9 : 5.5} />
							{here && <circle class="c-heart" cx={x} cy={y} r="3.5" />}
							<text x={aside} y={been === "" ? y + 4 : y - 1} text-anchor={left ? "end" : "start"}>
								{words.steps[step - 1]}
							</text>
							{been !== "" && (
								<text class="c-day" x={aside} y={y + 14} text-anchor={left ? "end" : "start"}>
									{been}
								</text>
							)}
						</g>
					);
				})}
				<text class="c-axis-free" transform="translate(17 284) rotate(-90)">
					{words.axisFree}
				</text>
				<text class="c-axis-far" x="346" y="306" text-anchor="end">
					{words.far}
				</text>
				<path class="c-ground" d="M28 322H348" />
			</svg>
			<figcaption class="small soft">{words.ground}</figcaption>
			<AsText language={language} summary={words.inWords}>
				<ol class="stack stack-tight">
					{stood.map((one, at) => (
						<li key={`${one.on}-${at}`}>
							{fill(words.stood, { day: shortDay(one.on, today, language), step: words.steps[one.step - 1] ?? "" })}
							{one.why === undefined ? "" : `: ${one.why}`}
						</li>
					))}
				</ol>
				<p class="small soft">{fill(words.axes, { name: person, steps: words.steps.join(", ") })}</p>
			</AsText>
		</figure>
	);
};
