/** The crisis card: written with the person, given by the person, found after years (SUS-09, SUS-11). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { dayOf } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { BackLink, ContactCard, Empty, LinkButton, PlainPage, WorkerPage } from "#src/platform/ui/index.ts";
import { answerCard } from "../operations.ts";
import { texts } from "../texts/index.ts";
import { type LastingModel, loadLastingPage, loadOwnLasting } from "./about.ts";
import { CardForms, CardLines, CardText, type Here, Holders, Uses, workerActs } from "./card-parts.tsx";

const Params = z.object({ case: CaseId });
type CaseParams = z.infer<typeof Params>;

export const cardPage = page<CaseParams, LastingModel>({
	name: "lasting.card",
	path: "/mensen/:case/crisiskaart",
	who: "see-people",
	params: Params,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).card.title,
	load: (visit) => loadLastingPage(visit, visit.params.case),
	view: (model, sight) => {
		const said = texts(sight.language);
		const name = model.person?.called ?? said.person;
		const props = { model, here: sight, acts: workerActs, name };
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.card.title}
				over={model.person?.called}
				back={{ href: `/mensen/${model.case}`, words: said.back(name) }}
			>
				<p class="lead">{said.card.lead(name)}</p>
				{model.state.card ? (
					<>
						<CardText words={model.state.card.words} language={sight.language} level={2} />
						<p>
							<LinkButton weight="quiet" icon="print" href={`/mensen/${model.case}/crisiskaart/papier`}>
								{said.card.paper}
							</LinkButton>
						</p>
					</>
				) : (
					<Empty title={said.card.none} />
				)}
				<div class="screen-only stack stack-wide">
					<CardForms {...props} />
				</div>
				<Holders {...props} />
				<Uses {...props} />
			</WorkerPage>
		);
	},
	forms: [workerActs.write, workerActs.confirm, workerActs.give, workerActs.takeBack, answerCard].map((one) =>
		formTo<CaseParams>(one, (_answer, params) => `/mensen/${params.case}/crisiskaart`),
	),
});

/** The way back from a page that is made for paper. */
const BackTo = (to: { readonly href: string; readonly words: string }): VNode => (
	<div class="screen-only">
		<BackLink {...to} />
	</div>
);

/** Whom to call. */
const Caller = ({ face }: { readonly face: LastingModel["face"] }): VNode | null =>
	face?.phone ? (
		<ContactCard
			face={face.face === null ? {} : { name: face.face }}
			name={face.name}
			about=""
			phone={face.phone}
			phoneHref={`tel:${face.phone.replace(/[^\d+]/g, "")}`}
		/>
	) : null;
/** Twice on paper: small to fold into a wallet, large for the wall; whom to call stands on both. Nothing written yet: lines to write on. */
const Paper = ({ model, here }: { readonly model: LastingModel; readonly here: Here }): VNode => {
	const said = texts(here.language).card;
	const card = model.state.card;
	const whose = said.whose(model.person?.called ?? texts(here.language).person);
	if (!card)
		return (
			<>
				<p class="screen-only">{said.none}</p>
				<p class="paper-only">
					<strong>{whose}</strong>
				</p>
				<Caller face={model.face} />
				<CardLines language={here.language} />
			</>
		);
	const confirmed = said.confirmed(shortDay(dayOf(card.confirmedAt), here.today, here.language));
	return (
		<>
			<section class="card-wallet no-break" aria-labelledby="klein">
				<h2 id="klein">{said.wallet}</h2>
				<div class="wallet">
					<p>
						<strong>{whose}</strong>
					</p>
					<CardText words={card.words} language={here.language} />
					<p class="small">{confirmed}</p>
				</div>
				<p class="small soft">{said.fold}</p>
			</section>
			<section class="card-sheet" aria-labelledby="groot">
				<h2 id="groot">{said.sheet}</h2>
				<p>
					<strong>{whose}</strong> {confirmed}
				</p>
				<CardText words={card.words} language={here.language} />
				<Caller face={model.face} />
			</section>
		</>
	);
};
export const cardPaperPage = page<CaseParams, LastingModel>({
	name: "lasting.card-on-paper",
	path: "/mensen/:case/crisiskaart/papier",
	who: "see-people",
	params: Params,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).card.paperTitle,
	load: (visit) => loadLastingPage(visit, visit.params.case),
	view: (model, sight) => (
		<PlainPage screen={sight.screen} heading={texts(sight.language).card.paperTitle}>
			<BackTo href={`/mensen/${model.case}/crisiskaart`} words={texts(sight.language).card.title} />
			<Paper model={model} here={sight} />
		</PlainPage>
	),
});
export const ownCardPaperPage = page<Record<never, never>, LastingModel>({
	name: "lasting.own-card-on-paper",
	path: "/mijn/kaart/papier",
	who: "decide-on-own-plan",
	params: z.object({}),
	dress: "worker",
	title: (language) => texts(language).card.paperTitle,
	load: loadOwnLasting,
	view: (model, sight) => (
		<PlainPage screen={sight.screen} heading={texts(sight.language).card.paperTitle} home="/mijn">
			<BackTo href="/mijn/kaart" words={texts(sight.language).mine.cardTitle} />
			<Paper model={model} here={sight} />
		</PlainPage>
	),
});
