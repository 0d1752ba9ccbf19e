/** New ids: UUID version 7, so that they sort by the moment they were made. */
import { randomBytes } from "node:crypto";
import type { Instant } from "#src/kernel/time.ts";

const POOL = 4_096;
let pool = randomBytes(POOL);
let used = 0;
/** Sixteen fresh random bytes; asked of the system some hundred ids at a time. */
const sixteen = (): Buffer => {
	if (used + 16 > POOL) {
		pool = randomBytes(POOL);
		used = 0;
	}
	used += 16;
	return pool.subarray(used - 16, used);
};

let lastMs = 0;
let counter = 0;
/** Makes an id for this moment. Ids made in the same millisecond keep their order. */
export const newId = (now: Instant): string => {
	const ms = Date.parse(now);
	counter = ms === lastMs ? counter + 1 : 0;
	lastMs = ms;
	const bytes = sixteen();
	bytes.writeUIntBE(ms, 0, 6);
	bytes.writeUInt16BE(0x7000 | (counter & 0xfff), 6);
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString("hex");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
