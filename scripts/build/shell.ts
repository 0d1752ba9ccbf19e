/** What makes the pages installable and kind without network: the service worker, the offline page in every language, the app's manifest and icons. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { languages } from "../../src/kernel/language.ts";
import { clientTexts } from "../../src/app/client/texts/index.ts";
import { lockPage, offlinePage } from "../../src/app/client/offline-page.ts";

type Manifest = Record<
	string,
	{
		readonly file: string;
		readonly css?: readonly string[];
		readonly assets?: readonly string[];
		readonly imports?: readonly string[];
		readonly dynamicImports?: readonly string[];
	}
>;

/** What is asked for later and belongs on the device all the same. The rest (maps, writing together, passkeys) only works with a network. */
const goesAlong = /\/(client\/(signed-in|lock-screen|taking)|island\/[\w-]+)\.ts$/;
/** An entry with everything it asks for, once. */
const filesOf = (manifest: Manifest, entry: string, seen = new Set<string>()): string[] => {
	const found = manifest[entry];
	if (!found) throw new Error(`the build made no ${entry}`);
	if (seen.has(entry)) return [];
	seen.add(entry);
	const later = (found.dynamicImports ?? []).filter((one) => goesAlong.test(one));
	const more = [...(found.imports ?? []), ...later].flatMap((one) => filesOf(manifest, one, seen));
	return [...new Set([found.file, ...(found.css ?? []), ...(found.assets ?? []), ...more])];
};

const drawIcons = (root: string, dist: string): void => {
	const icon = path.join(root, "src", "platform", "ui", "icon.svg");
	copyFileSync(icon, path.join(dist, "icon.svg"));
	for (const size of [192, 512])
		copyFileSync(path.join(root, "src", "platform", "ui", "icons", `icon-${size}.png`), path.join(dist, `icon-${size}.png`));
	// A phone cuts its own shape out of this one, so the ground goes on to the edge.
	const edge = readFileSync(icon, "utf8").replace(/<circle cx="32" cy="32" r="32"( fill="[^"]+")\/>/, '<rect width="64" height="64"$1/>');
	if (!edge.includes("<rect")) throw new Error("icon.svg has no round ground to widen");
	writeFileSync(path.join(dist, "icon-maskable.svg"), edge);
};

const appManifest = {
	id: "/",
	name: "Erbij",
	short_name: "Erbij",
	lang: "nl",
	start_url: "/vandaag",
	scope: "/",
	display: "standalone",
	background_color: "#fbf6ee",
	theme_color: "#f3e9da",
	icons: [
		{ src: "/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
		{ src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
		{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
		{ src: "/icon-maskable.svg", sizes: "any", type: "image/svg+xml", purpose: "maskable" },
	],
};

/** Makes them all, after the scripts and stylesheets: they carry their hashed names. */
export const buildShell = async (root: string, dist: string): Promise<void> => {
	const manifest = JSON.parse(readFileSync(path.join(dist, "manifest.json"), "utf8")) as Manifest;
	const script = filesOf(manifest, "src/app/client/main.ts").map((file) => `/${file}`);
	const css = filesOf(manifest, "src/platform/ui/css/worker.css").map((file) => `/${file}`);
	const own = filesOf(manifest, "src/platform/ui/css/offline.css").map((file) => `/${file}`);
	drawIcons(root, dist);
	writeFileSync(path.join(dist, "manifest.webmanifest"), JSON.stringify(appManifest));
	mkdirSync(path.join(dist, "offline"), { recursive: true });
	const font = own.find((file) => file.endsWith(".woff2"));
	const assets = { script: script[0] ?? "", css: own[0] ?? "", ...(font === undefined ? {} : { font }) };
	const pages = languages.flatMap((language) => [
		{ road: `/offline/${language}`, html: offlinePage(language, clientTexts(language), assets) },
		{ road: `/offline/slot-${language}`, html: lockPage(language, clientTexts(language), assets) },
	]);
	for (const { road, html } of pages) writeFileSync(path.join(dist, `${road}.html`), html);

	const files = new Set([...script, ...own, ...css]);
	const shell = [...files, ...pages.map(({ road }) => road), "/icon.svg"];
	const version = createHash("sha256")
		.update(JSON.stringify([shell, pages]))
		.digest("hex")
		.slice(0, 12);
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: "warn",
		resolve: { alias: { "#src": path.join(root, "src") } },
		define: { SHELL_FILES: JSON.stringify(shell), SHELL_VERSION: JSON.stringify(version) },
		build: {
			outDir: dist,
			emptyOutDir: false,
			target: "es2022",
			reportCompressedSize: false,
			rolldownOptions: { input: path.join(root, "src", "app", "client", "service-worker.ts"), output: { format: "iife", entryFileNames: "sw.js" } },
		},
	});
};
