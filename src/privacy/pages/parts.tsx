/** What several pages of sharing show in the same way. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inSentence } from "#src/platform/texts/in-sentence.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { ChoiceField, type Fact, Facts, TextField } from "#src/platform/ui/index.ts";
import { groundWords } from "../grounds.ts";
import type { Disclosure, Item, Recipient } from "../model.ts";
import { texts } from "../texts/index.ts";

/** An item in a sentence: its name, and its own words when it has them. */
export const ItemWords = ({ item, language }: { readonly item: Item; readonly language: Language }): VNode => (
	<>
		{texts(language).items[item.kind]}
		{item.words !== undefined && `: ${item.words}`}
	</>
);

/** The receiver as it stands in a sentence: a name at an organisation. */
export const receiverOf = ({ recipient }: { readonly recipient: Recipient }): string => {
	const organisation = inSentence(recipient.organisationName);
	return recipient.name === undefined ? organisation : `${inSentence(recipient.name)} (${organisation})`;
};

type Props = { readonly one: Disclosure; readonly language: Language; readonly today: CalendarDay };
/** Everything about one disclosure, in words, for colleagues (PRIV-01); the person reads sentences. */
export const DisclosureFacts = ({ one, language, today }: Props): VNode => {
	const words = texts(language);
	const facts: Fact[] = [
		{ what: words.sharing.aim, is: `${words.aims[one.aim]}${one.forWhat === undefined ? "" : `: ${one.forWhat}`}` },
		{ what: words.sharing.ground, is: groundWords(one.ground, language) },
		{ what: words.sharing.consent, is: words.consents[one.consent] },
		...(one.argument === undefined ? [] : [{ what: words.sharing.argument, is: one.argument }]),
	];
	const day = (moment: Disclosure["at"]): string => shortDay(dayOf(moment), today, language);
	return (
		<>
			<ul>
				{one.items.map((item) => (
					<li key={item.kind}>
						<ItemWords item={item} language={language} />
					</li>
				))}
			</ul>
			<Facts facts={facts} />
			{one.told && (
				<p>
					{fill(one.told.answer === "yes" ? words.sharing.toldYes : words.sharing.toldNo, { day: day(one.told.at) })} {one.told.words}
				</p>
			)}
		</>
	);
};

/** 'up to 3 May', 'stopped on 2 March'. */
export const sharedUntil = ({ one, language, today }: Props): string => {
	const words = texts(language).sharing;
	if (one.stopped) return fill(words.stopped, { day: shortDay(dayOf(one.stopped.at), today, language) });
	return fill(one.until < today ? words.ended : words.until, { day: shortDay(one.until, today, language) });
};

/** How something was said, for what a worker writes down. */
export const HowFields = ({ language }: { readonly language: Language }): VNode => {
	const { how, sharing } = texts(language);
	return (
		<>
			<ChoiceField
				name="how"
				label={sharing.tellHow}
				choices={[
					{ value: "spoken", words: how.spoken },
					{ value: "paper", words: how.paper },
				]}
				preset="spoken"
			/>
			<TextField name="witness" label={sharing.witness} mark="optional" />
		</>
	);
};
