/** The bar above a person's own pages: the same on each of them, whichever phase draws it. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { LinkButton } from "../button.tsx";
import { kitTexts } from "../texts/index.ts";

const roads = {
	home: "/mijn",
	story: "/mijn/verhaal",
	plan: "/mijn/plan",
	circle: "/mijn/mensen",
	week: "/mijn/week",
	looked: "/mijn/wie-keek",
	shared: "/mijn/delen",
	asks: "/mijn/vragen",
} as const;
export type OwnTab = keyof typeof roads;
export type PersonTab = { readonly href: string; readonly words: string; readonly current?: boolean };

/** The person's own pages in their order; `here` is the one that is read, or the one a page belongs to. */
export const ownTabs = (language: Language, here?: OwnTab): readonly PersonTab[] => {
	const words = kitTexts(language).own;
	return (Object.keys(roads) as OwnTab[]).map((tab) => ({ href: roads[tab], words: words[tab], current: tab === here }));
};
/** Everything a person reads, they can have on paper. */
export const OnPaper = ({ language }: { readonly language: Language }): VNode => (
	<LinkButton weight="quiet" icon="print" href="/mijn/op-papier">
		{kitTexts(language).onPaper}
	</LinkButton>
);
