/** `npm run bench` and `npm run bench:NAME`: prints every figure beside the floor of the same run. Exit code 1 when a bar is not met. */
import { loadavg } from "node:os";
import { onGround } from "./parts/bars.ts";
import { openGround } from "./parts/ground.ts";
import { measureStart } from "./parts/starting.ts";

const wanted = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const teams = Number(process.argv.find((one) => one.startsWith("--teams="))?.slice(8) ?? 20);
const names = wanted.length > 0 ? wanted : [...Object.keys(onGround), "start"];
const unknown = names.filter((name) => name !== "start" && !(name in onGround));
if (unknown.length > 0) throw new Error(`there is no benchmark ${unknown.join(", ")}`);
let met = true;

process.stdout.write(`bench: ${names.join(", ")}; load of the machine before: ${loadavg()[0]?.toFixed(1)}\n`);
const grounded = names.filter((name) => name !== "start");
if (grounded.length > 0) {
	const ground = await openGround({ teams });
	try {
		for (const name of grounded) {
			process.stdout.write(`${name}\n`);
			met = ((await onGround[name]?.(ground)) ?? false) && met;
		}
	} finally {
		await ground.stop();
	}
}
if (names.includes("start")) {
	process.stdout.write("start\n");
	met = (await measureStart()) && met;
}
process.exitCode = met ? 0 : 1;
