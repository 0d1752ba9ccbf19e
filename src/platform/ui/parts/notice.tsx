import type { ComponentChildren, VNode } from "preact";
import type { IconName } from "../icon-shapes.ts";
import { Icon } from "../icons.tsx";

type NoticeProps = {
	readonly title: ComponentChildren;
	readonly icon?: IconName;
	/** `waiting`: something that is on its way; blue, because it is ours. */
	readonly tone?: "plain" | "waiting";
	/** Read out at once. */
	readonly alert?: boolean;
	/** The client script moves the focus here. */
	readonly focus?: boolean;
	readonly children?: ComponentChildren;
};

/** Something to know, calmly: what it is, and what can be done. */
export const Notice = ({ title, icon = "info", tone = "plain", alert = false, focus = false, children }: NoticeProps): VNode => (
	<div
		class={tone === "waiting" ? "notice is-waiting" : "notice"}
		role={alert ? "alert" : undefined}
		tabIndex={focus ? -1 : undefined}
		data-focus={focus ? "" : undefined}
	>
		<Icon name={icon} />
		<div>
			<p>
				<strong>{title}</strong>
			</p>
			{typeof children === "string" ? <p>{children}</p> : children}
		</div>
	</div>
);

/** An empty place at the table: says so and what there is to do instead. */
export const Empty = ({ title, children }: { readonly title: ComponentChildren; readonly children?: ComponentChildren }): VNode => (
	<div class="empty sheet">
		<svg viewBox="0 0 160 120" aria-hidden="true">
			<circle class="e-table" cx="80" cy="60" r="34" />
			<circle class="e-person" cx="80" cy="12" r="10" />
			<circle class="e-own" cx="32" cy="60" r="10" />
			<circle class="e-helper" cx="80" cy="108" r="10" />
			<circle class="e-seat" cx="128" cy="60" r="10" />
			<circle class="e-plate" cx="80" cy="60" r="8" />
			<circle class="e-person" cx="80" cy="60" r="4.5" />
		</svg>
		<p>
			<strong>{title}</strong>
		</p>
		{children !== undefined && (typeof children === "string" ? <p class="soft">{children}</p> : children)}
	</div>
);
