export { type Celebration, listCelebrations, listLookBacks, listTakeOversDue } from "./doors.ts";
export { handled, projectors } from "./handlers.ts";
