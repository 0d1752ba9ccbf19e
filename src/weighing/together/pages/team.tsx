/** What a team agreed about hard situations, and where the organisation gave no backing (SAFE-08, LEG-14). */
import type { VNode } from "preact";
import { z } from "zod";
import { dayOf, ok } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Empty, Form, Hidden, LongText, OneButtonForm, Row, Rows, Said, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById, teamsOf } from "#src/team/server.ts";
import { formAbout } from "../../pages/whom.ts";
import type { Agreement, BackingMatter } from "../model.ts";
import { answerBacking, endAgreement, keepAgreement } from "../operations.ts";
import { listAgreements, listBacking } from "../store.ts";
import { togetherTexts } from "../texts/index.ts";

type Names = Readonly<Record<string, string>>;
/** 'De crisisdienst: 0800 1234' - who, and the number to tap. */
const Phone = ({ line }: { readonly line: string }): VNode => {
	const number = /\+?\d[\d\s-]*\d/.exec(line)?.[0];
	return number === undefined ? (
		<span>{line}</span>
	) : (
		<a class="chip" href={`tel:${number.replace(/[^\d+]/g, "")}`}>
			{line}
		</a>
	);
};
const AgreementRow = ({ one, sight }: { readonly one: Agreement; readonly sight: Sight<unknown> }): VNode => {
	const said = togetherTexts(sight.language).agreements;
	return (
		<Row title={one.situation} level={2}>
			<div class="stack">
				<p>{said.speaks(one.speaks)}</p>
				<p>{said.oneLine(one.oneLine)}</p>
				{one.atThreat !== null && <p>{said.atThreat(one.atThreat)}</p>}
				{one.phones.length > 0 && (
					<p class="line-up">
						{one.phones.map((line) => (
							<Phone key={line} line={line} />
						))}
					</p>
				)}
				{mayAtAll(sight.actor.roles, endAgreement.who) && (
					<AsText language={sight.language} summary={said.end}>
						<OneButtonForm form={formAbout(sight, endAgreement, "agreement", one.id)}>
							<Hidden name="agreement" value={one.id} />
							<Submit weight="quiet">{said.end}</Submit>
						</OneButtonForm>
					</AsText>
				)}
			</div>
		</Row>
	);
};
export const agreementsPage: AnyPage = page<Record<never, never>, { readonly agreements: readonly Agreement[] }>({
	name: "weighing.agreements",
	path: "/afspraken",
	who: "see-the-team",
	params: z.object({}),
	load: async (visit) => ok({ agreements: await listAgreements(visit.tx, await teamsOf(visit)) }),
	title: (language) => togetherTexts(language).agreements.title,
	dress: "worker",
	forms: [formTo(keepAgreement, () => "/afspraken"), formTo(endAgreement, () => "/afspraken")],
	view: ({ agreements }, sight) => {
		const { language, screen } = sight;
		const said = togetherTexts(language);
		const form = sight.form(keepAgreement);
		return (
			<WorkerPage screen={screen} current="team" heading={said.agreements.title} back={{ href: "/team", words: said.toTeam }}>
				<p class="lead">{said.agreements.lead}</p>
				{agreements.length === 0 ? (
					<Empty title={said.agreements.none} />
				) : (
					<Rows>
						{agreements.map((one) => (
							<AgreementRow key={one.id} one={one} sight={sight as Sight<unknown>} />
						))}
					</Rows>
				)}
				{mayAtAll(sight.actor.roles, keepAgreement.who) && (
					<AsText language={language} summary={said.agreements.form} open={form.problems.length > 0}>
						<Form form={form} language={language} label={said.agreements.form}>
							<LongText name="situation" label={said.agreements.situation} hint={said.agreements.situationHint} rows={2} />
							<LongText name="speaks" label={said.agreements.speaksField} rows={2} />
							<LongText name="oneLine" label={said.agreements.oneLineField} rows={2} />
							<LongText name="atThreat" label={said.agreements.atThreatField} rows={2} mark="optional" />
							<LongText name="phones" label={said.agreements.phones} hint={said.agreements.phonesHint} rows={3} mark="optional" />
							<Submit>{said.agreements.send}</Submit>
						</Form>
					</AsText>
				)}
			</WorkerPage>
		);
	},
});

const BackingRow = ({ one, names, sight }: { readonly one: BackingMatter; readonly names: Names; readonly sight: Sight<unknown> }): VNode => {
	const { language, today } = sight;
	const said = togetherTexts(language).backing;
	return (
		<Row title={one.words ?? said.unsaid} level={2} why={said.raised(names[one.by] ?? "", shortDay(dayOf(one.at), today, language))}>
			{one.answer !== null ? (
				<Said side="helper" foot={said.answered(names[one.answeredBy ?? ""] ?? "", shortDay(dayOf(one.answeredAt ?? one.at), today, language))}>
					<p>{one.answer}</p>
				</Said>
			) : mayAtAll(sight.actor.roles, answerBacking.who) ? (
				<Form form={formAbout(sight, answerBacking, "matter", one.id)} language={language} prefix={`antwoord-${one.id}`} label={said.answer}>
					<Hidden name="matter" value={one.id} />
					<LongText name="answer" label={said.answer} rows={3} />
					<Submit>{said.send}</Submit>
				</Form>
			) : (
				<p class="soft">{said.waits}</p>
			)}
		</Row>
	);
};
export const backingPage: AnyPage = page<Record<never, never>, { readonly matters: readonly BackingMatter[]; readonly names: Names }>({
	name: "weighing.backing",
	path: "/rugdekking",
	who: "see-the-team",
	params: z.object({}),
	load: async (visit) => {
		const matters = await listBacking(visit, await teamsOf(visit));
		const members = await membersById(
			visit.tx,
			matters.flatMap(({ by, answeredBy }) => [by, ...(answeredBy === null ? [] : [answeredBy])]),
		);
		return ok({ matters, names: Object.fromEntries([...members].map(([id, one]) => [id, one.name])) });
	},
	title: (language) => togetherTexts(language).backing.title,
	dress: "worker",
	forms: [formTo(answerBacking, () => "/rugdekking")],
	view: ({ matters, names }, sight) => {
		const { language, screen } = sight;
		const said = togetherTexts(language);
		return (
			<WorkerPage screen={screen} current="team" heading={said.backing.title} back={{ href: "/team", words: said.toTeam }}>
				<p class="lead">{said.backing.lead}</p>
				{matters.length === 0 ? (
					<Empty title={said.backing.none} />
				) : (
					<Rows>
						{matters.map((one) => (
							<BackingRow key={one.id} one={one} names={names} sight={sight as Sight<unknown>} />
						))}
					</Rows>
				)}
			</WorkerPage>
		);
	},
});
