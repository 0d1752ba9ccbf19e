/** A drawer named after nothing fills with everything. Names come from the method. */
import type { Rule } from "./source.ts";

const drawerWords = new Set([
	"util",
	"utils",
	"common",
	"helper",
	"helpers",
	"misc",
	"manager",
	"managers",
	"service",
	"services",
	"dto",
	"dtos",
	"stuff",
	"shared",
]);
/** The browser's own word, not a drawer of ours. */
const ownWords = /service-?worker/gi;
const wordsOf = (segment: string): readonly string[] =>
	segment
		.replace(ownWords, "")
		.replace(/([a-z])([A-Z])/g, "$1-$2")
		.toLowerCase()
		.split(/[^a-z]+/);

/** No `utils`, `common`, `helpers`, `misc`, `manager`, `service`, `dto` in the name of a file or folder. */
export const drawers: Rule = {
	name: "drawers",
	reads: (path) => /^(src|stories|bench|scripts|migrations)\//.test(path),
	check: (sources) =>
		sources.flatMap(({ path }) => {
			const word = path
				.split("/")
				.flatMap(wordsOf)
				.find((one) => drawerWords.has(one));
			return word === undefined ? [] : [{ path, line: 1, message: `'${word}' says nothing about what is inside; use a word of the method` }];
		}),
};
