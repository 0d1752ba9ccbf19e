/** On the page of a matter: the question whether it is one household, what was brought together, and what was kept apart. In words; nothing is counted or scored. */
import type { VNode } from "preact";
import { type FormState, freshForm, typed } from "#src/kernel/form.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { dayOf, type Instant } from "#src/kernel/time.ts";
import { type FormOn, formTo, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import { AsText, Form, Hidden, LinkButton, Notice, Submit } from "#src/platform/ui/index.ts";
import { texts } from "../../texts/index.ts";
import type { Beside, TogetherModel } from "../load.ts";
import { askAgain, notTheSame, putBack, sameHousehold, setApart } from "../operations.ts";
import { togetherTexts } from "../texts/index.ts";

type Around = { readonly case: CaseId };
type Props = { readonly model: TogetherModel; readonly sight: Sight<Around> };
type One = { readonly one: Beside; readonly sight: Sight<Around> };

const formFor = (sight: Sight<Around>, operation: { readonly name: string }, field: string, id: string): FormState => {
	const found = sight.form(operation);
	return typed(found, field) === id ? found : freshForm(operation.name, sight.form({ name: `${operation.name} ${id}` }).id);
};
const said = ({ one, sight }: One): { readonly at: string; readonly from: string; readonly when: string } => {
	const { language, today } = sight;
	return {
		at: one.at ?? togetherTexts(language).somewhere,
		from: one.source === null ? "" : texts(language).source[one.source],
		when: one.since.length === 10 ? nearDay(one.since as never, today, language) : nearMoment(one.since as Instant, today, language),
	};
};
const Answer = ({
	one,
	sight,
	operation,
	label,
	more,
	quiet = false,
}: One & {
	readonly operation: { readonly name: string };
	readonly label: string;
	readonly more?: string;
	readonly quiet?: boolean;
}): VNode => (
	<Form
		form={formFor(sight, operation, "question", one.bond.id)}
		language={sight.language}
		keep={false}
		label={label}
		prefix={`${operation.name}-${one.bond.id}`}
	>
		<Hidden name="question" value={one.bond.id} />
		<Submit weight={quiet ? "plain" : "quiet"}>{label}</Submit>
		{more !== undefined && <p class="small soft">{more}</p>}
	</Form>
);

/** The question, with the reasons in sentences and who answers it by when. */
const Asked = ({ one, sight }: One): VNode => {
	const { language, today } = sight;
	const words = togetherTexts(language);
	return (
		<section class="sheet stack" aria-labelledby={`vraag-${one.bond.id}`}>
			<h2 id={`vraag-${one.bond.id}`}>{words.question}</h2>
			<p>{fill(words.asks, said({ one, sight }))}</p>
			<div class="stack stack-tight">
				<h3>{words.why}</h3>
				<ul>
					{one.bond.reasons.map((reason) => (
						<li key={reason}>{words.reasons[reason]}</li>
					))}
				</ul>
			</div>
			<Answer one={one} sight={sight} operation={sameHousehold} label={words.same} more={words.sameMore} />
			<Answer one={one} sight={sight} operation={notTheSame} label={words.notSame} more={words.notSameMore} />
			{one.holder !== null && one.day !== null && (
				<p class="small soft">{fill(words.holder, { name: one.holder, day: nearDay(one.day, today, language) })}</p>
			)}
		</section>
	);
};
const Together = ({ one, sight }: One): VNode => {
	const words = togetherTexts(sight.language);
	const about = said({ one, sight });
	return (
		<section class="sheet stack">
			<p>{fill(one.follows ? words.togetherFollow : words.togetherLead, about)}</p>
			<LinkButton href={`/signalen/${one.other}`} weight="quiet">
				{one.follows ? fill(words.seeLead, about) : words.seeOther}
			</LinkButton>
			<Answer one={one} sight={sight} operation={askAgain} label={words.undoSame} quiet />
		</section>
	);
};
const KeptApart = ({ one, sight }: One): VNode => {
	const words = togetherTexts(sight.language);
	const about = said({ one, sight });
	const moved = one.bond.signal !== null;
	return (
		<section class="stack stack-tight">
			<p class="small soft">
				{fill(moved ? (one.follows ? words.setApartSaid : words.apartHere) : words.apart, about)}{" "}
				<a href={`/signalen/${one.other}`}>{words.seeApart}</a>
			</p>
			{moved ? (
				<Answer one={one} sight={sight} operation={putBack} label={words.putBack} quiet />
			) : (
				<Answer one={one} sight={sight} operation={askAgain} label={words.undoApart} quiet />
			)}
		</section>
	);
};

/** Everything between this matter and others nearby. */
export const TogetherPart = ({ model, sight }: Props): VNode | null => {
	if (model.beside.length + model.elsewhere.length === 0) return null;
	const words = togetherTexts(sight.language);
	return (
		<>
			{model.closed && <Notice icon="lock" title={words.closedUntil} />}
			{model.elsewhere.map((one) => (
				<Notice key={one.team} icon="phone" title={words.question}>
					<p>
						{fill(words.elsewhere, {
							team: one.team,
							name: one.name,
							phone: one.phone === null ? "" : ` (${one.phone})`,
							when: nearDay(one.since.length === 10 ? (one.since as never) : dayOf(one.since as Instant), sight.today, sight.language),
						})}
					</p>
				</Notice>
			))}
			{model.beside.map((one) => {
				if (one.bond.state === "asked") return <Asked key={one.bond.id} one={one} sight={sight} />;
				return one.bond.state === "together" ? (
					<Together key={one.bond.id} one={one} sight={sight} />
				) : (
					<KeptApart key={one.bond.id} one={one} sight={sight} />
				);
			})}
		</>
	);
};

/** Under a signal that came in at this door by itself: it may be about another household after all. */
export const SetApartForm = ({ signal, sight }: { readonly signal: string; readonly sight: Sight<Around> }): VNode => {
	const { language } = sight;
	const words = togetherTexts(language);
	const form = formFor(sight, setApart, "signal", signal);
	return (
		<AsText language={language} summary={words.setApart} open={form.refusal !== undefined}>
			<Form form={form} language={language} keep={false} prefix={`apart-${signal}`}>
				<Hidden name="signal" value={signal} />
				<p>{words.setApartMore}</p>
				<Submit weight="quiet">{words.setApart}</Submit>
			</Form>
		</AsText>
	);
};

const here = (answer: { readonly [key: string]: unknown }, params: Around): string =>
	`/signalen/${typeof answer["case"] === "string" ? answer["case"] : params.case}`;
/** The forms of this part, for the page. */
export const togetherForms: readonly FormOn<Around>[] = [
	formTo(sameHousehold, here),
	formTo(notTheSame, here),
	formTo(askAgain, here),
	formTo(setApart, here),
	formTo(putBack, here),
];
