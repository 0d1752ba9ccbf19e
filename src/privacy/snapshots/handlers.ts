/** Load, decide, keep: the words lie in an attachment that lapses, so that nothing of them stays in the journal. */
import type { ThingId } from "#src/kernel/ids.ts";
import { isOk, ok } from "#src/kernel/result.ts";
import { addDays, atTime, type CalendarDay } from "#src/kernel/time.ts";
import { putAwayAttachment } from "#src/platform/attachments/store.ts";
import { type Handled, type Handler, handles, handlesBoth, type Work } from "#src/platform/operations/handler.ts";
import type { KeptReport } from "./model.ts";
import * as does from "./operations.ts";
import { decideKeep, decidePutAway, isHere, reportsIn } from "./rules.ts";

const keep: Handler<does.KeepReport> = async (work, input) => {
	const id = work.newId() as ThingId;
	const decided = decideKeep(input, work.today, id);
	if (!isOk(decided)) return decided;
	await work.journal.attach(work.tx, {
		id,
		case: input.case,
		type: "text/plain",
		bytes: new TextEncoder().encode(input.text),
		until: atTime(addDays(input.until, 1), "00:00"),
	});
	return ok({ entries: decided.value, answer: {} });
};
const putAway: Handler<does.PutAwayReport> = async (work, input) => {
	const decided = decidePutAway(reportsIn(await work.journal.ofCase(work.tx, input.case)), input, work.today);
	if (!isOk(decided)) return decided;
	await putAwayAttachment(work.tx, input.case, input.report);
	return ok({ entries: decided.value, answer: {} });
};
export const handled: readonly Handled[] = [handles(does.keepReport, keep), ...handlesBoth(does.putAwayReport, putAway)];

export type ReadReport = KeptReport & { readonly text?: string | undefined };
/** What is kept of others' reports, with their words while they are here. */
export const loadReports = async (
	work: Pick<Work, "tx" | "journal">,
	about: string,
	reports: readonly KeptReport[],
	today: CalendarDay,
): Promise<readonly ReadReport[]> => {
	const read: ReadReport[] = [];
	for (const one of reports) {
		const found = isHere(one, today) ? await work.journal.attached(work.tx, about, one.report) : undefined;
		read.push(found ? { ...one, text: new TextDecoder().decode(found.bytes) } : one);
	}
	return read;
};
