/** What the page of a person says of weighing, and the ways to it. Read out of the entries that are there already. */
import { type AnyEntry, type CalendarDay, dayOf } from "#src/kernel/index.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { Way } from "#src/platform/ui/index.ts";
import { askingTexts } from "../asking/texts/index.ts";
import { foldAsking, isTimeToAsk } from "../asking/rules.ts";
import { handoverTexts } from "../handover/texts/index.ts";
import { foldHandOvers, openHandOver } from "../handover/rules.ts";
import { weighingOf } from "../rules/fold.ts";
import { childOnTop, safetyWay } from "../safety/pages/parts.tsx";

/** Since when there is contact: told by the entry itself, whichever phase wrote it. */
const contactSince = (entries: readonly AnyEntry[]): CalendarDay | null => {
	const made = entries.find(({ kind }) => kind === "contact.made");
	return made ? dayOf(made.at) : null;
};
const asked: PersonPart<{ readonly case: string; readonly askHowItFelt: boolean }> = {
	name: "weighing.asked",
	at: "rare-way",
	order: 64,
	read: ({ case: of, entries, today, folded }) => ({
		case: of,
		askHowItFelt: isTimeToAsk(folded(weighingOf), folded(foldAsking), contactSince(entries), today),
	}),
	view: ({ case: of, askHowItFelt }, { language }) => (
		<Way href={`/mensen/${of}/gevraagd`} title={askingTexts(language).way} icon="question">
			{askHowItFelt ? askingTexts(language).wayFelt : undefined}
		</Way>
	),
};
const handOver: PersonPart<{ readonly case: string }> = {
	name: "weighing.hand-over",
	at: "way",
	order: 68,
	// Only while it is under way; the way to begin one stands where it says who decides what.
	read: ({ case: of, folded }) => (openHandOver(folded(foldHandOvers)) === undefined ? null : { case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/overdragen`} title={handoverTexts(language).way} icon="hand-over" />,
};
export const personParts: readonly PersonPart[] = [childOnTop, asked, safetyWay, handOver];
