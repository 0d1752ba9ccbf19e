/** The pages of contact. The page of a person is made by the app, with what later phases say. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { paperPage, papersPage } from "./after/pages/papers.tsx";
import { parkedPage } from "./after/pages/parked.tsx";
import { recordingsPage, soundPage } from "./after/pages/recordings.tsx";
import { afterPage } from "./pages/after.tsx";
import { agreementPage } from "./facts/page.tsx";
import { invitePage } from "./along/pages/invite.tsx";
import { alongPage } from "./along/pages/mine.tsx";
import { experiencePage } from "./experience/pages/own.tsx";
import { agendaPage, feedPage } from "./agenda/pages.tsx";
import type { DoorsMap } from "./map/model.ts";
import { mapPageOn } from "./map/pages/map.tsx";
import { attitudePage } from "./attitude/pages/cards.tsx";
import { cardPage } from "./pages/card.tsx";
import type { PersonPart, TeamPanel } from "#src/platform/http/panel.ts";
import { spendPage } from "./means/pages/spend.tsx";
import { awayPage, awayPanel, coverPage } from "./kept/pages/away.tsx";
import { nearPage, nearWay } from "./kept/pages/near.tsx";
import { standInTop } from "./kept/pages/stand-in.tsx";
import { giveStoryPage, giveStoryWay, itWorkedPage } from "./it-worked/pages/pages.tsx";
import { wantsPage, wantsWay } from "./wants/pages/page.tsx";
import { quietPage } from "./kept/pages/quiet.tsx";
import { meansPage, meansPanel } from "./means/pages/team.tsx";
import { alarmPage, wherePage } from "./safety/pages/alarm.tsx";
import { backPages } from "./safety/pages/back.tsx";
import { scriptPage } from "./safety/pages/script.tsx";
import { safeSettingsPage } from "./safety/pages/settings.tsx";
import { findPage } from "./pages/find.tsx";
import { blankCardPage, myCardPage, vcardPage } from "./pages/my-card.tsx";
import { notePage } from "./pages/note.tsx";
import { peoplePage } from "./pages/people.tsx";
import { promisesPage } from "./pages/promises-page.tsx";
import { storyPage } from "./pages/story-page.tsx";
import { visitPage } from "./pages/visit.tsx";

export const teamPanels: readonly TeamPanel[] = [awayPanel as unknown as TeamPanel, meansPanel as unknown as TeamPanel];
export { weighParts } from "./pages/tried.tsx";
export { paperFile, paperOf } from "./after/pages/papers.tsx";
export { personPage } from "./pages/person.tsx";
/** On the page of a person. */
export const contactParts: readonly PersonPart[] = [
	standInTop as PersonPart,
	nearWay as PersonPart,
	wantsWay as PersonPart,
	giveStoryWay as PersonPart,
];
export { GiveStory, StoriesBySituation } from "./it-worked/pages/view.tsx";
export { wantsIn } from "./wants/pages/page.tsx";
export { type WantsModel, WantsView } from "./wants/pages/view.tsx";
export { OutNotice } from "./safety/pages/back.tsx";
export { MoodField, TakesTime, type TakesTimeBecause } from "./their-view/parts.tsx";
/** `/mensen/zoeken` stands before `/mensen/:case`: put these before `personPage(parts)`. */
export const pagesOn = (map: DoorsMap): readonly AnyPage[] => [
	findPage,
	quietPage,
	peoplePage,
	cardPage,
	visitPage,
	notePage,
	afterPage,
	parkedPage,
	recordingsPage,
	soundPage,
	papersPage,
	paperPage,
	storyPage,
	promisesPage,
	myCardPage,
	vcardPage,
	blankCardPage,
	attitudePage,
	agendaPage,
	feedPage,
	mapPageOn(map),
	invitePage,
	alongPage,
	experiencePage,
	spendPage,
	meansPage,
	agreementPage,
	awayPage,
	coverPage,
	nearPage,
	wantsPage,
	itWorkedPage,
	giveStoryPage,
	...backPages,
	alarmPage,
	wherePage,
	scriptPage,
	safeSettingsPage,
];
export const pages = pagesOn({ streets: [] });
