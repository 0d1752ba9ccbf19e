/** O1: the client's own logic against a real house. `npm run simulate:offline` plays 200 seeds; here there are 20. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { play } from "./testing/simulation.ts";

const seeds = Number(process.env["ERBIJ_SEEDS"] ?? 20);
const first = Number(process.env["ERBIJ_SEED"] ?? 1);
let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => house.close());

test(`O1 O4: ${seeds} seeds of 50 acts and 20 flips of the network on two devices: nothing lost, nothing double, everything in order, both the same at the end`, async () => {
	const total = { written: 0, clashes: 0 };
	for (let seed = first; seed < first + seeds; seed += 1) {
		const { written, clashes, ...played } = await play(house, seed, { operations: 50, flips: 20 });
		total.written += written;
		total.clashes += clashes;
		expect(played, `seed ${seed}`).toEqual({ lost: [], double: [], outOfOrder: [], equal: true, stillWaiting: 0 });
	}
	expect(house.faults).toEqual([]);
	// It was played: there were acts to lose, and with so many seeds also texts written at two places.
	expect(total.written).toBeGreaterThan(seeds * 10);
	if (seeds >= 20) expect(total.clashes).toBeGreaterThan(0);
	process.stdout.write(`O1: ${seeds} seeds, ${total.written} acts, ${total.clashes} texts written at two places at once: 0 lost, 0 double\n`);
}, 3_600_000);
