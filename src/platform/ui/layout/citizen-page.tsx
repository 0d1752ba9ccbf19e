import type { ComponentChildren, VNode } from "preact";
import { BackLink, type BackTo } from "../parts/moving.tsx";
import type { Screen } from "../screen.ts";
import { Document } from "./document.tsx";
import { Brand, LanguageSwitch } from "./frame.tsx";

type CitizenPageProps = {
	readonly screen: Screen;
	/** Name of the neighbourhood, beside the word mark. */
	readonly area?: string;
	/** Where the word mark leads. */
	readonly home?: string;
	/** The form somebody may be writing in: choosing another language keeps its words. */
	readonly typing?: string;
	readonly back?: BackTo;
	/** The one h1; left out, the title of the screen. `false` when the page brings its own. */
	readonly heading?: ComponentChildren;
	/** At the very bottom: on paper or by phone, what is kept, accessibility. */
	readonly foot?: ComponentChildren;
	readonly children: ComponentChildren;
};

/** A public page: the cloth on the table, no menu, nothing to sign in to. Where it speaks all languages they come first: whoever reads no Dutch finds theirs at once. */
export const CitizenPage = ({ screen, area, home = "/", typing, back, heading, foot, children }: CitizenPageProps): VNode => (
	<Document screen={screen} kind="citizen">
		<header>
			<div class="cloth" aria-hidden="true" />
			<div class="welcome">
				<div class="tabletop-row">
					<Brand href={home} />
					{area !== undefined && (
						<bdi class="soft small" lang="nl">
							{area}
						</bdi>
					)}
				</div>
				{screen.spoken !== undefined && <LanguageSwitch screen={screen} typing={typing} />}
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
				{screen.spoken === undefined && <LanguageSwitch screen={screen} />}
				{foot !== undefined && <div class="soft small stack stack-tight">{foot}</div>}
			</div>
		</footer>
	</Document>
);
