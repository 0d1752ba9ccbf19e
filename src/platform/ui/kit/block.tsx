import type { ComponentChildren, VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { kitTexts } from "../texts/index.ts";
import type { KitWords } from "./words-nl.ts";

/** What every sample knows: its words, and the side it stands on, so that ids differ by day and by night. */
export type Sample = { readonly words: KitWords; readonly language: Language; readonly side: "light" | "dark"; readonly today: CalendarDay };

/** A name that is heard only once on the page: the night side says so. */
export const named = (name: string, { side, language }: Sample): string =>
	side === "light" ? name : `${name}, ${kitTexts(language).theme.dark.toLowerCase()}`;

export const Block = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode => (
	<div class="kit-block">
		<h3>{title}</h3>
		{children}
	</div>
);
