import type { ComponentChildren, VNode } from "preact";
import type { FaceProps } from "../face.tsx";
import { Face } from "../face.tsx";
import type { IconName } from "../icon-shapes.ts";
import { Icon } from "../icons.tsx";

export const Rows = ({ children, numbered = false }: { readonly children: ComponentChildren; readonly numbered?: boolean }): VNode =>
	numbered ? <ol class="rows">{children}</ol> : <ul class="rows">{children}</ul>;

type RowProps = {
	/** The face in front; left out, the row has none. */
	readonly face?: FaceProps;
	readonly title: ComponentChildren;
	readonly href?: string;
	/** Level of the title: rows under an h2 have h3; rows straight under the page's title have h2. */
	readonly level?: 2 | 3 | 4;
	/** Why this row is here: 'belde om 8.40 uur'. */
	readonly why?: ComponentChildren;
	readonly icon?: IconName;
	/** One thing to do at the end of the row. */
	readonly action?: ComponentChildren;
	/** More, under the title. */
	readonly children?: ComponentChildren;
};

/** A person first, then why they are here, then the one thing to do. */
export const Row = ({ face, title, href, level = 3, why, icon, action, children }: RowProps): VNode => {
	const Title = `h${level}` as const;
	return (
		<li class={face === undefined ? "row is-faceless" : "row"}>
			{face !== undefined && <Face {...face} />}
			<div>
				<Title>{href === undefined ? title : <a href={href}>{title}</a>}</Title>
				{why !== undefined && <Why icon={icon}>{why}</Why>}
			</div>
			{action}
			{children !== undefined && <div class="row-more">{children}</div>}
		</li>
	);
};

/** A small line with an icon in front. */
export const Why = ({ icon, children }: { readonly icon?: IconName | undefined; readonly children: ComponentChildren }): VNode => (
	<p class="why">
		{icon !== undefined && <Icon name={icon} />} <span>{children}</span>
	</p>
);

type ChipProps = { readonly icon?: IconName; readonly tone?: "plain" | "waiting"; readonly href?: string; readonly children: ComponentChildren };
/** How things stand with sending and network, or a small way somewhere. */
export const Chip = ({ icon, tone = "plain", href, children }: ChipProps): VNode => {
	const inside = (
		<>
			{icon !== undefined && <Icon name={icon} />} <span>{children}</span>
		</>
	);
	const look = tone === "waiting" ? "chip is-waiting" : "chip";
	return href === undefined ? (
		<span class={look}>{inside}</span>
	) : (
		<a class={look} href={href}>
			{inside}
		</a>
	);
};

/** A small fact. About a thing or a moment; never a label on a person. */
export const Tag = ({
	icon,
	tone = "plain",
	children,
}: {
	readonly icon?: IconName;
	readonly tone?: "plain" | "open" | "helper";
	readonly children: ComponentChildren;
}): VNode => (
	<span class={tone === "plain" ? "tag" : `tag is-${tone}`}>
		{icon !== undefined && <Icon name={icon} />} <span>{children}</span>
	</span>
);
