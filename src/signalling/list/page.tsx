import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import { membersById } from "#src/team/server.ts";
import { page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import { AsText, Buttons, Empty, LinkButton, Row, Rows, Table, WorkerPage } from "#src/platform/ui/index.ts";
import { listMatters, listOpenMatters } from "../matters.ts";
import { type AnswerOwed, floors, type OpenMatter } from "../model.ts";
import { countFloors, listBasement } from "../store.ts";
import { texts } from "../texts/index.ts";
import { MatterRow } from "./row.tsx";

type Floor = { readonly floor: number; readonly count: number; readonly days: number };
type Model = {
	readonly open: readonly OpenMatter[];
	readonly picked: readonly OpenMatter[];
	readonly basement: readonly (AnswerOwed & { readonly title: string })[];
	readonly names: Readonly<Record<string, string>>;
	readonly floors: readonly Floor[];
};
type Part = { readonly model: Model; readonly language: Language };

const Waiting = ({ model, language }: Part): VNode => {
	const words = texts(language).list;
	return (
		<section class="stack" id="signalen-open" data-live="signalling" aria-labelledby="nog-niemand">
			<h2 id="nog-niemand">{words.open}</h2>
			{model.open.length === 0 ? (
				<Empty title={words.openNone}>{words.openNoneMore}</Empty>
			) : (
				<Rows>
					{model.open.map((matter) => (
						<MatterRow key={matter.case} matter={matter} language={language} name={matter.holder === null ? undefined : model.names[matter.holder]} />
					))}
				</Rows>
			)}
			{model.open.length >= 200 && <p class="small soft">{fill(words.most, { count: model.open.length })}</p>}
		</section>
	);
};
/** Who told us something and heard nothing: shown openly, by age, with who owes it (SIG-05, ANTI-29). */
const Basement = ({ model, language, today }: Part & { readonly today: Sight<unknown>["today"] }): VNode => {
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
const Building = ({ model, language }: Part): VNode => {
	const words = texts(language);
	return (
		<AsText language={language} summary={words.list.building}>
			<Table
				label={words.list.building}
				caption={words.list.buildingMore}
				columns={[{ words: words.list.floorName }, { words: words.list.floorCount, number: true }, { words: words.list.floorDays, number: true }]}
				rows={[...floors].reverse().map((floor) => {
					const found = model.floors.find((one) => one.floor === floor);
					return [words.floor[String(floor)] ?? "", found ? found.count : words.list.never, found ? found.days : "–"];
				})}
			/>
		</AsText>
	);
};
const view = (model: Model, { screen, language, today }: Sight<unknown>): VNode => {
	const words = texts(language).list;
	return (
		<WorkerPage screen={screen} current="signals" heading={words.title} jot={{ href: "/signalen/nieuw", words: words.noted }}>
			<Buttons>
				<LinkButton href="/signalen/nieuw" icon="ear">
					{words.noted}
				</LinkButton>
				<LinkButton href="/signalen/vertelt" weight="quiet" icon="phone">
					{words.full}
				</LinkButton>
			</Buttons>
			<Waiting model={model} language={language} />
			{model.picked.length > 0 && (
				<section class="stack" aria-labelledby="opgepakt">
					<h2 id="opgepakt">{words.picked}</h2>
					<Rows>
						{model.picked.map((matter) => (
							<MatterRow
								key={matter.case}
								matter={matter}
								language={language}
								name={matter.holder === null ? undefined : model.names[matter.holder]}
							/>
						))}
					</Rows>
				</section>
			)}
			<Basement model={model} language={language} today={today} />
			<Building model={model} language={language} />
			<p class="small">
				<a href="/achterstanden">{words.arrears}</a>
			</p>
		</WorkerPage>
	);
};

/** The team's list: everything nobody picked up, ordered by age and by nothing else (SIG-01, PRIN-15). */
export const listPage = page<object, Model>({
	name: "signalling.list",
	path: "/signalen",
	who: "see-open-signals",
	dress: "worker",
	params: z.object({}),
	title: (language) => texts(language).list.window,
	load: async (work) => {
		const open = await listOpenMatters(work, work.language);
		const picked = await listMatters(work, ["picked-up"], work.language);
		const titles = new Map([...open, ...picked].map((one) => [one.case as string, one.title]));
		const basement = (await listBasement(work.tx)).map((owed) => ({ ...owed, title: titles.get(owed.case) ?? texts(work.language).matter.window }));
		const members = await membersById(
			work.tx,
			[...open, ...picked].map((one) => one.holder),
		);
		const names = Object.fromEntries([...members].map(([id, member]) => [id, member.name]));
		return ok({ open, picked, basement, names, floors: await countFloors(work.tx, addDays(dayOf(work.tx.now), -90)) });
	},
	view,
});
