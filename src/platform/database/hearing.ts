/** One connection that listens for everybody; after a break it connects again by itself. */
import pg from "pg";
import { z } from "zod";
import type { Hearing, Told } from "#src/platform/http/live.ts";

const Notice = z.object({ tenant: z.string(), topics: z.array(z.string()), cases: z.array(z.string()) });
const AGAIN_MS = 1_000;

/** Starts to listen; `stop` ends it. */
export const openHearing = (
	config: pg.ClientConfig,
	lost: (error: Error) => void,
): Hearing & { readonly endAll: () => void; readonly stop: () => Promise<void> } => {
	const listeners = new Set<(told: Told | "end") => void>();
	let client: pg.Client | undefined;
	let stopped = false;
	const connect = async (): Promise<void> => {
		if (stopped) return;
		const fresh = new pg.Client(config);
		client = fresh;
		let again = false;
		const later = (error: Error): void => {
			if (stopped || again) return;
			again = true;
			lost(error);
			setTimeout(() => void connect(), AGAIN_MS).unref();
		};
		fresh.on("error", later);
		fresh.on("end", () => later(new Error("the listening connection ended")));
		fresh.on("notification", (message) => {
			const told = Notice.safeParse(JSON.parse(message.payload ?? "{}"));
			if (told.success) for (const listener of listeners) listener(told.data);
		});
		try {
			await fresh.connect();
			await fresh.query("listen erbij");
		} catch (error) {
			later(error as Error);
		}
	};
	void connect();
	return {
		hear: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		endAll: () => {
			for (const listener of listeners) listener("end");
		},
		stop: async () => {
			stopped = true;
			await client?.end().catch(() => undefined);
		},
	};
};
