/**
 * Mutation tests: rules are changed in small ways, and a test must notice each. `npm run mutants` changes the rules of one phase with the tests of that phase:
 * `ERBIJ_MUTANTS=weighing npm run mutants` (all of its rules, by the tests that need no database: vitest.mutants.config.ts), or `-- --mutate "src/weighing/rules/own-words.ts"`. Exit code 1 under 85 %.
 * It ends with the score of each file and of the whole (scripts/mutants-figures.mjs): `planning: 91.2 % (412/452)`.
 */
const phase = process.env["ERBIJ_MUTANTS"] ?? "weighing";

export default {
	testRunner: "vitest",
	plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutants-figures.mjs"],
	vitest: { configFile: "vitest.mutants.config.ts", related: false },
	mutate: [`src/${phase}/**/rules.ts`, `src/${phase}/**/*-rules.ts`, `src/${phase}/rules/*.ts`, `!src/${phase}/**/*.test.ts`],
	coverageAnalysis: "perTest",
	reporters: ["clear-text", "figures"],
	clearTextReporter: { logTests: false, reportTests: false },
	concurrency: 2,
	disableTypeChecks: true,
	// TypeScript 7 has no programming interface to read its settings with.
	tsconfigFile: "none",
	// By itself it leaves out folders of this name, also deep inside.
	ignorePatterns: ["!src/**/reports/**", "dist", "screenshots"],
	tempDirName: "dist/mutants",
	thresholds: { high: 95, low: 90, break: 85 },
};
