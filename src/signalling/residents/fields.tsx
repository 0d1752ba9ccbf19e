import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { actionTexts, askedAnswers, ourParts } from "#src/neighbourhood/index.ts";
import { AsText, ChoiceField, TextField } from "#src/platform/ui/index.ts";
import { residentTexts } from "./texts/index.ts";
import { withNeighbours } from "./settling.ts";

/** What neighbours are going to do: opens once it is rounded off that way. Everything in it may stay empty. */
export const NeighbourFields = ({ language, how }: { readonly language: Language; readonly how: string | undefined }): VNode => {
	const said = actionTexts(language).form;
	const words = residentTexts(language);
	return (
		<AsText language={language} summary={words.summary} open={withNeighbours.some((one) => one === how)} opensWith={{ how: withNeighbours }}>
			<div class="stack">
				<p class="small soft">{words.noFile}</p>
				<TextField name="what" label={said.what} hint={said.whatHint} />
				<TextField name="lead" label={said.lead} hint={said.leadHint} />
				<ChoiceField
					name="asked"
					label={said.asked}
					choices={askedAnswers.filter((one) => one !== "no").map((one) => ({ value: one, words: said.askedAnswers[one] }))}
				/>
				<ChoiceField name="ourPart" label={said.ourPart} choices={ourParts.map((part) => ({ value: part, words: said.parts[part] }))} />
			</div>
		</AsText>
	);
};
