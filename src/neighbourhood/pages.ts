import type { AnyPage } from "#src/platform/http/page.ts";
import { actionPage } from "./actions/pages/action.tsx";
import { presencePage } from "./presence/pages/presence.tsx";
import { areaPage } from "./pages/area.tsx";
import { areasPage } from "./pages/areas.tsx";

export const pages: readonly AnyPage[] = [areasPage, areaPage, actionPage, presencePage];
