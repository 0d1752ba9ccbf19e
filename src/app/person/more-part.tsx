/** The quiet ways from `/mijn` to everything else that is the person's own: what to read, what to write oneself, what to ask and settle. */
import type { ComponentChildren, VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { obstacleTexts } from "#src/carrying-out/index.ts";
import { supportTexts } from "#src/lasting/index.ts";
import { strengthsTitle } from "#src/planning/index.ts";
import { Section, Way, Ways } from "#src/platform/ui/index.ts";
import { itWorkedTexts, wantTexts } from "#src/contact/index.ts";
import { involvedTexts } from "../involved/texts/index.ts";
import { wordsOf } from "./frame.tsx";
import type { Frame } from "./load.ts";

const Kind = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode => (
	<div class="stack stack-tight">
		<h3>{title}</h3>
		<Ways>{children}</Ways>
	</div>
);
export const MorePart = ({ frame, language }: { readonly frame: Frame; readonly language: Language }): VNode => {
	const { home, asks, enter } = wordsOf(frame, language);
	return (
		<Section title={home.more} id="more">
			<Kind title={home.moreRead}>
				<Way icon="paper" href="/mijn/verhaal" title={home.moreStory} />
				<Way icon="eye" href="/mijn/wie-keek" title={home.moreLooked} />
				<Way icon="share" href="/mijn/delen" title={home.moreShared} />
				<Way icon="people" href="/mijn/wie-beslist" title={home.moreDecides} />
				<Way icon="star" href="/mijn/moed" title={itWorkedTexts(language).own.way} />
			</Kind>
			<Kind title={home.moreWrite}>
				<Way icon="heart" href="/mijn/kaart" title={home.moreCard} />
				<Way icon="people" href="/mijn/steun" title={supportTexts(language).title(undefined)} />
				<Way icon="star" href="/mijn/kaarten" title={strengthsTitle(language)} />
				<Way icon="clock" href="/mijn/wensen" title={wantTexts(language).way} />
				<Way icon="cup" href="/mijn/hoe-we-komen" title={involvedTexts(language).ownWay} />
				<Way icon="envelope" href="/mijn/in-de-weg" title={obstacleTexts(language).way} />
				<Way icon="door" href="/mijn/hoe-was-het" title={home.moreFelt} />
			</Kind>
			<Kind title={home.moreSettle}>
				<Way icon="question" href="/mijn/vragen" title={asks.link} />
				{frame.along && <Way icon="people" href="/mijn/meelezen" title={asks.along.link} />}
				<Way icon="print" href="/mijn/op-papier" title={home.morePaper} />
				<Way icon="key" href="/mijn/binnenkomen" title={enter.link} />
			</Kind>
		</Section>
	);
};
