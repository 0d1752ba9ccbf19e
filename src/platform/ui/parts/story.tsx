import type { ComponentChildren, VNode } from "preact";
import { Face, type FaceProps } from "../face.tsx";
import type { IconName } from "../icon-shapes.ts";
import { Icon } from "../icons.tsx";

export const Story = ({ label, children }: { readonly label?: string; readonly children: ComponentChildren }): VNode => (
	<ol class="story" aria-label={label}>
		{children}
	</ol>
);

type StoryItemProps = {
	/** Who wrote it, or the icon of what was done. */
	readonly face?: FaceProps;
	readonly icon?: IconName;
	/** Of ourselves, not of the person: without colour. */
	readonly plain?: boolean;
	/** When, as people say it: 'gisteren, bij Ilse thuis'. */
	readonly when?: ComponentChildren;
	readonly datetime?: string;
	readonly title?: ComponentChildren;
	readonly level?: 3 | 4;
	readonly id?: string;
	readonly children?: ComponentChildren;
};

/** One thing that happened. Practical help stands first in the story; that is the page's choice, not the part's. */
export const StoryItem = ({ face, icon = "paper", plain = false, when, datetime, title, level = 3, id, children }: StoryItemProps): VNode => {
	const Title = level === 3 ? "h3" : "h4";
	return (
		<li id={id}>
			{face === undefined ? (
				<span class={plain ? "spot is-plain" : "spot"}>
					<Icon name={icon} />
				</span>
			) : (
				<Face {...face} />
			)}
			<div class="story-body">
				{when !== undefined && (datetime === undefined ? <span class="when">{when}</span> : <time datetime={datetime}>{when}</time>)}
				{title !== undefined && <Title>{title}</Title>}
				{typeof children === "string" ? <p>{children}</p> : children}
			</div>
		</li>
	);
};
