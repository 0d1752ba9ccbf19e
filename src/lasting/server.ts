import { handled as lastingHandled } from "./handlers.ts";
import { projectors as lastingProjectors } from "./projections.ts";
import { supportHandled } from "./support/handlers.ts";
import { supportProjectors } from "./support/projections.ts";
import type { Handled, Projectors } from "#src/platform/operations/handler.ts";

export { listCardsToAskAbout, listToGoAfter } from "./doors.ts";
export { comeBackOnCrisis, comeBackOnSignal } from "./handlers.ts";
export { leaveSupportToo } from "./support/handlers.ts";
export const handled: readonly Handled[] = [...lastingHandled, ...supportHandled];
export const projectors: Projectors = { ...lastingProjectors, ...supportProjectors };
