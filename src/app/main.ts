/** The start: database, migrations, keys, demo when it is empty, the server - and a clean stop. */
import { serve } from "@hono/node-server";
import pino from "pino";
import { dangerousDetailsLeftOut } from "./logging.ts";
import { StartRefused } from "#src/platform/database/embedded/start-refused.ts";
import { openErbij } from "./erbij.ts";
import { readSettings } from "./settings.ts";
import { projectRoot } from "#src/platform/database/project-root.ts";

const DRAIN_MS = 10_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const start = async (): Promise<void> => {
	const began = performance.now();
	const settings = readSettings(process.env, projectRoot());
	const log = pino(dangerousDetailsLeftOut);
	const erbij = await openErbij(settings, { log, say: (line) => say(`Erbij: ${line}`) });
	const server = serve({ fetch: erbij.app.fetch, port: settings.port, hostname: settings.host });
	await new Promise<void>((resolve, reject) => {
		server.once("listening", resolve);
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(error.code === "EADDRINUSE" ? new StartRefused(`port ${settings.port} is taken; choose another one with PORT`) : error),
		);
	}).catch(async (error: unknown) => {
		await erbij.stop();
		throw error;
	});
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : settings.port;
	const here = `http://${settings.host === "0.0.0.0" ? "localhost" : settings.host}:${port}`;
	say(`Erbij: open ${here}`);
	for (const line of await erbij.whoToSignInAs(here)) say(line);
	say(`Erbij: started in ${((performance.now() - began) / 1000).toFixed(1)} s; stop with Ctrl-C`);

	let stopping = false;
	const stop = async (code: number): Promise<void> => {
		if (stopping) return;
		stopping = true;
		// Whoever is being answered gets the answer; open streams are ended.
		const closed = new Promise<void>((resolve) => {
			server.close(() => resolve());
		});
		if ("closeIdleConnections" in server) server.closeIdleConnections();
		erbij.endStreams();
		await Promise.race([
			closed,
			new Promise((resolve) => {
				setTimeout(resolve, DRAIN_MS).unref();
			}),
		]);
		await erbij.stop();
		process.exit(code);
	};
	process.on("SIGINT", () => void stop(0));
	process.on("SIGTERM", () => void stop(0));
	void erbij.lost.then((why) => {
		say(`Erbij: ${why}`);
		return stop(1);
	});
	process.on("unhandledRejection", (error) => {
		log.error({ fault: String(error) }, "unhandled");
	});
};

start().catch((error: unknown) => {
	process.stderr.write(
		error instanceof StartRefused ? `Erbij: ${error.message}\n` : `Erbij could not start: ${error instanceof Error ? error.stack : String(error)}\n`,
	);
	process.exit(1);
});
