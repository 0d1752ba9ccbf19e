/** What of a running matter goes soon, for who is responsible and for the person: seen a week before, and kept when somebody still needs it (PRIV-15). */
import type { VNode } from "preact";
import { dayOf } from "#src/kernel/time.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Form, Hidden, LongText, OneButtonForm, Row, Rows, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { formOf } from "../pages/form-of.ts";
import type { Going } from "./loading.ts";
import { keepItem, takeOutName, toldItems } from "./operations.ts";
import { itemsTexts } from "./texts/index.ts";

type Props = { readonly about: string; readonly going: Going; readonly sight: Sight<unknown>; readonly to: "matter" | "own" };
const MOST_WORDS = 200;
const short = (text: string): string => (text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text);

export const GoingSoon = ({ about, going: { goesOn, items, open }, sight, to }: Props): VNode | null => {
	const { language, today, form } = sight;
	const said = itemsTexts(language);
	const words = said[to];
	if (goesOn === undefined) return null;
	return (
		<Section title={words.title} id="gaat-weg" about={fill(words.about, { day: shortDay(goesOn, today, language) })}>
			<AsText language={language} summary={`${words.look} (${items.length})`}>
				<Rows>
					{items.map((one) => (
						<Row
							key={one.entry}
							icon="paper"
							title={shortDay(dayOf(one.at), today, language)}
							why={one.words === "" ? words.noWords : short(one.words)}
						>
							{to === "own" ? (
								<OneButtonForm form={form(keepItem.person)}>
									<input type="hidden" name="case" value={about} />
									<input type="hidden" name="entry" value={one.entry} />
									<Submit weight="quiet">{words.keep}</Submit>
								</OneButtonForm>
							) : (
								<AsText language={language} summary={words.keep}>
									<Form form={formOf(sight, keepItem.worker, "entry", one.entry)} language={language} prefix={`houd-${one.entry}`} keep={false}>
										<Hidden name="case" value={about} />
										<Hidden name="entry" value={one.entry} />
										<TextField name="why" label={said.matter.why} hint={said.matter.whyHint} required />
										<Submit weight="quiet">{said.matter.keepSend}</Submit>
									</Form>
								</AsText>
							)}
						</Row>
					))}
				</Rows>
			</AsText>
			{to === "matter" && open && (
				<Form form={form(toldItems)} language={language} keep={false}>
					<Hidden name="case" value={about} />
					<LongText name="words" label={said.matter.toldWords} rows={2} mark="optional" />
					<Submit>{said.matter.told}</Submit>
				</Form>
			)}
		</Section>
	);
};
/** For somebody who is named here and asks not to be (PRIN-13). */
export const NameTakenOut = ({ about, sight }: Pick<Props, "about" | "sight">): VNode => {
	const { language, form } = sight;
	const { matter: words } = itemsTexts(language);
	const came = form(takeOutName);
	return (
		<AsText language={language} summary={words.name} open={Object.keys(came.values).length > 0}>
			<p class="soft">{words.nameLead}</p>
			<Form form={came} language={language} keep={false}>
				<Hidden name="case" value={about} />
				<TextField name="passage" label={words.passage} hint={words.passageHint} required />
				<Submit weight="quiet">{words.nameSend}</Submit>
			</Form>
		</AsText>
	);
};
