import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Notice } from "#src/platform/ui/index.ts";
import { apartTexts } from "./texts/index.ts";

/** Says on the pages a worker opens every day that messages wait apart: nothing ends nowhere. */
export const ApartNotice = ({ count, language }: { readonly count: number; readonly language: Language }): VNode | null => {
	const words = apartTexts(language);
	if (count === 0) return null;
	return (
		<Notice icon="waiting" tone="waiting" title={count === 1 ? words.noticeOne : fill(words.notice, { count })}>
			<p>{words.noticeMore}</p>
			<p>
				<a href="/signalen/apart">{words.look}</a>
			</p>
		</Notice>
	);
};
