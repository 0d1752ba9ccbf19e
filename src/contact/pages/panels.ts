/** Parts of the page of a person that later phases bring; the app passes the list. */
import type { VNode } from "preact";
import type { Result } from "#src/kernel/index.ts";
import type { Sight, Visit } from "#src/platform/http/page.ts";

export type PersonPanel = {
	readonly name: string;
	/** Where it comes: strengths first, so low numbers stand nearer to the top. */
	readonly order: number;
	/** Beside the story instead of before it. */
	readonly beside?: boolean;
	load(visit: Visit<unknown>, caseId: string): Promise<Result<unknown>>;
	view(model: unknown, sight: Sight<unknown>): VNode | null;
};
export type PanelSeen = { readonly name: string; readonly model: unknown };
