import type { ComponentChildren, VNode } from "preact";
import { Icon } from "../icons.tsx";

export type BackTo = { readonly href: string; readonly words: string };

/** Back to where this page hangs: named, never just 'back'. */
export const BackLink = ({ href, words }: BackTo): VNode => (
	<a class="back" href={href}>
		<Icon name="left" /> {words}
	</a>
);

export type Tab = { readonly href: string; readonly words: ComponentChildren; readonly current?: boolean };

/** Sheets of one thing; links, so that each has its own address. */
export const Tabs = ({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }): VNode => (
	<nav class="tabs" aria-label={label}>
		<ul>
			{tabs.map(({ href, words, current }) => (
				<li key={href}>
					<a class="tab" href={href} aria-current={current ? "page" : undefined}>
						{words}
					</a>
				</li>
			))}
		</ul>
	</nav>
);
