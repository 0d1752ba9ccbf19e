import { type AnyEntry, atTime, type CalendarDay, entriesOf, isOk, ok, refuse } from "#src/kernel/index.ts";
import { findAddress, findCase, findPerson } from "#src/people/server.ts";
import { type Handled, handles, type Work } from "#src/platform/operations/handler.ts";
import type { SignallingEntry } from "#src/signalling/index.ts";
import { teamsOf } from "#src/team/server.ts";
import { foldAsking } from "../asking/rules.ts";
import { whomOf } from "../heard.ts";
import type { WeighingEntry } from "../model.ts";
import { foldWeighing } from "../rules/fold.ts";
import * as can from "./operations.ts";
import { decideAgreement, decideLaying, masked, toldAnew } from "./rules.ts";
import * as store from "./store.ts";

/** Everybody and every door that this matter knows: none of it stands beside (LEG-09). */
export const namesIn = async ({ tx }: Pick<Work, "tx">, of: string, entries: readonly AnyEntry[]): Promise<readonly string[]> => {
	const line = await findCase(tx, of);
	const person = line?.person ? await findPerson(tx, line.person) : undefined;
	const address = line?.address ? await findAddress(tx, line.address) : undefined;
	const tellers = entriesOf<SignallingEntry>(entries, "signalling").flatMap((entry) =>
		entry.kind === "signalling.reporter-known"
			? [entry.body.name]
			: entry.kind === "signalling.received"
				? [entry.body.where, entry.body.creditor?.name]
				: [],
	);
	return [person?.given, person?.family, person?.called, whomOf(entries), address?.street, ...tellers].filter((one): one is string => Boolean(one));
};

export const handled: readonly Handled[] = [
	handles(can.layBeside, async (work, input) => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const version = foldWeighing(entriesOf<WeighingEntry>(entries, "weighing")).versions.find((one) => one.version === input.version);
		const team = (await findCase(work.tx, input.case))?.team;
		if (!version || team === undefined) return refuse("weighing.no-such-version");
		const decided = decideLaying(input, await namesIn(work, input.case, entries));
		if (!isOk(decided)) return decided;
		const { why, riskOfGoing, riskOfStaying, bring, hindsight } = decided.value;
		await store.keepLaid(work, team, input.case, {
			id: work.newId(),
			step: version.step,
			outcome: version.outcome,
			felt: foldAsking(entries).felt.findLast((one) => one.version === input.version)?.felt,
			words: { why, riskOfGoing, riskOfStaying, bring, hindsight },
		});
		return ok({ entries: [], answer: { kept: true } });
	}),
	handles(can.keepAgreement, async (work, input) => {
		const decided = decideAgreement(input);
		if (!isOk(decided)) return decided;
		const [team] = await teamsOf(work);
		if (team === undefined) return refuse("kernel.nothing-here");
		await store.keepAgreement(work.tx, team, work.newId(), decided.value);
		return ok({ entries: [], answer: { kept: true } });
	}),
	handles(can.endAgreement, async (work, input) => {
		await store.endAgreement(work.tx, await teamsOf(work), input.agreement);
		return ok({ entries: [], answer: { kept: true } });
	}),
	handles(can.answerBacking, async (work, input) =>
		(await store.answerBacking(work, await teamsOf(work), input.matter, input.answer))
			? ok({ entries: [], answer: { kept: true } })
			: refuse("weighing.answered-already"),
	),
	handles(can.giveAccount, async (work, input) => {
		if (String(input.year) > work.today.slice(0, 4)) return refuse("weighing.year-to-come", {}, "year");
		const first = (year: number) => atTime(`${year}-01-01` as CalendarDay, "00:00");
		const now = masked(await store.countYear(work.tx, first(input.year), first(input.year + 1)));
		const before = (await store.listAccounts(work.tx)).find(({ year }) => year === input.year)?.figures;
		await store.keepAccount(work.tx, input.year, toldAnew(before, now), input.words);
		return ok({ entries: [], answer: { year: input.year } });
	}),
];
