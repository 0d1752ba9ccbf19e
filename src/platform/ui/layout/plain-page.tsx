import type { ComponentChildren, VNode } from "preact";
import type { Screen } from "../screen.ts";
import { Document } from "./document.tsx";
import { Brand, LanguageSwitch } from "./frame.tsx";

type PlainPageProps = {
	readonly screen: Screen;
	/** The one h1; left out, the title of the screen. */
	readonly heading?: ComponentChildren;
	readonly over?: ComponentChildren;
	readonly home?: string;
	/** A drawing above the words, for a page that says something went wrong. */
	readonly picture?: ComponentChildren;
	readonly children: ComponentChildren;
};

/** One column and nothing around it: signing in, something that is not there, something that went wrong. */
export const PlainPage = ({ screen, heading, over, home = "/", picture, children }: PlainPageProps): VNode => (
	<Document screen={screen} kind="plain">
		<header class="tabletop">
			<div class="tabletop-row">
				<Brand href={home} />
			</div>
			{picture}
			<div>
				{over !== undefined && <p class="soft">{over}</p>}
				<h1>{heading ?? screen.title}</h1>
			</div>
		</header>
		<main id="inhoud" tabIndex={-1}>
			{children}
		</main>
		<footer class="foot">
			<LanguageSwitch screen={screen} />
		</footer>
	</Document>
);
