/** `/mijn`: who is there for me, why they came, what comes next, what waits (PRIN-13, PRIN-19, LEG-08). */
import type { VNode } from "preact";
import { z } from "zod";
import { type CalendarDay, entriesOf, isOk, type Instant, ok } from "#src/kernel/index.ts";
import { nextVisit } from "#src/contact/index.ts";
import { MoodField, TakesTime, type TakesTimeBecause } from "#src/contact/pages.ts";
import { isOpen, type RequestKind, waits } from "#src/privacy/index.ts";
import { foldPlan } from "#src/planning/index.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords, inWords, nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import { Bring, ContactCard, Face, Form, Hidden, LongText, Notice, Said, Section, Submit } from "#src/platform/ui/index.ts";
import { namedTellers } from "#src/signalling/index.ts";
import { foldWeighing, stillOwed, type WeighingEntry } from "#src/weighing/index.ts";
import { texts } from "../texts/person/index.ts";
import { type Came, cameIn, LastEntrance } from "./last-entrance.tsx";
import { OwnPage, wordsOf } from "./frame.tsx";
import { type Frame, loadOwn, type Own } from "./load.ts";
import { MorePart } from "./more-part.tsx";

type Why = { readonly words: string; readonly whyMe?: string | undefined; readonly by: string | null; readonly at: Instant };
export type HomeModel = {
	/** The time before this one that somebody came in here. */
	readonly came?: Came | undefined;
	readonly frame: Frame;
	readonly why?: Why | undefined;
	readonly owed: readonly string[];
	/** Who told us and may be named. */
	readonly named: readonly string[];
	readonly visit?:
		| {
				readonly day: CalendarDay;
				readonly time?: string | undefined;
				readonly who: string;
				readonly bring?: string | undefined;
				readonly why: string;
		  }
		| undefined;
	readonly proposals: number;
	readonly promises: readonly { readonly what: string; readonly takes: TakesTimeBecause | undefined }[];
	readonly asked: readonly { readonly words: string; readonly at: Instant }[];
	readonly whyAsked: readonly string[];
	/** Who answers a question about what is kept, and by which day. */
	readonly owedAnswers: readonly { readonly what: RequestKind; readonly name: string; readonly day: CalendarDay }[];
	/** A letter waits for a yes or a no. */
	readonly letterWaits: boolean;
};
export const noParams = z.object({});
type NoParams = z.infer<typeof noParams>;

/** Why we came: the weighing on which somebody went, in their own words. */
const whyIn = ({ entries }: Own): { readonly why: Why | undefined; readonly owed: readonly string[] } => {
	const weighing = foldWeighing(entriesOf<WeighingEntry>(entries, "weighing"));
	const went = weighing.versions.filter((one) => one.outcome === "go").at(-1);
	return {
		why: went && { words: went.why, whyMe: went.whyMe, by: went.by, at: went.at },
		owed: stillOwed(weighing)
			.map((one) => one.for.words ?? "")
			.filter((words) => words !== ""),
	};
};
export const homeOf = (own: Own, today: CalendarDay): HomeModel => {
	const { frame, entries, contact, privacy } = own;
	const visit = nextVisit(contact, today);
	const plan = foldPlan(entries);
	return {
		frame,
		...whyIn(own),
		named: namedTellers(entries),
		visit: visit && {
			day: visit.day,
			time: visit.time,
			who: (visit.by !== null && frame.names[visit.by]) || (frame.helper?.name ?? ""),
			bring: visit.bring,
			why: visit.why,
		},
		proposals: Object.values(plan.texts).filter((text) => text.waiting !== undefined).length,
		promises: contact.promises.filter((one) => one.by !== "person" && !one.ended).map(({ what, takes }) => ({ what, takes })),
		asked: contact.asked.filter((one) => !one.answered).map(({ words, at }) => ({ words, at })),
		whyAsked: privacy.questions.filter((one) => !one.answer).map((one) => frame.names[one.member] ?? ""),
		owedAnswers: own.requests.filter(isOpen).map(({ wants, holder, answerBy }) => ({ what: wants, name: frame.names[holder] ?? "", day: answerBy })),
		letterWaits: own.letters.some((one) => waits(one) && one.until >= today),
	};
};

/** The face, name and phone of who is there. */
export const HelperPart = ({ frame, sight }: { readonly frame: Frame; readonly sight: Pick<Sight<unknown>, "language"> }): VNode => {
	const { home } = wordsOf(frame, sight.language);
	const { helper } = frame;
	if (!helper) return <p>{home.nobody}</p>;
	return (
		<ContactCard
			face={{ name: helper.face }}
			name={helper.name}
			about={home.thereAbout}
			phone={helper.phone ?? ""}
			{...(helper.phone === undefined ? {} : { phoneHref: `tel:${helper.phone.replace(/[^\d+]/g, "")}` })}
			meet={helper.reachable}
		/>
	);
};
export const WhyPart = ({ model, sight }: { readonly model: HomeModel; readonly sight: Pick<Sight<unknown>, "language" | "today"> }): VNode => {
	const { frame, why } = model;
	const { home } = wordsOf(frame, sight.language);
	const name = (why?.by && frame.names[why.by]) || (frame.helper?.name ?? "");
	return (
		<>
			{why === undefined ? (
				<p>{home.whyNone}</p>
			) : (
				<>
					<Said side="helper" foot={`${name}, ${nearMoment(why.at, sight.today, sight.language)}`}>
						<p>{why.words}</p>
						{why.whyMe !== undefined && <p>{why.whyMe}</p>}
					</Said>
					<p class="soft">{fill(home.whyAbout, { name })}</p>
				</>
			)}
			<p class="soft">
				{model.named.length === 0 ? home.whyWho : fill(home.whyNamed, { names: new Intl.ListFormat(sight.language).format(model.named) })}
			</p>
			{model.owed.length > 0 && (
				<Notice icon="promise" title={home.owed}>
					<ul>
						{model.owed.map((words) => (
							<li key={words}>{words}</li>
						))}
					</ul>
				</Notice>
			)}
		</>
	);
};
export const NextPart = ({
	model,
	sight: { language, today },
}: {
	readonly model: HomeModel;
	readonly sight: Pick<Sight<unknown>, "language" | "today">;
}): VNode => {
	const { home } = wordsOf(model.frame, language);
	const { visit } = model;
	if (visit === undefined) return <p>{home.nextNone}</p>;
	const day = `${nearDay(visit.day, today, language)}${visit.time === undefined ? "" : `, ${hourInWords(visit.time, language)}`}`;
	return (
		<>
			<p class="lead">{fill(home.visit, { name: visit.who, day })}</p>
			<p>{visit.why}</p>
			{visit.bring !== undefined && (
				<Bring language={language} label={false}>
					{fill(home.bring, { words: visit.bring })}
				</Bring>
			)}
		</>
	);
};
/** A way to one of the person's own pages; a worker who prints it for them has no way there, and reads the words. */
const OwnLink = ({ frame, href, children }: { readonly frame: HomeModel["frame"]; readonly href: string; readonly children: string }): VNode =>
	frame.worker ? <>{children}</> : <a href={href}>{children}</a>;
export const WaitsPart = ({
	model,
	sight: { language, today },
}: {
	readonly model: HomeModel;
	readonly sight: Pick<Sight<unknown>, "language" | "today">;
}): VNode => {
	const { home, asks } = wordsOf(model.frame, language);
	const { proposals, promises, asked, whyAsked, owedAnswers, letterWaits } = model;
	if (proposals + promises.length + asked.length + whyAsked.length + owedAnswers.length === 0 && !letterWaits) return <p>{home.waitsNone}</p>;
	return (
		<ul class="stack">
			{proposals > 0 && (
				<li>
					<OwnLink frame={model.frame} href="/mijn/plan">
						{proposals === 1 ? home.proposal : fill(home.proposals, { count: inWords(proposals, language) })}
					</OwnLink>
				</li>
			)}
			{letterWaits && (
				<li>
					<OwnLink frame={model.frame} href="/mijn/delen#letters">
						{asks.letters.onHome}
					</OwnLink>
				</li>
			)}
			{owedAnswers.map(({ what, name, day }, at) => (
				<li key={at}>
					{asks.page.youAsked}{" "}
					<OwnLink frame={model.frame} href="/mijn/vragen">
						{asks.wants[what]}
					</OwnLink>
					. {fill(asks.page.answers, { name, day: nearDay(day, today, language) })}
				</li>
			))}
			{promises.map(({ what, takes }) => (
				<li key={what}>
					<strong>{home.ours}:</strong> {what.replace(/[.\s]*$/, ".")} <span class="soft">{home.oursNot}</span>
					<TakesTime takes={takes} language={language} />
				</li>
			))}
			{asked.map(({ words, at }) => (
				<li key={at}>{fill(home.asked, { words })}</li>
			))}
			{whyAsked.map((name) => (
				<li key={name}>{fill(home.whyAsked, { name })}</li>
			))}
		</ul>
	);
};

/** The form with which somebody asks us something; kept by the phase of contact. */
const sendMessage = { name: "contact.send-message" };
const HomeView = ({ model, sight }: { readonly model: HomeModel; readonly sight: Sight<NoParams> }): VNode => {
	const { frame } = model;
	const { language, form } = sight;
	const { home } = wordsOf(frame, language);
	return (
		<OwnPage frame={frame} sight={sight} here="home">
			<section class="plan-open">
				<h1>{fill(home.hello, { name: frame.person.called })}</h1>
				<Face name={frame.person.face} side="person" size="big" letter={frame.person.called} />
			</section>
			<LastEntrance came={model.came} frame={frame} sight={sight} />
			<Section title={home.there} id="there" free>
				<HelperPart frame={frame} sight={sight} />
			</Section>
			<Section title={home.next} id="next">
				<NextPart model={model} sight={sight} />
			</Section>
			<Section title={home.waits} id="waits">
				<WaitsPart model={model} sight={sight} />
			</Section>
			<Section title={home.ask} id="ask" about={frame.helper ? fill(home.askAbout, { name: frame.helper.name }) : undefined}>
				<Form form={form(sendMessage)} language={language}>
					<Hidden name="case" value={frame.case} />
					<LongText name="words" label={home.askWords} rows={3} required />
					<MoodField language={language} whose="mine" />
					<Submit icon="reply">{home.askSend}</Submit>
				</Form>
			</Section>
			<Section title={home.why} id="why">
				<WhyPart model={model} sight={sight} />
			</Section>
			<MorePart frame={frame} language={language} />
		</OwnPage>
	);
};

export const homePage = page<NoParams, HomeModel>({
	name: "person.home",
	path: "/mijn",
	who: "read-own-page",
	params: noParams,
	dress: "worker",
	title: (language) => texts(language).window.home,
	load: async (visit) => {
		const own = await loadOwn(visit);
		if (!isOk(own)) return own;
		return ok({ ...homeOf(own.value, visit.today), came: (await cameIn(visit.tx, own.value.frame.person.id, 2))[1] });
	},
	forms: [formTo<NoParams>(sendMessage, () => "/mijn")],
	view: (model, sight) => <HomeView model={model} sight={sight} />,
});
