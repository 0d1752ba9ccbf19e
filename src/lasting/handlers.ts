/** Load, decide, write. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { type CarryingOut, foldCarryingOut } from "#src/carrying-out/index.ts";
import { findCase } from "#src/people/server.ts";
import { type Handled, handles, type Outcome, type Reaction, type Work } from "#src/platform/operations/handler.ts";
import { endCodesOf, makeEntryCode } from "#src/platform/sign-in/server.ts";
import { membersById } from "#src/team/server.ts";
import * as card from "./card-rules.ts";
import { foldLasting } from "./fold.ts";
import type { Lasting } from "./model.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";
import { holdsCard } from "./store.ts";
import { calledIn, knownFace, tableIn as table } from "./table.ts";

/** How long a code opens somebody's part of a card: it may lie on the shelf for years (SUS-11). */
const CARD_DAYS = 3650;

/** What lasts in a matter, as far as this actor may read it. */
export const loadLasting = async (work: Pick<Work, "tx" | "journal">, of: string): Promise<Lasting> =>
	foldLasting(await work.journal.ofCase(work.tx, of));

type Decide<Input> = (state: Lasting, carrying: CarryingOut, input: Input, at: rules.Table) => rules.Written;
const outcome = (of: CaseId, entries: readonly NewEntry[], at: rules.Table): Result<Outcome> =>
	ok({ entries, answer: { case: of, thing: at.ids[0], kind: entries[0]?.kind ?? "" } });
const doing =
	<Input extends { readonly case: CaseId }>(decide: Decide<Input>) =>
	async (work: Work, input: Input): Promise<Result<Outcome>> => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const at = await table(work, input.case);
		const decided = decide(foldLasting(entries), foldCarryingOut(entries), input, at);
		return isOk(decided) ? outcome(input.case, decided.value, at) : decided;
	};
const objecting = doing<does.ObjectInput>((state, _carrying, input, at) => rules.decideObjection(state, input, at));
const comingBack = doing<does.ComeBackInput>((_state, _carrying, input, at) => rules.decideComeBack(input, at));
const confirming = doing<does.ConfirmInput>((state, _carrying, input, at) => card.decideConfirm(state, input, at));

const writing = async (work: Work, input: does.CardInput): Promise<Result<Outcome>> => {
	const at = await table(work, input.case);
	const decided = card.decideCard(await loadLasting(work, input.case), input, at, await calledIn(work, input.case));
	return isOk(decided) ? outcome(input.case, decided.value, at) : decided;
};
const giving = async (work: Work, input: does.GiveInput): Promise<Result<Outcome>> => {
	const at = await table(work, input.case);
	const memberName = input.member === undefined ? undefined : (await membersById(work.tx, [input.member])).get(input.member)?.name;
	const decided = card.decideGive(await loadLasting(work, input.case), input, at, { called: await calledIn(work, input.case), memberName });
	if (!isOk(decided)) return decided;
	const { entries, holder } = decided.value;
	if (holder.kind === "own") await makeEntryCode(work, { kind: "participant", subject: holder.holder, case: input.case, days: CARD_DAYS });
	return outcome(input.case, entries, at);
};
const takingBack = async (work: Work, input: does.TakeBackInput): Promise<Result<Outcome>> => {
	const at = await table(work, input.case);
	const decided = card.decideTakeBack(await loadLasting(work, input.case), input);
	if (!isOk(decided)) return decided;
	await endCodesOf(work.tx, "participant", input.holder);
	return outcome(input.case, decided.value, at);
};

export const handled: readonly Handled[] = [
	handles(does.setIntensity, async (work, input) =>
		outcome(
			input.case,
			[rules.written(input.case, "lasting.intensity-set", { intensity: input.intensity, why: input.why })],
			await table(work, input.case),
		),
	),
	handles(does.letGo, async (work, input) => {
		const state = await loadLasting(work, input.case);
		const done = await doing(rules.decideLetGo)(work, input);
		if (isOk(done) && done.value.entries.some((entry) => entry.kind === "lasting.card-put-away"))
			for (const one of state.holders) await endCodesOf(work.tx, "participant", one.holder);
		return done;
	}),
	handles(does.object, objecting),
	handles(does.objectMyself, objecting),
	handles(does.comeBack, comingBack),
	handles(does.comeBackMyself, comingBack),
	handles(
		does.greet,
		doing((_state, _carrying, input) => ok([rules.written(input.case, "lasting.greeted", { words: input.words })])),
	),
	handles(does.writeCard, writing),
	handles(does.writeCardMyself, writing),
	handles(does.confirmCard, confirming),
	handles(does.confirmCardMyself, confirming),
	handles(does.giveCard, giving),
	handles(does.giveCardMyself, giving),
	handles(does.takeCardBack, takingBack),
	handles(does.takeCardBackMyself, takingBack),
	handles(does.openCard, async (work, input) => {
		const me = work.tx.actor.id;
		if (me === null || !(await holdsCard(work.tx, input.case))) return refuse("kernel.no-part-in-this");
		// A holder reads only what names them; whether the contact was let go, the line says.
		const own = (await work.journal.ofStream(work.tx, "lasting", input.case)).flatMap((entry) =>
			entry.kind === "lasting.card-given" ? [entry] : [],
		);
		const name = (await nameOf(work, me, own)) ?? "";
		const at = await table(work, input.case);
		const decided = card.decideOpen(input, at, { id: me, name });
		return isOk(decided) ? outcome(input.case, decided.value, at) : decided;
	}),
	handles(
		does.answerCard,
		doing((state, _carrying, input) => card.decideAnswer(state, input)),
	),
];
const nameOf = async (work: Work, holder: string, given: readonly AnyEntry[]): Promise<string | undefined> =>
	(given.at(-1)?.body as { name?: string } | undefined)?.name ?? (await membersById(work.tx, [holder])).get(holder)?.name;

const bringBack =
	(because: "signal" | "crisis"): Reaction =>
	async (work, entry) => {
		// Who was never here cannot have been let go.
		if (work.tx.made.has(entry.case)) return [];
		const line = await findCase(work.tx, entry.case);
		if (!line || line.letGoAt === null) return [];
		return [rules.cameBack(entry.case, because, { today: work.today, ids: [work.newId(), work.newId()], ...(await knownFace(work, entry.case)) })];
	};
/** For app's reactions, on `signalling.received`: a new worry about somebody who was let go asks the known face (M22). */
export const comeBackOnSignal: Reaction = bringBack("signal");
/** For app's reactions, on `carrying-out.crisis-began` and `carrying-out.took-over`: neither goes together with having let go. */
export const comeBackOnCrisis: Reaction = bringBack("crisis");
