import fc from "fast-check";
import { expect, test } from "vitest";
import { type Hours, parts, readHours, weekdays } from "./hours.ts";
import { bandOf } from "./week-band.ts";

const said: readonly (readonly [string, Hours | undefined])[] = [
	["dinsdag van 9 tot 12 uur", { days: [2], parts: ["morning"] }],
	["woensdag van 10 tot 13 uur", { days: [3], parts: ["morning", "afternoon"] }],
	["elke dag vanaf 8 uur", { days: [...weekdays], parts: ["morning", "afternoon"] }],
	["zaterdag van 10 tot 12 uur", { days: [6], parts: ["morning"] }],
	["donderdag van 13.30 tot 16 uur", { days: [4], parts: ["afternoon"] }],
	["elke schooldag om half drie", { days: [1, 2, 3, 4, 5], parts: ["afternoon"] }],
	["elke eerste maandag om 20 uur", { days: [1], parts: ["evening"] }],
	["maandag tot en met donderdag, 's avonds", { days: [1, 2, 3, 4], parts: ["evening"] }],
	["maandag en vrijdag 16:00-19:30", { days: [1, 5], parts: ["afternoon", "evening"] }],
	["Tuesday to Thursday, 9 to 11", { days: [2, 3, 4], parts: ["morning"] }],
	["vrijdagmiddag", { days: [5], parts: ["afternoon"] }],
	["in het weekend, 's ochtends", { days: [6, 7], parts: ["morning"] }],
	["om half negen op werkdagen", { days: [1, 2, 3, 4, 5], parts: ["morning"] }],
	["maandag", undefined],
	["wanneer de zon schijnt", undefined],
	["", undefined],
];
test("when somebody is somewhere is read as people say it; what is not understood stays words", () => {
	for (const [words, hours] of said) expect(readHours(words), words).toEqual(hours);
	fc.assert(
		fc.property(fc.string({ maxLength: 60 }), (words) => {
			const read = readHours(words);
			if (!read) return;
			expect(read.days.length).toBeGreaterThan(0);
			for (const part of read.parts) expect(parts).toContain(part);
		}),
	);
});
test("every place stands in the picture once for each part of each day, or under it in its own words", () => {
	const hours = fc.constantFrom(...said.map(([words]) => words));
	fc.assert(
		fc.property(fc.array(hours, { maxLength: 12 }), (given) => {
			const band = bandOf(given.map((words, at) => ({ id: String(at), hours: words })));
			for (const [at, words] of given.entries()) {
				const read = readHours(words);
				const spots = band.spots.filter(({ place }) => place === at);
				expect(spots).toHaveLength(read ? read.days.length * read.parts.length : 0);
				expect(band.unread.includes(at)).toBe(read === undefined);
			}
			for (const [at, spot] of band.spots.entries())
				for (const other of band.spots.slice(at + 1)) expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThan(30);
			for (const { y } of band.spots) expect(y).toBeLessThan(band.height);
		}),
	);
});
