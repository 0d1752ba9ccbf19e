/** `/team/organisatie/nieuw`, `/team/organisatie/:organisation`: an organisation, and what working together is for and not for (TEAM-08). */
import type { VNode } from "preact";
import { z } from "zod";
import { OrganisationId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, DateField, type Fact, Facts, Form, LongText, Section, SelectField, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { type Organisation, organisationKinds, type Partnership } from "../model.ts";
import { addOrganisation, agreePartnership } from "../operations.ts";
import { findOrganisation, findPartnership, listAgreementsWith } from "../store.ts";
import { texts } from "../texts/index.ts";
import { listed, PhoneLink } from "./parts.tsx";

export const newOrganisationPage = page<Record<string, never>, Record<string, never>>({
	name: "team.new-organisation",
	path: "/team/organisatie/nieuw",
	who: "set-up-the-team",
	params: z.object({}).transform(() => ({})),
	load: async () => ok({}),
	title: (language) => texts(language).partner.fresh,
	dress: "worker",
	forms: [formTo(addOrganisation, (answer) => `/team/organisatie/${String(answer["organisation"])}`)],
	view: (_model, { language, screen, form }) => {
		const words = texts(language);
		return (
			<WorkerPage screen={screen} current="team" back={{ href: "/team", words: words.team.back }}>
				<Form form={form(addOrganisation)} language={language} keep={false}>
					<TextField name="name" label={words.partner.name} required maxLength={120} />
					<SelectField
						name="kind"
						label={words.partner.kind}
						mark="optional"
						options={organisationKinds.map((kind) => ({ value: kind, words: words.kinds[kind] }))}
					/>
					<TextField name="phone" label={words.partner.phone} type="tel" mark="optional" maxLength={40} />
					<Submit>{words.partner.add}</Submit>
				</Form>
			</WorkerPage>
		);
	},
});

/** What was agreed, in pairs. */
export const AgreementFacts = ({
	agreement,
	language,
	today,
}: {
	readonly agreement: Partnership;
	readonly language: Language;
	readonly today: CalendarDay;
}): VNode => {
	const words = texts(language).partner;
	const on = (day: CalendarDay): string => shortDay(day, today, language);
	const facts: Fact[] = [
		{ what: words.aim, is: agreement.aim },
		{ what: words.notAim, is: agreement.notAim },
		...(agreement.thresholdMonths === null
			? []
			: [{ what: words.threshold, is: agreement.thresholdMonths === 1 ? words.oneMonth : fill(words.months, { count: agreement.thresholdMonths }) }]),
		...(agreement.shared.length === 0 ? [] : [{ what: words.shared, is: listed(agreement.shared) }]),
		...(agreement.whoTells === "" ? [] : [{ what: words.whoTells, is: agreement.whoTells }]),
	];
	return (
		<>
			<p class="soft">
				{agreement.until === null
					? fill(words.since, { from: on(agreement.from) })
					: fill(words.between, { from: on(agreement.from), until: on(agreement.until) })}
			</p>
			<Facts facts={facts} />
		</>
	);
};

type Params = { readonly organisation: OrganisationId };
type Model = {
	readonly organisation: Organisation;
	readonly now: Partnership | undefined;
	readonly all: readonly Partnership[];
	readonly setsUp: boolean;
};
export const organisationPage = page<Params, Model>({
	name: "team.organisation",
	path: "/team/organisatie/:organisation",
	who: "see-the-team",
	params: z.object({ organisation: OrganisationId }),
	load: async ({ tx, actor, params }) => {
		const organisation = await findOrganisation(tx, params.organisation);
		if (!organisation) return refuse("kernel.nothing-here");
		return ok({
			organisation,
			now: await findPartnership(tx, organisation.id),
			all: await listAgreementsWith(tx, organisation.id),
			setsUp: mayAtAll(actor.roles, "set-up-the-team"),
		});
	},
	title: (language) => texts(language).partner.title,
	dress: "worker",
	forms: [formTo<Params>(agreePartnership, (_answer, { organisation }) => `/team/organisatie/${organisation}`)],
	view: ({ organisation, now, all, setsUp }, { language, screen, form, today }) => {
		const words = texts(language);
		const others = all.filter(({ id }) => id !== now?.id);
		return (
			<WorkerPage
				screen={screen}
				current="team"
				heading={organisation.name}
				over={words.kinds[organisation.kind]}
				back={{ href: "/team", words: words.team.back }}
			>
				{organisation.phone !== null && <PhoneLink phone={organisation.phone} name={organisation.name} language={language} />}
				<Section title={words.partner.now} id="nu">
					{now ? <AgreementFacts agreement={now} language={language} today={today} /> : <p class="soft">{words.team.noAgreement}</p>}
				</Section>
				{setsUp && (
					<Section title={words.partner.change} id="nieuw">
						<Form form={form(agreePartnership)} language={language} keep={false}>
							<LongText name="aim" label={words.partner.aim} preset={now?.aim ?? ""} required />
							<LongText name="notAim" label={words.partner.notAim} preset={now?.notAim ?? ""} required />
							<TextField
								name="thresholdMonths"
								label={words.partner.threshold}
								hint={words.partner.thresholdHint}
								inputMode="numeric"
								mark="optional"
								preset={now?.thresholdMonths?.toString() ?? ""}
								maxLength={2}
							/>
							<LongText
								name="shared"
								label={words.partner.shared}
								hint={words.partner.sharedHint}
								rows={3}
								mark="optional"
								preset={now?.shared.join("\n") ?? ""}
							/>
							<TextField name="whoTells" label={words.partner.whoTells} mark="optional" preset={now?.whoTells ?? ""} maxLength={300} />
							<DateField name="from" label={words.partner.from} preset={today} required />
							<DateField name="until" label={words.partner.until} mark="optional" />
							<Submit weight="quiet">{words.partner.agree}</Submit>
						</Form>
					</Section>
				)}
				{others.length > 0 && (
					<AsText language={language} summary={words.partner.before}>
						{others.map((one) => (
							<AgreementFacts key={one.id} agreement={one} language={language} today={today} />
						))}
					</AsText>
				)}
			</WorkerPage>
		);
	},
});
