/** Builders for tests: a plan in state verbs, without a database. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CaseId, EntryId } from "#src/kernel/ids.ts";
import { addMs, dayOf, type Instant } from "#src/kernel/time.ts";
import { foldPlan } from "./fold.ts";
import type { Decided, Table } from "./rules.ts";
import { asEntry } from "./rules.ts";
import type { PlanState } from "./state.ts";

const CASE = "01890000-0000-7000-8000-0000000000c1" as CaseId;
const idOf = (nth: number): string => `01890000-0000-7000-8000-${nth.toString(16).padStart(12, "0")}`;
export const ilse = { kind: "person", id: idOf(0xa1) } as const;
export const samira = { kind: "member", id: idOf(0xa2) } as const;

export type PlanOnPaper = {
	readonly entries: () => readonly AnyEntry[];
	readonly state: () => PlanState;
	readonly case: CaseId;
	/** Somebody does something: decided, and written when it was not refused. */
	readonly by: <Input>(who: typeof ilse | typeof samira, decide: (state: PlanState, input: Input, table: Table) => Decided, input: Input) => Decided;
	/** The ids that the last deed handed out. */
	readonly last: () => readonly [string, string];
};
/** An empty plan to write in. */
export const aPlan = (): PlanOnPaper => {
	let now = "2026-03-10T09:00:00.000Z" as Instant;
	let made = 0x100;
	let last: readonly [string, string] = ["", ""];
	const entries: AnyEntry[] = [];
	return {
		entries: () => [...entries],
		state: () => foldPlan(entries),
		case: CASE,
		last: () => last,
		by: (who, decide, input) => {
			now = addMs(now, 3_600_000);
			last = [idOf(made++), idOf(made++)];
			const table: Table = { speaker: who.kind === "person" ? "person" : "worker", by: who, today: dayOf(now), ids: [last[0], last[1]] };
			const decided = decide(foldPlan(entries), input, table);
			if (decided.kind === "ok")
				for (const written of decided.value) {
					const entry = asEntry(CASE, written);
					entries.push({ ...entry, id: idOf(made++) as EntryId, seq: entries.length + 1, at: now, recordedAt: now, by: who });
				}
			return decided;
		},
	};
};
