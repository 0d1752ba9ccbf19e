/** `/kit`: every component in every state, for who builds or judges the look. */
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { page } from "#src/platform/http/page.ts";
import { texts } from "../texts/index.ts";
import { KitView } from "./kit.tsx";

export const kitPage = page<object, object>({
	name: "app.kit",
	path: "/kit",
	who: "see-public-pages",
	params: z.object({}),
	dress: "worker",
	title: (language) => texts(language).kit.title,
	load: async () => ok({}),
	view: (_model, { screen }) => KitView({ screen }),
});
