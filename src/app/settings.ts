/** What the outside says at the start. Everything has a good default: nobody needs to set anything. */
import { resolve } from "node:path";
import { type MapSettings, readMapSettings } from "#src/contact/server.ts";
import { readLocationSettings } from "#src/signalling/server.ts";

export type Settings = {
	readonly port: number;
	readonly host: string;
	readonly databaseUrl: string | undefined;
	/** Where the embedded database, the master key, the seals and the passwords of the roles are kept; undefined: the usual place. */
	readonly dataDir: string | undefined;
	readonly masterKey: string | undefined;
	/** Demo people and their sign-in; with a database server only when asked for. */
	readonly demo: boolean;
	readonly dist: string;
	/** `https://erbij.example.nl`, when a web server stands in front. */
	readonly origin: string | undefined;
	/** Whether that web server says who comes (X-Forwarded-For). */
	readonly behindProxy: boolean;
	/** Somebody else who may say who a person is (OpenID Connect, such as DigiD through a broker), and what stands on the button. */
	readonly elsewhere?:
		| { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | undefined; readonly called: string }
		| undefined;
	/** What the map of today's doors is drawn on. */
	readonly map?: MapSettings | undefined;
	/** How many forms one address may send in a minute without signing in. */
	readonly publicPerMinute: number;
	/** How many forms may come in a minute from everywhere, without signing in, before more of them wait apart until a human looked. */
	readonly publicTogetherPerMinute: number;
};

const isYes = (text: string | undefined): boolean => ["yes", "ja", "true", "1"].includes((text ?? "").toLowerCase());
const isNo = (text: string | undefined): boolean => ["no", "nee", "false", "0"].includes((text ?? "").toLowerCase());

/** With an issuer a client belongs; without, nobody comes in that way. */
const elsewhereIn = (environment: NodeJS.ProcessEnv): Settings["elsewhere"] => {
	const issuer = environment["ERBIJ_OIDC_ISSUER"] || undefined;
	if (issuer === undefined) return undefined;
	const clientId = environment["ERBIJ_OIDC_CLIENT"] || undefined;
	if (clientId === undefined) throw new Error("ERBIJ_OIDC_ISSUER is set, so ERBIJ_OIDC_CLIENT must be set too");
	if (!URL.canParse(issuer) || new URL(issuer).protocol !== "https:") throw new Error(`ERBIJ_OIDC_ISSUER must be an https address, not ${issuer}`);
	if (!environment["ERBIJ_ORIGIN"]) throw new Error("ERBIJ_OIDC_ISSUER is set, so ERBIJ_ORIGIN must be set too: that is where people come back to");
	return { issuer, clientId, clientSecret: environment["ERBIJ_OIDC_SECRET"] || undefined, called: environment["ERBIJ_OIDC_NAME"] || "DigiD" };
};

/** Reads the settings; a port that is none stops the start with a sentence. */
export const readSettings = (environment: NodeJS.ProcessEnv, root: string): Settings => {
	const port = Number(environment["PORT"] ?? 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Error(`PORT must be a number from 0 to 65535, not ${environment["PORT"] ?? ""}`);
	// Read again where it is used; a mistake in it is said now.
	readLocationSettings(environment);
	const databaseUrl = environment["DATABASE_URL"] || undefined;
	return {
		port,
		host: environment["HOST"] || "localhost",
		databaseUrl,
		dataDir: environment["ERBIJ_DATA"] ? resolve(root, environment["ERBIJ_DATA"]) : undefined,
		masterKey: environment["ERBIJ_MASTER_KEY"] || undefined,
		demo: databaseUrl ? isYes(environment["ERBIJ_DEMO"]) : !isNo(environment["ERBIJ_DEMO"]),
		dist: resolve(root, "dist"),
		origin: environment["ERBIJ_ORIGIN"] || undefined,
		elsewhere: elsewhereIn(environment),
		map: readMapSettings(environment),
		publicPerMinute: Number(environment["ERBIJ_PUBLIC_PER_MINUTE"] ?? 30) || 30,
		publicTogetherPerMinute: Number(environment["ERBIJ_PUBLIC_TOGETHER_PER_MINUTE"] ?? 60) || 60,
		behindProxy: isYes(environment["ERBIJ_BEHIND_PROXY"]),
	};
};
