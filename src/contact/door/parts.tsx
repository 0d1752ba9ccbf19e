/** At the door, on the pages: two taps for how it went, and what is remembered of this door. */
import type { VNode } from "preact";
import type { CalendarDay, FormState, Language } from "#src/kernel/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Button, ChoiceField, DateField, type Fact, Form, Hidden, LongText, Notice, SelectField, TextField } from "#src/platform/ui/index.ts";
import { attemptOutcomes, nextWays, ways } from "../model.ts";
import { Missed } from "../their-view/parts.tsx";
import { texts } from "../texts/index.ts";
import type { PartnerKind, Proposal, Remembered } from "./rules.ts";
import { doorTexts } from "./texts/index.ts";

type HowProps = {
	readonly form: FormState;
	readonly visit: string | null;
	readonly tries: readonly Proposal[];
	readonly language: Language;
	readonly today: CalendarDay;
};
const said = (tries: readonly Proposal[], language: Language): readonly string[] =>
	tries.map(({ way, part }) => (part === undefined ? texts(language).attempt.nexts[way] : doorTexts(language).parts[part]));

/** How, and how it went: two taps and nothing typed. Everything else is folded away (CON-06, CON-07, CON-10). */
export const HowItWent = ({ form, visit, tries, language, today }: HowProps): VNode => {
	const words = texts(language).attempt;
	const door = doorTexts(language);
	return (
		<section class="stack" aria-labelledby="hoe-ging-het">
			<h2 id="hoe-ging-het">{words.title}</h2>
			<p class="soft">{door.twoTaps}</p>
			<Form form={form} language={language} label={words.title}>
				{visit !== null && <Hidden name="visit" value={visit} />}
				<ChoiceField name="how" label={door.how} grid preset="rang" choices={ways.map((value) => ({ value, words: door.hows[value] }))} />
				<fieldset class="field">
					<legend>{words.outcome}</legend>
					<div class="even">
						{attemptOutcomes.map((outcome) => (
							<Button key={outcome} weight="quiet" wide name="outcome" value={outcome}>
								{words.outcomes[outcome]}
							</Button>
						))}
					</div>
				</fieldset>
				<AsText language={language} summary={door.moreWords}>
					<div class="stack stack-wide">
						<LongText name="words" label={words.words} hint={words.wordsHint} mark="optional" rows={2} />
						<TextField name="worked" label={door.worked} />
						<TextField name="noTo" label={door.noTo} hint={door.noToHint} suggestions={door.noToChoices} />
						<DateField name="thinksUntil" label={door.thinks} hint={door.thinksHint} min={today} />
						<TextField name="introducedBy" label={words.introducedBy} />
					</div>
				</AsText>
				<Missed language={language} />
				<AsText language={language} summary={words.next}>
					<div class="stack">
						<p class="small soft">
							{door.tries}: {said(tries, language).join(", ")}. {door.chooses}
						</p>
						<SelectField name="nextWay" label={words.next} options={nextWays.map((value) => ({ value, words: words.nexts[value] }))} />
						<DateField name="nextOn" label={words.nextOn} min={today} />
					</div>
				</AsText>
			</Form>
		</section>
	);
};
/** What is remembered of this door, as lines of the card. */
export const rememberedFacts = (
	memory: readonly Remembered[],
	noes: readonly Remembered[],
	language: Language,
	today: CalendarDay,
): readonly (Fact | false)[] => {
	const words = doorTexts(language);
	const line = ({ what, on }: Remembered): string =>
		fill(words.remembered, { what: what.replace(/[.\s]+$/, ""), day: shortDay(on, today, language) });
	return [
		memory.length > 0 && { what: words.memory, is: memory.map(line).join("; ") },
		noes.length > 0 && { what: words.noes, is: noes.map(line).join("; ") },
	];
};
export const StillThinking = ({
	until,
	language,
	today,
}: {
	readonly until: string | null;
	readonly language: Language;
	readonly today: CalendarDay;
}): VNode | null =>
	until === null ? null : (
		<Notice icon="moon" title={fill(doorTexts(language).thinksUntil, { day: shortDay(until as CalendarDay, today, language) })} />
	);
/** Ideas for a next time, from what was not tried (CON-07). */
export const WhatToTry = ({ tries, language }: { readonly tries: readonly Proposal[]; readonly language: Language }): VNode => {
	const words = doorTexts(language);
	return (
		<>
			{words.tries}: {said(tries, language).join(", ")}.
		</>
	);
};
export type Knows = { readonly name: string; readonly what: string };
/** Who could go along: whoever told us, when they may be asked, and colleagues who know about it (CON-02). */
export const WhoCouldComeAlong = ({
	partners,
	knows,
	language,
}: {
	readonly partners: readonly PartnerKind[];
	readonly knows: readonly Knows[];
	readonly language: Language;
}): VNode | null => {
	if (partners.length + knows.length === 0) return null;
	const words = doorTexts(language).partners;
	return (
		<ul class="dotted small">
			{partners.map((one) => (
				<li key={one}>{words[one]}</li>
			))}
			{knows.map(({ name, what }) => (
				<li key={name}>{fill(words.knows, { name, what })}</li>
			))}
		</ul>
	);
};
