/** What a rule of ours reads and what it says. Rules are pure: the files come in as a list, so a test can plant a violation. */

/** One file, its path from the root of the repository with forward slashes. */
export type Source = { readonly path: string; readonly text: string };

/** One place where a rule is broken. `line` counts from 1. */
export type Violation = { readonly path: string; readonly line: number; readonly message: string };

/** A rule by name, which files it looks at, and what it finds in them. */
export type Rule = {
	readonly name: string;
	/** Ids of the catalogue that hold when this rule finds nothing. */
	readonly proves?: readonly string[];
	readonly reads: (path: string) => boolean;
	readonly check: (sources: readonly Source[]) => readonly Violation[];
};

/** Runs a rule over the files it looks at, and says how many those were: a rule that read nothing has proven nothing. */
export const runRule = (rule: Rule, sources: readonly Source[]): { readonly read: number; readonly violations: readonly Violation[] } => {
	const own = sources.filter((source) => rule.reads(source.path));
	return { read: own.length, violations: rule.check(own) };
};

/** A test, or something only tests use (`testing/`, `testing-….ts`, builders in `make.ts`). */
export const isTest = (path: string): boolean => /\.test\.tsx?$|\.stor(y|ies)\.tsx?$|\/testing[-/]|(^|\/)make\.ts$/.test(path);
/** A TypeScript file we wrote ourselves. */
export const isWritten = (path: string): boolean => /\.tsx?$/.test(path) && !path.startsWith("src/generated/");
/** A TypeScript file we wrote that ends up in the product. */
export const isProduct = (path: string): boolean => path.startsWith("src/") && isWritten(path) && !isTest(path);
/** A migration in plain SQL. */
export const isMigration = (path: string): boolean => path.startsWith("migrations/") && path.endsWith(".sql");
