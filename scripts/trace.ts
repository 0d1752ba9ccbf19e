/** `npm run trace`: which requirement of the method is proven by which test, and what is still open. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { faultsOf, readCatalogue } from "./trace/catalogue.ts";
import { reportOf } from "./trace/proof.ts";
import { lastChange, lastRun, namedInFolders, neverRan, outOfDate } from "./trace/results.ts";

// Somebody who reads only the head of it has seen enough.
process.stdout.on("error", () => process.exit());

const root = path.resolve(import.meta.dirname, "..");
const catalogue = readCatalogue(readFileSync(path.join(root, "docs/method/requirements.md"), "utf8"));
const faults = faultsOf(catalogue);
for (const fault of faults) console.error(fault);

const results = path.join(root, "dist/test-results");
const report = path.join(results, "vitest.json");
// Without Vitest's report there was no test run, only a check at most. Then it is run here, so that the answer is one; `--names` only reads names.
if (!existsSync(report) && !process.argv.includes("--names")) {
	console.log("there are no results of tests yet: running those of the code first, which takes a few minutes (npm test also plays the stories)\n");
	const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
	spawnSync(process.execPath, [vitest, "run", "--reporter=json", `--outputFile.json=${report}`], {
		cwd: root,
		stdio: ["ignore", "ignore", "inherit"],
	});
}
const ran = existsSync(report) ? lastRun(results) : [];
const named = namedInFolders(root, ["src", "scripts", "stories"]);
const tests = [...ran, ...(ran.length > 0 ? neverRan(named, ran) : named)];
if (ran.length === 0)
	console.log(`not run: there are no results in dist/test-results, so names of tests come from the source and prove nothing (npm test runs them)\n`);
const old = ran.length > 0 ? outOfDate(results, lastChange(root, ["src", "stories", "migrations"])) : [];
if (old.length > 0) console.log(`older than the code: ${old.join(" ")} - npm test says what holds now\n`);
for (const line of reportOf(catalogue, tests)) console.log(line);

process.exitCode = faults.length > 0 ? 1 : 0;
