/** From entries to what the person wished to stay, and what went. */
import { folding } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { HowSaid } from "../said.ts";
import type { Going, RetentionEntry } from "./model.ts";

export type RetentionState = {
	readonly summary: { readonly text: string; readonly at: Instant; readonly how: HowSaid; readonly witness?: string | undefined } | null;
	readonly wish: { readonly keep: boolean; readonly at: Instant } | null;
	readonly faded: readonly { readonly going: Going; readonly at: Instant }[];
};
const nothing: RetentionState = { summary: null, wish: null, faded: [] };
/** The latest words and the latest wish hold. */
export const foldRetention = folding<RetentionState, RetentionEntry>(nothing, {
	"privacy.summary-kept": (state, { body, at }) => ({ ...state, summary: { ...body, at } }),
	"privacy.wish-kept": (state, { body, at }) => ({ ...state, wish: { keep: body.answer === "yes", at } }),
	"privacy.faded": (state, { body, at }) => ({ ...state, faded: [...state.faded, { going: body.going, at }] }),
});
