/** Somebody at a browser of their own, without a sign-in: cookies, an address, forms. */
import type { Hono } from "hono";
import type { Env } from "#src/platform/http/server.ts";

export type Seen = { readonly status: number; readonly html: string; readonly location: string };
export type Visitor = {
	readonly get: (road: string) => Promise<Seen>;
	readonly send: (road: string, fields: Readonly<Record<string, string>>, id?: string) => Promise<Seen>;
	readonly cookies: ReadonlyMap<string, string>;
};
/** Opens a browser at an address. */
export const visitorOf = (house: { readonly app: Hono<Env>; readonly newId: () => string }, address?: string): Visitor => {
	const cookies = new Map<string, string>();
	const ask = async (road: string, init: RequestInit = {}): Promise<Seen> => {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const env = address === undefined ? {} : { incoming: { socket: { remoteAddress: address } } };
		const response = await house.app.request(road, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } }, env);
		for (const set of response.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			if (value === "" || /max-age=0/i.test(set)) cookies.delete(name);
			else cookies.set(name, value);
		}
		return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
	};
	return {
		cookies,
		get: (road) => ask(road),
		send: (road, fields, id = house.newId()) =>
			ask(road, {
				method: "POST",
				body: new URLSearchParams({ id, operation: "signalling.tell", ...fields }),
				headers: { "content-type": "application/x-www-form-urlencoded" },
			}),
	};
};
/** The number of the form on a page. */
export const formIdIn = (html: string): string => /name="id" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? "";
export const codeIn = (html: string): string => /data-code[^>]*>\s*([^<\s]+)/.exec(html)?.[1] ?? "";
