/** Forms of the talk at the table: each folded away until wanted. */
import type { ComponentChildren, VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { ChoiceField, DateField, Hidden, LongText, ManyField, SelectField, Submit, TextField, TimeField } from "#src/platform/ui/index.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "../../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../../pages/parts.tsx";
import { standingDemands } from "../../week-rules.ts";
import type { Both } from "../../both.ts";
import type { Talk } from "../fold.ts";
import { addPoint, callTalk, changeTalk, dropPoint, endTalk, leaveSeat, putToCouncil, takeSeat } from "../operations.ts";
import type { SeatSide } from "../model.ts";
import { talkTexts } from "../texts/index.ts";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
type AtTalk = Props & { readonly talk: Talk };

const Ask = <Input,>({
	model,
	sight,
	both,
	summary,
	prefix,
	save,
	talk,
	side,
	spoken = false,
	open = false,
	children,
}: Props & {
	readonly both: Both<Input>;
	readonly summary: string;
	readonly prefix: string;
	readonly save: string;
	readonly talk?: Talk;
	readonly side?: SeatSide;
	readonly spoken?: boolean;
	readonly open?: boolean;
	readonly children: ComponentChildren;
}): VNode => {
	const { language } = sight;
	const operation = operationFor(both, model);
	const form = side === undefined ? sight.form(operation) : formAt(sight, operation, "side", side);
	return (
		<Fold language={language} summary={summary} form={form} open={open}>
			<PlanForm model={model} language={language} form={form} prefix={prefix}>
				{talk && <Hidden name="talk" value={talk.id} />}
				{side !== undefined && <Hidden name="side" value={side} />}
				{children}
				{spoken && <SpokenYes model={model} language={language} now />}
				<Submit>{save}</Submit>
			</PlanForm>
		</Fold>
	);
};
const WhenFields = ({ sight }: { readonly sight: AnySight }): VNode => {
	const t = talkTexts(sight.language);
	return (
		<>
			<DateField name="on" label={t.on} mark="optional" min={sight.today} />
			<TimeField name="time" label={t.time} mark="optional" />
			<TextField name="place" label={t.place} mark="optional" />
		</>
	);
};
export const CallTalk = (props: Props): VNode => {
	const t = talkTexts(props.sight.language);
	return (
		<Ask {...props} both={callTalk} summary={t.call} prefix="gesprek" save={t.callSave} open>
			<WhenFields sight={props.sight} />
		</Ask>
	);
};
export const ChangeTalk = (props: AtTalk): VNode => {
	const t = talkTexts(props.sight.language);
	const { me, person } = props.model;
	return (
		<Ask {...props} both={changeTalk} summary={t.change} prefix="gesprek-anders" save={t.changeSave}>
			<WhenFields sight={props.sight} />
			<ChoiceField
				name="there"
				label={me === "person" ? t.thereMine : fill(t.there, { name: person.called })}
				mark="optional"
				choices={[
					{ value: "yes", words: t.thereYes },
					{ value: "no", words: t.thereNo },
				]}
			/>
		</Ask>
	);
};
export const AddPoint = (props: AtTalk): VNode => {
	const t = talkTexts(props.sight.language);
	return (
		<Ask {...props} both={addPoint} summary={t.point} prefix="agenda-erbij" save={t.pointSave} spoken>
			<LongText name="words" label={t.pointWords} rows={2} required />
		</Ask>
	);
};
export const DropPoint = (props: AtTalk): VNode => {
	const t = talkTexts(props.sight.language);
	return (
		<Ask {...props} both={dropPoint} summary={t.dropPoint} prefix="agenda-eraf" save={t.dropSave} spoken>
			<SelectField name="point" label={t.dropWhich} options={props.talk.points.map(({ id, words }) => ({ value: id, words }))} required />
		</Ask>
	);
};
export const Bring = (props: AtTalk): VNode => {
	const t = talkTexts(props.sight.language);
	const { me, person, state } = props.model;
	const own = state.ties.filter(({ kind }) => kind !== "helper" && kind !== "other-professional").map(({ name }) => name);
	return (
		<Ask
			{...props}
			both={takeSeat}
			side="own"
			summary={me === "person" ? t.bringMine : fill(t.bring, { name: person.called })}
			prefix="meebrengen"
			save={t.bringSave}
			spoken
		>
			<TextField name="name" label={t.bringName} required suggestions={own} />
		</Ask>
	);
};
export const JoinTrade = (props: AtTalk): VNode => {
	const t = talkTexts(props.sight.language);
	const asking = [...new Set(standingDemands(props.model.state).map(({ by }) => by))];
	return (
		<Ask {...props} both={takeSeat} side="trade" summary={t.trade} prefix="met-een-vak" save={t.tradeSave}>
			<TextField name="name" label={t.tradeName} required />
			<TextField name="organisation" label={t.tradeOrganisation} mark="optional" suggestions={asking} />
			{asking.length > 0 && (
				<ManyField name="speaksFor" label={t.tradeFor} mark="optional" choices={asking.map((value) => ({ value, words: value }))} />
			)}
			<LongText name="speaksForMore" label={t.tradeForMore} hint={t.tradeForMoreHint} rows={2} mark="optional" draft={false} />
		</Ask>
	);
};
export const LeaveSeat = (props: AtTalk): VNode => {
	const t = talkTexts(props.sight.language);
	return (
		<Ask {...props} both={leaveSeat} summary={t.leave} prefix="van-tafel" save={t.leaveSave}>
			<SelectField name="seat" label={t.leaveWho} options={props.talk.seats.map(({ id, name }) => ({ value: id, words: name }))} required />
		</Ask>
	);
};
export const EndTalk = (props: AtTalk): VNode => {
	const t = talkTexts(props.sight.language);
	return (
		<Ask {...props} both={endTalk} summary={t.over} prefix="gesprek-voorbij" save={t.overSave}>
			<ChoiceField
				name="how"
				label={t.overHow}
				required
				choices={[
					{ value: "held", words: t.overHows.held },
					{ value: "dropped", words: t.overHows.dropped },
				]}
			/>
			<LongText name="words" label={t.overWords} rows={3} mark="optional" />
		</Ask>
	);
};
export const PutToCouncil = (props: Props): VNode => {
	const t = talkTexts(props.sight.language).council;
	return (
		<Ask {...props} both={putToCouncil} summary={t.put} prefix="aan-de-raad" save={t.save}>
			<LongText name="words" label={t.words} hint={t.hint} rows={3} required />
		</Ask>
	);
};
