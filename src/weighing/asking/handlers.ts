import { type AnyEntry, entriesOf, isOk, type JournalEntry, ok } from "#src/kernel/index.ts";
import { type Handled, handles, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { WeighingEntry } from "../model.ts";
import { foldWeighing } from "../rules/fold.ts";
import { projectFelt } from "../store.ts";
import type { AskingEntry, FeltInput } from "./model.ts";
import * as can from "./operations.ts";
import { askedPermission, decideFelt, saidNo } from "./rules.ts";

const felt = async (work: Work, input: FeltInput) => {
	const entries = await work.journal.ofCase(work.tx, input.case);
	const decided = decideFelt(foldWeighing(entriesOf<WeighingEntry>(entries, "weighing")), input);
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
};
export const handled: readonly Handled[] = [
	handles(can.askPermission, async (work, input) =>
		ok({ entries: [askedPermission(input, work.newId())], answer: { case: input.case, answer: input.answer } }),
	),
	handles(can.askHowItFelt, felt),
	handles(can.sayHowItFelt, felt),
	handles(can.sayNo, async (_work, input) => ok({ entries: [saidNo(input)], answer: { case: input.case, asks: input.asks } })),
];
export const projectors: Projectors = {
	"weighing.felt": (tx, entry: AnyEntry) => {
		const { case: of, body } = entry as JournalEntry as Extract<AskingEntry, { kind: "weighing.felt" }>;
		return projectFelt(tx, of, body.version, body.felt);
	},
};
