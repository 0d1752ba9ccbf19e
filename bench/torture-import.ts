/** `npm run torture:import -- --rounds N`: kill -9 of the app, or of the whole database, or asking it to stop, while creditors' files come in; afterwards every line must be there exactly once. */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { placesIn } from "#src/app/erbij.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { dataFolderAt } from "#src/platform/database/embedded/data-folder.ts";
import { processesIn } from "#src/platform/database/embedded/processes.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { arrearsFile, bringWhole, outcomeAt, waitFor } from "./parts/bringing.ts";
import { appProgram, appSettings, isBuilt, prepare, startChild, temporaryFolder } from "./parts/ground.ts";
import { judge } from "./parts/journal-check.ts";
import { seeded } from "./parts/names.ts";

const { values } = parseArgs({
	options: {
		rounds: { type: "string", default: "20" },
		lines: { type: "string", default: "10000" },
		seed: { type: "string", default: String(Date.now() % 1_000_000) },
	},
});
const rounds = Number(values.rounds);
const lines = Number(values.lines);
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
/** The id a line's signal must have: made again here, not asked of the program. */
const idOf = (file: string, line: number): string => {
	const bytes = createHash("sha256").update(`${file}/${line}`).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};
const files = new Map<string, string>();
/** What must be there: of lines that are word for word the same, one. `veel` months is no number of months. */
const expected = (): { readonly groups: readonly (readonly string[])[]; readonly bad: number } => {
	const groups = new Map<string, string[]>();
	let bad = 0;
	for (const [road, text] of files) {
		const file = road.split("/").at(-1) ?? "";
		for (const [at, row] of text.trimEnd().split("\n").slice(1).entries()) {
			if (row.includes(";veel;")) bad += 1;
			else groups.set(row, [...(groups.get(row) ?? []), idOf(file, at + 2)]);
		}
	}
	return { groups: [...groups.values()], bad };
};

let running: Awaited<ReturnType<typeof startChild>> | undefined;
let good = false;
try {
	say(`torture: ${rounds} rounds, files of ${lines} lines, seed ${values.seed}, app from ${isBuilt() ? "dist/server" : "src"}`);
	const { cookies } = await prepare(dataDir, { persons: 1_000, cases: 0, teams: 2 });
	let road: string | undefined;
	for (let round = 1; round <= rounds; round += 1) {
		running = await startChild(appProgram(isBuilt()), appSettings(dataDir), true);
		const { port } = running;
		if (road !== undefined && (await outcomeAt(port, cookies.creditor, road)).state === "done") road = undefined;
		if (road === undefined) {
			const text = arrearsFile(lines, 100 + round);
			road = await bringWhole(port, cookies.creditor, text);
			files.set(road, text);
		}
		// Somewhere between before the first line and well under way.
		await sleep(random() < 0.2 ? random() * 900 : 900 + random() * 1_600);
		const far = await outcomeAt(port, cookies.creditor, road);
		const whom = round % 4 === 2 ? "asked" : random() < 0.6 ? "app" : "database";
		if (whom === "asked") running.child.kill("SIGTERM");
		else if (whom === "app") killAll([running.child.pid ?? 0]);
		else killAll(processesIn(clusterFolder).sort(() => random() - 0.5));
		const ended = await Promise.race([running.ended.then(() => true), sleep(MOST_WAITING_MS).then(() => false)]);
		if (!ended) throw new Error(`round ${round}: the app did not stop within ${MOST_WAITING_MS / 1000} s\n${running.said().slice(-2000)}`);
		running = undefined;
		say(
			`  round ${String(round).padStart(2)}: ${whom === "asked" ? "asked it to stop   " : `killed the ${whom.padEnd(8)}`} at ${far.done} of ${far.lines} lines (${far.state})`,
		);
	}
	running = await startChild(appProgram(isBuilt()), appSettings(dataDir), true);
	const outcomes = [];
	for (const at of files.keys()) outcomes.push(await waitFor(running.port, cookies.creditor, at));
	running.child.kill("SIGTERM");
	await running.ended;
	running = undefined;

	const cluster = await openCluster({ dataDir, log: () => undefined });
	try {
		const admin = new pg.Client(cluster.adminConfig);
		admin.on("error", () => undefined);
		await admin.connect();
		const ask = async <Row extends object>(text: string): Promise<Row[]> => (await admin.query<Row>(text)).rows;
		// Bringing a file and naming its columns write no entries, and neither does a part in which every line came before.
		const silent = new Set(
			(
				await ask<{ id: string }>(
					"select c.id from command c where c.operation in ('signalling.bring-file', 'signalling.import-arrears') and c.answer is not null and not exists (select 1 from journal_entry e where e.command_id = c.id)",
				)
			).map((row) => row.id),
		);
		const half = (await judge(admin, new Map())).half.filter((id) => !silent.has(id));
		const there = new Map(
			(
				await ask<{ id: string; times: number }>(
					"select stream_id as id, count(*)::integer as times from journal_entry where kind = 'signalling.received' group by 1",
				)
			).map((row) => [row.id, row.times]),
		);
		const rows = new Set((await ask<{ id: string }>("select id from signal")).map((row) => row.id));
		const left = (
			await ask(
				"select 1 from arrears_part union all select 1 from arrears_door union all select 1 from arrears_file where sealed is not null and bad = 0",
			)
		).length;
		await admin.end();
		const { groups, bad } = expected();
		const wrong = groups.filter(
			(ids) => ids.reduce((sum, id) => sum + (there.get(id) ?? 0), 0) !== 1 || ids.filter((id) => rows.has(id)).length !== 1,
		);
		const total = outcomes.reduce((sum, one) => sum + one.added + one.joined, 0);
		const named = outcomes.reduce((sum, one) => sum + one.bad, 0);
		const jobs = new pg.Pool({ ...cluster.jobsConfig, max: 1 });
		jobs.on("error", () => undefined);
		const places = placesIn(dataDir);
		const verdict = await verifyJournal(jobs, places.seals, openMasterKey(places.masterKey).secretFor("seals"));
		await jobs.end();
		say(
			`  ${files.size} files: ${groups.length} different lines expected, ${there.size} signals there, ${wrong.length} lines not exactly once; ${named} of ${bad} bad lines named; counted ${total}; half ${half.length}; ${left} pieces of files left behind`,
		);
		say(`  journal verifies: ${verdict.good ? `yes (${verdict.entries} entries)` : `NO: ${verdict.first ?? ""}`}`);
		for (const id of half.slice(0, 5)) say(`  half: ${id}`);
		good =
			wrong.length === 0 &&
			there.size === groups.length &&
			total === groups.length &&
			named === bad &&
			left === 0 &&
			half.length === 0 &&
			verdict.good &&
			outcomes.every((one) => one.state === "done");
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
