/** Who decides what here: for the worker, and for the person themselves (EXE-14, EXE-10, PRIN-07). */
import type { VNode } from "preact";
import { z } from "zod";
import { type FormState, freshForm, ok, refuse } from "#src/kernel/index.ts";
import { findOwnCase } from "#src/people/server.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { AsText, DateField, Form, Hidden, LinkButton, LongText, PersonPage, SelectField, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { departureOperations, departureTexts, grounds } from "#src/weighing/index.ts";
import { CaseParams } from "../pages/model.ts";
import { type DecidesModel, loadDecides } from "./model-page.ts";
import { sayPowers } from "./operations.ts";
import { Decided, DepartureSaid, Owed, PowersSaid, Steering } from "./parts.tsx";
import { decidesTexts } from "./texts/index.ts";

const { depart, talkOver, returnToWish } = departureOperations;
type Seen = { readonly model: DecidesModel; readonly sight: Sight<CaseParams> };
const formOf = (sight: Sight<CaseParams>, operation: { readonly name: string }, departure: string): FormState => {
	const found = sight.form(operation);
	return found.values["departure"] === departure ? found : freshForm(operation.name, sight.form({ name: `${operation.name} ${departure}` }).id);
};
const Departures = ({ model, sight }: Seen): VNode => {
	const { language, today } = sight;
	const said = departureTexts(language);
	const form = sight.form(depart);
	return (
		<section class="stack" aria-labelledby="anders">
			<h2 id="anders">{said.title}</h2>
			<p class="soft">{model.departures.length === 0 ? said.none : said.lead}</p>
			{model.departures.map((one) => (
				<div key={one.departure} class="sheet stack">
					<DepartureSaid one={one} sight={sight} />
					{one.said === undefined && (
						<Form form={formOf(sight, talkOver, one.departure)} language={language} prefix={`bespreek-${one.departure}`} label={said.talk}>
							<Hidden name="departure" value={one.departure} />
							<LongText name="said" label={said.talk} rows={2} />
							<Submit weight="quiet">{said.talkSend}</Submit>
						</Form>
					)}
					<AsText language={language} summary={said.end}>
						<Form form={formOf(sight, returnToWish, one.departure)} language={language} prefix={`volg-${one.departure}`} label={said.end}>
							<Hidden name="departure" value={one.departure} />
							<LongText name="words" label={said.endWords} rows={2} mark="optional" />
							<Submit weight="quiet">{said.end}</Submit>
						</Form>
					</AsText>
				</div>
			))}
			<AsText language={language} summary={said.form} open={form.problems.length > 0}>
				<Form form={form} language={language} label={said.form}>
					<LongText name="wish" label={said.wishField} rows={2} />
					<LongText name="instead" label={said.insteadField} rows={2} />
					<SelectField name="ground" label={said.groundField} options={grounds.map((value) => ({ value, words: said.grounds[value] }))} />
					<LongText name="said" label={said.saidField} hint={said.saidHint} rows={2} mark="optional" />
					<DateField name="until" label={said.untilField} min={today} />
					<Submit>{said.send}</Submit>
				</Form>
			</AsText>
		</section>
	);
};
const SayPowers = ({ model, sight }: Seen): VNode => {
	const said = decidesTexts(sight.language);
	const form = sight.form(sayPowers);
	const preset = (words: string | undefined) => (words === undefined ? {} : { preset: words });
	return (
		<AsText language={sight.language} summary={said.say} open={form.problems.length > 0}>
			<Form form={form} language={sight.language} label={said.say}>
				<LongText name="can" label={said.can} rows={2} {...preset(model.powers?.weCan)} />
				<LongText name="mustTell" label={said.mustTell} rows={2} {...preset(model.powers?.mustTell)} />
				<Submit weight="quiet">{said.send}</Submit>
			</Form>
		</AsText>
	);
};
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/wie-beslist`;

export const decidesPage: AnyPage = page<CaseParams, DecidesModel>({
	name: "carrying-out.decides",
	path: "/mensen/:case/wie-beslist",
	who: "support-a-plan",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => ok(await loadDecides(visit, visit.params.case)),
	title: (language) => decidesTexts(language).title,
	dress: "worker",
	forms: [depart, talkOver, returnToWish, sayPowers].map((one) => formTo<CaseParams>(one, back)),
	view: (model, sight) => {
		const said = decidesTexts(sight.language);
		const seen = { model, sight, own: false };
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title}
				over={model.name}
				back={{ href: `/mensen/${sight.params.case}`, words: said.back }}
			>
				<p class="lead">{said.lead}</p>
				<Steering {...seen} />
				<PowersSaid {...seen} />
				<SayPowers model={model} sight={sight} />
				<Decided {...seen} />
				<LinkButton weight="quiet" href={`/mensen/${sight.params.case}/onderweg#besluiten`}>
					{said.toDecide}
				</LinkButton>
				<Departures model={model} sight={sight} />
				<Owed {...seen} />
				<LinkButton weight="quiet" icon="hand-over" href={`/mensen/${sight.params.case}/overdragen`}>
					{said.toHandOver}
				</LinkButton>
				<LinkButton weight="quiet" href={`/signalen/${sight.params.case}/wegen#uitleg`}>
					{said.toWeighing}
				</LinkButton>
			</WorkerPage>
		);
	},
});
/** The same, for the person: nothing to do here, everything to see. */
export const ownDecidesPage: AnyPage = page<Record<never, never>, DecidesModel>({
	name: "carrying-out.own-decides",
	path: "/mijn/wie-beslist",
	who: "read-own-page",
	params: z.object({}),
	load: async (visit) => {
		const own = await findOwnCase(visit.tx);
		return own ? ok(await loadDecides(visit, own.case)) : refuse("kernel.nothing-here");
	},
	title: (language) => decidesTexts(language).title,
	dress: "worker",
	view: (model, sight) => {
		const said = decidesTexts(sight.language);
		const seen = { model, sight: sight as Sight<unknown>, own: true };
		return (
			<PersonPage screen={sight.screen} heading={said.title} lead={said.lead}>
				<Steering {...seen} />
				<PowersSaid {...seen} />
				<Decided {...seen} />
				<section class="stack" aria-labelledby="anders">
					<h2 id="anders">{departureTexts(sight.language).title}</h2>
					<p class="soft">{model.departures.length === 0 ? departureTexts(sight.language).none : departureTexts(sight.language).lead}</p>
					{model.departures.map((one) => (
						<DepartureSaid key={one.departure} one={one} sight={sight as Sight<unknown>} />
					))}
				</section>
				<Owed {...seen} />
				<LinkButton weight="quiet" href="/mijn">
					{said.back}
				</LinkButton>
			</PersonPage>
		);
	},
});
