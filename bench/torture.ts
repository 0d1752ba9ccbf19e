/** `npm run torture:kill -- --rounds N`: kill -9 of the app, or of the whole database, under mixed load; afterwards nothing that was acknowledged may be lost, double or half. */
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { placesIn } from "#src/app/erbij.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { dataFolderAt } from "#src/platform/database/embedded/data-folder.ts";
import { processesIn } from "#src/platform/database/embedded/processes.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { appProgram, appSettings, isBuilt, prepare, startChild, temporaryFolder } from "./parts/ground.ts";
import { judge } from "./parts/journal-check.ts";
import { openLoad } from "./parts/mixed-load.ts";
import { seeded } from "./parts/names.ts";
import { outlastDatabase } from "./parts/vanishing.ts";

const { values } = parseArgs({
	options: { rounds: { type: "string", default: "20" }, seed: { type: "string", default: String(Date.now() % 1_000_000) } },
});
const rounds = Number(values.rounds);
const random = seeded(Number(values.seed));
const MOST_WAITING_MS = 15_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { dataDir, remove } = temporaryFolder();
const { cluster: clusterFolder } = dataFolderAt(dataDir);
const killAll = (pids: readonly number[]): void => {
	for (const pid of pids) {
		try {
			process.kill(pid, "SIGKILL");
		} catch {
			// It ended by itself just now.
		}
	}
};
let running: Awaited<ReturnType<typeof startChild>> | undefined;
const recovery: { app: number[]; database: number[] } = { app: [], database: [] };
let good = false;
try {
	say(`torture: ${rounds} rounds, seed ${values.seed}, app from ${isBuilt() ? "dist/server" : "src"}`);
	const { cookies } = await prepare(dataDir, { persons: 1_000, cases: 0, teams: 2 });
	const load = openLoad(cookies.worker, random);
	for (let round = 1; round <= rounds; round += 1) {
		const began = performance.now();
		running = await startChild(appProgram(isBuilt()), appSettings(dataDir), true);
		const took = performance.now() - began;
		const whom = random() < 0.5 ? "app" : "database";
		if (round > 1) recovery[whom].push(took);
		let working = true;
		const before = load.acknowledged.size;
		const loaded = load.run(running.port, () => working);
		await sleep(400 + random() * 2_000);
		if (whom === "app") killAll([running.child.pid ?? 0]);
		else killAll(processesIn(clusterFolder).sort(() => random() - 0.5));
		// When the database is gone, the app says so and stops by itself: whoever keeps it running starts both again.
		const ended = await Promise.race([running.ended.then(() => true), sleep(MOST_WAITING_MS).then(() => false)]);
		working = false;
		await loaded;
		if (!ended)
			throw new Error(
				`round ${round}: the app did not stop within ${MOST_WAITING_MS / 1000} s after its database was killed\n${running.said().slice(-2000)}`,
			);
		running = undefined;
		say(
			`  round ${String(round).padStart(2)}: killed the ${whom.padEnd(8)} after ${load.acknowledged.size - before} acknowledged writes; this start took ${(took / 1000).toFixed(2)} s`,
		);
	}
	// Once more up, so that everything that was sent and not answered may be sent again.
	const began = performance.now();
	running = await startChild(appProgram(isBuilt()), appSettings(dataDir), true);
	const last = performance.now() - began;
	const until = performance.now() + 1_500;
	await load.run(running.port, () => performance.now() < until);
	running.child.kill("SIGTERM");
	await running.ended;
	running = undefined;

	const outlasted = await outlastDatabase(dataDir, Math.max(1, Math.floor(rounds / 5)), load, random);
	say(
		`  the database vanished ${outlasted.length} times and came back while the app stayed: it served again after ${outlasted.map((ms) => `${(ms / 1000).toFixed(2)} s`).join(", ")}`,
	);

	const cluster = await openCluster({ dataDir, log: () => undefined });
	try {
		const admin = new pg.Client(cluster.adminConfig);
		admin.on("error", () => undefined);
		await admin.connect();
		const judged = await judge(admin, load.acknowledged);
		await admin.end();
		const jobs = new pg.Pool({ ...cluster.jobsConfig, max: 1 });
		jobs.on("error", () => undefined);
		const places = placesIn(dataDir);
		const verdict = await verifyJournal(jobs, places.seals, openMasterKey(places.masterKey).secretFor("seals"));
		await jobs.end();
		const starts = [...recovery.app, ...recovery.database, last].sort((a, b) => a - b);
		const at = (part: number): string => ((starts[Math.min(starts.length - 1, Math.floor(starts.length * part))] ?? 0) / 1000).toFixed(2);
		say(
			`  acknowledged ${load.acknowledged.size} (of ${judged.commands} commands kept), lost ${judged.lost.length}, double ${judged.double.length}, half ${judged.half.length}`,
		);
		say(`  journal verifies: ${verdict.good ? `yes (${verdict.entries} entries, ${verdict.seals} seals)` : `NO: ${verdict.first ?? ""}`}`);
		say(`  up again after a kill: median ${at(0.5)} s, slowest ${at(1)} s`);
		if (load.refused.size > 0) say(`  not accepted: ${[...load.refused].map(([what, times]) => `${what} x ${times}`).join(", ")}`);
		for (const [what, ids] of Object.entries({ lost: judged.lost, double: judged.double, half: judged.half }))
			for (const id of ids.slice(0, 5)) say(`  ${what}: ${id}`);
		good = judged.lost.length + judged.double.length + judged.half.length === 0 && verdict.good && load.acknowledged.size > rounds * 10;
	} finally {
		await cluster.stop();
	}
} finally {
	running?.child.kill("SIGKILL");
	killAll(processesIn(clusterFolder));
	await sleep(200);
	remove();
}
say(good ? "torture: good" : "torture: NOT good");
process.exitCode = good ? 0 : 1;
