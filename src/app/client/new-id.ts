/** Ids made on the device: UUID version 7, like those of the server, so that what was written first sorts first. */

/** Makes an id from a moment and sixteen random bytes. */
export const idFrom = (ms: number, random: Uint8Array): string => {
	const bytes = Uint8Array.from({ length: 16 }, (_, at) => (at < 6 ? Math.floor(ms / 2 ** (8 * (5 - at))) % 256 : (random[at] ?? 0)));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
export const newId = (): string => idFrom(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
