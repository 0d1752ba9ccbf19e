/** What only the person knows: a PIN or a word they chose. Kept as a slow hash; judged by how soon somebody beside them would try it. */
import type { Tx } from "#src/platform/database/with-actor.ts";
import { isBirthday } from "./birthday.ts";
import { checkPassword, hashPassword } from "./passwords.ts";
import { bornOf, endOtherSessions, hashOfSecret, keepSecret } from "./person-store.ts";

export const LEAST_SIGNS = 4;
export const MOST_SIGNS = 40;

/** One way to write it: capitals and spaces do not matter. */
export const asOwnWord = (typed: string): string =>
	typed
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s-]+/g, "")
		.slice(0, 200);

const inARow = (word: string): boolean => {
	const steps = [...word].map((sign) => sign.codePointAt(0) ?? 0);
	return [0, 1, -1].some((step) => steps.every((sign, at) => at === 0 || sign - (steps[at - 1] ?? 0) === step));
};
const triedFirst = new Set(["welkom", "wachtwoord", "password", "geheim", "pincode", "qwerty", "1212", "1122", "2580", "6969", "1004", "erbij"]);
export type WordWeakness = "word-short" | "word-long" | "word-known" | "word-birthday";
/** What is wrong with it; undefined when it is good. */
export const weaknessOfWord = (typed: string, born: string | null): WordWeakness | undefined => {
	const word = asOwnWord(typed);
	const length = [...word].length;
	if (length < LEAST_SIGNS) return "word-short";
	if (length > MOST_SIGNS) return "word-long";
	if (inARow(word) || triedFirst.has(word) || /^(?:19|20)\d\d$/.test(word)) return "word-known";
	return born !== null && (isBirthday(born, typed) || born.replaceAll("-", "").startsWith(word)) ? "word-birthday" : undefined;
};
/**
 * Keeps it, unless it is the first thing somebody would try. `first`: who comes in with a letter and nothing else chooses once; was somebody before them, then
 * what was chosen stands, and is asked (`chosen-before`). Whoever else is in as this person is out.
 */
export const chooseWord = async (
	tx: Tx,
	one: { readonly person: string; readonly typed: string; readonly first: boolean; readonly session: string },
): Promise<WordWeakness | "chosen-before" | undefined> => {
	const weak = weaknessOfWord(one.typed, await bornOf(tx, one.person));
	if (weak) return weak;
	if (!(await keepSecret(tx, one.person, await hashPassword(asOwnWord(one.typed)), one.first))) return "chosen-before";
	await endOtherSessions(tx, one.person, one.session);
	return undefined;
};
/** Whether this is what they chose, typed on somebody else's device. Undefined: they chose nothing yet. Whoever asks counts how often it was wrong. */
export const isOwnWord = async (tx: Tx, person: string, typed: string): Promise<boolean | undefined> => {
	const hash = await hashOfSecret(tx, person);
	return hash === undefined ? undefined : checkPassword(hash, asOwnWord(typed));
};
