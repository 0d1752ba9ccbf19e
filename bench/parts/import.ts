/** A creditor's file of 10,000 lines, brought and read as a person would: the form with the file, the columns, the outcome. */
import { arrearsFile, bringWhole, waitFor } from "./bringing.ts";
import { openConnection, written } from "./connection.ts";
import type { Ground } from "./ground.ts";
import { cpuOf, cpuOfDatabase } from "./processes.ts";

const LINES = 10_000;
/** Brings and reads the file; then once more, which must add nothing. */
export const importFile = async ({ app, floor, cookies }: Ground): Promise<boolean> => {
	const text = arrearsFile(LINES, 3);
	const once = async (): Promise<{ seconds: number; cpu: number }> => {
		const before = { at: performance.now(), cpu: cpuOf(app.pid) + cpuOfDatabase(app.dataDir) };
		await waitFor(app.port, cookies.creditor, await bringWhole(app.port, cookies.creditor, text));
		return { seconds: (performance.now() - before.at) / 1000, cpu: (cpuOf(app.pid) + cpuOfDatabase(app.dataDir) - before.cpu) / 1000 };
	};
	const bare = await openConnection(floor.port);
	const began = performance.now();
	await bare.send(written({ method: "POST", path: "/import", type: "text/csv", body: text }));
	const floorSeconds = (performance.now() - began) / 1000;
	bare.end();
	const first = await once();
	const again = await once();
	const met = first.seconds <= 10;
	process.stdout.write(
		`  ${LINES.toLocaleString("en")} lines against 100,000 persons: ${first.seconds.toFixed(1)} s (${Math.round(LINES / first.seconds)} lines/s, CPU ${first.cpu.toFixed(1)} s); the same file again ${again.seconds.toFixed(1)} s\n  floor (one statement, no rights, no encryption, nothing kept for a retry): ${floorSeconds.toFixed(2)} s, ratio ${(first.seconds / floorSeconds).toFixed(1)}\n  bar: <= 10 s ${met ? "met" : "NOT met"}\n`,
	);
	return met;
};
