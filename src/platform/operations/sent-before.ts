/** The same form sent twice: with the same words it is the same act once; with other words somebody must hear that these were not kept. */
import { createHash, createHmac } from "node:crypto";
import type { CaseId } from "#src/kernel/ids.ts";
import { type Refusal, refuse } from "#src/kernel/result.ts";
import { dayOf, type Instant, timeOf } from "#src/kernel/time.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import type { Answer, Work } from "./handler.ts";

const spelled = (value: unknown): string => {
	if (value instanceof Uint8Array) return createHash("sha256").update(value).digest("base64url");
	if (Array.isArray(value)) return `[${value.map(spelled).join()}]`;
	if (typeof value === "object" && value !== null)
		return `{${Object.entries(value)
			.map(([field, inner]) => `${field}:${spelled(inner)}`)
			.join()}}`;
	return JSON.stringify(value) ?? "";
};
/** A mark of what was sent under this id: only this house can make it, it says nothing about what was sent under another, and nobody can read it back. */
export const markOf = (master: MasterKey, id: string, input: unknown): Buffer =>
	createHmac("sha256", master.secretFor("sent")).update(id).update(spelled(input)).digest();

const [MOST, LONGEST] = [12, 400];
const isCode = (text: string): boolean => /^[\da-z:.+/-]*$/.test(text) || !/\p{L}/u.test(text);
const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(T.*Z)?$/.test(text);
const wordsIn = (value: unknown): readonly string[] => {
	if (typeof value === "string") return isCode(value) || isMoment(value) ? [] : [value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};
/** Says that it was sent before, with other words: when, what came of it, and what was kept then as far as this reader may read it. */
export const sentBefore = async (
	{ tx, journal }: Pick<Work, "tx" | "journal">,
	id: string,
	{ answer, at }: { readonly answer: Answer; readonly at: Instant },
	about: CaseId | undefined,
): Promise<Refusal> => {
	const matter = about ?? answer["case"];
	const entries = typeof matter === "string" ? await journal.ofCommand(tx, matter, id) : [];
	const words = [...new Set(entries.flatMap(({ body }) => wordsIn(body)))].slice(0, MOST);
	const said = refuse("kernel.sent-before", { day: dayOf(at), time: timeOf(at) });
	return { ...said, before: { answer, words } };
};
