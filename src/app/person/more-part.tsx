/** The quiet ways from `/mijn` to everything else that is the person's own: what to read, what to write oneself, what to ask and settle. */
import type { ComponentChildren, VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { strengthsTitle } from "#src/planning/index.ts";
import { LinkButton, Section } from "#src/platform/ui/index.ts";
import { itWorkedTexts, wantTexts } from "#src/contact/index.ts";
import { involvedTexts } from "../involved/texts/index.ts";
import { wordsOf } from "./frame.tsx";
import type { Frame } from "./load.ts";

const Ways = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode => (
	<div class="stack stack-tight">
		<h3>{title}</h3>
		<p class="line-up">{children}</p>
	</div>
);
export const MorePart = ({ frame, language }: { readonly frame: Frame; readonly language: Language }): VNode => {
	const { home, asks, enter } = wordsOf(frame, language);
	return (
		<Section title={home.more} id="more">
			<Ways title={home.moreRead}>
				<LinkButton weight="quiet" icon="paper" href="/mijn/verhaal">
					{home.moreStory}
				</LinkButton>
				<LinkButton weight="quiet" icon="eye" href="/mijn/wie-keek">
					{home.moreLooked}
				</LinkButton>
				<LinkButton weight="quiet" icon="share" href="/mijn/delen">
					{home.moreShared}
				</LinkButton>
				<LinkButton weight="quiet" icon="people" href="/mijn/wie-beslist">
					{home.moreDecides}
				</LinkButton>
				<LinkButton weight="quiet" icon="star" href="/mijn/moed">
					{itWorkedTexts(language).own.way}
				</LinkButton>
			</Ways>
			<Ways title={home.moreWrite}>
				<LinkButton weight="quiet" icon="heart" href="/mijn/kaart">
					{home.moreCard}
				</LinkButton>
				<LinkButton weight="quiet" icon="star" href="/mijn/kaarten">
					{strengthsTitle(language)}
				</LinkButton>
				<LinkButton weight="quiet" icon="clock" href="/mijn/wensen">
					{wantTexts(language).way}
				</LinkButton>
				<LinkButton weight="quiet" icon="cup" href="/mijn/hoe-we-komen">
					{involvedTexts(language).ownWay}
				</LinkButton>
				<LinkButton weight="quiet" icon="door" href="/mijn/hoe-was-het">
					{home.moreFelt}
				</LinkButton>
			</Ways>
			<Ways title={home.moreSettle}>
				<LinkButton weight="quiet" icon="question" href="/mijn/vragen">
					{asks.link}
				</LinkButton>
				{frame.along && (
					<LinkButton weight="quiet" icon="people" href="/mijn/meelezen">
						{asks.along.link}
					</LinkButton>
				)}
				<LinkButton weight="quiet" icon="print" href="/mijn/op-papier">
					{home.morePaper}
				</LinkButton>
				<LinkButton weight="quiet" icon="key" href="/mijn/binnenkomen">
					{enter.link}
				</LinkButton>
			</Ways>
		</Section>
	);
};
