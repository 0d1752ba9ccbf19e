/** `/partner/terugkoppeling`: what became of one's own signals, on the screen, as a table and for a system: taken up, contact when agreed, not taken up - never why (SIG-30). */
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Buttons, CitizenPage, Empty, LinkButton, Table } from "#src/platform/ui/index.ts";
import { loadWayBack, MOST_SHOWN } from "../load.ts";
import { partnersTexts } from "../texts/index.ts";
import { asCsv, asDdas, type BackRow } from "../way-back.ts";

type Model = { readonly rows: readonly BackRow[] };
const base = {
	who: "read-agreed-items",
	params: z.object({}).transform(() => ({})),
	dress: "public",
} as const;

const shown = page<Record<string, never>, Model>({
	...base,
	name: "signalling.partner-way-back",
	path: "/partner/terugkoppeling",
	title: (language) => partnersTexts(language).back.window,
	load: async (visit) => ok({ rows: await loadWayBack(visit, false) }),
	view: ({ rows }, { screen, language, today }) => {
		const words = partnersTexts(language);
		const contact = rows.some((row) => row.contact !== undefined);
		const reference = rows.some((row) => row.reference !== null);
		return (
			<CitizenPage screen={screen} heading={words.back.heading} home="/partner" back={{ href: "/partner", words: words.home.back }}>
				<p class="lead">{words.back.lead}</p>
				{rows.length === 0 ? (
					<Empty title={words.back.none} />
				) : (
					<>
						<Table
							label={words.back.table}
							columns={[
								...(reference ? [{ words: words.back.reference }] : []),
								{ words: words.back.about },
								{ words: words.back.sent },
								{ words: words.back.state },
								...(contact ? [{ words: words.back.contact }] : []),
							]}
							rows={rows.map((row) => [
								...(reference ? [row.reference ?? ""] : []),
								[row.about, row.where].filter(Boolean).join(", "),
								shortDay(row.sentOn, today, language),
								words.states[row.state],
								...(contact ? [row.contact ? words.back.yes : ""] : []),
							])}
						/>
						{rows.length >= MOST_SHOWN && <p class="small">{fill(words.back.most, { count: rows.length })}</p>}
						<h2>{words.back.download}</h2>
						<Buttons>
							<LinkButton href="/partner/terugkoppeling/tabel" weight="quiet" icon="paper">
								{words.back.asCsv}
							</LinkButton>
							<LinkButton href="/partner/terugkoppeling/systeem" weight="quiet" icon="paper">
								{words.back.asJson}
							</LinkButton>
						</Buttons>
					</>
				)}
			</CitizenPage>
		);
	},
});
const table = page<Record<string, never>, Model>({
	...base,
	name: "signalling.partner-way-back-table",
	path: "/partner/terugkoppeling/tabel",
	title: (language) => partnersTexts(language).back.window,
	load: async (visit) => ok({ rows: await loadWayBack(visit, true) }),
	// A byte order mark, so that a spreadsheet reads the letters right.
	file: ({ rows }) => ({ name: "terugkoppeling.csv", type: "text/csv; charset=UTF-8", text: `\uFEFF${asCsv(rows)}` }),
	view: ({ rows }) => <pre>{asCsv(rows)}</pre>,
});
type Delivered = ReturnType<typeof asDdas>;
const system = page<Record<string, never>, Delivered>({
	...base,
	name: "signalling.partner-way-back-system",
	path: "/partner/terugkoppeling/systeem",
	title: (language) => partnersTexts(language).back.window,
	load: async (visit) => ok(asDdas(await loadWayBack(visit, true), visit.tx.now)),
	file: (model) => ({ name: "terugkoppeling.json", type: "application/json; charset=UTF-8", text: JSON.stringify(model, null, "\t") }),
	view: (model) => <pre>{JSON.stringify(model)}</pre>,
});
export const wayBackPages: readonly AnyPage[] = [table, system, shown];
