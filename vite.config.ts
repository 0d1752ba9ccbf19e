/** What the browser gets: one small script, the stylesheets, the fonts - each with its hash in its name. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const inRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const entries = [
	"src/app/client/main.ts",
	"src/app/client/passkey.ts",
	"src/platform/ui/css/public.css",
	"src/platform/ui/css/worker.css",
	"src/platform/ui/css/offline.css",
];

export default defineConfig({
	root: inRoot("."),
	publicDir: false,
	logLevel: "warn",
	resolve: { alias: { "#src": inRoot("./src") } },
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	build: {
		outDir: inRoot("./dist/client"),
		emptyOutDir: true,
		manifest: "manifest.json",
		assetsDir: "assets",
		target: "es2022",
		// With light-dark(), layers and nesting; older browsers show black on white and work.
		cssTarget: ["chrome123", "firefox120", "safari17.5"],
		modulePreload: false,
		reportCompressedSize: false,
		// The one large piece is the map, which comes only after a tap.
		chunkSizeWarningLimit: 1_200,
		rolldownOptions: { input: entries.filter((entry) => existsSync(inRoot(entry))).map(inRoot) },
	},
});
