import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const inRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Starts a real PostgreSQL once for all tests. */
const database = inRoot("./src/platform/database/testing/global-setup.ts");

export default defineConfig({
	root: inRoot("."),
	resolve: { alias: { "#src": inRoot("./src") } },
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	test: {
		include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
		globalSetup: existsSync(database) ? [database] : [],
		pool: "forks",
		maxWorkers: 2,
		// A busy machine is slow, and nothing here is about speed: that is measured in bench/.
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
