/** `/taal`: the language one reads in: kept with the member, and for who has not signed in only for this visit. */
import type { Hono } from "hono";
import { Language, PublicLanguage } from "#src/kernel/language.ts";
import type { Env } from "#src/platform/http/server.ts";
import { keepLanguage } from "#src/platform/http/spoken.ts";
import { run } from "#src/platform/operations/runner.ts";
import { localPath } from "../model.ts";
import { type Desk, readTyped } from "./desk.ts";

/** Puts the language switch on the app. */
export const languageRoads =
	({ signIn, server }: Desk) =>
	(app: Hono<Env>): void => {
		app.post("/taal", async (c) => {
			const { one } = await readTyped(c);
			const wanted = PublicLanguage.safeParse(one("taal"));
			const ours = Language.safeParse(wanted.data);
			const actor = c.get("guest").session?.actor;
			if (wanted.success) keepLanguage(c, wanted.data);
			if (ours.success && actor?.kind === "member") await run(server.house, actor, "team.choose-language", server.newId(), { language: ours.data });
			signIn.sessions.forget(c.req.header("cookie"));
			return c.redirect(localPath(one("terug"), "/"), 303);
		});
	};
