/** Arrears come in: one by a form, ten thousand by a file, by the same rules and the same road (SIG-29, SIG-30). */
import { createHash } from "node:crypto";
import { type OrganisationId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { sameAddress } from "#src/people/index.ts";
import { openBody, sealBody } from "#src/platform/crypto/case-key.ts";
import type { Handler, Work } from "#src/platform/operations/handler.ts";
import { type Agreement, decideArrears, entriesOfArrival, type Teller } from "../arrival.rules.ts";
import { doorIn, place, type Telling } from "../arrival.ts";
import { knownRows, projectArrivals, waitAtAllDoors } from "../arrival-store.ts";
import { type ArrearsLine, columnProblems, lineKey, MOST_BYTES, MOST_LINES, readLine } from "./rules.ts";
import { type BadLine, dropFile, findFile, keepFile, keepOutcome } from "./store.ts";
import { type CsvTable, readCsv, readText } from "./csv.ts";
import type { BringFile, ImportArrears, SendArrears } from "./operations.ts";
import { findAgreement, findCreditor } from "../holders.ts";

/** For whom somebody tells: their own organisation, or the one a worker names. A creditor never speaks for another (SIG-29). */
export const agreementFor = async (work: Work, named: OrganisationId | undefined): Promise<Agreement | undefined> => {
	const { actor } = work.tx;
	const organisation = actor.roles.includes("generalist") ? named : (actor.organisation ?? undefined);
	return organisation === undefined ? undefined : findAgreement(work.tx, organisation);
};
const tellerFor = async (work: Work, organisation: OrganisationId): Promise<Teller | undefined> => {
	const { actor } = work.tx;
	const id = actor.organisation === organisation ? actor.id : await findCreditor(work.tx, organisation);
	return id ? { id, way: "here" } : undefined;
};
const keyOf = (work: Work, organisation: string, line: ArrearsLine): string =>
	work.digestOf(createHash("sha256").update(lineKey(organisation, line)).digest("hex")).toString("hex");
const tellingOf = (agreement: Agreement, line: ArrearsLine, rowKey: string, teller: Teller | undefined, byFile: boolean): Telling => {
	const { whom, written, where, ...arrears } = line;
	return {
		told: {
			source: "creditor",
			channel: byFile ? "file" : "form",
			concern: "",
			shown: "yes",
			whom,
			where,
			...(line.since ? { firstNoticed: line.since } : {}),
			creditor: { organisation: agreement.organisation, name: agreement.name, ...arrears, rowKey },
		},
		written,
		...(teller ? { teller } : {}),
	};
};

/** One household's arrears, by form. */
export const sendArrearsHandler: Handler<SendArrears> = async (work, input) => {
	const decided = decideArrears(await agreementFor(work, input.organisation), input);
	if (!isOk(decided)) return decided;
	const agreement = decided.value;
	const written = doorIn(input.address);
	if (!written) return refuse("signalling.no-door", {}, "address");
	const { organisation: _, address, ...rest } = input;
	const line = { ...rest, where: address, written } as ArrearsLine;
	const rowKey = keyOf(work, agreement.organisation, line);
	await waitAtAllDoors(work.tx);
	if ((await knownRows(work.tx, [rowKey])).size > 0) return refuse("signalling.told-before");
	const placed = await place(work, [tellingOf(agreement, line, rowKey, await tellerFor(work, agreement.organisation), false)]);
	if (!isOk(placed)) return placed;
	return ok({ entries: placed.value.flatMap((one) => entriesOfArrival(one, work.tx.actor.id)), answer: { sent: true } });
};

/** The key of a brought file: made again from its number and the master key, kept nowhere. */
const keyOfFile = (work: Work, file: string): Buffer => {
	const made = createHash("sha256");
	for (const part of ["a", "b", "c", "d", "e", "f"]) made.update(work.codeFor("arrears-file", `${file}/${part}`));
	return made.digest();
};
export type OpenedFile = { readonly organisation: string; readonly table: CsvTable };
/** A brought file, opened for who brought it. */
export const openFile = async (work: Work, file: string): Promise<OpenedFile | undefined> => {
	const found = await findFile(work.tx, file);
	if (!found) return undefined;
	return { organisation: found.organisation, table: readCsv(openBody(keyOfFile(work, file), file, found.sealed) as string) };
};

export const bringFileHandler: Handler<BringFile> = async (work, input) => {
	const agreement = await agreementFor(work, input.organisation);
	if (!agreement) return refuse("signalling.no-agreement");
	if (input.file.bytes.length > MOST_BYTES) return refuse("signalling.file-too-big", {}, "file");
	const text = readText(input.file.bytes);
	const table = readCsv(text);
	if (table.header.length < 3 || table.lines.length + table.bad.length === 0) return refuse("signalling.not-a-table", {}, "file");
	if (table.lines.length + table.bad.length > MOST_LINES) return refuse("signalling.too-many-lines", { most: MOST_LINES }, "file");
	const id = work.newId();
	await keepFile(work.tx, { id, organisation: agreement.organisation, sealed: sealBody(keyOfFile(work, id), id, text) });
	return ok({ entries: [], answer: { file: id } });
};

type Lines = {
	readonly good: readonly { readonly line: ArrearsLine; readonly key: string }[];
	readonly bad: readonly BadLine[];
	readonly again: number;
};
const readLines = (work: Work, table: CsvTable, input: ImportArrears, agreement: Agreement): Lines => {
	const good = new Map<string, { line: ArrearsLine; key: string }>();
	const bad: BadLine[] = [...table.bad];
	let again = 0;
	for (const { line, cells } of table.lines) {
		const read = readLine(cells, input.columns, { kind: input.kind ?? "", threshold: agreement.threshold });
		if (read.kind === "bad") bad.push({ line, code: read.code });
		else {
			const key = keyOf(work, agreement.organisation, read.value);
			if (good.has(key)) again++;
			else good.set(key, { line: read.value, key });
		}
	}
	return { good: [...good.values()], bad: bad.sort((a, b) => a.line - b.line), again };
};

const PROJECTED_AT_ONCE = 2_000;
/** Everything but the last entry goes in by the thousand; the last takes the ordinary road, and with it the live lists hear of it. */
const appendAlmostAll = async (work: Work, entries: readonly NewEntry[]): Promise<readonly NewEntry[]> => {
	const written = await work.journal.appendMany(work.tx, work.command, entries.slice(0, -1));
	for (let from = 0; from < written.length; from += PROJECTED_AT_ONCE) await projectArrivals(work.tx, written.slice(from, from + PROJECTED_AT_ONCE));
	return entries.slice(-1);
};

export const importHandler: Handler<ImportArrears> = async (
	work,
	input,
): Promise<Result<{ entries: readonly NewEntry[]; answer: { outcome: string } }>> => {
	const [problem] = columnProblems(input.columns);
	if (problem) return refuse(`signalling.${problem.code}`, {}, `columns.${problem.column}`);
	const file = await openFile(work, input.file);
	if (!file) return refuse("signalling.file-gone");
	const agreement = await findAgreement(work.tx, file.organisation);
	if (!agreement) return refuse("signalling.no-agreement");
	const read = readLines(work, file.table, input, agreement);
	await waitAtAllDoors(work.tx);
	const known = await knownRows(
		work.tx,
		read.good.map((one) => one.key),
	);
	const fresh = read.good.filter((one) => !known.has(one.key));
	const teller = await tellerFor(work, agreement.organisation);
	const placed = await place(
		work,
		fresh.map(({ line, key }) => tellingOf(agreement, line, key, teller, true)),
	);
	if (!isOk(placed)) return placed;
	const entries = await appendAlmostAll(
		work,
		placed.value.flatMap((one) => entriesOfArrival(one, work.tx.actor.id)),
	);
	// Who sends arrears hears which of its own lines came together, never whether somebody was known here already.
	const joined = fresh.length - new Set(fresh.map(({ line }) => sameAddress(line.written))).size;
	const outcome = ThingId.parse(work.newId());
	await keepOutcome(work.tx, agreement.organisation, {
		id: outcome,
		lines: file.table.lines.length + file.table.bad.length,
		added: fresh.length - joined,
		joined,
		again: read.again + known.size,
		bad: read.bad,
	});
	await dropFile(work.tx, input.file);
	return ok({ entries, answer: { outcome } });
};
