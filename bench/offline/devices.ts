/**
 * O11: 300 devices that were away come back at once, each with words that wait, on the program as it is started; one of them carries 10,000. How long the others wait for an
 * answer is measured in one run: one device alone on a house at rest, all of them while the heavy one rests, and all of them while it sends;
 * and then as they come back when the house turned them away: spread, each at its own next try.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type AtHouse, type Device, openDevice, seeded } from "#src/app/client/testing/simulated-device.ts";
import { isNearlyFull, MOST_MATTERS, MOST_PAGES } from "#src/app/take-along/model.ts";
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
import { appProgram, appSettings, fresh, isBuilt, prepare, startChild, temporaryFolder } from "../parts/ground.ts";
import { say } from "./phone.ts";

const DEVICES = Number(process.env["ERBIJ_DEVICES"] ?? 300);
const HEAVY = Number(process.env["ERBIJ_HEAVY"] ?? 10_000);
const NOTES = 3;
const ROUNDS = Number(process.env["ERBIJ_ROUNDS"] ?? 2);
const MOST_TIMES = 2;
const SPREAD_MS = 60_000;
type Worker = { readonly actor: Actor; readonly cookie: string; readonly about: string };

/** So many workers, each signed in, each with a household of their own. */
const people = async (dataDir: string): Promise<readonly Worker[]> => {
	const { town } = await prepare(dataDir, { persons: 100, cases: 0, teams: 2 });
	const cluster = await openCluster({ dataDir, log: () => undefined });
	try {
		const clock = { now: () => instantOf(new Date()) };
		const master = openMasterKey(placesIn(dataDir).masterKey);
		const pool = openPool(cluster.appConfig, 4, () => undefined);
		const house = openHouse({ pool, clock, master, phases, reactions });
		const signIn = openSignIn({ pool, door: house.door, clock, master, newId: fresh, demo: false });
		const actors = Array.from({ length: DEVICES }, (): Actor => ({ ...town.worker, id: fresh() as NonNullable<Actor["id"]>, roles: ["generalist"] }));
		await house.door(town.worker, { event: "write", what: "bench" }, async (tx) => {
			for (const [at, { id, roles, teams }] of actors.entries())
				await insertMember(tx, {
					id: id ?? "",
					name: `Collega ${at}`,
					organisation: town.worker.organisation ?? "",
					roles: [...roles] as ["generalist"],
					teams,
				});
		});
		const workers: Worker[] = [];
		for (const [at, actor] of actors.entries()) {
			const act = async (operation: string, input: object): Promise<Record<string, unknown>> => {
				const ran = await run(house, actor, operation, fresh(), input);
				if (ran.kind !== "ok") throw new Error(`${operation}: ${JSON.stringify(ran)}`);
				return ran.value;
			};
			const { case: about } = await act("signalling.take-call", {
				sees: "De post puilt uit de bus.",
				source: "resident",
				where: `Meetstraat ${at + 1}`,
			});
			await act("signalling.pick-up", { case: about, whatWeDo: "Ik ga langs en bel aan." });
			const token = await signIn.sessions.begin({ actor, stage: "full", how: "password", device: "bench", instead: undefined });
			workers.push({ actor, cookie: `${SESSION_COOKIE}=${token}`, about: String(about) });
		}
		await pool.end();
		return workers;
	} finally {
		await cluster.stop();
	}
};

/** Where the time of one device's requests goes; `fails` is whatever was no answer of ours. */
type Clocked = { readonly took: number[]; fails: number };
const houseAt = (port: number, cookie: string, clocked: () => Clocked): AtHouse => ({
	cookieFor: () => cookie,
	app: {
		request: async (road, init) => {
			const began = performance.now();
			const answer = await fetch(`http://127.0.0.1:${port}${road}`, { ...init, redirect: "follow" });
			const { took } = clocked();
			took.push(performance.now() - began);
			if (answer.status >= 400) clocked().fails += 1;
			return answer;
		},
	},
});
const world = {
	get now(): number {
		return Date.now();
	},
};
const write = (device: Device, about: string, count: number): Promise<unknown> =>
	Promise.all(
		Array.from({ length: count }, (_, at) =>
			device.write(`/mensen/${about}/notitie`, "contact.note", { text: `Zonder bereik geschreven, ${at}: koffie gedronken.` }),
		),
	);
const p = (values: readonly number[], part: number): number =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const line = (name: string, { took, fails }: Clocked, seconds: number): void =>
	say(
		`  ${name.padEnd(42)} ${String(took.length).padStart(5)} answers in ${seconds.toFixed(1)} s: median ${p(took, 0.5).toFixed(0)} ms, p95 ${p(took, 0.95).toFixed(0)} ms, most ${Math.max(...took).toFixed(0)} ms${fails > 0 ? `, ${fails} NOT GOOD` : ""}`,
	);

/** Gives whether the others were answered within twice the time, nothing was lost, and every device warns at four fifths. */
export const measureDevices = async (): Promise<boolean> => {
	const { dataDir, remove } = temporaryFolder();
	let app: Awaited<ReturnType<typeof startChild>> | undefined;
	try {
		const workers = await people(dataDir);
		app = await startChild(appProgram(isBuilt()), appSettings(dataDir), true);
		const { port } = app;
		let now: Clocked = { took: [], fails: 0 };
		const heavyOne: Clocked = { took: [], fails: 0 };
		const devices = await Promise.all(
			workers.map(({ actor, cookie }, at) =>
				openDevice(
					houseAt(port, cookie, () => (at === 0 ? heavyOne : now)),
					actor,
					seeded(at + 1),
					world,
				),
			),
		);
		const [heavy, ...others] = devices;
		if (!heavy) throw new Error("no device");
		const about = (device: Device): string => workers[devices.indexOf(device)]?.about ?? "";
		/** What a device does when it is back: how it stands, what waits, one after the other. */
		const comeBack = async (device: Device): Promise<void> => {
			await device.contact();
			await device.send();
		};
		const timed = async (some: readonly Device[], wait?: (at: number) => Promise<unknown>): Promise<{ clocked: Clocked; seconds: number }> => {
			await Promise.all(some.map((device) => write(device, about(device), NOTES)));
			now = { took: [], fails: 0 };
			const clocked = now;
			const began = performance.now();
			await Promise.all(
				some.map(async (device, at) => {
					await wait?.(at);
					await comeBack(device);
				}),
			);
			return { clocked, seconds: (performance.now() - began) / 1000 };
		};
		say(`  ${DEVICES} devices, app from ${isBuilt() ? "dist/server" : "src"}, ${NOTES} notes wait on each, ${HEAVY} on one`);
		await write(heavy, about(heavy), HEAVY);
		await timed(others);
		const [alone, rests, sends]: [Clocked, Clocked, Clocked] = [
			{ took: [], fails: 0 },
			{ took: [], fails: 0 },
			{ took: [], fails: 0 },
		];
		const spread: Clocked = { took: [], fails: 0 };
		const spent = { alone: 0, rests: 0, sends: 0, spread: 0 };
		const add = (to: Clocked, { clocked, seconds }: Awaited<ReturnType<typeof timed>>): number => {
			to.took.push(...clocked.took);
			to.fails += clocked.fails;
			return seconds;
		};
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const one of others.slice(0, 15)) spent.alone += add(alone, await timed([one]));
			spent.rests += add(rests, await timed(others));
			// The network of the heavy one comes and goes with the round: it goes on where it was.
			heavy.network.up = true;
			const sending = comeBack(heavy).catch(() => undefined);
			await sleep(500);
			spent.sends += add(sends, await timed(others));
			heavy.network.up = false;
			await sending;
		}
		line("one device, a house at rest", alone, spent.alone);
		line(`${others.length} at once, the heavy one rests`, rests, spent.rests);
		line(`${others.length} at once, the heavy one sends`, sends, spent.sends);
		line("the heavy one itself", heavyOne, spent.sends);
		// As devices do that the house turned away: each when its own next try comes.
		heavy.network.up = true;
		const sending = comeBack(heavy).catch(() => undefined);
		spent.spread = add(spread, await timed(others, (at) => sleep((at / others.length) * SPREAD_MS)));
		heavy.network.up = false;
		await sending;
		line(`${others.length} in ${SPREAD_MS / 1000} s, the heavy one sends`, spread, spent.spread);
		say(`  p95 of those ${(p(spread.took, 0.95) / p(alone.took, 0.95)).toFixed(2)} x that of one device on a house at rest (bar ${MOST_TIMES})`);
		const left = (await Promise.all(others.map((device) => device.waiting()))).flat().length;
		const heavyLeft = (await heavy.waiting()).length;
		const times = p(sends.took, 0.95) / p(rests.took, 0.95);
		const warns = isNearlyFull(MOST_PAGES * 0.8 + 1) && !isNearlyFull(MOST_PAGES * 0.8);
		say(`  p95 of the others ${times.toFixed(2)} x what it is while the heavy one rests (bar ${MOST_TIMES})`);
		say(`  per answer of all at once: one every ${((spent.sends * 1000) / (sends.took.length + heavyOne.took.length)).toFixed(1)} ms`);
		say(`  left waiting on the others ${left} (bar 0); the heavy one sent ${HEAVY - heavyLeft} of ${HEAVY} meanwhile and goes on`);
		say(`  a device takes ${MOST_MATTERS} households and ${MOST_PAGES} pages along, and warns above ${MOST_PAGES * 0.8}: ${warns ? "yes" : "NO"}`);
		return (
			times <= MOST_TIMES &&
			p(spread.took, 0.95) <= MOST_TIMES * p(alone.took, 0.95) &&
			left === 0 &&
			rests.fails + sends.fails + spread.fails + heavyOne.fails === 0 &&
			warns
		);
	} finally {
		app?.child.kill("SIGTERM");
		await app?.ended;
		for (const pid of processesIn(dataFolderAt(dataDir).cluster)) process.kill(pid, "SIGKILL");
		await sleep(200);
		remove();
	}
};
