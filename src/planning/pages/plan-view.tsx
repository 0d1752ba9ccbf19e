/** The one plan, the same for the person and whoever works along (PLA-02, PLA-23). Made to be printed. */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ContactCard, Face, LinkButton, ownTabs, PersonPage, type PersonTab, WriteLines } from "#src/platform/ui/index.ts";
import { householdTexts } from "../household/texts/index.ts";
import { PaperWay } from "../paper-back/pages/way.tsx";
import { planVersionOf } from "../plan-view-model.ts";
import { texts as partyTexts } from "../parties/texts/index.ts";
import { Parties } from "../parties/view.tsx";
import { texts as skillTexts } from "../skills/texts/index.ts";
import { Skills } from "../skills/view.tsx";
import { Pressing } from "../aims/view.tsx";
import { texts } from "../texts/index.ts";
import { texts as togetherTexts } from "../together/texts/index.ts";
import { Agreements } from "./agreements.tsx";
import { Domains } from "./domains.tsx";
import { Goals } from "./goals.tsx";
import { Good } from "./good.tsx";
import { Matters } from "./matters.tsx";
import type { AnySight, PlanModel } from "./load.ts";
import { WaitingForYes } from "./waiting.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
type Here = "plan" | "circle" | "week";

/** The sheets of the plan, from either side of the table. */
export const tabsOf = (model: PlanModel, language: AnySight["language"], here: Here): readonly PersonTab[] => {
	const t = texts(language).tabs;
	const at = (which: Here): { current?: true } => (which === here ? { current: true } : {});
	return model.me === "person"
		? ownTabs(language, here)
		: [
				{ href: `/mensen/${model.case}`, words: fill(t.person, { name: model.person.called }) },
				{ href: `/mensen/${model.case}/plan`, words: t.plan, ...at("plan") },
				{ href: `/mensen/${model.case}/kring`, words: t.circle, ...at("circle") },
				{ href: `/mensen/${model.case}/week`, words: t.week, ...at("week") },
			];
};

/** Who can be rung, at the end of every printed plan (PRIN-19). */
export const HelperCard = ({ model }: { readonly model: PlanModel }): VNode | null =>
	model.helper?.phone === undefined ? null : (
		<div class="paper-only">
			<ContactCard
				face={{ name: model.helper.face, side: "helper" }}
				name={model.helper.name}
				about={model.helper.reachable ?? ""}
				phone={model.helper.phone}
			/>
		</div>
	);

/** The plan is long where much is going on: what matters stands first, and from there one goes straight to the rest. */
const Further = ({ language }: Pick<AnySight, "language">): VNode => {
	const t = texts(language);
	const parts = [
		["afspraken", t.agreements.title],
		["kanten", t.domains.title],
		["lukt", skillTexts(language).title],
		["wie-meedoet", partyTexts(language).title],
	] as const;
	return (
		<nav class="screen-only" aria-label={t.further}>
			<AsText language={language} summary={t.further}>
				<ul class="line-up">
					{parts.map(([part, title]) => (
						<li key={part}>
							<a class="chip" href={`#${part}`}>
								{title}
							</a>
						</li>
					))}
				</ul>
			</AsText>
		</nav>
	);
};

/** What stands between the page's bar and its foot: the composed page of the person uses it as it is. */
export const PlanView = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const t = texts(language);
	const { changedOn } = planVersionOf(model.state);
	const present = [
		t.me,
		...(model.helper ? [model.helper.name] : []),
		...planVersionOf(model.state).witnesses.filter((name) => name !== model.helper?.name),
	];
	return (
		<>
			<section class="plan-open">
				<div class="stack">
					<h1 id="plan">{fill(t.title, { name: model.person.called })}</h1>
					<p class="lead measure">{t.lead}</p>
					<p class="soft">
						{changedOn === undefined
							? t.fresh
							: fill(t.changed, { day: shortDay(changedOn, today, language), present: new Intl.ListFormat(language).format(present) })}
					</p>
				</div>
				<Face name={model.person.face} side="person" size="big" letter={model.person.called} />
			</section>
			<WaitingForYes model={model} sight={sight} />
			<p class="screen-only line-up">
				<LinkButton weight="quiet" icon="pen" href={`${model.me === "person" ? "/mijn/plan" : `/mensen/${model.case}/plan`}/samen`}>
					{togetherTexts(language).toIt}
				</LinkButton>
				<LinkButton weight="quiet" icon="house" href={model.me === "person" ? "/mijn/huishouden" : `/mensen/${model.case}/huishouden`}>
					{householdTexts(language).window}
				</LinkButton>
			</p>
			<Matters model={model} sight={sight} />
			{model.aims.pressing.length > 0 && (
				<div class="section is-free">
					<Pressing model={model} sight={sight} under="h2" />
				</div>
			)}
			{model.state.goals.length > 0 && <Further language={language} />}
			<Goals model={model} sight={sight} />
			<Good model={model} sight={sight} />
			<Agreements model={model} sight={sight} />
			<Domains model={model} sight={sight} />
			<Skills model={model} sight={sight} />
			<Parties model={model} sight={sight} />
			<PaperWay model={model} sight={sight} sheet="plan" />
			<HelperCard model={model} />
			<WriteLines id="schrijven" title={t.close.title} lines={4} />
		</>
	);
};
/** The plan as a page of its own. */
export const PlanPage = ({ model, sight }: Props): VNode => (
	<PersonPage screen={sight.screen} tabs={tabsOf(model, sight.language, "plan")} home={model.me === "person" ? "/mijn" : "/vandaag"} paper="plan">
		<PlanView model={model} sight={sight} />
	</PersonPage>
);
