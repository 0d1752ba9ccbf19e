import type { VNode } from "preact";
import { type CalendarDay, daysBetween } from "#src/kernel/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, nearMoment, shortDay } from "#src/platform/texts/dates.ts";
import { Buttons, Face, Gifts, LinkButton, Notice } from "#src/platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { PersonModel } from "./person-model.ts";
import { calledOr, type CaseParams, named } from "./whom.ts";

type Props = { readonly model: PersonModel; readonly sight: Sight<CaseParams> };
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const age = (born: CalendarDay, today: CalendarDay): string => String(Math.floor(daysBetween(born, today) / 365.25));

/** Who is in contact and who works along, said at once (TEAM-04). */
const WhoElse = ({ model, sight }: Props): VNode | null =>
	model.along.length === 0 ? null : (
		<div class="stack stack-tight small">
			<h2 class="small">{texts(sight.language).person.crowd}</h2>
			<ul class="stack stack-tight">
				{model.along.map(({ name, face }) => (
					<li key={name} class="from">
						<Face side="helper" letter={name} {...(face === null ? {} : { name: face })} />
						<span>{name}</span>
					</li>
				))}
			</ul>
		</div>
	);

/** A face and a first name, then what somebody is good at: before anything else (PRIN-05). */
export const Opening = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = texts(language).person;
	const { whom, gifts, responsible } = model;
	const name = calledOr(whom, language);
	const lead = [...gifts.strengths.slice(0, 1), ...gifts.interests.slice(0, 1)].map(sentence).join(" ");
	const about = [
		[whom.whole, whom.born ? age(whom.born, today) : ""].filter(Boolean).join(", "),
		whom.where ?? "",
		whom.addressForm === "je" ? words.sayJe : words.sayU,
		whom.prefers ?? "",
	]
		.filter(Boolean)
		.map(sentence)
		.join(" ");
	return (
		<section class="opening" aria-labelledby="naam">
			<div class="stack stack-wide">
				<div class="stack">
					<h1 id="naam">{name}</h1>
					{lead !== "" && <p class="lead">{lead}</p>}
					<p class="soft">{about}</p>
				</div>
				<Buttons>
					<LinkButton icon="pen" href={`/mensen/${whom.case}/notitie`}>
						{words.write}
					</LinkButton>
					{whom.phone !== null && (
						<LinkButton weight="quiet" icon="phone" href={`tel:${whom.phone.replace(/[^\d+]/g, "")}`}>
							{fill(words.call, { name })}
						</LinkButton>
					)}
					<LinkButton weight="quiet" icon="cup" href={`/mensen/${whom.case}/bezoek`}>
						{words.visit}
					</LinkButton>
					<LinkButton weight={model.wrappedUp ? "plain" : "quiet"} href={`/mensen/${whom.case}/na-het-bezoek`}>
						{whom.called === null ? words.getToKnow : words.after}
					</LinkButton>
				</Buttons>
				{whom.wish && <Notice icon="house" title={words.wishOn} />}
			</div>
			<div class="stack">
				<div class="portrait">
					<Face side="person" size="huge" letter={name} alt={fill(words.portrait, { name })} {...(whom.face === null ? {} : { name: whom.face })} />
					{responsible && <Face side="helper" letter={responsible.name} {...(responsible.face === null ? {} : { name: responsible.face })} />}
				</div>
				<p class="soft small">
					{responsible && model.since && (
						<>
							{named(words.thereFor, whom, language, { member: responsible.name, day: shortDay(model.since, today, language) })}
							{model.introducedBy !== null && ` ${fill(words.introducedBy, { who: model.introducedBy })}`}
							<br />
						</>
					)}
					{model.lastSpoke && fill(words.lastSpoke, { day: nearMoment(model.lastSpoke, today, language) })}
				</p>
				<WhoElse model={model} sight={sight} />
			</div>
		</section>
	);
};

/** Good at, fond of, gives. Where nothing is known yet, a gentle question stands instead (CON-12, PRIN-05, NET-07). */
export const WhatSomebodyGives = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const words = texts(language).person;
	const say = (text: string): string => named(text, model.whom, language);
	const { strengths, interests, gives } = model.gifts;
	const gifts = [
		{ title: words.goodAt, icon: "thread" as const, items: strengths },
		{ title: words.fondOf, icon: "cup" as const, items: interests },
		{ title: say(words.gives), icon: "gift" as const, items: gives },
	].filter(({ items }) => items.length > 0);
	return gifts.length === 0 ? (
		<Notice icon="question" title={say(words.noGifts)}>
			{words.noGiftsHint}
		</Notice>
	) : (
		<Gifts label={say(words.gifts)} gifts={gifts} />
	);
};

/** When we spoke and when we come by again: the initiative is ours (EXE-01). */
export const initiativeOf = ({ model, sight }: Props): string | undefined =>
	model.nextOn === null ? undefined : fill(texts(sight.language).person.initiative, { day: nearDay(model.nextOn, sight.today, sight.language) });
