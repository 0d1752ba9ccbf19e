/** The pictures of the cards, made on the server: a line through life, what weighs beside what carries, six places round a table. Each says in words what it shows. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import type { CardLine } from "../fold.ts";
import { places } from "../model.ts";
import { strengthTexts } from "../texts/index.ts";

type Props = { readonly lines: readonly CardLine[]; readonly language: Language };
const short = (words: string, most: number): string => (words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`);
const said = (lines: readonly CardLine[], language: Language): string => {
	const t = strengthTexts(language);
	return lines.map((line) => (line.place === undefined ? line.words : fill(t.at, { words: line.words, place: t.places[line.place] }))).join(". ");
};
const HIGH = { light: 60, ordinary: 110, heavy: 160 } as const;
/** From first to last, on three heights that the person chose. No height is better; it is how it was. */
export const LifeLine = ({ lines, language }: Props): VNode | null => {
	const moments = lines.filter(({ question }) => question === "moment");
	if (moments.length === 0) return null;
	const step = 150;
	const width = 80 + moments.length * step;
	const points = moments.map((line, at) => ({
		line,
		x: 80 + at * step,
		y: HIGH[(line.place as keyof typeof HIGH | undefined) ?? "ordinary"] ?? 110,
	}));
	const path = points
		.map(({ x, y }, at) => {
			const before = points[at - 1];
			return before ? `C${before.x + step / 2} ${before.y} ${x - step / 2} ${y} ${x} ${y}` : `M20 ${y}L${x} ${y}`;
		})
		.join("");
	return (
		<div class="week-scroll picture" tabIndex={moments.length > 3 ? 0 : undefined}>
			<svg
				class="card-picture life-line"
				viewBox={`0 0 ${width} 250`}
				width={width}
				role="img"
				aria-label={fill(strengthTexts(language).pictureLife, { list: said(moments, language) })}
			>
				<path class="life" d={path} />
				{points.map(({ line, x, y }) => (
					<g key={line.id}>
						<circle class="life-dot" cx={x} cy={y} r="10" />
						<text class="t-strong" x={x} y={y - 22} text-anchor="middle">
							{short(line.when ?? "", 16)}
						</text>
						<text x={x} y={y + 34} text-anchor="middle">
							{short(line.words, 18)}
						</text>
					</g>
				))}
			</svg>
		</div>
	);
};
/** Stones on the left, hands on the right; the plank between them is level and never tips. */
export const LoadPicture = ({ lines, language }: Props): VNode | null => {
	const of = (question: CardLine["question"]): readonly CardLine[] => lines.filter((line) => line.question === question);
	const [weighs, carries] = [of("weighs"), of("carries")];
	if (weighs.length + carries.length === 0) return null;
	const t = strengthTexts(language);
	const most = Math.max(weighs.length, carries.length);
	const base = 40 + most * 52;
	const words = (some: readonly CardLine[]): string => some.map((line) => line.words).join(", ") || t.nothing;
	return (
		<svg
			class="card-picture load picture"
			viewBox={`0 0 420 ${base + 50}`}
			role="img"
			aria-label={fill(t.pictureLoad, { weighs: words(weighs), carries: words(carries) })}
		>
			{weighs.map((line, at) => (
				<g key={line.id}>
					<rect class="stone" x={4 + (at % 2) * 6} y={base - (at + 1) * 52} width="190" height="46" rx="22" />
					<text x={102} y={base - (at + 1) * 52 + 29} text-anchor="middle">
						{short(line.words, 22)}
					</text>
				</g>
			))}
			{carries.map((line, at) => (
				<g key={line.id}>
					<rect class="hand" x={220 + (at % 2) * 6} y={base - (at + 1) * 52} width="190" height="46" rx="10" />
					<text x={318} y={base - (at + 1) * 52 + 29} text-anchor="middle">
						{short(line.words, 22)}
					</text>
				</g>
			))}
			<path class="beam" d={`M4 ${base}H416`} />
			<path class="beam" d={`M186 ${base + 36}L210 ${base}L234 ${base + 36}`} />
		</svg>
	);
};
/** Six places on a path that bends back to the first: going back is a way too. */
export const MovingPicture = ({ lines, language }: Props): VNode | null => {
	const wants = lines.filter(({ place }) => place !== undefined);
	if (wants.length === 0) return null;
	const t = strengthTexts(language);
	const spots = places.moving.map((place, at) => {
		const angle = ((at * 60 - 90) * Math.PI) / 180;
		return { place, x: Math.round(220 + 132 * Math.cos(angle)), y: Math.round(180 + 118 * Math.sin(angle)) };
	});
	return (
		<svg
			class="card-picture moving-picture picture"
			viewBox="-20 0 480 380"
			role="img"
			aria-label={fill(t.pictureMoving, { list: said(wants, language) })}
		>
			<ellipse class="road-edge" cx="220" cy="180" rx="132" ry="118" />
			{spots.map(({ place, x, y }) => {
				const here = wants.filter((line) => line.place === place);
				return (
					<g key={place}>
						<circle class={here.length === 0 ? "spot-free" : "spot-mine"} cx={x} cy={y} r="16" />
						<text class={here.length === 0 ? "t-soft" : "t-strong"} x={x} y={y + (y > 180 ? 38 : -26)} text-anchor="middle">
							{t.places[place]}
						</text>
						{here.slice(0, 2).map((line, at) => (
							<text key={line.id} x={x} y={y + (y > 180 ? 60 + at * 20 : -48 - at * 20)} text-anchor="middle">
								{short(line.words, 26)}
							</text>
						))}
					</g>
				);
			})}
		</svg>
	);
};
