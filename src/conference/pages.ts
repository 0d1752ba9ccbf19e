import type { AnyPage } from "#src/platform/http/page.ts";
import { conferencePage } from "./pages/conference.tsx";
import { callPage, conferencesPage } from "./pages/list.tsx";

export const pages: readonly AnyPage[] = [conferencesPage, callPage, conferencePage];
