/**
 * One report when the connection is lost after sending, without any script: the number of the form is kept in this browser until its receipt was seen. Going back, opening
 * the page again or starting the browser anew draws the form under the same number, so the same words sent again are the same act; and when the words had come in
 * after all, the page says so. The cookie holds that number and nothing else.
 */
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { CommandId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Answer } from "#src/platform/operations/handler.ts";
import type { Page } from "./page.ts";
import type { Ctx } from "./server.ts";

const COOKIE = "formulier";
const KEEP_SECONDS = 24 * 60 * 60;

/** The number of a form that may have been sent from this browser. */
export const pinnedIn = (c: Ctx, page: Page<unknown, unknown>): CommandId | undefined =>
	page.pins === undefined ? undefined : CommandId.safeParse(getCookie(c, COOKIE)).data;
/** The number the form gets now: the same as before until it was answered, then a new one; the old one stays until its receipt was seen, or says nothing any more. */
export const pinFor = (
	c: Ctx,
	{ pins }: Page<unknown, unknown>,
	{ id, answer, fresh, now }: { readonly id: string | undefined; readonly answer: Answer | undefined; readonly fresh: string; readonly now: Instant },
): string => {
	if (id !== undefined && answer === undefined) return id;
	if (answer === undefined || pins?.stillShows(answer, now) !== true)
		setCookie(c, COOKIE, fresh, { path: "/melden", secure: true, httpOnly: true, sameSite: "Lax", maxAge: KEEP_SECONDS });
	return fresh;
};
/** The receipt was seen: what is told next is something new. */
export const unpin = (c: Ctx): void => {
	if (getCookie(c, COOKIE) !== undefined) deleteCookie(c, COOKIE, { path: "/melden", secure: true });
};
