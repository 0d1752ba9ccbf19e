/** Where the team is and when, what struck us there, and which part we play; nothing is added up (NBH-01, NBH-02). */
import type { VNode } from "preact";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { listMembers } from "#src/team/server.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords, nearDay, wholeDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	DateField,
	DeskPage,
	Form,
	Hidden,
	LongText,
	OneButtonForm,
	Row,
	Rows,
	Section,
	SelectField,
	Submit,
	TextField,
	TimeField,
} from "#src/platform/ui/index.ts";
import type { Area, Place } from "../../model.ts";
import { AreaParams } from "../../pages/params.ts";
import { findArea, listPlaces } from "../../store.ts";
import { dropPresence, notePresence } from "../operations.ts";
import { listPresence, type Presence } from "../store.ts";
import { presenceTexts } from "../texts/index.ts";
import { InWords, NumberedPlace, WeekPicture } from "./week-picture.tsx";

type Model = {
	readonly area: Area;
	readonly places: readonly (Place & { readonly who: string | undefined; readonly face: string | undefined })[];
	readonly notes: readonly (Presence & { readonly who: string; readonly mine: boolean })[];
	readonly mayKeep: boolean;
};
type Props = { readonly model: Model; readonly sight: Sight<AreaParams> };

const WeekOf = ({ model, sight }: Props): VNode => {
	const words = presenceTexts(sight.language);
	return (
		<Section id="week" title={words.week} about={model.places.length === 0 ? undefined : words.weekLead}>
			{model.places.length === 0 && <p>{words.nobody}</p>}
			<WeekPicture places={model.places} today={sight.today} language={sight.language} />
			<Rows numbered>
				{model.places.map((place, at) => (
					<Row
						key={place.id}
						icon="place"
						title={<NumberedPlace at={at} name={place.name} />}
						why={[place.hours, place.where].filter(Boolean).join(", ") || undefined}
					>
						{place.ourPart !== "" && <p>{place.ourPart}</p>}
						{place.desk && <p>{words.desk}</p>}
						<p class="small soft">
							{[place.who ?? "", fill(words.since, { day: wholeDay(place.since, sight.language) })].filter(Boolean).join(". ")}
						</p>
					</Row>
				))}
			</Rows>
			<InWords places={model.places} language={sight.language} />
		</Section>
	);
};
const IWasThere = ({ model, sight }: Props): VNode => {
	const words = presenceTexts(sight.language);
	const form = sight.form(notePresence);
	return (
		<AsText language={sight.language} summary={words.add} open={form.problems.length > 0 || form.refusal !== undefined}>
			<Form form={form} language={sight.language}>
				<Hidden name="area" value={model.area.id} />
				<LongText name="struck" label={words.struckField} hint={words.struckHint} rows={3} />
				<SelectField name="place" label={words.place} options={model.places.map(({ id, name }) => ({ value: id, words: name }))} />
				<TextField name="where" label={words.where} hint={words.whereHint} />
				<TextField name="part" label={words.part} hint={words.partHint} />
				<DateField name="day" label={words.day} max={sight.today} preset={sight.today} />
				<TimeField name="from" label={words.from} mark="optional" />
				<TimeField name="until" label={words.until} mark="optional" />
				<Submit>{words.save}</Submit>
			</Form>
		</AsText>
	);
};
const here = (_: unknown, params: AreaParams): string => `/buurt/${params.area}/aanwezig`;
export const presencePage = page<AreaParams, Model>({
	name: "neighbourhood.presence",
	path: "/buurt/:area/aanwezig",
	who: "see-the-neighbourhood",
	params: AreaParams,
	dress: "worker",
	title: (language) => presenceTexts(language).title,
	load: async (visit) => {
		const area = await findArea(visit.tx, { slug: visit.params.area });
		if (!area) return refuse("kernel.nothing-here");
		const members = await listMembers(visit.tx, { everybody: true });
		const who = (id: string | null) => members.find((one) => one.id === id);
		const nameOf = (id: string | null): string | undefined => who(id)?.name.split(" ")[0];
		return ok({
			area,
			places: (await listPlaces(visit.tx, area.id)).map((place) => ({
				...place,
				who: nameOf(place.member),
				face: who(place.member)?.face ?? undefined,
			})),
			notes: (await listPresence(visit.tx, area.id)).map((one) => ({ ...one, who: nameOf(one.member) ?? "", mine: one.member === visit.actor.id })),
			mayKeep: mayAtAll(visit.actor.roles, "keep-the-neighbourhood"),
		});
	},
	forms: [formTo<AreaParams>(notePresence, here), formTo<AreaParams>(dropPresence, here)],
	view: (model, sight) => {
		const words = presenceTexts(sight.language);
		return (
			<DeskPage
				screen={sight.screen}
				current="neighbourhood"
				heading={words.title}
				lead={words.lead}
				back={{ href: `/buurt/${model.area.slug}`, words: model.area.name }}
			>
				{model.mayKeep && <IWasThere model={model} sight={sight} />}
				<WeekOf model={model} sight={sight} />
				<Section id="opviel" title={words.struck}>
					{model.notes.length === 0 && <p class="soft">{words.none}</p>}
					<Rows>
						{model.notes.map((one) => (
							<Row
								key={one.id}
								title={one.place === "" ? model.area.name : one.place}
								why={[
									nearDay(one.day, sight.today, sight.language),
									[one.from, one.until].flatMap((hour) => (hour ? [hourInWords(hour, sight.language).replace(/ uur$/, "")] : [])).join("–"),
									one.who,
									one.part,
								]
									.filter(Boolean)
									.join(", ")}
								icon="bike"
							>
								{one.struck !== "" && <p>{one.struck}</p>}
								{one.mine && (
									<OneButtonForm form={sight.form(dropPresence)}>
										<Hidden name="presence" value={one.id} />
										<Hidden name="area" value={model.area.id} />
										<Button weight="plain">{words.away}</Button>
									</OneButtonForm>
								)}
							</Row>
						))}
					</Rows>
				</Section>
			</DeskPage>
		);
	},
});
