/** A household that is a business too, on the pages: fields that may all stay empty, and what was kept of them (NBH-09). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { AsText, LongText, Said } from "#src/platform/ui/index.ts";
import type { Yard } from "./model.ts";
import { yardTexts } from "./texts/index.ts";

export const YardFields = ({ language }: { readonly language: Language }): VNode => {
	const words = yardTexts(language);
	return (
		<AsText language={language} summary={words.fold}>
			<div class="stack">
				<LongText name="business" label={words.business} rows={2} />
				<LongText name="onTheYard" label={words.onTheYard} rows={2} />
				<LongText name="takingOver" label={words.takingOver} rows={2} />
				<LongText name="voices" label={words.voices} hint={words.voicesHint} rows={3} />
			</div>
		</AsText>
	);
};
export const YardSaid = ({ yard, language }: { readonly yard: Yard; readonly language: Language }): VNode => {
	const words = yardTexts(language).said;
	return (
		<>
			{(["business", "onTheYard", "takingOver"] as const).map((part) => {
				const said = yard[part];
				return said === undefined ? null : <p key={part}>{fill(words[part], { words: said })}</p>;
			})}
			{(yard.voices ?? []).map((voice) => (
				<Said key={voice} small>
					<p>{voice}</p>
				</Said>
			))}
		</>
	);
};
/** What the team knows of this neighbourhood: the season, the rules, a disease that goes round. At hand when one prepares, and about nobody. */
export const AreaKnown = ({
	area,
	language,
}: {
	readonly area: { readonly name: string; readonly known: string } | null;
	readonly language: Language;
}): VNode | null =>
	area === null ? null : (
		<AsText language={language} summary={fill(yardTexts(language).area, { area: area.name })}>
			<p class="own-lines">{area.known}</p>
		</AsText>
	);
