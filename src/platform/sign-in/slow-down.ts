/**
 * Guessing is made slow, for the account and for the address it comes from; nobody is ever locked out by what a stranger does. Who waits for too many
 * answers at once from one address is asked to come back: that is their own doing.
 */
import { createHash } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";

const FREE = { account: 3, address: 10 } as const;
const STEP_MS = 250;
export const MOST_MS = 5_000;
const REMEMBERED_SECONDS = 15 * 60;
const AT_ONCE = 20;

export type SlowDown = {
	/** Waits as long as earlier wrong tries ask for, and gives which try this is; 0 when this address has too many waiting already. Counts as wrong until told otherwise. */
	readonly wait: (account: string, address: string) => Promise<number>;
	/** It was right after all. */
	readonly wasRight: (account: string, address: string) => Promise<void>;
};

/** How long to wait after so many wrong tries. */
export const delayAfter = (wrong: number, free: number): number =>
	wrong <= free ? 0 : Math.min(MOST_MS, STEP_MS * 2 ** Math.min(10, wrong - free - 1));

const inSeconds = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts counting. `sleep` is for tests. */
export const openSlowDown = (sleep: (ms: number) => Promise<void> = inSeconds): SlowDown => {
	const counted = new RateLimiterMemory({ points: 1_000_000, duration: REMEMBERED_SECONDS });
	const waiting = new Map<string, number>();
	const keys = (account: string, address: string) => ({
		account: `a:${createHash("sha256").update(account).digest("base64url")}`,
		address: `b:${address}`,
	});
	return {
		wait: async (account, address) => {
			const here = waiting.get(address) ?? 0;
			if (here >= AT_ONCE) return 0;
			waiting.set(address, here + 1);
			try {
				const key = keys(account, address);
				const [one, two] = await Promise.all([counted.penalty(key.account), counted.penalty(key.address)]);
				const ms = Math.max(delayAfter(one.consumedPoints, FREE.account), delayAfter(two.consumedPoints, FREE.address));
				if (ms > 0) await sleep(ms);
				return one.consumedPoints;
			} finally {
				const left = (waiting.get(address) ?? 1) - 1;
				if (left <= 0) waiting.delete(address);
				else waiting.set(address, left);
			}
		},
		wasRight: async (account, address) => {
			const key = keys(account, address);
			await counted.delete(key.account);
			await counted.reward(key.address);
		},
	};
};
