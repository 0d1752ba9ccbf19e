/** `/mijn/op-papier`: everything in one print, or what was in the last months; for who has no device or would rather hold it; a worker prints the same (PRIN-13, PRIN-14, ANTI-20). */
import type { VNode } from "preact";
import { z } from "zod";
import { addDays, type CalendarDay, CaseId, dayOf, type Instant, isOk, ok, type Result } from "#src/kernel/index.ts";
import { page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { longDay, shortDay } from "#src/platform/texts/dates.ts";
import { Section, WriteLines } from "#src/platform/ui/index.ts";
import { isOpen } from "#src/privacy/index.ts";
import { texts } from "../texts/person/index.ts";
import { type AsksModel, asksOf, KeptHowLong, RequestLists } from "./asks-page.tsx";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { HelperPart, type HomeModel, homeOf, NextPart, WaitsPart, WhyPart } from "./home.tsx";
import { loadForPerson, loadOwn, looksIn, type Own, storyIn } from "./load.ts";
import { type LookedModel, LookRows } from "./looked-page.tsx";
import { SharedLists, type SharedModel, sharedOf } from "./sharing-page.tsx";
import { HeldBack, StoryLists, type StoryModel } from "./story-page.tsx";

/** All of it, or what happened in the last months; the plan has a sheet of its own. */
const paperParts = ["alles", "maanden"] as const;
type PaperPart = (typeof paperParts)[number];
const part = z.enum(paperParts).catch("alles").default("alles");
const MONTHS_DAYS = 92;
export type PaperModel = {
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
	const [paper, plan] = frame.worker ? [`/mensen/${frame.case}/op-papier`, `/mensen/${frame.case}/plan`] : ["/mijn/op-papier", "/mijn/plan"];
	const here: PaperPart = model.since === undefined ? "alles" : "maanden";
	return (
		<nav class="screen-only stack stack-tight" aria-label={words.choose}>
			<p>
				<strong>{words.choose}</strong>
			</p>
			<ul class="line-up">
				<li>
					<a href={paper} aria-current={here === "alles" ? "page" : undefined}>
						{words.parts.all}
					</a>
				</li>
				<li>
					<a href={`${paper}?deel=maanden`} aria-current={here === "maanden" ? "page" : undefined}>
						{words.parts.months}
					</a>
				</li>
				<li>
					<a href={plan}>{words.parts.plan}</a>
				</li>
			</ul>
		</nav>
	);
};
const PaperView = ({ model, sight }: { readonly model: PaperModel; readonly sight: AnySight }): VNode => {
	const { home, story, shared, looked, asks } = model;
	const { frame } = home;
	const words = wordsOf(frame, sight.language);
	const lead = fill(words.onPaper.lead, { name: frame.person.called, day: longDay(sight.today, sight.language) });
	return (
		<OwnPage frame={frame} sight={sight} heading={words.onPaper.heading} lead={lead}>
			<PartChoice model={model} sight={sight} />
			{model.since === undefined ? null : (
				<p class="soft">{fill(words.onPaper.since, { day: shortDay(model.since, sight.today, sight.language) })}</p>
			)}
			<p class="soft screen-only">{frame.worker ? words.onPaper.workerLead : words.onPaper.print}</p>
			<div class="paper-whole">
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
				<StoryLists model={story} sight={sight} form={undefined} />
				<SharedLists model={shared} sight={sight} stop={false} />
				<Section title={words.onPaper.looked} id="looked">
					<LookRows model={looked} sight={sight} ask={false} />
				</Section>
				<RequestLists model={asks} sight={sight} forms={false} />
				<KeptHowLong frame={frame} sight={sight} />
				<HeldBack frame={frame} heldBack={story.story.heldBack} sight={sight} />
			</div>
			<WriteLines title={words.onPaper.write} id="write" lines={8} />
		</OwnPage>
	);
};
const loaded = async (visit: Visit<{ readonly deel: PaperPart }>, own: Result<Own>): Promise<Result<PaperModel>> => {
	if (!isOk(own)) return own;
	const whole = await paperOf(visit, own.value);
	return ok(visit.params.deel === "alles" ? whole : onlySince(whole, addDays(visit.today, -MONTHS_DAYS)));
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
