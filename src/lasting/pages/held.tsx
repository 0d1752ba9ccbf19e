/** The cards somebody holds: found at once, opened as an act of its own, their own part and nothing more (SUS-11, ACC-15). */
import type { ComponentChildren, VNode } from "preact";
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addMs } from "#src/kernel/time.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { CitizenPage, Form, LongText, Notice, Row, Rows, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import type { CardWords, LastingEntry } from "../model.ts";
import { openCard } from "../operations.ts";
import { holdsCard, listCardsHeld } from "../store.ts";
import { calledIn } from "../table.ts";
import { texts } from "../texts/index.ts";
import { CardText } from "./card-parts.tsx";

/** How long an opened card stays open on the screen. */
const OPEN_MS = 24 * 3_600_000;
type Of<Kind extends LastingEntry["kind"]> = Extract<LastingEntry, { kind: Kind }>["body"];
type Line = { readonly case: CaseId; readonly called: string };

const Around = ({
	sight,
	heading,
	back,
	children,
}: {
	readonly sight: Sight<never> | Sight<unknown>;
	readonly heading: string;
	readonly back?: string;
	readonly children: ComponentChildren;
}): VNode =>
	sight.actor.kind === "member" ? (
		<WorkerPage screen={sight.screen} current="people" heading={heading} {...(back === undefined ? {} : { back: { href: "/kaarten", words: back } })}>
			{children}
		</WorkerPage>
	) : (
		<CitizenPage screen={sight.screen} heading={heading} home="/kaarten" {...(back === undefined ? {} : { back: { href: "/kaarten", words: back } })}>
			{children}
		</CitizenPage>
	);

export const cardsPage = page<Record<never, never>, readonly Line[]>({
	name: "lasting.cards",
	path: "/kaarten",
	who: "see-public-pages",
	params: z.object({}),
	dress: "worker",
	title: (language) => texts(language).held.title,
	load: async (visit) => {
		if (visit.actor.id === null) return refuse("kernel.nothing-here");
		const lines: Line[] = [];
		for (const of of await listCardsHeld(visit.tx)) lines.push({ case: of, called: await calledIn(visit, of) });
		return ok(lines);
	},
	view: (lines, sight) => {
		const said = texts(sight.language).held;
		return (
			<Around sight={sight} heading={said.title}>
				{lines.length === 0 ? (
					<p>{said.none}</p>
				) : (
					<Rows>
						{lines.map((one) => (
							<Row level={2} key={one.case} title={said.of(one.called)} href={`/kaarten/${one.case}`} />
						))}
					</Rows>
				)}
			</Around>
		);
	},
});

const Params = z.object({ case: CaseId });
export const heldCardPage = page<z.infer<typeof Params>, Line>({
	name: "lasting.held-card",
	path: "/kaarten/:case",
	who: "see-public-pages",
	params: Params,
	about: (params) => params.case,
	dress: "worker",
	title: (language) => texts(language).card.title,
	load: async (visit) =>
		(await holdsCard(visit.tx, visit.params.case))
			? ok({ case: visit.params.case, called: await calledIn(visit, visit.params.case) })
			: refuse("kernel.nothing-here"),
	view: (model, sight) => {
		const said = texts(sight.language).held;
		return (
			<Around sight={sight} heading={said.of(model.called)} back={said.back}>
				<Form form={sight.form(openCard)} language={sight.language} keep={false}>
					<p class="lead">{said.lead}</p>
					<LongText name="saw" label={said.saw} hint={said.sawHint} rows={2} />
					<Submit icon="paper">{said.open}</Submit>
				</Form>
			</Around>
		);
	},
	forms: [formTo<z.infer<typeof Params>>(openCard, (answer, params) => `/kaarten/${params.case}/open/${answer["thing"]}`)],
});

const OpenParams = z.object({ case: CaseId, use: ThingId });
type OpenModel = { readonly called: string; readonly words: CardWords; readonly asked: string | undefined };
const loadOpen = async (visit: Visit<z.infer<typeof OpenParams>>): Promise<Result<OpenModel>> => {
	if (!(await holdsCard(visit.tx, visit.params.case))) return refuse("kernel.nothing-here");
	// Only what names this reader comes out of the journal here: their own part and their own opening.
	const entries = await visit.journal.ofStream(visit.tx, "lasting", visit.params.case);
	const use = entries.find(
		(entry) =>
			entry.kind === "lasting.card-used" && entry.by.id === visit.actor.id && (entry.body as Of<"lasting.card-used">).use === visit.params.use,
	);
	if (!use || addMs(use.at, OPEN_MS) < visit.tx.now) return refuse("lasting.closed-again");
	const mine = entries.findLast((entry) => entry.kind === "lasting.card-part" && (entry.body as Of<"lasting.card-part">).holder === visit.actor.id);
	if (!mine) return refuse("kernel.nothing-here");
	const { asked } = use.body as Of<"lasting.card-used">;
	const { of, words } = mine.body as Of<"lasting.card-part">;
	return ok({ called: of, words, asked: asked === null ? undefined : (await membersById(visit.tx, [asked])).get(asked)?.name });
};
export const openedCardPage = page<z.infer<typeof OpenParams>, OpenModel>({
	name: "lasting.opened-card",
	path: "/kaarten/:case/open/:use",
	who: "see-public-pages",
	params: OpenParams,
	about: (params) => params.case,
	dress: "worker",
	title: (language) => texts(language).card.title,
	load: loadOpen,
	view: (model, sight) => {
		const said = texts(sight.language).held;
		return (
			<Around sight={sight} heading={said.of(model.called)} back={said.back}>
				<CardText words={model.words} language={sight.language} level={2} />
				<Notice icon="eye" title={said.opened(model.called)}>
					{model.asked === undefined ? said.askedTeam : said.asked(model.asked)}
				</Notice>
			</Around>
		);
	},
});
