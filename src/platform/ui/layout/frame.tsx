import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Face } from "../face.tsx";
import { Icon } from "../icons.tsx";
import { Mark } from "../mark.tsx";
import type { Screen } from "../screen.ts";
import { kitTexts } from "../texts/index.ts";

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

/** The reader's own face: the way to their own details. */
export const MeLink = ({ screen }: { readonly screen: Screen }): VNode | null =>
	screen.me === undefined ? null : (
		<a class="me" href={screen.me.href} aria-label={fill(kitTexts(screen.language).me, { name: screen.me.name })}>
			<Face name={screen.me.face} side="helper" size="little" letter={screen.me.name} />
		</a>
	);

export type OfferedLanguage = { readonly code: string; readonly name: string; readonly dir?: "ltr" | "rtl" };
const ours: readonly OfferedLanguage[] = [
	{ code: "nl", name: "Nederlands" },
	{ code: "en", name: "English" },
];

/** Every other language, each in its own words. A real form: posts the choice and the way back. */
export const LanguageSwitch = ({ screen, languages = ours }: { readonly screen: Screen; readonly languages?: readonly OfferedLanguage[] }): VNode => (
	<form class="line-up languages" method="post" action="/taal" aria-label={kitTexts(screen.language).languages}>
		<input type="hidden" name="terug" value={screen.path} />
		{languages
			.filter(({ code }) => code !== screen.language)
			.map(({ code, name, dir }) => (
				<button key={code} class="button is-plain" type="submit" name="taal" value={code} lang={code} dir={dir}>
					{name}
				</button>
			))}
	</form>
);
