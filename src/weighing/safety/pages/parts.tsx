/** What stands on top of every page about somebody while a child may not be safe (SAFE-06). Read out of the entries that are there. */
import { type CalendarDay, dayOf } from "#src/kernel/index.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { LinkButton, Notice, Section, Way } from "#src/platform/ui/index.ts";
import { foldSafety, openConcerns } from "../rules.ts";
import { safetyTexts } from "../texts/index.ts";

type OnTop = { readonly case: string; readonly what: string; readonly since: CalendarDay; readonly ownPeople: string | null };
export const childOnTop: PersonPart<OnTop> = {
	name: "weighing.child",
	at: "top",
	order: 1,
	read: ({ case: of, folded }) => {
		const [first] = openConcerns(folded(foldSafety));
		return first ? { case: of, what: first.what, since: dayOf(first.at), ownPeople: first.ownPeople ?? null } : null;
	},
	view: ({ case: of, what, since, ownPeople }, { language, today }) => {
		const said = safetyTexts(language).child;
		return (
			<Section id="kind" title={said.title} free>
				<Notice icon="child" title={what}>
					<p>{said.on(shortDay(since, today, language))}</p>
					<p>{ownPeople === null ? said.ownOpen : said.ownSaid(ownPeople)}</p>
					<p>
						<LinkButton href={`/mensen/${of}/veilig`} icon="eye">
							{said.toPage}
						</LinkButton>
					</p>
				</Notice>
			</Section>
		);
	},
};
export const safetyWay: PersonPart<{ readonly case: string }> = {
	name: "weighing.safety",
	at: "rare-way",
	order: 66,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/veilig`} title={safetyTexts(language).way} icon="child" />,
};
