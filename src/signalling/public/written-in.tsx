import type { VNode } from "preact";
import type { Language, PublicLanguage } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import type { Readers } from "./readers.ts";
import { apartTexts } from "./apart/texts/index.ts";

type Props = { readonly written: PublicLanguage; readonly readers: Readers; readonly language: Language };

/** Says in which language something was written, and who can read it; the words themselves stay as they are. */
export const WrittenIn = ({ written, readers, language }: Props): VNode => {
	const words = apartTexts(language).writtenIn;
	const names = readers[written] ?? [];
	const what = words.languages[written];
	return (
		<p class="small soft">
			{fill(words.on, { language: what })}{" "}
			{names.length > 0 ? (
				fill(names.length === 1 ? words.one : words.more, {
					names: new Intl.ListFormat(language, { type: "conjunction" }).format(names),
					language: what,
				})
			) : (
				<>
					{fill(words.nobody, { language: what })} <a href="/jij">{words.sayIt}</a>
				</>
			)}
		</p>
	);
};
