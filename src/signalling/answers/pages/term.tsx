import type { VNode } from "preact";
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { daysInWords, nearDay } from "#src/platform/texts/dates.ts";
import { DateField, Form, Row, Rows, SelectField, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { listTeams, teamsOf } from "#src/team/server.ts";
import type { AnswerTerm } from "../model.ts";
import { setTerm } from "../operations.ts";
import { termOn } from "../rules.ts";
import { listTerms } from "../store.ts";
import { answerTexts } from "../texts/index.ts";

type OfTeam = { readonly own: boolean; readonly team: string; readonly name: string; readonly days: number; readonly terms: readonly AnswerTerm[] };
type Model = { readonly teams: readonly OfTeam[] };

const view = ({ teams }: Model, { screen, language, today, form, actor }: Sight<unknown>): VNode => {
	const words = answerTexts(language).term;
	const whenOf = ({ terms }: OfTeam): string => {
		const held = terms.find((one) => one.from <= today);
		const next = terms.filter((one) => one.from > today).at(-1);
		return [
			held ? fill(words.since, { day: nearDay(held.from, today, language) }) : words.usual,
			...(next ? [`${fill(words.from, { day: nearDay(next.from, today, language) })}: ${daysInWords(next.days, language)}`] : []),
		].join("; ");
	};
	return (
		<WorkerPage screen={screen} current="team" heading={words.title} top={<p>{words.lead}</p>}>
			<Rows>
				{teams.map((one) => (
					<Row
						key={one.team}
						level={2}
						title={fill(words.now, { team: one.name, days: daysInWords(one.days, language) })}
						why={whenOf(one)}
						icon="clock"
					/>
				))}
			</Rows>
			{mayAtAll(actor.roles, "set-up-the-team") && (
				<Form form={form(setTerm)} language={language} keep={false} sheet>
					<SelectField
						name="team"
						label={words.team}
						options={teams.filter(({ own }) => own).map(({ team, name }) => ({ value: team, words: name }))}
					/>
					<TextField name="days" label={words.days} inputMode="numeric" required />
					<DateField name="from" label={words.fromDay} min={today} required />
					<Submit>{words.set}</Submit>
					<p class="soft small">{words.more}</p>
				</Form>
			)}
		</WorkerPage>
	);
};

/** Within how many days a human answers: an agreement of the team, dated, for everybody of the team to see (SIG-19). */
export const termPage = page<object, Model>({
	name: "signalling.answer-term",
	path: "/antwoorden/termijn",
	who: "see-the-team",
	dress: "worker",
	params: z.object({}),
	title: (language) => answerTexts(language).term.window,
	load: async (work) => {
		const own = await teamsOf(work);
		const teams: OfTeam[] = [];
		for (const { id, name } of await listTeams(work.tx)) {
			const terms = await listTerms(work.tx, id);
			teams.push({ own: own.includes(id), team: id, name, days: termOn(terms, work.today), terms });
		}
		return ok({ teams });
	},
	view,
	forms: [formTo(setTerm, () => "/antwoorden/termijn")],
});
