/** A recording on its way in: what it is by its first bytes, how large, and nothing of where it was made. Pure. */

export const soundTypes = ["audio/webm", "audio/ogg", "audio/mp4", "audio/mpeg", "audio/wav"] as const;
export type SoundType = (typeof soundTypes)[number];
export type CleanSound = { readonly type: SoundType; readonly bytes: Uint8Array };
export type UnfitSound = "not-a-recording" | "too-large";

/** Twenty minutes of speech as a telephone records it. */
export const MOST_SOUND = 8 * 1024 * 1024;
const latin = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString("latin1");

const typeOf = (bytes: Uint8Array): SoundType | undefined => {
	if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3) return "audio/webm";
	if (latin(bytes, 0, 4) === "OggS") return "audio/ogg";
	if (latin(bytes, 4, 8) === "ftyp") return "audio/mp4";
	if (latin(bytes, 0, 4) === "RIFF" && latin(bytes, 8, 12) === "WAVE") return "audio/wav";
	if (latin(bytes, 0, 3) === "ID3" || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return "audio/mpeg";
	return undefined;
};
/** Boxes of an MPEG-4 file that say where it was made: the name becomes 'free' and what is in them nothing, so that no other place in the file moves. */
const PLACES = ["\u00a9xyz", "loci", "ISO6709"];
const withoutPlace = (given: Uint8Array): Uint8Array => {
	const bytes = Uint8Array.from(given);
	const text = Buffer.from(bytes.buffer).toString("latin1");
	for (const name of PLACES)
		for (let at = text.indexOf(name); at >= 4; at = text.indexOf(name, at + 1)) {
			const size = new DataView(bytes.buffer).getUint32(at - 4);
			const isBox = size >= 8 && size <= 4_096 && at - 4 + size <= bytes.length && name.length === 4;
			if (isBox) bytes.set(Buffer.from("free", "latin1"), at);
			bytes.fill(0x20, at + (isBox ? 4 : 0), isBox ? at - 4 + size : Math.min(bytes.length, at + 80));
		}
	return bytes;
};
/** Gives the recording, or why it cannot be kept. */
export const cleanSound = (bytes: Uint8Array): CleanSound | UnfitSound => {
	if (bytes.length > MOST_SOUND) return "too-large";
	const type = bytes.length < 12 ? undefined : typeOf(bytes);
	return type === undefined ? "not-a-recording" : { type, bytes: type === "audio/mp4" ? withoutPlace(bytes) : bytes };
};
