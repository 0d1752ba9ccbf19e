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
import type { Journal } from "#src/platform/journal/store.ts";
import type { Answer, Handled, Projectors, Reactions, Work } from "./handler.ts";
import { problemsOf } from "./problems.ts";
import { claimCommand, holdCase, keepAnswer, markBeforeWork, standingsIn, tellOthers, undoWork } from "./store.ts";

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

/** What a handler, page or reaction works with inside a transaction. */
export const workOf = (house: House, tx: Tx, command: string): Work => ({
	tx,
	journal: house.journal,
	today: dayOf(tx.now),
	command,
	newId: () => newId(tx.now),
	codeFor: (purpose, id) => spokenCode(house.master.secretFor(purpose), id),
	digestOf: (code) => codeDigest(house.master.secretFor("codes"), code),
});

/** Entries into the journal, their projections, and what must happen elsewhere because of them. */
export const appendAll = async (house: House, work: Work, entries: readonly NewEntry[], depth = 0): Promise<readonly AnyEntry[]> => {
	if (depth > REACTIONS_DEEP) throw new Error("reactions keep reacting to each other");
	const own = await house.journal.append(work.tx, work.command, entries);
	const written = [...own];
	for (const entry of own) {
		await house.projectors[entry.kind]?.(work.tx, entry);
		for (const react of house.reactions[entry.kind] ?? []) {
			const more = await react(work, entry);
			if (more.length > 0) written.push(...(await appendAll(house, work, more, depth + 1)));
		}
	}
	return written;
};

/** Runs an operation by name. The same command id twice gives the first answer, once. */
export const run = async (house: House, actor: Actor, name: string, commandId: string, raw: unknown): Promise<Ran> => {
	const handled = house.handlers.get(name);
	if (!handled) return refuse("kernel.no-such-operation");
	const { operation, handle } = handled;
	const command = CommandId.safeParse(commandId);
	if (!command.success) return invalid([{ field: "id", code: "uuid", words: {} }]);
	const allowed = mayAtAll(actor.roles, operation.who);
	const parsed = operation.input.safeParse(raw);
	if (allowed && !parsed.success) return invalid(problemsOf(parsed.error));
	const input = parsed.data;
	const about = allowed && input !== undefined ? operation.about?.(input) : undefined;

	return house.door(actor, { event: "write", what: name, case: about, command: command.data }, async (tx): Promise<Ran> => {
		const no = (refusal: Refusal): Refusal => {
			tx.note({ event: "refuse", outcome: refusal.code });
			return refusal;
		};
		if (!allowed) return no(refuse("kernel.not-yours-to-do"));
		const [, claimed] = await Promise.all([markBeforeWork(tx), claimCommand(tx, command.data, name)]);
		if (!claimed.fresh) {
			if (!claimed.sameSender || claimed.answer === null) return no(refuse("kernel.id-used-before"));
			tx.note({ outcome: "again" });
			return ok(claimed.answer);
		}
		const undo = async (refusal: Refusal): Promise<Refusal> => {
			await undoWork(tx);
			return no(refusal);
		};
		if (about !== undefined) {
			await holdCase(tx, about);
			if (operation.standing) {
				const stands = await standingsIn(tx, about);
				if (!operation.standing.some((wanted) => stands.includes(wanted))) return undo(refuse("kernel.no-part-in-this"));
			}
		}
		const work = workOf(house, tx, command.data);
		const decided = await handle(work, input);
		if (!isOk(decided)) return undo(decided);
		const { entries, answer } = decided.value;
		const written = await appendAll(house, work, entries);
		if (about === undefined && written[0]) tx.note({ case: written[0].case });
		await Promise.all([keepAnswer(tx, command.data, answer), tellOthers(tx, written)]);
		return ok(answer);
	});
};
