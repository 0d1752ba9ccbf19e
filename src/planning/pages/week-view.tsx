/** The week of obligations: what it adds up to, where demands bite and who talks about that (EXE-20), and one sheet for the person (EXE-21). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { euros, inWords, longDay, shortDay } from "#src/platform/texts/dates.ts";
import {
	type Clash,
	ClashCard,
	Face,
	LinkButton,
	type Obligation,
	PersonPage,
	Section,
	Sums,
	Week,
	WeekTable,
	WriteLines,
} from "#src/platform/ui/index.ts";
import type { KeptObligation } from "../state.ts";
import { tableTexts } from "../at-table/texts/index.ts";
import { PaperWay } from "../paper-back/pages/way.tsx";
import { openTalk } from "../talk/fold.ts";
import { talkTexts } from "../talk/texts/index.ts";
import { texts } from "../texts/index.ts";
import { clashesOf, costOf, type FoundClash, hoursOf, standingDemands, totalOf } from "../week-rules.ts";
import type { AnySight, PlanModel } from "./load.ts";
import { tabsOf } from "./plan-view.tsx";
import { AddObligation, ChangeObligation, EndObligations, HoldClash, NameClash } from "./week-forms.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
/** Where the week stands, from either side of the table. */
export const weekRoad = (model: Pick<PlanModel, "me" | "case">): string => (model.me === "person" ? "/mijn/week" : `/mensen/${model.case}/week`);
export const homeOf = (model: PlanModel): string => (model.me === "person" ? "/mijn" : "/vandaag");

/** The demand as the picture and the table take it. */
export const asObligation = (one: KeptObligation, language: Language, perKm: number): Obligation => {
	const t = texts(language).week;
	const cost = costOf(one, perKm);
	const where = [
		one.where,
		one.of === undefined ? undefined : fill(t.of, { name: [one.of, one.along].filter((name) => name !== undefined).join(", ") }),
		one.deadline === undefined ? undefined : fill(t.before, { day: longDay(one.deadline, language) }),
	]
		.filter((part) => part !== undefined)
		.join(". ");
	const when = one.from === undefined ? undefined : [one.from, one.until].filter(Boolean).join(" – ");
	const hours = hoursOf(one);
	return {
		id: one.id,
		who: one.by,
		what: one.what,
		...(where === "" ? {} : { where }),
		...(one.days?.length ? { days: one.days } : {}),
		...(when === undefined ? {} : { when }),
		...(one.km === undefined ? {} : { km: one.km }),
		...(hours === 0 ? {} : { hours }),
		...(cost === 0 ? {} : { cost: euros(cost, language) }),
		...(one.otherwise === undefined ? {} : { otherwise: one.otherwise }),
	};
};
/** A clash in words: what over, and what each of the two asks. */
export const asClash = (found: FoundClash, model: Pick<PlanModel, "state" | "perKm">, language: Language): Clash => {
	const t = texts(language).week.over[found.over];
	const [one, other] = found.between.map((id) => model.state.obligations.find((obligation) => obligation.id === id));
	const say = (obligation: KeptObligation | undefined, words: string): string =>
		`${obligation?.what ?? ""}: ${fill(words, { cost: euros(obligation ? costOf(obligation, model.perKm) : 0, language) })}`;
	return {
		between: found.between,
		title: t.title,
		says: [say(one, t.takes), say(other, t.needs)],
		...(found.held?.words === undefined && found.why === undefined ? {} : { words: [found.why, found.held?.words].filter(Boolean).join(" ") }),
	};
};
const Bites = ({
	model,
	sight,
	obligations,
	clashes,
}: Props & { readonly obligations: readonly Obligation[]; readonly clashes: readonly Clash[] }): VNode => {
	const { language, today } = sight;
	const t = texts(language).week;
	const found = clashesOf(model.state);
	return (
		<Section
			id="bijten"
			title={t.bites}
			about={found.length === 0 ? t.noBites : model.me === "person" ? t.bitesAboutMine : fill(t.bitesAbout, { name: model.person.called })}
		>
			<div class="clashes">
				{clashes.map((clash, at) => {
					const held = found[at]?.held;
					const name = held && (held.owner ?? (held.holder === null ? undefined : model.names[held.holder]) ?? "");
					return (
						<ClashCard key={found[at]?.id} language={language} number={at + 1} clash={clash} obligations={obligations}>
							<p>{held && name ? <strong>{fill(t.holder, { name, day: shortDay(held.lookAgain, today, language) })}</strong> : t.noHolder}</p>
							<HoldClash model={model} sight={sight} clash={found[at] as FoundClash} />
						</ClashCard>
					);
				})}
			</div>
		</Section>
	);
};

export const WeekView = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const all = texts(language);
	const t = all.week;
	const demands = standingDemands(model.state);
	const obligations = demands.map((one) => asObligation(one, language, model.perKm));
	const clashes = clashesOf(model.state).map((found) => asClash(found, model, language));
	const total = totalOf(model.state, model.perKm);
	const number = (value: number): string => new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 }).format(value);
	const talk = openTalk(model.talks);
	const asking = new Set(demands.map(({ by }) => by)).size;
	return (
		<>
			<section class="week-open">
				<div class="stack">
					<h1>{model.me === "person" ? all.weekMine : fill(all.weekTitle, { name: model.person.called })}</h1>
					<p class="lead measure">{t.lead}</p>
					<p class="screen-only line-up">
						<LinkButton weight="quiet" icon="print" href={`${weekRoad(model)}/blad`}>
							{t.paper}
						</LinkButton>
						{demands.length > 0 && (
							<>
								<LinkButton weight="quiet" icon="question" href={`${weekRoad(model)}/anders`}>
									{tableTexts(language).ideasWindow}
								</LinkButton>
								<LinkButton weight="quiet" icon="table" href={`${weekRoad(model)}/tafel`}>
									{tableTexts(language).toTable}
								</LinkButton>
								{talk === undefined && (
									<LinkButton weight="quiet" icon="people" href={`${weekRoad(model)}/gesprek`}>
										{talkTexts(language).toTalk}
									</LinkButton>
								)}
							</>
						)}
					</p>
					{talk && (
						<p>
							<a href={`${weekRoad(model)}/gesprek`}>
								{talk.on === undefined ? talkTexts(language).nextNoDay : fill(talkTexts(language).next, { day: longDay(talk.on, language) })}
							</a>
						</p>
					)}
				</div>
				<Face name={model.person.face} side="person" size="big" letter={model.person.called} />
			</section>
			{demands.length === 0 ? (
				<>
					<p class="soft">{t.none}</p>
					<WriteLines id="op-papier" title={t.byPen} lines={12} />
				</>
			) : (
				<>
					<Sums
						label={t.sums}
						sums={[
							{ number: number(total.km), unit: "km", words: t.km },
							{ number: number(total.hours), unit: t.hour, words: t.hours },
							{ number: euros(total.cost, language), words: fill(t.cost, { price: euros(model.perKm, language) }) },
							{ number: inWords(asking, language), words: t.helpers },
						]}
					/>
					<Section id="tekening" title={t.picture} about={t.pictureAbout} free>
						<Week
							language={language}
							obligations={obligations}
							clashes={clashes}
							{...(model.person.face === undefined ? {} : { faces: [model.person.face] })}
						/>
					</Section>
					<Bites model={model} sight={sight} obligations={obligations} clashes={clashes} />
					<Section id="tabel" title={t.table}>
						<WeekTable
							language={language}
							obligations={obligations}
							clashes={clashes}
							total={{ km: total.km, hours: total.hours, cost: euros(total.cost, language) }}
						/>
					</Section>
				</>
			)}
			<div class="screen-only stack">
				<AddObligation model={model} sight={sight} />
				<ChangeObligation model={model} sight={sight} demands={demands} />
				<EndObligations model={model} sight={sight} demands={demands} />
				<NameClash model={model} sight={sight} demands={demands} />
				<PaperWay model={model} sight={sight} sheet="week" />
				{mayAtAll(sight.actor.roles, "see-the-team") && (
					<p class="small">
						<a href="/team/kilometerprijs">{tableTexts(language).priceWindow}</a>
					</p>
				)}
			</div>
		</>
	);
};
export const WeekPage = ({ model, sight }: Props): VNode => (
	<PersonPage screen={sight.screen} tabs={tabsOf(model, sight.language, "week")} home={homeOf(model)} paper="plan">
		<WeekView model={model} sight={sight} />
	</PersonPage>
);
