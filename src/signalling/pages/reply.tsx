import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import { membersById } from "#src/team/server.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import { Button, CitizenPage, Form, LongText, ManyField, Said, Section, Story, StoryItem, Submit } from "#src/platform/ui/index.ts";
import { add } from "../operations.ts";
import { foldSignalling } from "../rules.ts";
import { signalsOfReporter } from "../store.ts";
import { texts } from "../texts/index.ts";

type Answer = { readonly at: Instant; readonly by: string; readonly face: string | null; readonly weDo: string; readonly weAsk: string | null };
type Told = {
	readonly at: Instant;
	readonly words: string;
	readonly answers: readonly Answer[];
	readonly added: readonly { readonly at: Instant; readonly words: string; readonly asks: boolean }[];
};
type Model = { readonly told: readonly Told[] };

/** What this reporter told and what they were answered: nothing of the other, and nothing of the matter it became. */
const load = async (work: Visit<unknown>): Promise<Model> => {
	const rows = work.actor.id === null ? [] : await signalsOfReporter(work.tx, work.actor.id, 20);
	const told: Told[] = [];
	for (const row of rows) {
		const [signal] = foldSignalling(await work.journal.ofStream(work.tx, "signal", row.id)).signals;
		if (!signal || signal.reporter !== work.actor.id) continue;
		const members = await membersById(
			work.tx,
			signal.given.map((one) => one.by),
		);
		told.push({
			at: signal.at,
			words: signal.concern,
			answers: signal.given.map((one) => {
				const who = one.by === null ? undefined : members.get(one.by);
				return { at: one.at, by: who?.name ?? "", face: who?.face ?? null, weDo: one.whatWeDo, weAsk: one.whatWeAsk ?? null };
			}),
			added: signal.added.filter((one) => one.byKind === "reporter").map((one) => ({ at: one.at, words: one.words, asks: one.asksHowItStands })),
		});
	}
	return { told };
};

const Answers = ({
	answers,
	language,
	today,
}: {
	readonly answers: readonly Answer[];
	readonly language: Language;
	readonly today: Sight<unknown>["today"];
}): VNode => {
	const words = texts(language).reply;
	if (answers.length === 0) return <p>{words.noneYet}</p>;
	return (
		<Story label={words.answers}>
			{answers.map((one) => (
				<StoryItem
					key={one.at}
					face={{ name: one.face ?? undefined, letter: one.by, side: "helper" }}
					when={fill(words.from, { name: one.by, when: nearMoment(one.at, today, language) })}
				>
					<h3>{words.weDo}</h3>
					<p>{one.weDo}</p>
					{one.weAsk !== null && (
						<>
							<h3>{words.weAsk}</h3>
							<p>{one.weAsk}</p>
						</>
					)}
				</StoryItem>
			))}
		</Story>
	);
};
const view = ({ told }: Model, { screen, language, today, form }: Sight<unknown>): VNode => {
	const words = texts(language).reply;
	return (
		<CitizenPage screen={screen} heading={words.title} home="/antwoord">
			{told.length === 0 && <p>{words.nobody}</p>}
			{told.map((one, at) => (
				<section class="stack" key={one.at + String(at)}>
					<Said side="own" foot={fill(words.told, { when: nearMoment(one.at, today, language) })}>
						{one.words}
					</Said>
					{one.added.map((more) => (
						<p key={more.at}>
							{more.words !== "" && <>{more.words} </>}
							<span class="soft small">{fill(more.asks ? words.asked : words.added, { when: nearMoment(more.at, today, language) })}</span>
						</p>
					))}
					<Section title={words.answers} id={`antwoord-${at}`}>
						<Answers answers={one.answers} language={language} today={today} />
					</Section>
				</section>
			))}
			{told.length > 0 && (
				<Form form={form(add)} language={language} keep={false} sheet>
					<h2>{words.addTitle}</h2>
					<LongText name="words" label={words.addWords} hint={words.addHint} rows={3} />
					<ManyField name="asks" label={words.asksLabel} choices={[{ value: "ja", words: words.asks }]} />
					<Submit>{words.send}</Submit>
				</Form>
			)}
			<p class="small soft">{words.privacy}</p>
			<form method="post" action="/afmelden" data-sign-out>
				<Button weight="plain" icon="sign-out">
					{words.out}
				</Button>
			</form>
		</CitizenPage>
	);
};

/** The reporter's own page, by reply code: what I told, what they do, what they ask of me (SIG-19, SIG-33, ANTI-29). */
export const replyPage = page<object, Model>({
	name: "signalling.reply",
	path: "/antwoord",
	who: "read-own-answers",
	dress: "public",
	params: z.object({}),
	title: (language) => texts(language).reply.window,
	load: async (work) => ok(await load(work)),
	view,
	forms: [formTo(add, () => "/antwoord")],
});
