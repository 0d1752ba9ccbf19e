import { createSecretKey, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sealBody } from "#src/platform/crypto/case-key.ts";
import { OpenedBodies } from "./opened.ts";

const key = createSecretKey(randomBytes(32));
const entry = "01a20cc8-8e80-7007-925a-2bc95fffe24e";

describe("words that were opened a moment ago", () => {
	test("are given again as they are, and cannot be changed by who reads them", () => {
		const bodies = new OpenedBodies();
		const sealed = sealBody(key, entry, { text: "Koffie gedronken.", names: ["Ilse"] });
		const first = bodies.open(key, entry, sealed) as { text: string; names: string[] };
		expect(first).toEqual({ text: "Koffie gedronken.", names: ["Ilse"] });
		expect(bodies.open(key, entry, Buffer.from(sealed))).toBe(first);
		expect(() => first.names.push("Tom")).toThrow(TypeError);
	});
	test("do not hide that a ciphertext was changed, moved, or sealed anew", () => {
		const bodies = new OpenedBodies();
		const sealed = sealBody(key, entry, { text: "a" });
		bodies.open(key, entry, sealed);
		const touched = Buffer.from(sealed);
		touched[14] = (touched[14] ?? 0) ^ 1;
		expect(() => bodies.open(key, entry, touched)).toThrow();
		expect(() => bodies.open(key, "01a20cc8-8e80-7007-925a-2bc95fffe24f", sealed)).toThrow();
		expect(bodies.open(key, entry, sealBody(key, entry, { text: "b" }))).toEqual({ text: "b" });
	});
	test("are forgotten when there are many, and texts too long to keep are opened as well", () => {
		const bodies = new OpenedBodies();
		const id = (at: number): string => `entry-${at}`;
		for (let at = 0; at < 3_500; at += 1) bodies.open(key, id(at), sealBody(key, id(at), { at }));
		expect(bodies.open(key, id(1), sealBody(key, id(1), { at: 1 }))).toEqual({ at: 1 });
		const long = "lang ".repeat(2_000);
		expect(bodies.open(key, entry, sealBody(key, entry, { long }))).toEqual({ long });
	});
});
