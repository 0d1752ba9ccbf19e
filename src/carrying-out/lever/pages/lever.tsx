/** Pressure with an end to it: what was agreed, what moved, whether the partner confirmed (EXE-09). */
import type { VNode } from "preact";
import { ok } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Notice, Rows, WorkerPage } from "#src/platform/ui/index.ts";
import { listOrganisations, listPartnerships } from "#src/team/server.ts";
import { texts } from "../../texts/index.ts";
import { loadAbout } from "../../pages/about.ts";
import { CaseParams } from "../../pages/model.ts";
import { Plain } from "../../pages/parts.tsx";
import { foldLevers, openLevers } from "../fold.ts";
import type { Lever, Movement } from "../model.ts";
import { endLever, hearEasing, noteMovement, setLever } from "../operations.ts";
import { leverTexts } from "../texts/index.ts";
import { EndForm, HeardForm, type LeverSight, MovedForm, SetForm } from "./lever-forms.tsx";

type Model = {
	readonly name: string | undefined;
	readonly levers: readonly Lever[];
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

const MovementLine = ({ one, lever, sight }: { readonly one: Movement; readonly lever: Lever; readonly sight: LeverSight }): VNode => {
	const { language, today } = sight;
	const said = leverTexts(language);
	const by = shortDay(one.confirmBy, today, language);
	return (
		<Plain>
			<p>{said.movedLine(one.what, one.eases)}</p>
			{one.confirmed ? (
				<p>
					{said.confirmed(one.confirmed.who, shortDay(dayOf(one.confirmed.at), today, language))}
					{one.confirmed.words !== undefined && `: ${one.confirmed.words}`}
				</p>
			) : one.confirmBy < today ? (
				<Notice icon="mend" title={said.late(lever.organisationName, by)} />
			) : (
				<p class="soft">{said.waits(lever.organisationName, by)}</p>
			)}
			{!one.confirmed && <HeardForm easing={one.easing} sight={sight} />}
		</Plain>
	);
};
const LeverPart = ({ lever, sight }: { readonly lever: Lever; readonly sight: LeverSight }): VNode => {
	const { language, today } = sight;
	const said = leverTexts(language);
	return (
		<section class="stack" aria-labelledby={`druk-${lever.lever}`}>
			<h2 id={`druk-${lever.lever}`}>{said.with(lever.organisationName)}</h2>
			<p>{said.forms[lever.form]}</p>
			{lever.why !== "" && <p>{said.why(lever.why)}</p>}
			<ul>
				{lever.eases.map((one) => (
					<li key={one.when}>{said.easing(one.when, one.then)}</li>
				))}
			</ul>
			{lever.otherwise !== undefined && <p>{said.otherwise(lever.otherwise)}</p>}
			<p>
				<strong>{said.stop(lever.stop)}</strong>
			</p>
			<p class="small soft">{said.since(shortDay(dayOf(lever.at), today, language))}</p>
			{lever.movements.length > 0 && (
				<Rows>
					{lever.movements.map((one) => (
						<MovementLine key={one.easing} one={one} lever={lever} sight={sight} />
					))}
				</Rows>
			)}
			{lever.ended ? (
				<p>
					{said.ends[lever.ended.how]}
					{lever.ended.words !== undefined && `: ${lever.ended.words}`}
				</p>
			) : (
				<>
					<MovedForm lever={lever} sight={sight} />
					<EndForm lever={lever} sight={sight} />
				</>
			)}
		</section>
	);
};

export const leverPage = page<CaseParams, Model>({
	name: "carrying-out.lever",
	path: "/mensen/:case/druk",
	who: "take-over-for-a-while",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => leverTexts(language).title,
	load: async (visit) => {
		const { person, entries } = await loadAbout(visit, visit.params.case);
		const [organisations, agreed] = [await listOrganisations(visit.tx), await listPartnerships(visit.tx)];
		const withAgreement = new Set(agreed.map((one) => one.organisation));
		return ok({
			name: person?.called,
			levers: foldLevers(entries),
			organisations: organisations.filter((one) => withAgreement.has(one.id)).map(({ id, name }) => ({ id, name })),
		});
	},
	view: (model, sight) => {
		const said = leverTexts(sight.language);
		const all = texts(sight.language);
		const now = openLevers(model.levers);
		const over = model.levers.filter((one) => one.ended).toReversed();
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title}
				over={model.name}
				back={{ href: `/mensen/${sight.params.case}/onderweg`, words: all.along.title }}
			>
				<p class="lead">{said.lead}</p>
				{now.length === 0 && <p class="soft">{said.nothing}</p>}
				{now.map((lever) => (
					<LeverPart key={lever.lever} lever={lever} sight={sight} />
				))}
				<SetForm organisations={model.organisations} sight={sight} />
				{over.length > 0 && (
					<section class="stack stack-wide" aria-labelledby="eerder">
						<h2 id="eerder">{said.over}</h2>
						{over.map((lever) => (
							<LeverPart key={lever.lever} lever={lever} sight={sight} />
						))}
					</section>
				)}
			</WorkerPage>
		);
	},
	forms: [setLever, noteMovement, hearEasing, endLever].map((one) => formTo<CaseParams>(one, (_answer, params) => `/mensen/${params.case}/druk`)),
});
