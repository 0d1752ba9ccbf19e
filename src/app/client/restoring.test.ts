/** What a device does when the house forgot, when its clock is wrong, when it is full, and when its script was updated half-way. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { metBy } from "#src/contact/make.ts";
import { backupTo } from "#src/platform/backup/backup.ts";
import { restoreFrom } from "#src/platform/backup/restore.ts";
import { emptyDatabase } from "#src/platform/database/testing/test-database.ts";
import { type Device, openDevice, seeded } from "./testing/simulated-device.ts";

const drills = Number(process.env["ERBIJ_DRILLS"] ?? 1);
let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => house.close());
const DAY = 86_400_000;
const noted = async (at: TestHouse, of: string): Promise<readonly { words: string; at: string; recordedAt: string }[]> =>
	(await at.entries(at.people.nadia, of))
		.filter(({ kind }) => kind === "contact.noted")
		.map(({ body, at: moment, recordedAt }) => ({ words: JSON.stringify(body), at: moment, recordedAt }));
const write = (device: Device, of: string, text: string): Promise<string> => device.write(`/mensen/${of}/notitie`, "contact.note", { text });

describe("the house was put back from an older backup", () => {
	it(`O7: what three devices had sent since is offered again: nothing lost, nothing double, in order (${drills} drills)`, async () => {
		for (let drill = 1; drill <= drills; drill += 1) {
			const folder = mkdtempSync(path.join(tmpdir(), "erbij-drill-"));
			const before = await testHouse();
			const target = await emptyDatabase();
			const random = seeded(drill);
			const world = { now: Date.parse(before.now()) };
			const { nadia, tom, samira } = before.people;
			const met = await Promise.all([nadia, tom, samira].map((worker) => metBy(before, worker, "Ilse")));
			const devices = await Promise.all([nadia, tom, samira].map((worker) => openDevice(before, worker, random, world)));
			const words: string[][] = [[], [], []];
			const writeSome = async (count: number): Promise<void> => {
				for (let turn = 0; turn < count; turn += 1)
					for (const [at, device] of devices.entries()) {
						world.now += 1_000;
						const text = `d${drill}t${words[at]?.length}x${at}e`;
						words[at]?.push(text);
						await write(device, met[at]?.case ?? "", text);
						await device.send();
					}
			};
			await writeSome(5);
			for (const device of devices) await device.contact();
			await backupTo(path.join(folder, "older.tar.gz"), before.database);
			// More than one question can hold: every acknowledged one is asked after.
			await writeSome(45);
			for (const device of devices) await device.contact();
			const [first] = devices;
			if (first) first.network.up = false;
			await writeSome(3);
			await restoreFrom(path.join(folder, "older.tar.gz"), target);
			const after = await testHouse({ at: before.now(), putBack: { ...before, database: target } });
			for (const [at, worker] of [nadia, tom, samira].entries()) expect(await countOf(after, worker, met[at]?.case ?? "")).toBe(5);
			for (const device of devices) {
				device.moveTo(after);
				device.network.up = true;
				device.restart();
				expect(await device.contact()).toBe("fine");
				await device.send();
				expect(await device.waiting()).toEqual([]);
				// And once more: nothing is offered twice.
				await device.contact();
				expect(await device.waiting()).toEqual([]);
			}
			for (const [at, worker] of [nadia, tom, samira].entries()) {
				const entries = (await after.entries(worker, met[at]?.case ?? "")).filter(({ kind }) => kind === "contact.noted");
				expect(entries.map(({ body }) => /d\d+t\d+x\de/.exec(JSON.stringify(body))?.[0])).toEqual(words[at]);
			}
			expect([...before.faults, ...after.faults]).toEqual([]);
			await after.pool.end();
			await target.drop();
			await before.close();
			rmSync(folder, { recursive: true });
		}
	}, 1_800_000);
});
const countOf = async (at: TestHouse, worker: TestHouse["people"]["nadia"], of: string): Promise<number> =>
	(await at.entries(worker, of)).filter(({ kind }) => kind === "contact.noted").length;

describe("a clock that is wrong", () => {
	for (const days of [-3, 3])
		it(`O5: by ${days} days: nothing is refused, the order holds, and the moment is that of the house with the recording beside it`, async () => {
			const { case: of } = await metBy(house, house.people.nadia, "Ilse");
			const world = { now: Date.parse(house.now()) };
			const device = await openDevice(house, house.people.nadia, seeded(days + 10), world);
			device.clock.ahead = days * DAY;
			await device.contact();
			device.network.up = false;
			const first = world.now;
			await write(device, of, "eerst");
			world.now += 2 * 3_600_000;
			await write(device, of, "daarna");
			world.now += 20 * 3_600_000;
			house.pass({ hours: 22 });
			device.network.up = true;
			await device.send();
			const notes = await noted(house, of);
			expect(notes.map(({ words }) => /eerst|daarna/.exec(words)?.[0])).toEqual(["eerst", "daarna"]);
			expect(notes.map(({ at }) => Date.parse(at))).toEqual([first, first + 2 * 3_600_000]);
			expect(new Set(notes.map(({ recordedAt }) => recordedAt))).toEqual(new Set([house.now()]));
		});
	it("O5: put forward or back while away: what waits is sent all the same, never as something that is still to come", async () => {
		const { case: of } = await metBy(house, house.people.nadia, "Ilse");
		const world = { now: Date.parse(house.now()) };
		const device = await openDevice(house, house.people.nadia, seeded(5), world);
		await device.contact();
		device.clock.ahead = 3 * DAY;
		device.network.up = false;
		await write(device, of, "vooruit");
		await device.send();
		device.clock.ahead = -3 * DAY;
		device.network.up = true;
		await device.outbox.sendRound(device.owner, false);
		const [note] = await noted(house, of);
		expect(note?.words).toContain("vooruit");
		expect(Date.parse(note?.at ?? "")).toBeLessThanOrEqual(Date.parse(house.now()));
	});
});

describe("a device that is full", () => {
	it("O6: pages taken along make room for words; and without any room the form says so before anything is lost", async () => {
		const { case: of } = await metBy(house, house.people.nadia, "Ilse");
		const device = await openDevice(house, house.people.nadia, seeded(7), { now: Date.parse(house.now()) });
		await device.takeAlong(`/mensen/${of}`);
		device.network.up = false;
		device.room.full = true;
		await write(device, of, "past nog net");
		expect(device.along()).toEqual([]);
		expect(await device.waiting()).toHaveLength(1);
		device.room.full = true;
		await expect(write(device, of, "past niet meer")).rejects.toThrow("QuotaExceededError");
		device.network.up = true;
		await device.send();
		expect((await noted(house, of)).map(({ words }) => words.includes("past nog net"))).toEqual([true]);
	});
	it("O6: other words under an id that was used before are another act; the same words are the same act", async () => {
		const { case: of } = await metBy(house, house.people.nadia, "Ilse");
		const device = await openDevice(house, house.people.nadia, seeded(8), { now: Date.parse(house.now()) });
		device.network.up = false;
		const id = device.ground.newId();
		const road = `/mensen/${of}/notitie`;
		expect(await device.write(road, "contact.note", { text: "een" }, id)).toBe(id);
		expect(await device.write(road, "contact.note", { text: "een" }, id)).toBe(id);
		expect(await device.write(road, "contact.note", { text: "twee" }, id)).not.toBe(id);
		device.network.up = true;
		await device.send();
		expect(await noted(house, of)).toHaveLength(2);
	});
});
