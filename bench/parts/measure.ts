/** Measures one kind of request: warm up, then as many as go in some seconds over eight keep-alive connections. */
import { type Answered, openConnection } from "./connection.ts";
import { cpuOf, cpuOfDatabase, machineBusy } from "./processes.ts";

export type Target = { readonly port: number; readonly pid: number; readonly dataDir: string };
export type Measured = {
	readonly name: string;
	readonly perSecond: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	readonly appMs: number;
	readonly databaseMs: number;
	readonly requests: number;
	/** CPU that neither server, database nor load generator used: the part of the machine that others took. */
	readonly othersShare: number;
};
type Load = {
	readonly name: string;
	readonly next: (turn: number) => string;
	readonly good: (answered: Answered) => boolean;
	readonly seconds?: number;
	readonly connections?: number;
	readonly warmUp?: number;
};

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** Runs it. An answer that is not good ends the run: speed of errors is no speed. */
export const measure = async (
	{ port, pid, dataDir }: Target,
	{ name, next, good, seconds = 8, connections = 8, warmUp = 8 }: Load,
): Promise<Measured> => {
	let turn = 0;
	const lines = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
	const forSeconds = async (length: number, atLeast = 0): Promise<number[]> => {
		const took: number[] = [];
		const began = performance.now();
		const goesOn = (): boolean => {
			const spent = performance.now() - began;
			return spent < length * 1000 || (took.length < atLeast && spent < length * 6_000);
		};
		await Promise.all(
			lines.map(async (line) => {
				while (goesOn()) {
					const answered = await line.send(next(turn++));
					if (!good(answered))
						throw new Error(
							`${name}: an answer of ${answered.status}: ${answered.head.slice(0, 300)} ${answered.body.toString("utf8").slice(0, 300)}`,
						);
					took.push(answered.ms);
				}
			}),
		);
		return took;
	};
	try {
		// Until the program has been compiled for speed, on a busy machine as well.
		await forSeconds(warmUp, 4_000);
		const before = { app: cpuOf(pid), database: cpuOfDatabase(dataDir), machine: machineBusy(), own: process.cpuUsage(), at: performance.now() };
		const took = (await forSeconds(seconds)).sort((a, b) => a - b);
		const spent = (performance.now() - before.at) / 1000;
		const app = cpuOf(pid) - before.app;
		const database = cpuOfDatabase(dataDir) - before.database;
		const used = process.cpuUsage(before.own);
		const others = machineBusy() - before.machine - app - database - (used.user + used.system) / 1000;
		return {
			name,
			requests: took.length,
			perSecond: took.length / spent,
			p50: at(took, 0.5),
			p95: at(took, 0.95),
			p99: at(took, 0.99),
			appMs: app / took.length,
			databaseMs: database / took.length,
			othersShare: Math.max(0, others / (spent * 1000 * 2)),
		};
	} finally {
		for (const line of lines) line.end();
	}
};

export type Bar = { readonly perSecond: number; readonly cpuMs: number };
const whole = (value: number): string => Math.round(value).toLocaleString("en").padStart(6);
const line = (one: Measured): string =>
	`  ${one.name.padEnd(46)} ${whole(one.perSecond)} /s   p50 ${one.p50.toFixed(1).padStart(5)} ms   p99 ${one.p99.toFixed(1).padStart(6)} ms   CPU ${(one.appMs + one.databaseMs).toFixed(2)} ms (app ${one.appMs.toFixed(2)} + database ${one.databaseMs.toFixed(2)})   others had ${Math.round(one.othersShare * 100)} % of the machine`;
/** Tells what was measured beside the floor of the same run; says whether the bar is met. */
export const tell = (ours: Measured, floor: Measured, bar?: Bar): boolean => {
	const cpu = ours.appMs + ours.databaseMs;
	const ratio = floor.perSecond / ours.perSecond;
	const floorCpu = floor.appMs + floor.databaseMs;
	process.stdout.write(
		`${line(floor)}\n${line(ours)}\n  the floor does ${ratio.toFixed(1)} x the requests, and we use ${(cpu / floorCpu).toFixed(1)} x its CPU`,
	);
	if (!bar) {
		process.stdout.write("\n");
		return true;
	}
	const [fast, light] = [ours.perSecond >= bar.perSecond, cpu <= bar.cpuMs];
	process.stdout.write(`\n  bar: >= ${bar.perSecond} /s ${fast ? "met" : "NOT met"}, CPU <= ${bar.cpuMs} ms ${light ? "met" : "NOT met"}\n`);
	return fast && light;
};
