export { type Celebration, listCelebrations, listLookBacks, listTakeOversDue } from "./doors.ts";
import { handled as deciding } from "./decides/handlers.ts";
import { handled as along, projectors as alongProjectors } from "./handlers.ts";
import { handled as levers, projectors as leverProjectors } from "./lever/handlers.ts";

export const handled = [...along, ...levers, ...deciding];
export const projectors = { ...alongProjectors, ...leverProjectors };
