import { z } from "zod";
import { day, line, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth } from "../both.ts";

const KeepReport = z.object({ case: CaseId, author: line(200), on: day, purpose: words(500), text: words(5000), until: day });
export type KeepReport = z.infer<typeof KeepReport>;
/** There is no bringing in of files: what is really needed is written over, with whose it is (PRIV-07). */
export const keepReport = operation<KeepReport>({
	name: "privacy.keep-report",
	input: KeepReport,
	who: "share-an-item",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["privacy.report-kept"],
	says: "Keep what is really needed of somebody else's report, with author, date, purpose and a last day; it lapses by itself.",
});
const PutAwayReport = z.object({ case: CaseId, report: ThingId });
export type PutAwayReport = z.infer<typeof PutAwayReport>;
export const putAwayReport = forBoth({
	name: "put-away-report",
	input: PutAwayReport,
	writes: ["privacy.report-put-away"],
	says: "Put somebody else's report away before its day.",
});
