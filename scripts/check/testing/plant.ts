/** Plants a little repository and says what a rule finds in it. */
import { type Rule, runRule } from "../source.ts";

/** The violations of a rule over these files, as `path:line message`. */
export const found = (rule: Rule, files: Readonly<Record<string, string>>): readonly string[] =>
	runRule(
		rule,
		Object.entries(files).map(([path, text]) => ({ path, text })),
	).violations.map(({ path, line, message }) => `${path}:${line} ${message}`);
