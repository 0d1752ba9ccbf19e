/** Runs our own rules over the repository and prints one JSON line a rule, for scripts/check.mjs to show. */
import path from "node:path";
import { rules } from "./all-rules.ts";
import { runRule } from "./source.ts";
import { readTree } from "./tree.ts";

const root = path.resolve(import.meta.dirname, "../..");
const sources = readTree(root);

for (const rule of rules) {
	const started = performance.now();
	const { read, violations } = runRule(rule, sources);
	const problems = violations.map(({ path: file, line, message }) => `${file}:${line} ${message}`);
	process.stdout.write(
		`${JSON.stringify({ name: rule.name, proves: rule.proves ?? [], read, ms: Math.round(performance.now() - started), problems })}\n`,
	);
}
