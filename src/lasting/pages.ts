/** The door for app: pages, the person's own pages, and panels for the page of a person. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { cardPage, cardPaperPage, ownCardPaperPage } from "./pages/card.tsx";
import { cardsPage, heldCardPage, openedCardPage } from "./pages/held.tsx";
import { comeBackPage, letGoPage } from "./pages/let-go.tsx";
import { ownCardPage, ownLetGoPage } from "./pages/mine.tsx";
import { ownSupportPage, supportPage } from "./support/pages/index.tsx";
import { ownSupportPaperPage, supportPaperPage } from "./support/pages/paper.tsx";
import { seatPage, seatsPage } from "./support/pages/seat.tsx";

export { personParts } from "./pages/panels.tsx";
export const pages: readonly AnyPage[] = [
	letGoPage,
	comeBackPage,
	cardPage,
	cardPaperPage,
	cardsPage,
	heldCardPage,
	openedCardPage,
	supportPage,
	supportPaperPage,
	seatsPage,
	seatPage,
];
/** The person's own: app puts them on the road (`/mijn/kaart`, `/mijn/kaart/papier`, `/mijn/loslaten`, `/mijn/steun`, `/mijn/steun/papier`). */
export const personPages: readonly AnyPage[] = [ownCardPage, ownCardPaperPage, ownLetGoPage, ownSupportPage, ownSupportPaperPage];
