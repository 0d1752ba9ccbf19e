/** Heavy jobs beside the program: in a thread of their own, so that whoever works meanwhile waits for none of it. The thread is there for one job, and gone after it. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Aside } from "#src/platform/jobs/pump.ts";
import { type Given, type Said, STOP } from "./given.ts";

/** From the sources, or as it was built. */
const programIn = (dist: string): URL | string =>
	import.meta.url.endsWith(".ts") ? new URL("./thread.ts", import.meta.url) : join(dist, "server", "aside.js");

/** How long whoever was told to stop, or is done, is waited for. */
const PATIENCE_MS = 4_000;
type Like = { readonly program?: URL | string; readonly patience?: number };
/** Gives how a job is run beside the program. It fails as the job fails; a thread that dies is a job that failed, and is tried again. */
export const openAside =
	(place: Omit<Given, "job">, dist: string, { program = programIn(dist), patience = PATIENCE_MS }: Like = {}): Aside =>
	(name, tenant, id, data, signal) =>
		new Promise((resolve, reject) => {
			const given: Given = { ...place, job: { name, tenant, id, data } };
			const thread = new Worker(program, { workerData: given });
			let ending: NodeJS.Timeout | undefined;
			/** A thread that does not end by itself is ended; of what it was writing nothing is kept. */
			const endSoon = (): void => void (ending ??= setTimeout(() => void thread.terminate(), patience));
			const stop = (): void => {
				thread.postMessage(STOP);
				endSoon();
			};
			signal.addEventListener("abort", stop, { once: true });
			if (signal.aborted) stop();
			thread.once("message", (said: Said) => {
				endSoon();
				if ("done" in said) return resolve();
				const { message, stack, code } = said.failed;
				reject(Object.assign(new Error(message), { stack, ...(code === undefined ? {} : { code }) }));
			});
			thread.once("error", (fault: unknown) =>
				reject(fault instanceof Error ? fault : new Error("the thread beside the program threw what is no fault")),
			);
			thread.once("exit", () => {
				clearTimeout(ending);
				signal.removeEventListener("abort", stop);
				reject(new Error("the thread beside the program ended before its job did"));
			});
		});
