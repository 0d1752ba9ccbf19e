/** What a reporter's own page shows: what they told, what they were answered, and how it stands. Nothing of the other, and nothing of the matter it became. */
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import { findCase } from "#src/people/server.ts";
import { membersById } from "#src/team/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import type { AnswerWay, Shown, SignalState } from "../../model.ts";
import { answerDay, foldSignalling, waitsForWord } from "../../rules.ts";
import { ownApart } from "../../public/apart/handlers.ts";
import { phoneOf, receptionOf } from "../../public/cards.ts";
import { signalsOfReporter } from "../../store.ts";

export type Answer = {
	readonly at: Instant;
	readonly by: string;
	readonly face: string | null;
	readonly weDo: string;
	readonly weAsk: string | null;
};
export type Told = {
	readonly signal: string;
	readonly at: Instant;
	readonly words: string;
	readonly answers: readonly Answer[];
	readonly added: readonly { readonly at: Instant; readonly words: string; readonly asks: boolean }[];
	/** Who sees to it now, and since when somebody picked it up. */
	readonly who: { readonly name: string; readonly pickedUp: Instant | null };
	readonly settled: boolean;
	/** The last day on which they hear, while they wait for a word. */
	readonly hearsBy: CalendarDay | null;
	readonly asked: boolean;
	readonly takenBack: Instant | null;
	readonly mine: { readonly way: AnswerWay; readonly reachable: string; readonly name: string; readonly shown: Shown } | null;
	readonly ownSupport: boolean;
};
export type ReplyModel = {
	readonly told: readonly Told[];
	/** It came in while there was too much at once, and waits for a human to look. */
	readonly apart: readonly { readonly at: Instant; readonly words: string }[];
	/** Whom to call meanwhile. */
	readonly phone: string | null;
};

/** When they hear: of what they asked, or that it was read; by the term that held then (SIG-19). */
const hearsBy = (signal: SignalState): CalendarDay | null => {
	if (waitsForWord(signal)) {
		const heard = signal.given.at(-1)?.at ?? "";
		const first = signal.added.find((one) => one.asksHowItStands && one.at > heard);
		return first ? answerDay(dayOf(first.at), signal.within) : null;
	}
	return signal.given.length === 0 && signal.answers !== undefined ? answerDay(dayOf(signal.at), signal.within) : null;
};

export const loadReply = async (work: Visit<unknown>): Promise<ReplyModel> => {
	const rows = work.actor.id === null ? [] : await signalsOfReporter(work.tx, work.actor.id, 20);
	const told: Told[] = [];
	for (const row of rows) {
		const [signal] = foldSignalling(await work.journal.ofStream(work.tx, "signal", row.id)).signals;
		if (!signal || signal.reporter !== work.actor.id) continue;
		const line = await findCase(work.tx, row.case_id);
		const holder = line?.responsible ?? signal.holder;
		const members = await membersById(work.tx, [holder, ...signal.given.map((one) => one.by)]);
		const due = hearsBy(signal);
		told.push({
			signal: signal.signal,
			at: signal.at,
			words: signal.concern,
			answers: signal.given.map((one) => {
				const who = one.by === null ? undefined : members.get(one.by);
				return { at: one.at, by: who?.name ?? "", face: who?.face ?? null, weDo: one.whatWeDo, weAsk: one.whatWeAsk ?? null };
			}),
			added: signal.added.filter((one) => one.byKind === "reporter").map((one) => ({ at: one.at, words: one.words, asks: one.asksHowItStands })),
			who: { name: members.get(holder)?.name ?? "", pickedUp: line?.responsible ? (line.pickedUpAt ?? null) : null },
			settled: row.settled_at !== null,
			// A day that has gone by is no promise any more; then it is today or tomorrow, and the team sees it stand on top.
			hearsBy: due !== null && due < work.today ? addDays(work.today, 1) : due,
			asked: waitsForWord(signal),
			takenBack: signal.takenBack?.at ?? null,
			mine: signal.who ? { way: signal.who.way, reachable: signal.who.reachable ?? "", name: signal.who.name ?? "", shown: signal.who.shown } : null,
			ownSupport: signal.ownSupport,
		});
	}
	const apart = (await ownApart(work)).map(({ at, told: { sees } }) => ({ at: at as Instant, words: sees }));
	const reception = apart.length === 0 ? undefined : await receptionOf(work.tx);
	return { told, apart, phone: reception ? phoneOf(reception) : null };
};
