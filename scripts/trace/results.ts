/** What the last test run said: Vitest's own report, and reports of ours with `{ tests: [{ name, ok }] }`. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** One test by its full name. `not run` only when its name was read from the source. */
export type Test = { readonly name: string; readonly outcome: "passed" | "failed" | "not run" };

type VitestReport = {
	readonly testResults: readonly { readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
};
type OwnReport = { readonly tests: readonly { readonly name: string; readonly ok: boolean }[] };
const isVitest = (report: unknown): report is VitestReport => Array.isArray((report as Partial<VitestReport> | null)?.testResults);
const isOwn = (report: unknown): report is OwnReport => Array.isArray((report as Partial<OwnReport> | null)?.tests);

/** The tests in one report. A skipped test proves nothing and is left out. */
export const testsIn = (report: unknown): readonly Test[] => {
	if (isVitest(report))
		return report.testResults
			.flatMap((file) => file.assertionResults)
			.filter((one) => one.status === "passed" || one.status === "failed")
			.map((one) => ({ name: one.fullName, outcome: one.status === "passed" ? "passed" : "failed" }));
	if (isOwn(report)) return report.tests.map(({ name, ok }) => ({ name, outcome: ok ? "passed" : "failed" }));
	throw new Error("not a test report: neither testResults nor tests");
};

/** All reports of the last run. Empty when there was none. */
export const lastRun = (folder: string): readonly Test[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith(".json"))
				.sort()
				.flatMap((name) => testsIn(JSON.parse(readFileSync(path.join(folder, name), "utf8"))))
		: [];

const title = /\b(?:test|it|describe|story)(?:\.\w+)*(?:\([^()]*\))?\(\s*(["'`])((?:\\.|(?!\1).)*)\1/g;
/** A story has its name as a field. */
const storyName = /\bname:\s*(["'`])((?:\\.|(?!\1).)*)\1/g;
/** Names of tests as they stand in a source, for when nothing ran. */
export const namedIn = (source: string, written = title): readonly Test[] =>
	[...source.matchAll(written)].map((match) => ({ name: match[2] ?? "", outcome: "not run" }));

/** The names in all test sources below these folders. */
export const namedInFolders = (root: string, folders: readonly string[]): readonly Test[] =>
	folders
		.map((folder) => path.join(root, folder))
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && (/\.test\.tsx?$/.test(entry.name) || (entry.parentPath.includes("stories") && entry.name.endsWith(".ts"))))
		.flatMap((entry) => namedIn(readFileSync(path.join(entry.parentPath, entry.name), "utf8"), entry.name.endsWith(".story.ts") ? storyName : title));

/** Tests that stand in the source and of which the last run knows nothing: it is older than they are, or did not play them. A name that is put together says too little to tell. */
export const neverRan = (named: readonly Test[], ran: readonly Test[]): readonly Test[] => {
	const known = new Set(ran.map(({ name }) => name));
	const all = [...known].join("\n");
	return named.filter(({ name }) => name !== "" && !name.includes("${") && !name.includes("\\") && !known.has(name) && !all.includes(name));
};

/** When a file below these folders was last changed, in milliseconds. */
export const lastChange = (root: string, folders: readonly string[]): number =>
	folders
		.map((folder) => path.join(root, folder))
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.reduce((latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
/** Reports that are older than the code they speak of. */
export const outOfDate = (folder: string, changed: number): readonly string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith(".json") && statSync(path.join(folder, name)).mtimeMs < changed)
				.sort()
		: [];
