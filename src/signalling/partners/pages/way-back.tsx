/** `/partner/terugkoppeling`: what became of one's own signals, on the screen, as a table and for a system: taken up, contact when agreed, not taken up - never why (SIG-30). */
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Buttons, CitizenPage, Empty, LinkButton, Row, Rows } from "#src/platform/ui/index.ts";
import { loadWayBack, MOST_SHOWN } from "../load.ts";
import { partnersTexts } from "../texts/index.ts";
import { asCsv, asDdas, type BackRow } from "../way-back.ts";

type Model = { readonly rows: readonly BackRow[] };
const base = {
	who: "read-agreed-items",
	params: z.object({}).transform(() => ({})),
	dress: "worker",
} as const;

const shown = page<Record<string, never>, Model>({
	...base,
	name: "signalling.partner-way-back",
	path: "/partner/terugkoppeling",
	title: (language) => partnersTexts(language).back.window,
	load: async (visit) => ok({ rows: await loadWayBack(visit, false) }),
	view: ({ rows }, { screen, language, today }) => {
		const words = partnersTexts(language);
		return (
			<CitizenPage screen={screen} heading={words.back.heading} home="/partner" back={{ href: "/partner", words: words.home.back }}>
				<p class="lead">{words.back.lead}</p>
				{rows.length === 0 ? (
					<Empty title={words.back.none} />
				) : (
					<>
						<Rows>
							{rows.map((row) => (
								<Row
									key={row.id}
									level={2}
									title={[row.about, row.where].filter(Boolean).join(", ")}
									icon="reply"
									why={[
										...(row.reference === null ? [] : [`${words.back.reference} ${row.reference}`]),
										fill(words.back.sent, { when: shortDay(row.sentOn, today, language) }),
										words.states[row.state],
									].join(", ")}
								>
									{row.contact === true && <p>{words.contact}</p>}
								</Row>
							))}
						</Rows>
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
