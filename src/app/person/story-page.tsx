/** `/mijn/verhaal`: everything that is written, and the person's own reading beside it (PRIN-13, PRIV-14). */
import type { ComponentChildren, VNode } from "preact";
import { z } from "zod";
import { CaseId, dayOf, freshForm, isOk, ok, type FormState, typed } from "#src/kernel/index.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { monthInWords } from "#src/platform/texts/dates.ts";
import { Empty, Notice, Section, Story as StoryList } from "#src/platform/ui/index.ts";
import { privacyDoes } from "#src/privacy/server.ts";
import { texts } from "../texts/person/index.ts";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { noParams } from "./home.tsx";
import { type Frame, loadForPerson, loadOwn, type Story, storyIn } from "./load.ts";
import { type BesideForm, HelpView, PieceView, PlanDayView } from "./piece.tsx";
import { chaptersIn, type Month, monthsIn } from "./story.ts";

export type StoryModel = { readonly frame: Frame; readonly story: Story };
const { writeBeside } = privacyDoes;

/** One of many forms of an operation on a page: only the one that was sent comes back with what was typed. */
export const formAt = (sight: AnySight, operation: { readonly name: string }, field: string, value: string): FormState => {
	const found = sight.form(operation);
	if (typed(found, field) === "" || typed(found, field) === value) return found;
	return freshForm(operation.name, sight.form({ name: `${operation.name} fresh` }).id);
};

/** What is held back is said to exist (PRIN-13). */
export const HeldBack = ({ frame, heldBack, sight }: { readonly frame: Frame; readonly heldBack: number; readonly sight: AnySight }): VNode => {
	const { story } = wordsOf(frame, sight.language);
	return (
		<Section title={story.held} id="held">
			<ul>
				<li>{story.heldThoughts}</li>
				<li>{story.heldReporter}</li>
			</ul>
			{heldBack > 0 && <Notice icon="shield" title={heldBack === 1 ? story.heldOne : fill(story.heldMore, { count: heldBack })} />}
		</Section>
	);
};
type OfMonths = {
	readonly months: readonly Month[];
	readonly around: Parameters<typeof PieceView>[0]["around"];
	readonly form: BesideForm;
};
/** One month after the other; of more than one, a way to each stands on top. */
const Months = ({ months, around, form }: OfMonths): VNode => {
	const { today, language, words } = around;
	const named = months.map(({ first, chapters }) => ({ chapters, id: `m-${first.slice(0, 7)}`, name: monthInWords(first, today, language) }));
	return (
		<>
			{named.length > 1 && (
				<nav class="hop screen-only" aria-label={words.story.months}>
					{named.map(({ id, name }) => (
						<a key={id} class="chip" href={`#${id}`}>
							{name}
						</a>
					))}
				</nav>
			)}
			{named.map(({ id, name, chapters }) => (
				<div key={id} id={id} class="stack">
					{named.length > 1 && <h3>{name}</h3>}
					<StoryList>
						{chapters.map(({ piece, plan }) =>
							piece === undefined ? (
								<PlanDayView key={plan[0]?.entry} pieces={plan} around={around} form={form} />
							) : (
								<PieceView key={piece.entry} piece={piece} around={around} form={form} />
							),
						)}
					</StoryList>
				</div>
			))}
		</>
	);
};
type ListProps = { readonly model: StoryModel; readonly sight: AnySight; readonly form: BesideForm };
/** Practical help first, then everything, newest first. */
export const StoryLists = ({ model: { frame, story }, sight: { language, today }, form }: ListProps): VNode => {
	const words = wordsOf(frame, language);
	const around = { frame, words, language, today };
	return (
		<>
			{story.help.length > 0 && (
				<Section title={words.story.help} id="help">
					<StoryList>
						{story.help.map((help, at) => (
							<HelpView key={at} help={help} around={around} form={form} />
						))}
					</StoryList>
				</Section>
			)}
			<Section title={words.story.rest} id="rest">
				{story.pieces.length === 0 ? (
					<Empty title={words.story.none} />
				) : (
					<Months months={monthsIn(chaptersIn(story.pieces, dayOf), dayOf)} around={around} form={form} />
				)}
			</Section>
		</>
	);
};
const StoryView = ({ model, sight }: { readonly model: StoryModel; readonly sight: AnySight }): VNode => {
	const { frame, story } = model;
	const { story: words } = wordsOf(frame, sight.language);
	const operation = frame.worker ? writeBeside.worker : writeBeside.person;
	const heading: ComponentChildren = frame.worker ? words.workerHeading : words.heading;
	return (
		<OwnPage frame={frame} sight={sight} here="story" heading={heading} lead={frame.worker ? words.workerLead : words.lead}>
			<StoryLists model={model} sight={sight} form={(entry) => formAt(sight, operation, "entry", entry)} />
			<HeldBack frame={frame} heldBack={story.heldBack} sight={sight} />
		</OwnPage>
	);
};

export const storyPage = page<z.infer<typeof noParams>, StoryModel>({
	name: "person.story",
	path: "/mijn/verhaal",
	who: "read-own-page",
	params: noParams,
	dress: "worker",
	title: (language) => texts(language).window.story,
	load: async (visit) => {
		const own = await loadOwn(visit);
		return isOk(own) ? ok({ frame: own.value.frame, story: storyIn(own.value) }) : own;
	},
	forms: [formTo(writeBeside.person, () => "/mijn/verhaal")],
	view: (model, sight) => <StoryView model={model} sight={sight as unknown as Sight<unknown>} />,
});
/** The same story with a worker at the table: what the person says is put beside it, with who was there (PRIN-14). */
export const storyForPersonPage = page<{ readonly case: CaseId }, StoryModel>({
	name: "person.story-together",
	path: "/mensen/:case/verhaal",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).window.story,
	load: async (visit) => {
		const own = await loadForPerson(visit);
		return isOk(own) ? ok({ frame: own.value.frame, story: storyIn(own.value) }) : own;
	},
	forms: [formTo(writeBeside.worker, (_answer, params) => `/mensen/${params.case}/verhaal`)],
	view: (model, sight) => <StoryView model={model} sight={sight as unknown as Sight<unknown>} />,
});
