/** The one road of a write: parse, right, standing, decide, append, project, react, log - whole or not at all. */
import type { Actor } from "#src/kernel/actor.ts";
import { CommandId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type Invalid, invalid, isOk, ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import { type Clock, dayOf } from "#src/kernel/time.ts";
import { codeDigest, type MasterKey, spokenCode } from "#src/platform/crypto/master-key.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import type { Door, Tx } from "#src/platform/database/with-actor.ts";
import { believed, sayHappened } from "#src/platform/journal/happened.ts";
import type { Journal } from "#src/platform/journal/store.ts";
import { type Answer, type Handled, projectMany, type Projectors, type Reactions, type Work } from "./handler.ts";
import { problemsOf } from "./problems.ts";
import { markOf, sentBefore } from "./sent-before.ts";
import { findCommand, holdCase, holdCases, keepCommand, standingsIn, tellOthers } from "./store.ts";

export type House = {
	readonly door: Door;
	readonly clock: Clock;
	readonly journal: Journal;
	readonly master: MasterKey;
	readonly handlers: ReadonlyMap<string, Handled>;
	readonly projectors: Projectors;
	readonly reactions: Reactions;
};
export type Ran = Result<Answer, Refusal | Invalid>;

const REACTIONS_DEEP = 5;
const WAITED_FOR_EACH_OTHER = "40P01";

/** Codes that are always the same for the same words; known to this house alone. */
export const workWords = (house: House): Pick<Work, "codeFor"> => ({ codeFor: (purpose, id) => spokenCode(house.master.secretFor(purpose), id) });
/** What a handler, page or reaction works with inside a transaction. */
export const workOf = (house: House, tx: Tx, command: string): Work => ({
	tx,
	journal: house.journal,
	today: dayOf(tx.now),
	command,
	newId: () => {
		const id = newId(tx.now);
		tx.made.add(id);
		return id;
	},
	...workWords(house),
	digestOf: (code) => codeDigest(house.master.secretFor("codes"), code),
});

/** Entries into the journal, their projections, and what must happen elsewhere because of them. */
export const appendAll = async (house: House, work: Work, entries: readonly NewEntry[], depth = 0): Promise<readonly AnyEntry[]> => {
	if (depth > REACTIONS_DEEP) throw new Error("reactions keep reacting to each other");
	const own = await house.journal.append(work.tx, work.command, entries);
	const written = [...own];
	for (const entry of own) {
		await house.projectors[entry.kind]?.(work.tx.projecting, entry);
		for (const react of house.reactions[entry.kind] ?? []) {
			const more = await react(work, entry);
			if (more.length > 0) written.push(...(await appendAll(house, work, more, depth + 1)));
		}
	}
	return written;
};

/** What reacts to each of these entries. Of one matter one after the other, so that each sees what the one before it did; of different matters side by side. */
const reactToAll = async (house: House, work: Work, entries: readonly AnyEntry[]): Promise<readonly AnyEntry[]> => {
	const written: AnyEntry[] = [];
	let left = entries.flatMap((entry) => (house.reactions[entry.kind] ?? []).map((react) => ({ entry, react })));
	while (left.length > 0) {
		const first = new Map<string, (typeof left)[number]>();
		for (const one of left) if (!first.has(one.entry.case)) first.set(one.entry.case, one);
		const now = [...first.values()];
		left = left.filter((one) => first.get(one.entry.case) !== one);
		for (const more of await Promise.all(now.map(({ entry, react }) => react(work, entry))))
			if (more.length > 0) written.push(...(await appendAll(house, work, more, 1)));
	}
	return written;
};
/** The same for entries that come by the hundred: a few statements for all of them, and every one of them is reacted to. Nothing else may write to these streams meanwhile. */
export const appendInBulk = async (house: House, work: Work, entries: readonly NewEntry[]): Promise<readonly AnyEntry[]> => {
	const own = await house.journal.appendMany(work.tx, work.command, entries);
	for (const kind of new Set(own.map((entry) => entry.kind))) {
		const projector = house.projectors[kind];
		if (projector)
			await projectMany(
				projector,
				work.tx,
				own.filter((entry) => entry.kind === kind),
			);
	}
	return [...own, ...(await reactToAll(house, work, own))];
};

/** Holds every matter that is written to, the smallest number first. What belongs together may have changed while we waited: then all are let go, and held anew in order. */
const holdTogether = async (tx: Tx, about: string, ask: () => Promise<readonly string[]>): Promise<void> => {
	let held: readonly string[] = [about];
	holdCase(tx, about);
	for (;;) {
		const wanted = await ask();
		if (wanted.every((one) => held.includes(one))) return;
		await tx.undo();
		held = [...held, ...wanted];
		holdCases(tx, held);
	}
};
/** Runs an operation by name. The same command id twice gives the first answer, once. */
export const run = async (
	house: House,
	actor: Actor,
	name: string,
	commandId: string,
	raw: unknown,
	crowd?: Work["crowd"],
	/** When it was written, on a device that sends it now. */
	madeAt?: string,
	/** Whether the same id with other words is another act, so that the first answer is what is asked for. */
	otherwise = false,
): Promise<Ran> => {
	const handled = house.handlers.get(name);
	if (!handled) return refuse("kernel.no-such-operation");
	const { operation, handle, ahead, holds } = handled;
	const command = CommandId.safeParse(commandId);
	if (!command.success) return invalid([{ field: "id", code: "uuid", words: {} }]);
	const allowed = mayAtAll(actor.roles, operation.who);
	const parsed = operation.input.safeParse(raw);
	if (allowed && !parsed.success) return invalid(problemsOf(parsed.error));
	const input = parsed.data;
	const about = allowed && input !== undefined ? operation.about?.(input) : undefined;
	const mark = allowed ? markOf(house.master, command.data, input) : null;

	const act = (): Promise<Ran> =>
		house.door(actor, { event: "write", what: name, case: about, command: command.data }, async (tx): Promise<Ran> => {
			const no = (refusal: Refusal): Refusal => {
				tx.note({ event: "refuse", outcome: refusal.code });
				return refusal;
			};
			if (!allowed) return no(refuse("kernel.not-yours-to-do"));
			const work: Work = crowd === undefined ? workOf(house, tx, command.data) : { ...workOf(house, tx, command.data), crowd };
			if (holds && about !== undefined) await holdTogether(tx, about, () => holds(work, input));
			// Sent together: the database answers them in this order, so the standing is that of after the waiting.
			const asked = findCommand(tx, command.data, name);
			if (about !== undefined && !holds) holdCase(tx, about);
			for (const also of ahead?.(work, input) ?? []) also.catch(() => undefined);
			const [earlier, stands] = await Promise.all([asked, about !== undefined && operation.standing ? standingsIn(tx, about) : undefined]);
			if (earlier) {
				if (!earlier.sameSender || earlier.answer === null) return no(refuse("kernel.id-used-before"));
				if (!otherwise && mark !== null && earlier.mark?.equals(mark) === false)
					return no(await sentBefore(work, command.data, { answer: earlier.answer, at: earlier.at }, about));
				tx.note({ outcome: "again" });
				return ok(earlier.answer);
			}
			if (stands && !operation.standing?.some((wanted) => stands.includes(wanted))) return no(refuse("kernel.no-part-in-this"));
			const happened = operation.offline ? believed(madeAt, tx.now) : undefined;
			if (happened !== undefined) sayHappened(tx, happened);
			const decided = await handle(work, input);
			if (!isOk(decided)) {
				await tx.undo();
				return no(decided);
			}
			const { entries, answer } = decided.value;
			const written = await appendAll(house, work, entries);
			if (about === undefined && written[0]) tx.note({ case: written[0].case });
			keepCommand(tx, command.data, name, answer, mark);
			tellOthers(tx, written);
			return ok(answer);
		});
	try {
		return await act();
	} catch (error) {
		// Two who waited for each other: nothing of this one was kept, and the other is done by now.
		if ((error as { code?: string } | null)?.code !== WAITED_FOR_EACH_OTHER) throw error;
		return act();
	}
};
