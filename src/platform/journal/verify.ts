/** Verifies journal and access log: the chain of entries, where streams end, and everything against the seals outside the database. Names the first bad row. */
import type pg from "pg";
import type { Secret } from "#src/platform/crypto/master-key.ts";
import { checkChain, nameOf } from "./chain-check.ts";
import { openErasedCheck } from "./erased-check.ts";
import { eachSeal, isErased, isMark, isSeal, type ReadSeal, type RestoreMark, type Seal, type SealFault } from "./seal-file.ts";
import { type BadRow, digestOf, firstBad, openWindows, type SealedRow, type Table } from "./windows.ts";

export type Verdict = {
	readonly good: boolean;
	readonly entries: number;
	readonly lines: number;
	readonly seals: number;
	/** What was written since the last seal: the chain holds it, no seal yet. */
	readonly unsealed: number;
	/** Seals of what a restore lost: not held against anything. */
	readonly lost: number;
	/** The digest of the last seal: whoever writes it down elsewhere can see later that nothing was cut off. */
	readonly head?: string;
	readonly first?: string;
};
const says: Readonly<Record<BadRow["how"], string>> = { gone: "was taken out", added: "was put in later", changed: "was changed" };

const isLost = (seal: Seal, marks: readonly RestoreMark["restored"][]): boolean =>
	marks.some(({ from, horizon }) => seal.generation > from || (seal.generation === from && BigInt(seal.upTo) > BigInt(horizon ?? "0")));

/** The seals with the restores that came after each; the generator's return is what is wrong with the file. */
const readAll = (file: string, secret: Secret, take: (one: ReadSeal) => void): SealFault | undefined => {
	const reading = eachSeal(file, secret);
	for (;;) {
		const step = reading.next();
		if (step.done) return step.value;
		take(step.value);
	}
};

const rowName = async (jobs: pg.Pool, seal: Seal, table: Table, bad: BadRow): Promise<string> => {
	if (table === "access_log") return `access log line ${bad.n}`;
	if (bad.how !== "gone") {
		const found = (await jobs.query<{ stream_kind: string; stream_id: string; seq: number }>("select * from erbij.entry_numbered($1)", [bad.n]))
			.rows[0];
		if (found) return `${nameOf(found)} (journal row ${bad.n})`;
	}
	for (const [tenant, kind, id, seq, hash] of seal.heads) {
		const now = (await jobs.query<{ hash: Buffer }>("select hash from erbij.entry_hash($1, $2, $3, $4)", [tenant, kind, id, seq])).rows[0];
		if (now?.hash.toString("hex").slice(0, 32) !== hash) return `${nameOf({ stream_kind: kind, stream_id: id, seq })} (journal row ${bad.n})`;
	}
	return `journal row ${bad.n}`;
};
const faultInWindow = async (jobs: pg.Pool, seal: Seal, table: Table, rows: readonly SealedRow[]): Promise<string | undefined> => {
	const [count, digest, packed] =
		table === "journal_entry" ? [seal.entries, seal.entriesDigest, seal.entryRows] : [seal.lines, seal.linesDigest, seal.lineRows];
	if (rows.length === count && digestOf(table, rows) === digest) return undefined;
	const bad = packed && firstBad(packed, rows);
	if (bad) return `${await rowName(jobs, seal, table, bad)} ${says[bad.how]}: it was sealed otherwise at ${seal.at}`;
	return `${table === "journal_entry" ? "journal entries" : "access log lines"} sealed at ${seal.at} are not what they were`;
};

/** Reads everything as the jobs role. The seals file is read with the installation's own secret. `known`: the digest of a seal that was written down elsewhere, and must be there. */
export const verifyJournal = async (jobs: pg.Pool, sealsFile: string, secret: Secret, known?: string): Promise<Verdict> => {
	const marks: { readonly after: number; readonly restored: RestoreMark["restored"] }[] = [];
	let seals = 0;
	let head: string | undefined;
	let knownFound = known === undefined;
	let newest = 0;
	const erased = openErasedCheck(jobs);
	const fault = readAll(sealsFile, secret, ({ line, hash }) => {
		if (isMark(line)) marks.push({ after: seals, restored: line.restored });
		else if (isErased(line)) erased.note(line);
		else {
			seals += 1;
			newest = line.generation;
		}
		head = hash;
		knownFound ||= hash === known;
	});
	let [lines, unsealed, lost] = [0, 0, 0];
	const chain = await checkChain(jobs);
	const { entries } = chain;
	const verdict = (first?: string): Verdict => ({
		good: first === undefined,
		entries,
		lines,
		seals,
		unsealed,
		lost,
		...(head === undefined ? {} : { head }),
		...(first === undefined ? {} : { first }),
	});
	if (chain.first !== undefined) return verdict(chain.first);
	if (fault) return verdict(`seal ${fault.line} ${fault.says}`);
	if (!knownFound) return verdict("the seals were cut off: the one that was written down elsewhere is not among them");

	const journal = openWindows(jobs, "journal_entry");
	const log = openWindows(jobs, "access_log");
	const sealedGenerations = new Set<number>();
	/** After the last seal of a generation nothing may follow, unless it is the one that is written in now. */
	const faultAfter = async (generation: number, isNow: boolean): Promise<string | undefined> => {
		for (const [table, rows] of [
			["journal_entry", journal],
			["access_log", log],
		] as const) {
			const { first, count } = await rows.rest(generation);
			if (table === "access_log") lines += count;
			if (first && !isNow) {
				const found =
					table === "journal_entry"
						? (await jobs.query<Parameters<typeof nameOf>[0]>("select * from erbij.entry_numbered($1)", [first.n])).rows[0]
						: undefined;
				return `${found ? `${nameOf(found)} (journal row ${first.n})` : `access log line ${first.n}`} was put in later: it was never sealed`;
			}
			unsealed += count;
		}
		return undefined;
	};
	let place = 0;
	let generation: number | undefined;
	const reading = eachSeal(sealsFile, secret);
	for (let step = reading.next(); !step.done; step = reading.next()) {
		const { line } = step.value;
		if (!isSeal(line)) continue;
		const after = marks.filter((mark) => mark.after > place).map((mark) => mark.restored);
		place += 1;
		if (isLost(line, after)) {
			lost += 1;
			continue;
		}
		if (generation !== undefined && generation !== line.generation) {
			const wrong = await faultAfter(generation, false);
			if (wrong) return verdict(wrong);
		}
		generation = line.generation;
		sealedGenerations.add(generation);
		const entryRows = await journal.rowsOf(line);
		const wrongEntries = await faultInWindow(jobs, line, "journal_entry", entryRows);
		if (wrongEntries) return verdict(wrongEntries);
		const lineRows = await log.rowsOf(line);
		lines += lineRows.length;
		const wrongLines = await faultInWindow(jobs, line, "access_log", lineRows);
		if (wrongLines) return verdict(wrongLines);
	}
	if (generation !== undefined) {
		const wrong = await faultAfter(generation, generation === newest);
		if (wrong) return verdict(wrong);
	}
	const now = (await jobs.query<{ generation: number }>("select generation from erbij.seal_horizon()")).rows[0]?.generation ?? 1;
	for (const { generation: written } of (await jobs.query<{ generation: number }>("select generation from erbij.generations_written()")).rows) {
		if (sealedGenerations.has(written)) continue;
		const wrong = await faultAfter(written, written <= now && (generation === undefined || written > generation));
		if (wrong) return verdict(wrong);
	}
	return verdict(await erased.firstBad(now));
};
