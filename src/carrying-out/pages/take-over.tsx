/** Taking over for a while, with the way back written beside it (EXE-17, LEG-08, ACC-18). */
import type { VNode } from "preact";
import { ok } from "#src/kernel/result.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { domainKeys, domainNames } from "#src/planning/index.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Celebrate,
	ChoiceField,
	DateField,
	Form,
	Hidden,
	LongText,
	Notice,
	Rows,
	SelectField,
	Submit,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { givenBack, grounds, hows, type TakeOver } from "../model.ts";
import { handBack, takeOver, takeOverLonger } from "../operations.ts";
import { texts } from "../texts/index.ts";
import { loadAbout } from "./about.ts";
import { CaseParams } from "./model.ts";
import { formAbout, Plain } from "./parts.tsx";

type Model = { readonly name: string | undefined; readonly open: readonly TakeOver[]; readonly before: readonly TakeOver[] };
type Here = { readonly sight: Sight<CaseParams> };

/** Hand back first, a longer period second: both are asked at the date. */
const One = ({ one, sight }: Here & { readonly one: TakeOver }): VNode => {
	const said = texts(sight.language).takeOver;
	const day = (on: CalendarDay): string => shortDay(on, sight.today, sight.language);
	const period = one.periods.at(-1);
	if (!period) return <></>;
	return (
		<section class="sheet stack stack-wide" aria-labelledby={`over-${one.takeOver}`}>
			<div class="stack stack-tight">
				<h3 id={`over-${one.takeOver}`}>{domainNames(sight.language)[one.domain]}</h3>
				<p>{period.reason}</p>
				<p class="soft">
					{said.since(day(one.from))} {one.overHead ? said.overHead(said.grounds[one.overHead.ground]) : said.agreed}
				</p>
				{one.still !== undefined && <p>{said.still(one.still)}</p>}
				<p>
					<strong>{said.backOn(day(period.backOn))}</strong> {said.backWhen(period.backWhen)}
				</p>
				{period.backOn <= sight.today && <Notice icon="calendar" title={said.dayIsHere} />}
			</div>
			<Form
				form={formAbout(sight, handBack, "takeOver", one.takeOver)}
				language={sight.language}
				keep={false}
				prefix={`terug-${one.takeOver}`}
				label={said.backHeading}
			>
				<Hidden name="takeOver" value={one.takeOver} />
				<ChoiceField name="to" label={said.to} choices={givenBack.map((value) => ({ value, words: said.toChoices[value] }))} />
				<LongText name="words" label={said.backWords} rows={2} />
				<Submit>{said.backSend}</Submit>
			</Form>
			<AsText language={sight.language} summary={said.longerHeading}>
				<Form
					form={formAbout(sight, takeOverLonger, "takeOver", one.takeOver)}
					language={sight.language}
					keep={false}
					prefix={`langer-${one.takeOver}`}
					label={said.longerHeading}
				>
					<Hidden name="takeOver" value={one.takeOver} />
					<LongText name="reason" label={said.longerReason} rows={3} />
					<DateField name="backOn" label={said.onDay} min={sight.today} />
					<LongText name="backWhen" label={said.when} rows={2} />
					<Submit weight="quiet">{said.longerSend}</Submit>
				</Form>
			</AsText>
		</section>
	);
};
const New = ({ name, sight }: Here & { readonly name: string }): VNode => {
	const { takeOver: said, hows: howWords } = texts(sight.language);
	const names = domainNames(sight.language);
	return (
		<Form form={sight.form(takeOver)} language={sight.language} keep={false} sheet label={said.new}>
			<h2>{said.new}</h2>
			<SelectField name="domain" label={said.domain} options={domainKeys.map((value) => ({ value, words: names[value] }))} />
			<LongText name="reason" label={said.reason} rows={3} />
			<DateField name="backOn" label={said.onDay} hint={said.onDayHint} min={sight.today} />
			<LongText name="backWhen" label={said.when} rows={2} />
			<LongText name="still" label={said.stillField(name)} rows={2} mark="optional" />
			<ChoiceField
				name="way"
				label={said.way}
				choices={[
					{ value: "agreed", words: said.ways.agreed },
					{ value: "over-head", words: said.ways["over-head"], hint: said.overHint },
				]}
			/>
			<AsText language={sight.language} summary={said.ways.agreed} opensWith={{ way: ["agreed"] }}>
				<SelectField name="how" label={said.how} options={hows.map((value) => ({ value, words: howWords[value] }))} />
			</AsText>
			<AsText language={sight.language} summary={said.ways["over-head"]} opensWith={{ way: ["over-head"] }}>
				<SelectField name="ground" label={said.groundAsk} options={grounds.map((value) => ({ value, words: said.grounds[value] }))} />
			</AsText>
			<LongText name="said" label={said.said} rows={2} mark="optional" />
			<Submit>{said.send}</Submit>
		</Form>
	);
};
/** Both ways, in the same words and without colour: taken, and given back. */
const History = ({ before, sight }: Here & { readonly before: readonly TakeOver[] }): VNode | null => {
	const { takeOver: said, forms } = texts(sight.language);
	if (before.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="eerder">
			<h2 id="eerder">{said.history}</h2>
			<Rows>
				{before.map((one) => (
					<Plain key={one.takeOver}>
						<p>
							{said.line(
								domainNames(sight.language)[one.domain],
								shortDay(one.from, sight.today, sight.language),
								shortDay(one.back?.on ?? sight.today, sight.today, sight.language),
							)}
							. {one.back && said.then(forms[one.back.to])}
						</p>
						{one.periods.map((period) => (
							<p key={period.at} class="soft small">
								{period.reason}
							</p>
						))}
					</Plain>
				))}
			</Rows>
		</section>
	);
};

export const takeOverPage = page<CaseParams, Model>({
	name: "carrying-out.take-over",
	path: "/mensen/:case/overnemen",
	who: "take-over-for-a-while",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).takeOver.title,
	load: async (visit) => {
		const { person, state } = await loadAbout(visit, visit.params.case);
		return ok({
			name: person?.called,
			open: state.takeOvers.filter((one) => !one.back),
			before: state.takeOvers.filter((one) => one.back).toReversed(),
		});
	},
	view: (model, sight) => {
		const said = texts(sight.language);
		const name = model.name ?? said.person;
		const latest = model.before[0]?.back;
		const { problems, refusal } = sight.form(takeOver);
		const cameBack = problems.length > 0 || refusal !== undefined;
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.takeOver.title}
				over={model.name}
				back={{ href: `/mensen/${sight.params.case}`, words: said.back(name) }}
			>
				<p class="lead">{said.takeOver.lead(name)}</p>
				{latest && model.before[0] && dayOf(latest.at) === sight.today && (
					<Celebrate>{said.panel.handedBack(domainNames(sight.language)[model.before[0].domain])}</Celebrate>
				)}
				<section class="stack" aria-labelledby="nu">
					<h2 id="nu">{said.takeOver.now}</h2>
					{model.open.length === 0 ? <p>{said.takeOver.nowNothing}</p> : model.open.map((one) => <One key={one.takeOver} one={one} sight={sight} />)}
				</section>
				{model.open.length === 0 ? (
					<New name={name} sight={sight} />
				) : (
					<AsText language={sight.language} summary={said.takeOver.new} open={cameBack}>
						<New name={name} sight={sight} />
					</AsText>
				)}
				<History before={model.before} sight={sight} />
			</WorkerPage>
		);
	},
	forms: [takeOver, takeOverLonger, handBack].map((one) => formTo<CaseParams>(one, (_answer, params) => `/mensen/${params.case}/overnemen`)),
});
