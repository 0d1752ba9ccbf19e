/** `/jij/sleutels`: one's own passkeys, password, second step and sessions. Changing them asks to show again who one is. */
import type { Hono } from "hono";
import type { FormState } from "#src/kernel/form.ts";
import { isUuid } from "#src/kernel/ids.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import type { Kept } from "../model.ts";
import { beginSecond, choosePassword, confirmSecond, newSpares } from "../password-way.ts";
import { deleteOwnSession, findCredential, removePasskey } from "../store.ts";
import { type Desk, readTyped, showPage, wordsFor } from "./desk.ts";
import { SparePage } from "./first-time.tsx";
import { stateOf } from "./parts.tsx";
import { loadWays, WaysPage } from "./ways-view.tsx";

/** Puts one's own ways in on the app. */
export const waysRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		const { door } = signIn.options;
		const memberHere = async (c: Ctx): Promise<Kept | undefined> => {
			const kept = await signIn.sessions.findKept(c.req.header("cookie"));
			return kept?.stage === "full" && kept.session.actor.kind === "member" ? kept : undefined;
		};
		const page = async (
			c: Ctx,
			kept: Kept,
			said?: string,
			form: FormState = stateOf("password", server.newId()),
			status: 200 | 409 | 422 = 200,
		): Promise<Response> => {
			const { actor } = kept.session;
			const ways = await door(actor, { event: "look", what: "sign-in.ways" }, (tx) => loadWays(tx, actor.id ?? "", signIn.options.master));
			return showPage(
				desk,
				c,
				wordsFor(c).titles.ways,
				(screen) => <WaysPage screen={screen} words={wordsFor(c)} ways={ways} kept={kept} form={form} said={said} />,
				status,
				"worker",
			);
		};

		app.get("/jij/sleutels", async (c) => {
			const kept = await memberHere(c);
			return kept ? page(c, kept) : c.redirect("/aanmelden?naar=/jij/sleutels", 303);
		});
		app.post("/jij/sleutels", async (c) => {
			const kept = await memberHere(c);
			if (!kept) return c.redirect("/aanmelden?naar=/jij/sleutels", 303);
			const { one, values } = await readTyped(c);
			const words = wordsFor(c);
			const { actor } = kept.session;
			const member = actor.id ?? "";
			const write = <Value,>(what: string, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
				door(actor, { event: "write", what: `sign-in.${what}` }, work);
			if (one("act") === "end") {
				if (isUuid(one("what"))) await write("end-session", (tx) => deleteOwnSession(tx, one("what")));
				return c.redirect("/jij/sleutels", 303);
			}
			if (kept.how === "demo") return page(c, kept, words.ways.demo, undefined, 409);
			if (!(await signIn.isFresh(c.req.header("cookie")))) return c.redirect("/aanmelden/opnieuw?naar=/jij/sleutels", 303);
			if (one("act") === "password") {
				const wrong = await write("change-password", async (tx) =>
					choosePassword(tx, member, (await findCredential(tx, member))?.sign_in_name ?? one("name"), one("password").slice(0, 300), kept.id),
				);
				if (!wrong) return page(c, kept, words.ways.passwordChanged);
				return page(
					c,
					kept,
					undefined,
					stateOf("password", server.newId(), values, [{ field: wrong.field, sentence: words.problems[wrong.code] }]),
					422,
				);
			}
			if (one("act") === "second") {
				await write("ask-second", (tx) => beginSecond(signIn, tx, member));
				return c.redirect("/jij/sleutels#tweede", 303);
			}
			if (one("act") === "number") {
				const codes = await confirmSecond(signIn, actor, one("number"));
				if (codes)
					return showPage(desk, c, words.titles.spare, (screen) => <SparePage screen={screen} words={words} codes={codes} on="/jij/sleutels" />);
				return page(c, kept, undefined, stateOf("number", server.newId(), {}, [{ field: "number", sentence: words.first.wrong }]), 422);
			}
			if (one("act") === "spare") {
				const codes = await write("new-spare-codes", (tx) => newSpares(signIn, tx, member));
				return showPage(desk, c, words.titles.spare, (screen) => <SparePage screen={screen} words={words} codes={codes} on="/jij/sleutels" />);
			}
			if (one("act") === "passkey") {
				const gone = await write("remove-passkey", async (tx) => {
					const ways = await loadWays(tx, member, signIn.options.master);
					if (ways.passkeys.length <= 1 && !ways.hasSecond) return false;
					await removePasskey(tx, member, one("what"));
					return true;
				});
				return gone ? c.redirect("/jij/sleutels", 303) : page(c, kept, words.ways.lastWay, undefined, 409);
			}
			return c.redirect("/jij/sleutels", 303);
		});
	};
