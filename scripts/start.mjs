// `npm start` on a bare clone: packages, Node 24, build, server. Every step that is already done is skipped.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
	become,
	ensurePackages,
	nodeOfRightVersion,
	projectRoot,
	runToEnd,
	serverOptions,
	serverSettings,
	stopWith,
	withTypeScript,
} from "./ground.mjs";

const server = path.join(projectRoot, "dist", "server", "main.js");
/** What the sources looked like when dist/ was built. */
const builtFrom = path.join(projectRoot, "dist", ".built");

function* filesUnder(folder) {
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isFile()) yield path.join(entry.parentPath ?? entry.path, entry.name);
	}
}

/** All that the build reads. */
function* sources() {
	for (const file of filesUnder(path.join(projectRoot, "src"))) if (!/\.test\.tsx?$/.test(file)) yield file;
	for (const name of readdirSync(projectRoot)) {
		if (/^vite(\..+)?\.config\.[mc]?[jt]s$/.test(name) || name === "package-lock.json") yield path.join(projectRoot, name);
	}
	yield path.join(projectRoot, "scripts", "build.ts");
	yield* filesUnder(path.join(projectRoot, "scripts", "build"));
}

/** Sizes and times instead of contents: reading every source would cost a second start its speed. */
function lookOfSources() {
	const look = createHash("sha256");
	for (const file of [...sources()].filter(existsSync).sort()) {
		const { size, mtimeMs } = statSync(file);
		look.update(`${path.relative(projectRoot, file)} ${size} ${mtimeMs}\n`);
	}
	return look.digest("hex");
}

ensurePackages();
const node = nodeOfRightVersion();
const look = lookOfSources();
if (!existsSync(server) || !existsSync(builtFrom) || readFileSync(builtFrom, "utf8") !== look) {
	console.log("Erbij: building");
	if (runToEnd(node, [...withTypeScript(), path.join(projectRoot, "scripts", "build.ts")]) !== 0) {
		stopWith("the build failed; what went wrong stands above.");
	}
	writeFileSync(builtFrom, look);
}
Object.assign(process.env, serverSettings);
become(node, [...serverOptions, server, ...process.argv.slice(2)]);
