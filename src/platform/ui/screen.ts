import type { Language, PublicLanguage } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

/** What every page knows before it draws anything. */
export type Screen = {
	readonly language: Language;
	/** On a page that speaks all public languages: the one it is read in. Then the page offers them all. */
	readonly spoken?: PublicLanguage;
	/** Of this answer; only scripts and styles that carry it are let through. */
	readonly nonce: string;
	/** Where we are, with the query: the way back from the language switch. */
	readonly path: string;
	/** Where the house is found from outside, for what is printed. */
	readonly origin?: string;
	readonly title: string;
	readonly today: CalendarDay;
	/** Chosen by the reader; left out, the device decides. */
	readonly theme?: "light" | "dark";
	/** Id of the member who is signed in: what is kept on the device is kept for them alone. */
	readonly signedIn?: string;
	/** The reader is among their own pages: on each they can say that they are done. */
	readonly own?: true;
	readonly me?: { readonly name: string; readonly face?: string; readonly href: string };
	/** Main roads that the roles of this reader do not open: nobody is sent there. */
	readonly barred?: readonly string[];
	readonly assets: { readonly css: string; readonly script?: string };
	/** Somebody asked for a fresh start of this reader's ways in. */
	readonly freshStart?: true;
	/** Things this reader wrote that still wait to be sent, when the server knows it. */
	readonly waiting?: number;
};
