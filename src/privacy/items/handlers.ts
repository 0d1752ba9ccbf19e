/** Load, decide, give entries: single items whose term is over, and names taken out of another's words. */
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { closeOpen, keepOpen, staysIn } from "#src/people/server.ts";
import { type Handled, type Handler, handles, handlesBoth, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { Piece } from "../pieces/model.ts";
import { type Fading, proposedAlready } from "../pieces/store.ts";
import { on } from "../projecting.ts";
import type { Term } from "../retention/model.ts";
import { proposePieces } from "../retention/rules.ts";
import { written } from "../rules.ts";
import { saidBy } from "../said-by.ts";
import type { ItemsDue } from "./model.ts";
import * as does from "./operations.ts";
import { beforesOn, itemsDue, KEPT_DAYS, remainsOfItem, withoutPassage } from "./rules.ts";
import { idsInUse, listPast, listToFade, OPEN_KIND, openThingsAbout, rowKept } from "./store.ts";

/** What of matters that still run is past its term now. */
export const listItemsDue = async (
	work: Pick<Work, "tx" | "today">,
	terms: readonly Term[],
	among?: readonly string[],
): Promise<readonly ItemsDue[]> => {
	const befores = beforesOn(terms, work.today);
	return itemsDue(await listPast(work.tx, befores, work.today, among), befores);
};

const uuids = (text: string): readonly string[] => text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
/** What goes tonight made ready, by whoever may read it: the program itself. */
export const fadeOf = async (work: Pick<Work, "tx" | "today" | "journal">, proposal: string): Promise<Fading> => {
	const found = await listToFade(work.tx, proposal);
	const inUse = new Set(
		await idsInUse(
			work.tx,
			found.map(({ matter }) => matter),
			work.today,
		),
	);
	const fading = { entries: [] as string[], remains: [] as Buffer[], used: [] as string[], withIt: [] as string[] };
	for (const { under, entry, kind, body } of found) {
		const said = await work.journal.unseal(work.tx, under, entry, body);
		if (said === undefined) continue;
		const mentioned = uuids(JSON.stringify(said));
		if (mentioned.some((id) => inUse.has(id))) {
			fading.used.push(entry);
			continue;
		}
		fading.entries.push(entry);
		fading.remains.push(await work.journal.seal(work.tx, under, entry, remainsOfItem({ kind, body: said })));
		fading.withIt.push(...mentioned);
	}
	return fading;
};

const keep: Handler<does.KeepItem> = async (work, input) => {
	const { actor } = work.tx;
	const entry = (await work.journal.ofCase(work.tx, input.case)).find(({ id }) => id === input.entry);
	if (entry === undefined) return refuse("privacy.no-such-entry");
	if (actor.kind !== "person" && input.why === undefined) return refuse("privacy.say-why-kept", {}, "why");
	const body = { entry: input.entry, until: addDays(work.today, KEPT_DAYS), why: input.why, ...saidBy(actor.kind, input) };
	return ok({ entries: [written(input.case, "privacy.item-kept", body)], answer: { case: input.case } });
};
const told: Handler<does.ToldItems> = async (work, input) => {
	const things = await openThingsAbout(work.tx, input.case);
	if (things.length === 0) return refuse("privacy.nothing-goes");
	return ok({ entries: [written(input.case, "privacy.items-told", { things, words: input.words })], answer: { case: input.case } });
};
/** Stands where a name stood. The words of the journal are in the language of the house. */
const SOMEBODY = "iemand";
const takeOut: Handler<does.TakeOutName> = async (work, input) => {
	if (!(await staysIn(work.tx, input.case))) return refuse("privacy.here-for-today");
	const found = (await work.journal.ofCase(work.tx, input.case)).flatMap((entry) => {
		const anew = withoutPassage(entry, input.passage, SOMEBODY);
		return anew === undefined ? [] : [{ entry, anew }];
	});
	// What somebody wrote with their own hand is changed by nobody else.
	const theirs = found.filter(({ entry }) => entry.by.kind !== "person");
	if (theirs.length === 0) return refuse(found.length > 0 ? "privacy.their-own-words" : "privacy.no-such-passage", {}, "passage");
	const taken = await proposedAlready(
		work.tx,
		theirs.map(({ entry }) => entry.id),
	);
	const pieces: Piece[] = [];
	for (const { entry, anew } of theirs) {
		if (taken.includes(entry.id)) continue;
		const sealed = await work.journal.seal(work.tx, entry.case, entry.id, anew);
		const { case: matter, id, kind } = entry;
		pieces.push({ matter, entry: id, kind, why: "names-somebody", part: true, remains: sealed.toString("base64") });
	}
	if (pieces.length === 0) return refuse("privacy.piece-proposed-already", {}, "passage");
	const destruction = work.newId() as CaseId;
	return ok({
		entries: [proposePieces(pieces, { id: destruction, me: (work.tx.actor.id ?? "") as MemberId, today: work.today })],
		answer: { case: input.case, destruction },
	});
};
export const itemsHandled: readonly Handled[] = [
	...handlesBoth(does.keepItem, keep),
	handles(does.toldItems, told),
	handles(does.takeOutName, takeOut),
];
/** Told, gone or taken back: nobody has to look at it any more. */
const looked = on<"privacy.items-told" | "privacy.items-gone" | "privacy.items-stay">(async (tx, { at, body }) => {
	for (const thing of body.things) await closeOpen(tx, thing, at);
});
export const itemsProjectors: Projectors = {
	"privacy.items-announced": on<"privacy.items-announced">(async (tx, { case: about, at, body }) => {
		if (body.thing !== undefined && body.holder !== undefined)
			await keepOpen(tx, { id: body.thing, case: about, kind: OPEN_KIND, holder: body.holder, lookAgain: body.lookAgain, since: at });
	}),
	"privacy.items-told": looked,
	"privacy.items-gone": looked,
	"privacy.items-stay": looked,
	"privacy.item-kept": on<"privacy.item-kept">((tx, { case: about, body }) => rowKept(tx, about, body.entry, body.until)),
};
