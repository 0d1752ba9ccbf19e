import type { VNode } from "preact";
import { type IconName, shapes } from "./icon-shapes.ts";

/** The icons the page that is being drawn has used so far. A page is drawn in one go, so there is one at a time. (A context would make every page twice as dear.) */
let drawing: Set<IconName> | undefined;
/** A page begins: from here on its icons are noted. */
export const beginPage = (): Set<IconName> => {
	drawing = new Set();
	return drawing;
};
/** Draws something apart, and gives which icons it used. */
export const drawApart = (draw: () => string): { readonly html: string; readonly icons: ReadonlySet<IconName> } => {
	const around = drawing;
	const icons = beginPage();
	try {
		return { html: draw(), icons };
	} finally {
		drawing = around;
	}
};
/** Notes icons that were drawn before. */
export const noteIcons = (icons: ReadonlySet<IconName>): void => {
	if (drawing) for (const icon of icons) drawing.add(icon);
};

const uses = Object.fromEntries(Object.keys(shapes).map((name) => [name, { __html: `<use href="#i-${name}"></use>` }])) as Readonly<
	Record<IconName, { readonly __html: string }>
>;
/** An icon is decoration: the words stand beside it, or in the `aria-label` of the button around it. Without a page around it, it draws itself in full. */
export const Icon = ({ name }: { readonly name: IconName }): VNode => {
	drawing?.add(name);
	return drawing ? (
		<svg class="icon" aria-hidden="true" dangerouslySetInnerHTML={uses[name]} />
	) : (
		<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: shapes[name] }} />
	);
};

/** The drawings of the icons on this page and no others. Comes last in the body, when all of them are known. */
export const Sprite = ({ used }: { readonly used: ReadonlySet<IconName> }): VNode | null => {
	drawing = undefined;
	return used.size === 0 ? null : (
		<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false" dangerouslySetInnerHTML={{ __html: symbolsOf(used) }} />
	);
};
const symbolsOf = (used: ReadonlySet<IconName>): string =>
	[...used].map((name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${shapes[name]}</symbol>`).join("");
