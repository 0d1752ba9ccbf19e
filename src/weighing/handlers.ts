/** Load, decide, give entries. */
import { addDays, type AnyEntry, type CaseId, entriesOf, isOk, type NewEntry, ok, refuse } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type Handled, handles, outcome, type Work } from "#src/platform/operations/handler.ts";
import { findAddress, findCase, listParties } from "#src/people/server.ts";
import { findMember } from "#src/team/server.ts";
import { shieldedNames, toldByOthers } from "./heard.ts";
import type { AccountBody, Act, WeighingEntry, WeighingState } from "./model.ts";
import * as can from "./operations.ts";
import { foldWeighing, latestWeighing } from "./rules/fold.ts";
import { namesIn } from "./together/handlers.ts";
import { withoutNames } from "./together/rules.ts";
import { raiseBacking } from "./together/store.ts";
import { accountDays, accountOwedEntry, decideGivingAccount, decideHindsight, decideSteppingDown, decideWeighing } from "./rules/writing.ts";

/** The weighings in entries that were read already. */
export const weighingIn = (entries: readonly AnyEntry[]): WeighingState => foldWeighing(entriesOf<WeighingEntry>(entries, "weighing"));
/** The weighings of a matter, as far as this actor may read them. */
export const loadWeighing = async (work: Work, of: string): Promise<WeighingState> => weighingIn(await work.journal.ofCase(work.tx, of));
/** Since when the household of a matter wants no uninvited visits (LEG-24). */
export const visitWishOf = async (work: Pick<Work, "tx">, of: string) => {
	const matter = await findCase(work.tx, of);
	const address = matter?.address ? await findAddress(work.tx, matter.address) : undefined;
	return address?.noUninvitedVisitsSince ?? null;
};
/** For later phases that act over somebody's head: the entry that keeps the explanation owed (LEG-08). */
export const oweAccount = (
	work: Work,
	owed: {
		readonly case: CaseId;
		readonly act: Act;
		readonly words?: string | undefined;
		readonly to?: AccountBody["to"];
		readonly lookAgainOn?: AccountBody["lookAgainOn"] | undefined;
		readonly holder?: string | undefined;
	},
): NewEntry<"weighing.account-owed", AccountBody> =>
	accountOwedEntry(owed.case, {
		account: work.newId(),
		for: { act: owed.act, words: owed.words },
		to: owed.to ?? "person",
		lookAgainOn: owed.lookAgainOn ?? addDays(work.today, accountDays),
		holder: owed.holder,
	});

/** Who keeps an eye out is somebody who is there: a colleague in the field, of the team of this matter or with a part in it (LEG-18, PRIN-18). */
export const mayWatch = async ({ tx }: Work, of: string, watcher: string): Promise<boolean> => {
	const [member, line, parties] = [await findMember(tx, watcher), await findCase(tx, of), await listParties(tx, of)];
	if (!member?.active || !mayAtAll(member.roles, "write-about-contact")) return false;
	return (line !== undefined && member.teams.includes(line.team)) || parties.some(({ party }) => party === watcher);
};

export const handled: readonly Handled[] = [
	handles(can.write, async (work, input) => {
		if (input.watcher !== undefined && !(await mayWatch(work, input.case, input.watcher)))
			return refuse("weighing.watcher-is-elsewhere", {}, "watcher");
		const entries = await work.journal.ofCase(work.tx, input.case);
		const state = weighingIn(entries);
		const decided = decideWeighing(state, input, {
			today: work.today,
			told: toldByOthers(entries, work.tx.actor.id),
			shielded: shieldedNames(entries),
			noVisitsSince: await visitWishOf(work, input.case),
			ids: { watch: work.newId(), account: work.newId() },
		});
		const team = isOk(decided) && input.noGround === "no-backing" && input.outcome !== "go" ? (await findCase(work.tx, input.case))?.team : undefined;
		// No backing is a matter for the manager, who opens no matter of anybody: it goes there without one (LEG-14).
		if (team !== undefined)
			await raiseBacking(
				work,
				team,
				input.case,
				work.newId(),
				input.missing === undefined ? undefined : withoutNames(input.missing, await namesIn(work, input.case, entries)),
			);
		return outcome(decided, { case: input.case, outcome: input.outcome, version: (latestWeighing(state)?.version ?? 0) + 1 });
	}),
	handles(can.stepDown, async (work, input) => outcome(decideSteppingDown(await loadWeighing(work, input.case), input), { case: input.case })),
	handles(can.oweAccount, async (work, input) => {
		const entry = oweAccount(work, input);
		return ok({ entries: [entry], answer: { case: input.case, account: entry.body.account } });
	}),
	handles(can.giveAccount, async (work, input) => outcome(decideGivingAccount(await loadWeighing(work, input.case), input), { case: input.case })),
	handles(can.lookInHindsight, async (work, input) => outcome(decideHindsight(await loadWeighing(work, input.case), input), { case: input.case })),
];
