import type { ComponentChildren, VNode } from "preact";
import { BackLink, type BackTo } from "../parts/moving.tsx";
import type { Screen } from "../screen.ts";
import { Document } from "./document.tsx";

type LetterPageProps = {
	readonly screen: Screen;
	readonly back: BackTo;
	/** For whoever prints it; not on paper. */
	readonly about: string;
	/** Who it comes from: a team, never an office. */
	readonly from: string;
	/** Lines of the address: they show in the window of the envelope. */
	readonly to: readonly string[];
	readonly day: string;
	readonly subject: string;
	readonly children: ComponentChildren;
};
/** A letter on A4, in large type, folded for a window envelope (address on the left, 20 mm from the side and 50 mm from above). */
export const LetterPage = ({ screen, back, about, from, to, day, subject, children }: LetterPageProps): VNode => (
	<Document screen={screen} kind="plain">
		<main id="inhoud" tabIndex={-1} class="letter">
			<div class="screen-only stack">
				<BackLink {...back} />
				<p class="soft">{about}</p>
			</div>
			<article class="letter-sheet" lang="nl">
				<p class="letter-from">{from}</p>
				<address class="letter-to">
					{to.map((line) => (
						<span key={line}>{line}</span>
					))}
				</address>
				<p class="letter-day">{day}</p>
				<h1>{subject}</h1>
				{children}
			</article>
		</main>
	</Document>
);
