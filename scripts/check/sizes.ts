/** A file one can read in a sitting. */
import { isTest, isWritten, type Rule } from "./source.ts";

const limit = 300;
const testLimit = 500;
const lengthOf = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

/** At most 300 lines a file, 500 for a test. */
export const sizes: Rule = {
	name: "sizes",
	reads: (path) => /^(src|stories|bench|scripts)\//.test(path) && (isWritten(path) || path.endsWith(".mjs")),
	check: (sources) =>
		sources.flatMap(({ path, text }) => {
			const most = isTest(path) ? testLimit : limit;
			const length = lengthOf(text);
			return length > most ? [{ path, line: most + 1, message: `${length} lines, at most ${most}: split it by subject` }] : [];
		}),
};
