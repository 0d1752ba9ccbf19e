/** An id that is always the same for the same words: a second attempt at a job writes under the id of the first. */
import { createHash } from "node:crypto";

/** Gives a UUID of version 8 (RFC 9562: of one's own making). */
export const idFrom = (words: string): string => {
	const bytes = createHash("sha256").update(words).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString("hex");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
