import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import { dayOf, type Instant, timeOf } from "#src/kernel/time.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { AsText, Empty, Form, ManyField, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { openApart } from "./handlers.ts";
import { judgeApart, MOST_AT_ONCE } from "./operations.ts";
import { type Heap, inHeaps, type Waiting } from "./rules.ts";
import { type ApartRow, countApart, listApart, listPutAside } from "./store.ts";
import { apartTexts } from "./texts/index.ts";

type Model = { readonly waiting: readonly Heap[]; readonly count: number; readonly aside: readonly Heap[] };

const opened = (work: Visit<unknown>, rows: readonly ApartRow[]): readonly Waiting[] =>
	rows.flatMap((row) => {
		if (row.sealed === null) return [];
		const told = openApart(work, row.id, row.sealed);
		return [{ id: row.id, at: row.at, why: row.why, words: told.sees, where: told.where ?? "", language: told.language ?? "nl" }];
	});

type HeapsProps = { readonly heaps: readonly Heap[]; readonly sight: Sight<unknown>; readonly label: string };
const Heaps = ({ heaps, sight, label }: HeapsProps): VNode => {
	const words = apartTexts(sight.language);
	const hint = ({ first, ids, why }: Heap): string =>
		[
			first.where,
			`${nearDay(dayOf(first.at as Instant), sight.today, sight.language)} ${timeOf(first.at as Instant)}`,
			...(ids.length > 1 ? [fill(words.same, { count: ids.length })] : []),
			...why.map((one) => words.why[one] ?? ""),
		]
			.filter(Boolean)
			.join(", ");
	return (
		<ManyField
			name="reports"
			label={label}
			choices={heaps.map((heap) => ({
				value: heap.ids.join(","),
				words: (
					<bdi lang={heap.first.language} class="own-lines">
						{heap.first.words}
					</bdi>
				),
				hint: hint(heap),
			}))}
		/>
	);
};
const view = ({ waiting, count, aside }: Model, sight: Sight<unknown>): VNode => {
	const { screen, language, form } = sight;
	const words = apartTexts(language);
	return (
		<WorkerPage screen={screen} current="signals" heading={words.title} back={{ href: "/signalen", words: words.back }}>
			{waiting.length === 0 ? (
				<Empty title={words.none}>{words.noneMore}</Empty>
			) : (
				<>
					<p class="lead">{words.lead}</p>
					<Form form={form(judgeApart)} language={language} keep={false} label={words.title}>
						<Heaps heaps={waiting} sight={sight} label={words.which} />
						<div class="stack">
							<Submit name="as" value="message">
								{words.message}
							</Submit>
							<Submit name="as" value="no-message" weight="quiet">
								{words.noMessage}
							</Submit>
						</div>
					</Form>
					{count > MOST_AT_ONCE && <p class="small soft">{fill(words.more, { count: MOST_AT_ONCE })}</p>}
				</>
			)}
			{aside.length > 0 && (
				<AsText language={language} summary={words.aside}>
					<Form form={form(judgeApart)} language={language} keep={false} prefix="weggezet" label={words.aside}>
						<p class="soft">{words.asideMore}</p>
						<Heaps heaps={aside} sight={sight} label={words.which} />
						<Submit name="as" value="message" weight="quiet">
							{words.message}
						</Submit>
					</Form>
				</AsText>
			)}
		</WorkerPage>
	);
};

/** What waits apart: the words as they were sent, how they came, and two buttons; nothing goes by itself (SIG-05, SIG-16). */
export const apartPage = page<object, Model>({
	name: "signalling.apart",
	path: "/signalen/apart",
	who: "pick-up",
	dress: "worker",
	params: z.object({}),
	title: (language: Language) => apartTexts(language).window,
	load: async (work) =>
		ok({
			waiting: inHeaps(opened(work, await listApart(work.tx, MOST_AT_ONCE))),
			count: await countApart(work.tx),
			aside: inHeaps(opened(work, await listPutAside(work.tx, MOST_AT_ONCE))),
		}),
	view,
	forms: [formTo(judgeApart, () => "/signalen/apart")],
});
