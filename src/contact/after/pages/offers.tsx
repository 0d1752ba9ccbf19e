/** What was found in the note just written: tapped, it is added; left, it stays in the note. */
import type { VNode } from "preact";
import type { FormState, Language } from "#src/kernel/index.ts";
import { Form, Hidden, ManyField, Notice, Submit, TextField } from "#src/platform/ui/index.ts";
import { named, type WhomSeen } from "../../pages/whom.ts";
import type { Offers } from "../offers.ts";
import { afterTexts } from "../texts/index.ts";

type Props = {
	readonly whom: WhomSeen;
	readonly note: string;
	readonly offers: Offers;
	readonly form: FormState;
	readonly language: Language;
};
const plainly = (all: readonly string[]) => all.map((value) => ({ value, words: value }));
/** Names become ties with a spoken yes; strengths stand with the others (NET-03, CON-12, PRIV-13). */
export const OffersOf = ({ whom, note, offers, form, language }: Props): VNode => {
	const words = afterTexts(language).offers;
	return (
		<section class="stack sheet" aria-labelledby="viel-op">
			<h2 id="viel-op">{words.title}</h2>
			<p class="soft">{words.about}</p>
			<Form form={form} language={language} keep={false}>
				<Hidden name="note" value={note} />
				{offers.names.length > 0 && (
					<>
						<ManyField
							name="names"
							label={words.names}
							choices={offers.names.map(({ name, relation }) => ({ value: name, words: relation === undefined ? name : `${name}, ${relation}` }))}
						/>
						<ManyField name="spoken" label={words.yes} hint={words.yesHint} choices={[{ value: "ja", words: named(words.spoken, whom, language) }]} />
					</>
				)}
				{offers.strengths.length > 0 && <ManyField name="strengths" label={words.strengths} choices={plainly(offers.strengths)} />}
				{offers.interests.length > 0 && <ManyField name="interests" label={words.interests} choices={plainly(offers.interests)} />}
				{offers.names.length > 0 && <TextField name="witness" label={words.witness} mark="optional" />}
				<Submit weight="quiet">{words.save}</Submit>
			</Form>
		</section>
	);
};
export const NoteKept = ({ language }: { readonly language: Language }): VNode => <Notice icon="check" title={afterTexts(language).offers.none} />;
/** Three quick marks of how it began, each to be skipped (CON-04). */
export const HowItBeganFields = ({ language }: { readonly language: Language }): VNode => {
	const words = afterTexts(language).began;
	return (
		<>
			<ManyField name="saidWho" label={words.title} choices={[{ value: "ja", words: words.saidWho }]} />
			<TextField name="saidWhy" label={words.saidWhy} />
			<TextField name="asked" label={words.asked} />
		</>
	);
};
