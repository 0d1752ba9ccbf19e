import type { ComponentChildren, VNode } from "preact";
import type { IconName } from "../icon-shapes.ts";
import { Icon } from "../icons.tsx";

type WayProps = {
	readonly href: string;
	readonly title: ComponentChildren;
	readonly icon: IconName;
	/** A small drawing instead of the icon. */
	readonly picture?: VNode | null | undefined;
	/** How it stands, in a few words. */
	readonly children?: ComponentChildren;
};
/** A way to a part that has a page of its own: as large as a thumb, with how it stands. */
export const Way = ({ href, title, icon, picture, children }: WayProps): VNode => (
	<li>
		<a class="way" href={href}>
			{picture ?? <Icon name={icon} />}
			<span>
				<b>{title}</b>
				{children !== undefined && <small>{children}</small>}
			</span>
		</a>
	</li>
);

/** Ways beside each other; `large` gives those that say most a row of their own. */
export const Ways = ({ large = false, children }: { readonly large?: boolean; readonly children: ComponentChildren }): VNode => (
	<ul class={large ? "ways is-large" : "ways"}>{children}</ul>
);
