/** What taking along brings to the house. */
import type { Phase } from "#src/platform/http/phase.ts";
import { handled } from "./handlers.ts";
import { deviceGonePage, devicePage } from "./pages/device.tsx";
import { ownDevicesPage, teamDevicesPage } from "./pages/devices.tsx";
import { leftOnePage, leftPage } from "./pages/left.tsx";
import { takenPage } from "./pages/taken.tsx";
import { takePage } from "./pages/take.tsx";
import { texts } from "./texts/index.ts";

export const takeAlongPhase: Phase = {
	name: "take-along",
	handled,
	projectors: {},
	words: texts,
	pages: [takePage, takenPage, ownDevicesPage, teamDevicesPage, devicePage, deviceGonePage, leftPage, leftOnePage],
};
