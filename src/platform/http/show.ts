/** From a page's view to HTML, and the kind pages for 'not here', 'not yours' and 'our fault'. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { PublicLanguage } from "#src/kernel/language.ts";
import { mayAtAll, type Role } from "#src/kernel/policy.ts";
import { dayOf } from "#src/kernel/time.ts";
import { readForm, type SentForm } from "./form-data.ts";
import { packed } from "./packed.ts";
import type { AnyPage } from "./page.ts";
import type { Ctx, Guest, Server } from "./server.ts";
import { SignedOut } from "./signed-out.tsx";
import { texts } from "./texts/index.ts";
import { mainRoads } from "#src/platform/ui/index.ts";
import type { Screen } from "#src/platform/ui/screen.ts";
import { WordsBack } from "./words-back.tsx";

const barred = new WeakMap<Server, Map<string, readonly string[]>>();
/** Which of the main roads the roles of this reader do not open; a road that is no page is open. Looked up once for each set of roles. */
const barredFor = (server: Server, roles: readonly Role[]): readonly string[] => {
	const known = barred.get(server) ?? new Map<string, readonly string[]>();
	barred.set(server, known);
	const key = roles.join(" ");
	const found =
		known.get(key) ??
		mainRoads.filter((road) => {
			const page = server.pages.find(({ path }) => path === road);
			return page !== undefined && !mayAtAll(roles, page.who);
		});
	known.set(key, found);
	return found;
};
/** The screen every view starts from. */
export const screenFor = (server: Server, c: Ctx, title: string, dress: AnyPage["dress"], spoken?: PublicLanguage): Screen => {
	const { session, language } = c.get("guest");
	const url = new URL(c.req.url);
	return {
		language,
		nonce: c.get("secureHeadersNonce") ?? "",
		path: url.pathname + url.search,
		origin: server.origin ?? url.origin,
		title,
		today: dayOf(server.house.clock.now()),
		assets: { css: dress === "public" ? server.assets.publicCss : server.assets.workerCss, script: server.assets.script },
		...(spoken === undefined ? {} : { spoken }),
		...(session?.freshStart ? { freshStart: true as const } : {}),
		...(session?.theme ? { theme: session.theme } : {}),
		...(session?.actor.kind === "person" ? { own: true as const } : {}),
		...(session && session.actor.kind === "member"
			? {
					barred: barredFor(server, session.actor.roles),
					signedIn: session.actor.id ?? "",
					me: { name: session.name, href: "/jij", ...(session.face ? { face: session.face } : {}) },
				}
			: {}),
	};
};

/** Sends a view as a page that no cache keeps. */
export const show = (c: Ctx, node: VNode, status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 = 200): Response => {
	c.header("Cache-Control", "no-store");
	return packed(c, `<!doctype html>${renderToString(node)}`, "text/html; charset=UTF-8", status);
};

const wantsJson = (c: Ctx): boolean => c.req.path.startsWith("/api/") || (c.req.header("accept") ?? "").startsWith("application/json");

/** Who reads a notice: somebody signed in in the language of their screens, everybody else in what they chose. */
const readerOf = (c: Ctx): Pick<Guest, "session" | "spoken"> => {
	const { language, spoken, session } = c.get("guest");
	return { session, spoken: session ? language : spoken };
};
/** What was typed in a form that cannot be taken, given back on the page that says so: as it was sent, to nobody but its sender. */
export const wordsBack = (c: Ctx, sent: SentForm | undefined, again?: "again"): VNode | undefined => {
	if (!sent || sent.operation === "") return undefined;
	const { pathname, search } = new URL(c.req.url);
	return WordsBack({ language: c.get("guest").spoken, sent, ...(again ? { action: pathname + search } : {}) }) ?? undefined;
};
/** 'This page is not here': the same words whether it does not exist or is not yours. */
export const showNothingHere = (server: Server, c: Ctx, sent?: SentForm): Response => {
	if (wantsJson(c)) return c.json({ error: "not-found" }, 404);
	const { spoken, session } = readerOf(c);
	const said = texts(spoken).noSuchPage;
	return show(
		c,
		server.notice(screenFor(server, c, said.title, "public", session ? undefined : spoken), {
			...said,
			home: session?.home ?? "/",
			words: wordsBack(c, sent),
		}),
		404,
	);
};
export const showNotYours = (server: Server, c: Ctx, sent?: SentForm): Response => {
	if (wantsJson(c)) return c.json({ error: "not-yours" }, 403);
	const { spoken, session } = readerOf(c);
	const said = texts(spoken).notYours;
	return show(
		c,
		server.notice(screenFor(server, c, said.title, "public", session ? undefined : spoken), {
			...said,
			home: session?.home ?? "/",
			words: wordsBack(c, sent),
		}),
		403,
	);
};

/** A form that was sent after the session had ended: the words are given back whole, with a way to sign in and to send them again. */
export const showSignedOut = (server: Server, c: Ctx, dress: AnyPage["dress"], sent: SentForm): Response => {
	const { language } = c.get("guest");
	const action = new URL(c.req.url);
	return show(
		c,
		SignedOut({
			screen: screenFor(server, c, texts(language).signedOut.title, dress),
			language,
			sent,
			action: action.pathname + action.search,
			signIn: server.signInPath,
		}),
		403,
	);
};

const lostDatabase = new Set(["57P01", "57P02", "57P03", "08006", "08003", "08001", "08000", "53300", "ECONNREFUSED", "ECONNRESET", "ENOENT"]);
const isLostDatabase = (error: unknown): boolean =>
	error instanceof Error &&
	(lostDatabase.has((error as { code?: string }).code ?? "") ||
		/Connection terminated|timeout exceeded when trying to connect|connection ended/i.test(error.message));

const MOST_TO_GIVE_BACK = 256 * 1024;
/** The form that met a fault, unless it was kept on the device: that one is sent again by itself. */
const formOf = async (c: Ctx): Promise<SentForm | undefined> => {
	const size = Number(c.req.header("content-length") ?? Number.NaN);
	if (c.req.method !== "POST" || c.req.header("erbij-kept") !== undefined || !(size <= MOST_TO_GIVE_BACK)) return undefined;
	return readForm(c.req.raw).catch(() => undefined);
};
/** Caught once: a reference number for the reader, everything else for the log. Nothing fails open. */
export const showFault = async (server: Server, c: Ctx, error: unknown): Promise<Response> => {
	const reference = server.newId().slice(-8).toUpperCase();
	const lost = isLostDatabase(error);
	server.fault(reference, error, `${c.req.method} ${c.req.routePath ?? ""}`);
	if (lost) c.header("Retry-After", "3");
	if (wantsJson(c)) return c.json({ error: lost ? "busy" : "fault", reference }, lost ? 503 : 500);
	const { spoken, session } = readerOf(c);
	const home = session?.home ?? "/";
	const words = wordsBack(c, await formOf(c), "again");
	if (lost) {
		const said = texts(spoken).busy;
		return show(
			c,
			server.notice(screenFor(server, c, said.title, "public", session ? undefined : spoken), { ...said, home: c.req.path, words }),
			503,
		);
	}
	const said = texts(spoken).fault;
	return show(
		c,
		server.notice(screenFor(server, c, said.title, "public", session ? undefined : spoken), {
			...said,
			reference,
			referenceSays: said.number,
			home,
			words,
		}),
		500,
	);
};
