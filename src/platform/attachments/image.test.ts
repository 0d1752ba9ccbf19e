/** What may come in as a picture. Written by whoever wants to bring something else in. */
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aJpeg, aPng, chunk, segment } from "./testing/pictures.ts";
import { cleanImage, MOST_BYTES } from "./image.ts";

const clean = (bytes: Uint8Array) => {
	const found = cleanImage(bytes);
	if (typeof found === "string") throw new Error(found);
	return found;
};
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const bytes = (...parts: (Uint8Array | string)[]): Uint8Array =>
	new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part))));

describe("what it is by its first bytes", () => {
	test("a photo comes in as what it is, whatever it is called", () => {
		expect(clean(aJpeg()).type).toBe("image/jpeg");
		expect(clean(aPng()).type).toBe("image/png");
	});
	test("drawings that run, pages, programs, documents and archives do not", () => {
		for (const no of [
			'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
			'<?xml version="1.0"?><svg onload="alert(1)"/>',
			"<!doctype html><script>alert(1)</script>",
			"GIF89a\x01\x00\x01\x00/*<script>",
			"%PDF-1.7 %\xff\xd8\xff",
			"PK\x03\x04",
			"MZ\x90\x00",
			"RIFF\x00\x00\x00\x00WEBPVP8 ",
			"BM\x00\x00",
			"",
			"\xff\xd8",
			"\xff\xd8\xff",
			"\x89PNG\r\n\x1a\n",
			" \xff\xd8\xff",
		])
			expect(cleanImage(bytes(no)), no).toBe("not-a-picture");
	});
	test("the head of a picture on something else is no picture", () => {
		const script = "<script>alert(document.cookie)</script>";
		expect(cleanImage(bytes("\xff\xd8\xff\xe0", script))).toBe("not-a-picture");
		expect(cleanImage(bytes("\xff\xd8\xff\xd9", script))).toBe("not-a-picture");
		expect(cleanImage(bytes("\x89PNG\r\n\x1a\n", script))).toBe("not-a-picture");
		expect(cleanImage(bytes("\x89PNG\r\n\x1a\n", chunk("IHDR", new Uint8Array(13)), chunk("IEND")))).toBe("not-a-picture");
		expect(cleanImage(bytes("\x89PNG\r\n\x1a\n", chunk("IDAT", new Uint8Array(4)), chunk("IEND")))).toBe("not-a-picture");
	});
});

describe("nothing comes along", () => {
	const script = "<script>alert(1)</script>PK\x03\x04";
	test("what lies behind the end of the picture, and in every note inside it, stays out", () => {
		const where = "GPS 52.0907 5.1214 Samsung";
		const jpeg = clean(
			bytes(
				aJpeg([
					segment(0xe1, bytes("Exif\0\0", where)),
					segment(0xfe, bytes(script)),
					segment(0xe2, bytes("ICC", script)),
					segment(0xed, bytes(script)),
				]),
				script,
			),
		);
		const png = clean(
			bytes(
				aPng([
					chunk("tEXt", bytes("Comment\0", script)),
					chunk("eXIf", bytes(where)),
					chunk("iTXt", bytes(script)),
					chunk("zTXt", bytes(script)),
					chunk("iCCP", bytes(script)),
					chunk("tIME", bytes(where)),
					chunk("aaAa", bytes(script)),
				]),
				script,
			),
		);
		for (const one of [jpeg, png]) for (const no of ["script", "GPS", "Samsung", "PK\x03\x04", "ICC"]) expect(text(one.bytes), no).not.toContain(no);
		expect(clean(jpeg.bytes).bytes).toEqual(jpeg.bytes);
		expect(clean(png.bytes).bytes).toEqual(png.bytes);
	});
	test("a marker of colours with more in it than colours stays out too", () => {
		expect(text(clean(aJpeg([segment(0xee, bytes("Adobe", script))])).bytes)).not.toContain("script");
		const adobe = segment(0xee, bytes("Adobe", "\0d\0\0\0\0\x01"));
		expect(text(clean(aJpeg([adobe])).bytes)).toContain("Adobe");
	});
	test("which way up it was held is kept, and nothing else of what the camera wrote", () => {
		const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
		const out = clean(aJpeg([segment(0xe1, bytes("Exif\0\0", Uint8Array.from(tiff), "GPS 52.09"))])).bytes;
		expect(text(out)).toContain("Exif");
		expect(text(out)).not.toContain("GPS");
		expect(clean(out).bytes).toEqual(out);
	});
});

describe("how large it is", () => {
	test("more bytes than a photo has", () => {
		expect(cleanImage(bytes(aJpeg(), new Uint8Array(MOST_BYTES)))).toBe("too-large");
	});
	test("a small file that says it is a huge picture, also without a size and twice", () => {
		for (const [width, height] of [
			[65_535, 65_535],
			[20_001, 10],
			[10, 20_001],
			[8_000, 8_000],
		] as const)
			expect(cleanImage(aJpeg([], { width, height })), `${width}x${height}`).toBe("too-many-pixels");
		expect(cleanImage(aPng([], { width: 0x7f_ff_ff_ff, height: 0x7f_ff_ff_ff }))).toBe("too-many-pixels");
		expect(cleanImage(aPng([], { width: 100_000, height: 1 }))).toBe("too-many-pixels");
		for (const none of [aJpeg([], { width: 0, height: 10 }), aPng([], { width: 10, height: 0 })]) expect(cleanImage(none)).toBe("not-a-picture");
		// A second frame further on that says something else.
		const frame = segment(0xc0, Uint8Array.from([8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0]));
		expect(cleanImage(aJpeg([frame]))).toBe("too-many-pixels");
		const bomb = chunk("IDAT", deflateSync(new Uint8Array(5_000_000)));
		expect(clean(aPng([bomb])).bytes.length).toBeLessThan(10_000);
	});
	test("anything at all is answered, and what comes out comes in again unchanged", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(aJpeg(), aPng(), aJpeg([segment(0xe1, bytes("Exif\0\0II*\0\x08\0\0\0\xff\xff"))])),
				fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
				fc.nat({ max: 400 }),
				(picture, changes, cut) => {
					const changed = picture.slice(0, Math.max(0, picture.length - (cut % picture.length)));
					for (const [at, value] of changes) if (changed.length > 0) changed[at % changed.length] = value;
					const found = cleanImage(changed);
					if (typeof found !== "string") expect(cleanImage(found.bytes)).toEqual(found);
				},
			),
			{ numRuns: 2_000 },
		);
	});
});
