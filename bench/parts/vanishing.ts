/** A database server that vanishes and comes back (kill -9 of all its processes) while the app stays up: as with DATABASE_URL. */
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { placesIn } from "#src/app/erbij.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { dataFolderAt } from "#src/platform/database/embedded/data-folder.ts";
import { processesIn } from "#src/platform/database/embedded/processes.ts";
import { openConnection, written } from "./connection.ts";
import { appProgram, appSettings, isBuilt, startChild, temporaryFolder } from "./ground.ts";
import type { Load } from "./mixed-load.ts";

const MOST_MS = 5_000;

/** Milliseconds from the database's return to the app's first page, for each round. Throws when the app ended or did not come back in time. */
export const outlastDatabase = async (dataDir: string, rounds: number, load: Load, random: () => number): Promise<readonly number[]> => {
	const own = temporaryFolder();
	let cluster = await openCluster({ dataDir, log: () => undefined });
	const took: number[] = [];
	// The app is somewhere else than the database, with the same passwords and master key.
	mkdirSync(own.dataDir, { recursive: true });
	cpSync(path.join(dataDir, "secrets"), path.join(own.dataDir, "secrets"), { recursive: true });
	const { user, password, database, host } = cluster.adminConfig;
	const app = await startChild(
		appProgram(isBuilt()),
		{
			...appSettings(own.dataDir),
			DATABASE_URL: `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@localhost/${database}?host=${encodeURIComponent(host)}`,
			ERBIJ_MASTER_KEY: readFileSync(placesIn(dataDir).masterKey, "utf8").trim(),
		},
		true,
	);
	try {
		for (let round = 1; round <= rounds; round += 1) {
			let working = true;
			const loaded = load.run(app.port, () => working);
			await sleep(400 + random() * 1_200);
			for (const pid of processesIn(dataFolderAt(dataDir).cluster)) process.kill(pid, "SIGKILL");
			await cluster.lost;
			working = false;
			await loaded;
			await cluster.stop();
			cluster = await openCluster({ dataDir, log: () => undefined });
			const back = performance.now();
			for (;;) {
				const line = await openConnection(app.port);
				const answered = await line.send(
					written({
						method: "POST",
						path: "/api/v1/operations/signalling.note-heard",
						type: "application/json",
						body: "{}",
						headers: { "Idempotency-Key": "none" },
					}),
				);
				const page = await line.send(written({ method: "GET", path: "/melden" }));
				line.end();
				if (page.status === 200 && answered.status < 500) break;
				if (performance.now() - back > MOST_MS)
					throw new Error(`the app does not serve ${MOST_MS / 1000} s after its database came back (${page.status})`);
				await sleep(50);
			}
			took.push(performance.now() - back);
			if (app.child.exitCode !== null) throw new Error(`the app ended when its database vanished: ${app.said().slice(-1_000)}`);
		}
		const until = performance.now() + 1_000;
		await load.run(app.port, () => performance.now() < until);
		return took;
	} finally {
		app.child.kill("SIGTERM");
		await app.ended;
		await cluster.stop();
		own.remove();
	}
};
