/** `npm run fuzz -- --requests 10000 [--seed N]`: the fuzz test with another number of requests. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "#src/platform/database/project-root.ts";

const { values } = parseArgs({ options: { requests: { type: "string", default: "10000" }, seed: { type: "string" } } });
const vitest = path.join(projectRoot(), "node_modules", "vitest", "vitest.mjs");
const ran = spawnSync(process.execPath, [vitest, "run", "src/app/fuzz/fuzz.test.ts"], {
	cwd: projectRoot(),
	stdio: "inherit",
	env: { ...process.env, ERBIJ_FUZZ_REQUESTS: values.requests, ERBIJ_FUZZ_SEED: values.seed ?? String(Date.now() % 1_000_000) },
});
process.exitCode = ran.status ?? 1;
