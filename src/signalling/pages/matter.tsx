import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import { LinkButton, Tag, Tally, Theirs, WorkerPage } from "#src/platform/ui/index.ts";
import { AboutTheAnswer, AboutTheTeller, FoundBeside, FoundForm } from "../answers/pages/matter-parts.tsx";
import { beginOwnSupport, noteFound, tellerSaid, tickOff } from "../answers/operations.ts";
import { type SignalState, SettleWay } from "../model.ts";
import { answer, holdOn, pickUp, settle } from "../operations.ts";
import { residentTexts } from "../residents/texts/index.ts";
import { texts } from "../texts/index.ts";
import { Answers, Legal, type MatterParams, PickUpPart, SettlePart } from "./matter-acts.tsx";
import { legalTexts } from "../legal/texts/index.ts";
import { partnersTexts } from "../partners/texts/index.ts";
import { LegalPart, legalForms } from "../legal/pages/matter-part.tsx";
import { PartnersPart, partnersForms } from "../partners/pages/matter-part.tsx";
import { SetApartForm, TogetherPart, togetherForms } from "../together/pages/matter-part.tsx";
import { loadMatter, type MatterModel } from "./matter-load.ts";
import { nobodySpokeWords, threatWords } from "../list/row.tsx";
import { Other, Teller, Told } from "./told.tsx";

type Part = { readonly model: MatterModel; readonly sight: Sight<MatterParams> };

/** What the parts about one signal need. */
const partOf = (signal: SignalState, model: MatterModel, sight: Sight<MatterParams>) => ({
	about: model.case,
	signal,
	sight: sight as Sight<unknown>,
	name: (id: string | null): string => (id === null ? "" : (model.names[id]?.name ?? "")),
});
const WhatWasTold = ({ model, sight }: Part): VNode => {
	const { language, today } = sight;
	const words = texts(language);
	return (
		<section class="stack" aria-labelledby="gemeld">
			<h2 id="gemeld">{words.matter.told}</h2>
			{model.signals.map((seen) =>
				seen.open ? (
					<div class="stack" key={seen.signal.signal}>
						<Told signal={seen.signal} language={language} today={today} readers={model.readers} />
						{seen.signal.reporter !== undefined && !seen.signal.creditor && (
							<Teller signal={seen.signal} language={language} code={model.codes[seen.signal.signal]} />
						)}
						<AboutTheAnswer {...partOf(seen.signal, model, sight)} sends={model.sends} />
						<AboutTheTeller {...partOf(seen.signal, model, sight)} />
						<FoundBeside {...partOf(seen.signal, model, sight)} />
						{model.signals.length > 1 && <SetApartForm signal={seen.signal.signal} sight={sight} />}
						{model.pickedUpBy !== null && !seen.signal.creditor && <FoundForm {...partOf(seen.signal, model, sight)} />}
					</div>
				) : (
					<Other key={seen.signal} seen={seen} language={language} today={today} />
				),
			)}
			<ul class="line-up">
				{model.nobodySpoke && (
					<li>
						<Tag icon="people">{nobodySpokeWords(model.whom, language)}</Tag>
					</li>
				)}
				{model.threatIn !== null && (
					<li>
						<Tag icon="calendar">{threatWords(model.threatIn, language, model.threat)}</Tag>
					</li>
				)}
				<li>
					<Tally days={model.days} language={language} />
				</li>
			</ul>
		</section>
	);
};
const WhoHolds = ({ model, sight: { language, today } }: Part): VNode | null => {
	const words = texts(language).matter;
	const holder = model.holder === null ? undefined : model.names[model.holder];
	if (!holder) return null;
	const picked = model.pickedUpBy !== null && model.pickedUpAt !== null;
	return (
		<p>
			{picked
				? fill(words.pickedBy, { name: holder.name, when: nearMoment(model.pickedUpAt as Instant, today, language) })
				: fill(words.holds, { name: holder.name })}
		</p>
	);
};
/** How the register of addresses writes it, where somebody wrote it otherwise: it was looked up, and nobody is asked to mend it. */
const Register = ({ model, sight: { language } }: Part): VNode | null => {
	const words = texts(language).matter;
	const { register, at } = model;
	if (register === null || register.at === at) return null;
	return <p class="small soft">{register.known ? fill(words.inRegister, { at: register.at }) : words.notInRegister}</p>;
};
/** What cannot wait stands first, in a line each, with the way down to it. */
const First = ({ model, sight: { language } }: Part): VNode | null => {
	const legal = legalTexts(language).matter;
	const lines = [
		...(model.partners.alarm === null
			? []
			: [{ href: "#samen-met", words: fill(partnersTexts(language).matter.alarm, { count: model.partners.alarm }) }]),
		...model.legal.routes.map(({ open, setting }) => {
			const next = setting?.steps.find((step) => !open.ticked.some((one) => one.step === step.code));
			const running = fill(legal.running, { route: texts(language).legal[open.route].toLowerCase() });
			return { href: `#wet-${open.route}`, words: next ? `${running.replace(/\.$/, "")}. ${fill(legal.nextStep, { step: next.words })}` : running };
		}),
		...(model.threatIn !== null && model.threatIn >= 0 && model.settled === null
			? [{ href: "#gemeld", words: threatWords(model.threatIn, language, model.threat) }]
			: []),
	];
	return lines.length === 0 ? null : (
		<ul class="stack stack-tight">
			{lines.map((one) => (
				<li key={one.href}>
					<a href={one.href}>
						<strong>{one.words}</strong>
					</a>
				</li>
			))}
		</ul>
	);
};
const Top = (part: Part): VNode => (
	<>
		<WhoHolds {...part} />
		<First {...part} />
		<Register {...part} />
	</>
);
/** The way on for whoever holds it: first the question whether to go, then the contact itself. Nobody else is sent to a closed door. */
const GoOn = ({ model, sight: { language, actor } }: Part): VNode | null => {
	const words = texts(language).matter;
	if (model.pickedUpBy === null || model.pickedUpBy !== actor.id || model.settled !== null) return null;
	const weighing = `/signalen/${model.case}/wegen`;
	return model.weighed ? (
		<section class="stack stack-tight">
			{!model.canSettle && (
				<LinkButton href={`/mensen/${model.case}`} wide>
					{words.goOn}
				</LinkButton>
			)}
			<LinkButton href={weighing} weight="quiet" wide>
				{words.readWeighing}
			</LinkButton>
		</section>
	) : (
		<section class="stack">
			<LinkButton href={weighing} wide>
				{words.weigh}
			</LinkButton>
			<p class="small soft">{words.weighMore}</p>
		</section>
	);
};
const view = (model: MatterModel, sight: Sight<MatterParams>): VNode => {
	const { screen, language, today } = sight;
	const words = texts(language);
	return (
		<WorkerPage
			screen={screen}
			current="signals"
			back={{ href: "/signalen", words: words.matter.back }}
			heading={model.language ? <Theirs lang={model.language}>{model.title}</Theirs> : model.title}
			top={<Top model={model} sight={sight} />}
			{...(model.at === null ? {} : { over: model.at })}
		>
			{model.settled !== null && (
				<section class="sheet stack">
					<p>
						<strong>
							{fill(words.matter.settled, {
								when: nearMoment(model.settled.at as Instant, today, language),
								how: words.settleWay[model.settled.how],
							})}
						</strong>
					</p>
					<p>{model.settled.reason}</p>
					{model.settled.neighbours !== null && (
						<p>
							{residentTexts(language).goesOn} <a href={model.settled.neighbours}>{residentTexts(language).seeIt}</a>
						</p>
					)}
				</section>
			)}
			<WhatWasTold model={model} sight={sight} />
			<TogetherPart model={model.together} sight={sight} />
			<LegalPart model={model.legal} sight={sight} />
			{model.pickedUpBy === null && model.settled === null && <PickUpPart model={model} sight={sight} />}
			<GoOn model={model} sight={sight} />
			<Answers model={model} sight={sight} />
			{model.canSettle && <SettlePart model={model} sight={sight} />}
			{model.settled === null && <PartnersPart model={model.partners} sight={sight} />}
			{model.settled === null && <Legal model={model} sight={sight} />}
		</WorkerPage>
	);
};
const here = (_: unknown, params: MatterParams): string => `/signalen/${params.case}`;

/** One matter: what was told, who told it (shielded), who holds it, and what can be done. */
export const matterPage = page<MatterParams, MatterModel>({
	name: "signalling.matter",
	path: "/signalen/:case",
	who: "see-open-signals",
	dress: "worker",
	params: z.object({ case: CaseId, rond: SettleWay.optional().catch(undefined) }),
	about: (params) => params.case,
	standing: ["team", "responsible", "part"],
	title: (language) => texts(language).matter.window,
	load: loadMatter,
	view,
	forms: [
		formTo(pickUp, here),
		formTo(answer, here),
		formTo(settle, here),
		formTo(holdOn, here),
		formTo(tellerSaid, here),
		formTo(beginOwnSupport, here),
		formTo(tickOff, here),
		formTo(noteFound, here),
		...togetherForms,
		...partnersForms,
		...legalForms,
	],
});
