/** How long a start takes, and what stands in memory: of the built server, the second time, on a town that is there already. */
import { openConnection, written } from "./connection.ts";
import { appProgram, appSettings, isBuilt, prepare, startChild, temporaryFolder } from "./ground.ts";
import { memoryOf } from "./processes.ts";

const STARTS = 5;
/** Starts it some times; gives whether start and memory stay under their bars. */
export const measureStart = async (): Promise<boolean> => {
	if (!isBuilt()) throw new Error("there is no dist/server/main.js: npm run build first");
	const { dataDir, remove } = temporaryFolder();
	try {
		const { cases, cookies } = await prepare(dataDir, { persons: 5_000, cases: 5, teams: 2 });
		const took: number[] = [];
		const bare: number[] = [];
		let memory = 0;
		for (let turn = 0; turn <= STARTS; turn += 1) {
			const began = performance.now();
			const app = await startChild(appProgram(true), appSettings(dataDir));
			const line = await openConnection(app.port);
			const answered = await line.send(written({ method: "GET", path: "/aanmelden" }));
			if (answered.status !== 200) throw new Error(`the first page was answered with ${answered.status}`);
			// The first start of all makes what is not there yet.
			if (turn > 0) took.push(performance.now() - began);
			// At rest, and after some work.
			if (turn === STARTS) {
				const atRest = memoryOf(app.child.pid ?? 0);
				for (let page = 0; page < 1_000; page += 1)
					await line.send(written({ method: "GET", path: `/mensen/${cases[page % cases.length]}`, cookie: cookies.worker }));
				memory = memoryOf(app.child.pid ?? 0);
				process.stdout.write(`  resident memory of the app: ${atRest.toFixed(0)} MB at rest, ${memory.toFixed(0)} MB after 1,000 pages\n`);
			}
			line.end();
			app.child.kill("SIGTERM");
			await app.ended;
			const floorBegan = performance.now();
			const floor = await startChild(
				[
					"-e",
					"require('node:http').createServer((_, r) => r.end()).listen(0, '127.0.0.1', function () { console.log('open http://127.0.0.1:' + this.address().port) })",
				],
				{},
			);
			bare.push(performance.now() - floorBegan);
			floor.child.kill("SIGKILL");
			await floor.ended;
		}
		const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
		const [ours, floor] = [middle(took), middle(bare)];
		const met = ours <= 2_000 && memory <= 200;
		process.stdout.write(
			`  start to the first page: median ${(ours / 1000).toFixed(2)} s of ${STARTS} (from ${(Math.min(...took) / 1000).toFixed(2)} to ${(Math.max(...took) / 1000).toFixed(2)}), database included; a bare node:http server takes ${(floor / 1000).toFixed(2)} s, ratio ${(ours / floor).toFixed(1)}\n  bar: start <= 2 s ${ours <= 2_000 ? "met" : "NOT met"}, memory <= 200 MB ${memory <= 200 ? "met" : "NOT met"}\n`,
		);
		return met;
	} finally {
		remove();
	}
};
