/** A house one can really come in to: the real sign-in, real sessions, the pages of the team; a browser of a few lines that keeps cookies. */
import { generate } from "otplib";
import { addMs, type Instant } from "#src/kernel/time.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { freshDatabase } from "#src/platform/database/testing/test-database.ts";
import { createApp } from "#src/platform/http/app.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { openThrottle } from "#src/platform/http/throttle.ts";
import { sentencesOf } from "#src/platform/http/sentences.ts";
import type { Server } from "#src/platform/http/server.ts";
import { run, workOf } from "#src/platform/operations/runner.ts";
import { type ElsewhereSettings, findOpenCode, openElsewhere, openSignIn, setupCode, signInRoutes } from "#src/platform/sign-in/server.ts";
import { teamTexts } from "#src/team/index.ts";
import { pages } from "#src/team/pages.ts";
import { handled, projectors } from "#src/team/server.ts";
import { openHouse } from "../house.ts";
import { noticeView } from "../pages/notice.tsx";
import { makeNeighbourhood, testMasterKey } from "./neighbourhood.ts";

const team: Phase = { name: "team", handled, projectors, words: teamTexts, pages };
const REMEMBERED_MS = 3_050;

export type Answered = { readonly status: number; readonly html: string; readonly location: string | null; readonly headers: Headers };
export type Browser = {
	readonly cookies: Map<string, string>;
	readonly get: (path: string) => Promise<Answered>;
	/** Sends a form; hidden fields of an operation are added when one is named. */
	readonly post: (path: string, fields: Record<string, string | readonly string[]>, operation?: string) => Promise<Answered>;
	readonly json: (path: string, body: unknown) => Promise<Answered>;
};

type Opened = { readonly empty?: boolean; readonly demo?: boolean; readonly demoTenant?: boolean; readonly elsewhere?: ElsewhereSettings };
/** Opens it. `empty`: nobody has set up a team yet. `demo`: what the process says; `demoTenant`: what the database says. */
export const signInHouse = async ({ empty = false, demo = false, demoTenant = false, elsewhere }: Opened = {}) => {
	let now = "2026-11-24T09:00:00.000Z" as Instant;
	const clock = { now: () => now };
	const database = await freshDatabase();
	const neighbourhood = empty ? undefined : await makeNeighbourhood(database.adminConfig, now);
	const pool = openPool(database.appConfig, 10, () => undefined);
	const admin = openPool(database.adminConfig, 2, () => undefined);
	if (demoTenant) await admin.pg.query("update tenant set demo = true");
	const master = testMasterKey();
	const house = openHouse({ pool, clock, master, phases: [team], reactions: {} });
	const fresh = (): string => newId(now);
	const slept: number[] = [];
	const open = (asDemo: boolean) =>
		openSignIn({
			pool,
			door: house.door,
			clock,
			master,
			newId: fresh,
			demo: asDemo,
			sleep: async (ms) => void slept.push(ms),
			origin: "http://localhost",
			elsewhere: elsewhere && openElsewhere(elsewhere, master),
		});
	const signIn = open(demo);
	const server: Server = {
		house,
		findSession: signIn.findSession,
		sentences: sentencesOf([teamTexts]),
		assets: { publicCss: "/assets/public.css", workerCss: "/assets/worker.css", script: "/assets/main.js" },
		pages,
		publicTenant: signIn.publicTenant,
		signInPath: "/aanmelden",
		throttle: openThrottle({ perNetwork: 1_000_000, together: 1_000_000, behindProxy: false }),
		notice: noticeView,
		fault: (_reference, error) => {
			throw error;
		},
		newId: fresh,
	};
	const app = createApp(server, { hear: () => () => undefined }, [signInRoutes(signIn, server)]);

	const browser = (agent = "Mozilla/5.0 (X11; Linux) Firefox/140"): Browser => {
		const cookies = new Map<string, string>();
		const ask = async (path: string, init: RequestInit): Promise<Answered> => {
			const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
			const response = await app.request(`http://localhost${path}`, {
				...init,
				headers: {
					"user-agent": agent,
					origin: "http://localhost",
					host: "localhost",
					...(cookie ? { cookie } : {}),
					...(init.headers as Record<string, string>),
				},
			});
			for (const line of response.headers.getSetCookie()) {
				const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
				if (name === undefined || value === undefined) continue;
				if (value === "") cookies.delete(name);
				else cookies.set(name, value);
			}
			return { status: response.status, html: await response.text(), location: response.headers.get("location"), headers: response.headers };
		};
		return {
			cookies,
			get: (path) => ask(path, {}),
			post: (path, fields, operation) => {
				const body = new URLSearchParams(operation === undefined ? {} : { id: fresh(), operation });
				for (const [name, value] of Object.entries(fields)) for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
				return ask(path, { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
			},
			json: (path, body) => ask(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
		};
	};
	/** The number an app would show now, from the letters on the page. */
	const numberFrom = (html: string): Promise<string> => {
		const letters = /<code>([A-Z2-7 ]{16,})<\/code>/.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
		return numberFor(letters);
	};
	const numberFor = (secret: string): Promise<string> => generate({ secret, epoch: Math.floor(Date.parse(now) / 1000) });
	return {
		...(neighbourhood ?? { people: undefined, ids: undefined }),
		house,
		signIn,
		app,
		admin,
		clock,
		browser,
		numberFrom,
		numberFor,
		slept,
		server,
		master,
		newId: fresh,
		code: setupCode(master),
		pass: (minutes: number): void => {
			now = addMs(now, minutes * 60_000);
		},
		/** Waits until no session is remembered any more. */
		forgotten: (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REMEMBERED_MS)),
		close: async (): Promise<void> => {
			await pool.end();
			await admin.end();
			await database.drop();
		},
	};
};
export type SignInHouse = Awaited<ReturnType<typeof signInHouse>>;
export const PASSWORD = "paard batterij nietje maan";
export const OTHER_PASSWORD = "fiets dijk appel wolkje";
/** Gives a member a first code, a password and a second step; gives the browser that is in, and the secret of the app. */
export const comeInFirst = async (
	house: SignInHouse,
	member: string,
	signInName: string,
): Promise<{ readonly browser: Browser; readonly secret: string; readonly spare: readonly string[] }> => {
	const keeper = house.people?.keeper;
	if (!keeper) throw new Error("no neighbourhood");
	const ran = await run(house.house, keeper, "team.invite-again", house.newId(), { member });
	if (ran.kind !== "ok") throw new Error(JSON.stringify(ran));
	const browser = house.browser();
	await browser.post("/code", { code: await readCode(house, member) });
	await browser.post("/aanmelden/eerste-keer", { step: "password", name: signInName, password: PASSWORD });
	const page = await browser.get("/aanmelden/eerste-keer");
	const secret = /<code>([A-Z2-7 ]{16,})<\/code>/.exec(page.html)?.[1]?.replaceAll(" ", "") ?? "";
	const done = await browser.post("/aanmelden/eerste-keer", { step: "number", number: await house.numberFor(secret) });
	const spare = [...done.html.matchAll(/<code>([a-z0-9]{5}-[a-z0-9]{5})<\/code>/g)].map(([, code]) => code ?? "");
	return { browser, secret, spare };
};
/** The open first code of a member, as the keeper's print shows it. */
export const readCode = async (house: SignInHouse, member: string): Promise<string> => {
	const keeper = house.people?.keeper;
	if (!keeper) throw new Error("no neighbourhood");
	const found = await house.house.door(keeper, { event: "look", what: "test" }, (tx) =>
		findOpenCode(workOf(house.house, tx, house.newId()), "member", member),
	);
	return found?.code ?? "";
};
