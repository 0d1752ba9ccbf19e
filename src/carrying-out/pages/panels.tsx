/** What the page of a person says of the way: a crisis that is on, when they look again, what is taken over - and the ways to it. */
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { type DomainKey, domainNames } from "#src/planning/index.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { LinkButton, Notice, Section, Way } from "#src/platform/ui/index.ts";
import { crisisNow, foldCarryingOut, lastLookBack, openTakeOvers } from "../fold.ts";
import { decidesTexts } from "../decides/texts/index.ts";
import { obstacleTexts } from "../obstacles/texts/index.ts";
import { texts } from "../texts/index.ts";

const crisis: PersonPart<{ readonly case: string; readonly what: string; readonly since: CalendarDay }> = {
	name: "carrying-out.crisis",
	at: "top",
	order: 5,
	read: ({ case: of, folded }) => {
		const now = crisisNow(folded(foldCarryingOut));
		return now ? { case: of, what: now.what, since: dayOf(now.at) } : null;
	},
	view: ({ case: of, what, since }, { language, today }) => {
		const said = texts(language).along;
		return (
			<Section id="crisis" title={said.crisis} free>
				<Notice icon="hands" title={what}>
					<p>{said.crisisSince(shortDay(since, today, language))}</p>
					<p>
						<LinkButton href={`/mensen/${of}/crisiskaart`} icon="paper">
							{said.card}
						</LinkButton>
					</p>
				</Notice>
			</Section>
		);
	},
};

const lookAgain: PersonPart<{ readonly case: string; readonly next: CalendarDay | null; readonly last: CalendarDay | null }> = {
	name: "carrying-out.look-again",
	at: "way",
	order: 50,
	read: ({ case: of, folded }) => {
		const last = lastLookBack(folded(foldCarryingOut));
		return { case: of, next: last?.next?.on ?? null, last: last ? dayOf(last.at) : null };
	},
	view: ({ case: of, next, last }, { language, today }) => {
		const said = texts(language).panel;
		return (
			<Way href={`/mensen/${of}/terugkijken`} title={said.next} icon="look">
				{next === null ? said.noNext : said.nextOn(shortDay(next, today, language))}
				{last !== null && ` ${said.last(shortDay(last, today, language))}`}
			</Way>
		);
	},
};

const along: PersonPart<{ readonly case: string }> = {
	name: "carrying-out.along",
	at: "way",
	order: 55,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/onderweg`} title={texts(language).panel.along} icon="thread" />,
};

type Taken = { readonly domain: DomainKey; readonly until: CalendarDay };
const takeOver: PersonPart<{ readonly case: string; readonly taken: readonly Taken[] }> = {
	name: "carrying-out.take-overs",
	at: "way",
	order: 60,
	read: ({ case: of, folded }) => ({
		case: of,
		taken: openTakeOvers(folded(foldCarryingOut)).map((one) => ({ domain: one.domain, until: one.periods.at(-1)?.backOn ?? one.from })),
	}),
	view: ({ case: of, taken }, { language, today }) => {
		const said = texts(language).panel;
		return (
			<Way href={`/mensen/${of}/overnemen`} title={taken.length === 0 ? said.takeOver : said.takenOver} icon="hand-over">
				{taken.length === 0
					? undefined
					: taken.map(({ domain, until }) => said.takenOverLine(domainNames(language)[domain], shortDay(until, today, language))).join("; ")}
			</Way>
		);
	},
};

const decides: PersonPart<{ readonly case: string }> = {
	name: "carrying-out.decides",
	at: "rare-way",
	order: 57,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/wie-beslist`} title={decidesTexts(language).way} icon="hands" />,
};

const inTheWay: PersonPart<{ readonly case: string }> = {
	name: "carrying-out.obstacles",
	at: "rare-way",
	order: 56,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/in-de-weg`} title={obstacleTexts(language).way} icon="envelope" />,
};

export const personParts: readonly PersonPart[] = [crisis, lookAgain, along, inTheWay, decides, takeOver];
