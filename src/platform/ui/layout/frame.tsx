import type { VNode } from "preact";
import { directionOf, languages, type PublicLanguage, publicLanguages } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Face } from "../face.tsx";
import { Icon } from "../icons.tsx";
import { Mark } from "../mark.tsx";
import type { Screen } from "../screen.ts";
import { kitTexts } from "../texts/index.ts";
import { publicKitTexts } from "../texts/public.ts";

/** The word mark as the way home. */
export const Brand = ({ href }: { readonly href: string }): VNode => (
	<a class="brand" href={href}>
		<Mark />
	</a>
);

/** Honest about what has not been sent: the client script fills and shows it; the server does when it knows. */
export const WaitingChip = ({ screen }: { readonly screen: Screen }): VNode => {
	const words = kitTexts(screen.language);
	const count = screen.waiting ?? 0;
	return (
		<p class="chip is-waiting" role="status" data-waiting hidden={count === 0} data-one={words.waitingOne} data-more={words.waitingMore}>
			<Icon name="waiting" /> <span data-waiting-words>{count === 0 ? "" : count === 1 ? words.waitingOne : fill(words.waitingMore, { count })}</span>
		</p>
	);
};

/** Somebody asked to begin the reader's ways in anew: on every page, until they said yes or no. */
export const FreshStartChip = ({ screen }: { readonly screen: Screen }): VNode | null =>
	screen.freshStart === undefined ? null : (
		<p>
			<a class="chip is-waiting" href="/jij">
				<Icon name="key" /> <span>{kitTexts(screen.language).freshStart}</span>
			</a>
		</p>
	);

/** The reader's own face: the way to their own details. */
export const MeLink = ({ screen }: { readonly screen: Screen }): VNode | null =>
	screen.me === undefined ? null : (
		<a class="me" href={screen.me.href} aria-label={fill(kitTexts(screen.language).me, { name: screen.me.name })}>
			<Face name={screen.me.face} side="helper" size="little" letter={screen.me.name} />
		</a>
	);

const languageNames: Readonly<Record<PublicLanguage, string>> = { nl: "Nederlands", en: "English", ar: "العربية", tr: "Türkçe" };
type SwitchProps = {
	readonly screen: Screen;
	/** The form on this page that somebody may be writing in: its words go along and come back in the other language. */
	readonly typing?: string | undefined;
};

/**
 * Every other language, each in its own words; all of them on a page that speaks them all. Real forms: the choice is posted with the way back, or with what
 * was typed so far. The unseen button first is the one that Enter in a field presses: that sends what was written, and changes no language.
 */
export const LanguageSwitch = ({ screen, typing }: SwitchProps): VNode => {
	const now = screen.spoken ?? screen.language;
	const others = (screen.spoken === undefined ? languages : publicLanguages).filter((code) => code !== now);
	const label = publicKitTexts(now).languages;
	const button = (code: PublicLanguage): VNode => (
		<button
			key={code}
			class="button is-plain"
			type="submit"
			name="taal"
			value={code}
			lang={code}
			dir={directionOf(code)}
			form={typing}
			formAction={typing === undefined ? undefined : screen.path}
			formNoValidate={typing === undefined ? undefined : true}
		>
			{languageNames[code]}
		</button>
	);
	if (typing !== undefined)
		return (
			<div class="line-up languages" role="group" aria-label={label}>
				<button class="only-heard" type="submit" form={typing} tabIndex={-1} aria-hidden="true" />
				{others.map(button)}
			</div>
		);
	return (
		<form class="line-up languages" method="post" action="/taal" aria-label={label}>
			<input type="hidden" name="terug" value={screen.path} />
			{others.map(button)}
		</form>
	);
};
