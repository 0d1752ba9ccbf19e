/** Coming in with a passkey: no name to type, nothing to guess, nothing to phish. The key is on the device, behind its own lock. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type * as Library from "@simplewebauthn/server";
import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
	RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { Actor } from "#src/kernel/actor.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import type { PasskeyRow } from "./lookups.ts";
import { codeActor, memberActor } from "./model.ts";
import type { SignIn } from "./sign-in.ts";
import { keepPasskey, listPasskeys, usePasskey } from "./store.ts";

export const QUESTION_COOKIE = "__Host-erbij-vraag";
/** EdDSA, ES256, RS256: what devices really have. */
const ALGORITHMS = [-8, -7, -257];
const QUESTION_MS = 5 * 60_000;
/** Read in when the first passkey is asked for: it takes 8 MB of memory, and many houses never use one. */
const library = (): Promise<typeof Library> => import("@simplewebauthn/server");
/** Where the browser is: `https://erbij.example.nl` and its host. */
export type Site = { readonly origin: string; readonly host: string };

const signed = (master: MasterKey, text: string): string =>
	createHmac("sha256", master.secretFor("passkey-question")).update(text).digest("base64url");
/** What the browser must sign is remembered in a cookie that only we can make, for one purpose and five minutes. */
export const sealQuestion = (master: MasterKey, purpose: string, challenge: string, now: string): string => {
	const text = `${purpose}.${challenge}.${Date.parse(now) + QUESTION_MS}`;
	return `${text}.${signed(master, text)}`;
};
const answered = new Map<string, number>();
/** Gives the question back, once. */
export const openQuestion = (master: MasterKey, purpose: string, cookie: string | undefined, now: string): string | undefined => {
	const [wanted, challenge, until, mark] = (cookie ?? "").split(".");
	if (wanted !== purpose || challenge === undefined || until === undefined || mark === undefined) return undefined;
	const expected = Buffer.from(signed(master, `${wanted}.${challenge}.${until}`));
	const given = Buffer.from(mark);
	if (given.length !== expected.length || !timingSafeEqual(given, expected) || Number(until) < Date.parse(now)) return undefined;
	for (const [old, end] of answered) if (end < Date.parse(now)) answered.delete(old);
	if (answered.has(challenge)) return undefined;
	answered.set(challenge, Number(until));
	return challenge;
};

export const askForPasskey = async (site: Site): Promise<PublicKeyCredentialRequestOptionsJSON> =>
	(await library()).generateAuthenticationOptions({ rpID: site.host, userVerification: "required", allowCredentials: [] });

/** Whose passkey answered; undefined when it did not, or is nobody's. */
export const checkPasskey = async (
	signIn: SignIn,
	site: Site,
	challenge: string,
	response: AuthenticationResponseJSON,
): Promise<Actor | undefined> => {
	const row: PasskeyRow | undefined = await signIn.lookups.passkey(response.id);
	if (!row) return undefined;
	const credential = { id: response.id, publicKey: new Uint8Array(row.public_key), counter: row.counter, transports: row.transports };
	const found = await (await library())
		.verifyAuthenticationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: site.origin,
			expectedRPID: site.host,
			credential,
			requireUserVerification: true,
		})
		.catch(() => undefined);
	if (!found?.verified) return undefined;
	const actor = row.kind === "person" ? codeActor(row.tenant, "person", row.member_id) : memberActor(row.tenant, row.member_id, row);
	await signIn.options.door(actor, { event: "sign-in", what: "sign-in.passkey-used" }, (tx) =>
		usePasskey(tx, response.id, found.authenticationInfo.newCounter),
	);
	return actor;
};

export const askForNewPasskey = async (signIn: SignIn, site: Site, actor: Actor, name: string): Promise<PublicKeyCredentialCreationOptionsJSON> => {
	const member = actor.id ?? "";
	const present = await signIn.options.door(actor, { event: "look", what: "sign-in.passkeys" }, (tx) => listPasskeys(tx, member));
	return (await library()).generateRegistrationOptions({
		rpName: "Erbij",
		supportedAlgorithmIDs: ALGORITHMS,
		rpID: site.host,
		userName: name,
		userDisplayName: name,
		userID: new TextEncoder().encode(member),
		attestationType: "none",
		excludeCredentials: present.map(({ id, transports }) => ({ id, transports })),
		authenticatorSelection: { residentKey: "required", userVerification: "required" },
	});
};
/** Keeps a new passkey; `false` when the answer is not good. */
export const addPasskey = async (
	signIn: SignIn,
	site: Site,
	actor: Actor,
	challenge: string,
	response: RegistrationResponseJSON,
	called: string,
): Promise<boolean> => {
	const made = await (await library())
		.verifyRegistrationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: site.origin,
			expectedRPID: site.host,
			requireUserVerification: true,
			supportedAlgorithmIDs: ALGORITHMS,
		})
		.catch(() => undefined);
	if (!made?.verified) return false;
	const { id, publicKey, counter } = made.registrationInfo.credential;
	await signIn.options.door(actor, { event: "write", what: "sign-in.add-passkey" }, (tx) =>
		keepPasskey(tx, actor.id ?? "", { id, publicKey, counter, transports: response.response.transports ?? [], called }),
	);
	return true;
};
