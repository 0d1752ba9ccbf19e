/** Where a coordinator or participant comes in: the conferences they belong to. And where a worker or the person calls one. */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import { ok } from "#src/kernel/result.ts";
import { type CalendarDay, dayOf, instantOf } from "#src/kernel/time.ts";
import { formTo, page, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { ChoiceField, CitizenPage, Form, LinkButton, LongText, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import type { ConferenceEntry } from "../model.ts";
import { callConference } from "../operations.ts";
import { foldConference } from "../fold.ts";
import { type ConferenceRow, listConferences, listCoordinators } from "../store.ts";
import { toOwnSeat } from "#src/planning/index.ts";
import { texts } from "../texts/index.ts";

type Row = {
	readonly href: string;
	readonly moment: ConferenceRow["moment"];
	/** Where and when it is, as was said last; and the day it was called, for which of two it is. */
	readonly where: string | undefined;
	readonly when: string | undefined;
	readonly calledOn: CalendarDay;
	/** To explain something there. */
	readonly helper: boolean;
};
const telling = ["conference.called", "conference.place-set", "conference.helper-listed"];
/** All of them with where and when they are, for one question more. */
const loadRows = async ({ tx, journal }: Pick<Visit<unknown>, "tx" | "journal">): Promise<readonly Row[]> => {
	const found = await listConferences(tx);
	const told =
		found.length === 0
			? undefined
			: await journal.ofCases(
					tx,
					found.map(({ id }) => id),
					telling,
				);
	return found.map(({ id, moment, called_at, helper }) => {
		const { where, when } = foldConference(entriesOf<ConferenceEntry>(told?.get(id) ?? [], "conference"));
		return {
			href: `/eigen-kracht/${id}${helper ? "/uw-deel" : ""}`,
			moment,
			where,
			when,
			calledOn: dayOf(instantOf(new Date(called_at))),
			helper,
		};
	});
};
export const conferencesPage = page<object, readonly Row[]>({
	name: "conference.list",
	path: "/eigen-kracht",
	who: "see-a-conference",
	params: z.object({}),
	dress: "worker",
	title: (language) => texts(language).listTitle,
	load: async (visit) => ok(await loadRows(visit)),
	view: (rows, sight) => {
		const said = texts(sight.language);
		const list =
			rows.length === 0 ? (
				<p>{said.listEmpty}</p>
			) : (
				<ul class="rows">
					{rows.map((row) => (
						<li class="row is-plain" key={row.href}>
							<a href={row.href}>{[said.title, row.where].filter(Boolean).join(", ")}</a>
							<p>{row.when ?? fill(said.calledOn, { day: shortDay(row.calledOn, sight.today, sight.language) })}</p>
							<p class="soft small">{said.moment[row.moment]}</p>
						</li>
					))}
				</ul>
			);
		return sight.actor.kind === "member" ? (
			<WorkerPage screen={sight.screen} current="people" heading={said.listTitle}>
				{list}
			</WorkerPage>
		) : (
			<CitizenPage screen={sight.screen} home="/eigen-kracht" heading={said.guest.listTitle}>
				{rows.length === 0 ? (
					<p class="lead">{sight.actor.kind === "participant" ? said.guest.listOther : said.listEmpty}</p>
				) : (
					<p class="lead">{rows.every(({ helper }) => helper) ? said.guest.listLeadHelper : said.guest.listLead}</p>
				)}
				{rows.length === 0 && sight.actor.kind === "participant" && (
					<>
						<LinkButton href="/eigen-kracht/plek" weight="quiet" wide>
							{toOwnSeat(sight.language)}
						</LinkButton>
						<LinkButton href="/steun" weight="quiet" wide>
							{said.guest.toAgreed}
						</LinkButton>
						<LinkButton href="/kaarten" weight="quiet" wide>
							{said.guest.toCards}
						</LinkButton>
					</>
				)}
				{rows.map((row) => (
					<LinkButton href={row.href} wide key={row.href}>
						{rows.length > 1 && row.where ? `${said.guest.go}, ${row.where}` : said.guest.go}
					</LinkButton>
				))}
			</CitizenPage>
		);
	},
});

const CallParams = z.object({ case: CaseId });
type CallModel = { readonly coordinators: readonly { id: string; name: string; organisation: string }[] };
export const callPage = page<z.infer<typeof CallParams>, CallModel>({
	name: "conference.call",
	path: "/mensen/:case/eigen-kracht",
	who: "prepare-a-conference",
	params: CallParams,
	about: (params) => params.case,
	standing: ["responsible", "person"],
	dress: "worker",
	title: (language) => texts(language).call.heading,
	load: async (visit) => ok({ coordinators: await listCoordinators(visit.tx) }),
	view: ({ coordinators }, sight) => {
		const said = texts(sight.language).call;
		const form = (
			<Form form={sight.form(callConference)} language={sight.language} keep={false}>
				<p class="lead">{said.lead}</p>
				<LongText name="question" label={said.question} hint={said.questionHint} rows={3} />
				{coordinators.length === 0 ? (
					<p>{said.none}</p>
				) : (
					<ChoiceField
						name="coordinator"
						label={said.coordinator}
						hint={said.coordinatorHint}
						choices={coordinators.map((one) => ({ value: one.id, words: one.name, hint: one.organisation }))}
					/>
				)}
				<TextField name="where" label={said.where} />
				<TextField name="when" label={said.when} hint={said.whenHint} />
				{sight.actor.kind === "member" ? (
					<ChoiceField
						name="yes"
						label={said.yes}
						choices={[
							{ value: "spoken", words: said.spoken },
							{ value: "own-device", words: said.device },
						]}
					/>
				) : (
					<input type="hidden" name="yes" value="own-device" />
				)}
				<Submit>{said.send}</Submit>
			</Form>
		);
		return sight.actor.kind === "member" ? (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.heading}
				back={{ href: `/mensen/${sight.params.case}`, words: texts(sight.language).toPerson }}
			>
				{form}
			</WorkerPage>
		) : (
			<CitizenPage screen={sight.screen} heading={said.heading}>
				{form}
			</CitizenPage>
		);
	},
	forms: [formTo(callConference, (answer) => `/eigen-kracht/${answer["conference"]}`)],
});
