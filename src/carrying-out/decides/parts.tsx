import type { VNode } from "preact";
import { type CalendarDay, dayOf } from "#src/kernel/index.ts";
import { domainNames } from "#src/planning/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Facts, Row, Rows, Said } from "#src/platform/ui/index.ts";
import { departureTexts } from "#src/weighing/index.ts";
import { toldByAnother } from "../fold.ts";
import type { DecidesModel } from "./model-page.ts";
import { decidesTexts } from "./texts/index.ts";

export type Seen = { readonly model: DecidesModel; readonly sight: Pick<Sight<unknown>, "language" | "today">; readonly own: boolean };

/** Who steers on each side of life. */
export const Steering = ({ model, sight, own }: Seen): VNode => {
	const said = decidesTexts(sight.language);
	const names = domainNames(sight.language);
	const forms = own ? said.forms : said.formsOf;
	const agreed = model.steering.flatMap(({ domain, form }) => (form === null ? [] : [{ what: names[domain], is: forms[form] }]));
	return (
		<section class="stack" aria-labelledby="sturen">
			<h2 id="sturen">{said.steering}</h2>
			{agreed.length > 0 && <Facts facts={agreed} />}
			{agreed.length < model.steering.length && <p class="soft">{agreed.length === 0 ? said.notYet : said.restNotYet}</p>}
		</section>
	);
};
/** What a worker can and must do: no secret (EXE-14). */
export const PowersSaid = ({ model, sight }: Seen): VNode => {
	const said = decidesTexts(sight.language);
	const { powers } = model;
	return (
		<section class="stack" aria-labelledby="kan-en-moet">
			<h2 id="kan-en-moet">{said.powers}</h2>
			<Facts
				facts={[
					{ what: said.can, is: powers?.weCan ?? said.usualCan },
					{ what: said.mustTell, is: powers?.mustTell ?? said.usualMust },
				]}
			/>
			{powers !== null && (
				<p class="small soft">{said.saidOn(model.names[powers.by ?? ""] ?? "", shortDay(dayOf(powers.at), sight.today, sight.language))}</p>
			)}
		</section>
	);
};
/** Taker, reason, moment; and the teller where that was somebody else (EXE-10). */
export const Decided = ({ model, sight }: Seen): VNode => {
	const said = decidesTexts(sight.language);
	return (
		<section class="stack" aria-labelledby="besloten">
			<h2 id="besloten">{said.decisions}</h2>
			{model.decisions.length === 0 ? (
				<p class="soft">{said.decisionsNone}</p>
			) : (
				<Rows>
					{model.decisions.map((one) => (
						<Row key={one.id} title={one.what} why={shortDay(dayOf(one.at), sight.today, sight.language)}>
							<p>{said.taken(one.taker, one.why)}</p>
							{toldByAnother(one) && <p>{said.told(one.teller)}</p>}
						</Row>
					))}
				</Rows>
			)}
		</section>
	);
};
/** Where we do other than wanted: the ground, until when, and what was said about it (PRIN-07). */
export const DepartureSaid = ({ one, sight }: { readonly one: DecidesModel["departures"][number]; readonly sight: Seen["sight"] }): VNode => {
	const said = departureTexts(sight.language);
	return (
		<Said side="helper" foot={said.why(said.grounds[one.ground], shortDay(one.until, sight.today, sight.language))}>
			<p>{said.wants(one.wish)}</p>
			<p>{said.instead(one.instead)}</p>
			<p>{one.said === undefined ? said.notTalked : said.said(one.said)}</p>
		</Said>
	);
};
/** Explanations to come, each with who gives it (LEG-08). */
export const Owed = ({ model, sight }: Seen): VNode => {
	const said = decidesTexts(sight.language);
	return (
		<section class="stack" aria-labelledby="uitleg">
			<h2 id="uitleg">{said.owed}</h2>
			{model.owed.length === 0 ? (
				<p class="soft">{said.owedNone}</p>
			) : (
				<ul class="stack stack-tight">
					{model.owed.map((one) => (
						<li key={one.account}>
							{one.words}{" "}
							<span class="soft">{said.owedBy(model.names[one.by ?? ""] ?? "", shortDay(one.on as CalendarDay, sight.today, sight.language))}</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
};
