import type { VNode } from "preact";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords, nearDay, nearMoment, shortDay } from "#src/platform/texts/dates.ts";
import { AsideBox, Band, Button, Hidden, LinkButton, OneButtonForm, RoundButton, Row, Rows, Said } from "#src/platform/ui/index.ts";
import { afterTexts } from "../after/texts/index.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { moodWords, TakesTime } from "../their-view/parts.tsx";
import { initiativeOf } from "./opening.tsx";
import type { PersonModel, PromiseSeen } from "./person-model.ts";
import { calledOr, type CaseParams, named, type WhomSeen } from "./whom.ts";

type Props = { readonly model: PersonModel; readonly sight: Sight<CaseParams> };

/** Their own question first; what was reported waits, with a day and without nagging (CON-17). */
export const OwnQuestion = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = texts(language).person;
	const say = (text: string): string => named(text, model.whom, language);
	const { question } = model;
	return (
		<Band
			id="eigen-vraag"
			title={say(words.question)}
			{...(question
				? {
						said: [
							{
								words: question.question,
								...(question.expectation === null
									? {}
									: { foot: fill(words.expectation, { name: calledOr(model.whom, language), words: question.expectation }) }),
							},
						],
					}
				: {})}
		>
			{!question && (
				<p>
					<a href={`/mensen/${model.whom.case}/na-het-bezoek#eigen-vraag`}>{words.noQuestion}</a>
				</p>
			)}
			{model.laterOn !== null && <p class="soft">{fill(words.later, { day: shortDay(model.laterOn, today, language) })}</p>}
		</Band>
	);
};

/** Somebody waits for us: said first, answered in one tap (EXE-01). */
export const WhoWaits = ({ model, sight }: Props): VNode | null => {
	const { language, today } = sight;
	const words = texts(language).person;
	if (model.asked.length === 0) return null;
	const title = named(words.waiting, model.whom, language);
	return (
		<section class="section is-free" aria-labelledby="wacht">
			<h2 id="wacht">{title}</h2>
			<Rows>
				{model.asked.map(({ asked, words: said, at, mood }) => (
					<Row
						key={asked}
						title={nearMoment(at, today, language)}
						icon={mood === undefined ? "phone" : "reply"}
						{...(mood === undefined ? {} : { why: moodWords(mood, language) })}
						action={
							<OneButtonForm form={sight.form(can.answerCall)}>
								<Hidden name="asked" value={asked} />
								<RoundButton icon="check" quiet label={words.answered} />
							</OneButtonForm>
						}
					>
						<Said small>
							<p>{said}</p>
						</Said>
					</Row>
				))}
			</Rows>
		</section>
	);
};

const WhenAgain = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = texts(language).person;
	const { nextVisit } = model;
	return (
		<AsideBox id="wanneer-weer" title={words.next} icon="calendar">
			{nextVisit && (
				<p>
					<a href={`/mensen/${model.whom.case}/kaart`}>
						{fill(words.nextVisit, {
							day: nearDay(nextVisit.day, today, language),
							time: nextVisit.time ? ` ${hourInWords(nextVisit.time, language)}` : "",
							place: nextVisit.place,
						})}
					</a>
				</p>
			)}
			<p class="soft">{initiativeOf({ model, sight })}</p>
			<p>
				<LinkButton weight="plain" icon="phone" href={`/mensen/${model.whom.case}/beloofd#gebeld`}>
					{words.called}
				</LinkButton>
			</p>
		</AsideBox>
	);
};
/** A promise in a sentence: whose, what, and ours with its day. */
export const PromiseWords = ({
	one,
	whom,
	sight,
}: {
	readonly one: PromiseSeen;
	readonly whom: WhomSeen;
	readonly sight: Sight<CaseParams>;
}): VNode => {
	const { language, today } = sight;
	const words = texts(language).person;
	const { what, by, who, on } = one;
	const dated = on !== null && by !== "person";
	return (
		<>
			<p>
				<strong>{who ?? named(words.promiseOf[by], whom, language)}:</strong> {dated ? what.replace(/\.$/, "") : what}
				{dated ? `, ${fill(words.by, { day: nearDay(on, today, language) })}` : ""}
			</p>
			{by === "organisation" && <p class="soft small">{afterTexts(language).asked}</p>}
			{one.expects !== null && <p class="small">{fill(afterTexts(language).expectsSaid, { words: one.expects })}</p>}
			{one.honest !== null && <p class="small">{fill(afterTexts(language).honestSaid, { words: one.honest })}</p>}
			<TakesTime takes={one.takes} language={language} />
		</>
	);
};
/** Kept, in one tap. */
export const PromiseKept = ({ one, sight }: { readonly one: PromiseSeen; readonly sight: Sight<CaseParams> }): VNode => (
	<OneButtonForm form={sight.form(can.endPromise)}>
		<Hidden name="promise" value={one.promise} />
		<Button weight="quiet" name="how" value="kept">
			{texts(sight.language).person.kept}
		</Button>
	</OneButtonForm>
);
/** Promises of both sides, kept in one tap; moved, withdrawn or made on a page of their own. */
const Promises = ({ model, sight }: Props): VNode => {
	const words = texts(sight.language).person;
	const about = texts(sight.language).promise;
	const road = `/mensen/${model.whom.case}/beloofd`;
	return (
		<AsideBox id="beloofd" title={words.promises} icon="promise">
			{model.promises.map((one) => (
				<div key={one.promise} class="stack stack-tight">
					<PromiseWords one={one} whom={model.whom} sight={sight} />
					<PromiseKept one={one} sight={sight} />
				</div>
			))}
			<p class="line-up">
				{model.promises.length > 0 && (
					<LinkButton weight="plain" icon="mend" href={road}>
						{about.end}
					</LinkButton>
				)}
				<LinkButton weight="plain" icon="plus" href={`${road}#erbij`}>
					{words.sooner}
				</LinkButton>
			</p>
		</AsideBox>
	);
};
/** When again, and what was promised: what somebody who comes back from the street looks for first. */
export const NextAndPromised = (props: Props): VNode => (
	<div class="section is-free beside-each-other">
		<WhenAgain {...props} />
		<Promises {...props} />
	</div>
);
