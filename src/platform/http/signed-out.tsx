/** Somebody sends a form after the session ended, without a script that would keep it: nothing that was typed may be lost. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { PlainPage, type Screen } from "#src/platform/ui/index.ts";
import type { SentForm } from "./form-data.ts";
import { texts } from "./texts/index.ts";
import { WordsBack } from "./words-back.tsx";

type SignedOutProps = {
	readonly screen: Screen;
	readonly language: Language;
	readonly sent: SentForm;
	/** Where the form was sent to, and is sent again. */
	readonly action: string;
	readonly signIn: string;
};

/** Gives a page that still holds the words, with a way to sign in beside it and a button to send them again under the same id. */
export const SignedOut = ({ screen, language, sent, action, signIn }: SignedOutProps): VNode => {
	const said = texts(language).signedOut;
	return (
		<PlainPage screen={screen} heading={said.title} home="/">
			<section class="stack">
				<p class="lead">{said.lead}</p>
				<p>
					<a class="button" href={signIn} target="_blank" rel="noopener">
						{said.signIn}
					</a>
				</p>
				<WordsBack language={language} sent={sent} action={action} />
			</section>
		</PlainPage>
	);
};
