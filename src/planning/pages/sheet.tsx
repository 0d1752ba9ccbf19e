/** One sheet for the person, to print: who does what, when and why; what is asked of me (EXE-21). */
import type { ComponentChildren, VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { longDay } from "#src/platform/texts/dates.ts";
import { Face, type FaceProps, PersonPage, Section, WriteLines } from "#src/platform/ui/index.ts";
import { PaperWay } from "../paper-back/pages/way.tsx";
import { standingAgreements, standingGoals, stepsOf, wordsOf } from "../plan-view-model.ts";
import type { Agreement, KeptObligation, Step } from "../state.ts";
import { texts } from "../texts/index.ts";
import { kmOf, standingDemands } from "../week-rules.ts";
import { faceOf, stepSentence } from "./goals.tsx";
import type { AnySight, PlanModel } from "./load.ts";
import { HelperCard, tabsOf } from "./plan-view.tsx";
import { homeOf, weekRoad } from "./week-view.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };

const Line = ({
	face,
	who,
	children,
	soft,
}: {
	readonly face: FaceProps;
	readonly who: string;
	readonly children: ComponentChildren;
	readonly soft?: string;
}): VNode => (
	<li class="step">
		<Face letter={who} {...face} />
		<p>
			<b>{who}</b> {children} {soft !== undefined && soft !== "" && <span class="soft">{soft}</span>}
		</p>
	</li>
);
const Steps = ({ model, sight, steps }: Props & { readonly steps: readonly Step[] }): VNode => (
	<ul class="steps">
		{steps.map((step) => {
			const { who, words } = stepSentence(model, step, sight.language);
			return (
				<Line key={step.id} face={faceOf(model, step, who)} who={who}>
					{words}
				</Line>
			);
		})}
	</ul>
);
const Agreed = ({ model, sight, one }: Props & { readonly one: Agreement }): VNode => {
	const t = texts(sight.language).agreements;
	const mine = one.side === "person";
	const who = mine ? t.mine : (one.name ?? model.helper?.name ?? t.sides[one.side]);
	const face: FaceProps = mine
		? { side: "person", name: model.person.face, letter: model.person.called }
		: { side: "helper", name: model.faces[who], org: one.side === "organisation" };
	return (
		<Line face={face} who={who} soft={one.when ?? t.forms[one.form]}>
			{wordsOf(model.state, one.id)}
		</Line>
	);
};
const Asked = ({ sight, one }: { readonly sight: AnySight; readonly one: KeptObligation }): VNode => {
	const { language } = sight;
	const t = texts(language).week;
	const days = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
	const when = [
		(one.days ?? []).map((day) => days.format(new Date(Date.UTC(2024, 0, day)))).join(" "),
		[one.from, one.until].filter(Boolean).join(" – "),
		kmOf(one) === 0 ? "" : `${kmOf(one)} km`,
		one.deadline === undefined ? "" : fill(t.before, { day: longDay(one.deadline, language) }),
	].filter(Boolean);
	const why = [one.why, one.otherwise === undefined ? undefined : fill(t.or, { words: one.otherwise })].filter((part) => part !== undefined);
	return (
		<Line
			face={{ org: true }}
			who={one.by}
			soft={[when.join(", "), ...why]
				.filter(Boolean)
				.map((part) => `${part.replace(/\.$/, "")}.`)
				.join(" ")}
		>
			{`${one.what.replace(/\.$/, "")}${one.of === undefined ? "" : ` (${one.of})`}.`}
		</Line>
	);
};

export const SheetView = ({ model, sight }: Props): VNode => {
	const all = texts(sight.language);
	const t = all.week;
	const open = (goal: string | undefined): readonly Step[] => stepsOf(model.state, goal).filter((step) => step.done === undefined);
	const groups = [
		...standingGoals(model.state)
			.filter((goal) => goal.settled === undefined)
			.map(({ id }) => ({ why: wordsOf(model.state, id) ?? "", steps: open(id) })),
		{ why: all.goals.loose, steps: open(undefined) },
	].filter(({ steps }) => steps.length > 0);
	const agreements = standingAgreements(model.state);
	const demands = standingDemands(model.state);
	return (
		<>
			<section class="plan-open">
				<div class="stack">
					<h1>{t.sheetTitle}</h1>
				</div>
				<Face name={model.person.face} side="person" size="big" letter={model.person.called} />
			</section>
			<Section id="wie-doet-wat" title={t.sheetDoes} free>
				{groups.length + agreements.length === 0 && <p class="soft">{t.sheetNone}</p>}
				{groups.map(({ why, steps }) => (
					<div key={why} class="no-break">
						<h3>{why}</h3>
						<Steps model={model} sight={sight} steps={steps} />
					</div>
				))}
				{agreements.length > 0 && (
					<div class="no-break">
						<h3>{all.agreements.title}</h3>
						<ul class="steps">
							{agreements.map((one) => (
								<Agreed key={one.id} model={model} sight={sight} one={one} />
							))}
						</ul>
					</div>
				)}
			</Section>
			<Section id="gevraagd" title={t.sheetAsked} free>
				{demands.length === 0 && <p class="soft">{t.sheetNone}</p>}
				<ul class="steps">
					{demands.map((one) => (
						<Asked key={one.id} sight={sight} one={one} />
					))}
				</ul>
			</Section>
			{groups.length + agreements.length + demands.length === 0 && <WriteLines id="op-papier" title={t.doesByPen} lines={10} />}
			<HelperCard model={model} />
		</>
	);
};
/** As it is printed: on A4, in large letters, or small for a pocket. */
export const sheetSizes = ["gewoon", "groot", "zak"] as const;
export type SheetSize = (typeof sheetSizes)[number];
const dresses = { gewoon: undefined, groot: "print-large", zak: "print-pocket" } as const satisfies Record<SheetSize, string | undefined>;
const sizeIn = (sight: AnySight): SheetSize => (sight.params as { readonly papier?: SheetSize } | null)?.papier ?? "gewoon";
const Sizes = ({ model, sight }: Props): VNode => {
	const t = texts(sight.language).week;
	const here = sizeIn(sight);
	return (
		<nav class="screen-only" aria-label={t.sizes}>
			<ul class="line-up">
				{sheetSizes.map((size) => (
					<li key={size}>
						<a class="chip" href={`${weekRoad(model)}/blad?papier=${size}`} aria-current={size === here ? "page" : undefined}>
							{t.size[size]}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
};
export const SheetPage = ({ model, sight }: Props): VNode => (
	<PersonPage screen={sight.screen} tabs={tabsOf(model, sight.language, "week")} home={homeOf(model)} paper="plan">
		<Sizes model={model} sight={sight} />
		<PaperWay model={model} sight={sight} sheet="who-does-what" />
		<div class={dresses[sizeIn(sight)]}>
			<SheetView model={model} sight={sight} />
		</div>
	</PersonPage>
);
