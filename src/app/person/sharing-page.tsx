/** `/mijn/delen`: what is shared with whom, until when; and stop (PRIV-02, PRIV-04, PRIV-06). */
import type { VNode } from "preact";
import type { z } from "zod";
import { isOk, ok } from "#src/kernel/index.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Empty, Form, Hidden, Notice, Section, Story, StoryItem, Submit } from "#src/platform/ui/index.ts";
import { type ConsentLetter, type Disclosure, type Reader, readersOn, sharedOn, type Talk, talksWithout } from "#src/privacy/index.ts";
import { receiverOf, sharedUntil } from "#src/privacy/pages.ts";
import { consentDoes, householdDoes, householdOf, loadReports, privacyDoes, type ReadReport, reportsDoes } from "#src/privacy/server.ts";
import { texts } from "../texts/person/index.ts";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { noParams } from "./home.tsx";
import { LettersPart } from "./letters-part.tsx";
import { type Frame, loadOwn, type Own } from "./load.ts";
import { type Housemate, ReadersPart, ReportsPart } from "./readers-part.tsx";
import { sharedSentences, talkSentences, toldSentences } from "./sharing-words.ts";
import { formAt } from "./story-page.tsx";

export type SharedModel = {
	readonly frame: Frame;
	readonly now: readonly Disclosure[];
	readonly before: readonly Disclosure[];
	readonly talks: readonly Talk[];
	readonly without: number;
	readonly letters: readonly ConsentLetter[];
	readonly reports: readonly ReadReport[];
	readonly readers: readonly Reader[];
	readonly housemates: readonly Housemate[];
};
type ViewProps = { readonly model: SharedModel; readonly sight: AnySight };
const { stopSharing } = privacyDoes;

export const sharedOf = async (visit: Visit<unknown>, own: Own): Promise<SharedModel> => {
	const { frame, privacy, letters, reports, readers } = own;
	const now = sharedOn(privacy, visit.today);
	return {
		frame,
		now,
		before: privacy.disclosures.filter((one) => !now.includes(one)),
		talks: privacy.talks,
		without: talksWithout(privacy),
		letters,
		reports: await loadReports(visit, frame.case, reports, visit.today),
		readers: readersOn(readers, visit.today),
		housemates: await householdOf(visit, frame.case),
	};
};
const One = ({ one, model, sight, stop }: ViewProps & { readonly one: Disclosure; readonly stop: boolean }): VNode => {
	const { language, today } = sight;
	const { shared: words } = wordsOf(model.frame, language);
	const name = one.recipient.organisationName;
	const read = { words: wordsOf(model.frame, language), language, today };
	return (
		<StoryItem icon="share" title={fill(words.to, { name: receiverOf(one) })} when={sharedUntil({ one, language, today })}>
			<p>{[...sharedSentences(one, read), ...toldSentences(one, read)].join(" ")}</p>
			{one.tellBy !== undefined && !one.told && <Notice icon="promise" title={words.notAsked} />}
			{one.stopped && <p>{fill(one.stopped.receiverTold ? words.stoppedTold : words.stopped, { name })}</p>}
			{stop && (
				<Form
					form={formAt(sight, stopSharing.person, "disclosure", one.disclosure)}
					language={language}
					prefix={`stop-${one.disclosure}`}
					action="#shared-before"
					keep={false}
				>
					<Hidden name="case" value={model.frame.case} />
					<Hidden name="disclosure" value={one.disclosure} />
					<Submit weight="quiet" wide={false}>
						{words.stop}
					</Submit>
				</Form>
			)}
		</StoryItem>
	);
};
/** What is shared, what was, and the talks; `stop` leaves a button at what is shared now. */
export const SharedLists = ({ model, sight, stop }: ViewProps & { readonly stop: boolean }): VNode => {
	const { language, today } = sight;
	const { shared: words } = wordsOf(model.frame, language);
	const around = { frame: model.frame, sight, forms: stop };
	return (
		<>
			<LettersPart letters={model.letters} {...around} />
			<Section title={words.now} id="shared-now">
				{model.now.length === 0 ? (
					<Empty title={words.none} />
				) : (
					<Story>
						{model.now.map((one) => (
							<One key={one.disclosure} one={one} model={model} sight={sight} stop={stop} />
						))}
					</Story>
				)}
			</Section>
			{model.before.length > 0 && (
				<Section title={words.before} id="shared-before">
					<Story>
						{model.before.map((one) => (
							<One key={one.disclosure} one={one} model={model} sight={sight} stop={false} />
						))}
					</Story>
				</Section>
			)}
			<ReportsPart reports={model.reports} {...around} />
			<ReadersPart housemates={model.housemates} readers={model.readers} {...around} />
			<Section title={words.talks} id="talks">
				{model.talks.length === 0 && <p>{words.noTalks}</p>}
				{model.without > 0 && <p>{model.without === 1 ? words.withoutOne : fill(words.withoutMore, { count: model.without })}</p>}
				<Story>
					{model.talks.map((talk, at) => (
						<StoryItem key={at} icon="ear" plain when={shortDay(talk.on, today, language)} title={talk.with}>
							<p>{talkSentences(talk, { words: wordsOf(model.frame, language), language, today }).join(" ")}</p>
						</StoryItem>
					))}
				</Story>
			</Section>
		</>
	);
};

export const ownSharedPage = page<z.infer<typeof noParams>, SharedModel>({
	name: "person.shared",
	path: "/mijn/delen",
	who: "read-own-page",
	params: noParams,
	dress: "worker",
	title: (language) => texts(language).window.shared,
	load: async (visit) => {
		const own = await loadOwn(visit);
		return isOk(own) ? ok(await sharedOf(visit, own.value)) : own;
	},
	forms: [
		stopSharing.person,
		consentDoes.giveConsent,
		consentDoes.refuseConsent.person,
		consentDoes.withdrawConsent.person,
		reportsDoes.putAwayReport.person,
		householdDoes.allowReading.person,
		householdDoes.endReading.person,
	].map((operation) => formTo<z.infer<typeof noParams>>(operation, () => "/mijn/delen")),
	view: (model, sight: Sight<unknown>) => {
		const { shared: words } = wordsOf(model.frame, sight.language);
		return (
			<OwnPage frame={model.frame} sight={sight} here="shared" heading={words.heading} lead={words.lead}>
				<SharedLists model={model} sight={sight} stop />
			</OwnPage>
		);
	},
});
