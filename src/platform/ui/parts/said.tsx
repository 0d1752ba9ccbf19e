import type { ComponentChildren, VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import type { Language } from "#src/kernel/language.ts";
import { Icon } from "../icons.tsx";
import { kitTexts } from "../texts/index.ts";

type SaidProps = {
	/** Who speaks; `both` when it was written together. */
	readonly side?: "person" | "own" | "helper" | "both";
	readonly small?: boolean;
	/** The person's own reading, next to what a worker wrote. */
	readonly beside?: boolean;
	/** When or where it was said: 'april, aan de keukentafel'. */
	readonly foot?: ComponentChildren;
	readonly class?: string;
	/** The language it was said in, when that is not the one of the page: then it also keeps its own direction. */
	readonly lang?: string | undefined;
	readonly children: ComponentChildren;
};

/** Own words: two dots, then what somebody said. Larger than ours. */
export const Said = ({ side = "person", small = false, beside = false, foot, class: more, lang, children }: SaidProps): VNode => (
	<blockquote
		class={["said", small || beside ? "is-small" : "", side === "person" ? "" : `is-${side}`, beside ? "beside" : "", more ?? ""]
			.filter((word) => word !== "")
			.join(" ")}
	>
		{typeof children === "string" ? <p {...(lang === undefined ? {} : { lang, dir: "auto" as const })}>{children}</p> : children}
		{foot !== undefined && <footer>{foot}</footer>}
	</blockquote>
);

/** What we bring: nobody goes uninvited with empty hands. `label` false where a heading already says it. */
export const Bring = ({
	language,
	label = true,
	children,
}: {
	readonly language: Language;
	readonly label?: boolean;
	readonly children: ComponentChildren;
}): VNode => (
	<p class="bring">
		<Icon name="basket" />
		<span>
			{label && <strong>{kitTexts(language).bring} </strong>}
			{children}
		</span>
	</p>
);

/** Done, in words and with a tick. */
export const Done = ({ language, day }: { readonly language: Language; readonly day?: string }): VNode => (
	<span class="done">
		<Icon name="check" /> {day === undefined ? kitTexts(language).done : fill(kitTexts(language).doneOn, { day })}
	</span>
);
