export { type Celebration, listCelebrations, listLookBacks, listTakeOversDue } from "./doors.ts";
import { handled as deciding } from "./decides/handlers.ts";
import { handled as along, projectors as alongProjectors } from "./handlers.ts";
import { handled as inTheWay, projectors as obstacleProjectors } from "./obstacles/handlers.ts";
import { handled as levers, projectors as leverProjectors } from "./lever/handlers.ts";

export const handled = [...along, ...levers, ...deciding, ...inTheWay];
export const projectors = { ...alongProjectors, ...leverProjectors, ...obstacleProjectors };
