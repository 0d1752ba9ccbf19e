/** Load, decide, give entries: asks and offers among neighbours. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result } from "#src/kernel/result.ts";
import { closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, handlesBoth, type Outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { tableOf } from "../handling.ts";
import { asEntry, type Decided } from "../rules.ts";
import type { WishEntry } from "./model.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";
import { closeWish, findWish, fitting, keepMatch, keepWish, matchesOf, noteMatch, wishesOf } from "./store.ts";

/** Everybody at the table reads it, unless it says otherwise. */
const outcome = (decided: Decided, about: CaseId, answer: Outcome["answer"] = {}, audience?: NewEntry["audience"]): Result<Outcome> =>
	isOk(decided)
		? ok({
				entries: decided.value.map((one) => ({ ...asEntry(about, one), ...(audience ? { audience } : {}) })),
				answer: { case: about, ...answer },
			})
		: decided;
const matchIn = async (work: Work, about: string, id: string) => (await matchesOf(work.tx, about)).find((one) => one.id === id);
const holderOf = async (work: Work, about: string): Promise<string | null> => (await findCase(work.tx, about))?.responsible ?? null;

export const neighboursHandled: readonly Handled[] = [
	...handlesBoth(does.putWish, async (work, input) => {
		const wish = work.newId();
		return outcome(rules.decidePut(input, wish, await holderOf(work, input.case)), input.case, { thing: wish });
	}),
	...handlesBoth(does.takeWish, async (work, input) => outcome(rules.decideTake(await wishesOf(work.tx, input.case), input.wish), input.case)),
	handles(does.thinkOfMatch, async (work, { case: about, wish, other }) => {
		const mine = await findWish(work.tx, wish);
		const theirs = mine?.case === about ? (await fitting(work.tx, mine)).find(({ id }) => id === other) : undefined;
		const match = work.newId();
		return outcome(rules.decideThink(mine, theirs, match, work.today), about, { match }, { reach: "responsible" });
	}),
	handles(does.answerMatch, async (work, input) =>
		outcome(rules.decideAnswer(await matchIn(work, input.case, input.match), input, tableOf(work)), input.case),
	),
	handles(does.matchWent, async (work, input) =>
		outcome(rules.decideWent(await matchIn(work, input.case, input.match), input, await holderOf(work, input.case), work.today), input.case),
	),
];
type Of<Kind extends WishEntry["kind"]> = Extract<WishEntry, { kind: Kind }>["body"];
export const neighboursProjectors: Projectors = {
	"planning.wish-put": (tx, { case: about, at, body }) => {
		const { wish, side, topic, holder } = body as Of<"planning.wish-put">;
		return keepWish(tx, { id: wish, case: about, side, topic, holder, since: at });
	},
	"planning.wish-taken": (tx, { at, body }) => closeWish(tx, (body as Of<"planning.wish-taken">).wish, at),
	/** The other's worker is asked too, and sees nothing but that. */
	"planning.match-thought": async (tx, { at, body }) => {
		const { match, asks, offers, other, lookAgain } = body as Of<"planning.match-thought">;
		await keepMatch(tx, match, asks, offers);
		await keepOpen(tx, { id: other.wish, case: other.case, kind: "planning.match", holder: other.holder, lookAgain, since: at });
	},
	"planning.match-answered": async (tx, { at, body }) => {
		const { match, wish, side, answer } = body as Of<"planning.match-answered">;
		await noteMatch(tx, match, side === "asks" ? { asksYes: answer } : { offersYes: answer });
		await closeOpen(tx, wish, at);
	},
	"planning.match-went": async (tx, { case: about, at, body }) => {
		const { match, wish, how, holder, lookAgain } = body as Of<"planning.match-went">;
		await noteMatch(tx, match, how === "met" ? { metAt: at } : { ownAt: at });
		if (how === "met") await keepOpen(tx, { id: wish, case: about, kind: "planning.match", holder, lookAgain, since: at });
		else {
			await closeOpen(tx, wish, at);
			await closeWish(tx, wish, at);
		}
	},
};
