/** The rows of messages, and what stays open when one did not arrive or waits to be printed. They read nothing but the entry and their own rows. */
import { addDays, dayOf } from "#src/kernel/time.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { closeOpen, keepOpen, listOpenThings } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { Answered } from "../model.ts";
import type { Acknowledged, Delivery, TakenBack } from "./model.ts";
import { isSendable, USUAL_DAYS } from "./rules.ts";
import { changeMessage, findMessage, findTeller, keepMessage } from "./store.ts";

/** Who holds the matter now: what comes up about its answers is theirs. */
export const holderOf = async (tx: Tx, about: string, otherwise: string | null): Promise<string | null> => {
	const held = (await listOpenThings(tx, { case: about })).filter((thing) => thing.holder !== null);
	return (held.find((thing) => thing.id === about) ?? held[0])?.holder ?? otherwise;
};

/** The message of an answer; one that nothing sends waits for a pair of hands. */
export const messageOfAnswer = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const { signal, moment, how, message, ready } = entry.body as Answered;
	if (message === undefined || !isSendable(how)) return;
	const reporter = await findTeller(tx, signal);
	if (reporter === undefined) return;
	const by = entry.by.id;
	await keepMessage(
		tx,
		{ id: message, case: entry.case, signal: signal, reporter, moment, how, state: ready ? "ready" : "waiting", givenBy: by },
		entry.at,
	);
	if (ready)
		await keepOpen(tx, { id: message, case: entry.case, kind: "signalling.to-bring", holder: by, lookAgain: dayOf(entry.at), since: entry.at });
};
const acknowledged = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const { signal, message, how } = entry.body as Acknowledged;
	const reporter = await findTeller(tx, signal);
	if (reporter !== undefined)
		await keepMessage(tx, { id: message, case: entry.case, signal, reporter, moment: "received", how, state: "waiting", givenBy: null }, entry.at);
};
const delivered = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const body = entry.body as Delivery;
	const row = await findMessage(tx, body.message);
	await changeMessage(tx, body, entry.at);
	// What went out by itself was no answer: the answer is owed as it was.
	if (!row || row.moment === "received") return;
	if (body.outcome !== "not-arrived") return closeOpen(tx, body.message, entry.at);
	const holder = row.givenBy ?? (await holderOf(tx, entry.case, null));
	await keepOpen(tx, { id: body.message, case: entry.case, kind: "signalling.not-arrived", holder, lookAgain: dayOf(entry.at), since: entry.at });
};
const takenBack = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const { lookAgain, holder: otherwise } = entry.body as TakenBack;
	const holder = await holderOf(tx, entry.case, otherwise ?? null);
	if (holder === null) return;
	await keepOpen(tx, {
		id: lookAgain,
		case: entry.case,
		kind: "signalling.taken-back",
		holder,
		lookAgain: addDays(dayOf(entry.at), USUAL_DAYS),
		since: entry.at,
	});
};

export const answerProjectors: Projectors = {
	"signalling.acknowledged": acknowledged,
	"signalling.delivery": delivered,
	"signalling.taken-back": takenBack,
};
/** Once somebody was answered, what they took back was looked at; what still has to be brought stays open. */
export const staysAfterSettling = new Set(["signalling.to-bring", "signalling.not-arrived"]);
