// `npm run check`: every checker once, one line each, all problems at the end. A checker that read nothing has failed.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensurePackages, nodeOfRightVersion, projectRoot, withTypeScript } from "./ground.mjs";

ensurePackages();
const node = nodeOfRightVersion();
const inPackages = (...parts) => path.join(projectRoot, "node_modules", ...parts);

/** Runs a program of the packages under Node 24 and gives what it said. */
function run(args) {
	return new Promise((resolve) => {
		const started = performance.now();
		const child = spawn(node, args, { cwd: projectRoot, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } });
		let said = "";
		child.stdout.on("data", (piece) => (said += piece));
		child.stderr.on("data", (piece) => (said += piece));
		child.on("error", (error) => resolve({ said: String(error), code: 1, ms: performance.now() - started }));
		child.on("close", (code) => resolve({ said, code: code ?? 1, ms: performance.now() - started }));
	});
}

const numberIn = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0);

/** One result from a checker of others: it fails on its own exit code. */
async function outside(name, args, countRead, problemsIn = (said) => said.trim()) {
	const { said, code, ms } = await run(args);
	return [{ name, read: countRead(said), ms, problems: code === 0 ? [] : [problemsIn(said)] }];
}

const isOurs = (line) => path.isAbsolute(line) && !line.includes("node_modules");
const types = () =>
	outside(
		"types",
		[inPackages("typescript", "bin", "tsc"), "--noEmit", "--pretty", "false", "--listFiles"],
		(said) => said.split("\n").filter(isOurs).length,
		(said) =>
			said
				.split("\n")
				.filter((line) => !path.isAbsolute(line))
				.join("\n")
				.trim(),
	);
const lint = () => outside("lint", [inPackages("oxlint", "bin", "oxlint"), "--threads=2"], (said) => numberIn(said, /on (\d+) files?/));
/** Names instead of differences: `npm run format` mends them all. */
const notFormatted = (said) => {
	const files = [...said.matchAll(/^(\S+) format ━/gm)].map((match) => match[1]);
	return files.length > 0 ? `npm run format mends these:\n${files.join("\n")}` : said.trim();
};
const format = () =>
	outside(
		"format",
		[inPackages("@biomejs", "biome", "bin", "biome"), "format", "--max-diagnostics=none", "--colors=off"],
		(said) => numberIn(said, /Checked (\d+) files?/),
		notFormatted,
	);
const unused = () =>
	outside(
		"unused",
		[inPackages("knip", "bin", "knip.js"), "--no-progress", "--no-config-hints", "--reporter", "./scripts/check/knip-report.mjs"],
		(said) => numberIn(said, /Read (\d+) files/),
	);

/** Our own rules, a result each; when the program itself breaks, that is the result. */
async function ownRules() {
	const { said, code, ms } = await run([...withTypeScript(), path.join(projectRoot, "scripts", "check", "run.ts")]);
	const results = said
		.split("\n")
		.filter((line) => line.startsWith('{"name"'))
		.map((line) => JSON.parse(line));
	return code === 0 && results.length > 0 ? results : [...results, { name: "own rules", read: results.length, ms, problems: [said.trim()] }];
}

/** Prints a result's line and gives it with its verdict. */
function show({ name, read, ms, problems, proves = [] }) {
	const all = read === 0 ? [...problems, "read nothing, and so has proven nothing"] : problems;
	const verdict = all.length === 0 ? "ok" : "FAILED";
	console.log(`${verdict.padEnd(7)}${name.padEnd(12)}${String(read).padStart(5)} files ${(ms / 1000).toFixed(1).padStart(6)} s`);
	return { name, proves, ok: all.length === 0, problems: all };
}

const wanted = process.argv.slice(2);
const checkers = { types, lint, format, unused, rules: ownRules };
const results = [];
for (const [name, checker] of Object.entries(checkers)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	for (const result of await checker()) results.push(show(result));
}

/** A screenful a checker; the whole of it stands in dist/test-results/check.json. */
const mostLines = 60;
const failed = results.filter((result) => !result.ok);
for (const { name, problems } of failed) {
	const lines = problems.join("\n").split("\n");
	const more = lines.length > mostLines ? [`... and ${lines.length - mostLines} lines more, in dist/test-results/check.json`] : [];
	console.log(`\n${name}\n${[...lines.slice(0, mostLines), ...more].map((line) => `  ${line}`).join("\n")}`);
}

const reports = path.join(projectRoot, "dist", "test-results");
mkdirSync(reports, { recursive: true });
const tests = results.map(({ name, proves, ok, problems }) => ({
	name: ["check:", name, ...proves].join(" "),
	ok,
	...(ok ? {} : { error: problems.join("\n") }),
}));
writeFileSync(path.join(reports, "check.json"), JSON.stringify({ tests }, null, "\t"));
if (results.length === 0) console.log(`No checker is called ${wanted.join(", ")}; there are ${Object.keys(checkers).join(", ")}.`);
process.exitCode = failed.length > 0 || results.length === 0 ? 1 : 0;
