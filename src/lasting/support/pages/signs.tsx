/** The plan of signs: sign, who, does what, who is told (SUS-10). And what was seen. */
import type { VNode } from "preact";
import { dayOf } from "#src/kernel/time.ts";
import { clockTime, shortDay } from "#src/platform/texts/dates.ts";
import { LongText, Notice, Rows, Section, Submit } from "#src/platform/ui/index.ts";
import { answerSupport } from "../operations.ts";
import { signsOf } from "../reading.ts";
import { supportTexts } from "../texts/index.ts";
import { Arrange } from "./forms.tsx";
import { faceOf, formAt, type Props, SupportForm, whoseOf } from "./here.tsx";
import { Agreement, Drop } from "./members.tsx";

export const Signs = ({ model, sight }: Props): VNode => {
	const said = supportTexts(sight.language).signs;
	const signs = signsOf(model.state);
	return (
		<Section id="tekenen" title={said.title} about={said.about}>
			{signs.length === 0 && <p>{said.none(whoseOf(model))}</p>}
			<Rows>
				{signs.map((one) => (
					<li class="row is-plain" key={one.arrangement}>
						<h3>{one.cue}</h3>
						<p>{said.line(one.name, one.does)}</p>
						<p class="soft">{said.tells(one.tell?.name)}</p>
						<Agreement model={model} sight={sight} one={one} />
						<Drop model={model} sight={sight} one={one} />
					</li>
				))}
			</Rows>
			<Arrange model={model} sight={sight} kind="sign" />
		</Section>
	);
};
const Answer = ({
	model,
	sight,
	thing,
	label,
	send,
}: Props & { readonly thing: string; readonly label: string; readonly send: string }): VNode | null =>
	model.mine ? null : (
		<SupportForm model={model} sight={sight} form={formAt(sight, answerSupport, "thing", thing)} prefix={`antwoord-${thing}`}>
			<input type="hidden" name="thing" value={thing} />
			<LongText name="words" label={label} rows={2} />
			<Submit weight="quiet">{send}</Submit>
		</SupportForm>
	);
/** Somebody stopped, or all of it: who looks, and by when. */
export const Gaps = ({ model, sight }: Props): VNode => {
	const said = supportTexts(sight.language).gap;
	return (
		<>
			{model.state.gaps.map(({ thing, name, lookAgain }) => (
				<div key={thing} class="stack stack-wide">
					<Notice icon="people" title={name === undefined ? said.ended : said.left(name)}>
						{said.about(faceOf(model, sight), shortDay(lookAgain, sight.today, sight.language))}
					</Notice>
					<Answer model={model} sight={sight} thing={thing} label={said.words} send={said.send} />
				</div>
			))}
		</>
	);
};
/** Every sign that was seen and every call, readable for the person; whoever went says what was done. */
export const SeenPart = ({ model, sight }: Props): VNode | null => {
	const { language, today } = sight;
	const said = supportTexts(language).seen;
	if (model.state.seen.length === 0) return null;
	return (
		<Section id="gezien" title={said.title}>
			<Rows>
				{model.state.seen.toReversed().map((one) => (
					<li class="row is-plain" key={one.thing}>
						<p>
							<strong>{said.line(one.name, `${shortDay(dayOf(one.at), today, language)}, ${clockTime(one.at, language)}`)}</strong>
						</p>
						{one.sign !== undefined && <p>{said.sign(one.sign)}</p>}
						{one.saw !== undefined && <p>{said.saw(one.saw)}</p>}
						{one.answered ? (
							<p>{said.done(one.answered.words)}</p>
						) : (
							<>
								<p class="soft">{said.asked(faceOf(model, sight))}</p>
								<Answer model={model} sight={sight} thing={one.thing} label={said.words} send={said.send} />
							</>
						)}
					</li>
				))}
			</Rows>
		</Section>
	);
};
