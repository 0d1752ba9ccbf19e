/** The phases of the method, in their order. */
import type { Phase } from "#src/platform/http/phase.ts";

export const phases: readonly Phase[] = [];
