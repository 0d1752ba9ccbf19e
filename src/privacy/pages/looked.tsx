import type { VNode } from "preact";
import { z } from "zod";
import { freshForm } from "#src/kernel/form.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import { ok } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { findCase } from "#src/people/server.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { standingsIn } from "#src/platform/operations/store.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { AsText, DeskPage, Form, Hidden, LongText, Notice, Row, Rows, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { type MemberCard } from "#src/team/index.ts";
import { membersById } from "#src/team/server.ts";
import { loadLooks, loadPrivacy } from "../loading.ts";
import { type LookedAt, partLooks } from "../looks.ts";
import type { Opened, WhyQuestion } from "../model.ts";
import { answerWhy, askWhy } from "../operations.ts";
import { requestTexts } from "../requests/texts/index.ts";
import { retentionTexts } from "../retention/texts/index.ts";
import { texts } from "../texts/index.ts";
import { formOf } from "./form-of.ts";

type Model = {
	/** Works along here: can write down what the person asks out loud. */
	readonly works: boolean;
	readonly looks: readonly LookedAt[];
	readonly opened: readonly Opened[];
	readonly questions: readonly WhyQuestion[];
	readonly names: Readonly<Record<string, Pick<MemberCard, "name" | "face">>>;
};
const namesOf = (members: ReadonlyMap<string, MemberCard>): Model["names"] =>
	Object.fromEntries([...members].map(([id, { name, face }]) => [id, { name, face }]));

type AskedProps = { readonly look: LookedAt; readonly form: Sight<unknown>["form"]; readonly language: Sight<unknown>["language"] };
/** The person asks why, out loud: written down with who was there, and owed an answer all the same (PRIN-14). */
const AskedOutLoud = ({ look, form, language }: AskedProps): VNode => {
	const { why: words } = requestTexts(language);
	const came = form(askWhy.worker);
	const mine = came.values["member"] === look.by && came.values["day"] === look.day;
	const fresh = Object.keys(came.values).length === 0 || mine ? came : freshForm(askWhy.worker.name, form({ name: "fresh" }).id);
	return (
		<AsText language={language} summary={words.ask} open={mine}>
			<Form form={fresh} language={language} prefix={`told-${look.by}-${look.day}-${look.kind}`} action="#questions" keep={false}>
				<Hidden name="member" value={look.by} />
				<Hidden name="day" value={look.day} />
				<LongText name="words" label={words.words} rows={2} mark="optional" />
				<TextField name="witness" label={words.witness} mark="optional" />
				<Submit weight="quiet">{words.send}</Submit>
			</Form>
		</AsText>
	);
};

/** Who looked, as the person reads it too, and the questions that wait for an answer (PRIN-13). */
export const lookedPage = page<{ readonly case: CaseId }, Model>({
	name: "privacy.looked",
	path: "/mensen/:case/wie-keek",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["team", "responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).looked.window,
	load: async (visit) => {
		const about = visit.params.case;
		const line = await findCase(visit.tx, about);
		const state = await loadPrivacy(visit, about);
		const contact = entriesOf(await visit.journal.ofCase(visit.tx, about), "contact").map((entry) => dayOf(entry.at));
		const all = await loadLooks(visit, about, line?.responsible ?? null, contact);
		// Of a matter one has no part in, one sees one's own looks and the questions about them.
		const stands = await standingsIn(visit.tx, about);
		const works = stands.includes("responsible") || stands.includes("part");
		const looks = works ? all : all.filter((look) => look.by === visit.actor.id);
		const ids = [...looks.map((look) => look.by), ...state.opened.map((one) => one.member), ...state.questions.map((one) => one.member)];
		return ok({ works, looks, opened: state.opened, questions: state.questions, names: namesOf(await membersById(visit.tx, ids)) });
	},
	forms: [answerWhy, askWhy.worker].map((one) => formTo<{ readonly case: CaseId }>(one, (_answer, params) => `/mensen/${params.case}/wie-keek`)),
	view: ({ looks, opened, questions, names, works }, { actor, screen, language, params, form, today }): VNode => {
		const { looked: words, sharing } = texts(language);
		const name = (id: string): string => names[id]?.name ?? "";
		const reason = (look: LookedAt): string | undefined => opened.find((one) => one.member === look.by && dayOf(one.at) === look.day)?.reason;
		const waiting = questions.filter((one) => !one.answer);
		const { shown } = partLooks(looks);
		return (
			<DeskPage
				screen={screen}
				current="people"
				heading={words.heading}
				lead={words.lead}
				back={{ href: `/mensen/${params.case}`, words: sharing.back }}
			>
				<Section title={words.questions} id="questions">
					{waiting.length === 0 && <p class="soft">{words.noQuestions}</p>}
					{waiting.map((one) => (
						<Form
							key={one.question}
							form={formOf({ form }, answerWhy, "question", one.question)}
							language={language}
							prefix={`why-${one.question}`}
							keep={false}
							sheet
						>
							<Notice icon="question" title={fill(words.asks, { name: name(one.member), day: nearDay(one.day, today, language) })}>
								{one.words}
							</Notice>
							<Hidden name="question" value={one.question} />
							<LongText name="words" label={words.answer} rows={3} required />
							<Submit>{words.send}</Submit>
						</Form>
					))}
				</Section>
				<Section title={words.heading} id="looks">
					{shown.length === 0 ? (
						<p class="soft">{words.none}</p>
					) : (
						<Rows>
							{shown.map((look) => (
								<Row
									key={`${look.by}${look.day}${look.kind}`}
									face={{ name: names[look.by]?.face ?? undefined, side: "helper", letter: name(look.by) }}
									title={`${name(look.by)}, ${nearDay(look.day, today, language)}`}
									why={words.kinds[look.kind]}
								>
									{look.kind === "opened" && reason(look) !== undefined && <p>{fill(words.because, { reason: reason(look) ?? "" })}</p>}
									{works && look.by !== actor.id && <AskedOutLoud look={look} form={form} language={language} />}
								</Row>
							))}
						</Rows>
					)}
				</Section>
				<p>
					<a href={`/mensen/${params.case}/bewaren`}>{retentionTexts(language).matter.heading}</a>
				</p>
			</DeskPage>
		);
	},
});
