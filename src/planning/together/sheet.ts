/**
 * The sheet two people write on at the same moment: a Yjs document with a text per lane. The server keeps it and judges everything that comes in; what a device
 * sends is applied to a copy and let go of when it may not be. No clock, no random: the pen of the server comes in.
 */
import * as Y from "yjs";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { changeBetween, laneOf, type LaneSide, readLane } from "./lanes.ts";

/** As it is kept. `pens`: whose each pen is (a device takes a fresh one each time it sits down). */
export type KeptSheet = { readonly state: string; readonly pens: Readonly<Record<string, string>> };
export type Sheet = { readonly doc: Y.Doc; readonly pens: Readonly<Record<string, string>> };
export type Writer = { readonly id: string; readonly side: "person" | "worker" };

const MOST_SIGNS = 2_000;
const MOST_BYTES = 400_000;
const MOST_PENS = 5_000;
/** Further than anybody types: a pen that says it is past this would make the sheet unreadable for everybody. */
const MOST_BY_ONE_PEN = 2 ** 31;

export const emptySheet = (): Sheet => ({ doc: new Y.Doc(), pens: {} });
export const openSheet = ({ state, pens }: KeptSheet): Sheet => {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, new Uint8Array(Buffer.from(state, "base64")));
	return { doc, pens };
};
export const closeSheet = ({ doc, pens }: Sheet): KeptSheet => ({ state: Buffer.from(Y.encodeStateAsUpdate(doc)).toString("base64"), pens });
/** What a device lacks, given what it says it has. */
export const sinceOn = ({ doc }: Sheet, has: Uint8Array | undefined): Uint8Array => Y.encodeStateAsUpdate(doc, has);

/** The words of every lane that has any. */
export const lanesOn = ({ doc }: Pick<Sheet, "doc">): ReadonlyMap<string, string> =>
	new Map(
		[...doc.share.keys()]
			.sort()
			.map((lane) => [lane, doc.getText(lane).toJSON()] as const)
			.filter(([, words]) => words !== ""),
	);
export const wordsOn = ({ doc }: Pick<Sheet, "doc">, side: LaneSide, text: string): string => doc.getText(laneOf(side, text)).toJSON();
/** The pieces of a lane in their order, what was taken away among them. */
function* piecesOf(doc: Y.Doc, lane: string): Generator<Y.Item> {
	// The first piece of a text; Yjs shows it under this name only.
	for (let item = (doc.getText(lane) as unknown as { readonly _start: Y.Item | null })._start; item !== null; item = item.right) yield item;
}
type Run = { readonly client: number; readonly from: number; to: number; readonly gone: boolean };
/**
 * Which letters the person's own words are made of, sign by sign: by which pen, the how manyth of that pen, and whether it was taken away. Not only how they read: letters of
 * somebody else that read the same would stay standing when the person takes away their own.
 */
const mineOn = (doc: Y.Doc): string => {
	const lanes = [...doc.share.keys()].filter((lane) => readLane(lane)?.side === "mine").sort();
	const letters = lanes.flatMap((lane) => {
		const runs: Run[] = [];
		for (const { id, length, deleted } of piecesOf(doc, lane)) {
			const last = runs.at(-1);
			// Yjs cuts and joins pieces as it likes; that changes nothing.
			if (last?.client === id.client && last.to === id.clock && last.gone === deleted) last.to += length;
			else runs.push({ client: id.client, from: id.clock, to: id.clock + length, gone: deleted });
		}
		return runs.length === 0 ? [] : [[lane, runs]];
	});
	return JSON.stringify(letters);
};

const decoded = (update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | undefined => {
	try {
		return Y.decodeUpdate(update);
	} catch {
		return undefined;
	}
};
const notWriting = refuse("planning.not-writing");
/**
 * Takes in what a device wrote. Refused: anything that is no plain letters in a lane; letters under somebody else's pen, the server's too; a piece that leaves a gap (then
 * the device first hears how it is); and, from anybody but the person, a sheet on which one letter of the person's own words would be another (PLA-02, PLA-20).
 */
export const takeIn = (sheet: Sheet, update: Uint8Array, writer: Writer): Result<Sheet> => {
	const read = decoded(update);
	if (!read) return notWriting;
	const known = Y.decodeStateVector(Y.encodeStateVector(sheet.doc));
	const pens: Record<string, string> = { ...sheet.pens };
	for (const struct of read.structs) {
		if (struct instanceof Y.Skip) return refuse("planning.writing-gap");
		if (!(struct instanceof Y.Item)) return notWriting;
		const plain = struct.content instanceof Y.ContentString || struct.content instanceof Y.ContentDeleted;
		if (!plain || struct.parentSub !== null || (typeof struct.parent === "string" && readLane(struct.parent) === undefined)) return notWriting;
		const { client, clock } = struct.id;
		const end = clock + struct.length;
		const had = known.get(client) ?? 0;
		if (end <= had) continue;
		const fresh = had === 0 ? writer.id : undefined;
		if (end > MOST_BY_ONE_PEN || (pens[String(client)] ?? fresh) !== writer.id) return notWriting;
		pens[String(client)] = writer.id;
	}
	if (Object.keys(pens).length > MOST_PENS) return refuse("planning.sheet-full");
	const next = openSheet(closeSheet(sheet));
	try {
		Y.applyUpdate(next.doc, update);
	} catch {
		return notWriting;
	}
	if (next.doc.store.pendingStructs !== null || next.doc.store.pendingDs !== null) return refuse("planning.writing-gap");
	const lanes = lanesOn(next);
	if ([...next.doc.share.keys()].some((lane) => readLane(lane) === undefined)) return notWriting;
	if (writer.side !== "person" && mineOn(next.doc) !== mineOn(sheet.doc)) return refuse("planning.their-words");
	const tooLong = [...lanes.values()].some((words) => words.length > MOST_SIGNS) || Y.encodeStateAsUpdate(next.doc).length > MOST_BYTES;
	return tooLong ? refuse("planning.sheet-full") : ok({ doc: next.doc, pens });
};

/** Writes words in a lane as they now are in the plan, touching nothing that is the same: whoever writes on meanwhile loses nothing. */
export const follow = (sheet: Sheet, side: LaneSide, text: string, words: string, pen: number): Sheet => {
	const change = changeBetween(wordsOn(sheet, side, text), words);
	if (!change) return sheet;
	const { doc } = openSheet(closeSheet(sheet));
	doc.clientID = pen;
	const lane = doc.getText(laneOf(side, text));
	doc.transact(() => {
		if (change.gone > 0) lane.delete(change.at, change.gone);
		if (change.fresh !== "") lane.insert(change.at, change.fresh);
	});
	return { doc, pens: sheet.pens };
};

/** Whose letters still stand in a lane, by the pens they were written with: who took part in it (PLA-02). */
export const writersIn = ({ doc, pens }: Sheet, side: LaneSide, text: string): readonly string[] => {
	const found = new Set<string>();
	for (const item of piecesOf(doc, laneOf(side, text))) {
		const by = item.deleted ? undefined : pens[String(item.id.client)];
		if (by !== undefined) found.add(by);
	}
	return [...found];
};
