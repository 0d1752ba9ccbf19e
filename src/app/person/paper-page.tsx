/** `/mijn/op-papier`: everything in one print, one part, or what was in the last months; for who has no device or would rather hold it; a worker prints the same (PRIN-13, PRIN-14, ANTI-20). */
import type { VNode } from "preact";
import { z } from "zod";
import { addDays, type CalendarDay, CaseId, dayOf, type Instant, isOk, ok, type Result } from "#src/kernel/index.ts";
import { page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { longDay, shortDay } from "#src/platform/texts/dates.ts";
import { AsText, type IconName, Section, Way, Ways, WriteLines } from "#src/platform/ui/index.ts";
import { isOpen } from "#src/privacy/index.ts";
import { texts } from "../texts/person/index.ts";
import { type AsksModel, asksOf, KeptHowLong, RequestLists } from "./asks-page.tsx";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { HelperPart, type HomeModel, homeOf, NextPart, WaitsPart, WhyPart } from "./home.tsx";
import { loadForPerson, loadOwn, looksIn, type Own, storyIn } from "./load.ts";
import { type LookedModel, LookRows } from "./looked-page.tsx";
import { SharedLists, type SharedModel, sharedOf } from "./sharing-page.tsx";
import { HeldBack, StoryLists, type StoryModel } from "./story-page.tsx";

/** All of it, what happened in the last months, or one part; the plan, the week and the circle have a sheet of their own. */
const oneParts = ["bladzij", "verhaal", "gedeeld", "wie-keek", "vragen"] as const;
type OnePart = (typeof oneParts)[number];
const paperParts = ["alles", "maanden", ...oneParts] as const;
type PaperPart = (typeof paperParts)[number];
const part = z.enum(paperParts).catch("alles").default("alles");
const MONTHS_DAYS = 92;
export type PaperModel = {
	/** The one part that was chosen; left out, it is all of it. */
	readonly only?: OnePart;
	/** The day it begins with; everything when there is none. */
	readonly since?: CalendarDay;
	readonly home: HomeModel;
	readonly story: StoryModel;
	readonly shared: SharedModel;
	readonly looked: LookedModel;
	readonly asks: AsksModel;
};
/** Everything that goes on paper; also what the file is made of. */
export const paperOf = async (visit: Visit<unknown>, own: Own): Promise<PaperModel> => ({
	home: homeOf(own, visit.today),
	story: { frame: own.frame, story: storyIn(own) },
	shared: await sharedOf(visit, own),
	asks: asksOf(own),
	looked: { frame: own.frame, looked: await looksIn(visit, own), opened: own.privacy.opened, questions: own.privacy.questions },
});
/** What is shared now always goes along; of what was, only what lies in these months. */
const onlySince = ({ home, story, shared, looked, asks }: PaperModel, since: CalendarDay): PaperModel => {
	const isIn = ({ at }: { readonly at: Instant }): boolean => dayOf(at) >= since;
	const talks = shared.talks.filter((talk) => talk.on >= since);
	return {
		since,
		home,
		story: { ...story, story: { ...story.story, help: story.story.help.filter(isIn), pieces: story.story.pieces.filter(isIn) } },
		shared: {
			...shared,
			before: shared.before.filter((one) => (one.stopped ? isIn(one.stopped) : one.until >= since)),
			talks,
			without: talks.filter((talk) => !talk.present).length,
		},
		asks: { ...asks, requests: asks.requests.filter((one) => isOpen(one) || isIn(one)) },
		looked: { ...looked, looked: { ...looked.looked, looks: looked.looked.looks.filter((look) => look.day >= since) } },
	};
};
/** What to print; on the screen only. */
const PartChoice = ({ model, sight }: { readonly model: PaperModel; readonly sight: AnySight }): VNode => {
	const { frame } = model.home;
	const words = wordsOf(frame, sight.language).onPaper;
	const around = frame.worker ? `/mensen/${frame.case}` : "/mijn";
	const paper = `${around}/op-papier`;
	const parts = frame.worker ? words.partsTold : words.parts;
	const here: PaperPart = model.only ?? (model.since === undefined ? "alles" : "maanden");
	const way = (icon: IconName, title: string, href: string, part?: PaperPart): VNode => (
		<Way icon={icon} href={href} title={title}>
			{part === here ? words.here : undefined}
		</Way>
	);
	const part = (name: PaperPart, icon: IconName, title: string): VNode => way(icon, title, name === "alles" ? paper : `${paper}?deel=${name}`, name);
	return (
		<nav class="screen-only stack" aria-labelledby="kies-deel">
			<h2 id="kies-deel">{words.choose}</h2>
			<Ways>
				{part("alles", "print", words.all)}
				{part("maanden", "calendar", words.months)}
				{part("bladzij", "door", parts.page)}
				{part("verhaal", "paper", parts.story)}
				{way("plan", parts.plan, `${around}/plan`)}
				{way("clock", parts.week, `${around}/week`)}
				{way("people", parts.circle, frame.worker ? `${around}/kring` : `${around}/mensen`)}
				{part("gedeeld", "share", words.shared)}
				{part("wie-keek", "eye", words.looked)}
				{part("vragen", "question", parts.asks)}
			</Ways>
		</nav>
	);
};
const pieces = (model: PaperModel, sight: AnySight): Readonly<Record<OnePart, VNode>> => {
	const { home, story, shared, looked, asks } = model;
	const { frame } = home;
	const words = wordsOf(frame, sight.language);
	return {
		bladzij: (
			<>
				<Section title={words.onPaper.people} id="people">
					<HelperPart frame={frame} sight={sight} />
				</Section>
				<Section title={words.home.next} id="next">
					<NextPart model={home} sight={sight} />
				</Section>
				<Section title={words.home.waits} id="waits">
					<WaitsPart model={home} sight={sight} />
				</Section>
				<Section title={words.home.why} id="why">
					<WhyPart model={home} sight={sight} />
				</Section>
			</>
		),
		verhaal: <StoryLists model={story} sight={sight} form={undefined} />,
		gedeeld: <SharedLists model={shared} sight={sight} stop={false} />,
		"wie-keek": (
			<Section title={words.onPaper.looked} id="looked">
				<LookRows model={looked} sight={sight} ask={false} />
			</Section>
		),
		vragen: (
			<>
				<RequestLists model={asks} sight={sight} forms={false} />
				<KeptHowLong frame={frame} sight={sight} />
				<HeldBack frame={frame} heldBack={story.story.heldBack} sight={sight} />
			</>
		),
	};
};
/** All of it is long: on a screen each part lies folded until one wants to read it; on paper it stands open. */
const Folded = ({ model, sight }: { readonly model: PaperModel; readonly sight: AnySight }): VNode => {
	const { frame } = model.home;
	const words = wordsOf(frame, sight.language).onPaper;
	const parts = frame.worker ? words.partsTold : words.parts;
	const titles: Readonly<Record<OnePart, string>> = {
		bladzij: parts.page,
		verhaal: parts.story,
		gedeeld: words.shared,
		"wie-keek": words.looked,
		vragen: parts.asks,
	};
	const all = pieces(model, sight);
	return (
		<>
			{(model.only === undefined ? oneParts : [model.only]).map((part) => (
				<AsText key={part} language={sight.language} summary={titles[part]}>
					{all[part]}
				</AsText>
			))}
		</>
	);
};
const PaperView = ({ model, sight }: { readonly model: PaperModel; readonly sight: AnySight }): VNode => {
	const { frame } = model.home;
	const words = wordsOf(frame, sight.language).onPaper;
	const lead = fill(words.lead, { name: frame.person.called, day: longDay(sight.today, sight.language) });
	const { only } = model;
	return (
		<OwnPage frame={frame} sight={sight} heading={only === undefined ? words.heading : words.headingPart} lead={lead}>
			<PartChoice model={model} sight={sight} />
			{model.since === undefined ? null : <p class="soft">{fill(words.since, { day: shortDay(model.since, sight.today, sight.language) })}</p>}
			<p class="soft measure screen-only">
				{frame.worker ? words.workerLead : words.print} {words.folded}
			</p>
			<div class="paper-whole">
				<Folded model={model} sight={sight} />
			</div>
			<WriteLines title={words.write} id="write" lines={8} />
		</OwnPage>
	);
};
const loaded = async (visit: Visit<{ readonly deel: PaperPart }>, own: Result<Own>): Promise<Result<PaperModel>> => {
	if (!isOk(own)) return own;
	const whole = await paperOf(visit, own.value);
	const { deel } = visit.params;
	if (deel === "maanden") return ok(onlySince(whole, addDays(visit.today, -MONTHS_DAYS)));
	return ok(deel === "alles" ? whole : { ...whole, only: deel });
};

const ownParams = z.object({ deel: part });
export const paperPage = page<z.infer<typeof ownParams>, PaperModel>({
	name: "person.on-paper",
	path: "/mijn/op-papier",
	who: "read-own-page",
	params: ownParams,
	dress: "worker",
	title: (language) => texts(language).window.paper,
	load: async (visit) => loaded(visit, await loadOwn(visit)),
	view: (model, sight) => <PaperView model={model} sight={sight as unknown as Sight<unknown>} />,
});
/** To hand over or to read out: what the person would read, and no more. */
export const paperForPersonPage = page<{ readonly case: CaseId; readonly deel: PaperPart }, PaperModel>({
	name: "person.on-paper-for",
	path: "/mensen/:case/op-papier",
	who: "write-about-contact",
	params: z.object({ case: CaseId, deel: part }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).window.paper,
	load: async (visit) => loaded(visit, await loadForPerson(visit)),
	view: (model, sight) => <PaperView model={model} sight={sight as unknown as Sight<unknown>} />,
});
