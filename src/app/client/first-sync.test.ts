/** O2, O8, O11: taking along for the first time, interrupted in every way there is; on the real house, with the client's own logic. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { openWith } from "#src/app/take-along/envelope.ts";
import { isNearlyFull, MOST_MATTERS, MOST_PAGES } from "#src/app/take-along/model.ts";
import { commonRoads, roadsOf } from "#src/app/take-along/roads.ts";
import { metBy } from "#src/contact/make.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { type Device, openDevice, seeded } from "./testing/simulated-device.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const nadia = (): Actor => house.people.nadia;
const idOf = (device: Device): string => String(device.drawers.meta.get("device"));
/** Says to the house what goes along, as the button does. */
const begin = (device: Device, what: string, actor = nadia()) => house.run(actor, "app.take-along", { device: idOf(device), what, days: "7" });
const sameEveryTime = (html: string): string =>
	html
		.replace(/(name="id" value=")[^"]*/g, "$1")
		.replace(/nonce="[^"]*"/g, "")
		.replace(/<svg[\s\S]*?<\/svg>/g, "");
const onDevice = async (device: Device): Promise<ReadonlyMap<string, string>> => {
	const key = await device.ground.keyOf(device.owner);
	const found = new Map<string, string>();
	for (const one of device.along()) found.set(one.road, new TextDecoder().decode(await openWith(key, one.sealed, one.key)));
	return found;
};
/** Every road that the house gives this worker for these matters. */
const onServer = async (actor: Actor, roads: readonly string[]): Promise<ReadonlyMap<string, string>> => {
	const found = new Map<string, string>();
	for (const road of roads) {
		const { status, html } = await house.get(actor, road, { accept: "text/html" });
		if (status === 200) found.set(road, html);
	}
	return found;
};

test("O2: taken along for the first time with the tab reloaded three times and then killed: it completes, the device has what the house has, and nothing of anybody else", async () => {
	const { els } = house.people;
	const mine = (await metBy(house, nadia(), "Ilse")).case;
	const theirs = (await metBy(house, els, "Karim")).case;
	const device = await openDevice(house, nadia(), seeded(2), { now: Date.parse(house.now()) });
	await device.contact();
	expect((await begin(device, mine)).kind).toBe("ok");
	expect((await begin(device, theirs)).kind).toBe("refusal");
	const roads = [...commonRoads, ...roadsOf(mine)];
	const word = await device.write(`/mensen/${mine}/notitie`, "contact.note", { text: "geschreven voor de eerste keer meenemen" });
	// One, three and five pages far, the tab is reloaded; then it is killed while a page is on its way.
	for (const far of [1, 3, 5]) {
		for (const road of roads.slice(0, far)) await device.takeAlong(road);
		const before = device.along().length;
		device.restart();
		await device.contact();
		expect(device.along().length, `after ${far}`).toBe(before);
	}
	const onItsWay = device.takeAlong(roads[6] ?? "").catch(() => undefined);
	device.restart();
	await Promise.race([onItsWay, new Promise((resolve) => setTimeout(resolve, 500))]);
	for (const road of roads) await device.takeAlong(road);
	// Somebody else's is not given, however it is asked.
	for (const road of roadsOf(theirs)) expect(await device.takeAlong(road), road).not.toBe(200);
	const [here, there] = [await onDevice(device), await onServer(nadia(), roads)];
	expect([...here.keys()].sort()).toEqual([...there.keys()].sort());
	for (const [road, html] of there) expect(sameEveryTime(here.get(road) ?? ""), road).toBe(sameEveryTime(html));
	expect([...here.keys()].filter((road) => road.includes(theirs))).toEqual([]);
	// The words that waited went meanwhile, or wait still; once.
	await device.send();
	expect((await house.entries(nadia(), mine)).filter(({ body }) => JSON.stringify(body).includes("voor de eerste keer"))).toHaveLength(1);
	expect(device.drawers.outbox.has(word)).toBe(false);
}, 120_000);

test("O8: fifty interruptions of taking along, each followed by a contact as the network allows: nothing is purged, no page and no word", async () => {
	const cases = [(await metBy(house, nadia(), "Anja")).case, (await metBy(house, nadia(), "Bep")).case];
	const random = seeded(8);
	const device = await openDevice(house, nadia(), random, { now: Date.parse(house.now()) });
	await device.contact();
	for (const of of cases) expect((await begin(device, of)).kind).toBe("ok");
	const roads = cases.flatMap(roadsOf);
	const words: string[] = [];
	let interruptions = 0;
	let at = 0;
	while (interruptions < 50) {
		const before = new Set(device.along().map(({ road }) => road));
		if (interruptions % 5 === 0) {
			const said = `woord ${interruptions}`;
			words.push(said);
			await device.write(`/mensen/${cases[0]}/notitie`, "contact.note", { text: said });
		}
		const dice = random();
		device.network.up = dice > 0.25;
		device.network.weather = () => (random() < 0.4 ? (random() < 0.5 ? "lost-coming" : "lost-going") : random() < 0.2 ? 503 : "fine");
		await device.takeAlong(roads[at % roads.length] ?? "").catch(() => undefined);
		at += 1;
		if (dice < 0.5) device.restart();
		interruptions += 1;
		await device.contact().catch(() => undefined);
		if (random() < 0.3) await device.send();
		const after = new Set(device.along().map(({ road }) => road));
		for (const road of before) expect(after.has(road), `interruption ${interruptions}: ${road}`).toBe(true);
	}
	device.network.up = true;
	device.network.weather = () => "fine";
	house.pass({ minutes: 10 });
	device.clock.ahead += 600_000;
	for (const road of roads) await device.takeAlong(road);
	const there = await onServer(nadia(), roads);
	expect(
		device
			.along()
			.map(({ road }) => road)
			.sort(),
	).toEqual([...there.keys()].sort());
	for (let round = 0; round < 5 && (await device.waiting()).length > 0; round += 1) await device.send();
	const kept = JSON.stringify((await house.entries(nadia(), cases[0] ?? "")).map(({ body }) => body));
	for (const said of words) expect(kept.split(`"${said}"`).length - 1, said).toBe(1);
}, 240_000);

test("O11, the limit: a dozen devices at once all have everything; a device has a limit that is said, with a way on, and says when it is four fifths full", async () => {
	const of = (await metBy(house, nadia(), "Cor")).case;
	const roads = [...commonRoads.slice(0, 2), ...roadsOf(of).slice(0, 3)];
	const devices: Device[] = [];
	for (let at = 0; at < 12; at += 1) {
		const device = await openDevice(house, nadia(), seeded(100 + at), { now: Date.parse(house.now()) });
		await device.contact();
		devices.push(device);
	}
	expect((await Promise.all(devices.map((device) => begin(device, of)))).map(({ kind }) => kind)).toEqual(devices.map(() => "ok"));
	const statuses = await Promise.all(
		devices.map(async (device) => {
			const own: number[] = [];
			for (const road of roads) own.push(await device.takeAlong(road));
			return own;
		}),
	);
	expect(new Set(statuses.flat())).toEqual(new Set([200]));
	for (const device of devices)
		expect(
			device
				.along()
				.map(({ road }) => road)
				.sort(),
		).toEqual([...roads].sort());
	// The limit: so many matters, and one more is refused in words.
	const full = devices[0] as Device;
	for (let at = 1; at < MOST_MATTERS; at += 1) {
		const { case: next } = await metBy(house, nadia(), `Nummer ${at}`);
		expect((await begin(full, next)).kind, String(at)).toBe("ok");
	}
	const { case: onemore } = await metBy(house, nadia(), "Eentje meer");
	expect(await begin(full, onemore)).toMatchObject({ kind: "refusal", code: "app.too-much-along" });
	expect((await begin(full, of)).kind).toBe("ok");
	expect([MOST_PAGES * 0.8, MOST_PAGES * 0.8 + 1].map(isNearlyFull)).toEqual([false, true]);
}, 240_000);
