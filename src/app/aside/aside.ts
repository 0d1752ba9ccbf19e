/** Heavy jobs beside the program: in a thread of their own, so that whoever works meanwhile waits for none of it. The thread is there for one job, and gone after it. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Aside } from "#src/platform/jobs/pump.ts";
import { type Given, type Said, STOP } from "./given.ts";

/** From the sources, or as it was built. */
const program = (dist: string): URL | string =>
	import.meta.url.endsWith(".ts") ? new URL("./thread.ts", import.meta.url) : join(dist, "server", "aside.js");

/** Gives how a job is run beside the program. It fails as the job fails; a thread that dies is a job that failed, and is tried again. */
export const openAside =
	(place: Omit<Given, "job">, dist: string): Aside =>
	(name, tenant, id, data, signal) =>
		new Promise((resolve, reject) => {
			const given: Given = { ...place, job: { name, tenant, id, data } };
			const thread = new Worker(program(dist), { workerData: given });
			const stop = (): void => thread.postMessage(STOP);
			signal.addEventListener("abort", stop, { once: true });
			if (signal.aborted) stop();
			thread.once("message", (said: Said) => {
				if ("done" in said) return resolve();
				const { message, stack, code } = said.failed;
				reject(Object.assign(new Error(message), { stack, ...(code === undefined ? {} : { code }) }));
			});
			thread.once("error", reject);
			thread.once("exit", () => {
				signal.removeEventListener("abort", stop);
				reject(new Error("the thread beside the program ended before its job did"));
			});
		});
