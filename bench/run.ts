/** `npm run bench` and `npm run bench:NAME`: prints every figure beside the floor of the same run. Exit code 1 when a bar is not met. */
import { loadavg } from "node:os";
import { onGround } from "./parts/bars.ts";
import { openGround } from "./parts/ground.ts";

const wanted = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const teams = Number(/^--teams=(\d+)$/.exec(process.argv.find((one) => one.startsWith("--teams=")) ?? "")?.[1] ?? 20);
const names = wanted.length > 0 ? wanted : ["create", "read", "search"];
let met = true;

process.stdout.write(`bench: ${names.join(", ")}; load of the machine before: ${loadavg()[0]?.toFixed(1)}\n`);
const ground = await openGround({ teams });
try {
	for (const name of names) {
		const bench = onGround[name];
		if (!bench) throw new Error(`there is no benchmark ${name}`);
		process.stdout.write(`${name}\n`);
		met = (await bench(ground)) && met;
	}
} finally {
	await ground.stop();
}
process.exitCode = met ? 0 : 1;
