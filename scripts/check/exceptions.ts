/** An exception that covers nothing hides the next mistake. */
import { methodWith } from "./method.ts";
import type { Rule, Source, Violation } from "./source.ts";
import { textsWith } from "./texts.ts";
import { type Allowance, allowances } from "./word-allowances.ts";

const isNeeded = (allowance: Allowance, sources: readonly Source[]): boolean => {
	const own = sources.filter((source) => source.path === allowance.path);
	const found = [textsWith([]), methodWith([])].flatMap((rule) => rule.check(own.filter((source) => rule.reads(source.path))));
	const left = [textsWith([allowance]), methodWith([allowance])].flatMap((rule) => rule.check(own.filter((source) => rule.reads(source.path))));
	return left.length < found.length;
};

/** The rule with a list of one's own, for tests. */
export const exceptionsIn = (allowed: readonly Allowance[]): Rule => ({
	name: "exceptions",
	reads: (path) => path.startsWith("src/") || path.startsWith("migrations/"),
	check: (sources): readonly Violation[] =>
		allowed.flatMap((allowance) => {
			const where = { path: "scripts/check/word-allowances.ts", line: 1 };
			if (allowance.reason.trim().length < 20) return [{ ...where, message: `'${allowance.word}' in ${allowance.path} needs a reason` }];
			return isNeeded(allowance, sources)
				? []
				: [{ ...where, message: `'${allowance.word}' in ${allowance.path} is no longer there: remove the exception` }];
		}),
});

/** Every exception has a reason and is still needed. */
export const exceptions: Rule = exceptionsIn(allowances);
