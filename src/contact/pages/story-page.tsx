/** The whole story of a contact, as it was written, and who of their own people were named: what the page of a person shows the latest of. */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, type Instant, ok, refuse } from "#src/kernel/index.ts";
import { type AnyPage, page, type Sight } from "#src/platform/http/page.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { AsideBox, DeskPage, LinkButton, Said } from "#src/platform/ui/index.ts";
import { privacyIn } from "#src/privacy/index.ts";
import { afterIn } from "../after/rules.ts";
import { afterTexts } from "../after/texts/index.ts";
import { contactIn } from "../handlers.ts";
import type { ContactState } from "../model.ts";
import { storyOf } from "../rules/story.ts";
import { texts } from "../texts/index.ts";
import { TheStory } from "./story.tsx";
import { besidesOf, namesFor, type StorySeen } from "./story-model.ts";
import { type CaseParams, findWhom, named } from "./whom.ts";

/** Small things that are different, the newest first (CON-13). */
type Small = { readonly what: string; readonly at: Instant; readonly saidTo: string | null };
const smallIn = (state: ContactState): readonly Small[] =>
	state.notes.toReversed().flatMap((note) => (note.changes ?? []).map((what) => ({ what, at: note.at, saidTo: note.saidTo ?? null })));
type Model = StorySeen & {
	readonly small: readonly Small[];
	readonly papers: number;
	readonly ownPeople: { readonly words: string; readonly at: Instant } | null;
};
const lastOwnPeople = (state: ContactState): Model["ownPeople"] => {
	const said = state.wrapUps.findLast((one) => one.ownPeople);
	return said?.ownPeople ? { words: said.ownPeople, at: said.at } : null;
};

const SmallChanges = ({ small, sight }: { readonly small: readonly Small[]; readonly sight: Sight<CaseParams> }): VNode | null => {
	if (small.length === 0) return null;
	const words = afterTexts(sight.language).small;
	return (
		<AsideBox id="klein-anders" title={words.title} icon="leaf">
			<ul class="stack stack-tight">
				{small.map((one) => (
					<li key={one.at + one.what}>
						{one.what} <span class="soft small">{nearMoment(one.at, sight.today, sight.language)}</span>
						{one.saidTo !== null && <span class="soft small"> {fill(words.said, { who: one.saidTo })}</span>}
					</li>
				))}
			</ul>
		</AsideBox>
	);
};
export const storyPage: AnyPage = page<CaseParams, Model>({
	name: "contact.story",
	path: "/mensen/:case/alles",
	who: "see-people",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const of = visit.params.case;
		const entries = await visit.journal.ofCase(visit.tx, of);
		const state = contactIn(entries);
		// Before the first contact there is the card, and no story (PRIV-08).
		if (!state.made) return refuse("kernel.nothing-here");
		const story = storyOf(state);
		const { whom, line, there } = await findWhom(visit, of, entries);
		visit.tx.note({ person: line?.person ?? undefined });
		return ok({
			whom,
			story,
			besides: besidesOf(privacyIn(entries), story),
			members: await namesFor(visit, story, there),
			ownPeople: lastOwnPeople(state),
			small: smallIn(state),
			papers: afterIn(entries).papers.length,
		});
	},
	title: (language) => texts(language).story.window,
	dress: "worker",
	view: (model, sight): VNode => {
		const { language, today } = sight;
		const words = texts(language);
		return (
			<DeskPage
				screen={sight.screen}
				current="people"
				heading={named(words.story.whole, model.whom, language)}
				back={{ href: `/mensen/${model.whom.case}`, words: words.visit.back }}
			>
				<div class="two">
					<TheStory model={model} sight={sight} />
					<div class="stack stack-wide">
						<SmallChanges small={model.small} sight={sight} />
						{model.papers > 0 && (
							<p>
								<LinkButton weight="plain" icon="paper" href={`/mensen/${model.whom.case}/geschreven`}>
									{afterTexts(language).paper.title}
								</LinkButton>
							</p>
						)}
						{model.ownPeople !== null && (
							<AsideBox id="eigen-mensen" title={words.person.own} icon="people">
								<Said small foot={nearMoment(model.ownPeople.at, today, language)}>
									<p>{model.ownPeople.words}</p>
								</Said>
							</AsideBox>
						)}
					</div>
				</div>
			</DeskPage>
		);
	},
});
