/** Too much at once: a message waits apart, with somebody who sees to it, and becomes a signal as soon as a human looked. */
import { createHash } from "node:crypto";
import type { Instant } from "#src/kernel/time.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { findArea } from "#src/neighbourhood/server.ts";
import { findReceiver } from "#src/team/server.ts";
import { openBody, sealBody } from "#src/platform/crypto/case-key.ts";
import { type Handled, handles, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { makeEntryCode } from "#src/platform/sign-in/entry-codes.ts";
import { Tell } from "../../operations.ts";
import { markOf } from "../same-words.ts";
import { addApart, judgeApart, MOST_WAITING } from "./operations.ts";
import { reasonsToWait, secondsOpen } from "./rules.ts";
import { findApart, insertApart, listOfReporter, markJudged } from "./store.ts";

/** Only in the journal are words kept by the key of a matter; here there is no matter yet. The key is made again from the number, and kept nowhere. */
const keyOf = (work: Pick<Work, "codeFor">, id: string): Buffer => {
	const made = createHash("sha256");
	for (const part of ["a", "b", "c", "d", "e", "f"]) made.update(work.codeFor("set-apart", `${id}/${part}`));
	return made.digest();
};
/** What was told, opened for the team. */
export const openApart = (work: Pick<Work, "codeFor">, id: string, sealed: Buffer): Tell => Tell.parse(openBody(keyOf(work, id), id, sealed));

/** Sets a message apart when something says so; undefined when it can go straight on. The receipt and its code are the same as ever. */
export const setApart = async (work: Work, input: Tell, codeDays: number): Promise<Result<Outcome> | undefined> => {
	const { tx } = work;
	const why = reasonsToWait({ crowd: work.crowd, trap: (input.website ?? "").trim() !== "", seconds: secondsOpen(work.command, tx.now) });
	if (why.length === 0 || tx.actor.kind !== "public") return undefined;
	const area = input.area === undefined ? undefined : await findArea(tx, { id: input.area });
	const holder = await findReceiver(tx, { team: area?.team, prefer: area?.worker, turn: work.command });
	if (!holder) return refuse("signalling.nobody-here-yet");
	// The number of the form itself: what was acknowledged can be found by the number its sender knows.
	const [id, reporter] = [work.command, work.newId()];
	const { website: _, ...told } = input;
	await insertApart(tx, { id, why, holder: holder.id, reporter, area: area?.id, team: holder.team, sealed: sealBody(keyOf(work, id), id, told) });
	const { id: receipt } = await makeEntryCode(work, { kind: "reporter", subject: reporter, days: codeDays });
	return ok({ entries: [], answer: { receipt, words: markOf(work, input) } });
};

/** How a message becomes a signal: as if it had come in straight away, at the moment it came. */
export type TellAs = (work: Work, input: Tell, teller: string, at: Instant) => Promise<Result<Pick<Outcome, "entries">>>;
/** What somebody told that still waits, in their own words and in the order it came. */
export const ownApart = async (work: Pick<Work, "tx" | "codeFor">): Promise<readonly { readonly at: string; readonly told: Tell }[]> => {
	const rows = work.tx.actor.id === null ? [] : await listOfReporter(work.tx, work.tx.actor.id);
	return rows.flatMap((row) => (row.sealed === null ? [] : [{ at: row.at, told: openApart(work, row.id, row.sealed) }]));
};
/** What a human said of what waits apart. */
export const apartHandled = (tellAs: TellAs): readonly Handled[] => [
	handles(addApart, async (work, { words }) => {
		const { tx } = work;
		const reporter = tx.actor.id;
		const waiting = reporter === null ? [] : await listOfReporter(tx, reporter);
		const [first] = waiting;
		if (reporter === null || !first || first.sealed === null) return refuse("kernel.nothing-here");
		if (waiting.length >= MOST_WAITING) return refuse("signalling.apart-full");
		const before = openApart(work, first.id, first.sealed);
		// The same door and the same way to answer: what is added goes where the rest goes.
		const { where, area, way, name, reachable, shown, language, who, selfAsked } = before;
		const told = { sees: words, where, area, way, name, reachable, shown, language, who, selfAsked };
		const id = work.command;
		await insertApart(tx, {
			id,
			why: first.why,
			holder: first.holder,
			reporter,
			area: first.area ?? undefined,
			team: first.team,
			sealed: sealBody(keyOf(work, id), id, told),
		});
		return ok({ entries: [], answer: { added: true } });
	}),
	handles(judgeApart, async (work, { reports, as }) => {
		const entries: Outcome["entries"][number][] = [];
		let judged = 0;
		for (const id of new Set(reports)) {
			const found = await findApart(work.tx, id);
			if (!found || found.judged === as) continue;
			if (as === "message") {
				const told = await tellAs(work, openApart(work, id, found.sealed), found.reporter, found.at as Instant);
				if (!isOk(told)) return told;
				entries.push(...told.value.entries);
			}
			await markJudged(work.tx, id, as);
			judged += 1;
		}
		return judged === 0 ? refuse("signalling.apart-gone") : ok({ entries, answer: { judged } });
	}),
];
