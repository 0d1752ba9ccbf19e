/** A creditor's file of 100,000 lines, taken in by the house while a worker works: lines a second, and what the worker notices of it. */
import { arrearsFile, bringWhole, type Outcome, waitFor } from "./bringing.ts";
import type { Ground } from "./ground.ts";
import { cpuOf, cpuOfDatabase, machineBusy } from "./processes.ts";
import { median, p95, together, type Workday, work, workFor } from "./workday.ts";

const LINES = Number(process.env["BENCH_LINES"] ?? 100_000);
const IDLE_SECONDS = 30;
const MOST_RATIO = 2;
const LEAST_A_SECOND = 1_000;
const row = (name: string, idle: readonly number[], busy: readonly number[]): string =>
	`  ${name.padEnd(10)} idle p50 ${median(idle).toFixed(1).padStart(6)} p95 ${p95(idle).toFixed(1).padStart(6)} ms   meanwhile p50 ${median(busy).toFixed(1).padStart(6)} p95 ${p95(busy).toFixed(1).padStart(6)} ms   ratio ${(p95(busy) / p95(idle)).toFixed(2)}   (${idle.length} and ${busy.length} times)\n`;

export const takeInArrears = async (ground: Ground): Promise<boolean> => {
	const { app, cookies } = ground;
	const others = async <Value>(
		act: () => Promise<Value>,
	): Promise<{ value: Value; seconds: number; app: number; database: number; others: number }> => {
		const own = process.cpuUsage();
		const before = { at: performance.now(), app: cpuOf(app.pid), database: cpuOfDatabase(app.dataDir), machine: machineBusy() };
		const value = await act();
		const seconds = (performance.now() - before.at) / 1000;
		const [ours, theirs] = [cpuOf(app.pid) - before.app, cpuOfDatabase(app.dataDir) - before.database];
		const used = process.cpuUsage(own);
		const rest = machineBusy() - before.machine - ours - theirs - (used.user + used.system) / 1000;
		return { value, seconds, app: ours / 1000, database: theirs / 1000, others: Math.max(0, rest / (seconds * 2_000)) };
	};
	const text = arrearsFile(LINES, 3);
	await workFor(ground, 6);
	const idle = await others(() => workFor(ground, IDLE_SECONDS));
	process.stdout.write(`  idle: others had ${Math.round(idle.others * 100)} % of the machine\n`);

	const takeIn = async (): Promise<{ outcome: Outcome; day: Workday }> => {
		const road = await bringWhole(app.port, cookies.creditor, text);
		let going = true;
		const day = work(ground, () => going);
		const outcome = await waitFor(app.port, cookies.creditor, road);
		going = false;
		return { outcome, day: await day };
	};
	const first = await others(takeIn);
	const { outcome, day } = first.value;
	const speed = LINES / first.seconds;
	process.stdout.write(
		`  ${LINES.toLocaleString("en")} lines against 100,000 persons: ${first.seconds.toFixed(1)} s from bringing to done, ${Math.round(speed)} lines/s (CPU app ${first.app.toFixed(0)} s, database ${first.database.toFixed(0)} s); others had ${Math.round(first.others * 100)} % of the machine\n  ${outcome.added} new doors, ${outcome.joined} came together with another line, ${outcome.again} sent before, ${outcome.bad} named as bad\n`,
	);
	for (const [name, took] of idle.value.took) process.stdout.write(row(name, took, day.took.get(name) ?? []));
	const [calm, meanwhile] = [together(idle.value), together(day)];
	process.stdout.write(row("all", calm, meanwhile));
	const again = await others(takeIn);
	process.stdout.write(
		`  the same file again: ${again.seconds.toFixed(1)} s (${Math.round(LINES / again.seconds)} lines/s), adds ${again.value.outcome.added + again.value.outcome.joined}\n`,
	);
	const whole = outcome.state === "done" && outcome.done === LINES && outcome.added + outcome.joined + outcome.again + outcome.bad === LINES;
	const ratio = p95(meanwhile) / p95(calm);
	const [fast, gentle, once] = [speed >= LEAST_A_SECOND, ratio <= MOST_RATIO, whole && again.value.outcome.added + again.value.outcome.joined === 0];
	process.stdout.write(
		`  bar: >= ${LEAST_A_SECOND} lines/s ${fast ? "met" : "NOT met"}; a worker's p95 meanwhile ${ratio.toFixed(2)} x idle (<= ${MOST_RATIO}) ${gentle ? "met" : "NOT met"}; every line once ${once ? "met" : "NOT met"}\n`,
	);
	return fast && gentle && once;
};
