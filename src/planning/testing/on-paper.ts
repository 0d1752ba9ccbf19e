/** What every test of a rule of the plan begins with: one matter, a worker and a person at the table, and how what was decided reads. */
import type { CaseId, EntryId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Table } from "../rules.ts";
import type { By } from "../state.ts";

export const of = "c" as CaseId;
export const thing = (id: string): ThingId => id as ThingId;
export const today = "2026-11-24" as CalendarDay;
export const at = "2026-11-20T09:00:00.000Z" as Instant;
export const nadia: By = { kind: "member", id: "nadia" };
export const ilse: By = { kind: "person", id: "ilse" };
export const worker: Table = { speaker: "worker", by: nadia, today, ids: ["one", "two"] };
export const person: Table = { ...worker, speaker: "person", by: ilse };
export const loud = { spoken: true, witness: "Marga" };
export const spoken = { how: "spoken", witness: "Marga" };

export const done = (...value: unknown[]) => ({ kind: "ok", value });
export const wrote = (kind: string, body: object) => ({ kind: `planning.${kind}`, body });
export const refusal = (code: string, field?: string, words = {}) =>
	field === undefined ? { kind: "refusal", code: `planning.${code}`, words } : { kind: "refusal", code: `planning.${code}`, words, field };
export const gone = refusal("not-there-any-more");

let seq = 0;
/** An entry as it stands in the journal. */
export const kept = (kind: string, body: object, more: Partial<AnyEntry> = {}): AnyEntry => {
	seq += 1;
	return {
		id: `e${seq}` as EntryId,
		kind: `planning.${kind}`,
		stream: { kind: "plan", id: "c" },
		case: of,
		seq,
		at,
		recordedAt: at,
		by: nadia,
		audience: { reach: "person" },
		body,
		...more,
	};
};
