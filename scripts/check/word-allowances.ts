/** Where a forbidden word or field stands on purpose. Each with its reason; one that is no longer needed is an error too. */

/** One exception: this word, in this file, because. */
export type Allowance = { readonly path: string; readonly word: string; readonly reason: string };

/** All exceptions there are. */
export const allowances: readonly Allowance[] = [];

/** What still stands when the exceptions are taken off. */
export const withoutAllowed = <Found extends { readonly path: string; readonly word: string }>(
	found: readonly Found[],
	allowed: readonly Allowance[],
): readonly Found[] => found.filter((one) => !allowed.some((allowance) => allowance.path === one.path && allowance.word === one.word));
