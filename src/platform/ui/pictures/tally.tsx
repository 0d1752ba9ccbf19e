import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { daysInWords } from "#src/platform/texts/dates.ts";

/** A hand is never quite steady, yet always the same for the same stroke. */
const wobble = (seed: number): number => {
	const wave = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
	return wave - Math.floor(wave);
};
const one = (number: number): string => String(Math.round(number * 10) / 10);
const GROUP = 32;
const MOST = 30;

/** The strokes for a number of days: four upright, the fifth across. */
export const tallyStrokes = (days: number): { readonly path: string; readonly width: number } => {
	const count = Math.max(0, Math.min(MOST, Math.floor(days)));
	const strokes = Array.from({ length: count }, (_, at) => {
		const [start, place] = [Math.floor(at / 5) * GROUP, at % 5];
		const [a, b, c, d] = [0, 1, 2, 3].map((nth) => wobble(at * 4 + nth + 1)) as [number, number, number, number];
		if (place === 4) return `M${one(start - 1 + a)} ${one(16.4 + b * 2)}L${one(start + 25.5 + c * 1.5)} ${one(5 + d * 2)}`;
		const x = start + 2.6 + place * 6.25;
		return `M${one(x + a * 1.4)} ${one(1.6 + b * 2.2)}L${one(x - 0.8 + c * 1.4)} ${one(19.8 + d * 1.8)}`;
	});
	const [full, left] = [Math.floor(count / 5), count % 5];
	return { path: strokes.join(""), width: full * GROUP + (left === 0 ? -4 : left * 6.25 + 2) };
};

/** Days, counted the way you do on paper, and always written out too. Above thirty only the words: nobody counts those by hand. */
export const Tally = ({ days, language }: { readonly days: number; readonly language: Language }): VNode => {
	const { path, width } = tallyStrokes(days);
	return (
		<span class="tally-line">
			{days > 0 && days <= MOST && (
				<svg class="tally" viewBox={`0 0 ${width} 24`} width={width} height="24" aria-hidden="true">
					<path d={path} />
				</svg>
			)}
			<span>{daysInWords(days, language)}</span>
		</span>
	);
};
