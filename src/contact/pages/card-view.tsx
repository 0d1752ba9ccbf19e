import type { VNode } from "preact";
import type { CalendarDay, Language } from "#src/kernel/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords, longDay, shortDay } from "#src/platform/texts/dates.ts";
import { Bring, Button, type Fact, Facts, Hidden, LinkButton, Notice, OneButtonForm, WorkerPage } from "#src/platform/ui/index.ts";
import { alongTexts } from "../along/texts/index.ts";
import { attitudeTexts } from "../attitude/texts/index.ts";
import { cardLanguageOf } from "../card-left/words.ts";
import { HowItWent, rememberedFacts, StillThinking, WhatToTry } from "../door/parts.tsx";
import { keptTexts } from "../kept/texts/index.ts";
import type { Companion, SafetyLine } from "../model.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { AreaKnown } from "../yard/parts.tsx";
import { ForYourself } from "../safety/pages/card-part.tsx";
import { factTexts } from "../facts/texts/index.ts";
import type { CardModel } from "./card-model.ts";
import { type CaseParams, calledOr } from "./whom.ts";

/** Everybody who comes, with organisation and role (LEG-15). */
export const companionWords = ({ name, organisation, role }: Companion): string => [name, role, organisation].filter(Boolean).join(", ");
/** Facts with place, day and source, or 'nothing known' (SAFE-01). */
export const safetyWords = (safety: SafetyLine, language: Language, today: CalendarDay): string =>
	"nothingKnown" in safety
		? texts(language).card.nothingKnown
		: "apart" in safety
			? factTexts(language).apartLine
			: safety.facts
					.map(({ what, place, on, source }) => fill(texts(language).card.fact, { what, place, day: shortDay(on, today, language), source }))
					.join(" ");

const factsOf = (model: CardModel, language: Language, today: CalendarDay): readonly Fact[] => {
	const words = texts(language).card;
	const { whom, visit } = model;
	const speaks = [
		whom.addressForm === "je" ? words.je : words.u,
		whom.language === "nl" ? "" : whom.language,
		whom.interpreter ? words.interpreter : "",
	]
		.filter(Boolean)
		.join(", ");
	const facts: readonly (Fact | false | null)[] = [
		{ what: words.name, is: whom.whole ?? words.unknown },
		{ what: words.address, is: whom.where ?? words.unknown },
		{ what: words.language, is: speaks },
		whom.prefers !== null && { what: words.prefers, is: whom.prefers },
		{ what: words.who, is: [model.me?.name, model.me?.phone].filter(Boolean).join(", ") },
		{ what: words.why, is: visit?.why ?? words.whyNone },
		visit && {
			what: words.where,
			is: `${longDay(visit.day as CalendarDay, language)}${visit.time ? ` ${hourInWords(visit.time, language)}` : ""}, ${visit.place}`,
		},
		visit && { what: words.with, is: visit.companions.length === 0 ? words.alone : visit.companions.map(companionWords).join("; ") },
		visit?.ownPeople ? { what: words.ownPeople, is: visit.ownPeople } : null,
		visit?.ifInconvenient ? { what: words.ifInconvenient, is: visit.ifInconvenient } : null,
		visit && { what: words.safety, is: safetyWords(visit.safety, language, today) },
		visit?.goes ? { what: factTexts(language).goes, is: visit.goes.join(", ") } : null,
		...rememberedFacts(model.memory, model.noes, language, today),
		model.earlier !== null && { what: keptTexts(language).near.help, is: model.earlier },
		model.interests.length > 0 && { what: words.interests, is: model.interests.join(", ") },
	];
	return facts.filter((fact): fact is Fact => Boolean(fact));
};

/** The card on a phone screen: nothing else is needed (CON-01). */
export const CardView = ({
	model,
	sight,
	kept = false,
}: {
	readonly model: CardModel;
	readonly sight: Sight<CaseParams>;
	/** An attempt was just kept. */
	readonly kept?: boolean;
}): VNode => {
	const { language } = sight;
	const words = texts(language).card;
	const at = model.whom.case;
	return (
		<WorkerPage
			screen={sight.screen}
			current="people"
			heading={words.heading}
			over={calledOr(model.whom, language)}
			back={{ href: "/mensen", words: words.back }}
		>
			{kept && (
				<Notice icon="check" title={texts(language).kept.poging}>
					<p>{texts(language).kept.again}</p>
					<p>
						<WhatToTry tries={model.tries} language={language} />
					</p>
				</Notice>
			)}
			<p class="lead">{words.lead}</p>
			{model.whom.wish && <Notice icon="house" title={words.wish} />}
			<StillThinking until={model.thinksUntil} language={language} today={sight.today} />
			{model.bring !== null && <Bring language={language}>{model.bring}</Bring>}
			<section class="sheet" aria-label={words.heading}>
				<Facts facts={factsOf(model, language, sight.today)} />
				<AreaKnown area={model.area} language={language} />
			</section>
			{model.visit?.crowded && <Notice icon="people" title={words.crowded} />}
			{model.visit === null && (
				<div class="stack stack-tight">
					<LinkButton wide href={model.weighFirst ? `/signalen/${at}/wegen` : `/mensen/${at}/bezoek`}>
						{model.weighFirst ? words.weigh : words.plan}
					</LinkButton>
					{model.weighFirst && <p class="small soft">{words.weighAbout}</p>}
				</div>
			)}
			<p class="line-up">
				<LinkButton weight="plain" icon="print" href={`/jij/kaart?taal=${cardLanguageOf(model.whom.language)}`}>
					{texts(language).myCard.title}
				</LinkButton>
				<LinkButton weight="plain" icon="people" href={`/mensen/${at}/mee`}>
					{alongTexts(language).title}
				</LinkButton>
				<LinkButton weight="plain" icon="leaf" href="/kaartjes">
					{attitudeTexts(language).title}
				</LinkButton>
			</p>
			<ForYourself of={at} first={!model.made} ways={model.teamWays} language={language} />
			<HowItWent form={sight.form(can.attempt)} visit={model.visit?.id ?? null} tries={model.tries} language={language} today={sight.today} />
			{model.visit !== null && (
				<OneButtonForm form={sight.form(can.dropVisit)}>
					<Hidden name="visit" value={model.visit.id} />
					<Button weight="plain">{words.drop}</Button>
				</OneButtonForm>
			)}
		</WorkerPage>
	);
};
