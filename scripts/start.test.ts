/** `npm start` in a project of its own, whose build and server are stand-ins; the packages are the real ones. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const real = path.resolve(import.meta.dirname, "..");
let project: string;
const inProject = (...parts: string[]): string => path.join(project, ...parts);
const start = (...args: string[]) => spawnSync(process.execPath, [inProject("scripts", "start.mjs"), ...args], { encoding: "utf8" });

beforeAll(() => {
	project = mkdtempSync(path.join(tmpdir(), "erbij-start-"));
	for (const folder of ["scripts", "src"]) mkdirSync(inProject(folder));
	for (const name of ["ground.mjs", "start.mjs", "run.mjs"]) cpSync(path.join(real, "scripts", name), inProject("scripts", name));
	for (const name of ["package.json", "package-lock.json"]) cpSync(path.join(real, name), inProject(name));
	symlinkSync(path.join(real, "node_modules"), inProject("node_modules"));
	// It says that it serves only once it can be stopped.
	const server = `process.on("SIGTERM", () => process.exit(7));
		console.log("serving", process.argv.slice(2).join());
		if (process.argv[2] === "wait") setInterval(() => {}, 1000);`;
	writeFileSync(
		inProject("scripts", "build.ts"),
		`import { mkdirSync, writeFileSync } from "node:fs";
		const folder: string = "dist/server";
		mkdirSync(folder, { recursive: true });
		writeFileSync(folder + "/main.js", ${JSON.stringify(server)});`,
	);
	writeFileSync(inProject("src", "one.ts"), "export const one = 1;\n");
	writeFileSync(inProject("src", "one.test.ts"), "");
});
afterAll(() => rmSync(project, { recursive: true }));

test("the first start builds, the next does not, and a changed source builds again", () => {
	expect(start("a", "b").stdout).toBe("Erbij: building\nserving a,b\n");
	const began = performance.now();
	expect(start("c").stdout).toBe("serving c\n");
	expect(performance.now() - began).toBeLessThan(2000);
	utimesSync(inProject("src", "one.test.ts"), 1, 1);
	expect(start().stdout).toBe("serving \n");
	utimesSync(inProject("src", "one.ts"), 1, 1);
	expect(start().stdout).toBe("Erbij: building\nserving \n");
});

test("SIGTERM reaches the server, and its exit code is ours", async () => {
	const child = spawn(process.execPath, [inProject("scripts", "start.mjs"), "wait"], { stdio: ["ignore", "pipe", "inherit"] });
	await new Promise<void>((resolve) => child.stdout.on("data", (said: Buffer) => String(said).includes("serving") && resolve()));
	child.kill("SIGTERM");
	expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(7);
});

test.skipIf(process.platform === "win32")("whoever stops npm stops the server: the shell between them passes nothing on", async () => {
	const npm = spawn("sh", ["-c", `${process.execPath} ${inProject("scripts", "start.mjs")} wait; true`], {
		stdio: ["ignore", "pipe", "inherit"],
		env: { ...process.env, npm_lifecycle_event: "start" },
	});
	await new Promise<void>((resolve) => npm.stdout.on("data", (said: Buffer) => String(said).includes("serving") && resolve()));
	npm.kill("SIGTERM");
	// What it says ends when the last one that could say something has ended.
	await new Promise<void>((resolve) => npm.stdout.on("end", resolve));
});

test("a build that fails stops the start with a sentence", () => {
	writeFileSync(inProject("src", "two.ts"), "");
	cpSync(inProject("scripts", "build.ts"), inProject("build.saved"));
	writeFileSync(inProject("scripts", "build.ts"), "process.exit(3);");
	const failed = start();
	expect([failed.status, failed.stderr]).toEqual([1, "Erbij: the build failed; what went wrong stands above.\n"]);
	cpSync(inProject("build.saved"), inProject("scripts", "build.ts"));
	expect(start().stdout).toContain("serving");
});

test("run.mjs runs TypeScript and passes arguments and exit code on", () => {
	writeFileSync(inProject("scripts", "three.ts"), "const code: number = Number(process.argv[2]); process.exit(code);");
	expect(spawnSync(process.execPath, [inProject("scripts", "run.mjs"), "scripts/three.ts", "3"]).status).toBe(3);
	expect(spawnSync(process.execPath, [inProject("scripts", "run.mjs")], { encoding: "utf8" }).stderr).toContain("which program?");
});
