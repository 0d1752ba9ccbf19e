/** Arrears come in: one by a form, a hundred thousand by a file, by the same rules and the same road (SIG-29, SIG-30). */
import { MemberId, ThingId } from "#src/kernel/ids.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { sameDoor } from "#src/people/index.ts";
import { sendJob } from "#src/platform/jobs/store.ts";
import type { Handler, Work } from "#src/platform/operations/handler.ts";
import { decideArrears, entriesOfArrival } from "../arrival.rules.ts";
import { doorIn, place } from "../arrival.ts";
import { knownRows, waitAtDoor } from "../arrival-store.ts";
import { findAgreement } from "../holders.ts";
import { readCsvGently, readText } from "./csv.ts";
import { readArrears } from "./job.ts";
import type { BringFile, ImportArrears, SendArrears } from "./operations.ts";
import { type ArrearsLine, columnProblems, MOST_BYTES, MOST_LINES } from "./rules.ts";
import { LINES_A_PART, type Peek, sealLine, sealOf, sealPart } from "./sealing.ts";
import { agreementFor, keyOf, tellerFor, tellingOf } from "./telling.ts";
import { askToRead, findFile, keepBad, keepFile, keepParts, type Part } from "./store.ts";

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
	await waitAtDoor(work.tx, sameDoor(written));
	if ((await knownRows(work.tx, [rowKey])).size > 0) return refuse("signalling.told-before");
	const placed = await place(work, [tellingOf(agreement, line, rowKey, tellerFor(agreement.organisation), false)]);
	if (!isOk(placed)) return placed;
	return ok({ entries: placed.value.flatMap((one) => entriesOfArrival(one, work.tx.actor.id)), answer: { sent: true } });
};

const FIRST_LINES = 5;
/** A file is brought: cut into parts, each encrypted, while others are served in between. */
export const bringFileHandler: Handler<BringFile> = async (work, input) => {
	const agreement = await agreementFor(work, input.organisation);
	if (!agreement) return refuse("signalling.no-agreement");
	if (input.file.bytes.length > MOST_BYTES) return refuse("signalling.file-too-big", {}, "file");
	const table = await readCsvGently(readText(input.file.bytes));
	const lines = table.lines.length + table.bad.length;
	if (table.header.length < 3 || lines === 0) return refuse("signalling.not-a-table", {}, "file");
	if (lines > MOST_LINES) return refuse("signalling.too-many-lines", { most: MOST_LINES }, "file");
	const id = work.newId();
	const seal = sealOf(work, id);
	const peek: Peek = { header: table.header, first: table.lines.slice(0, FIRST_LINES).map(({ cells }) => cells) };
	const bad = [...new Map(table.bad.map((one) => [one.line, one])).values()];
	await keepFile(work.tx, {
		id,
		organisation: agreement.organisation,
		sealed: seal.seal("peek", peek),
		separator: table.separator,
		lines,
		bad: bad.length,
	});
	await keepBad(
		work.tx,
		id,
		bad.map(({ line, code }) => ({ line, code, sealed: sealLine(seal, line, table.cellsOf(line)) })),
	);
	let parts: Part[] = [];
	for (let from = 0; from < table.lines.length; from += LINES_A_PART) {
		parts.push(sealPart(seal, table.lines.slice(from, from + LINES_A_PART)));
		if (parts.length < 25) continue;
		await keepParts(work.tx, id, parts);
		parts = [];
	}
	await keepParts(work.tx, id, parts);
	return ok({ entries: [], answer: { file: id } });
};
/** The headings and first lines of a brought file, for who brought it and as long as its columns are not named. */
export const peekAt = async (
	work: Work,
	file: string,
): Promise<(Peek & { readonly lines: number; readonly bad: number; readonly organisation: string }) | undefined> => {
	const found = await findFile(work.tx, file);
	if (found?.state !== "brought" || found.sealed === null) return undefined;
	return { ...(sealOf(work, file).open("peek", found.sealed) as Peek), lines: found.lines, bad: found.bad, organisation: found.organisation };
};

/** The columns are named: from now on the house takes the file in by itself. */
export const importHandler: Handler<ImportArrears> = async (work, input) => {
	const [problem] = columnProblems(input.columns);
	if (problem) return refuse(`signalling.${problem.code}`, {}, `columns.${problem.column}`);
	const file = await findFile(work.tx, input.file);
	if (file?.state !== "brought" || work.tx.actor.id === null) return refuse("signalling.file-gone");
	if (!(await findAgreement(work.tx, file.organisation))) return refuse("signalling.no-agreement");
	await askToRead(work.tx, file.id, input.columns, input.kind ?? null);
	await sendJob(work.tx, readArrears, { file: ThingId.parse(file.id), by: MemberId.parse(work.tx.actor.id) });
	return ok({ entries: [], answer: { outcome: file.id } });
};
