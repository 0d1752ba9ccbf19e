/** `npm run trace`: which requirement of the method is proven by which test, and what is still open. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { faultsOf, readCatalogue } from "./trace/catalogue.ts";
import { reportOf } from "./trace/proof.ts";
import { lastRun, namedInFolders } from "./trace/results.ts";

// Somebody who reads only the head of it has seen enough.
process.stdout.on("error", () => process.exit());

const root = path.resolve(import.meta.dirname, "..");
const catalogue = readCatalogue(readFileSync(path.join(root, "docs/method/requirements.md"), "utf8"));
const faults = faultsOf(catalogue);
for (const fault of faults) console.error(fault);

const results = path.join(root, "dist/test-results");
// Without Vitest's report there was no test run, only a check at most.
const ran = existsSync(path.join(results, "vitest.json")) ? lastRun(results) : [];
const tests = ran.length > 0 ? ran : namedInFolders(root, ["src", "scripts", "stories"]);
if (ran.length === 0)
	console.log(`not run: there are no results in dist/test-results, so names of tests come from the source and prove nothing (npm test runs them)\n`);
for (const line of reportOf(catalogue, tests)) console.log(line);

process.exitCode = faults.length > 0 ? 1 : 0;
