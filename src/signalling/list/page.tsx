import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import { page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment, shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Button, Buttons, Empty, Icon, LinkButton, Row, Rows, SelectField, WorkerPage } from "#src/platform/ui/index.ts";
import { HandOverNotice } from "../partners/pages/notice.tsx";
import { ApartNotice } from "../public/apart/notice.tsx";
import { sourceTexts } from "../sources/texts/index.ts";
import { texts } from "../texts/index.ts";
import { loadList, type Model, PAGE, Params, type View, views } from "./load.ts";
import { MatterRow } from "./row.tsx";
import { MOST_COUNTED } from "./store.ts";

type Seen = { readonly model: Model; readonly language: Language };
/** The same list with something else chosen; ids only. */
const roadTo = (model: Model, chosen: { readonly view?: View; readonly after?: Model["next"]; readonly all?: boolean }): string => {
	const view = chosen.view ?? model.view;
	const query = new URLSearchParams({
		...(view === "niemand" ? {} : { toon: view }),
		...(model.filter.area && !chosen.all ? { gebied: model.filter.area } : {}),
		...(model.filter.floor && !chosen.all ? { etage: String(model.filter.floor) } : {}),
		...(chosen.after ? { na: `${chosen.after.day}_${chosen.after.case}` } : {}),
	}).toString();
	return query === "" ? "/signalen" : `/signalen?${query}`;
};
const countOf = ({ counts }: Model, view: View): number =>
	({ niemand: counts.nobody, datum: counts.dated, opgepakt: counts.picked, wissen: counts.erasing })[view];

const Views = ({ model, language }: Seen): VNode => {
	const words = texts(language).list;
	return (
		<nav class="tabs" aria-label={words.viewsLabel}>
			<ul>
				{views
					.filter((view) => view !== "wissen" || view === model.view || model.counts.erasing > 0)
					.map((view) => (
						<li key={view}>
							<a class="tab" href={roadTo(model, { view })} aria-current={view === model.view ? "page" : undefined}>
								{`${words.views[view]} (${countOf(model, view).toLocaleString(language)}${countOf(model, view) >= MOST_COUNTED ? "+" : ""})`}
							</a>
						</li>
					))}
			</ul>
		</nav>
	);
};
/** By place and by floor; there is nothing else to choose by (PRIN-15). */
const Filter = ({ model, language }: Seen): VNode => {
	const words = texts(language);
	const chosen = model.filter.area !== undefined || model.filter.floor !== undefined;
	return (
		<details class="as-text" open={chosen}>
			<summary>
				<Icon name="down" /> {words.list.filter}
			</summary>
			<form class="stack" method="get" action="/signalen">
				{model.view !== "niemand" && <input type="hidden" name="toon" value={model.view} />}
				<SelectField
					name="gebied"
					label={words.list.area}
					empty={words.list.areaAll}
					preset={model.filter.area ?? ""}
					options={model.areas.map(({ id, name }) => ({ value: id, words: name }))}
				/>
				<SelectField
					name="etage"
					label={words.list.floor}
					empty={words.list.floorAll}
					preset={model.filter.floor === undefined ? "" : String(model.filter.floor)}
					options={[...model.floors].reverse().map((floor) => ({ value: String(floor), words: words.floor[String(floor)] ?? String(floor) }))}
				/>
				<Buttons>
					<Button weight="quiet" type="submit">
						{words.list.show}
					</Button>
					{chosen && (
						<LinkButton href={roadTo(model, { all: true })} weight="plain">
							{words.list.showAll}
						</LinkButton>
					)}
				</Buttons>
			</form>
		</details>
	);
};
const Waiting = ({ model, language, today }: Seen & { readonly today: Sight<Params>["today"] }): VNode => {
	const words = texts(language).list;
	const chosen = model.filter.area !== undefined || model.filter.floor !== undefined;
	return (
		<section class="stack" id="signalen-open" data-live="signalling" aria-labelledby="lijst">
			<Views model={model} language={language} />
			<h2 id="lijst">{words.viewTitle[model.view]}</h2>
			{model.rows.length === 0 ? (
				<Empty title={words.viewNone[model.view]}>{chosen ? words.noneHere : model.view === "niemand" ? words.openNoneMore : ""}</Empty>
			) : (
				<>
					<p class="small soft">{words.viewAbout[model.view]}</p>
					<Rows>
						{model.rows.map(({ matter, name, eraseOn }) => (
							<MatterRow
								key={matter.case}
								matter={matter}
								language={language}
								name={name}
								erased={eraseOn === null ? undefined : fill(words.erasedOn, { day: shortDay(eraseOn, today, language) })}
							/>
						))}
					</Rows>
				</>
			)}
			<Buttons>
				{model.next !== null && (
					<LinkButton href={roadTo(model, { after: model.next })} weight="quiet">
						{fill(words.next, { count: PAGE })}
					</LinkButton>
				)}
				{!model.first && (
					<LinkButton href={roadTo(model, {})} weight="plain">
						{words.back}
					</LinkButton>
				)}
			</Buttons>
		</section>
	);
};
/** Who told us something and heard nothing: shown openly, by age, with who owes it (SIG-05, ANTI-29). */
const Basement = ({ model, language, today }: Seen & { readonly today: Sight<Params>["today"] }): VNode => {
	const words = texts(language).list;
	return (
		<section class="stack" id="signalen-souterrain" data-live="signalling" aria-labelledby="souterrain">
			<h2 id="souterrain">{words.basement}</h2>
			{model.basement.length === 0 ? (
				<p class="soft">{words.basementNone}</p>
			) : (
				<Rows>
					{model.basement.map((owed) => (
						<Row
							key={owed.thing}
							level={3}
							title={owed.title}
							href={`/signalen/${owed.case}#antwoorden`}
							icon="reply"
							why={fill(words.waits, { day: nearMoment(owed.since, today, language) })}
						/>
					))}
				</Rows>
			)}
		</section>
	);
};
/** What else one comes here for: near, and folded. */
const SideRoads = ({ language }: Pick<Seen, "language">): VNode => {
	const words = texts(language).list;
	const links = sourceTexts(language).links;
	const roads = [
		["/signalen/meedenken", links.advice],
		["/signalen/dunner", links.thin],
		["/signalen/gebouw", words.building],
		["/achterstanden", words.arrears],
	] as const;
	return (
		<AsText language={language} summary={words.sideRoads}>
			<ul class="dotted">
				{roads.map(([href, said]) => (
					<li key={href}>
						<a href={href}>{said}</a>
					</li>
				))}
			</ul>
		</AsText>
	);
};
const view = (model: Model, { screen, language, today }: Sight<Params>): VNode => {
	const words = texts(language).list;
	return (
		<WorkerPage screen={screen} current="signals" heading={words.title}>
			<Buttons>
				<LinkButton href="/signalen/nieuw" icon="ear">
					{words.noted}
				</LinkButton>
				<LinkButton href="/signalen/vertelt" weight="quiet" icon="phone">
					{words.full}
				</LinkButton>
			</Buttons>
			<SideRoads language={language} />
			<div class="two is-wide-part two-turned">
				<div class="stack stack-wide">
					<HandOverNotice alarms={model.handOvers} language={language} today={today} />
					<ApartNotice count={model.apart} language={language} />
					<Filter model={model} language={language} />
				</div>
				<Waiting model={model} language={language} today={today} />
				{model.view === "niemand" && model.first && <Basement model={model} language={language} today={today} />}
			</div>
		</WorkerPage>
	);
};

/** The team's list: what stands with nobody first, longest waiting on top and by nothing else; or by the day that was announced (SIG-01, SIG-31, PRIN-15). */
export const listPage = page<Params, Model>({
	name: "signalling.list",
	path: "/signalen",
	who: "see-open-signals",
	dress: "worker",
	params: Params,
	title: (language) => texts(language).list.window,
	load: async (work) => ok(await loadList(work)),
	view,
});
