/** What the page of a person says of what lasts: that they were let go and how they come back; the card, also after letting go; the talk about letting go. */
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { LinkButton, Section, Way } from "#src/platform/ui/index.ts";
import { foldLasting } from "../fold.ts";
import { foldSupport } from "../support/fold.ts";
import { supportTexts } from "../support/texts/index.ts";
import { texts } from "../texts/index.ts";

/** Let go of: said near the top, with the way back. */
const gone: PersonPart<{ readonly case: string; readonly on: CalendarDay }> = {
	name: "lasting.let-go",
	at: "top",
	order: 3,
	read: ({ case: of, folded }) => {
		const { letGo } = folded(foldLasting);
		return letGo ? { case: of, on: dayOf(letGo.at) } : null;
	},
	view: ({ case: of, on }, { language, today }) => {
		const { panel: said, letGo } = texts(language);
		return (
			<Section id="losgelaten" title={letGo.done(shortDay(on, today, language))} free>
				<p class="line-up">
					<LinkButton icon="reply" href={`/mensen/${of}/terug`}>
						{said.toBack}
					</LinkButton>
				</p>
			</Section>
		);
	},
};
const card: PersonPart<{ readonly case: string; readonly confirmed: CalendarDay | null }> = {
	name: "lasting.card",
	at: "way",
	order: 70,
	read: ({ case: of, folded }) => {
		const kept = folded(foldLasting).card;
		return { case: of, confirmed: kept ? dayOf(kept.confirmedAt) : null };
	},
	view: ({ case: of, confirmed }, { language, today }) => {
		const said = texts(language).panel;
		return (
			<Way href={`/mensen/${of}/crisiskaart`} title={said.card} icon="paper">
				{confirmed === null ? said.writeCard : said.still(shortDay(confirmed, today, language))}
			</Way>
		);
	},
};
const lettingGo: PersonPart<{ readonly case: string; readonly openTalk: boolean }> = {
	name: "lasting.letting-go",
	at: "way",
	order: 80,
	read: ({ case: of, folded }) => ({ case: of, openTalk: folded(foldLasting).openTalk !== undefined }),
	view: ({ case: of, openTalk }, { language }) => {
		const { panel: said, letGo } = texts(language);
		return (
			<Way href={`/mensen/${of}/loslaten`} title={said.letGo} icon="door">
				{openTalk ? letGo.openTalk : undefined}
			</Way>
		);
	},
};
/** Optional: who keeps an eye out a little (SUS-04). */
const support: PersonPart<{ readonly case: string; readonly begun: boolean; readonly names: readonly string[] }> = {
	name: "lasting.support",
	at: "way",
	order: 75,
	read: ({ case: of, folded }) => {
		const { begun, members } = folded(foldSupport);
		return { case: of, begun: begun !== undefined, names: members.filter((one) => one.yes).map(({ name }) => name) };
	},
	view: ({ case: of, begun, names }, { language }) => {
		const said = supportTexts(language).panel;
		const list = new Intl.ListFormat(language).format(names);
		return (
			<Way href={`/mensen/${of}/steun`} title={said.way} icon="people">
				{begun ? (names.length > 0 ? said.some(list) : said.nobodyYet) : said.none}
			</Way>
		);
	},
};
export const personParts: readonly PersonPart[] = [gone, card, support, lettingGo];
