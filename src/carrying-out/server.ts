export { type Celebration, listCelebrations, listLookBacks, listTakeOversDue } from "./doors.ts";
export { handled, loadCarryingOut, projectors } from "./handlers.ts";
