import type { ComponentChildren, VNode } from "preact";
import type { IconName } from "../icon-shapes.ts";
import { Icon } from "../icons.tsx";
import { Said } from "./said.tsx";

type Words = { readonly words: ComponentChildren; readonly foot?: ComponentChildren };

/** What matters, in own words, on a ground of its own. */
export const Band = ({
	title,
	id,
	said,
	big = false,
	children,
}: {
	readonly title: ComponentChildren;
	readonly id: string;
	readonly said?: readonly Words[];
	readonly big?: boolean;
	readonly children?: ComponentChildren;
}): VNode => (
	<section class="band" aria-labelledby={id}>
		<div class="section-head">
			<h2 id={id}>{title}</h2>
		</div>
		{said !== undefined && (
			<div class={big ? "matters" : "band-words"}>
				{said.map(({ words, foot }, at) => (
					<Said key={at} foot={foot}>
						<p>{words}</p>
					</Said>
				))}
			</div>
		)}
		{children}
	</section>
);

export type Gift = { readonly title: ComponentChildren; readonly icon: IconName; readonly items: readonly ComponentChildren[] };
/** Strengths before troubles: good at, fond of, gives. */
export const Gifts = ({ label, gifts }: { readonly label: string; readonly gifts: readonly Gift[] }): VNode => (
	<section class="gifts" aria-label={label}>
		{gifts.map(({ title, icon, items }, at) => (
			<div key={at}>
				<h2>
					<Icon name={icon} /> {title}
				</h2>
				<ul>
					{items.map((item, place) => (
						<li key={place}>{item}</li>
					))}
				</ul>
			</div>
		))}
	</section>
);

/** A section of a wide page: heading, one soft sentence, then the thing itself. */
export const Section = ({
	title,
	id,
	about,
	free = false,
	empty = false,
	children,
}: {
	readonly title: ComponentChildren;
	readonly id: string;
	readonly about?: ComponentChildren;
	readonly free?: boolean;
	/** Nothing stands here yet: on the screen there is what one can do; on paper it would be a heading over nothing. */
	readonly empty?: boolean;
	readonly children: ComponentChildren;
}): VNode => (
	<section class={["section", free ? "is-free" : "", empty ? "screen-only" : ""].filter(Boolean).join(" ")} aria-labelledby={id}>
		<div class="section-head">
			<h2 id={id}>{title}</h2>
			{about !== undefined && <p class="soft">{about}</p>}
		</div>
		{children}
	</section>
);

/** Beside the story: who decides what, who looked. */
export const AsideBox = ({
	title,
	id,
	icon,
	children,
}: {
	readonly title: ComponentChildren;
	readonly id: string;
	readonly icon: IconName;
	readonly children: ComponentChildren;
}): VNode => (
	<section class="aside-box" aria-labelledby={id}>
		<h2 id={id}>
			<Icon name={icon} /> <span>{title}</span>
		</h2>
		{children}
	</section>
);
