/** A part of the team's page that a later phase brings. */
export type TeamPanel<Model = unknown> = {
	readonly name: string;
	load(visit: Visit<unknown>): Promise<Model>;
	view(model: Model, sight: Sight<unknown>): VNode | null;
};
/** A part of the page of a person. Each phase brings its own; the app puts them together, strengths first. */
import type { VNode } from "preact";
import type { Result } from "#src/kernel/result.ts";
import type { Sight, Visit } from "./page.ts";

export type PersonPanel<Model = unknown> = {
	readonly name: string;
	/** Where it comes: strengths first, so low numbers stand nearer to the top. */
	readonly order: number;
	/** Beside the story instead of before it. */
	readonly beside?: boolean;
	load(visit: Visit<unknown>, caseId: string): Promise<Result<Model>>;
	view(model: Model, sight: Sight<unknown>): VNode | null;
};
