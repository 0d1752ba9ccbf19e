import { spawn } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "#src/platform/database/project-root.ts";

it("SIG-29 killed or stopped at three moments, by app and by database, a file comes in with each line exactly once", async () => {
	const root = projectRoot();
	const child = spawn(
		process.execPath,
		[
			"--import",
			path.join(root, "node_modules", "tsx", "dist", "loader.mjs"),
			path.join(root, "bench", "torture-import.ts"),
			"--rounds",
			"3",
			"--lines",
			"2500",
			"--seed",
			"7",
		],
		{
			cwd: root,
			env: { ...process.env, BENCH_FROM: "sources" },
		},
	);
	let said = "";
	child.stdout.on("data", (part: Buffer) => {
		said += part.toString("utf8");
	});
	child.stderr.on("data", (part: Buffer) => {
		said += part.toString("utf8");
	});
	const code = await new Promise((resolve) => {
		child.once("exit", resolve);
	});
	expect(said).toContain("0 lines not exactly once");
	expect(said).toContain("torture: good");
	expect(code).toBe(0);
}, 240_000);
