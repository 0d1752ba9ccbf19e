/** The routes the law gives, on the page of a matter: their steps, who did which and when. Beside the contact and never instead of it (SIG-21). */
import type { VNode } from "preact";
import { type FormState, freshForm } from "#src/kernel/form.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { type FormOn, formTo, type Sight } from "#src/platform/http/page.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Button, DateField, Form, Hidden, Icon, LongText, Notice, OneButtonForm, Submit } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { texts } from "../../texts/index.ts";
import { settingsFor } from "../handlers.ts";
import type { LegalSetting, OpenRoute, TickedStep } from "../model.ts";
import { tickStep } from "../operations.ts";
import { openRoutes } from "../rules.ts";
import { legalTexts } from "../texts/index.ts";

type Around = { readonly case: CaseId };
export type LegalModel = {
	readonly routes: readonly { readonly open: OpenRoute; readonly setting: LegalSetting | null }[];
	readonly names: Readonly<Record<string, string>>;
};
/** Loads the open routes of a matter, each with the steps of the day it was opened. */
export const loadLegalPart = async (work: Work, about: CaseId): Promise<LegalModel> => {
	const routes = openRoutes(await work.journal.ofCase(work.tx, about));
	const settings = await settingsFor(work, routes);
	const members = await membersById(
		work.tx,
		routes.flatMap((one) => one.ticked.map(({ by }) => by)),
	);
	return {
		routes: routes.map((open) => ({ open, setting: settings.get(open.route) ?? null })),
		names: Object.fromEntries([...members].map(([id, one]) => [id, one.name])),
	};
};

type StepProps = {
	readonly route: OpenRoute;
	readonly step: { readonly code: string; readonly words: string };
	readonly done: TickedStep | undefined;
	readonly names: LegalModel["names"];
	readonly sight: Sight<Around>;
};
const formFor = (sight: Sight<Around>, key: string): FormState => {
	const found = sight.form(tickStep);
	const is = (name: string): string => String(found.values[name] ?? "");
	return `${is("route")} ${is("step")}` === key ? found : freshForm(tickStep.name, sight.form({ name: `${tickStep.name} ${key}` }).id);
};
const doneSaid = (done: TickedStep, names: LegalModel["names"], sight: Sight<Around>): string => {
	const words = legalTexts(sight.language).matter;
	const when = nearDay(done.on, sight.today, sight.language);
	const name = done.by === null ? undefined : names[done.by];
	return name === undefined ? fill(words.doneNobody, { when }) : fill(words.done, { when, name });
};
const Step = ({ route, step, done, names, sight }: StepProps): VNode => {
	const { language, today } = sight;
	const words = legalTexts(language).matter;
	const form = formFor(sight, `${route.route} ${step.code}`);
	const prefix = `stap-${route.route}-${step.code}`;
	const hidden = (
		<>
			<Hidden name="route" value={route.route} />
			<Hidden name="step" value={step.code} />
		</>
	);
	return (
		<li class="row is-faceless">
			<div>
				<h4>{step.words}</h4>
				{done && (
					<p class="why">
						<Icon name="check" /> <span>{doneSaid(done, names, sight)}</span>
					</p>
				)}
			</div>
			<div class="row-more stack stack-tight">
				{done?.said !== undefined && <p>{done.said}</p>}
				{done ? (
					<OneButtonForm form={form}>
						{hidden}
						<Hidden name="undo" value="ja" />
						<Button weight="plain">{words.undo}</Button>
					</OneButtonForm>
				) : (
					<AsText language={language} summary={words.tick} open={form.problems.length > 0 || form.refusal !== undefined}>
						<Form form={form} language={language} keep={false} prefix={prefix} label={`${words.tick}: ${step.words}`}>
							{hidden}
							<LongText name="said" label={words.said} rows={2} mark="optional" />
							<DateField name="on" label={words.on} max={today} preset={today} />
							<Submit weight="quiet">{words.tick}</Submit>
						</Form>
					</AsText>
				)}
			</div>
		</li>
	);
};
const Route = ({ open, setting, names, sight }: LegalModel["routes"][number] & Pick<StepProps, "names" | "sight">): VNode => {
	const { language, today } = sight;
	const words = legalTexts(language).matter;
	// What was ticked and is no step any more stays to be read.
	const steps = [
		...(setting?.steps ?? []),
		...open.ticked.filter((one) => !setting?.steps.some((step) => step.code === one.step)).map((one) => ({ code: one.step, words: one.words })),
	];
	return (
		<section class="stack" aria-labelledby={`route-${open.route}`} id={`wet-${open.route}`}>
			<Notice
				icon="shield"
				title={<span id={`route-${open.route}`}>{fill(words.running, { route: texts(language).legal[open.route].toLowerCase() })}</span>}
			>
				<p>{words.beside}</p>
				{open.why !== null && <p>{open.why}</p>}
			</Notice>
			{steps.length === 0 ? (
				<p class="soft">{words.noSteps}</p>
			) : (
				<>
					<h3>{words.steps}</h3>
					<ol class="rows">
						{steps.map((step) => (
							<Step key={step.code} route={open} step={step} done={open.ticked.find((one) => one.step === step.code)} names={names} sight={sight} />
						))}
					</ol>
				</>
			)}
			<p class="small soft">
				{setting && `${fill(words.source, { source: setting.source, day: shortDay(setting.from, today, language) })} `}
				{words.onlyTeam}
			</p>
		</section>
	);
};
/** Every open route of a matter. */
export const LegalPart = ({ model, sight }: { readonly model: LegalModel; readonly sight: Sight<Around> }): VNode | null =>
	model.routes.length === 0 ? null : (
		<>
			{model.routes.map((one) => (
				<Route key={one.open.route} {...one} names={model.names} sight={sight} />
			))}
		</>
	);
/** Its form, for the page of a matter. */
export const legalForms: readonly FormOn<Around>[] = [formTo<Around>(tickStep, (_answer, params) => `/signalen/${params.case}`)];
