/** The rounds of the team, and beginning one: four answers first (SIG-24). */
import type { VNode } from "preact";
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { listAreas } from "#src/neighbourhood/server.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import {
	AsText,
	ChoiceField,
	Empty,
	Form,
	LinkButton,
	LongText,
	Row,
	Rows,
	SelectField,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { type Enquiry, roundKinds, streetGrounds } from "../model.ts";
import { beginEnquiry } from "../operations.ts";
import { countItemsOpen, listEnquiries } from "../store.ts";
import { enquiryTexts } from "../texts/index.ts";
import { colleaguesOf, type Colleague } from "./load.ts";

type ListModel = { readonly rounds: readonly (Enquiry & { readonly waits: number; readonly areaName: string })[]; readonly mayBegin: boolean };
const RoundRow = ({ round, language }: { readonly round: ListModel["rounds"][number]; readonly language: Sight<object>["language"] }): VNode => {
	const said = enquiryTexts(language).list;
	return (
		<Row
			title={round.streets.map((one) => one.street).join(", ")}
			level={2}
			href={`/rondes/${round.id}`}
			why={`${said.kinds[round.kind]}, ${round.areaName}`}
			icon="door"
		>
			<p>{round.gain}</p>
			<p class="small soft">{round.endedAt !== null ? said.ended : round.waits > 0 ? said.waits(inWords(round.waits, language)) : said.heard}</p>
		</Row>
	);
};
export const roundsPage = page<object, ListModel>({
	name: "signalling.rounds",
	path: "/rondes",
	who: "go-along-doors",
	params: z.object({}),
	dress: "worker",
	title: (language) => enquiryTexts(language).list.window,
	load: async (visit) => {
		const rounds = await listEnquiries(visit.tx);
		const waits = await countItemsOpen(
			visit.tx,
			rounds.map((one) => one.id),
		);
		const areas = new Map((await listAreas(visit.tx)).map((one) => [one.id as string, one.name]));
		return ok({
			rounds: rounds.map((one) => ({ ...one, waits: waits.get(one.id) ?? 0, areaName: areas.get(one.area) ?? "" })),
			mayBegin: mayAtAll(visit.actor.roles, "begin-a-round"),
		});
	},
	view: (model, sight) => {
		const { language, screen } = sight;
		const said = enquiryTexts(language).list;
		return (
			<WorkerPage screen={screen} current="neighbourhood" heading={said.title} back={{ href: "/buurt", words: said.back }} top={<p>{said.lead}</p>}>
				{model.rounds.length === 0 ? (
					<Empty title={said.none}>{said.noneMore}</Empty>
				) : (
					<Rows>
						{model.rounds.map((round) => (
							<RoundRow key={round.id} round={round} language={language} />
						))}
					</Rows>
				)}
				{model.mayBegin ? (
					<LinkButton href="/rondes/nieuw" icon="plus">
						{said.begin}
					</LinkButton>
				) : null}
			</WorkerPage>
		);
	},
});

type BeginModel = { readonly areas: readonly { readonly id: string; readonly name: string }[]; readonly colleagues: readonly Colleague[] };
const Offers = ({ language, at }: { readonly language: Sight<object>["language"]; readonly at: number }): VNode => {
	const said = enquiryTexts(language).begin;
	return (
		<div class="round-pair">
			<TextField name={`offers.${at}.expected`} label={said.expected} />
			<TextField name={`offers.${at}.offer`} label={said.offer} />
		</div>
	);
};
const Where = ({ language, at }: { readonly language: Sight<object>["language"]; readonly at: number }): VNode => {
	const said = enquiryTexts(language).begin;
	return (
		<div class="stack">
			<TextField name={`streets.${at}.street`} label={said.street} />
			<ChoiceField
				name={`streets.${at}.ground`}
				label={said.ground}
				grid
				choices={streetGrounds.map((value) => ({ value, words: said.grounds[value] }))}
			/>
		</div>
	);
};
export const beginRoundPage = page<object, BeginModel>({
	name: "signalling.begin-round",
	path: "/rondes/nieuw",
	who: "begin-a-round",
	params: z.object({}),
	dress: "worker",
	title: (language) => enquiryTexts(language).begin.window,
	load: async (visit) =>
		ok({
			areas: (await listAreas(visit.tx)).filter((one) => visit.actor.teams.includes(one.team)).map(({ id, name }) => ({ id, name })),
			colleagues: await colleaguesOf(visit, visit.actor.teams),
		}),
	view: (model, sight) => {
		const { language, screen } = sight;
		const all = enquiryTexts(language);
		const said = all.begin;
		return (
			<WorkerPage screen={screen} current="neighbourhood" heading={said.title} back={{ href: "/rondes", words: said.back }} top={<p>{said.lead}</p>}>
				<Form form={sight.form(beginEnquiry)} language={language} keep={false} label={said.title}>
					<ChoiceField name="kind" label={said.kind} choices={roundKinds.map((value) => ({ value, words: all.list.kinds[value] }))} />
					<LongText name="gain" label={<h2>{said.gain}</h2>} hint={said.gainHint} rows={3} />
					<section class="stack" aria-labelledby="aanbod">
						<h2 id="aanbod">{said.offers}</h2>
						<p class="soft">{said.offersHint}</p>
						<Offers language={language} at={0} />
						<Offers language={language} at={1} />
						<AsText language={language} summary={said.more}>
							<div class="stack">
								<Offers language={language} at={2} />
								<Offers language={language} at={3} />
							</div>
						</AsText>
					</section>
					<SelectField
						name="followUp"
						label={<h2>{said.followUp}</h2>}
						options={model.colleagues.map((one) => ({ value: one.id, words: one.name }))}
					/>
					<section class="stack" aria-labelledby="waar">
						<h2 id="waar">{said.streets}</h2>
						<p class="soft">{said.streetsHint}</p>
						{model.areas.length > 1 ? (
							<SelectField name="area" label={said.area} options={model.areas.map((one) => ({ value: one.id, words: one.name }))} />
						) : null}
						<Where language={language} at={0} />
						<AsText language={language} summary={said.moreStreets}>
							<Where language={language} at={1} />
						</AsText>
					</section>
					<TextField name="commissioner" label={said.commissioner} hint={said.commissionerHint} />
					<LongText name="view" label={said.view} hint={said.viewHint} rows={3} />
					<Submit>{said.send}</Submit>
				</Form>
			</WorkerPage>
		);
	},
	forms: [formTo<object>(beginEnquiry, (answer) => `/rondes/${answer["enquiry"]}`)],
});
