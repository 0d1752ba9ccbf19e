/** From opening the app to a saved note: at most 20 seconds of interaction and five taps, in Chromium at the size of a phone with the processor slowed four times. Prints what it took. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { projectRoot } from "#src/platform/database/project-root.ts";

const root = projectRoot();
const ran = spawnSync(
	process.execPath,
	["--import", path.join(root, "node_modules", "tsx", "dist", "loader.mjs"), path.join(root, "stories", "run.ts"), "field-note"],
	{ cwd: root, stdio: "inherit", env: { ...process.env, ERBIJ_STOPWATCH: "yes", ERBIJ_STORY: "O: from opening", ERBIJ_REPORT: "field-note" } },
);
process.exit(ran.status ?? 1);
