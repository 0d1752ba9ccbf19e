import type { VNode } from "preact";
import { dayOf } from "#src/kernel/time.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, DateField, Form, Hidden, LinkButton, LongText, Notice, Rows, Submit, TextField } from "#src/platform/ui/index.ts";
import { crisisNow, toldByAnother, waitingOnPurpose } from "../fold.ts";
import { beginCrisis, endCrisis, endWaiting, tellDecision, waitOnPurpose } from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { AlongModel, CaseParams } from "./model.ts";
import { formAbout, Plain } from "./parts.tsx";

type Props = { readonly model: AlongModel; readonly sight: Sight<CaseParams> };

/** While it is on: the card at hand, and no way to let go (EXE-12). */
export const CrisisPart = ({ model, sight }: Props): VNode => {
	const said = texts(sight.language).along;
	const crisis = crisisNow(model.state);
	const day = (at: typeof sight.now): string => shortDay(dayOf(at), sight.today, sight.language);
	const over = model.state.crises.filter((one) => one.ended).toReversed();
	return (
		<section class="stack stack-wide" aria-labelledby="crisis">
			<h2 id="crisis">{crisis ? said.crisis : said.crisisBegin}</h2>
			{crisis ? (
				<>
					<Notice icon="hands" title={crisis.what}>
						<p>{said.crisisSince(day(crisis.at))}</p>
						{crisis.acts !== undefined && <p>{said.acts(crisis.acts)}</p>}
					</Notice>
					<p>
						<LinkButton href={`/mensen/${sight.params.case}/crisiskaart`} icon="paper">
							{said.card}
						</LinkButton>
					</p>
					<Form form={sight.form(endCrisis)} language={sight.language} keep={false} label={said.crisisEnd}>
						<h3>{said.crisisEnd}</h3>
						<Hidden name="crisis" value={crisis.id} />
						<LongText name="changed" label={said.changed} hint={said.changedHint} rows={3} />
						<Submit weight="quiet">{said.crisisEndSend}</Submit>
					</Form>
				</>
			) : (
				<AsText language={sight.language} summary={said.crisisTell} open={sight.form(beginCrisis).problems.length > 0}>
					<Form form={sight.form(beginCrisis)} language={sight.language} label={said.crisisBegin}>
						<LongText name="what" label={said.what} rows={3} />
						<LongText name="acts" label={said.actsField} rows={2} mark="optional" />
						<Submit>{said.crisisSend}</Submit>
					</Form>
				</AsText>
			)}
			{over.length > 0 && (
				<div class="stack">
					<h3>{said.turned}</h3>
					<Rows>
						{over.map((one) => (
							<Plain key={one.id}>
								<p>{one.what}</p>
								<p>{one.ended?.changed}</p>
								<p class="small soft">{day(one.ended?.at ?? one.at)}</p>
							</Plain>
						))}
					</Rows>
				</div>
			)}
		</section>
	);
};

/** Who decides tells it; where that was somebody else, it is said (EXE-10). */
export const Decisions = ({ model, sight }: Props): VNode => {
	const said = texts(sight.language).along;
	return (
		<section class="stack stack-wide" aria-labelledby="besluiten">
			<h2 id="besluiten">{said.decisions}</h2>
			{model.state.decisions.length === 0 ? (
				<p>{said.decisionsNothing}</p>
			) : (
				<Rows>
					{model.state.decisions.toReversed().map((one) => (
						<Plain key={one.id}>
							<h3>{one.what}</h3>
							<p>{said.decidedBy(one.taker, one.why)}</p>
							{toldByAnother(one) && <p>{said.toldBy(one.teller)}</p>}
							<p class="small soft">{shortDay(dayOf(one.at), sight.today, sight.language)}</p>
						</Plain>
					))}
				</Rows>
			)}
			<AsText language={sight.language} summary={said.decide} open={sight.form(tellDecision).problems.length > 0}>
				<Form form={sight.form(tellDecision)} language={sight.language} label={said.decide}>
					<LongText name="what" label={said.decideWhat} rows={2} />
					<TextField name="taker" label={said.taker} />
					<LongText name="why" label={said.decideWhy} rows={2} />
					<TextField name="teller" label={said.teller} hint={said.tellerHint} />
					<Submit weight="quiet">{said.decideSend}</Submit>
				</Form>
			</AsText>
		</section>
	);
};

export const WaitingPart = ({ model, sight }: Props): VNode => {
	const said = texts(sight.language).along;
	const now = waitingOnPurpose(model.state);
	return (
		<section class="stack stack-wide" aria-labelledby="wachten">
			<h2 id="wachten">{said.waits}</h2>
			<p class="soft">{said.waitsLead}</p>
			{now.length === 0 ? (
				<p>{said.waitsNothing}</p>
			) : (
				<Rows>
					{now.map((one) => (
						<Plain key={one.thing}>
							<p>{one.because}</p>
							<p class="small soft">{said.waitsUntil(shortDay(one.lookAgain, sight.today, sight.language))}</p>
							<Form
								form={formAbout(sight, endWaiting, "thing", one.thing)}
								language={sight.language}
								prefix={`kijk-${one.thing}`}
								label={said.looked}
							>
								<Hidden name="thing" value={one.thing} />
								<LongText name="words" label={said.lookedWords} rows={2} />
								<Submit weight="quiet">{said.looked}</Submit>
							</Form>
						</Plain>
					))}
				</Rows>
			)}
			<Form form={sight.form(waitOnPurpose)} language={sight.language} sheet label={said.waits}>
				<LongText name="because" label={said.because} rows={2} />
				<DateField name="lookAgain" label={said.lookOn} min={sight.today} />
				<Submit weight="quiet">{said.waitSend}</Submit>
			</Form>
		</section>
	);
};
