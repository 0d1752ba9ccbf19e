/** What all own pages have around them: the tabs, on paper, and how things are said. */
import type { ComponentChildren, VNode } from "preact";
import type { Language } from "#src/kernel/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { DeskPage, type OwnTab, PersonPage } from "#src/platform/ui/index.ts";
import { type PersonWords, personWords } from "../texts/person/index.ts";
import type { Frame } from "./load.ts";

export const wordsOf = ({ person }: Pick<Frame, "person">, language: Language): PersonWords => personWords(language, person.form);
export type AnySight = Pick<Sight<unknown>, "form" | "language" | "today" | "screen">;

type Props = {
	readonly frame: Frame;
	readonly sight: AnySight;
	readonly here?: OwnTab;
	/** Left out, the page brings its own h1. */
	readonly heading?: ComponentChildren;
	readonly lead?: ComponentChildren;
	readonly children: ComponentChildren;
};
/** A page of the person's own; for a worker the same page among the worker's. */
export const OwnPage = ({ frame, sight: { screen, language }, here, heading, lead, children }: Props): VNode => {
	const words = wordsOf(frame, language);
	if (frame.worker)
		return (
			<DeskPage
				screen={screen}
				current="people"
				heading={heading}
				lead={lead}
				back={{ href: `/mensen/${frame.case}`, words: words.story.workerBack }}
			>
				{children}
			</DeskPage>
		);
	return (
		<PersonPage
			screen={screen}
			{...(here === "plan" ? { paper: "plan" as const } : {})}
			{...(here === undefined ? {} : { here })}
			heading={heading}
			lead={lead}
		>
			{children}
		</PersonPage>
	);
};
