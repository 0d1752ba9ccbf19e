/** Load, decide, give entries: asks and offers among neighbours. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { Both } from "../both.ts";
import { asEntry, needsYes, type Table } from "../rules.ts";
import type { WishEntry } from "./model.ts";
import * as does from "./operations.ts";
import { closeWish, findWish, fitting, keepMatch, keepWish, matchesOf, noteMatch, wishesOf } from "./store.ts";

const LOOK_AGAIN_IN = 14;
/** One light look-back after they met. */
const LOOK_BACK_IN = 42;
const gone = refuse("planning.not-there-any-more");
const bothSides = <Input>({ worker, person }: Both<Input>, handle: Parameters<typeof handles<Input>>[1]): readonly Handled[] => [
	handles(worker, handle),
	handles(person, handle),
];
const written = (about: CaseId, kind: string, body: Readonly<Record<string, unknown>>): NewEntry =>
	asEntry(about, { kind: `planning.${kind}`, body });
const tableOf = (work: Work): Table => ({
	speaker: work.tx.actor.kind === "person" ? "person" : "worker",
	by: { kind: work.tx.actor.kind, id: work.tx.actor.id },
	today: work.today,
	ids: ["", ""],
});
const matchIn = async (work: Work, about: string, id: string) => (await matchesOf(work.tx, about)).find((one) => one.id === id);

export const neighboursHandled: readonly Handled[] = [
	...bothSides(does.putWish, async (work, { case: about, side, topic, words }) => {
		const wish = work.newId();
		const holder = (await findCase(work.tx, about))?.responsible ?? null;
		return ok({ entries: [written(about, "wish-put", { wish, side, topic, words, holder })], answer: { case: about, thing: wish } });
	}),
	...bothSides(does.takeWish, async (work, { case: about, wish }) =>
		(await wishesOf(work.tx, about)).some(({ id }) => id === wish)
			? ok({ entries: [written(about, "wish-taken", { wish })], answer: { case: about } })
			: gone,
	),
	handles(does.thinkOfMatch, async (work, { case: about, wish, other }) => {
		const mine = await findWish(work.tx, wish);
		const theirs = mine?.case === about ? (await fitting(work.tx, mine)).find(({ id }) => id === other) : undefined;
		if (!mine || !theirs) return gone;
		const match = work.newId();
		const [asks, offers] = mine.side === "asks" ? [mine.id, theirs.id] : [theirs.id, mine.id];
		const body = {
			match,
			asks,
			offers,
			other: { wish: theirs.id, case: theirs.case, holder: theirs.holder },
			lookAgain: addDays(work.today, LOOK_AGAIN_IN),
		};
		const entry: NewEntry = { ...written(about, "match-thought", body), audience: { reach: "responsible" } };
		return ok({ entries: [entry], answer: { case: about, match } });
	}),
	handles(does.answerMatch, async (work, input) => {
		const found = await matchIn(work, input.case, input.match);
		if (!found) return gone;
		const yes = needsYes(tableOf(work), input);
		if (yes.kind !== "ok") return yes;
		const body = { match: found.id, wish: found.mine, side: found.side, answer: input.answer };
		return ok({ entries: [written(input.case, "match-answered", body)], answer: { case: input.case } });
	}),
	handles(does.matchWent, async (work, input) => {
		const found = await matchIn(work, input.case, input.match);
		if (!found) return gone;
		if (found.asks_yes !== "yes" || found.offers_yes !== "yes") return refuse("planning.both-yes-first");
		const holder = (await findCase(work.tx, input.case))?.responsible ?? null;
		const body = { match: found.id, wish: found.mine, how: input.how, holder, lookAgain: addDays(work.today, LOOK_BACK_IN) };
		return ok({ entries: [written(input.case, "match-went", body)], answer: { case: input.case } });
	}),
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
