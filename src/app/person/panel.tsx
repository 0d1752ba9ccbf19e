/** On the page of a person: what is shared and what is still owed for it, how the person reads along, and who looked. */
import type { VNode } from "preact";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inSentence } from "#src/platform/texts/in-sentence.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { type IconName, Way } from "#src/platform/ui/index.ts";
import { isOpen, privacyIn, requestsIn, sharedOn, stillToTell, talksWithout } from "#src/privacy/index.ts";
import { texts } from "../texts/person/index.ts";

type Sharing = {
	readonly case: string;
	readonly shared: readonly string[];
	readonly toTell: number;
	readonly without: number;
};
type Looked = { readonly case: string; readonly questions: number };
type Spoken = "nl" | "en";
const counted = (count: number, one: string, more: string, language: Spoken): string =>
	count === 0 ? "" : count === 1 ? one : fill(more, { count: inWords(count, language) });

const sharing: PersonPart<Sharing> = {
	name: "openness.sharing",
	at: "way",
	order: 90,
	read: ({ case: of, today, folded }) => {
		const state = folded(privacyIn);
		return {
			case: of,
			shared: [...new Set(sharedOn(state, today).map((one) => inSentence(one.recipient.organisationName)))],
			toTell: stillToTell(state).length,
			without: talksWithout(state),
		};
	},
	view: ({ case: of, shared, toTell, without }, { language }): VNode => {
		const words = texts(language).panel;
		return (
			<Way href={`/mensen/${of}/delen`} title={words.title} icon="share">
				{[
					shared.length === 0 ? words.nothing : fill(words.with, { names: new Intl.ListFormat(language).format(shared) }),
					counted(toTell, words.toTellOne, words.toTellMore, language),
					counted(without, words.withoutOne, words.withoutMore, language),
				]
					.filter(Boolean)
					.join(" ")}
			</Way>
		);
	},
};
const looked: PersonPart<Looked> = {
	name: "openness.looked",
	at: "rare-way",
	order: 95,
	read: ({ case: of, folded }) => ({
		case: of,
		questions: folded(privacyIn).questions.filter((one) => !one.answer).length,
	}),
	view: ({ case: of, questions }, { language }): VNode => {
		const words = texts(language).panel;
		return (
			<Way href={`/mensen/${of}/wie-keek`} title={words.looked} icon="eye">
				{counted(questions, words.questionOne, words.questionMore, language) || undefined}
			</Way>
		);
	},
};
const asks: PersonPart<{ readonly case: string; readonly open: number }> = {
	name: "openness.asks",
	at: "way",
	order: 94,
	read: ({ case: of, folded }) => ({ case: of, open: folded(requestsIn).filter(isOpen).length }),
	view: ({ case: of, open }, { language }): VNode => {
		const words = texts(language).panel;
		return (
			<Way href={`/mensen/${of}/vragen`} title={texts(language).asks.link} icon="question">
				{counted(open, words.asksOne, words.asksMore, language) || undefined}
			</Way>
		);
	},
};
const way = (
	last: "verhaal" | "op-papier" | "eigen-bladzij" | "huisgenoten",
	word: "together" | "paper" | "letter" | "household",
	icon: IconName,
	order: number,
): PersonPart<string> => ({
	name: `openness.${word}`,
	at: word === "together" ? "way" : "rare-way",
	order,
	read: ({ case: of }) => of,
	view: (of, { language }) => <Way href={`/mensen/${of}/${last}`} title={texts(language).panel[word]} icon={icon} />,
});
/** Give them to `personPage` with the others. */
export const opennessParts: readonly PersonPart[] = [
	sharing,
	way("verhaal", "together", "people", 91),
	way("op-papier", "paper", "print", 92),
	way("eigen-bladzij", "letter", "envelope", 93),
	looked,
	asks,
	way("huisgenoten", "household", "house", 96),
];
