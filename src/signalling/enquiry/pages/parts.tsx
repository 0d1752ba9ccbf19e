/** The parts of a round's page: what residents said, two views beside each other, doors agreed on. */
import type { VNode } from "preact";
import type { CaseId } from "#src/kernel/ids.ts";
import { nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import type { Sight } from "#src/platform/http/page.ts";
import {
	AsText,
	DateField,
	Form,
	Hidden,
	LongText,
	ManyField,
	OneButtonForm,
	RoundButton,
	Row,
	Rows,
	Said,
	Submit,
	Tag,
	TextField,
} from "#src/platform/ui/index.ts";
import { type Item, viewSides } from "../model.ts";
import { answerItem, dropDoor, itemToSignal, keepView, planDoor } from "../operations.ts";
import { enquiryTexts } from "../texts/index.ts";
import type { RoundModel } from "./load.ts";

export type RoundParams = { readonly enquiry: CaseId };
type Here = { readonly model: RoundModel; readonly sight: Sight<RoundParams> };
/** What came back belongs to one thing; every other form of the same kind starts fresh, with an id of its own. */
const formOf = (sight: Here["sight"], operation: { readonly name: string; readonly offline?: boolean }, field: string, value: string) => {
	const state = sight.form(operation);
	return state.values[field] === value ? state : { ...sight.form({ name: `${operation.name}, ${value}` }), operation: operation.name };
};

const ItemRow = ({ item, model, sight }: Here & { readonly item: Item }): VNode => {
	const { language, today } = sight;
	const said = enquiryTexts(language).round;
	return (
		<li class="row is-plain">
			<div class="stack">
				<Said side="own" small foot={[item.name, item.where].filter(Boolean).join(", ") || undefined}>
					<p>{item.words}</p>
				</Said>
				{item.reachable === undefined ? null : <p class="small soft">{said.reach(item.reachable)}</p>}
				{item.matter === null ? null : (
					<p>
						<Tag icon="ear">{model.mayPickUp ? <a href={`/signalen/${item.matter}`}>{said.isSignal}</a> : said.isSignal}</Tag>
					</p>
				)}
				{item.answered ? (
					<p>
						<span class="soft">{said.heard(nearMoment(item.answered.at, today, language))}</span> {item.answered.whatWeDo}
					</p>
				) : (
					<>
						<p>
							<strong>{said.owner(model.names[item.holder] ?? "", nearDay(item.answerBy, today, language))}</strong>
						</p>
						<AsText language={language} summary={said.answer}>
							<Form form={formOf(sight, answerItem, "item", item.item)} language={language} prefix={`antwoord-${item.item}`}>
								<Hidden name="enquiry" value={model.round.id} />
								<Hidden name="item" value={item.item} />
								<LongText name="whatWeDo" label={said.answer} rows={2} required />
								<Submit weight="quiet">{said.answerSend}</Submit>
							</Form>
						</AsText>
					</>
				)}
				{item.matter === null && model.mayPickUp ? (
					<AsText language={language} summary={said.signal}>
						<Form form={formOf(sight, itemToSignal, "item", item.item)} language={language} prefix={`signaal-${item.item}`} keep={false}>
							<Hidden name="enquiry" value={model.round.id} />
							<Hidden name="item" value={item.item} />
							<p class="soft">{said.signalMore}</p>
							<ManyField name="yes" label="" choices={[{ value: "ja", words: said.signalYes }]} preset={item.yes ? ["ja"] : []} />
							<Submit weight="quiet">{said.signalSend}</Submit>
						</Form>
					</AsText>
				) : null}
			</div>
		</li>
	);
};
/** What residents said: with everything somebody who sees to it and a day (SIG-26). */
export const Items = ({ model, sight }: Here): VNode => {
	const said = enquiryTexts(sight.language).round;
	const open = model.items.filter((one) => one.answered === null);
	const heard = model.items.filter((one) => one.answered !== null);
	return (
		<section class="stack" aria-labelledby="gezegd" id="gezegd-deel">
			<h2 id="gezegd">{said.items}</h2>
			<p class="soft">{said.itemsMore}</p>
			{model.items.length === 0 ? <p>{said.noItems}</p> : null}
			<ul class="rows">
				{open.map((item) => (
					<ItemRow key={item.item} item={item} model={model} sight={sight} />
				))}
			</ul>
			{heard.length > 0 ? (
				<AsText language={sight.language} summary={said.answered}>
					<ul class="rows">
						{heard.map((item) => (
							<ItemRow key={item.item} item={item} model={model} sight={sight} />
						))}
					</ul>
				</AsText>
			) : null}
		</section>
	);
};
/** Residents' view and the commissioner's, of the same size; nothing carries words from the one to the other (SIG-27). */
export const Views = ({ model, sight }: Here): VNode => {
	const { language } = sight;
	const said = enquiryTexts(language).round;
	return (
		<section class="stack is-wide-part" aria-labelledby="beelden">
			<h2 id="beelden">{said.views}</h2>
			<p class="soft">{said.viewsMore}</p>
			<div class="stack beside-each-other">
				{viewSides.map((side) => {
					const views = model.views.filter((one) => one.side === side);
					return (
						<section class="stack" key={side} aria-labelledby={`beeld-${side}`}>
							<h3 id={`beeld-${side}`}>{side === "residents" ? said.residents : said.commissioner(model.round.commissioner)}</h3>
							{views.length === 0 ? <p class="soft">{said.noView}</p> : null}
							{views.map((one) => (
								<Said key={one.id} side={side === "residents" ? "own" : "helper"}>
									<p>{one.words}</p>
								</Said>
							))}
							{model.mayBegin && model.round.endedAt === null ? (
								<AsText language={language} summary={said.addView[side]}>
									<Form
										form={formOf(sight, keepView, "side", side)}
										language={language}
										prefix={`beeld-${side}-erbij`}
										keep={false}
										label={said.addView[side]}
									>
										<Hidden name="enquiry" value={model.round.id} />
										<Hidden name="side" value={side} />
										<LongText name="words" label={said.viewWords} rows={3} required />
										<Submit weight="quiet">{said.viewSend}</Submit>
									</Form>
								</AsText>
							) : null}
						</section>
					);
				})}
			</div>
		</section>
	);
};
/** Doors where somebody asked for a visit. Somebody of another organisation who comes there too is named with a day, and nothing else (SIG-25). */
export const Doors = ({ model, sight }: Here): VNode => {
	const { language, today } = sight;
	const said = enquiryTexts(language).round;
	const form = sight.form(planDoor);
	return (
		<section class="stack" aria-labelledby="deuren" id="deuren-deel">
			<h2 id="deuren">{said.doors}</h2>
			<p class="soft">{said.doorsMore}</p>
			{model.doors.length === 0 ? (
				<p>{said.noDoors}</p>
			) : (
				<Rows>
					{model.doors.map((door) => (
						<Row
							key={door.id}
							title={door.where}
							icon="calendar"
							why={said.doorLine(model.names[door.member] ?? "", nearDay(door.day, today, language))}
							action={
								model.round.endedAt === null ? (
									<OneButtonForm form={sight.form(dropDoor)} keep={false}>
										<Hidden name="enquiry" value={model.round.id} />
										<Hidden name="door" value={door.id} />
										<RoundButton icon="close" label={said.doorDrop} quiet />
									</OneButtonForm>
								) : undefined
							}
						/>
					))}
				</Rows>
			)}
			{model.round.endedAt === null ? (
				<AsText language={language} summary={said.doorAdd} open={form.problems.length > 0 || form.refusal !== undefined}>
					<Form form={form} language={language} keep={false} sheet label={said.doorAdd}>
						<Hidden name="enquiry" value={model.round.id} />
						<TextField name="where" label={said.doorWhere} />
						<DateField name="day" label={said.doorDay} min={today} />
						{form.refusal === undefined ? null : <ManyField name="anyway" label="" choices={[{ value: "ja", words: said.doorAnyway }]} />}
						<Submit weight="quiet">{said.doorSend}</Submit>
					</Form>
				</AsText>
			) : null}
		</section>
	);
};
