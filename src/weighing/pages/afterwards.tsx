import type { VNode } from "preact";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	Form,
	Hidden,
	LinkButton,
	LongText,
	Said,
	SelectField,
	Continuum,
	stepName,
	Submit,
} from "#src/platform/ui/index.ts";
import { type CaseId, dayOf } from "#src/kernel/index.ts";
import { askingTexts } from "../asking/texts/index.ts";
import { accountTo, acts, type Step, type Weighed } from "../model.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { WeighModel } from "./weigh-model.ts";
import { formAbout } from "./whom.ts";

type Props = { readonly model: WeighModel; readonly sight: Sight<{ case: CaseId }> };

/** What could be said at the door: made of own words, a suggestion (LEG-19). */
export const DoorSheet = ({ model, sight }: Props): VNode | null => {
	const words = texts(sight.language).door;
	return model.door === null ? null : (
		<section class="sheet stack" aria-labelledby="deur">
			<h2 id="deur" class="label">
				{words.title}
			</h2>
			<Said side="helper">
				<p>{model.door.text}</p>
			</Said>
			{model.door.problemWords.length > 0 && <p class="small">{fill(words.mind, { words: model.door.problemWords.join(", ") })}</p>}
			<p class="small soft">{words.note}</p>
			{model.question === null && (
				<LinkButton href={`/mensen/${model.case}/bezoek`} wide>
					{words.plan}
				</LinkButton>
			)}
		</section>
	);
};

/** Not going has a next step too: who keeps an eye out until when, and the account owed to whoever told it (LEG-02). */
export const StaysSheet = ({ model, sight }: Props): VNode | null => {
	const { language, today } = sight;
	const words = texts(language).stays;
	const last = model.versions.at(-1);
	if (!last || last.outcome === "go") return null;
	const watcher = model.colleagues.find(({ id }) => id === last.watcher)?.name;
	return (
		<section class="sheet stack" aria-labelledby="niet-gaan">
			<h2 id="niet-gaan">{texts(language).outcome[last.outcome]}</h2>
			{watcher !== undefined && <p>{fill(words.watches, { name: watcher })}</p>}
			{last.lookAgainOn !== undefined && <p>{fill(words.again, { day: nearDay(last.lookAgainOn, today, language) })}</p>}
			{(last.outcome === "residents" || last.outcome === "connect") && (
				<LinkButton href={`/signalen/${model.case}?rond=${last.outcome === "connect" ? "together" : "residents"}#signalling-settle`} wide>
					{words.neighbours}
				</LinkButton>
			)}
			{model.toTell && (
				<LinkButton
					href={`/signalen/${model.case}#antwoorden`}
					weight={last.outcome === "residents" || last.outcome === "connect" ? "quiet" : "main"}
					wide
				>
					{words.explain}
				</LinkButton>
			)}
		</section>
	);
};

/** Where we stand, and the way back up to more freedom (LEG-20). */
export const WhereWeStand = ({ model, sight }: Props): VNode | null => {
	const { language, today } = sight;
	const words = texts(language).position;
	const now = model.position;
	if (!now) return null;
	const higher = Array.from({ length: now.step - 1 }, (_, at) => (at + 1) as Step);
	return (
		<section class="stack" aria-labelledby="trede">
			<h2 id="trede">{words.title}</h2>
			<Continuum
				language={language}
				today={today}
				person={model.called ?? texts(language).heard.them}
				stood={model.positions.map(({ step, at, why }) => ({ step, on: dayOf(at), why }))}
			/>
			<p>{fill(words.since, { step: stepName(now.step, language), day: nearMoment(now.at, today, language) })}</p>
			{now.why && (
				<Said side="helper" small>
					<p>{now.why}</p>
				</Said>
			)}
			{higher.length > 0 && (
				<AsText language={language} summary={words.down}>
					<Form form={sight.form(can.stepDown)} language={language} keep={false}>
						<p class="small soft">{words.downHint}</p>
						<SelectField
							name="step"
							label={words.downTo}
							options={higher.map((step) => ({ value: String(step), words: stepName(step, language) }))}
						/>
						<LongText name="why" label={words.downWhy} rows={2} />
						<Submit weight="quiet">{words.downSave}</Submit>
					</Form>
				</AsText>
			)}
		</section>
	);
};

/** Explanations that are owed, each until it is given with their reaction (LEG-08). */
export const Accounts = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = texts(language).account;
	return (
		<section class="stack" aria-labelledby={model.owed.length > 0 ? "uitleg" : undefined}>
			{model.owed.length > 0 && (
				<>
					<h2 id="uitleg">{words.title}</h2>
					<p class="soft">{words.about}</p>
					{model.owed.map((owed) => (
						<div key={owed.account} class="sheet stack">
							<p>
								<strong>{words.acts[owed.for.act]}</strong>, {words.to[owed.to]}. {nearDay(owed.lookAgainOn, today, language)}
							</p>
							{owed.for.words && <p>{owed.for.words}</p>}
							<Form
								form={formAbout(sight, can.giveAccount, "account", owed.account)}
								language={language}
								keep={false}
								prefix={`uitleg-${owed.account}`}
							>
								<Hidden name="account" value={owed.account} />
								<LongText name="how" label={words.how} rows={2} />
								<LongText name="reaction" label={words.reaction} hint={words.reactionHint} rows={2} />
								<Submit weight="quiet">{words.give}</Submit>
							</Form>
						</div>
					))}
				</>
			)}
			<AsText language={language} summary={words.newTitle}>
				<Form form={sight.form(can.oweAccount)} language={language} keep={false}>
					<SelectField name="act" label={words.act} options={acts.map((value) => ({ value, words: words.acts[value] }))} />
					<LongText name="words" label={words.words} rows={2} />
					<ChoiceField name="to" label={words.toWhom} choices={accountTo.map((value) => ({ value, words: words.to[value] }))} />
					<DateField name="lookAgainOn" label={words.by} min={today} mark="optional" />
					<Submit weight="quiet">{words.owe}</Submit>
				</Form>
			</AsText>
		</section>
	);
};

const Version = ({ one, felt, sight }: { readonly one: Weighed; readonly felt: WeighModel["felt"]; readonly sight: Props["sight"] }): VNode => {
	const { language, today } = sight;
	const words = texts(language);
	return (
		<li class="sheet stack">
			<h3>{fill(words.earlier.version, { outcome: words.outcome[one.outcome], day: nearMoment(one.at, today, language) })}</h3>
			<p class="soft">{fill(words.earlier.step, { step: stepName(one.step, language) })}</p>
			<Said side="helper" small>
				<p>{one.why}</p>
			</Said>
			{one.hindsight.map(({ at, words: later }) => (
				<p key={at}>
					<strong>
						{words.earlier.hindsight}, {nearMoment(at, today, language)}:
					</strong>{" "}
					{later}
				</p>
			))}
			{one.after !== undefined && <p>{words.after[one.after]}</p>}
			{one.noGround !== undefined && <p>{words.noGrounds[one.noGround]}</p>}
			{felt.map((answer) => (
				<Said key={answer.at} side="person" small>
					<p>{fill(words.earlier.felt, { words: answer.words ?? askingTexts(language).felt.choices[answer.felt] })}</p>
				</Said>
			))}
			<AsText language={language} summary={words.earlier.hindsight}>
				<Form
					form={formAbout(sight, can.lookInHindsight, "version", String(one.version))}
					language={language}
					keep={false}
					prefix={`achteraf-${one.version}`}
				>
					<Hidden name="version" value={String(one.version)} />
					<LongText name="words" label={words.earlier.hindsightLabel} hint={words.earlier.hindsightHint} rows={3} />
					<Submit weight="quiet">{words.earlier.keep}</Submit>
				</Form>
			</AsText>
			<a class="small" href={`/signalen/${sight.params.case}/ernaast?versie=${one.version}`}>
				{words.earlier.lay}
			</a>
		</li>
	);
};
/** Every version there was, with room for hindsight on each, whatever its outcome (LEG-02, LEG-21). */
export const Earlier = ({ model, sight }: Props): VNode | null =>
	model.versions.length === 0 ? null : (
		<section class="stack" aria-labelledby="eerder">
			<h2 id="eerder">{texts(sight.language).earlier.title}</h2>
			<ul class="stack">
				{[...model.versions].reverse().map((one) => (
					<Version key={one.version} one={one} felt={model.felt.filter(({ version }) => version === one.version)} sight={sight} />
				))}
			</ul>
		</section>
	);
