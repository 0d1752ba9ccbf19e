/** One thing residents do together: ask first, look back once, and then it is theirs. */
import type { VNode } from "preact";
import { z } from "zod";
import { ThingId } from "#src/kernel/ids.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { Form, Hidden, LinkButton, LongText, ManyField, Notice, Said, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { isTheirs, membersById } from "#src/team/server.ts";
import { findArea } from "../../store.ts";
import type { ResidentsAction } from "../model.ts";
import { hearAboutAction, lookBackOnAction } from "../operations.ts";
import { findAction } from "../store.ts";
import { actionTexts } from "../texts/index.ts";
import { Garden } from "./garden.tsx";
import { actionTitle } from "./section.tsx";

const Params = z.object({ area: z.string().max(80), action: ThingId });
type Params = z.infer<typeof Params>;
type Model = {
	readonly action: ResidentsAction;
	readonly area: { readonly slug: string; readonly name: string };
	readonly holder: string;
	readonly mayKeep: boolean;
	readonly mayBeginContact: boolean;
};
type Here = { readonly model: Model; readonly sight: Sight<Params> };

const AskFirst = ({ model, sight }: Here): VNode => {
	const said = actionTexts(sight.language).page;
	const form = sight.form(hearAboutAction);
	return (
		<section class="sheet stack" aria-labelledby="vraag-het">
			<h2 id="vraag-het">{said.askFirst}</h2>
			<p>{said.askFirstMore}</p>
			<Form form={form} language={sight.language} keep={false} label={said.askFirst}>
				<Hidden name="action" value={model.action.id} />
				<div class="stack stack-tight">
					<Submit name="asked" value="yes">
						{said.saysYes}
					</Submit>
					<Submit name="asked" value="no" weight="quiet">
						{said.saysNo}
					</Submit>
					<Submit name="asked" value="not-needed" weight="plain">
						{said.saysNotNeeded}
					</Submit>
				</div>
			</Form>
		</section>
	);
};
const LookBack = ({ model, sight }: Here): VNode => {
	const said = actionTexts(sight.language).page;
	return (
		<section class="stack" aria-labelledby="terugkijken" id="terug">
			<h2 id="terugkijken">{said.lookBack}</h2>
			<p>{said.lookBackMore}</p>
			<Form form={sight.form(lookBackOnAction)} language={sight.language} keep={false} label={said.lookBack}>
				<Hidden name="action" value={model.action.id} />
				<LongText name="how" label={said.how} hint={said.howHint} rows={3} required />
				<ManyField name="contactWanted" label={said.contact} hint={said.contactMore} choices={[{ value: "ja", words: said.contactYes }]} />
				<Submit>{said.keep}</Submit>
			</Form>
		</section>
	);
};
/** What came of it. A contact begins only after a yes of whoever it is about; until then there is no road to it. */
const Looked = ({ model, sight }: Here): VNode => {
	const said = actionTexts(sight.language).page;
	return (
		<section class="stack" aria-labelledby="teruggekeken">
			<h2 id="teruggekeken">{model.action.asked === "no" ? said.stopped : said.looked}</h2>
			{model.action.lookedBack ? <Said side="helper">{model.action.lookedBack}</Said> : null}
			{model.action.contactWanted && model.mayBeginContact ? (
				<div class="sheet stack">
					<p>{said.beginMore}</p>
					<LinkButton href="/signalen/vertelt?bron=person" wide>
						{said.begin}
					</LinkButton>
				</div>
			) : null}
		</section>
	);
};

const here = (_: unknown, params: Params): string => `/buurt/${params.area}/samen/${params.action}`;
export const actionPage = page<Params, Model>({
	name: "neighbourhood.action",
	path: "/buurt/:area/samen/:action",
	who: "see-the-neighbourhood",
	params: Params,
	dress: "worker",
	title: (language) => actionTexts(language).page.window,
	load: async (visit) => {
		const area = await findArea(visit.tx, { slug: visit.params.area });
		const action = await findAction(visit.tx, visit.params.action);
		if (!area || !action || action.area !== area.id) return refuse("kernel.nothing-here");
		const holder = (await membersById(visit.tx, [action.holder])).get(action.holder);
		return ok({
			action,
			area: { slug: area.slug, name: area.name },
			holder: holder?.name.split(" ")[0] ?? "",
			mayKeep: mayAtAll(visit.actor.roles, "keep-the-neighbourhood") && isTheirs(visit, area.team),
			mayBeginContact: mayAtAll(visit.actor.roles, "pick-up"),
		});
	},
	view: (model, sight) => {
		const { language, today } = sight;
		const { action } = model;
		const said = actionTexts(language).page;
		const open = action.lookedBack === null;
		return (
			<WorkerPage
				screen={sight.screen}
				current="neighbourhood"
				over={model.area.name}
				heading={actionTitle(action, language)}
				back={{ href: `/buurt/${model.area.slug}#samen`, words: model.area.name }}
				top={
					<p>
						{said.ledBy(action.lead)} {said.part[action.ourPart]}
					</p>
				}
			>
				<Garden kind={action.kind} />
				<div class="stack stack-tight">
					<p class="lead">{said.asked[action.asked]}</p>
					{open ? <p>{said.back(model.holder, nearDay(action.lookBackOn, today, language))}</p> : null}
				</div>
				{open && action.asked === "not-yet" && model.mayKeep ? <AskFirst model={model} sight={sight} /> : null}
				{open && model.mayKeep ? <LookBack model={model} sight={sight} /> : null}
				{open ? null : <Looked model={model} sight={sight} />}
				<Notice icon="leaf" title={said.noFile} />
			</WorkerPage>
		);
	},
	forms: [formTo<Params>(hearAboutAction, here), formTo<Params>(lookBackOnAction, here)],
});
