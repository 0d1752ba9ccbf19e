/** Small pieces of page made in the browser, in the dress of the kit. Words go in as text, never as markup. */

type Child = Node | string;
/** Makes an element. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
};
export const button = (words: string, dress: "" | "is-quiet" | "is-quiet is-wide" | "is-plain", press: () => void): HTMLButtonElement => {
	const made = element("button", { type: "button", class: `button ${dress}`.trim() }, words);
	made.addEventListener("click", press);
	return made;
};
/** A notice for one reason; a second one for the same reason takes the place of the first. */
export const notice = (reason: string, tone: "is-waiting" | "is-mend" | "", ...children: readonly Child[]): HTMLElement => {
	document.querySelector(`[data-notice="${reason}"]`)?.remove();
	const tint = tone === "" ? "notice" : `notice ${tone}`;
	const lines = children.map((child) => (typeof child === "string" || child instanceof HTMLButtonElement ? element("p", {}, child) : child));
	const icon = tone === "is-waiting" ? document.querySelector("[data-waiting] > .icon")?.cloneNode(true) : undefined;
	return element(
		"div",
		{ class: tint, role: "status", tabindex: "-1", "data-notice": reason },
		icon ?? element("span", {}),
		element("div", {}, ...lines),
	);
};
const unseen: Partial<CSSStyleDeclaration> = {
	position: "absolute",
	inlineSize: "1px",
	blockSize: "1px",
	overflow: "hidden",
	clipPath: "inset(50%)",
};
/** Says something once to whoever listens instead of looks. */
export const say = (sentence: string): void => {
	const found =
		document.querySelector("[data-say]") ?? document.body.appendChild(element("div", { role: "status", "aria-live": "polite", "data-say": "" }));
	if (found instanceof HTMLElement) Object.assign(found.style, unseen);
	found.textContent = "";
	setTimeout(() => {
		found.textContent = sentence;
	}, 100);
};
