import { createContext, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { type IconName, shapes } from "./icon-shapes.ts";

/** The icons one page used, filled while it is drawn. Without a page around it, an icon draws itself in full. */
export const UsedIcons = createContext<Set<IconName> | undefined>(undefined);

/** An icon is decoration: the words stand beside it, or in the `aria-label` of the button around it. */
export const Icon = ({ name }: { readonly name: IconName }): VNode => {
	const used = useContext(UsedIcons);
	used?.add(name);
	return used ? (
		<svg class="icon" aria-hidden="true">
			<use href={`#i-${name}`} />
		</svg>
	) : (
		<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: shapes[name] }} />
	);
};

/** The drawings of the icons on this page and no others. Comes last in the body, when all of them are known. */
export const Sprite = ({ used }: { readonly used: ReadonlySet<IconName> }): VNode | null =>
	used.size === 0 ? null : (
		<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
			{[...used].map((name) => (
				<symbol key={name} id={`i-${name}`} viewBox="0 0 24 24" dangerouslySetInnerHTML={{ __html: shapes[name] }} />
			))}
		</svg>
	);
