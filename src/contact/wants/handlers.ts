import { type AnyEntry, type CaseId, isOk, type JournalEntry, type NewEntry, ok, type Result } from "#src/kernel/index.ts";
import { closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, type Outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { Both } from "#src/kernel/both.ts";
import type { Want, WantEntry } from "./model.ts";
import * as can from "./operations.ts";
import { decideEnding, decideNaming, decideSorting, foldWants } from "./rules.ts";

type Of<Kind extends WantEntry["kind"]> = Extract<WantEntry, { kind: Kind }>;
const from = <Input extends { readonly case: CaseId }>(
	{ worker, person }: Both<Input>,
	decide: (work: Work, wants: readonly Want[], input: Input) => Result<readonly NewEntry[]>,
): readonly Handled[] =>
	[worker, person].map((one) =>
		handles(one, async (work, input): Promise<Result<Outcome>> => {
			const decided = decide(work, foldWants(await work.journal.ofCase(work.tx, input.case)), input);
			return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
		}),
	);
const memberOf = ({ tx: { actor } }: Work): string | null => (actor.kind === "member" ? actor.id : null);
export const wantsHandled: readonly Handled[] = [
	...from(can.nameWants, (work, _wants, input) => decideNaming(input.case, input.wants, { today: work.today, newId: work.newId })),
	...from(can.sortWant, (work, wants, input) => decideSorting(wants, input, { today: work.today, worker: memberOf(work) })),
	...from(can.endWant, (_work, wants, input) => decideEnding(wants, input)),
];
const holds = async (tx: Parameters<typeof keepOpen>[0], entry: AnyEntry, want: string, lookAgain: string, taken?: string): Promise<void> => {
	const responsible = (await findCase(tx, entry.case))?.responsible;
	const holder = taken ?? responsible ?? (entry.by.kind === "member" ? entry.by.id : null);
	await keepOpen(tx, { id: want, case: entry.case, kind: "contact.want", holder, lookAgain, since: entry.at });
};
export const wantProjectors: Projectors = {
	"contact.want-named": (tx, entry: AnyEntry) => {
		const { body } = entry as JournalEntry as Of<"contact.want-named">;
		return holds(tx, entry, body.want, body.lookAgainOn);
	},
	"contact.want-sorted": (tx, entry: AnyEntry) => {
		const { body } = entry as JournalEntry as Of<"contact.want-sorted">;
		return holds(tx, entry, body.want, body.lookAgainOn, body.taken);
	},
	"contact.want-ended": (tx, entry: AnyEntry) => {
		const { at, body } = entry as JournalEntry as Of<"contact.want-ended">;
		return closeOpen(tx, body.want, at);
	},
};
