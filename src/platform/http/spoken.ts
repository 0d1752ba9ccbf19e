/** The language somebody without a sign-in reads in: chosen without script, kept for this visit only - the next person at the same computer begins anew. */
import { getCookie, setCookie } from "hono/cookie";
import { PublicLanguage, screenLanguageOf } from "#src/kernel/language.ts";
import type { SentForm } from "./form-data.ts";
import type { AnyPage, Page } from "./page.ts";
import type { Ctx, Guest } from "./server.ts";

const COOKIE = "taal";
/** Keeps the choice until the browser is closed. */
export const keepLanguage = (c: Ctx, language: PublicLanguage): void =>
	setCookie(c, COOKIE, language, { path: "/", secure: true, httpOnly: true, sameSite: "Lax" });
/** What the address asks for (the code on a poster does), else what was chosen in this visit, else Dutch. */
export const languageOf = (c: Ctx): PublicLanguage => {
	const asked = PublicLanguage.safeParse(c.req.method === "GET" ? c.req.query("in") : undefined);
	if (asked.success && getCookie(c, COOKIE) !== asked.data) keepLanguage(c, asked.data);
	const wanted = asked.success ? asked : PublicLanguage.safeParse(getCookie(c, COOKIE));
	return wanted.success ? wanted.data : "nl";
};
/** What a page is read in: what somebody chose where it speaks that, else the language of the screens. */
export const spokenOn = (at: AnyPage, guest: Guest): PublicLanguage =>
	(at as unknown as Page).spokenTitle === undefined ? guest.language : guest.spoken;
/** The language somebody chose with a button of the form they are writing in. */
export const chosenIn = (page: Page<unknown, unknown>, { values }: SentForm): PublicLanguage | undefined =>
	page.spokenTitle === undefined ? undefined : PublicLanguage.safeParse(values[COOKIE]).data;
const notTyped = new Set(["id", "operation", COOKIE, "language", "area"]);
/** Whether there is anything in the form that somebody typed or chose. */
export const hasWords = ({ values }: SentForm): boolean =>
	Object.entries(values).some(([name, value]) => !notTyped.has(name) && (typeof value === "string" ? value : value.join("")).trim() !== "");
/** From this answer on, for this visit. */
export const speakFromNow = (c: Ctx, spoken: PublicLanguage): Guest => {
	const before = c.get("guest");
	const guest = { ...before, spoken, language: before.session ? before.language : screenLanguageOf(spoken) };
	keepLanguage(c, spoken);
	c.set("guest", guest);
	return guest;
};
