/** `/wettelijke-routes`: the steps the law gives, with the day they hold from; who sets up the team keeps them (SIG-21). */
import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, DateField, Form, LinkButton, LongText, Section, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { LegalRoute } from "../../model.ts";
import { texts } from "../../texts/index.ts";
import { COUNTRY } from "../handlers.ts";
import type { LegalSetting } from "../model.ts";
import { keepRoute } from "../operations.ts";
import { givenRoutes } from "../routes.ts";
import { settingOn } from "../rules.ts";
import { listLegalSettings } from "../store.ts";
import { legalTexts } from "../texts/index.ts";

type Model = { readonly kept: readonly LegalSetting[]; readonly keeps: boolean };
const Setting = ({ one, language, today }: { readonly one: LegalSetting; readonly language: Language; readonly today: CalendarDay }): VNode => (
	<div class="stack stack-tight">
		<p class="soft small">
			{fill(legalTexts(language).page.from, { country: one.country, day: shortDay(one.from, today, language), source: one.source })}
		</p>
		<ol class="dotted">
			{one.steps.map((step) => (
				<li key={step.code}>{step.words}</li>
			))}
		</ol>
	</div>
);
export const legalRoutesPage = page<Record<string, never>, Model>({
	name: "signalling.legal-routes",
	path: "/wettelijke-routes",
	who: "see-the-team",
	params: z.object({}).transform(() => ({})),
	dress: "worker",
	title: (language) => legalTexts(language).page.window,
	load: async ({ tx, actor }) => ok({ kept: await listLegalSettings(tx), keeps: mayAtAll(actor.roles, "keep-legal-routes") }),
	forms: [formTo(keepRoute, () => "/wettelijke-routes")],
	view: ({ kept, keeps }, { screen, language, today, form }) => {
		const words = legalTexts(language).page;
		const names = texts(language).legal;
		return (
			<WorkerPage screen={screen} current="team" heading={words.heading} back={{ href: "/team", words: legalTexts(language).page.back }}>
				<p class="lead">{words.lead}</p>
				{LegalRoute.options.map((route) => {
					const now = settingOn(kept, givenRoutes, route, COUNTRY, today);
					const others = [...givenRoutes, ...kept].filter((one) => one.route === route && one.id !== now?.id);
					const later = others.filter((one) => one.from > today);
					const before = others.filter((one) => one.from <= today);
					return (
						<Section key={route} title={names[route]} id={route}>
							{now && <Setting one={now} language={language} today={today} />}
							{later.map((one) => (
								<Setting key={one.id} one={one} language={language} today={today} />
							))}
							{before.length > 0 && (
								<AsText language={language} summary={words.before}>
									<div class="stack">
										{before.map((one) => (
											<Setting key={one.id} one={one} language={language} today={today} />
										))}
									</div>
								</AsText>
							)}
						</Section>
					);
				})}
				{keeps && (
					<AsText language={language} summary={words.change} open={form(keepRoute).problems.length > 0 || form(keepRoute).refusal !== undefined}>
						<Form form={form(keepRoute)} language={language} keep={false} label={words.change}>
							<ChoiceField name="route" label={words.route} required choices={LegalRoute.options.map((value) => ({ value, words: names[value] }))} />
							<TextField name="country" label={words.country} preset={COUNTRY} maxLength={2} />
							<DateField name="from" label={words.fromDay} preset={today} required />
							<TextField name="source" label={words.sourceField} hint={words.sourceHint} maxLength={200} required />
							<LongText name="steps" label={words.stepsField} hint={words.stepsHint} rows={6} required draft={false} />
							<Submit weight="quiet">{words.keep}</Submit>
						</Form>
					</AsText>
				)}
			</WorkerPage>
		);
	},
});
/** On the team's page: the way to the legal routes. */
export const legalPanel: TeamPanel<null> = {
	name: "signalling.legal",
	settings: true,
	load: async () => null,
	view: (_model, { language }) => (
		<p>
			<LinkButton weight="plain" icon="shield" href="/wettelijke-routes">
				{legalTexts(language).page.heading}
			</LinkButton>
		</p>
	),
};
