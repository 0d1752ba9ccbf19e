// A browser for the stories: the one that is there, else one that is installed now. Plain JavaScript for Node >= 20.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const canRun = (file) => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

const onPath = (name) => {
	for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
		const file = path.join(folder, name);
		if (folder !== "" && existsSync(file) && canRun(file)) return file;
	}
	return undefined;
};

/** Where Playwright keeps its own, when it has one. */
function fromPlaywright(root, node) {
	const entry = pathToFileURL(path.join(root, "node_modules", "playwright-core", "index.mjs")).href;
	const asked = spawnSync(
		node,
		["--input-type=module", "-e", `import { chromium } from ${JSON.stringify(entry)}; console.log(chromium.executablePath());`],
		{
			encoding: "utf8",
		},
	);
	const file = asked.stdout?.trim() ?? "";
	return file !== "" && existsSync(file) ? file : undefined;
}

const find = (root, node) => {
	const named = process.env.ERBIJ_CHROMIUM;
	if (named && canRun(named)) return named;
	return names.map(onPath).find((file) => file !== undefined) ?? fromPlaywright(root, node);
};

const succeeds = (command, args, env = {}) =>
	spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...env } }).status === 0;

/** Gives the path of a Chromium, installing one when there is none; undefined when that fails, and the stories will say so. */
export function ensureChromium(root, node) {
	const there = find(root, node);
	if (there) return there;
	console.log("Installing Chromium (once; needed for the browser stories)");
	const isRootOnDebian = process.getuid?.() === 0 && onPath("apt-get") !== undefined;
	const quiet = { DEBIAN_FRONTEND: "noninteractive" };
	if (
		isRootOnDebian &&
		succeeds("apt-get", ["update", "-qq"], quiet) &&
		succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet)
	) {
		const installed = find(root, node);
		if (installed) return installed;
	}
	succeeds(node, [path.join(root, "node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
	const installed = find(root, node);
	if (!installed) console.log("No Chromium could be installed. Install one yourself, or name one with ERBIJ_CHROMIUM=/path/to/chromium.");
	return installed;
}
