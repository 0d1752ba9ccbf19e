/** Honest about what has not been sent: the count on every page, what waits under it, and what needs another look on top. */
import { button, element, notice } from "./build-element.ts";
import { type Content, contentOf, type Kept, keptBy, letGo, onOutboxChange } from "./outbox.ts";
import { counted, words } from "./words.ts";

type Opened = { readonly item: Kept; readonly content: Content | undefined };
const open = async (item: Kept): Promise<Opened> => ({ item, content: await contentOf(item).catch(() => undefined) });

const whatItSays = (content: Content): HTMLElement => {
	const said = content.fields.flatMap(([name, value]) =>
		name === "id" || name === "operation" ? [] : [typeof value === "string" ? value : value.name],
	);
	const lines = said.filter((value) => value.trim() !== "").map((value) => element("p", { class: "said is-small is-helper" }, value));
	return element("details", { class: "as-text" }, element("summary", {}, words().whatItSays), ...lines);
};
const throwAway = (item: Kept): HTMLElement =>
	button(words().throwAway, "is-plain", () => {
		if (confirm(words().throwAwaySure)) letGo([item.id]).catch(() => undefined);
	});
/** It lies with the team now; its writer only has to know. */
const seenIt = (item: Kept): HTMLElement =>
	button(words().seenIt, "is-plain", () => {
		letGo([item.id]).catch(() => undefined);
	});
const row = ({ item, content }: Opened): HTMLElement => {
	const said = words();
	const time = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", hour: "numeric", minute: "2-digit" }).format(item.at);
	const state = item.state === "shown" || item.state === "leave" ? "waiting" : item.state;
	const made = element(
		"li",
		{ class: "stack stack-tight", "data-kept": item.id },
		// What stands over the list says the rest.
		element("p", {}, element("strong", {}, content?.label ?? "…"), ` · ${time}${state === "sign-in" ? ` · ${said.state[state]}` : ""}`),
	);
	if (content && state === "mend") made.append(element("p", {}, element("a", { href: `${content.page}#nakijken-${item.id}` }, said.mendIt)));
	if (content) made.append(whatItSays(content));
	if (state === "mend") made.append(element("p", {}, throwAway(item)));
	if (state === "left") made.append(element("p", {}, seenIt(item)));
	return made;
};
const rows = (opened: readonly Opened[]): HTMLElement => element("ul", { class: "stack" }, ...opened.map(row));

const drawChip = (chip: HTMLElement, waiting: readonly Opened[]): void => {
	chip.hidden = waiting.length === 0;
	const said = chip.querySelector("[data-waiting-words]") ?? chip;
	said.textContent =
		waiting.length === 0 ? "" : counted(waiting.length, chip.dataset["one"] ?? words().waitingOne, chip.dataset["more"] ?? words().waitingMore);
	const before = chip.parentElement?.querySelector<HTMLDetailsElement>("[data-waiting-list]");
	const wasOpen = before?.open === true;
	before?.remove();
	if (waiting.length === 0) return;
	const list = element("details", { class: "as-text", "data-waiting-list": "" }, element("summary", {}, words().whatWaits), rows(waiting));
	list.open = wasOpen;
	chip.after(list);
};
const drawMending = (mending: readonly Opened[]): void => {
	const before = document.querySelector<HTMLElement>('[data-notice="mend"]');
	if (mending.length === 0) return before?.remove();
	const said = words();
	const heading = element("h2", { class: "notice-head" }, counted(mending.length, said.mendOne, said.mendMore));
	document.querySelector("main")?.prepend(notice("mend", "is-mend", heading, rows(mending)));
};
/** What lies with the team now, because its writer has no part in it any more (O9). */
const drawLeft = (left: readonly Opened[]): void => {
	if (left.length === 0) return document.querySelector<HTMLElement>('[data-notice="left"]')?.remove();
	const said = words();
	const heading = element("h2", { class: "notice-head" }, counted(left.length, said.leftOne, said.leftMore));
	document.querySelector("main")?.prepend(notice("left", "is-waiting", heading, element("p", {}, said.leftAbout), rows(left)));
};
/** What is on this page to be mended already has its own notice. */
const beingMended = (): ReadonlySet<string | undefined> =>
	new Set([...document.querySelectorAll<HTMLElement>("form[data-mends]")].map((form) => form.dataset["mends"]));

/** Shows it now, and again at every change; gives what draws it anew. */
export const showWaiting = async (owner: string): Promise<() => Promise<void>> => {
	let turn = 0;
	const draw = async (): Promise<void> => {
		turn += 1;
		const mine = turn;
		const opened = await Promise.all((await keptBy(owner)).map(open));
		if (mine !== turn) return;
		const here = beingMended();
		for (const chip of document.querySelectorAll<HTMLElement>("[data-waiting]"))
			drawChip(
				chip,
				opened.filter(({ item }) => item.state !== "mend" && item.state !== "left"),
			);
		drawLeft(opened.filter(({ item }) => item.state === "left"));
		drawMending(opened.filter(({ item }) => item.state === "mend" && !here.has(item.id)));
	};
	onOutboxChange(draw);
	await draw();
	return draw;
};
