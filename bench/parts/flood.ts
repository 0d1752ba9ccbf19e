/** The public form at 1,000 posts a minute, from one network and from everywhere, while a worker works: what it costs the worker, and that nothing is dropped. */
import { setTimeout as sleep } from "node:timers/promises";
import { openConnection, written } from "./connection.ts";
import { fresh, type Ground } from "./ground.ts";
import { cpuOf, cpuOfDatabase, machineBusy } from "./processes.ts";
import { median, p95, together, workFor } from "./workday.ts";

const A_MINUTE = 1_000;
const SECONDS = 5;
const ROUNDS = 8;
const WARM_UP = 10;
const MOST_RATIO = 1.5;
const NETWORKS = 250;

type Flood = { readonly statuses: ReadonlyMap<number, number>; readonly took: readonly number[] };
const post = (turn: number): string =>
	written({
		method: "POST",
		path: "/melden",
		body: new URLSearchParams({
			id: fresh(),
			operation: "signalling.tell",
			language: "nl",
			sees: `Ik maak me zorgen over iemand in de straat (${turn}).`,
			where: `Meldweg ${turn}`,
			way: "here",
		}).toString(),
	});
/** So many a minute, spread evenly; every one is sent, however long the one before it takes. */
const flood = async (port: number, from: (turn: number) => string, seconds: number): Promise<Flood> => {
	const statuses = new Map<number, number>();
	const took: number[] = [];
	const one = async (turn: number): Promise<void> => {
		const line = await openConnection(port, from(turn));
		const answered = await line.send(post(turn));
		line.end();
		statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
		took.push(answered.ms);
	};
	const all: Promise<void>[] = [];
	const began = performance.now();
	for (let turn = 0; performance.now() - began < seconds * 1000; turn += 1) {
		all.push(one(turn));
		await sleep(Math.max(0, began + ((turn + 1) * 60_000) / A_MINUTE - performance.now()));
	}
	await Promise.all(all);
	return { statuses, took };
};

const spentBy = ({ app }: Ground) => ({ at: performance.now(), ours: cpuOf(app.pid) + cpuOfDatabase(app.dataDir), all: machineBusy() });

/** Prints the ratio of a worker's p95 while it floods and while it does not. */
export const floodTheForm = async (ground: Ground): Promise<boolean> => {
	await workFor(ground, WARM_UP);
	let met = true;
	const floods: readonly (readonly [string, (turn: number) => string])[] = [
		["from everywhere", (turn) => `127.0.${Math.floor((turn % NETWORKS) / 250) + 1}.${(turn % NETWORKS) + 1}`],
		["from one network", () => "127.0.9.9"],
	];
	for (const [name, from] of floods) {
		const [idle, busy]: [number[], number[]] = [[], []];
		const statuses = new Map<number, number>();
		const posts: number[] = [];
		let [ours, others, lasted] = [0, 0, 0];
		// In turns, a few seconds each: whatever else this machine does comes and goes for both alike.
		for (let round = 0; round < ROUNDS; round += 1) {
			idle.push(...together(await workFor(ground, SECONDS)));
			const start = spentBy(ground);
			const [work, sent] = await Promise.all([workFor(ground, SECONDS), flood(ground.app.port, (turn) => from(turn + round * 100), SECONDS)]);
			const spent = spentBy(ground);
			busy.push(...together(work));
			posts.push(...sent.took);
			for (const [status, count] of sent.statuses) statuses.set(status, (statuses.get(status) ?? 0) + count);
			ours += spent.ours - start.ours;
			others += spent.all - spent.ours - start.all + start.ours;
			lasted += spent.at - start.at;
			await sleep(500);
		}
		const ratio = p95(busy) / p95(idle);
		const fine = ratio <= MOST_RATIO;
		met &&= fine;
		const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} x ${status}`);
		const share = (spent: number): string => `${Math.round((100 * spent) / lasted)} %`;
		process.stdout.write(
			`  ${name}: ${posts.length} posts in ${ROUNDS * SECONDS} s, ${A_MINUTE} a minute (${counts.join(", ")}), a post p50 ${median(posts).toFixed(1)} ms, p95 ${p95(posts).toFixed(1)} ms\n` +
				`    worker idle p50 ${median(idle).toFixed(1)} ms, p95 ${p95(idle).toFixed(1)} ms; meanwhile p50 ${median(busy).toFixed(1)} ms, p95 ${p95(busy).toFixed(1)} ms; ratio ${ratio.toFixed(2)}\n` +
				`    app and database together used ${share(ours)} of one core meanwhile; everything else on the machine ${share(others)}\n` +
				`    bar: <= ${MOST_RATIO} x idle ${fine ? "met" : "NOT met"}\n`,
		);
	}
	return met;
};
