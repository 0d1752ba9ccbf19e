/** `/mijn/meelezen`: the story of somebody at home who said yes; to read, and nothing else. */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, isOk, ok, refuse } from "#src/kernel/index.ts";
import { findCase, listCases, listPersons } from "#src/people/server.ts";
import { type AnyPage, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { standingsIn } from "#src/platform/operations/store.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { BackLink, Empty, Row, Rows } from "#src/platform/ui/index.ts";
import { texts } from "../texts/person/index.ts";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { type Frame, loadFor, loadOwn, storyIn } from "./load.ts";
import { StoryLists, type StoryModel } from "./story-page.tsx";

type Whose = { readonly case: CaseId; readonly called: string };
type ListModel = { readonly frame: Frame; readonly whose: readonly Whose[] };
/** Whose story somebody may read now. */
const whoseIn = async ({ tx, actor }: Visit<unknown>): Promise<readonly Whose[]> => {
	const found: Whose[] = [];
	const lines = (await listCases(tx, {})).filter((line) => line.person !== null && line.person !== actor.id);
	const persons = await listPersons(
		tx,
		lines.map((line) => line.person ?? ""),
	);
	for (const line of lines)
		if ((await standingsIn(tx, line.case)).includes("reads-along"))
			found.push({ case: line.case, called: persons.get(line.person ?? "")?.called ?? "" });
	return found;
};
const noParams = z.object({});
export const alongPage: AnyPage = page<z.infer<typeof noParams>, ListModel>({
	name: "person.along",
	path: "/mijn/meelezen",
	who: "read-own-page",
	params: noParams,
	dress: "worker",
	title: (language) => texts(language).asks.window.along,
	load: async (visit) => {
		const own = await loadOwn(visit);
		return isOk(own) ? ok({ frame: own.value.frame, whose: await whoseIn(visit) }) : own;
	},
	view: ({ frame, whose }, sight: Sight<unknown>): VNode => {
		const { along: words } = wordsOf(frame, sight.language).asks;
		return (
			<OwnPage frame={frame} sight={sight} heading={words.heading} lead={whose.length === 0 ? undefined : words.pageLead}>
				{whose.length === 0 ? (
					<Empty title={words.none} />
				) : (
					<Rows>
						{whose.map((one) => (
							<Row
								key={one.case}
								level={2}
								face={{ side: "person", letter: one.called }}
								title={fill(words.of, { name: one.called })}
								href={`/mijn/meelezen/${one.case}`}
							/>
						))}
					</Rows>
				)}
			</OwnPage>
		);
	},
});

type AlongModel = { readonly frame: Frame; readonly of: StoryModel };
export const readAlongPage: AnyPage = page<{ readonly case: CaseId }, AlongModel>({
	name: "person.read-along",
	path: "/mijn/meelezen/:case",
	who: "read-own-page",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["reads-along"],
	dress: "worker",
	title: (language) => texts(language).asks.window.along,
	load: async (visit) => {
		const about = visit.params.case;
		const mine = await loadOwn(visit as unknown as Visit<unknown>);
		if (!isOk(mine)) return mine;
		// The look is of this page, on the matter that is read.
		visit.tx.note({ case: about });
		const whose = (await findCase(visit.tx, about))?.person;
		const theirs = whose ? await loadFor(visit as unknown as Visit<unknown>, about, whose, false) : refuse("kernel.nothing-here");
		if (!isOk(theirs)) return theirs;
		return ok({ frame: mine.value.frame, of: { frame: theirs.value.frame, story: storyIn(theirs.value) } });
	},
	view: ({ frame, of }, sight): VNode => {
		const { along: words } = wordsOf(frame, sight.language).asks;
		const name = of.frame.person.called;
		return (
			<OwnPage frame={frame} sight={sight as unknown as AnySight} heading={fill(words.of, { name })} lead={fill(words.ofLead, { name })}>
				<BackLink href="/mijn/meelezen" words={words.back} />
				<StoryLists model={of} sight={sight as unknown as AnySight} form={undefined} />
			</OwnPage>
		);
	},
});
