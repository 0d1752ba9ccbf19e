import type { ComponentChildren, VNode } from "preact";
import type { PublicLanguage } from "#src/kernel/language.ts";

/** Fills `{name}` in a sentence with parts of a page; unknown names stay readable as they are. */
export const filled = (sentence: string, parts: Readonly<Record<string, ComponentChildren>>): ComponentChildren =>
	sentence.split(/(\{\w+\})/).map((part) => {
		const name = /^\{(\w+)\}$/.exec(part)?.[1];
		return name !== undefined && name in parts ? parts[name] : part;
	});

/** A phone number or a code: keeps its order in a line from right to left, and stands on one line where there is room for it. */
export const Exactly = ({ children }: { readonly children: string }): VNode => <bdi dir="ltr">{children}</bdi>;

/** Words that somebody else wrote, in their own language and direction, whatever stands around them. */
export const Theirs = ({ lang, children }: { readonly lang?: string | undefined; readonly children: ComponentChildren }): VNode => (
	<bdi lang={lang}>{children}</bdi>
);

/** A piece of own words on a page in another language: read in the voice of its script, in its own direction. */
export const OwnWords = ({ spoken, children }: { readonly spoken: PublicLanguage; readonly children: string }): VNode => (
	<p dir="auto" lang={spoken === "nl" ? undefined : /[\u0600-\u06ff]/.test(children) ? "ar" : "nl"}>
		{children}
	</p>
);
