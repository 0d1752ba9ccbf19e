/** `/mijn/op-papier`: everything in one print, for who has no device or would rather hold it; a worker prints the same (PRIN-13, PRIN-14, ANTI-20). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, isOk, ok, type Result } from "#src/kernel/index.ts";
import { page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { longDay } from "#src/platform/texts/dates.ts";
import { Section, WriteLines } from "#src/platform/ui/index.ts";
import { texts } from "../texts/person/index.ts";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { HelperPart, type HomeModel, homeOf, NextPart, noParams, WaitsPart, WhyPart } from "./home.tsx";
import { loadForPerson, loadOwn, looksIn, type Own, storyIn } from "./load.ts";
import { type LookedModel, LookRows } from "./looked-page.tsx";
import { SharedLists, type SharedModel, sharedOf } from "./sharing-page.tsx";
import { HeldBack, StoryLists, type StoryModel } from "./story-page.tsx";

type PaperModel = { readonly home: HomeModel; readonly story: StoryModel; readonly shared: SharedModel; readonly looked: LookedModel };
const paperOf = async (visit: Visit<unknown>, own: Own): Promise<PaperModel> => ({
	home: homeOf(own, visit.today),
	story: { frame: own.frame, story: storyIn(own) },
	shared: sharedOf(own, visit.today),
	looked: { frame: own.frame, looked: await looksIn(visit, own), opened: own.privacy.opened, questions: own.privacy.questions },
});
const PaperView = ({ model, sight }: { readonly model: PaperModel; readonly sight: AnySight }): VNode => {
	const { home, story, shared, looked } = model;
	const { frame } = home;
	const words = wordsOf(frame, sight.language);
	const lead = fill(words.onPaper.lead, { name: frame.person.called, day: longDay(sight.today, sight.language) });
	return (
		<OwnPage frame={frame} sight={sight} heading={words.onPaper.heading} lead={lead}>
			<p class="soft">
				{frame.worker ? words.onPaper.workerLead : words.onPaper.print} {words.onPaper.plan}
			</p>
			<div class="lead">
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
				<HeldBack frame={frame} heldBack={story.story.heldBack} sight={sight} />
			</div>
			<WriteLines title={words.onPaper.write} id="write" lines={8} />
		</OwnPage>
	);
};
const loaded = async (visit: Visit<unknown>, own: Result<Own>): Promise<Result<PaperModel>> =>
	isOk(own) ? ok(await paperOf(visit, own.value)) : own;

export const paperPage = page<z.infer<typeof noParams>, PaperModel>({
	name: "person.on-paper",
	path: "/mijn/op-papier",
	who: "read-own-page",
	params: noParams,
	dress: "worker",
	title: (language) => texts(language).window.paper,
	load: async (visit) => loaded(visit, await loadOwn(visit)),
	view: (model, sight: Sight<unknown>) => <PaperView model={model} sight={sight} />,
});
/** To hand over or to read out: what the person would read, and no more. */
export const paperForPersonPage = page<{ readonly case: CaseId }, PaperModel>({
	name: "person.on-paper-for",
	path: "/mensen/:case/op-papier",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).window.paper,
	load: async (visit) => loaded(visit as Visit<unknown>, await loadForPerson(visit)),
	view: (model, sight) => <PaperView model={model} sight={sight as unknown as Sight<unknown>} />,
});
