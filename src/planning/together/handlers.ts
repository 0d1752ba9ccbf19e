/** Load the sheet, judge, lay it down again; and from the sheet into the plan. */
import type { CaseId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { findCase } from "#src/people/server.ts";
import { type Handled, handles, handlesBoth, type Work } from "#src/platform/operations/handler.ts";
import { tellTopics } from "#src/platform/operations/store.ts";
import { isOwnWord } from "#src/platform/sign-in/server.ts";
import { foldPlan } from "../fold.ts";
import { tableOf } from "../handling.ts";
import { asEntry, decideYes, type Written } from "../rules.ts";
import type { PlanState } from "../state.ts";
import { findOtherPlan } from "../store.ts";
import { type PutInPlan, putInPlan, type SayYesHere, sayYesHere, type WriteAlong, writeAlong } from "./operations.ts";
import { agreedIn, decidePut, mayTryWord, sheetTextOf } from "./rules.ts";
import { closeSheet, emptySheet, follow, type KeptSheet, openSheet, type Sheet, takeIn, wordsOn, writersIn } from "./sheet.ts";

/** The server's own pen, another each time. */
const penOf = (work: Work): number => Number.parseInt(work.newId().slice(-12), 16) % 2 ** 32;
export type Laid = { readonly n: number; readonly sheet: Sheet };
/** The sheet as it lies on the table. */
export const findLaid = async (work: Pick<Work, "tx" | "journal">, caseId: string): Promise<Laid | undefined> => {
	const found = await work.journal.findSheet(work.tx, caseId, "plan");
	return found && { n: found.n, sheet: openSheet(found.body as KeptSheet) };
};
const lay = async (work: Work, caseId: string, { n, sheet }: Laid): Promise<void> => {
	await work.journal.laySheet(work.tx, caseId, "plan", { n: n + 1, body: closeSheet(sheet) });
	tellTopics(work.tx, ["writing"], [caseId]);
};
/** The first time: every text that stands, in the person's lane. */
const firstSheet = (state: PlanState, pen: number): Sheet => {
	let sheet = emptySheet();
	for (const { id, now } of Object.values(state.texts)) {
		const text = sheetTextOf(state, id);
		if (now && text !== undefined) sheet = follow(sheet, "mine", text, now.words, pen);
	}
	return sheet;
};

const along = async (work: Work, input: WriteAlong) => {
	const { tx } = work;
	const found = await findLaid(work, input.case);
	const laid = found ?? { n: 0, sheet: firstSheet(foldPlan(await work.journal.ofCase(tx, input.case)), penOf(work)) };
	if (input.update === undefined) {
		if (!found) await lay(work, input.case, laid);
		return ok({ entries: [], answer: { case: input.case, n: found ? laid.n : 1 } });
	}
	const writer = { id: tx.actor.id ?? "", side: tx.actor.kind === "person" ? ("person" as const) : ("worker" as const) };
	const taken = takeIn(laid.sheet, new Uint8Array(Buffer.from(input.update, "base64url")), writer);
	if (taken.kind !== "ok") return taken;
	await lay(work, input.case, { n: laid.n, sheet: taken.value });
	return ok({ entries: [], answer: { case: input.case, n: laid.n + 1 } });
};

/** After a yes: the person's lane says what now stands, and what lay beside it is taken off, letter by letter, so that whoever types meanwhile keeps what they typed. */
export const followPlan = async (work: Work, caseId: string, state: PlanState, written: readonly Written[]): Promise<void> => {
	const agreed = agreedIn(state, written);
	const laid = agreed.length === 0 ? undefined : await findLaid(work, caseId);
	if (!laid) return;
	const pen = penOf(work);
	let { sheet } = laid;
	for (const { text, words } of agreed) {
		sheet = follow(sheet, "mine", text, words, pen);
		if (wordsOn(sheet, "beside", text).trim() === words) sheet = follow(sheet, "beside", text, "", pen);
	}
	if (sheet !== laid.sheet) await lay(work, caseId, { n: laid.n, sheet });
};

const entriesFor = async (work: Work, caseId: CaseId, state: PlanState, written: readonly Written[], answer: Record<string, string>) => {
	await followPlan(work, caseId, state, written);
	return ok({ entries: written.map((one) => asEntry(caseId, one)), answer: { case: caseId, ...answer } });
};
const put = async (work: Work, input: PutInPlan) => {
	if ((await findOtherPlan(work.tx, input.case)) !== undefined) return refuse("planning.one-plan");
	const table = tableOf(work);
	const [laid, entries] = [await findLaid(work, input.case), await work.journal.ofCase(work.tx, input.case)];
	const state = foldPlan(entries);
	const lane = table.speaker === "person" ? "mine" : "beside";
	const wrote = laid && wordsOn(laid.sheet, lane, input.text).trim() === input.words ? writersIn(laid.sheet, lane, input.text) : [];
	const decided = decidePut(
		state,
		input,
		table,
		wrote.filter((one) => one !== table.by.id),
	);
	if (decided.kind !== "ok") return decided;
	return entriesFor(work, input.case, state, decided.value, { wording: table.ids[1] });
};

/** The right word: their yes. A wrong one is an entry the person reads, not a thing that passes. */
const yesHere = async (work: Work, input: SayYesHere) => {
	const { tx } = work;
	const entries = await work.journal.ofCase(tx, input.case);
	const often = mayTryWord(entries, tx.now);
	if (often) return often;
	const person = (await findCase(tx, input.case))?.person;
	const right = person ? await isOwnWord(tx, person, input.word) : undefined;
	if (right === undefined) return refuse("planning.no-own-word", {}, "word");
	if (!right) {
		const missed: Written = { kind: "planning.own-word-missed", body: { wording: input.wording } };
		return ok({ entries: [asEntry(input.case, missed)], answer: { case: input.case, missed: true } });
	}
	const state = foldPlan(entries);
	const decided = decideYes(state, { case: input.case, wording: input.wording, spoken: false }, { ...tableOf(work), pin: true });
	if (decided.kind !== "ok") return decided;
	return entriesFor(work, input.case, state, decided.value, { wording: input.wording });
};

export const handled: readonly Handled[] = [...handlesBoth(writeAlong, along), ...handlesBoth(putInPlan, put), handles(sayYesHere, yesHere)];
