/** Who is party to the plan; and under each deed of a worker or an organisation what the person said to it (PLA-09, PLA-17). */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Button, ChoiceField, Hidden, LongText, OneButtonForm, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../pages/parts.tsx";
import type { Agreement } from "../state.ts";
import { consentToDeed, grounds, influences, partyKinds, setParty } from "./operations.ts";
import type { Party } from "./rules.ts";
import { texts } from "./texts/index.ts";

type Props = { readonly model: PlanModel; readonly sight: AnySight };

const PartyForm = ({ model, sight, party }: Props & { readonly party?: Party }): VNode => {
	const { language } = sight;
	const t = texts(language);
	const form = formAt(sight, operationFor(setParty, model), "party", party?.id ?? "");
	return (
		<Fold language={language} summary={party ? t.change : t.add} form={form}>
			<PlanForm model={model} language={language} form={form} prefix={`partij-${party?.id ?? "erbij"}`}>
				{party ? (
					<Hidden name="party" value={party.id} />
				) : (
					<>
						<TextField name="name" label={t.name} required />
						<ChoiceField name="kind" label={t.kind} choices={partyKinds.map((value) => ({ value, words: t.kinds[value] }))} required />
					</>
				)}
				<ChoiceField
					name="influence"
					label={t.influence}
					choices={influences.filter((value) => party !== undefined || value !== "none").map((value) => ({ value, words: t.influences[value] }))}
					required
				/>
				<LongText name="what" label={t.what} mark="optional" rows={2} />
				<SpokenYes model={model} language={language} now />
				<Submit weight="quiet">{t.save}</Submit>
			</PlanForm>
		</Fold>
	);
};
export const Parties = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const t = texts(language);
	return (
		<Section id="wie-meedoet" title={t.title} about={t.about} free empty={model.parties.length === 0}>
			{model.parties.length === 0 && <p class="soft">{t.none}</p>}
			<ul class="stack">
				{model.parties.map((party) => {
					const now = party.turns.at(-1);
					const earlier = party.turns
						.slice(0, -1)
						.map((turn) => fill(t.since, { influence: t.influences[turn.influence], day: shortDay(turn.since, today, language) }));
					return (
						<li key={party.id} class="stack stack-tight no-break">
							<p>
								<strong>{party.name}</strong> <span class="soft">{t.kinds[party.kind]}</span>
							</p>
							{now && (
								<p>
									{fill(t.since, { influence: t.influences[now.influence], day: shortDay(now.since, today, language) })}
									{now.what !== undefined && `: ${now.what}`}
								</p>
							)}
							{earlier.length > 0 && <p class="soft small">{fill(t.before, { list: new Intl.ListFormat(language).format(earlier) })}</p>}
							<PartyForm model={model} sight={sight} party={party} />
						</li>
					);
				})}
			</ul>
			<PartyForm model={model} sight={sight} />
		</Section>
	);
};

/** What the person said to this deed; nothing for what the person would do themselves. */
export const DeedConsent = ({ model, sight, one }: Props & { readonly one: Agreement }): VNode | null => {
	if (one.side === "person") return null;
	const { language, today } = sight;
	const t = texts(language);
	const said = model.consents[one.id];
	const form = formAt(sight, operationFor(consentToDeed, model), "agreement", one.id);
	const button = (answer: "yes" | "no", words: string): VNode => (
		<OneButtonForm form={form} keep={false}>
			<Hidden name="case" value={model.case} />
			<Hidden name="agreement" value={one.id} />
			<Hidden name="answer" value={answer} />
			<Button weight={answer === "yes" ? "quiet" : "plain"}>{words}</Button>
		</OneButtonForm>
	);
	return (
		<div class="stack stack-tight">
			{said?.answer === undefined && said?.ground === undefined && <p class="soft small">{t.noYes}</p>}
			{said?.answer !== undefined && (
				<p class="soft small">
					{fill(t.said, {
						answer: t[said.answer],
						how: said.how ? fill(t.how[said.how.how], { witness: said.how.witness ?? "" }) : "",
						day: shortDay(said.on, today, language),
					})}
				</p>
			)}
			{said?.talked !== undefined && <p class="soft small">{fill(t.talked, { words: said.talked })}</p>}
			{said?.ground !== undefined && <p class="small">{fill(t.ground, { ground: t.grounds[said.ground] })}</p>}
			{model.me === "person" && said?.answer === undefined && (
				<div class="line-up screen-only">
					{button("yes", t.sayYes)}
					{button("no", t.sayNo)}
				</div>
			)}
			{model.me === "worker" && said?.answer === undefined && (
				<Fold language={language} summary={t.tell} form={form}>
					<PlanForm model={model} language={language} form={form} prefix={`goed-${one.id}`}>
						<Hidden name="agreement" value={one.id} />
						<ChoiceField
							name="answer"
							label={t.answer}
							mark="optional"
							choices={(["yes", "no"] as const).map((value) => ({ value, words: t.answers[value] }))}
						/>
						<SpokenYes model={model} language={language} now />
						<LongText name="talked" label={t.talkedField} mark="optional" rows={2} />
						<ChoiceField
							name="ground"
							label={t.groundField}
							hint={t.groundHint}
							mark="optional"
							choices={grounds.map((value) => ({ value, words: t.grounds[value] }))}
						/>
						<Submit weight="quiet">{t.tellSave}</Submit>
					</PlanForm>
				</Fold>
			)}
		</div>
	);
};
