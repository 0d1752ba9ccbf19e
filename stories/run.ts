/**
 * Plays the stories, one after the other, each on the same stage; prints what passed and writes it down for the trace. `run.ts barriers` plays the files with this in
 * their name, `run.ts -barriers` all but those: `npm test` plays them in two lanes, each with its own report (`ERBIJ_REPORT`).
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { openStage, type Stage } from "./stage.ts";

/** `goesOn`: an act that needs the ones before it in its file; it is not played when one of them failed. `minutes`: so long it may take at most, when that is long. */
export type Story = { readonly name: string; readonly goesOn?: true; readonly minutes?: number; readonly play: (stage: Stage) => Promise<void> };
const MOST_MINUTES = 5;
/** A browser that does not answer any more fails the story, and not the whole run. */
const within = async ({ play, minutes = MOST_MINUTES }: Story, on: Stage): Promise<void> => {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`it was not over after ${minutes} minutes`)), minutes * 60_000);
	});
	try {
		await Promise.race([play(on), late]);
	} finally {
		clearTimeout(timer);
	}
};
type Told = { name: string; ok: boolean; error?: string; seconds: number };

const [without, only] = [process.argv.slice(2).filter((part) => part.startsWith("-")), process.argv.slice(2).filter((part) => !part.startsWith("-"))];
/** `ERBIJ_STORY=words`: only stories with these words in their name. */
const named = process.env["ERBIJ_STORY"] ?? "";
const here = import.meta.dirname;
/** Journeys that let months pass come after what the demonstration has for this week; a list with hundreds more on it comes last. */
const rank = (file: string): number => (file.startsWith("arrears") ? 2 : file.startsWith("acc-") ? 1 : 0);
const files = readdirSync(here)
	.filter((file) => file.endsWith(".story.ts") && (only.length === 0 || only.some((part) => file.includes(part))))
	.filter((file) => !without.some((part) => file.includes(part.slice(1))))
	.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
const told: Told[] = [];
const stage = await openStage(Number(process.env["ERBIJ_HOUSEHOLDS"] ?? 30));
for (const file of files) {
	const { stories } = (await import(pathToFileURL(path.join(here, file)).href)) as { stories: readonly Story[] };
	let failedBefore = false;
	for (const story of stories.filter(({ name }) => name.includes(named))) {
		const began = performance.now();
		const [faultsBefore, noiseBefore] = [stage.faults.length, stage.noise.length];
		let error: string | undefined;
		try {
			if (story.goesOn && failedBefore) throw new Error("not played: an act before it failed");
			await within(story, stage);
			const faults = stage.faults.slice(faultsBefore);
			const noise = stage.noise.slice(noiseBefore);
			if (faults.length > 0) error = `the server met a fault: ${faults.join("\n")}`;
			else if (noise.length > 0) error = `a browser complained: ${[...new Set(noise)].join("\n")}`;
		} catch (thrown) {
			error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
		}
		failedBefore ||= error !== undefined;
		stage.line.passes = () => true;
		stage.line.answers = () => true;
		for (const context of stage.browser.contexts()) await Promise.race([context.close(), sleep(10_000)]);
		const seconds = Math.round((performance.now() - began) / 100) / 10;
		told.push({ name: story.name, ok: error === undefined, seconds, ...(error === undefined ? {} : { error }) });
		process.stdout.write(`${error === undefined ? "ok  " : "FAIL"} ${story.name} (${seconds} s)\n${error === undefined ? "" : `${error}\n`}`);
	}
}
await stage.stop();
mkdirSync(path.resolve("dist/test-results"), { recursive: true });
writeFileSync(path.resolve("dist/test-results", `${process.env["ERBIJ_REPORT"] ?? "stories"}.json`), JSON.stringify({ tests: told }, null, "\t"));
const failed = told.filter((one) => !one.ok).length;
process.stdout.write(`${told.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 && told.length > 0 ? 0 : 1);
