/** The server: one bundle for the server itself and one for every command. Packages stay packages. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const inRoot = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The programs there are: `main` and its thread for heavy jobs, and a command for every file in src/app/commands. */
export const serverEntries = (): Record<string, string> => {
	const main = inRoot("./src/app/main.ts");
	const commands = inRoot("./src/app/commands");
	const found = existsSync(commands) ? readdirSync(commands).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")) : [];
	return {
		...(existsSync(main) ? { main, aside: inRoot("./src/app/aside/thread.ts") } : {}),
		...Object.fromEntries(found.map((name) => [`commands/${path.basename(name, ".ts")}`, path.join(commands, name)])),
	};
};

export default defineConfig({
	root: inRoot("."),
	publicDir: false,
	logLevel: "warn",
	resolve: { alias: { "#src": inRoot("./src") } },
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	build: {
		ssr: true,
		outDir: inRoot("./dist/server"),
		emptyOutDir: true,
		target: "node24",
		minify: false,
		sourcemap: true,
		reportCompressedSize: false,
		rolldownOptions: {
			input: serverEntries(),
			output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name]-[hash].js" },
		},
	},
});
