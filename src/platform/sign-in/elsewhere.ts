/**
 * Coming in through somebody else who knows who a person is: OpenID Connect, such as DigiD through a broker. Authorization code with PKCE, state and nonce,
 * the exact issuer, and a signature that is checked. Of who they are there only a digest of the number made for this house is kept: never a BSN.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Configuration } from "openid-client";
import { z } from "zod";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";

/** Only a house that has somebody else to ask needs it. */
const openidClient = () => import("openid-client");

export type Elsewhere = {
	/** What stands on the button: 'DigiD'. */
	readonly called: string;
	/** Begins: where the browser goes, and what it keeps until it is back. */
	readonly begin: (wanted: {
		readonly purpose: Purpose;
		/** Whose page it will be tied to. */
		readonly who?: string | undefined;
		readonly back: string;
		readonly now: string;
	}) => Promise<{ readonly to: string; readonly kept: string }>;
	/** Who came back: a digest that is the same each time; undefined when anything is not right. */
	readonly end: (came: { readonly at: URL; readonly kept: string | undefined; readonly now: string }) => Promise<Came | undefined>;
};
/** To come in, or to tie it to the page one is on. */
export type Purpose = "in" | "tie";
export type Came = { readonly purpose: Purpose; readonly who?: string | undefined; readonly subject: Buffer };
export type ElsewhereSettings = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret?: string | undefined;
	readonly called: string;
	/** Only for a server on this machine, in tests. */
	readonly insecure?: boolean;
};

export const ELSEWHERE_COOKIE = "__Host-erbij-elders";
export const ELSEWHERE_SECONDS = 10 * 60;
const TIMEOUT_SECONDS = 10;
/** What a broker may sign with; never nothing and never a shared secret. */
const SIGNATURES = ["RS256", "PS256", "ES256"] as const;

const Waiting = z.object({
	purpose: z.enum(["in", "tie"]),
	who: z.string().optional(),
	back: z.string(),
	state: z.string(),
	nonce: z.string(),
	verifier: z.string(),
	until: z.number(),
});
/** What the browser keeps meanwhile: readable and changeable by nobody but us. */
const seal = (master: MasterKey, waiting: z.infer<typeof Waiting>): string => {
	const nonce = randomBytes(12);
	const cipher = createCipheriv("aes-256-gcm", master.secretFor("elsewhere"), nonce);
	return Buffer.concat([nonce, cipher.update(JSON.stringify(waiting), "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
};
const unseal = (master: MasterKey, kept: string | undefined): z.infer<typeof Waiting> | undefined => {
	const bytes = Buffer.from(kept ?? "", "base64url");
	if (bytes.length < 40) return undefined;
	try {
		const cipher = createDecipheriv("aes-256-gcm", master.secretFor("elsewhere"), bytes.subarray(0, 12));
		cipher.setAuthTag(bytes.subarray(-16));
		const text = Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString("utf8");
		return Waiting.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
};
/** A number of nine figures that adds up as a BSN does: a broker that sends one was set up wrong, and it is not taken. */
export const looksLikeBsn = (subject: string): boolean => {
	const figures = /(?:^|\D)(\d{8,9})$/.exec(subject)?.[1]?.padStart(9, "0");
	if (figures === undefined) return false;
	const sum = [...figures].reduce((total, figure, at) => total + Number(figure) * (at === 8 ? -1 : 9 - at), 0);
	return sum % 11 === 0;
};

/** Makes it ready; the other side is only asked for its addresses when somebody wants to come in. */
export const openElsewhere = (settings: ElsewhereSettings, master: MasterKey): Elsewhere => {
	let found: Promise<Configuration> | undefined;
	const discover = async (): Promise<Configuration> => {
		const oidc = await openidClient();
		const secret = settings.clientSecret;
		const configuration = await oidc.discovery(
			new URL(settings.issuer),
			settings.clientId,
			{ token_endpoint_auth_method: secret === undefined ? "none" : "client_secret_basic" },
			secret === undefined ? oidc.None() : oidc.ClientSecretBasic(secret),
			{ timeout: TIMEOUT_SECONDS, ...(settings.insecure ? { execute: [oidc.allowInsecureRequests] } : {}) },
		);
		// Exactly the one that was set, as it was written.
		if (configuration.serverMetadata().issuer !== settings.issuer) throw new Error("the issuer is not the one that was set");
		configuration.timeout = TIMEOUT_SECONDS;
		oidc.enableNonRepudiationChecks(configuration);
		return configuration;
	};
	const configured = (): Promise<Configuration> => {
		found ??= discover().catch((error: unknown) => {
			found = undefined;
			throw error;
		});
		return found;
	};
	const subjectOf = (sub: string): Buffer =>
		createHmac("sha256", master.secretFor("elsewhere-subject")).update(`${settings.issuer}\n${sub}`).digest();
	return {
		called: settings.called,
		begin: async ({ purpose, who, back, now }) => {
			const [oidc, configuration] = [await openidClient(), await configured()];
			const waiting = {
				purpose,
				who,
				back,
				state: oidc.randomState(),
				nonce: oidc.randomNonce(),
				verifier: oidc.randomPKCECodeVerifier(),
				until: Date.parse(now) + ELSEWHERE_SECONDS * 1_000,
			};
			const to = oidc.buildAuthorizationUrl(configuration, {
				redirect_uri: back,
				scope: "openid",
				response_type: "code",
				state: waiting.state,
				nonce: waiting.nonce,
				code_challenge: await oidc.calculatePKCECodeChallenge(waiting.verifier),
				code_challenge_method: "S256",
			});
			return { to: to.href, kept: seal(master, waiting) };
		},
		end: async ({ at, kept, now }) => {
			const waiting = unseal(master, kept);
			if (!waiting || waiting.until < Date.parse(now)) return undefined;
			const back = new URL(waiting.back);
			back.search = at.search;
			const tokens = await (await openidClient()).authorizationCodeGrant(await configured(), back, {
				pkceCodeVerifier: waiting.verifier,
				expectedState: waiting.state,
				expectedNonce: waiting.nonce,
				idTokenExpected: true,
			});
			const header = z.object({ alg: z.enum(SIGNATURES) }).safeParse(headerOf(tokens.id_token));
			const sub = tokens.claims()?.sub;
			return !header.success || sub === undefined || sub === "" || looksLikeBsn(sub)
				? undefined
				: { purpose: waiting.purpose, who: waiting.who, subject: subjectOf(sub) };
		},
	};
};
const headerOf = (token: string | undefined): unknown => {
	try {
		return JSON.parse(Buffer.from(token?.split(".")[0] ?? "", "base64url").toString("utf8"));
	} catch {
		return undefined;
	}
};
