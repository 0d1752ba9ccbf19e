/** Where a forbidden word or field stands on purpose. Each with its reason; one that is no longer needed is an error too. */

/** One exception: this word, in this file, because. */
export type Allowance = { readonly path: string; readonly word: string; readonly reason: string };

/** The list of words a worker is gently pointed at: it has to name them. */
const guarded: readonly Allowance[] = [
	"cliënt",
	"zorgmijd",
	"multiprobleem",
	"probleemgezin",
	"asocia",
	"verwarde pers",
	"ongemotiveerd",
	"weerstand",
	"meewerkend",
	"onwillig",
	"casus",
	"casuïstiek",
	"traject",
	"zelfredzaam",
].map((word) => ({ path: "src/people/guarded-words.ts", word, reason: "the language guard names the words it points at (PRIN-16)" }));
/** All exceptions there are. */
export const allowances: readonly Allowance[] = [
	...guarded,
	{ path: "migrations/0023_jobs.sql", word: "priority", reason: "a column of the job queue of pg-boss; nothing of a person is in it" },
];

/** What still stands when the exceptions are taken off. */
export const withoutAllowed = <Found extends { readonly path: string; readonly word: string }>(
	found: readonly Found[],
	allowed: readonly Allowance[],
): readonly Found[] => found.filter((one) => !allowed.some((allowance) => allowance.path === one.path && allowance.word === one.word));
