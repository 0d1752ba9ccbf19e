/** For tests: small pictures, with whatever somebody may have put in. */
import { crc32, deflateSync } from "node:zlib";

type Size = { readonly width: number; readonly height: number };
const two = (value: number): readonly number[] => [(value >> 8) & 0xff, value & 0xff];
const four = (value: number): readonly number[] => [value >>> 24, (value >> 16) & 0xff, ...two(value)];
const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));

/** A piece of a JPEG. */
export const segment = (marker: number, body: Uint8Array): Uint8Array => Uint8Array.from([0xff, marker, ...two(body.length + 2), ...body]);
/** A JPEG with these pieces before its picture. */
export const aJpeg = (more: readonly Uint8Array[] = [], { width, height }: Size = { width: 8, height: 8 }): Uint8Array<ArrayBuffer> =>
	joined([
		Uint8Array.from([0xff, 0xd8]),
		segment(0xdb, new Uint8Array(65)),
		segment(0xc0, Uint8Array.from([8, ...two(height), ...two(width), 1, 1, 0x11, 0])),
		...more,
		segment(0xc4, new Uint8Array(17)),
		segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])),
		Uint8Array.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
		Uint8Array.from([0xff, 0xd9]),
	]);
/** A piece of a PNG. */
export const chunk = (kind: string, body: Uint8Array = new Uint8Array()): Uint8Array => {
	const named = Buffer.concat([Buffer.from(kind, "latin1"), body]);
	return Uint8Array.from([...four(body.length), ...named, ...four(crc32(named))]);
};
/** A PNG with these pieces before its end. */
export const aPng = (more: readonly Uint8Array[] = [], { width, height }: Size = { width: 1, height: 1 }): Uint8Array<ArrayBuffer> =>
	joined([
		Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk("IHDR", Uint8Array.from([...four(width), ...four(height), 8, 0, 0, 0, 0])),
		chunk("IDAT", deflateSync(Uint8Array.from([0, 0]))),
		...more,
		chunk("IEND"),
	]);
