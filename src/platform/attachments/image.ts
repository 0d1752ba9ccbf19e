/** A photo on its way in: what it is by its first bytes, how large it is when opened, and nothing along with the picture. Pure. */

export const imageTypes = ["image/jpeg", "image/png"] as const;
export type ImageType = (typeof imageTypes)[number];
export type CleanImage = { readonly type: ImageType; readonly bytes: Uint8Array };
export type Unfit = "not-a-picture" | "too-large" | "too-many-pixels";

/** A photo of a telephone is two to six megabytes. */
export const MOST_BYTES = 8 * 1024 * 1024;
/** Opened, a picture takes four bytes a pixel: a small file can be made to fill a memory. */
export const MOST_PIXELS = 50_000_000;
const MOST_SIDE = 20_000;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
const text = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString("latin1");
const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const fits = (width: number, height: number): boolean =>
	width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS;

const [SOI, EOI, SOS, APP0, APP1, APP14, APP15, COM, DHT, DAC, JPG] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee, 0xef, 0xfe, 0xc4, 0xcc, 0xc8];
const ADOBE_LENGTH = 14;
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== DHT && marker !== DAC && marker !== JPG;
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Which way up it was held: the one thing of what a camera writes along that is kept. */
const orientationIn = (app1: Uint8Array): number | undefined => {
	if (text(app1, 0, 6) !== "Exif\0\0") return undefined;
	const tiff = new DataView(app1.buffer, app1.byteOffset + 6, app1.byteLength - 6);
	if (tiff.byteLength < 14) return undefined;
	const little = tiff.getUint16(0) === 0x4949;
	const from = tiff.getUint32(4, little);
	if (from + 2 > tiff.byteLength) return undefined;
	const many = Math.min(tiff.getUint16(from, little), 200);
	for (let nth = 0; nth < many; nth += 1) {
		const at = from + 2 + nth * 12;
		if (at + 12 > tiff.byteLength) return undefined;
		const value = tiff.getUint16(at + 8, little);
		if (tiff.getUint16(at, little) === 0x0112) return value >= 1 && value <= 8 ? value : undefined;
	}
	return undefined;
};
/** A note of the camera with that one thing in it and no more. */
const uprightNote = (orientation: number): Uint8Array => {
	const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
	const body = [...Buffer.from("Exif\0\0", "latin1"), ...tiff];
	return Uint8Array.from([0xff, APP1, 0, body.length + 2, ...body]);
};

/** Where the drawing of a picture ends: the next marker that is none of its own. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
	for (let at = from; at + 1 < bytes.length; at += 1) {
		if (bytes[at] !== 0xff) continue;
		const next = bytes[at + 1] ?? 0;
		if (next !== 0x00 && next !== 0xff && !isAlone(next)) return at;
	}
	return -1;
};
const cleanJpeg = (bytes: Uint8Array): CleanImage | Unfit => {
	const parts: Uint8Array[] = [Uint8Array.from([0xff, SOI])];
	let at = 2;
	let seen = false;
	let drawn = false;
	let orientation: number | undefined;
	while (at + 1 < bytes.length) {
		if (bytes[at] !== 0xff) return "not-a-picture";
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (marker === EOI) {
			// Whatever lies behind the end of the picture is no picture.
			if (!seen || !drawn) return "not-a-picture";
			parts.push(Uint8Array.from([0xff, EOI]));
			if (orientation !== undefined && orientation !== 1) parts.splice(1, 0, uprightNote(orientation));
			return { type: "image/jpeg", bytes: joined(parts) };
		}
		if (isAlone(marker)) {
			at += 2;
			continue;
		}
		const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
		const end = at + 2 + length;
		if (length < 2 || end > bytes.length) return "not-a-picture";
		if (isFrame(marker)) {
			if (length < 8) return "not-a-picture";
			const [height, width] = [((bytes[at + 5] ?? 0) << 8) | (bytes[at + 6] ?? 0), ((bytes[at + 7] ?? 0) << 8) | (bytes[at + 8] ?? 0)];
			if (!fits(width, height)) return width === 0 || height === 0 ? "not-a-picture" : "too-many-pixels";
			seen = true;
		}
		if (marker === APP1) orientation ??= orientationIn(bytes.subarray(at + 4, end));
		// Of what is written along (where, when, which telephone, a small copy, remarks) nothing is kept but how the colours are meant.
		const colours = marker === APP14 && length === ADOBE_LENGTH && text(bytes, at + 4, at + 9) === "Adobe";
		const written = !colours && (marker === COM || (marker >= APP0 && marker <= APP15));
		if (!written) parts.push(bytes.subarray(at, end));
		at = end;
		if (marker === SOS) {
			const next = endOfScan(bytes, at);
			if (!seen || next < 0) return "not-a-picture";
			parts.push(bytes.subarray(at, next));
			drawn = true;
			at = next;
		}
	}
	return "not-a-picture";
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const HEAD = 8;
/** What is needed to draw it; text, time, place, profiles and whatever somebody put in beside it stay behind. */
const drawing = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB"]);
const cleanPng = (bytes: Uint8Array): CleanImage | Unfit => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: Uint8Array[] = [bytes.subarray(0, PNG.length)];
	let at: number = PNG.length;
	let drawn = false;
	for (let nth = 0; at + HEAD + 4 <= bytes.length; nth += 1) {
		const length = view.getUint32(at);
		const kind = text(bytes, at + 4, at + 8);
		const end = at + HEAD + length + 4;
		if (end > bytes.length || (nth === 0) !== (kind === "IHDR")) return "not-a-picture";
		if (kind === "IHDR") {
			if (length !== 13) return "not-a-picture";
			const [width, height] = [view.getUint32(at + HEAD), view.getUint32(at + HEAD + 4)];
			if (!fits(width, height)) return width === 0 || height === 0 ? "not-a-picture" : "too-many-pixels";
		}
		drawn ||= kind === "IDAT";
		if (drawing.has(kind)) parts.push(bytes.subarray(at, end));
		if (kind === "IEND") return drawn ? { type: "image/png", bytes: joined(parts) } : "not-a-picture";
		at = end;
	}
	return "not-a-picture";
};

/** The picture and nothing but the picture; or why it cannot be one. What somebody calls a file counts for nothing. */
export const cleanImage = (bytes: Uint8Array): CleanImage | Unfit => {
	if (bytes.length > MOST_BYTES) return "too-large";
	if (startsWith(bytes, [0xff, SOI, 0xff])) return cleanJpeg(bytes);
	return startsWith(bytes, PNG) ? cleanPng(bytes) : "not-a-picture";
};
