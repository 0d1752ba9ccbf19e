/** The pages of weighing. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { weighPage } from "./pages/weigh.tsx";

export const pages: readonly AnyPage[] = [weighPage];
