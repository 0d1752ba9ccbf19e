/** `/team/organisatie/nieuw`, `/team/organisatie/:organisation`: an organisation, and what working together is for and not for (TEAM-08). */
import { z } from "zod";
import { OrganisationId } from "#src/kernel/ids.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { AsText, Form, Notice, Section, SelectField, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { type Organisation, organisationKinds } from "../model.ts";
import { addOrganisation } from "../operations.ts";
import type { ApiKey, CreditorKind, Partnership } from "../partnership/model.ts";
import { agreePartnership } from "../partnership/operations.ts";
import { AgreementForm } from "../partnership/pages/form.tsx";
import { Keys, toKeys, toNewKey } from "../partnership/pages/keys.tsx";
import { AgreementFacts } from "../partnership/pages/parts.tsx";
import { isForReview } from "../partnership/rules.ts";
import { partnershipTexts } from "../partnership/said.ts";
import { findPartnership, listAgreementsWith, listKeys } from "../partnership/store.ts";
import { findOrganisation } from "../store.ts";
import { texts } from "../texts/index.ts";
import { PhoneLink } from "./parts.tsx";

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

/** What kind of arrears an organisation of this kind would tell of first. */
const firstKinds: Partial<Record<Organisation["kind"], CreditorKind>> = { housing: "rent", municipality: "tax" };

type Params = { readonly organisation: OrganisationId };
type Model = {
	readonly organisation: Organisation;
	readonly now: Partnership | undefined;
	readonly all: readonly Partnership[];
	readonly keys: readonly ApiKey[];
	readonly keeps: boolean;
};
export const organisationPage = page<Params, Model>({
	name: "team.organisation",
	path: "/team/organisatie/:organisation",
	who: "see-the-team",
	params: z.object({ organisation: OrganisationId }),
	load: async ({ tx, actor, params }) => {
		const organisation = await findOrganisation(tx, params.organisation);
		if (!organisation) return refuse("kernel.nothing-here");
		const keeps = mayAtAll(actor.roles, "keep-agreements");
		return ok({
			organisation,
			now: await findPartnership(tx, organisation.id),
			all: await listAgreementsWith(tx, organisation.id),
			keys: keeps ? await listKeys(tx, organisation.id) : [],
			keeps,
		});
	},
	title: (language) => texts(language).partner.title,
	dress: "worker",
	forms: [formTo<Params>(agreePartnership, (_answer, { organisation }) => `/team/organisatie/${organisation}`), toNewKey, toKeys],
	view: ({ organisation, now, all, keys, keeps }, sight) => {
		const { language, screen, form, today } = sight;
		const words = texts(language);
		const agreed = partnershipTexts(language);
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
				<Section title={agreed.now} id="nu" about={agreed.answers}>
					{now && isForReview(now, today) && <Notice icon="calendar" title={agreed.reviewNow} />}
					{now ? <AgreementFacts agreement={now} language={language} today={today} /> : <p class="soft">{words.team.noAgreement}</p>}
				</Section>
				{keeps && (
					<Section title={agreed.form.change} id="nieuw" about={agreed.form.lead}>
						<AgreementForm form={form(agreePartnership)} now={now} first={firstKinds[organisation.kind]} language={language} today={today} />
					</Section>
				)}
				{others.length > 0 && (
					<AsText language={language} summary={agreed.before}>
						<div class="stack">
							{others.map((one) => (
								<AgreementFacts key={one.id} agreement={one} language={language} today={today} />
							))}
						</div>
					</AsText>
				)}
				{keeps && now && <Keys keys={keys} sight={sight} />}
			</WorkerPage>
		);
	},
});
