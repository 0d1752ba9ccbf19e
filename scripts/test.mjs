// `npm test`: everything, from a bare clone. The last line is always `N passed, N failed`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureChromium } from "./check/chromium.mjs";
import { ensurePackages, nodeOfRightVersion, projectRoot, withTypeScript } from "./ground.mjs";

const reports = path.join(projectRoot, "dist", "test-results");
/** Colours are for people at a terminal. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined };
const total = { passed: 0, failed: 0 };

// At exit, so that the line comes last however this ends; also when the packages could not be installed.
let isComplete = false;
process.on("exit", (code) => {
	if (!isComplete) total.failed += 1;
	console.log(`${total.passed} passed, ${total.failed} failed`);
	if (code === 0 && total.failed > 0) process.exitCode = 1;
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));

/** Runs one suite with its output shown as it comes. */
function run(node, args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(node, args, { cwd: projectRoot, stdio: "inherit", env: { ...process.env, ...plain, ...env } });
		child.on("error", () => resolve(1));
		child.on("exit", (code) => resolve(code ?? 1));
	});
}

/** Reads a suite's report; nothing when the suite never came to writing it. */
function countIn(name) {
	const file = path.join(reports, `${name}.json`);
	if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
	const report = JSON.parse(readFileSync(file, "utf8"));
	if (report.tests) {
		const passed = report.tests.filter((one) => one.ok).length;
		return { passed, failed: report.tests.length - passed, skipped: 0 };
	}
	// A file that could not be loaded has no tests that failed, yet it failed.
	const broken = report.testResults.filter(
		(file) => file.status === "failed" && !file.assertionResults.some((one) => one.status === "failed"),
	).length;
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests };
}

/** Runs a suite and adds it up. One that ran nothing, or ended badly without a failed test, counts as a failure. */
async function suite(name, node, args, env) {
	console.log(`\n== ${name}`);
	const code = await run(node, args, env);
	const { passed, failed, skipped } = countIn(name);
	const ranNothing = passed + failed === 0;
	const endedBadly = code !== 0 && failed === 0;
	if (ranNothing) console.log(`${name}: no test ran, which counts as a failure`);
	else if (endedBadly) console.log(`${name}: ended with ${code} though no test failed, which counts as a failure`);
	const more = ranNothing || endedBadly ? 1 : 0;
	console.log(`${name}: ${passed} passed, ${failed + more} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
	total.passed += passed;
	total.failed += failed + more;
}

ensurePackages();
const node = nodeOfRightVersion();
/** Twenty times kill -9 of the app or the database under mixed load: nothing that was acknowledged may be lost, double or half. A seed of its own each day. */
async function torture() {
	console.log("\n== torture");
	const seed = new Date().toISOString().slice(0, 10).replaceAll("-", "");
	const tortured = await run(node, [...withTypeScript(), path.join(projectRoot, "bench", "torture.ts"), "--rounds", "20", "--seed", seed]);
	total[tortured === 0 ? "passed" : "failed"] += 1;
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await suite("check", node, [path.join(projectRoot, "scripts", "check.mjs")]);
// Before the tests: some of them start the whole program.
console.log("\n== build");
if ((await run(node, [...withTypeScript(), path.join(projectRoot, "scripts", "build.ts")])) !== 0) total.failed += 1;

await suite("vitest", node, [
	path.join(projectRoot, "node_modules", "vitest", "vitest.mjs"),
	"run",
	"--reporter=dot",
	"--reporter=json",
	`--outputFile.json=${path.join(reports, "vitest.json")}`,
]);

const stories = path.join(projectRoot, "stories", "run.ts");
if (existsSync(stories)) {
	const chromium = ensureChromium(projectRoot, node);
	const browser = chromium ? { ERBIJ_CHROMIUM: chromium } : {};
	const play = (report, which) => suite(report, node, [...withTypeScript(), stories, which], { ...browser, ERBIJ_REPORT: report });
	// The tours of every page take longer than all other stories together: two houses and browsers at a time, about as long each.
	await Promise.all([
		play("stories", "-barriers"),
		play("barriers", "barriers.story")
			.then(() => play("barriers-back", "barriers-back"))
			.then(torture),
	]);
} else console.log("\n== stories\nstories: there is no stories/run.ts yet");

isComplete = true;
console.log("");
