/**
 * One device at the table: what was typed here, what the server has of it, what others wrote. It works on without network; what was not answered is sent again under the
 * same number. Used by the browser and by the tests. Ids come in.
 */
import * as Y from "yjs";
import { changeBetween, laneOf, type LaneSide, readLane } from "./lanes.ts";

export type Sending = { readonly id: string; readonly update: Uint8Array };
/** What lies sealed on the device of a worker while there is no network. */
export type KeptDevice = { readonly state: Uint8Array; readonly unsent: readonly Uint8Array[] };
export type Device = {
	readonly words: (side: LaneSide, text: string) => string;
	/** Makes a lane say what was typed; only what differs is written. */
	readonly type: (side: LaneSide, text: string, words: string) => void;
	/** What is to be sent now; the same until it was answered. */
	readonly sending: (newId: () => string) => Sending | undefined;
	readonly wasTaken: (id: string) => void;
	/** What this device has, for whoever tells it the rest. */
	readonly has: () => Uint8Array;
	readonly hear: (update: Uint8Array) => void;
	/** Everything here that the server may lack, when a piece before it got lost. */
	readonly sendAll: (serverHas: Uint8Array) => void;
	/**
	 * The server does not take it: the sheet is how the server has it (`state`). When it was about the person's own words, what was typed beside them stays, written anew.
	 */
	readonly wasRefused: (id: string, state: Uint8Array, theirWords: boolean) => void;
	readonly allSent: () => boolean;
	readonly kept: () => KeptDevice;
	readonly lanes: () => readonly string[];
	/** Tells when something on the sheet changed, by whomever. */
	readonly onChange: (heard: () => void) => void;
};

/** Sits down with a fresh pen, or goes on where this device was. */
export const sitDown = (kept?: KeptDevice): Device => {
	let doc = new Y.Doc();
	let unsent: Uint8Array[] = [...(kept?.unsent ?? [])];
	let underWay: (Sending & { readonly count: number }) | undefined;
	const listeners: (() => void)[] = [];
	const begin = (state?: Uint8Array): void => {
		doc = new Y.Doc();
		if (state) Y.applyUpdate(doc, state, "heard");
		doc.on("update", (update: Uint8Array, origin: unknown) => {
			if (origin !== "heard") unsent.push(update);
			for (const listener of listeners) listener();
		});
	};
	begin(kept?.state);
	const type: Device["type"] = (side, text, words) => {
		const lane = doc.getText(laneOf(side, text));
		const change = changeBetween(lane.toJSON(), words);
		if (!change) return;
		doc.transact(() => {
			if (change.gone > 0) lane.delete(change.at, change.gone);
			if (change.fresh !== "") lane.insert(change.at, change.fresh);
		}, "typed");
	};
	return {
		words: (side, text) => doc.getText(laneOf(side, text)).toJSON(),
		type,
		sending: (newId) => {
			if (!underWay && unsent.length > 0) underWay = { id: newId(), update: Y.mergeUpdates(unsent), count: unsent.length };
			return underWay;
		},
		wasTaken: (id) => {
			if (underWay?.id !== id) return;
			unsent = unsent.slice(underWay.count);
			underWay = undefined;
		},
		has: () => Y.encodeStateVector(doc),
		hear: (update) => Y.applyUpdate(doc, update, "heard"),
		sendAll: (serverHas) => {
			unsent = [Y.encodeStateAsUpdate(doc, serverHas)];
			underWay = undefined;
		},
		wasRefused: (id, state, theirWords) => {
			if (underWay?.id !== id) return;
			underWay = undefined;
			unsent = [];
			const old = doc;
			Y.applyUpdate(old, state, "heard");
			begin(state);
			for (const lane of theirWords ? old.share.keys() : []) {
				const read = readLane(lane);
				if (read?.side === "beside") type("beside", read.text, old.getText(lane).toJSON());
			}
			for (const listener of listeners) listener();
		},
		allSent: () => unsent.length === 0 && underWay === undefined,
		kept: () => ({ state: Y.encodeStateAsUpdate(doc), unsent: [...unsent] }),
		lanes: () => [...doc.share.keys()].filter((lane) => doc.getText(lane).toJSON() !== ""),
		onChange: (heard) => {
			listeners.push(heard);
		},
	};
};
