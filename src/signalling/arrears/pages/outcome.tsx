import type { VNode } from "preact";
import { z } from "zod";
import { ThingId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { CitizenPage, Facts, LinkButton, Table } from "#src/platform/ui/index.ts";
import { texts } from "../../texts/index.ts";
import { listRefused } from "../refused.ts";
import { type ArrearsFile, findFile, listBad } from "../store.ts";

type Params = { outcome: string };
type Model = Pick<ArrearsFile, "id" | "state" | "lines" | "done" | "added" | "joined" | "again" | "bad"> & {
	readonly refused: readonly { readonly line: number; readonly code: string }[];
	/** Whether the refused lines themselves are still there to keep. */
	readonly kept: boolean;
};
const SHOWN_BAD = 500;
/** In the manner of people: 12.400 lines. */
const many = (count: number, language: string): string => count.toLocaleString(language);

const Refused = ({ model, language }: { readonly model: Model; readonly language: Sight<Params>["language"] }): VNode | null => {
	const words = texts(language).arrears;
	if (model.bad === 0) return null;
	const road = `/achterstanden/uitkomst/${model.id}/niet-ingelezen`;
	return (
		<section class="stack" aria-labelledby="niet">
			<h2 id="niet">{words.badTitle}</h2>
			<p>{words.badLead}</p>
			{model.kept ? (
				<>
					<LinkButton href={road} weight="quiet">
						{words.keepBad}
					</LinkButton>
					<p class="small soft">{words.keptBad}</p>
				</>
			) : (
				<p class="small soft">{words.goneBad}</p>
			)}
			<Table
				label={words.badTable}
				columns={[{ words: words.badLine }, { words: words.badWhy }]}
				rows={model.refused.map((one) => [one.line, words.why[one.code] ?? one.code])}
			/>
			{model.bad > model.refused.length && <p>{fill(words.moreBad, { count: many(model.bad - model.refused.length, language) })}</p>}
		</section>
	);
};

const view = (model: Model, { screen, language }: Sight<Params>): VNode => {
	const words = texts(language).arrears;
	const under = model.state === "waiting" || model.state === "reading";
	const title = under ? words.readingTitle : model.state === "stopped" ? words.stoppedTitle : words.doneTitle;
	const so = fill(words.readingSo, { done: many(model.done, language), lines: many(model.lines, language) });
	return (
		<CitizenPage screen={screen} heading={false} home="/achterstanden" back={{ href: "/achterstanden", words: words.back }}>
			<div class="stack" id="bestand" data-live="arrears">
				<h1>{title}</h1>
				{under && (
					<>
						<p class="lead">{words.readingLead}</p>
						<p>
							<progress value={model.done} max={model.lines} aria-label={so} />
						</p>
						<p>{so}</p>
						{model.state === "waiting" && <p class="soft">{words.readingNext}</p>}
						<LinkButton href={`/achterstanden/uitkomst/${model.id}`} weight="quiet">
							{words.lookAgain}
						</LinkButton>
					</>
				)}
				{model.state === "stopped" && <p class="lead">{words.stoppedLead}</p>}
				<Facts
					facts={[
						{ what: words.lines, is: many(model.lines, language) },
						{ what: words.added, is: many(model.added, language) },
						{ what: words.joined, is: many(model.joined, language) },
						{ what: words.again, is: many(model.again, language) },
						{ what: words.badCount, is: many(model.bad, language) },
					]}
				/>
				<Refused model={model} language={language} />
			</div>
			<LinkButton href="/achterstanden" weight="quiet">
				{words.back}
			</LinkButton>
		</CitizenPage>
	);
};
const load = async (work: Visit<Params>): Promise<Model | undefined> => {
	const file = await findFile(work.tx, work.params.outcome);
	if (!file || file.state === "brought") return undefined;
	const { id, state, lines, done, added, joined, again, bad } = file;
	const refused = await listBad(work.tx, id, SHOWN_BAD);
	return {
		id,
		state,
		lines,
		done,
		added,
		joined,
		again,
		bad,
		refused: refused.map(({ line, code }) => ({ line, code })),
		kept: file.sealed !== null && refused.some((one) => one.sealed !== null),
	};
};
/** How far a file is, and what came of it: counts, and every line that was not read with its number and why. Stays up to date by itself, or by looking again. */
export const arrearsOutcomePage = page<Params, Model>({
	name: "signalling.arrears-outcome",
	path: "/achterstanden/uitkomst/:outcome",
	who: "send-arrears",
	dress: "public",
	params: z.object({ outcome: ThingId }),
	title: (language) => texts(language).arrears.doneWindow,
	load: async (work) => {
		const model = await load(work);
		return model ? ok(model) : refuse("kernel.nothing-here");
	},
	view,
});

/** The lines that were not read in, in the creditor's own columns, with number and why: to be mended where they came from. */
export const arrearsRefusedFile = page<Params, { readonly text: string }>({
	name: "signalling.arrears-refused",
	path: "/achterstanden/uitkomst/:outcome/niet-ingelezen",
	who: "send-arrears",
	dress: "public",
	params: z.object({ outcome: ThingId }),
	title: (language) => texts(language).arrears.doneWindow,
	load: async (work) => {
		const text = await listRefused(work, work.params.outcome, work.language);
		return text === undefined ? refuse("kernel.nothing-here") : ok({ text });
	},
	view: () => <></>,
	file: ({ text }, language) => ({ name: texts(language).arrears.badFile.name, type: "text/csv; charset=utf-8", text }),
});
