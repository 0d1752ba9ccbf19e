/** `npm run bench:back-by -- --rounds N`: with the real clock, the real queue and a gateway that listens: how long after its moment an alert leaves the house, also when the app is killed (SAFE-03). */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { placesIn } from "#src/app/erbij.ts";
import { openHouse } from "#src/app/house.ts";
import { phases } from "#src/app/phases.ts";
import { reactions } from "#src/app/reactions.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { instantOf } from "#src/kernel/time.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { dataFolderAt } from "#src/platform/database/embedded/data-folder.ts";
import { processesIn } from "#src/platform/database/embedded/processes.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { run } from "#src/platform/operations/runner.ts";
import { openSignIn, SESSION_COOKIE } from "#src/platform/sign-in/server.ts";
import { insertMember } from "#src/team/server.ts";
import { appProgram, appSettings, fresh, isBuilt, prepare, startChild, temporaryFolder } from "./parts/ground.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "4" }, out: { type: "string", default: "25" } } });
const [rounds, out] = [Number(values.rounds), Number(values.out)];
const MOST_MS = 60_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** When the app is killed, counted from the moment the alerts are due, and for how long it stays away. */
const kills: readonly ({ readonly what: string; readonly at: number; readonly away: number } | undefined)[] = [
	undefined,
	{ what: "killed just after it was asked", at: -58_000, away: 0 },
	{ what: "killed five seconds before", at: -5_000, away: 8_000 },
	{ what: "killed while it tells", at: 700, away: 0 },
];

const arrivals = new Map<string, number>();
const gateway = createServer((request, response) => {
	let body = "";
	request.on("data", (part: Buffer) => {
		body += part.toString("utf8");
	});
	request.on("end", () => {
		const timer = /alarm\/([0-9a-f-]{36})/.exec(body)?.[1];
		if (timer && !arrivals.has(timer)) arrivals.set(timer, Date.now());
		response.writeHead(201).end();
	});
});
await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));

const { dataDir, remove } = temporaryFolder();
/** Workers who go out, and one colleague who is told. */
const people = async (): Promise<{ readonly cookies: readonly string[]; readonly colleague: string }> => {
	const { town } = await prepare(dataDir, { persons: 100, cases: 0, teams: 2 });
	const cluster = await openCluster({ dataDir, log: () => undefined });
	try {
		const clock = { now: () => instantOf(new Date()) };
		const master = openMasterKey(placesIn(dataDir).masterKey);
		const pool = openPool(cluster.appConfig, 4, () => undefined);
		const house = openHouse({ pool, clock, master, phases, reactions });
		const signIn = openSignIn({ pool, door: house.door, clock, master, newId: fresh, demo: false });
		const { worker } = town;
		const made: Actor[] = [];
		await house.door(worker, { event: "write", what: "bench" }, async (tx) => {
			for (let at = 0; at <= out; at += 1) {
				const id = fresh();
				await insertMember(tx, { id, name: `Collega ${at}`, organisation: worker.organisation ?? "", roles: ["generalist"], teams: worker.teams });
				made.push({ ...worker, id, roles: ["generalist"] });
			}
		});
		const [colleague, ...goers] = made;
		if (!colleague) throw new Error("nobody to tell");
		await run(house, colleague, "contact.choose-safety", fresh(), { chosen: [], textTo: "06 12 34 56 78" });
		const cookies: string[] = [];
		for (const actor of goers)
			cookies.push(
				`${SESSION_COOKIE}=${await signIn.sessions.begin({ actor, stage: "full", how: "password", device: "bench", instead: undefined })}`,
			);
		await pool.end();
		return { cookies, colleague: colleague.id ?? "" };
	} finally {
		await cluster.stop();
	}
};
const settings = {
	...appSettings(dataDir),
	ERBIJ_TEXT_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/text`,
	ERBIJ_ORIGIN: "http://localhost",
};
const start = () => startChild(appProgram(isBuilt()), settings, true);
const act = async (port: number, cookie: string, operation: string, input: object): Promise<Record<string, unknown>> => {
	const response = await fetch(`http://127.0.0.1:${port}/api/v1/operations/${operation}`, {
		method: "POST",
		headers: { "content-type": "application/json", "idempotency-key": fresh(), cookie },
		body: JSON.stringify(input),
	});
	if (!response.ok) throw new Error(`${operation}: ${response.status} ${await response.text()}`);
	return ((await response.json()) as { answer: Record<string, unknown> }).answer;
};

let running: Awaited<ReturnType<typeof startChild>> | undefined;
const late: number[] = [];
let missing = 0;
try {
	const { cookies, colleague } = await people();
	say(`back by: ${rounds} rounds of ${cookies.length}, app from ${isBuilt() ? "dist/server" : "src"}`);
	running = await start();
	for (let round = 0; round < rounds; round += 1) {
		const timers: { readonly timer: string; readonly due: number; readonly cookie: string }[] = [];
		for (const cookie of cookies) {
			const { timer } = await act(running.port, cookie, "contact.back-by", { minutes: 1, chosen: [colleague] });
			timers.push({ timer: String(timer), due: Date.now() + 60_000, cookie });
		}
		const due = timers.at(-1)?.due ?? Date.now();
		const kill = kills[round % kills.length];
		if (kill) {
			await sleep(Math.max(0, due + kill.at - Date.now()));
			running.child.kill("SIGKILL");
			await running.ended;
			await sleep(kill.away);
			running = await start();
		}
		const until = due + MOST_MS;
		while (Date.now() < until && timers.some(({ timer }) => !arrivals.has(timer))) await sleep(200);
		const took = timers.flatMap((one) => (arrivals.has(one.timer) ? [(arrivals.get(one.timer) ?? 0) - one.due] : []));
		late.push(...took);
		missing += timers.length - took.length;
		const early = took.filter((ms) => ms < -1_000).length;
		say(
			`  round ${round + 1} (${kill?.what ?? "left alone"}): ${took.length} of ${timers.length} told, slowest after ${(Math.max(...took) / 1000).toFixed(1)} s${early > 0 ? `, ${early} too early` : ""}`,
		);
		for (const { timer, cookie } of timers) await act(running.port, cookie, "contact.am-back", { timer });
	}
} finally {
	running?.child.kill("SIGTERM");
	await running?.ended;
	for (const pid of processesIn(dataFolderAt(dataDir).cluster)) process.kill(pid, "SIGKILL");
	gateway.close();
	await sleep(200);
	remove();
}
const sorted = [...late].sort((a, b) => a - b);
const good = missing === 0 && sorted.every((ms) => ms <= MOST_MS) && sorted.length === rounds * out;
say(
	`  ${sorted.length} of ${rounds * out} told within ${MOST_MS / 1000} s of their time: median ${((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000).toFixed(1)} s, slowest ${((sorted.at(-1) ?? 0) / 1000).toFixed(1)} s`,
);
say(good ? "back by: good" : "back by: NOT good");
process.exitCode = good ? 0 : 1;
