/** One part of a file comes in, in one transaction: its lines become signals, the part is gone, the counts go on. All of it or nothing. */
import { createHash } from "node:crypto";
import { type AreaId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { isOk } from "#src/kernel/result.ts";
import { sameAddress } from "#src/people/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { idFrom } from "#src/platform/jobs/id-from.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { appendInBulk, type House, workOf } from "#src/platform/operations/runner.ts";
import { keepCommand } from "#src/platform/operations/store.ts";
import { type Agreement, entriesOfArrival } from "../arrival.rules.ts";
import { place } from "../arrival.ts";
import { knownRows } from "../arrival-store.ts";
import { findAgreement } from "../holders.ts";
import type { CsvLine } from "./csv.ts";
import { areasAt, holdDoors, planForNow } from "./door-store.ts";
import type { FindHolders } from "./holding.ts";
import { importArrears } from "./operations.ts";
import { type ArrearsLine, readLine } from "./rules.ts";
import { type FileSeal, openPart, sealLine, sealOf, sealPart } from "./sealing.ts";
import {
	anyPartLeft,
	type ArrearsFile,
	countNewDoors,
	countRead,
	endFile,
	type FileState,
	findFile,
	holdFile,
	keepBad,
	keepParts,
	takePart,
} from "./store.ts";
import { keyOf, tellerFor, tellingOf } from "./telling.ts";

type Good = { readonly line: number; readonly value: ArrearsLine; readonly key: string };
type Sorted = { readonly good: readonly Good[]; readonly bad: readonly (CsvLine & { readonly code: string })[]; readonly again: number };
const sortLines = (work: Work, lines: readonly CsvLine[], file: ArrearsFile, agreement: Agreement): Sorted => {
	const good = new Map<string, Good>();
	const bad: (CsvLine & { code: string })[] = [];
	for (const { line, cells } of lines) {
		const read = readLine(cells, file.columns ?? {}, { kind: file.kind ?? "", threshold: agreement.threshold, thresholds: agreement.thresholds });
		if (read.kind === "bad") bad.push({ line, cells, code: read.code });
		else {
			const key = keyOf(work, agreement.organisation, read.value);
			if (!good.has(key)) good.set(key, { line, value: read.value, key });
		}
	}
	return { good: [...good.values()], bad, again: lines.length - bad.length - good.size };
};

export type Taking = {
	readonly house: House;
	readonly holders: FindHolders;
	/** Told which part is in hand, by its first line: when it cannot be kept, that very one is cut. */
	readonly inHand?: (first: number) => void;
};
/** Lines to signals: each neighbourhood's own doors together, each signal under an id that follows from file and line. */
const append = async (
	{ house, holders }: Taking,
	work: Work,
	file: ArrearsFile,
	agreement: Agreement,
	fresh: readonly Good[],
): Promise<readonly AnyEntry[]> => {
	const teller = tellerFor(agreement.organisation);
	const areas = await areasAt(
		work.tx,
		fresh.map(({ value }) => value.written),
	);
	const perArea = Map.groupBy(fresh, ({ value }): AreaId | undefined => areas.get(sameAddress(value.written)));
	const written: AnyEntry[] = [];
	for (const [area, lines] of perArea) {
		const placed = await place(
			work,
			lines.map(({ value, key }) => tellingOf(agreement, value, key, teller, true)),
			{ area, held: true, holders: await holders(work.tx, area) },
		);
		if (!isOk(placed)) throw new Error(`a file found nobody to receive it: ${placed.code}`);
		const entries = placed.value.flatMap((one, at) => {
			const signal = ThingId.parse(idFrom(`${file.id}/${lines[at]?.line ?? 0}`));
			return entriesOfArrival({ ...one, arrival: { ...one.arrival, signal } }, work.tx.actor.id);
		});
		written.push(...(await appendInBulk(house, work, entries)));
	}
	return written;
};
const doorDigest = (file: string, line: ArrearsLine): Buffer =>
	createHash("sha256")
		.update(`${file}/${sameAddress(line.written)}`)
		.digest()
		.subarray(0, 16);

export type Taken = { readonly state: FileState; readonly lines: number; readonly written: readonly AnyEntry[] };
const isComingIn = (file: ArrearsFile | undefined): boolean => file?.state === "waiting" || file?.state === "reading";
/** Nothing is left to take: it is done, once nobody has a part of it in hand any more. */
const end = async (tx: Tx, id: string, state: "done" | "stopped"): Promise<Taken> => {
	if (state === "done" && (await anyPartLeft(tx, id))) return { state: "reading", lines: 0, written: [] };
	const file = await holdFile(tx, id);
	const already = isComingIn(file) ? undefined : file?.state;
	if (!already) await endFile(tx, id, state);
	return { state: already ?? state, lines: 0, written: [] };
};
/** Takes the next part in; without one the file is done. Several may take in parts of one file at a time: no lines in the answer means that others have what is left in hand. */
export const takeIn = async (taking: Taking, tx: Tx, id: string): Promise<Taken> => {
	const file = await findFile(tx, id);
	if (!file || !isComingIn(file)) return { state: file?.state ?? "done", lines: 0, written: [] };
	const agreement = await findAgreement(tx, file.organisation);
	const part = agreement && (await takePart(tx, id));
	if (!part) return end(tx, id, agreement ? "done" : "stopped");
	taking.inHand?.(part.first);
	const command = idFrom(`${id}/part/${part.first}/${part.lines}`);
	tx.note({ command });
	const work = workOf(taking.house, tx, command);
	const seal = sealOf(work, id);
	const read = sortLines(work, openPart(seal, part), file, agreement);
	planForNow(tx);
	await holdDoors(
		tx,
		read.good.map(({ value }) => value.written),
	);
	const known = await knownRows(
		tx,
		read.good.map(({ key }) => key),
	);
	const fresh = read.good.filter(({ key }) => !known.has(key));
	const written = fresh.length === 0 ? [] : await append(taking, work, file, agreement, fresh);
	// Who sends arrears hears which of its own lines came together, never whether somebody was known here already.
	const added = await countNewDoors(
		tx,
		id,
		fresh.map(({ value }) => doorDigest(id, value)),
	);
	await keepBad(tx, id, badLines(seal, read.bad));
	await countRead(tx, id, { done: part.lines, added, joined: fresh.length - added, again: read.again + known.size, bad: read.bad.length });
	keepCommand(tx, command, importArrears.name, { outcome: id });
	return { state: "reading", lines: part.lines, written };
};
const badLines = (seal: FileSeal, bad: Sorted["bad"]) => bad.map(({ line, cells, code }) => ({ line, code, sealed: sealLine(seal, line, cells) }));

/** Something in this part cannot be kept: it is cut in two, until one line is left, which is named. When somebody else has it in hand by now, it is theirs to cut. */
export const splitPart = async (house: House, tx: Tx, id: string, first: number): Promise<void> => {
	const file = await findFile(tx, id);
	const part = file && (await takePart(tx, id, first));
	if (!part) return;
	const seal = sealOf(workOf(house, tx, id), id);
	const lines = openPart(seal, part);
	if (lines.length > 1) {
		const half = Math.ceil(lines.length / 2);
		await keepParts(tx, id, [sealPart(seal, lines.slice(0, half)), sealPart(seal, lines.slice(half))]);
		return;
	}
	await keepBad(
		tx,
		id,
		badLines(
			seal,
			lines.map((one) => ({ ...one, code: "unreadable" })),
		),
	);
	await countRead(tx, id, { done: lines.length, added: 0, joined: 0, again: 0, bad: lines.length });
};
