import type { VNode } from "preact";
import { DeskPage, type Screen } from "#src/platform/ui/index.ts";
import { FormSamples, LookSamples, PartSamples, PictureSamples, sampleWords } from "#src/platform/ui/kit/index.ts";
import { kitTexts } from "#src/platform/ui/texts/index.ts";

/** Everything pages are made of, in every state, by day beside by night. Wide pictures below, each in both lights. */
export const KitView = ({ screen }: { readonly screen: Screen }): VNode => {
	const words = sampleWords(screen.language);
	const sample = { words, language: screen.language, today: screen.today };
	return (
		<DeskPage screen={screen} heading={words.title} lead={words.lead}>
			<div class="kit-pair">
				{(["light", "dark"] as const).map((side) => (
					<section key={side} class="kit-side" data-theme={side} aria-labelledby={`kit-${side}-head`}>
						<h2 id={`kit-${side}-head`}>{kitTexts(screen.language).theme[side]}</h2>
						<LookSamples {...sample} side={side} />
						<PartSamples {...sample} side={side} />
						<FormSamples {...sample} side={side} />
					</section>
				))}
			</div>
			{(["light", "dark"] as const).map((side) => (
				<section key={side} class="kit-side is-wide" data-theme={side} aria-labelledby={`kit-${side}-pictures`}>
					<h2 id={`kit-${side}-pictures`}>{`${words.pictures}, ${kitTexts(screen.language).theme[side].toLowerCase()}`}</h2>
					<PictureSamples {...sample} side={side} />
				</section>
			))}
		</DeskPage>
	);
};
