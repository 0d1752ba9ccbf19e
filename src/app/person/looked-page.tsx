/** `/mijn/wie-keek`: who looked at me, in plain words, and 'why?' (PRIN-13). */
import type { VNode } from "preact";
import { z } from "zod";
import { type CalendarDay, dayOf, freshForm, isOk, type Language, ok } from "#src/kernel/index.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords, nearDay } from "#src/platform/texts/dates.ts";
import { AsText, Form, Hidden, LongText, Row, Rows, Said, Section, Submit } from "#src/platform/ui/index.ts";
import { type LookedAt, type Opened, partLooks, retentionTexts, type WhyQuestion } from "#src/privacy/index.ts";
import { privacyDoes } from "#src/privacy/server.ts";
import { texts } from "../texts/person/index.ts";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { type Frame, loadOwn, type LooksOf, looksIn } from "./load.ts";

export type LookedModel = {
	readonly frame: Frame;
	readonly looked: LooksOf;
	readonly opened: readonly Opened[];
	readonly questions: readonly WhyQuestion[];
};
type ViewProps = { readonly model: LookedModel; readonly sight: AnySight };
const { askWhy } = privacyDoes;

const reasonOf = (look: LookedAt, opened: readonly Opened[]): string | undefined =>
	opened.find((one) => one.member === look.by && dayOf(one.at) === look.day)?.reason;
const keyOf = (look: LookedAt): string => `${look.by}/${look.day}`;

const AskForm = ({ look, model, sight }: ViewProps & { readonly look: LookedAt }): VNode => {
	const { language, form } = sight;
	const { looked } = wordsOf(model.frame, language);
	const came = form(askWhy.person);
	const mine = came.values["member"] === look.by && came.values["day"] === look.day;
	const fresh = freshForm(askWhy.person.name, form({ name: "fresh" }).id);
	return (
		<AsText language={language} summary={looked.ask} open={mine}>
			<Form
				form={mine || Object.keys(came.values).length === 0 ? came : fresh}
				language={language}
				prefix={`why-${keyOf(look)}-${look.kind}`}
				action="#questions"
				keep={false}
			>
				<Hidden name="case" value={model.frame.case} />
				<Hidden name="member" value={look.by} />
				<Hidden name="day" value={look.day} />
				<LongText name="words" label={looked.askWords} rows={2} mark="optional" />
				<Submit weight="quiet">{looked.askSend}</Submit>
			</Form>
		</AsText>
	);
};
/** What one did on a day stands together: the first of it, and all of it. */
const byDay = (looks: readonly LookedAt[]): readonly (readonly [LookedAt, ...LookedAt[]])[] => {
	const days = new Map<string, [LookedAt, ...LookedAt[]]>();
	for (const look of looks) {
		const day = days.get(keyOf(look));
		if (day) day.push(look);
		else days.set(keyOf(look), [look]);
	}
	// A reason follows what was opened: that comes last.
	return [...days.values()].map((did) => did.sort((a, b) => Number(a.kind === "opened") - Number(b.kind === "opened")));
};
/** How many lie there at once on a screen; the rest is one tap away. */
const AT_ONCE = 60;
/** The looks as rows; `ask` leaves a form at each. `most`: so many of the latest, with a way to all of them. */
export const LookRows = ({
	model,
	sight,
	ask,
	most = Number.POSITIVE_INFINITY,
}: ViewProps & { readonly ask: boolean; readonly most?: number }): VNode => {
	const { frame, looked: found, opened } = model;
	const { language, today } = sight;
	const { looked: words } = wordsOf(frame, language);
	const { shown, folded } = partLooks(found.looks);
	const name = (id: string): string => found.names[id] ?? "";
	const days = [...new Set(folded.map((look) => look.day))];
	return (
		<>
			{shown.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<Rows>
					{byDay(shown.slice(0, most)).map((did) => {
						const [look] = did;
						const reason = did.some(({ kind }) => kind === "opened") ? reasonOf(look, opened) : undefined;
						return (
							<Row
								key={keyOf(look)}
								face={{ name: found.faces[look.by], side: "helper", letter: name(look.by) }}
								title={`${name(look.by)}, ${nearDay(look.day, today, language)}`}
								why={did
									.map(({ kind, times }) => `${words.kinds[kind]}${times > 1 ? ` (${fill(words.times, { count: inWords(times, language) })})` : ""}`)
									.join(", ")}
								icon="eye"
							>
								{reason !== undefined && (
									<Said side="helper" small>
										{reason}
									</Said>
								)}
								{ask && <AskForm look={look} model={model} sight={sight} />}
							</Row>
						);
					})}
				</Rows>
			)}
			{shown.length > most && (
				<p>
					{fill(words.latest, { count: inWords(most, language) })} <a href="/mijn/wie-keek?alles=ja#looks">{words.all}</a>
				</p>
			)}
			{folded[0] !== undefined && <p class="soft">{fill(words.folded, { name: name(folded[0].by), days: daysInWords(days, today, language) })}</p>}
			<p class="soft">{words.reporter}</p>
		</>
	);
};
const daysInWords = (days: readonly CalendarDay[], today: CalendarDay, language: Language): string =>
	new Intl.ListFormat(language).format(days.map((day) => nearDay(day, today, language)));

const Questions = ({ model, sight: { language, today } }: ViewProps): VNode | null => {
	const { frame, questions } = model;
	const { looked: words } = wordsOf(frame, language);
	if (questions.length === 0) return null;
	return (
		<Section title={words.questions} id="questions">
			{questions.map((one) => {
				const name = frame.names[one.member] ?? "";
				return (
					<div key={one.question} class="stack">
						<p>
							{fill(words.asked, { name, day: nearDay(one.day, today, language) })} {one.words}
						</p>
						{one.answer === undefined ? (
							<p class="soft">{words.waiting}</p>
						) : (
							<Said side="helper" small foot={fill(words.answer, { name: (one.answer.by && frame.names[one.answer.by]) || name })}>
								{one.answer.words}
							</Said>
						)}
					</div>
				);
			})}
		</Section>
	);
};

/** `alles`: from the first day on. */
const Params = z.object({ alles: z.literal("ja").optional().catch(undefined) });
export const ownLookedPage = page<z.infer<typeof Params>, LookedModel>({
	name: "person.looked",
	path: "/mijn/wie-keek",
	who: "read-own-page",
	params: Params,
	dress: "worker",
	title: (language) => texts(language).window.looked,
	load: async (visit) => {
		const own = await loadOwn(visit);
		if (!isOk(own)) return own;
		const { frame, privacy } = own.value;
		return ok({ frame, looked: await looksIn(visit, own.value), opened: privacy.opened, questions: privacy.questions });
	},
	forms: [formTo(askWhy.person, () => "/mijn/wie-keek")],
	view: (model, sight: Sight<z.infer<typeof Params>>) => {
		const { looked: words } = wordsOf(model.frame, sight.language);
		return (
			<OwnPage frame={model.frame} sight={sight} here="looked" heading={words.heading} lead={words.lead}>
				<Questions model={model} sight={sight} />
				<Section title={words.rest} id="looks">
					<LookRows model={model} sight={sight} ask {...(sight.params.alles === "ja" ? {} : { most: AT_ONCE })} />
				</Section>
				<p>
					<a href="/mijn/bewaren">{retentionTexts(sight.language).own.heading}</a>
				</p>
			</OwnPage>
		);
	},
});
