/** What papers, recordings and parked things have in common: who may, what they read, and the page beside the note. */
import type { ComponentChildren, VNode } from "preact";
import type { Sight, Visit } from "#src/platform/http/page.ts";
import { AboutThem } from "../../pages/about-them.tsx";
import { type CaseParams, findWhom, type WhomSeen } from "../../pages/whom.ts";
import { texts } from "../../texts/index.ts";
import type { AfterState } from "../model.ts";
import { afterIn } from "../rules.ts";

export const shared = { who: "write-about-contact", standing: ["responsible", "part"], dress: "worker" } as const;
/** Who it is about, and what came after the visits. */
export const loadAfter = async (visit: Visit<CaseParams>): Promise<{ readonly whom: WhomSeen; readonly after: AfterState }> => {
	const entries = await visit.journal.ofCase(visit.tx, visit.params.case);
	const { whom } = await findWhom(visit, visit.params.case, entries);
	return { whom, after: afterIn(entries) };
};

type Words = { readonly title: string; readonly lead: string };
type Props = { readonly whom: WhomSeen; readonly sight: Sight<CaseParams>; readonly words: Words; readonly children: ComponentChildren };
/** A page with one way back: to the note. */
export const BesideTheNote = ({ whom, sight, words, children }: Props): VNode => (
	<AboutThem
		whom={whom}
		sight={sight}
		heading={words.title}
		lead={words.lead}
		back={{ href: `/mensen/${whom.case}/notitie`, words: texts(sight.language).note.title }}
	>
		{children}
	</AboutThem>
);
