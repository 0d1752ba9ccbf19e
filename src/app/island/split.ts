/** The three parts of a note by a tap: seen and heard, what was said, my thoughts (CON-11). */
import { say } from "../client/build-element.ts";
import { joined, pieceOf } from "./split-rules.ts";

export const begin = (at: HTMLElement): void => {
	const form = at.closest("form");
	const text = form?.querySelector<HTMLTextAreaElement>("textarea[name=text]");
	if (!form || !text) return;
	at.hidden = false;
	let [start, end] = [0, 0];
	const remember = (): void => {
		[start, end] = [text.selectionStart, text.selectionEnd];
	};
	for (const event of ["select", "keyup", "click", "blur", "input"]) text.addEventListener(event, remember);
	for (const button of at.querySelectorAll<HTMLButtonElement>("button[data-to]"))
		button.addEventListener("click", () => {
			const field = form.querySelector<HTMLTextAreaElement>(`textarea[name=${button.dataset["to"] ?? ""}]`);
			const { moved, left } = pieceOf(text.value, start, end);
			if (!field || moved === "") return text.focus();
			text.value = left;
			field.value = joined(field.value, moved);
			for (const changed of [text, field]) changed.dispatchEvent(new Event("input", { bubbles: true }));
			const folded = field.closest("details");
			if (folded) folded.open = true;
			[start, end] = [Math.min(start, left.length), Math.min(start, left.length)];
			say((at.dataset["done"] ?? "").replace("{part}", button.textContent ?? ""));
		});
};
