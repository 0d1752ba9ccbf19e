import type { ComponentChildren, VNode } from "preact";
import type { IconName } from "./icon-shapes.ts";
import { Icon } from "./icons.tsx";

/** `main`: the one thing to do on this screen. `quiet`: what else can be done. `plain`: a way out. */
export type Weight = "main" | "quiet" | "plain";

type Look = { readonly weight?: Weight; readonly icon?: IconName; readonly wide?: boolean; readonly children: ComponentChildren };
type ButtonProps = Look & {
	readonly type?: "submit" | "button";
	readonly name?: string;
	readonly value?: string;
	readonly disabled?: boolean;
	/** Sends another form, by its id. */
	readonly form?: string;
	readonly describedBy?: string;
};

const classOf = (weight: Weight, wide: boolean): string => `button${weight === "main" ? "" : ` is-${weight}`}${wide ? " is-wide" : ""}`;
const inside = (icon: IconName | undefined, words: ComponentChildren): ComponentChildren => (
	<>
		{icon && <Icon name={icon} />}
		{icon && " "}
		<span>{words}</span>
	</>
);

export const Button = ({ weight = "main", icon, wide = false, type = "submit", describedBy, children, ...rest }: ButtonProps): VNode => (
	<button class={classOf(weight, wide)} type={type} aria-describedby={describedBy} {...rest}>
		{inside(icon, children)}
	</button>
);

/** Looks like a button, goes somewhere. */
export const LinkButton = ({ weight = "main", icon, wide = false, href, children }: Look & { readonly href: string }): VNode => (
	<a class={classOf(weight, wide)} href={href}>
		{inside(icon, children)}
	</a>
);

type RoundLook = { readonly icon: IconName; readonly label: string; readonly quiet?: boolean };
/** An icon alone; `label` says what it does and to whom: 'Bel mevrouw Jansen terug'. */
export const RoundLink = ({ icon, label, quiet = false, href }: RoundLook & { readonly href: string }): VNode => (
	<a class={quiet ? "round is-quiet" : "round"} href={href} aria-label={label}>
		<Icon name={icon} />
	</a>
);

export const RoundButton = ({
	icon,
	label,
	quiet = false,
	...rest
}: RoundLook & { readonly name?: string; readonly value?: string; readonly form?: string }): VNode => (
	<button class={quiet ? "round is-quiet" : "round"} type="submit" aria-label={label} {...rest}>
		<Icon name={icon} />
	</button>
);

/** Puts buttons on one line, or under each other where there is no room. */
export const Buttons = ({ children }: { readonly children: ComponentChildren }): VNode => <div class="line-up">{children}</div>;
