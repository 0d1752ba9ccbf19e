/** What every sign-in road works with: who comes, from where, and how an answer is sent. */
import { setCookie } from "hono/cookie";
import type { VNode } from "preact";
import type { FormValues } from "#src/kernel/form.ts";
import type { PublicLanguage } from "#src/kernel/language.ts";
import { readForm } from "#src/platform/http/form-data.ts";
import type { Ctx, Server } from "#src/platform/http/server.ts";
import { screenFor, show } from "#src/platform/http/show.ts";
import type { Screen } from "#src/platform/ui/screen.ts";
import type { Kept } from "../model.ts";
import type { Site } from "../passkey-way.ts";
import type { Coming } from "../password-way.ts";
import type { SignIn } from "../sign-in.ts";
import { texts } from "../texts/index.ts";

export type Desk = { readonly signIn: SignIn; readonly server: Server };
type Status = Parameters<typeof show>[2];
export type Words = ReturnType<typeof texts>;

const browsers = [
	["Edg/", "Edge"],
	["OPR/", "Opera"],
	["SamsungBrowser", "Samsung"],
	["Firefox/", "Firefox"],
	["Chrome/", "Chrome"],
	["Safari/", "Safari"],
] as const;
const systems = [
	["Android", "Android"],
	["iPhone", "iPhone"],
	["iPad", "iPad"],
	["Windows", "Windows"],
	["Mac OS", "Mac"],
	["CrOS", "Chromebook"],
	["Linux", "Linux"],
] as const;
/** 'Firefox · Android': enough to know one's own devices apart, no more. */
export const deviceOf = (agent: string): string =>
	[browsers.find(([sign]) => agent.includes(sign))?.[1], systems.find(([sign]) => agent.includes(sign))?.[1]].filter(Boolean).join(" · ");

type Incoming = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
const addressOf = (desk: Desk, c: Ctx): string => {
	const socket = (c.env as Incoming)?.incoming?.socket?.remoteAddress ?? "unknown";
	return desk.signIn.options.behindProxy ? (c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? socket) : socket;
};
export const comingOf = (desk: Desk, c: Ctx): Coming => ({
	address: addressOf(desk, c),
	device: deviceOf(c.req.header("user-agent") ?? ""),
	cookies: c.req.header("cookie"),
});

/** Where the browser says it is. A configured origin goes before everything. */
export const siteOf = (desk: Desk, c: Ctx): Site => {
	const said = c.req.header("origin");
	const host = c.req.header("host") ?? new URL(c.req.url).host;
	const here = said !== undefined && URL.canParse(said) && new URL(said).host === host ? said : new URL(c.req.url).origin;
	const origin = desk.signIn.options.origin ?? here;
	return { origin, host: new URL(origin).hostname };
};

const hostCookie = { path: "/", secure: true, httpOnly: true, sameSite: "Lax", prefix: "host" } as const;
/** Gives the browser its token. It ends with the browser; the server ends it sooner. */
export const giveToken = (c: Ctx, token: string): void => setCookie(c, "erbij", token, hostCookie);
export const takeToken = (c: Ctx): void => setCookie(c, "erbij", "", { ...hostCookie, maxAge: 0 });
export const giveQuestion = (c: Ctx, sealed: string): void => setCookie(c, "erbij-vraag", sealed, { ...hostCookie, sameSite: "Strict", maxAge: 300 });

export const wordsFor = (c: Ctx): Words => texts(c.get("guest").language);
/** Shows a view under a title. */
export const showPage = (
	desk: Desk,
	c: Ctx,
	title: string,
	view: (screen: Screen) => VNode,
	status: Status = 200,
	dress: "public" | "worker" = "public",
	spoken?: PublicLanguage,
): Response => show(c, view(screenFor(desk.server, c, title, dress, spoken)), status);

export type Typed = { readonly one: (name: string) => string; readonly values: FormValues };
/** What was typed; passwords and numbers are never given back. */
export const readTyped = async (c: Ctx): Promise<Typed> => {
	const sent = await readForm(c.req.raw).catch(() => undefined);
	const values = sent?.values ?? {};
	const one = (name: string): string => {
		const value = values[name];
		return typeof value === "string" ? value : (value?.[0] ?? "");
	};
	const shown = Object.fromEntries(Object.entries(values).filter(([name]) => ["name", "naar", "code"].includes(name)));
	return { one, values: shown };
};
/** The session of this request in a certain stage. */
export const keptAs = async (desk: Desk, c: Ctx, stage: Kept["stage"]): Promise<Kept | undefined> => {
	const kept = await desk.signIn.sessions.findKept(c.req.header("cookie"));
	return kept?.stage === stage ? kept : undefined;
};
