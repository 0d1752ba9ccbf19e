/** The words people read about themselves. That every language has the same keys is for the type check; here it is about the words. */
import { dutchScreenWords, dutchWords, englishWords, type ForbiddenWord } from "./forbidden-words.ts";
import { isProduct, type Rule, type Source, type Violation } from "./source.ts";
import { textsOf } from "./syntax.ts";
import { type Allowance, allowances, withoutAllowed } from "./word-allowances.ts";

const isDutch = (path: string): boolean => /\/texts\/(.*\/)?nl(\.ts|\/)/.test(path);
const isEnglish = (path: string): boolean => /\/texts\/(.*\/)?en(\.ts|\/)/.test(path);

const wordsFor = (path: string, betweenTags: boolean): readonly ForbiddenWord[] => {
	if (isDutch(path)) return [...dutchWords, ...dutchScreenWords];
	if (isEnglish(path)) return englishWords;
	return betweenTags || path.endsWith("/model.ts") ? [...dutchWords, ...englishWords] : dutchWords;
};

type Found = Violation & { readonly word: string };
const find = (source: Source): readonly Found[] =>
	textsOf(source).flatMap(({ text, line, betweenTags }) =>
		wordsFor(source.path, betweenTags).flatMap(({ pattern, instead }) => {
			const word = pattern.exec(text)?.[0].toLowerCase();
			return word === undefined
				? []
				: [{ path: source.path, line, word, message: `'${word}' is a word we do not use for people; instead: ${instead}` }];
		}),
	);

/** The rule with exceptions of one's own, for tests. */
export const textsWith = (allowed: readonly Allowance[]): Rule => ({
	name: "texts",
	proves: ["ANTI-04"],
	reads: isProduct,
	check: (sources) => withoutAllowed(sources.flatMap(find), allowed),
});

/** No labels, file words or system words in anything people read. */
export const texts: Rule = textsWith(allowances);
