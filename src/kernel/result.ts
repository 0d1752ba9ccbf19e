/** The three ways something does not go as asked, never mixed: a refusal (expected, explained), invalid input (fields), a fault (thrown). */

/** An expected 'no': the code names a sentence in the texts of its phase, which says why and what can be done instead. */
export type Refusal = {
	readonly kind: "refusal";
	/** `<phase>.<code>`, for example `weighing.nothing-to-bring`. */
	readonly code: string;
	/** Words that go into the sentence. Never personal data of others. */
	readonly words: Readonly<Record<string, string | number>>;
	/** The field it is about, when there is one. */
	readonly field?: string;
	/** What came of the same form when it was sent before, and the words that were kept then: for whoever sent it, and nobody else. */
	readonly before?: { readonly answer: Readonly<Record<string, string | number | boolean>>; readonly words: readonly string[] };
};

/** One thing to mend in what was typed, tied to its field. `code` names the sentence. */
export type Problem = { readonly field: string; readonly code: string; readonly words: Readonly<Record<string, string | number>> };
export type Invalid = { readonly kind: "invalid"; readonly problems: readonly Problem[] };

export type Ok<Value> = { readonly kind: "ok"; readonly value: Value };
export type Result<Value, No = Refusal> = Ok<Value> | No;

export const ok = <Value>(value: Value): Ok<Value> => ({ kind: "ok", value });
export const refuse = (code: string, words: Refusal["words"] = {}, field?: string): Refusal =>
	field === undefined ? { kind: "refusal", code, words } : { kind: "refusal", code, words, field };
export const invalid = (problems: readonly Problem[]): Invalid => ({ kind: "invalid", problems });
export const isOk = <Value, No extends { kind: string }>(result: Ok<Value> | No): result is Ok<Value> => result.kind === "ok";
