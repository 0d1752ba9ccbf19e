import type { ComponentChildren, VNode } from "preact";
import { BackLink, type BackTo } from "../parts/moving.tsx";
import type { Screen } from "../screen.ts";
import { Document } from "./document.tsx";
import { Brand, LanguageSwitch, type OfferedLanguage } from "./frame.tsx";

type CitizenPageProps = {
	readonly screen: Screen;
	/** Name of the neighbourhood, beside the word mark. */
	readonly area?: string;
	/** Where the word mark leads. */
	readonly home?: string;
	readonly languages?: readonly OfferedLanguage[];
	readonly back?: BackTo;
	/** The one h1; left out, the title of the screen. `false` when the page brings its own. */
	readonly heading?: ComponentChildren;
	/** At the very bottom: on paper or by phone, what is kept, accessibility. */
	readonly foot?: ComponentChildren;
	readonly children: ComponentChildren;
};

/** A public page: the cloth on the table, no menu, nothing to sign in to. */
export const CitizenPage = ({ screen, area, home = "/", languages, back, heading, foot, children }: CitizenPageProps): VNode => (
	<Document screen={screen} kind="citizen">
		<header>
			<div class="cloth" aria-hidden="true" />
			<div class="welcome">
				<div class="tabletop-row">
					<Brand href={home} />
					{area !== undefined && <span class="soft small">{area}</span>}
				</div>
				{back !== undefined && <BackLink {...back} />}
			</div>
		</header>
		<main id="inhoud" tabIndex={-1}>
			{heading !== false && <h1>{heading ?? screen.title}</h1>}
			{children}
		</main>
		<footer>
			<div class="cloth is-thin" aria-hidden="true" />
			<div class="welcome">
				<LanguageSwitch screen={screen} {...(languages === undefined ? {} : { languages })} />
				{foot !== undefined && <div class="soft small stack stack-tight">{foot}</div>}
			</div>
		</footer>
	</Document>
);
