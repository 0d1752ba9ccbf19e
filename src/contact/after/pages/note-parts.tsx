/** Parts of the page of a note: split in three by a tap, what was promised, and one note for more of a household. */
import type { VNode } from "preact";
import { type FormState, type Language, typed } from "#src/kernel/index.ts";
import { AsText, Chip, Hidden, LongText, ManyField, TextField } from "#src/platform/ui/index.ts";
import { texts } from "../../texts/index.ts";
import { calledOr, named, type WhomSeen } from "../../pages/whom.ts";
import type { Housemate } from "../store.ts";
import { afterTexts } from "../texts/index.ts";

type About = { readonly whom: WhomSeen; readonly language: Language };

/** A piece of the text and a tap: it stands where it belongs. Without JavaScript the three fields below do the same (CON-11). */
export const SplitButtons = ({ whom, language }: About): VNode => {
	const words = afterTexts(language).split;
	return (
		<div class="stack stack-tight" data-island="split" data-done={words.done} hidden>
			<p class="small soft">{words.hint}</p>
			<div class="line-up">
				<button type="button" class="button is-quiet" data-to="seenAndHeard">
					{words.seen}
				</button>
				<button type="button" class="button is-quiet" data-to="personSaid">
					{named(words.said, whom, language)}
				</button>
				<button type="button" class="button is-quiet" data-to="thoughts">
					{words.thought}
				</button>
			</div>
		</div>
	);
};
export const ThreeParts = ({ whom, form, language }: About & { readonly form: FormState }): VNode => {
	const words = texts(language).note;
	const open = (["seenAndHeard", "personSaid", "thoughts"] as const).some((part) => typed(form, part) !== "");
	return (
		<AsText language={language} summary={afterTexts(language).split.summary} open={open}>
			<div class="stack stack-wide" data-split-parts="">
				<LongText name="seenAndHeard" label={words.seenAndHeard} rows={3} />
				<LongText name="personSaid" label={named(words.personSaid, whom, language)} hint={named(words.personSaidHint, whom, language)} rows={3} />
				<LongText name="thoughts" label={words.thoughts} hint={words.thoughtsHint} rows={3} />
			</div>
		</AsText>
	);
};
/** Promises on either side, when it suits them, and who of their own people comes (CON-08, CON-18). */
export const PromisedAndNext = ({ whom, language, children }: About & { readonly children: VNode }): VNode => {
	const words = afterTexts(language);
	const say = (sentence: string): string => named(sentence, whom, language);
	return (
		<AsText language={language} summary={words.promises}>
			<div class="stack stack-wide">
				<LongText name="promisedByMe" label={words.promisedByMe} hint={words.promisedHint} rows={2} />
				<LongText name="promisedByThem" label={say(words.promisedByThem)} rows={2} />
				<LongText name="askedElsewhere" label={say(words.askedElsewhere)} hint={words.askedElsewhereHint} rows={2} />
				<TextField name="nextWords" label={say(words.nextWords)} hint={words.nextWordsHint} />
				{children}
				<TextField name="ownPeople" label={words.ownPeople} hint={words.ownPeopleHint} />
			</div>
		</AsText>
	);
};
/** Small changes, and what worked at this door (CON-13). */
export const SmallThings = ({ language }: { readonly language: Language }): VNode => {
	const words = afterTexts(language);
	return (
		<>
			<LongText name="changes" label={words.changes} hint={words.changesHint} rows={2} />
			<TextField name="saidTo" label={words.saidTo} />
			<TextField name="worked" label={words.worked} hint={words.workedHint} />
		</>
	);
};
/** One note for all who were there; what is one person's stands with that person alone. */
export const ForAllOfThem = ({ whom, housemates, language }: About & { readonly housemates: readonly Housemate[] }): VNode | null => {
	if (housemates.length === 0) return null;
	const words = afterTexts(language);
	const nameOf = (one: Housemate): string => calledOr(one, language);
	const everybody = [{ case: whom.case, called: whom.called, face: null }, ...housemates];
	return (
		<AsText language={language} summary={words.together}>
			<div class="stack stack-wide">
				<ManyField
					name="also"
					label={words.together}
					hint={words.togetherHint}
					choices={housemates.map((one) => ({ value: one.case, words: nameOf(one) }))}
				/>
				{everybody.map((one) => (
					<LongText key={one.case} name={`alone.${one.case}`} label={named(words.alone, one, language)} rows={2} />
				))}
			</div>
		</AsText>
	);
};
/** A recording to write out: heard here, gone once the note is kept. */
export const Recorded = ({ of, recording, language }: { readonly of: string; readonly recording: string; readonly language: Language }): VNode => {
	const words = afterTexts(language).recording;
	return (
		<div class="stack stack-tight">
			<Hidden name="recording" value={recording} />
			<audio controls preload="none" src={`/mensen/${of}/opname/${recording}`} aria-label={words.listen} />
			<p class="small soft">{words.gone}</p>
		</div>
	);
};
/** Other ways of keeping it. */
export const OtherWays = ({ of, language }: { readonly of: string; readonly language: Language }): VNode => {
	const words = afterTexts(language).ways;
	return (
		<p class="line-up">
			<Chip icon="mic" href={`/mensen/${of}/opname`}>
				{words.speak}
			</Chip>
			<Chip icon="camera" href={`/mensen/${of}/geschreven`}>
				{words.photo}
			</Chip>
			<Chip icon="moon" href={`/mensen/${of}/voor-later`}>
				{words.park}
			</Chip>
		</p>
	);
};
