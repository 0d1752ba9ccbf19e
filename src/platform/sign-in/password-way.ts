/** Coming in with a name, a password and a number: never with a password alone. */
import { type Actor, publicActor } from "#src/kernel/actor.ts";
import type { TenantId } from "#src/kernel/ids.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { asSignInName, type Kept, memberActor } from "./model.ts";
import { checkPassword, hashPassword, weaknessOf } from "./passwords.ts";
import { digestOfSpare, newSecret, newSpareCodes, openSecret, sealSecret, stepOf } from "./second-factor.ts";
import type { SignIn } from "./sign-in.ts";
import {
	askSecond,
	deleteSessionsOf,
	findCredential,
	isNameTaken,
	keepPassword,
	keepSecond,
	keepSpareCodes,
	useSpareCode,
	useStep,
} from "./store.ts";

export type Coming = { readonly address: string; readonly device: string; readonly cookies: string | undefined };
export type Tried =
	| { readonly kind: "in"; readonly token: string; readonly next: "full" | "second" | "first" }
	| { readonly kind: "wrong" }
	| { readonly kind: "too-often" }
	| { readonly kind: "start-again" };

/** After so many wrong numbers the password is asked again. */
const WRONG_NUMBERS = 6;
/** And after so many in a quarter of an hour, however often the password was given anew, no number is looked at. */
const WRONG_NUMBERS_AT_ALL = 30;

/** Name and password. A name nobody has gets the same answer in the same time; each try leaves a line in the log. */
export const tryPassword = async (signIn: SignIn, tenant: string, name: string, password: string, coming: Coming): Promise<Tried> => {
	const { lookups, sessions, slow, options } = signIn;
	const signInName = asSignInName(name);
	const account = `${tenant}/${signInName}`;
	if ((await slow.wait(account, coming.address)) === 0) return { kind: "too-often" };
	const found = await lookups.credential(tenant, signInName);
	const right = await checkPassword(found?.password_hash, password);
	// Who has a passkey and no second step comes in with the passkey: a password alone must not be enough to make another way in.
	if (!found || !right || (found.has_passkey && !found.has_second)) {
		await options.door(publicActor(tenant as TenantId), { event: "refuse", what: "sign-in.password" }, async (tx) =>
			tx.note({ outcome: "sign-in.wrong" }),
		);
		return { kind: "wrong" };
	}
	await slow.wasRight(account, coming.address);
	const actor = memberActor(found.tenant, found.member_id, found);
	const next = found.has_second ? "second" : "first";
	if (next === "first") await options.door(actor, { event: "write", what: "sign-in.ask-second" }, (tx) => beginSecond(signIn, tx, found.member_id));
	const token = await sessions.begin({ actor, stage: next, how: "password", device: coming.device, instead: coming.cookies });
	return { kind: "in", token, next };
};

/** Says whether this is the right number (or an unused spare code), and uses it up. */
export const useSecond = async (signIn: SignIn, actor: Actor, typed: string): Promise<boolean> => {
	const { door, master } = signIn.options;
	const member = actor.id ?? "";
	return door(actor, { event: "sign-in", what: "sign-in.second" }, async (tx) => {
		const credential = await findCredential(tx, member);
		const isNumber = /^\s*\d{3}\s?\d{3}\s*$/.test(typed);
		const step =
			isNumber && credential?.second_secret
				? await stepOf(openSecret(master, member, credential.second_secret), typed, tx.now, credential.second_step)
				: undefined;
		const right = isNumber
			? step !== undefined && (await useStep(tx, member, step))
			: await useSpareCode(tx, member, digestOfSpare(master, member, typed));
		if (!right) tx.note({ event: "refuse", outcome: "sign-in.wrong" });
		return right;
	});
};

/** The second step of coming in. */
export const trySecond = async (signIn: SignIn, kept: Kept, typed: string, coming: Coming): Promise<Tried> => {
	const { slow, sessions } = signIn;
	const actor = kept.session.actor;
	const tries = await slow.wait(`half-way:${kept.id}`, coming.address);
	const waited = await slow.wait(`second:${actor.id}`, coming.address);
	// Who is here knows the password: a new half-way session for every six numbers must not make a million of them.
	if (tries === 0 || waited === 0 || waited > WRONG_NUMBERS_AT_ALL) return { kind: "too-often" };
	if (tries > WRONG_NUMBERS) {
		await sessions.end(coming.cookies);
		return { kind: "start-again" };
	}
	if (!(await useSecond(signIn, actor, typed))) return { kind: "wrong" };
	await slow.wasRight(`second:${actor.id}`, coming.address);
	return {
		kind: "in",
		token: await sessions.begin({ actor, stage: "full", how: "password", device: coming.device, instead: coming.cookies }),
		next: "full",
	};
};

export type Weakness = {
	readonly field: "name" | "password";
	readonly code: "password-short" | "password-long" | "password-known" | "name-taken" | "missing";
};
/** Gives a member a sign-in name and a password; says what is wrong with them instead when something is. Other sessions end, all but `keeping`. */
export const choosePassword = async (tx: Tx, member: string, name: string, password: string, keeping?: string): Promise<Weakness | undefined> => {
	const signInName = asSignInName(name);
	if (signInName.length < 2) return { field: "name", code: "missing" };
	const weak = weaknessOf(password, [signInName]);
	if (weak) return { field: "password", code: weak };
	if (await isNameTaken(tx, member, signInName)) return { field: "name", code: "name-taken" };
	await keepPassword(tx, member, signInName, await hashPassword(password));
	await deleteSessionsOf(tx, member, keeping);
	return undefined;
};

/** Makes a secret for an app to take; it counts only when a number from it was given back. */
export const beginSecond = async (signIn: SignIn, tx: Tx, member: string): Promise<void> =>
	askSecond(tx, member, sealSecret(signIn.options.master, member, newSecret()));

/** The app works: gives the spare codes, shown once. Undefined when the number is not right. */
export const confirmSecond = async (signIn: SignIn, actor: Actor, number: string): Promise<readonly string[] | undefined> => {
	const { door, master } = signIn.options;
	const member = actor.id ?? "";
	return door(actor, { event: "write", what: "sign-in.keep-second" }, async (tx) => {
		const asked = (await findCredential(tx, member))?.second_asked;
		const step = asked ? await stepOf(openSecret(master, member, asked), number, tx.now, null) : undefined;
		if (step === undefined) {
			tx.note({ event: "refuse", outcome: "sign-in.wrong" });
			return undefined;
		}
		await keepSecond(tx, member, step);
		return newSpares(signIn, tx, member);
	});
};
/** Eight new spare codes; the old ones stop working. */
export const newSpares = async (signIn: SignIn, tx: Tx, member: string): Promise<readonly string[]> => {
	const codes = newSpareCodes();
	await keepSpareCodes(
		tx,
		member,
		codes.map((code) => digestOfSpare(signIn.options.master, member, code)),
	);
	return codes;
};
