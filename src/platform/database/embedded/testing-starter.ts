/** A small Erbij for tests of starting and stopping: opens the cluster, says what happens a line at a time, stops on SIGTERM. */
import { openCluster } from "../cluster.ts";
import { StartRefused } from "./start-refused.ts";

const [dataDir = ""] = process.argv.slice(2);
const say = (event: Record<string, unknown>): void => console.log(JSON.stringify(event));
const began = performance.now();
try {
	const cluster = await openCluster({ dataDir, log: (line) => say({ log: line }) });
	process.on("SIGTERM", async () => {
		await cluster.stop();
		say({ stopped: true });
		process.exit(0);
	});
	void cluster.lost.then((lost) => say({ lost }));
	say({ ready: Math.round(performance.now() - began), ownerConfig: cluster.ownerConfig });
	setInterval(() => undefined, 1000);
} catch (error) {
	if (!(error instanceof StartRefused)) throw error;
	say({ refused: error.message });
	process.exitCode = 1;
}
