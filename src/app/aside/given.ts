/** What the thread beside the program is given: where the database and the key are, and the one job it is there for. Ids and plain facts, as everything in the queue. */
import type { DatabaseConfig } from "#src/platform/database/database-config.ts";

export type Given = {
	readonly config: DatabaseConfig;
	readonly masterKey: { readonly file: string; readonly given: string | undefined };
	readonly job: { readonly name: string; readonly tenant: string; readonly id: string; readonly data: unknown };
};
/** What it says back, once; and before that nothing. */
export type Said =
	| { readonly done: true }
	| { readonly failed: { readonly message: string; readonly stack: string | undefined; readonly code: string | undefined } };
/** The only thing that is said to it: stop at the next good moment. */
export const STOP = "stop";
