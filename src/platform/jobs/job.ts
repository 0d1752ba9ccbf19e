/** A job: something that must happen after the answer was given, and still happen when the program stops in between. */
import type { z } from "zod";
import type { Actor } from "#src/kernel/actor.ts";
import type { CommandId } from "#src/kernel/ids.ts";
import type { House } from "#src/platform/operations/runner.ts";

/** What a job works with: the house, and whom it acts for. It writes as everybody does, by operations (`run(work.house, work.actor, …)`) or through the door. */
export type JobWork = {
	readonly house: House;
	readonly actor: Actor;
	/** The same for every attempt at this job: as the id of what it writes it makes a second attempt harmless. */
	readonly id: CommandId;
	/** Ends when the house is closing: a long job stops at the next good moment and is taken up again after the start. */
	readonly signal: AbortSignal;
};

export type Job<Data = unknown> = {
	/** `<phase>.<what>` */
	readonly name: string;
	/** Ids and plain facts; the queue is not encrypted, so never anybody's words. */
	readonly data: z.ZodType<Data>;
	/** For what happens by itself: `30 3 * * *` is every night at half past three, in every house; `data` must then be fine with `{}`. */
	readonly cron?: string;
	/** Long and heavy: done beside the program, where that can be, so that nobody who works meanwhile waits for it. */
	readonly aside?: true;
	/** How often it is tried again after it failed, each time after a longer while. */
	readonly retries?: number;
	readonly run: (work: JobWork, data: Data) => Promise<void>;
	/** After the last attempt failed: tell somebody, so that nothing ends nowhere. */
	readonly gaveUp?: (work: JobWork, data: Data) => Promise<void>;
};
/** Any of them, for lists: what it works with was checked where it was declared. */
export type AnyJob = Omit<Job<never>, "data"> & { readonly data: z.ZodType };
/** Declares a job. */
export const job = <Data>(declared: Job<Data>): Job<Data> => declared;

/** What an hour and a bit of trying again comes to. */
export const RETRIES = 8;
