/** Parts of the frame that are the same on every page of the same reader: drawn once, and put there as they were drawn. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { IconName } from "./icon-shapes.ts";
import { drawApart, noteIcons } from "./icons.tsx";

type Drawn = { readonly inside: { readonly __html: string }; readonly icons: ReadonlySet<IconName> };
const MOST_KEPT = 1_000;
const kept = new Map<string, Drawn>();

const draw = (key: string, picture: () => VNode): Drawn => {
	const { html, icons } = drawApart(() => renderToString(picture()));
	if (kept.size >= MOST_KEPT) kept.clear();
	const drawn = { inside: { __html: html }, icons };
	kept.set(key, drawn);
	return drawn;
};
type DrawnOnceProps = {
	/** The class of the element around it. */
	readonly class: string;
	/** Everything the picture depends on. */
	readonly of: readonly (string | boolean | undefined)[];
	readonly picture: () => VNode;
};
/** A `div` around what is drawn only the first time. */
export const DrawnOnce = ({ class: look, of, picture }: DrawnOnceProps): VNode => {
	const key = JSON.stringify([look, ...of]);
	const { inside, icons } = kept.get(key) ?? draw(key, picture);
	noteIcons(icons);
	return <div class={look} dangerouslySetInnerHTML={inside} />;
};
