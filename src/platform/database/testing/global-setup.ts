/** vitest `globalSetup`: one throw-away database server for the whole run. Tests reach it through test-database.ts. */
import type { TestProject } from "vitest/node";
import { openTestCluster, type TestServer } from "./test-cluster.ts";

declare module "vitest" {
	interface ProvidedContext {
		readonly testServer: TestServer;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { server, stop } = await openTestCluster();
	project.provide("testServer", server);
	return stop;
}
