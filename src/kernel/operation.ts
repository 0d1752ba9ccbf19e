/** Everything anybody can do is an operation, declared once. Form, page, API, OpenAPI text, rights matrix and tests read this declaration. */
import type { z } from "zod";
import type { CaseId } from "./ids.ts";
import type { Reach, Standing } from "./journal.ts";
import type { Right } from "./policy.ts";

export type Operation<Input = unknown> = {
	/** `<phase>.<what>`, for example `signalling.pick-up`. */
	readonly name: string;
	/** One schema: type, check, form and OpenAPI. */
	readonly input: z.ZodType<Input>;
	readonly who: Right;
	/** Which matter it is about, so that standing can be checked and writes to it follow each other. */
	readonly about?: (input: Input) => CaseId | undefined;
	/** What one must be in that matter. Absent: the right alone is enough. */
	readonly standing?: readonly Standing[];
	/** Who can read what it writes; `mixed` when its entries differ. */
	readonly audience: Reach | "mixed" | "none";
	/** Whether its form may wait on a device without network and be sent later. */
	readonly offline: boolean;
	/** The kinds of journal entry it can write; empty when it only changes ordinary tables. */
	readonly writes: readonly string[];
	/** One English sentence for the API text. */
	readonly says: string;
};

/** Declares an operation. */
export const operation = <Input>(declared: Operation<Input>): Operation<Input> => declared;
