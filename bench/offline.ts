/**
 * `npm run bench:offline [-- profile|first-screen|devices|simulate|restore]`: what is on a phone that was copied; how long its first screen takes without network; 200 seeds of
 * two devices with a network that comes and goes; 300 devices at once, one of them heavy; and the drill of a house put back from an older backup. Exit code 1 when a bar is not met.
 */
import { spawnSync } from "node:child_process";
import { measureDevices } from "./offline/devices.ts";
import { measureFirstScreen } from "./offline/first-screen.ts";
import { openPhone, say } from "./offline/phone.ts";
import { measureProfile } from "./offline/profile.ts";

const wanted = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const runs = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
let met = true;

const inChromium = { profile: measureProfile, "first-screen": measureFirstScreen } as const;
for (const [name, measure] of Object.entries(inChromium)) {
	if (!runs(name)) continue;
	say(name);
	const phone = await openPhone();
	try {
		met = (await measure(phone)) && met;
	} finally {
		await phone.throwAway();
	}
}
if (runs("devices")) {
	say("devices");
	met = (await measureDevices()) && met;
}
/** The client's own logic against a real house, in the runner of tests that brings the database. */
const drive = (file: string, settings: Record<string, string>): boolean =>
	spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", file], { stdio: "inherit", env: { ...process.env, ...settings } }).status ===
	0;
if (runs("simulate")) met = drive("src/app/client/simulation.test.ts", { ERBIJ_SEEDS: process.env["ERBIJ_SEEDS"] ?? "200" }) && met;
if (runs("restore")) met = drive("src/app/client/restoring.test.ts", { ERBIJ_DRILLS: process.env["ERBIJ_DRILLS"] ?? "5" }) && met;
process.exitCode = met ? 0 : 1;
