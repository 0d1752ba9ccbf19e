/** `/code/eigen-woord`: the person chooses a PIN or a word that only they know: before anything opens the first time, and whenever they want another one. */
import type { Hono } from "hono";
import type { FormState } from "#src/kernel/form.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { CitizenPage, Form, Submit, TextField } from "#src/platform/ui/index.ts";
import { wayOfCode } from "../entry-store.ts";
import type { Kept } from "../model.ts";
import { chooseWord } from "../own-word.ts";
import { codeTexts } from "../texts/code.ts";
import { comingOf, type Desk, giveToken, readTyped, showPage } from "./desk.ts";
import { stateOf } from "./parts.tsx";

/** Puts it on the app. */
export const ownWordRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		/** A person half-way in, or one who came in just now. */
		const chooser = async (c: Ctx): Promise<Kept | undefined> => {
			const kept = await signIn.sessions.findKept(c.req.header("cookie"));
			if (kept?.session.actor.kind !== "person") return undefined;
			return kept.stage === "first" || (await signIn.isFresh(c.req.header("cookie"))) ? kept : undefined;
		};
		const again = (c: Ctx): Response => c.redirect("/code?naar=/mijn/binnenkomen", 303);
		const page = (c: Ctx, kept: Kept, form: FormState, status: 200 | 422 = 200): Response => {
			const { spoken } = c.get("guest");
			const words = codeTexts(spoken).word;
			return showPage(
				desk,
				c,
				words.title,
				(screen) => (
					<CitizenPage screen={screen} heading={words.title}>
						<Form form={form} language={screen.spoken ?? screen.language} action="/code/eigen-woord" prefix="eigen-woord" keep={false} short>
							<p class="lead">{kept.stage === "first" ? words.first : words.again}</p>
							<TextField name="woord" type="password" label={words.label} hint={words.hint} autocomplete="new-password" required maxLength={60} />
							<Submit>{words.go}</Submit>
						</Form>
					</CitizenPage>
				),
				status,
				"public",
				spoken,
			);
		};

		app.get("/code/eigen-woord", async (c) => {
			const kept = await chooser(c);
			return kept ? page(c, kept, stateOf("own-word", server.newId())) : again(c);
		});
		app.post("/code/eigen-woord", async (c) => {
			const kept = await chooser(c);
			if (!kept) return again(c);
			const { one } = await readTyped(c);
			const { actor } = kept.session;
			const first = kept.stage === "first";
			const { weak, way } = await signIn.options.door(actor, { event: "write", what: "sign-in.own-word" }, async (tx) => ({
				weak: await chooseWord(tx, { person: actor.id ?? "", typed: one("woord").slice(0, 200), first, session: kept.id }),
				way: kept.code === null ? undefined : await wayOfCode(tx, kept.code),
			}));
			if (weak === "chosen-before") return c.redirect("/code", 303);
			if (weak) {
				const sentence = codeTexts(c.get("guest").spoken).word.weak[weak];
				return page(c, kept, stateOf("own-word", server.newId(), {}, [{ field: "woord", sentence }]), 422);
			}
			const coming = comingOf(desk, c);
			if (!first) {
				giveToken(c, await signIn.sessions.renew(kept, coming.cookies, coming.device));
				return c.redirect("/mijn/binnenkomen", 303);
			}
			const { case: about, code, how } = kept;
			giveToken(
				c,
				await signIn.sessions.begin({
					actor,
					stage: "full",
					how,
					case: about,
					code: code ?? undefined,
					way,
					device: coming.device,
					instead: coming.cookies,
				}),
			);
			return c.redirect(signIn.homes.person, 303);
		});
	};
