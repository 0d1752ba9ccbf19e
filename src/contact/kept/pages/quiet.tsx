/** Where it is quiet: a question about us, never about them; no number, no colour (EXE-01). */
import type { VNode } from "preact";
import { z } from "zod";
import { type CaseId, dayOf, type Instant, ok } from "#src/kernel/index.ts";
import { writtenOut } from "#src/people/index.ts";
import { listAddresses, listCases, listOpenThings, listPersons } from "#src/people/server.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { AsText, DateField, Empty, Form, Hidden, LongText, Row, Rows, SelectField, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { initiativeWays } from "../model.ts";
import * as can from "../operations.ts";
import { isQuiet } from "../rules.ts";
import { keptTexts } from "../texts/index.ts";

type Quiet = {
	readonly case: CaseId;
	readonly name: string | null;
	readonly face: string | null;
	readonly last: Instant;
	readonly next: string | null;
};
export const quietPage: AnyPage = page<Record<never, never>, { readonly all: readonly Quiet[] }>({
	name: "contact.quiet",
	path: "/mensen/stil",
	who: "see-people",
	params: z.object({}),
	load: async ({ tx, actor, today }) => {
		const lines = (await listCases(tx, { responsible: actor.id ?? "", stations: ["in-contact", "own-plan", "doing", "lasting"] })).filter((line) =>
			isQuiet(line.lastContactAt, today),
		);
		const [persons, doors, things] = [
			await listPersons(
				tx,
				lines.flatMap((line) => line.person ?? []),
			),
			await listAddresses(
				tx,
				lines.flatMap((line) => line.address ?? []),
			),
			await listOpenThings(tx, { holder: actor.id ?? "", kinds: ["contact.next", "contact.visit"] }),
		];
		const all = lines.map((line): Quiet => {
			const door = doors.get(line.address ?? "");
			const person = persons.get(line.person ?? "");
			return {
				case: line.case,
				name: person?.called ?? (door ? writtenOut(door) : null),
				face: person?.face ?? null,
				last: line.lastContactAt ?? line.arrivedAt,
				next: things.find((thing) => thing.case === line.case && (thing.lookAgain ?? "") >= today)?.lookAgain ?? null,
			};
		});
		return ok({ all: [...all].sort((a, b) => (a.last < b.last ? -1 : 1)) });
	},
	title: (language) => keptTexts(language).quiet.title,
	dress: "worker",
	forms: [formTo(can.takeInitiative, () => "/mensen/stil")],
	view: ({ all }, sight): VNode => {
		const { language, today } = sight;
		const said = keptTexts(language).quiet;
		return (
			<WorkerPage screen={sight.screen} current="people" heading={said.title} back={{ href: "/mensen", words: said.back }}>
				<p class="lead">{said.lead}</p>
				{all.length === 0 ? (
					<Empty title={said.none} />
				) : (
					<Rows>
						{all.map((one) => (
							<Row
								key={one.case}
								level={2}
								face={{ name: one.face ?? undefined, side: "person", letter: one.name ?? "?" }}
								title={one.name ?? keptTexts(language).cover.unnamed}
								href={`/mensen/${one.case}`}
								icon="cup"
								why={said.spoke(nearDay(dayOf(one.last), today, language))}
							>
								<p class="small soft">{one.next === null ? said.thinning : said.waits(nearDay(one.next as typeof today, today, language))}</p>
								<AsText language={language} summary={said.ours}>
									<Form form={sight.form(can.takeInitiative)} language={language} prefix={`stil-${one.case}`} label={said.send}>
										<Hidden name="case" value={one.case} />
										<DateField name="on" label={said.on} min={today} mark="optional" />
										<SelectField name="way" label={said.way} options={initiativeWays.map((value) => ({ value, words: said.ways[value] }))} />
										<LongText name="ours" label={said.ours} rows={2} mark="optional" />
										<Submit weight="quiet">{said.send}</Submit>
									</Form>
								</AsText>
							</Row>
						))}
					</Rows>
				)}
			</WorkerPage>
		);
	},
});
