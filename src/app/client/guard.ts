/** While a worker writes: a word to pause at is pointed at under the field, gently. It takes no focus, stops nothing, and forgets itself when the word is gone (PRIN-16). */
import { marksOf, type WordRule } from "#src/kernel/guarded-text.ts";
import { element } from "./build-element.ts";

const REST_MS = 900;
const KEPT = "erbij-words";
const LIST = "/api/v1/pages/woorden";

let asked: Promise<readonly WordRule[]> | undefined;
/** The list, fetched once in a tab: the first time anything is written. Without it nothing is pointed at. */
const listOf = (): Promise<readonly WordRule[]> => {
	asked ??= (async () => {
		const language = document.documentElement.lang;
		const kept = sessionStorage.getItem(`${KEPT}-${language}`);
		if (kept !== null) return JSON.parse(kept) as readonly WordRule[];
		const answer = await fetch(LIST, { headers: { accept: "application/json" } });
		if (!answer.ok) return [];
		const { model } = (await answer.json()) as { readonly model: { readonly rules: readonly WordRule[] } };
		sessionStorage.setItem(`${KEPT}-${language}`, JSON.stringify(model.rules));
		return model.rules;
	})().catch(() => {
		asked = undefined;
		return [];
	});
	return asked;
};
const placeFor = (field: HTMLElement): HTMLElement => {
	const { nextElementSibling: next } = field;
	if (next instanceof HTMLElement && next.dataset["guardSays"] !== undefined) return next;
	const place = element("div", { class: "guard", role: "status", "data-guard-says": "" });
	field.after(place);
	return place;
};
const point = async (field: HTMLTextAreaElement): Promise<void> => {
	const marks = marksOf(field.value, await listOf());
	if (marks.length === 0 && !(field.nextElementSibling instanceof HTMLElement && field.nextElementSibling.dataset["guardSays"] !== undefined)) return;
	const lines = marks.map(({ word, ask, better }) =>
		element("p", {}, element("q", {}, word), `: ${ask}`, ...(better === undefined ? [] : [" ", element("span", { class: "soft" }, better)])),
	);
	placeFor(field).replaceChildren(...lines);
};

/** Begins on the pages of whoever works with people; a person's own words are never looked over. */
export const guardWords = (): void => {
	if (document.querySelector("[data-guard]") === null) return;
	const waiting = new Map<HTMLTextAreaElement, ReturnType<typeof setTimeout>>();
	document.addEventListener("input", ({ target }) => {
		if (!(target instanceof HTMLTextAreaElement) || target.closest("[data-guard]") === null) return;
		clearTimeout(waiting.get(target));
		waiting.set(
			target,
			setTimeout(() => void point(target), REST_MS),
		);
	});
};
