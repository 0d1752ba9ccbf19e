/** Who waits for me: who called, what I promised, whom I owe an answer, whom I would try again. */
import type { VNode } from "preact";
import { answerCall, endPromise, quietToday } from "#src/contact/index.ts";
import { dayOf, type Instant } from "#src/kernel/time.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { clockTime, inWords, nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import { Hidden, OneButtonForm, RoundButton, RoundLink, Row, Rows, Said } from "#src/platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { About, TodayModel } from "./load.ts";

type Props = { readonly model: TodayModel; readonly sight: Sight<object> };
/** Whoever told us something is not named here; what a colleague knows it by is: about whom or where, else since when. */
const toldAbout = (about: About | undefined, { language, today }: Pick<Sight<object>, "language" | "today">): string => {
	const said = texts(language).today;
	if (!about) return said.somebodyTold;
	const known = about.called ?? about.where;
	return known === null ? said.toldSince(about.area, nearDay(about.since, today, language)) : said.somebodyAbout(known);
};
/** At the start of a sentence Dutch writes 'Eén', with one accent. */
const upper = (text: string): string => (text.startsWith("één") ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1));

/** Before there is contact we try; from then on we drop by, and when it is quiet the question is about us (CON-30, EXE-01). */
const nextWords = (
	one: Exclude<TodayModel["waiting"][number], { kind: "asked-for" }>,
	{ language, today }: Pick<Sight<object>, "language" | "today">,
): string => {
	const said = texts(language).today;
	const on = nearDay(one.on, today, language);
	if (one.kind === "reported-later") return said.later(on);
	if (one.quietSince !== null) return quietToday(language)(nearMoment(one.quietSince, today, language));
	return one.met ? said.dropBy(on) : said.tryAgain(on);
};
export const WhoWaits = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const said = texts(language).today;
	const when = (at: Instant): string => (dayOf(at) === today ? clockTime(at, language) : nearMoment(at, today, language));
	const count = model.waiting.length + model.promises.length + model.answers.length;
	return (
		<section class="stack" aria-labelledby="wachten-op-jou" id="wachten" data-live="contact,signalling">
			<h2 id="wachten-op-jou">{count === 0 ? said.nobodyWaits : upper(said.waiting(inWords(count, language), count === 1))}</h2>
			{count === 0 ? <p class="soft">{said.nobodyWaitsMore}</p> : null}
			<Rows>
				{model.waiting.map((one) => {
					const name = one.whom.called ?? one.whom.where ?? "";
					const face = { name: one.whom.face ?? undefined, side: "person" as const, letter: name };
					if (one.kind !== "asked-for")
						return (
							<Row
								key={one.thing}
								face={face}
								title={name}
								href={`/mensen/${one.whom.case}`}
								icon={one.kind === "next" ? "door" : "leaf"}
								why={nextWords(one, sight)}
							/>
						);
					return (
						<Row
							key={one.thing}
							face={face}
							title={name}
							href={`/mensen/${one.whom.case}`}
							icon="phone"
							why={said.called(when(one.since))}
							action={
								one.whom.phone ? (
									<RoundLink href={`tel:${one.whom.phone.replace(/[^\d+]/g, "")}`} icon="phone" label={said.callBack(name)} />
								) : (
									<OneButtonForm form={sight.form(answerCall)}>
										<Hidden name="case" value={one.whom.case} />
										<Hidden name="asked" value={one.thing} />
										<RoundButton icon="check" label={said.answered(name)} quiet />
									</OneButtonForm>
								)
							}
						>
							<Said side="person" small>
								<p>{one.words}</p>
							</Said>
						</Row>
					);
				})}
				{model.promises.map((one) => {
					const name = one.whom.called ?? one.whom.where ?? "";
					return (
						<Row
							key={one.promise}
							face={{ name: one.whom.face ?? undefined, side: "person", letter: name }}
							title={name}
							href={`/mensen/${one.whom.case}`}
							icon="bow"
							why={said.promised(nearDay(one.on ?? today, today, language))}
							action={
								<OneButtonForm form={sight.form(endPromise)}>
									<Hidden name="case" value={one.whom.case} />
									<Hidden name="promise" value={one.promise} />
									<Hidden name="how" value="kept" />
									<RoundButton icon="check" label={said.kept(name)} quiet />
								</OneButtonForm>
							}
						>
							<p>{one.what}</p>
						</Row>
					);
				})}
				{model.answers.map((one) => (
					<Row
						key={one.thing}
						face={{ side: "plain", letter: "?" }}
						title={toldAbout(model.about[one.case], sight)}
						href={`/signalen/${one.case}`}
						icon="reply"
						why={said.answerOwed}
						action={<RoundLink href={`/signalen/${one.case}#antwoord`} icon="reply" label={said.giveAnswer} quiet />}
					>
						<p>{said.answerBy(nearDay(one.due ?? today, today, language))}</p>
					</Row>
				))}
			</Rows>
		</section>
	);
};
