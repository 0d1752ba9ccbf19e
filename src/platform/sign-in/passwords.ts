/** Passwords: kept as argon2id (Node's own, OpenSSL), judged by length and by how well known they are, never by which signs are in them. */
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { isWellKnown } from "./well-known-passwords.ts";

export const LEAST_LETTERS = 12;
export const MOST_LETTERS = 200;

const cost = { parallelism: 1, memory: 19_456, passes: 2 } as const;
const derive = (parameters: Argon2Parameters): Promise<Buffer> =>
	new Promise((resolve, reject) => argon2("argon2id", parameters, (error, key) => (error ? reject(error) : resolve(key))));
const spelled = (password: string): Buffer => Buffer.from(password.normalize("NFKC"));

/** Makes the slow hash that is kept: `argon2id$memory$passes$salt$hash`. */
export const hashPassword = async (password: string): Promise<string> => {
	const nonce = randomBytes(16);
	const key = await derive({ message: spelled(password), nonce, tagLength: 32, ...cost });
	return ["argon2id", cost.memory, cost.passes, nonce.toString("base64url"), key.toString("base64url")].join("$");
};

let nobodysHash: Promise<string> | undefined;
/** Says whether a password belongs to a hash. Without a hash it takes just as long, and the answer is no. */
export const checkPassword = async (kept: string | null | undefined, password: string): Promise<boolean> => {
	nobodysHash ??= hashPassword(randomBytes(24).toString("base64url"));
	const [, memory, passes, salt, hash] = (kept ?? (await nobodysHash)).split("$");
	const expected = Buffer.from(hash ?? "", "base64url");
	const parameters = {
		parallelism: 1,
		memory: Number(memory),
		passes: Number(passes),
		nonce: Buffer.from(salt ?? "", "base64url"),
		tagLength: expected.length,
	};
	const found = await derive({ message: spelled(password.slice(0, MOST_LETTERS)), ...parameters });
	return timingSafeEqual(found, expected) && typeof kept === "string";
};

/** What is wrong with a new password, as a code; undefined when it is good. `about`: words others would try first, such as the sign-in name. */
export const weaknessOf = (password: string, about: readonly string[] = []): "password-short" | "password-long" | "password-known" | undefined => {
	const length = [...password.normalize("NFKC")].length;
	if (length < LEAST_LETTERS) return "password-short";
	if (length > MOST_LETTERS) return "password-long";
	return isWellKnown(password, about) ? "password-known" : undefined;
};
