/** How somebody sees it, on the pages: fields that may all stay empty, and what was kept of them (SIG-11, SIG-13, SIG-14). */
import type { VNode } from "preact";
import type { CalendarDay, Language } from "#src/kernel/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { longDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, LongText, SelectField } from "#src/platform/ui/index.ts";
import { missedBecause, type Mood, moods, type TheirView } from "./model.ts";
import { theirViewTexts } from "./texts/index.ts";

type Spoken = { readonly language: Language };
/** Something was agreed on and did not come about: what was it? Folded, and never needed. */
export const Missed = ({ language }: Spoken): VNode => {
	const words = theirViewTexts(language);
	return (
		<AsText language={language} summary={words.missed}>
			<SelectField
				name="because"
				label={words.missed}
				hint={words.missedHint}
				empty={words.because.unknown}
				options={missedBecause.filter((value) => value !== "unknown").map((value) => ({ value, words: words.because[value] }))}
			/>
		</AsText>
	);
};
export const TheirViewFields = ({ name, language }: Spoken & { readonly name: string }): VNode => {
	const words = theirViewTexts(language);
	return (
		<>
			<LongText name="seesDifferently" label={fill(words.differently, { name })} hint={words.differentlyHint} rows={2} />
			<LongText name="wantsInstead" label={words.instead} rows={2} />
			<LongText name="ifWeDisagree" label={words.disagree} rows={2} />
		</>
	);
};
export const TheirViewSaid = ({ view, name, language }: Spoken & { readonly view: TheirView; readonly name: string }): VNode => {
	const words = theirViewTexts(language);
	const said = [
		view.seesDifferently && fill(words.seesSaid, { name, words: view.seesDifferently }),
		view.wantsInstead && fill(words.wantsSaid, { words: view.wantsInstead }),
		view.ifWeDisagree && fill(words.disagreeSaid, { words: view.ifWeDisagree }),
	];
	return <>{said.map((one) => (one ? <p key={one}>{one}</p> : null))}</>;
};
/** Pleased or not pleased: both are answered. */
export const MoodField = ({ language, whose }: Spoken & { readonly whose: "mine" | "theirs" }): VNode => {
	const words = theirViewTexts(language);
	return (
		<AsText language={language} summary={words.mood}>
			<ChoiceField
				name="mood"
				label={words.mood}
				choices={moods.map((value) => ({ value, words: whose === "mine" ? words.moods[value] : words.moodsOf[value] }))}
			/>
		</AsText>
	);
};
export const moodWords = (mood: Mood, language: Language): string => theirViewTexts(language).moodsOf[mood];
export type TakesTimeBecause = { readonly why: string; readonly toldOn?: CalendarDay | undefined };
/** 'Dit duurt, want …, verteld op …' beside what waits. */
export const TakesTime = ({ takes, language }: Spoken & { readonly takes: TakesTimeBecause | undefined }): VNode | null => {
	if (!takes) return null;
	const words = theirViewTexts(language);
	const told = takes.toldOn === undefined ? "" : ` (${fill(words.told, { day: longDay(takes.toldOn, language) })})`;
	return <p class="small soft">{`${fill(words.takesTimeSaid, { why: takes.why.replace(/[.\s]+$/, "") })}${told}.`}</p>;
};
