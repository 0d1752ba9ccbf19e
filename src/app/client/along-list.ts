/** What is along, by whom it is about: a name that leads to their page, and the other pages under it. */
import { type ListedPage, listAlong } from "./along.ts";
import { element } from "./build-element.ts";
import { words } from "./words.ts";

/** A day and a time on the wall. */
export const whenWords = (moment: number): string =>
	new Intl.DateTimeFormat(document.documentElement.lang, {
		weekday: "long",
		day: "numeric",
		month: "long",
		hour: "2-digit",
		minute: "2-digit",
	}).format(moment);

const NEAR_MS = 6 * 86_400_000;
/** Of the coming days only which one. */
export const nearWords = (moment: number, now: number): string =>
	moment - now > NEAR_MS
		? whenWords(moment)
		: new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", hour: "2-digit", minute: "2-digit" }).format(moment);

const linksOf = (pages: readonly ListedPage[]): HTMLElement =>
	element("ul", { class: "ways" }, ...pages.map(({ road, title }) => element("li", {}, element("a", { class: "chip", href: road }, title))));
const group = (whom: string, pages: readonly ListedPage[]): HTMLElement => {
	const until = Math.max(...pages.map((one) => one.until));
	return element(
		"section",
		{ class: "stack stack-tight" },
		element("h3", {}, whom),
		element("p", { class: "soft small" }, words().along.until.replace("{until}", whenWords(until))),
		linksOf(pages),
	);
};
/** Draws it; gives how many pages there are. */
export const drawAlong = async (owner: string, place: HTMLElement): Promise<number> => {
	const listed = await listAlong(owner);
	const perMatter = new Map<string, ListedPage[]>();
	for (const one of listed) perMatter.set(one.about ?? "", [...(perMatter.get(one.about ?? "") ?? []), one]);
	const groups = [...perMatter].map(([about, pages]) => {
		const inOrder = [...pages].sort((one, other) => one.road.length - other.road.length);
		return group(about === "" ? words().along.common : (inOrder.find(({ whom }) => whom !== "")?.whom ?? "…"), inOrder);
	});
	place.replaceChildren(...groups);
	return listed.length;
};
