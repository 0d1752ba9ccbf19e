/** Letters of consent as the person reads them: may somebody know this? Yes, no, and the yes taken back in one step (PRIV-05). */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Form, Hidden, LinkButton, Said, Section, Story, StoryItem, Submit } from "#src/platform/ui/index.ts";
import { type ConsentLetter, holdsOn, waits } from "#src/privacy/index.ts";
import { answerOf, receiverOf } from "#src/privacy/pages.ts";
import { consentDoes } from "#src/privacy/server.ts";
import { type AnySight, wordsOf } from "./frame.tsx";
import type { Frame } from "./load.ts";
import { formAt } from "./story-page.tsx";

type Props = { readonly frame: Frame; readonly letters: readonly ConsentLetter[]; readonly sight: AnySight; readonly forms: boolean };
const { giveConsent, refuseConsent, withdrawConsent } = consentDoes;

const OneButton = ({
	operation,
	one,
	words,
	weight,
	frame,
	sight,
}: {
	readonly operation: { readonly name: string };
	readonly one: ConsentLetter;
	readonly words: string;
	readonly weight: "main" | "quiet";
	readonly frame: Frame;
	readonly sight: AnySight;
}): VNode => (
	<Form
		form={formAt(sight, operation, "letter", one.letter)}
		language={sight.language}
		prefix={`${operation.name}-${one.letter}`}
		action="#letters"
		keep={false}
	>
		<Hidden name="case" value={frame.case} />
		<Hidden name="letter" value={one.letter} />
		<Submit weight={weight} wide={false}>
			{words}
		</Submit>
	</Form>
);
const One = ({ one, frame, sight, forms }: Omit<Props, "letters"> & { readonly one: ConsentLetter }): VNode => {
	const { language, today } = sight;
	const { letters: words } = wordsOf(frame, language).asks;
	const asks = waits(one) && one.until >= today;
	return (
		<StoryItem icon="pen" title={fill(words.waits, { to: receiverOf(one) })} when={answerOf(one, sight)}>
			<p>{fill(words.about, { words: one.subject })}</p>
			{one.forWhat !== undefined && <p>{fill(words.forWhat, { words: one.forWhat })}</p>}
			<p>{fill(words.until, { day: shortDay(one.until, today, language) })}</p>
			{asks && <p>{words.only}</p>}
			{one.refused?.words !== undefined && <Said small>{one.refused.words}</Said>}
			{forms && one.given?.photo !== undefined && (
				<p>
					<LinkButton weight="quiet" icon="camera" href={`/mijn/toestemming/${one.letter}`}>
						{words.photo}
					</LinkButton>
				</p>
			)}
			{forms && asks && (
				<div class="line-up">
					<OneButton operation={giveConsent} one={one} words={words.yes} weight="main" frame={frame} sight={sight} />
					<OneButton operation={refuseConsent.person} one={one} words={words.no} weight="quiet" frame={frame} sight={sight} />
				</div>
			)}
			{forms && holdsOn(one, today) && (
				<OneButton operation={withdrawConsent.person} one={one} words={words.withdraw} weight="quiet" frame={frame} sight={sight} />
			)}
		</StoryItem>
	);
};
const Some = ({ letters, ...rest }: Props): VNode | null =>
	letters.length === 0 ? null : (
		<Story>
			{letters.map((one) => (
				<One key={one.letter} one={one} {...rest} />
			))}
		</Story>
	);
/** What waits first, then what holds; what was is folded on a screen, and stands open on paper. */
export const LettersPart = ({ letters, ...rest }: Props): VNode | null => {
	const { letters: words } = wordsOf(rest.frame, rest.sight.language).asks;
	const { today } = rest.sight;
	const asks = letters.filter((one) => waits(one) && one.until >= today);
	const now = [...asks, ...letters.filter((one) => holdsOn(one, today)).reverse()];
	const before = letters.filter((one) => !now.includes(one)).reverse();
	return letters.length === 0 ? null : (
		<Section title={words.title} id="letters">
			<Some letters={now} {...rest} />
			{rest.forms && before.length > 0 ? (
				<AsText language={rest.sight.language} summary={words.before}>
					<Some letters={before} {...rest} />
				</AsText>
			) : (
				<Some letters={before} {...rest} />
			)}
		</Section>
	);
};
