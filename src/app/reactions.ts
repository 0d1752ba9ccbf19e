/** When this happens there, do that here: everything that works forward from one phase to a later one stands on this page. */
import type { Reactions } from "#src/platform/operations/handler.ts";

export const reactions: Reactions = {};
