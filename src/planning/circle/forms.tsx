/** Forms of who joins the circle: their place, their seat, what they told, who stands in. */
import type { VNode } from "preact";
import { shortDay } from "#src/platform/texts/dates.ts";
import { chosen } from "#src/kernel/form.ts";
import { dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Button, ChoiceField, Form, Hidden, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { nearness } from "../circle-model.ts";
import { type AnySight, cameBack, formAt, operationFor, type PlanModel } from "../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../pages/parts.tsx";
import { askStill, hearTie, inviteTie, nameStandIn, placeTie, placeTies } from "../seats/operations.ts";
import { carriedBy, carriesMuch, mayJoin } from "../seats/rules.ts";
import { joinWays, seatSayings } from "../seats/model.ts";
import type { Tie } from "../state.ts";
import { texts } from "../texts/index.ts";
import { circleTexts } from "./texts/index.ts";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
type OfTie = Props & { readonly tie: Tie };

/** Without a script: the same as moving somebody in the picture. */
export const PlaceForm = ({ model, sight, tie }: OfTie): VNode => {
	const { language } = sight;
	const [t, words] = [circleTexts(language), texts(language).circle];
	const form = formAt(sight, operationFor(placeTie, model), "tie", tie.id);
	const name = { name: tie.name };
	return (
		<Fold language={language} summary={fill(t.place, name)} form={form}>
			<PlanForm model={model} language={language} form={form} prefix={`plek-${tie.id}`}>
				<Hidden name="tie" value={tie.id} />
				<ChoiceField
					name="near"
					label={fill(t.place, name)}
					choices={nearness.map((value) => ({ value, words: words.nearness[value] }))}
					{...(tie.near === undefined ? {} : { preset: tie.near })}
					required
				/>
				<SpokenYes model={model} language={language} now />
				<Submit weight="quiet">{t.placeSave}</Submit>
			</PlanForm>
		</Fold>
	);
};
/** With a script: what was moved in the picture waits here until it is kept, with a yes. What comes back (no witness named) stands there again, with everybody where they were put. */
export const MovedForm = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = circleTexts(language);
	const form = sight.form(operationFor(placeTies, model));
	return (
		<div
			class="screen-only"
			data-moved=""
			data-moved-words={t.moved}
			data-near-words={nearness.map((near) => t.firstPerson[near]).join("|")}
			hidden={!cameBack(form)}
		>
			<PlanForm model={model} language={language} form={form} prefix="kring-zetten">
				<div data-moves="">
					{chosen(form, "moves").map((move) => (
						<input key={move} type="hidden" name="moves" value={move} data-of={move.split(":")[0]} />
					))}
				</div>
				<ul data-moved-list="" />
				<SpokenYes model={model} language={language} now />
				<div class="line-up">
					<Submit wide={false}>{t.moveSave}</Submit>
					<Button type="button" weight="plain" name="terug">
						{t.moveForget}
					</Button>
				</div>
			</PlanForm>
		</div>
	);
};
const Joining = ({ model, sight, tie, code, address }: OfTie & { readonly code: string | undefined; readonly address: string }): VNode | null => {
	const { language } = sight;
	const t = circleTexts(language);
	const name = { name: tie.name, address };
	const form = formAt(sight, operationFor(inviteTie, model), "tie", tie.id);
	if (tie.seat)
		return (
			<>
				<p>{fill(tie.seat.joined ? t.joined : t.invited, name)}</p>
				{code !== undefined && (
					<Fold language={language} summary={fill(t.code, name)} form={sight.form({ name: "" })}>
						<p class="big-number">{code}</p>
						<p class="soft">{fill(t.codeAbout, name)}</p>
					</Fold>
				)}
			</>
		);
	if (!mayJoin(tie)) return null;
	return (
		<Fold language={language} summary={fill(t.invite, name)} form={form}>
			<p class="soft">{fill(t.inviteAbout, name)}</p>
			<PlanForm model={model} language={language} form={form} prefix={`doet-mee-${tie.id}`}>
				<Hidden name="tie" value={tie.id} />
				<ChoiceField
					name="how"
					label={fill(t.inviteHow, name)}
					choices={joinWays.map((value) => ({ value, words: fill(t.ways[value], name) }))}
					required
				/>
				<SpokenYes model={model} language={language} now />
				<Submit weight="quiet">{fill(t.inviteSave, name)}</Submit>
			</PlanForm>
		</Fold>
	);
};
const Hearing = ({ model, sight, tie }: OfTie): VNode => {
	const { language } = sight;
	const t = circleTexts(language);
	const name = { name: tie.name };
	const form = formAt(sight, operationFor(hearTie, model), "tie", tie.id);
	const likes = tie.wouldLike ?? [];
	const can = seatSayings.filter((what) => {
		if (what === "join") return tie.seat !== undefined && tie.seat.joined === undefined;
		if (what === "leave") return tie.seat !== undefined;
		if (what === "pause" || what === "go-on") return (tie.paused === undefined) === (what === "pause");
		return what === "not-any-more" ? likes.length > 0 : what === "would-like" || model.me === "worker";
	});
	return (
		<Fold language={language} summary={fill(t.hear, name)} form={form}>
			<PlanForm model={model} language={language} form={form} prefix={`vertelde-${tie.id}`}>
				<Hidden name="tie" value={tie.id} />
				<ChoiceField name="what" label={fill(t.hearWhat, name)} choices={can.map((value) => ({ value, words: t.says[value] }))} required />
				<TextField name="words" label={fill(t.hearWords, name)} mark="optional" />
				{likes.length > 0 && (
					<SelectField name="like" label={t.says["not-any-more"]} options={likes.map(({ id, words }) => ({ value: id, words }))} mark="optional" />
				)}
				<Submit weight="quiet">{t.hearSave}</Submit>
			</PlanForm>
		</Fold>
	);
};
const StandIn = ({ model, sight, tie }: OfTie): VNode | null => {
	const { language } = sight;
	const t = circleTexts(language);
	const name = { name: tie.name };
	const form = formAt(sight, operationFor(nameStandIn, model), "tie", tie.id);
	if (tie.standIn === undefined && carriedBy(model.state, tie).length === 0) return null;
	return (
		<>
			<p>{tie.standIn === undefined ? fill(t.noStandIn, name) : fill(t.standInLine, { ...name, words: tie.standIn })}</p>
			<Fold language={language} summary={fill(t.standIn, name)} form={form}>
				<PlanForm model={model} language={language} form={form} prefix={`vangt-op-${tie.id}`}>
					<Hidden name="tie" value={tie.id} />
					<TextField
						name="standIn"
						label={fill(t.standIn, name)}
						hint={t.standInHint}
						{...(tie.standIn === undefined ? {} : { preset: tie.standIn })}
					/>
					<Submit weight="quiet">{t.standInSave}</Submit>
				</PlanForm>
			</Fold>
		</>
	);
};
/** Whether it is still all right: for who works here and for them; the person does not see it on a page of their own (NET-11). */
const Still = ({ model, sight, tie }: OfTie): VNode | null => {
	const { language, today } = sight;
	const t = circleTexts(language);
	const name = { name: tie.name };
	if (model.me === "person") return null;
	return (
		<>
			{carriesMuch(model.state, tie) && <p>{fill(t.much, name)}</p>}
			{tie.still?.answer === "fine" && <p class="soft">{fill(t.stillFine, name)}</p>}
			{tie.stillAsked !== undefined && <p class="soft">{fill(t.stillAsked, { day: shortDay(dayOf(tie.stillAsked), today, language) })}</p>}
			{(tie.wouldLike ?? []).length > 0 && (
				<Form form={formAt(sight, askStill, "tie", tie.id)} language={language} prefix={`nog-${tie.id}`} keep={false} short>
					<Hidden name="case" value={model.case} />
					<Hidden name="tie" value={tie.id} />
					<Submit weight="plain" wide={false}>
						{fill(t.askStill, name)}
					</Submit>
				</Form>
			)}
		</>
	);
};
/** Everything of joining, for one of them. */
export const JoinPart = (props: OfTie & { readonly code: string | undefined; readonly address: string }): VNode => {
	const { tie, sight } = props;
	const t = circleTexts(sight.language);
	return (
		<>
			{(tie.wouldLike ?? []).map(({ id, words }) => (
				<p key={id}>{fill(t.wouldLike, { words: words.replace(/[.\s]*$/, "") })}</p>
			))}
			{tie.paused !== undefined && <p>{fill(t.paused, { name: tie.name })}</p>}
			<Still {...props} />
			<StandIn {...props} />
			<Joining {...props} />
			<Hearing {...props} />
			<PlaceForm {...props} />
		</>
	);
};
