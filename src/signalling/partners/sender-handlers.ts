/** 'Talk with the sender first', and at which tables it was discussed: load, decide, give entries. */
import type { MemberId, ThingId } from "#src/kernel/ids.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { type Handled, type Handler, handles, type Reaction } from "#src/platform/operations/handler.ts";
import { foldSignalling } from "../rules.ts";
import { load, sendersOf, signalIn } from "./matter-state.ts";
import * as does from "./operations.ts";
import { atTableEntry, foldPartners, senderAskedEntry, senderSaidEntry } from "./rules.ts";
import { listSenderAsks } from "./store.ts";

const askSender: Handler<does.AskSender> = async (work, input) => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const signal = signalIn(loaded.value, input.signal);
	if (!signal) return refuse("kernel.nothing-here");
	if (loaded.value.partners.senders.some((one) => one.signal === signal.signal && one.askedAt !== undefined && one.said === undefined))
		return refuse("signalling.sender-asked-already");
	return ok({
		entries: [senderAskedEntry(input.case, signal, { ask: work.newId() as ThingId, holder: loaded.value.holder, today: work.today })],
		answer: { case: input.case },
	});
};
const senderSays: Handler<does.SenderSays> = async (work, input) => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const signal = signalIn(loaded.value, input.signal);
	if (!signal) return refuse("kernel.nothing-here");
	return ok({ entries: [senderSaidEntry(input.case, signal, { did: input.did, goesOn: input.goesOn })], answer: { case: input.case } });
};
const sayAsSender: Handler<{ readonly ask: string; readonly did: string; readonly goesOn?: string | undefined }> = async (work, input) => {
	const reporters = sendersOf(work);
	const row = (await listSenderAsks(work.tx, reporters)).find((one) => one.id === input.ask);
	if (!row) return refuse("kernel.nothing-here");
	const entry = senderSaidEntry(row.case, { signal: row.signal, reporter: reporters[0] }, { ask: row.id, did: input.did, goesOn: input.goesOn });
	return ok({ entries: [entry], answer: { said: true } });
};
const noteTable: Handler<does.NoteTable> = async (work, input) => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const [first] = loaded.value.signals;
	if (!first) return refuse("kernel.nothing-here");
	if (input.on > work.today) return refuse("signalling.table-still-comes", {}, "on");
	return ok({
		entries: [atTableEntry(input.case, { signal: first.signal, table: input.table, on: input.on, changed: input.changed })],
		answer: { case: input.case },
	});
};

/** 'Talk with the sender first' was chosen: every partner who told it and was not asked yet, is asked. */
export const askSendersFirst: Reaction = async (work, entry) => {
	const body = entry.body as { readonly outcome?: string; readonly watcher?: string };
	if (body.outcome !== "sender-first") return [];
	const entries = await work.journal.ofCase(work.tx, entry.case);
	const { senders } = foldPartners(entries);
	const holder = (body.watcher ?? entry.by.id ?? "") as MemberId;
	return foldSignalling(entries)
		.signals.filter((one) => one.partner !== undefined && !senders.some((known) => known.signal === one.signal))
		.map((one) => senderAskedEntry(entry.case, one, { ask: work.newId() as ThingId, holder, today: work.today }));
};

export const senderHandled: readonly Handled[] = [
	handles(does.askSender, askSender),
	handles(does.senderSays, senderSays),
	handles(does.sayAsSender, sayAsSender),
	handles(does.noteTable, noteTable),
];
