import type { VNode } from "preact";
import { type FormState, type Language, problemAt } from "#src/kernel/index.ts";
import { domainKeys } from "#src/people/index.ts";
import { AsText, LongText, SelectField, TextField } from "#src/platform/ui/index.ts";
import { grounds, type Weighed } from "../model.ts";
import { texts } from "../texts/index.ts";

/** Own words of last time stand there again; the step and the outcome are always chosen anew (LEG-01, LEG-21). */
export const wordsOfLast =
	(last: Weighed | undefined) =>
	(
		name: "why" | "whyMe" | "fact" | "sure" | "told" | "riskOfGoing" | "riskOfStaying" | "bring" | "hesitations" | "strengthen" | "ownPeople",
	): { preset?: string } => {
		const before = last?.[name];
		return before === undefined ? {} : { preset: before };
	};

type Props = { readonly form: FormState; readonly language: Language; readonly last: Weighed | undefined };
const fields = ["secondWho", "secondSaid", "strengthen", "ownPeople", "ground", "said", ...domainKeys.map((key) => `well.${key}`)];

/** From drang upward: who looks along, what goes well on every side of life, which own people could add, and what was said about it (LEG-03, LEG-25, PRIN-07). */
export const Deeper = ({ form, language, last }: Props): VNode => {
	const words = texts(language).deeper;
	const open = fields.some((field) => problemAt(form, field) !== undefined || form.values[field]);
	const before = wordsOfLast(last);
	return (
		<AsText language={language} summary={words.title} open={open} opensWith={{ step: ["5", "6", "7"] }}>
			<div class="stack stack-wide">
				<p class="small soft">{words.hint}</p>
				<fieldset class="field stack">
					<legend>
						<strong>{words.well}</strong>
					</legend>
					<p class="hint">{words.wellHint}</p>
					{domainKeys.map((key) => (
						<TextField key={key} name={`well.${key}`} label={words.sides[key]} {...(last?.well?.[key] ? { preset: last.well[key] } : {})} />
					))}
				</fieldset>
				<LongText name="strengthen" label={words.strengthen} rows={2} mark="optional" {...before("strengthen")} />
				<LongText name="ownPeople" label={words.ownPeople} hint={words.ownPeopleHint} rows={2} {...before("ownPeople")} />
				<TextField name="secondWho" label={words.second} />
				<LongText name="secondSaid" label={words.secondSaid} rows={3} />
				<SelectField name="ground" label={words.ground} options={grounds.map((value) => ({ value, words: words.grounds[value] }))} />
				<LongText name="said" label={words.said} hint={words.saidHint} rows={2} />
			</div>
		</AsText>
	);
};
