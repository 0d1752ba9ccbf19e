import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	Facts,
	Form,
	LongText,
	ManyField,
	SelectField,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { agreementSaid } from "#src/team/index.ts";
import { listNamedAgreements } from "#src/team/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { holdsOn, lettersIn } from "../consent/holding.ts";
import type { ConsentLetter } from "../consent/model.ts";
import { consentTexts } from "../consent/texts/index.ts";
import { groundsOn } from "../grounds.ts";
import { aims, consents, itemKinds } from "../model.ts";
import { disclose } from "../operations.ts";
import { LONGEST_DAYS } from "../rules.ts";
import { listReceivers, type Receiver } from "../partners.ts";
import { texts } from "../texts/index.ts";
import { receiverOf } from "./parts.tsx";

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
type Model = {
	readonly receivers: readonly Receiver[];
	readonly agreements: Awaited<ReturnType<typeof listNamedAgreements>>;
	/** Letters with a yes that holds. */
	readonly letters: readonly ConsentLetter[];
};
/** Sharing single items with one receiver, for one aim, until a day (PRIV-04). */
export const sharePage = page<{ readonly case: CaseId }, Model>({
	name: "privacy.share",
	path: "/mensen/:case/delen/nieuw",
	who: "share-an-item",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).share.window,
	load: async ({ tx, journal, params, today }) =>
		ok({
			receivers: await listReceivers(tx),
			agreements: await listNamedAgreements(tx),
			letters: lettersIn(await journal.ofCase(tx, params.case)).filter((one) => holdsOn(one, today)),
		}),
	forms: [formTo(disclose, (_answer, params) => `/mensen/${params.case}/delen`)],
	view: ({ receivers, agreements, letters }, { screen, language, params, form, today }): VNode => {
		const { share: words, items, aims: aimWords, consents: consentWords, sharing } = texts(language);
		const consent = consentTexts(language);
		return (
			<WorkerPage screen={screen} current="people" heading={words.heading} back={{ href: `/mensen/${params.case}/delen`, words: sharing.heading }}>
				<p class="lead measure">{words.lead}</p>
				{agreements.length > 0 && (
					<AsText language={language} summary={words.agreements}>
						<div class="stack">
							{agreements.map(({ name, agreement }) => (
								<section key={agreement.id} aria-label={name}>
									<h2>{name}</h2>
									<Facts facts={agreementSaid(agreement, language, today)} />
								</section>
							))}
						</div>
					</AsText>
				)}
				<Form form={form(disclose)} language={language} keep={false}>
					<ManyField name="items" label={words.items} choices={itemKinds.map((kind) => ({ value: kind, words: items[kind] }))} />
					<AsText
						language={language}
						summary={words.inWords}
						opensWith={{ items: itemKinds.filter((kind) => kind !== "contact-made" && kind !== "worker-name") }}
					>
						<div class="stack">
							<LongText name="agreement" label={words.agreement} rows={2} mark="optional" />
							<TextField name="next" label={words.next} mark="optional" />
							<TextField name="reach" label={words.reach} mark="optional" />
							<LongText name="helps" label={words.helps} rows={2} mark="optional" />
							<LongText name="other" label={words.other} rows={2} mark="optional" />
						</div>
					</AsText>
					<SelectField
						name="organisation"
						label={words.organisation}
						options={receivers.map(({ id, name }) => ({ value: id, words: name }))}
						empty={words.outside}
					/>
					<TextField name="organisationName" label={words.organisationName} hint={words.organisationHint} mark="optional" />
					<TextField name="toName" label={words.toName} mark="optional" />
					<TextField name="toMail" type="email" label={consent.page.toMail} hint={consent.page.toMailHint} mark="optional" />
					<ChoiceField
						name="aim"
						label={words.aim}
						hint={words.aimHint}
						choices={[...aims, "control" as const, "collection" as const].map((aim) => ({ value: aim, words: aimWords[aim] }))}
						required
					/>
					<TextField name="forWhat" label={words.forWhat} mark="optional" />
					<ChoiceField
						name="consent"
						label={words.consent}
						choices={consents.map((consent) => ({ value: consent, words: consentWords[consent] }))}
						required
					/>
					{letters.length > 0 && (
						<SelectField
							name="letter"
							label={consent.share.letter}
							options={letters.map((one) => ({
								value: one.letter,
								words: `${upper(receiverOf(one))}: ${fill(consent.share.oneLetter, { subject: one.subject, day: shortDay(one.until, today, language) })}`,
							}))}
							empty={consent.share.noLetter}
							mark="optional"
						/>
					)}
					<SelectField
						name="ground"
						label={words.ground}
						options={groundsOn(today).map((ground) => ({ value: ground.code, words: ground[language] }))}
						required
					/>
					<AsText language={language} summary={words.argument} opensWith={{ consent: consents.filter((consent) => consent !== "before") }}>
						<LongText name="argument" label={words.argument} hint={words.argumentHint} rows={3} />
					</AsText>
					<DateField name="until" label={words.until} min={today} max={addDays(today, LONGEST_DAYS)} required />
					<AsText language={language} summary={words.danger}>
						<LongText name="heldBack" label={words.heldBack} hint={words.heldBackHint} rows={2} mark="optional" />
					</AsText>
					<Submit icon="share">{words.send}</Submit>
				</Form>
			</WorkerPage>
		);
	},
});
