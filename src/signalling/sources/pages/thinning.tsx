import type { VNode } from "preact";
import { z } from "zod";
import type { FormState } from "#src/kernel/form.ts";
import type { Language } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { listCases, listPersons } from "#src/people/server.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { daysInWords, inWords, nearMoment } from "#src/platform/texts/dates.ts";
import { Empty, Face, Form, Hidden, LinkButton, LongText, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { texts } from "../../texts/index.ts";
import type { ContactFacts, Thinning } from "../model.ts";
import { noteThinning } from "../operations.ts";
import { factsOf, isThinning, silentDays } from "../rules.ts";
import { sourceTexts } from "../texts/index.ts";

type One = {
	readonly case: string;
	readonly called: string;
	readonly face: string | null;
	readonly facts: ContactFacts;
	readonly before: { readonly change: string; readonly at: Instant } | null;
};
type Model = { readonly people: readonly One[] };
const kinds = [
	"contact.visit-planned",
	"contact.visit-dropped",
	"contact.attempted",
	"contact.noted",
	"contact.promised",
	"contact.promise-ended",
	"contact.asked-for",
	"contact.answered-call",
	"signalling.thinning",
];

/** From what is known already: nobody is asked to fill anything in for it. Only whom I am there for myself. */
const load = async (work: Visit<unknown>): Promise<Model> => {
	const lines = (await listCases(work.tx, { responsible: work.actor.id ?? "" })).filter(
		(line) => line.firstContactAt !== null && line.letGoAt === null,
	);
	const entries = await work.journal.ofCases(
		work.tx,
		lines.map((line) => line.case),
		kinds,
	);
	const persons = await listPersons(
		work.tx,
		lines.flatMap((line) => line.person ?? []),
	);
	const people = lines.flatMap((line): One[] => {
		const own = entries.get(line.case) ?? [];
		const facts = factsOf(line.lastContactAt, own, work.today);
		const person = persons.get(line.person ?? "");
		if (!person || !isThinning(facts, work.today)) return [];
		const last = own.filter((entry) => entry.kind === "signalling.thinning").at(-1);
		return [
			{
				case: line.case,
				called: person.called,
				face: person.face,
				facts,
				before: last ? { change: (last.body as Thinning).change, at: last.at } : null,
			},
		];
	});
	return { people };
};
/** What we see of our own side, in sentences. No count of anybody's absence stands above it. */
export const thinningSaid = (facts: ContactFacts, today: CalendarDay, language: Language): readonly string[] => {
	const words = sourceTexts(language).thin;
	const silent = silentDays(facts, today);
	return [
		...(silent >= 14 ? [fill(words.silent, { days: daysInWords(silent, language) })] : []),
		...(facts.movedByUs === 0 ? [] : [facts.movedByUs === 1 ? words.movedOne : fill(words.moved, { count: inWords(facts.movedByUs, language) })]),
		...(facts.leftOpen > 0 ? [words.leftOpen] : []),
		...(facts.notMet > 1 ? [fill(words.notMet, { count: inWords(facts.notMet, language) })] : []),
		...(facts.unanswered > 0 ? [words.unanswered] : []),
	];
};
const view = ({ people }: Model, sight: Sight<unknown>): VNode => {
	const { screen, language, today, form } = sight;
	const words = sourceTexts(language).thin;
	const came = form(noteThinning);
	const formOf = (about: string): FormState =>
		came.values["case"] === about ? came : { ...form({ name: `${noteThinning.name}, another`, offline: true }), operation: noteThinning.name };
	return (
		<WorkerPage
			screen={screen}
			current="people"
			heading={words.title}
			back={{ href: "/signalen", words: texts(language).matter.back }}
			top={<p>{words.lead}</p>}
		>
			{people.length === 0 && (
				<>
					<Empty title={words.none}>{words.noneMore}</Empty>
					<LinkButton href="/mensen" weight="quiet" icon="people">
						{words.toPeople}
					</LinkButton>
				</>
			)}
			{people.map((one) => (
				<section class="stack" key={one.case} aria-label={one.called}>
					<div class="from">
						<Face side="person" letter={one.called} {...(one.face === null ? {} : { name: one.face })} />
						<div>
							<h2>{one.called}</h2>
							{thinningSaid(one.facts, today, language).map((said) => (
								<p key={said}>{said}</p>
							))}
						</div>
					</div>
					{one.before !== null && (
						<p class="soft">{fill(words.before, { when: nearMoment(one.before.at, today, language), change: one.before.change })}</p>
					)}
					<Form form={formOf(one.case)} language={language} prefix={`dunner-${one.case}`}>
						<Hidden name="case" value={one.case} />
						<LongText name="change" label={words.ask} hint={words.askHint} rows={2} required />
						<Submit weight="quiet">{words.keep}</Submit>
					</Form>
					<p>
						<LinkButton href={`/mensen/${one.case}`} weight="plain">
							{words.go}
						</LinkButton>
					</p>
				</section>
			))}
		</WorkerPage>
	);
};

/** 'Contact is thinning', asked about us: what moved by us, what we left open, the silence (SIG-10). For the worker's own eyes. */
export const thinningPage = page<object, Model>({
	name: "signalling.thinning",
	path: "/signalen/dunner",
	who: "write-about-contact",
	dress: "worker",
	params: z.object({}),
	title: (language) => sourceTexts(language).thin.window,
	load: async (work) => ok(await load(work)),
	view,
	forms: [formTo(noteThinning, () => "/signalen/dunner")],
});
