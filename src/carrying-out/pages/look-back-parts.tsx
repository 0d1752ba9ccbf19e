/** The form of looking back, in the order one talks: what went well first. */
import type { VNode } from "preact";
import { dayOf } from "#src/kernel/time.ts";
import { domainNames } from "#src/planning/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { inWords, shortDay } from "#src/platform/texts/dates.ts";
import { ChoiceField, DateField, Form, LongText, Notice, Rows, SelectField, type Step, stepName, Submit } from "#src/platform/ui/index.ts";
import { givenBack, hows, stillGood } from "../model.ts";
import { lookBack } from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { CaseParams, LookBackModel } from "./model.ts";
import { Hangs, Plain } from "./parts.tsx";

type Props = { readonly model: LookBackModel; readonly sight: Sight<CaseParams> };
const MUCH = 3;

const StillGood = ({ model, sight }: Props): VNode | null => {
	const said = texts(sight.language).lookBack;
	if (model.ties.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="nog-goed">
			<h2 id="nog-goed">{said.ties}</h2>
			<p class="hint">{said.tiesLead}</p>
			{model.ties.map((tie) => (
				<div key={tie.id} class="stack stack-tight">
					<ChoiceField
						name={`ties.${tie.id}`}
						label={tie.relation ? `${tie.name}, ${tie.relation}` : tie.name}
						choices={stillGood.map((value) => ({ value, words: said.tie[value] }))}
					/>
					{tie.carries >= MUCH && <Notice icon="hands" title={said.carriesMuch(tie.name, inWords(tie.carries, sight.language))} />}
				</div>
			))}
		</section>
	);
};
const Lighter = ({ model, sight }: Props): VNode | null => {
	const { lookBack: said, forms } = texts(sight.language);
	if (model.steering.length === 0) return null;
	const names = domainNames(sight.language);
	return (
		<section class="stack" aria-labelledby="sturen">
			<h2 id="sturen">{said.steering}</h2>
			<p class="hint">{said.steeringLead}</p>
			{model.steering.map(({ domain, form }) => (
				<SelectField
					key={domain}
					name={`steering.${domain}`}
					label={said.steeringNow(names[domain], forms[form])}
					options={givenBack.filter((one) => one !== form).map((value) => ({ value, words: forms[value] }))}
				/>
			))}
		</section>
	);
};

export const LookBackForm = ({ model, name, sight }: Props & { readonly name: string }): VNode => {
	const { lookBack: said, hows: howWords } = texts(sight.language);
	return (
		<Form form={sight.form(lookBack)} language={sight.language} keep={false}>
			<LongText name="wentWell" label={said.wentWell} hint={said.wentWellHint} rows={4} />
			<ChoiceField name="how" label={said.how(name)} choices={hows.map((value) => ({ value, words: howWords[value] }))} />
			<LongText name="present" label={said.present} hint={said.presentHint} rows={3} />
			<LongText name="agrees" label={said.agrees} hint={said.agreesHint} rows={4} />
			<LongText name="changes" label={said.changes} hint={said.changesHint} rows={4} />
			<StillGood model={model} sight={sight} />
			<Hangs hangs={model.hangs} language={sight.language} />
			<LongText name="handOn" label={said.handOn} hint={said.handOnHint} rows={3} />
			<Lighter model={model} sight={sight} />
			<DateField name="next" label={said.next} hint={said.nextHint} min={sight.today} />
			<Submit>{said.send}</Submit>
			<p class="small soft">{said.readable(name)}</p>
		</Form>
	);
};

/** Freedom is asked after at every look-back; going down asks only why (LEG-20). */
export const Freer = ({ model, sight }: Props): VNode | null => {
	const said = texts(sight.language).lookBack;
	const now = model.step;
	if (now === undefined || now <= 1) return null;
	const lower = Array.from({ length: now - 1 }, (_, at) => (at + 1) as Step);
	return (
		<Form form={sight.form({ name: "weighing.step-down" })} language={sight.language} keep={false} sheet label={said.freer}>
			<div>
				<h2>{said.freer}</h2>
				<p>{said.freerLead(stepName(now, sight.language))}</p>
			</div>
			<SelectField name="step" label={said.freerTo} options={lower.map((step) => ({ value: String(step), words: stepName(step, sight.language) }))} />
			<LongText name="why" label={said.freerWhy} rows={2} />
			<Submit weight="quiet">{said.freerSend}</Submit>
		</Form>
	);
};

export const Earlier = ({ model, sight }: Props): VNode | null => {
	const said = texts(sight.language).lookBack;
	if (model.lookBacks.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="eerder">
			<h2 id="eerder">{said.earlier}</h2>
			<Rows>
				{model.lookBacks.map((one) => (
					<Plain key={one.lookBack}>
						<h3>{said.version(one.version, shortDay(dayOf(one.at), sight.today, sight.language))}</h3>
						{one.present.length > 0 && <p class="small soft">{said.withWho(one.present.join(", "))}</p>}
						{one.wentWell.length > 0 && <p>{one.wentWell.join(" ")}</p>}
						{one.agrees.map((each) => (
							<p key={each.who}>
								<strong>{each.who}</strong> {each.words}
							</p>
						))}
						{one.changes !== undefined && <p>{one.changes}</p>}
						{one.handOn.map((each) => (
							<p key={each.what} class={each.standIn === undefined ? "soft" : undefined}>
								{said.handedOn(each.what, each.to, each.standIn)} {each.standIn === undefined ? said.noStandIn(each.what) : ""}
							</p>
						))}
					</Plain>
				))}
			</Rows>
		</section>
	);
};
