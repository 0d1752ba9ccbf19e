/** O9, O10: access that ends while a device is away. Twenty ways it can go; each on the real house, with the client's own logic. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { metBy } from "#src/contact/make.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { letIn, letOut } from "#src/people/server.ts";
import { openPool, type Pool } from "#src/platform/database/pool.ts";
import { sealWith } from "#src/app/take-along/envelope.ts";
import { type Device, openDevice, seeded } from "./testing/simulated-device.ts";

let house: TestHouse;
let admin: Pool;
beforeAll(async () => {
	house = await testHouse();
	admin = openPool(house.database.adminConfig, 2, () => undefined);
});
afterAll(async () => {
	await admin.end();
	await house.close();
});

type Scene = {
	readonly device: Device;
	readonly a: string;
	readonly b: string;
	/** Ids of what was written about each. */
	readonly noteA: string;
	readonly noteB: string;
	readonly id: string;
};
type Where = "journal" | "left" | "waiting";
type Expected = { readonly pages: "both" | "b" | "none"; readonly noteA: Where; readonly noteB: Where; readonly emptied?: true };
type Scenario = {
	readonly what: string;
	readonly happens: (scene: Scene) => Promise<void>;
	/** How the first contact goes; absent: with its owner signed in. */
	readonly contact?: (scene: Scene) => Promise<unknown>;
	readonly expected: Expected;
};

const change = (of: string, work: (tx: Parameters<Parameters<TestHouse["house"]["door"]>[2]>[0]) => Promise<unknown>): Promise<unknown> =>
	house.house.door(house.people.tom, { event: "write", what: "test", case: of as never }, work);
const handOver = (of: string, from: Actor, to: Actor): Promise<unknown> =>
	change(of, async (tx) => {
		for (const standing of ["responsible", "part"] as const) await letOut(tx, of, from.id ?? "", standing);
		await letIn(tx, of, to.id ?? "", "responsible", ["responsible", "team", "person"], tx.now);
		await sql`update case_line set responsible = ${to.id} where case_id = ${of}`.execute(tx.db);
	});
const withSession = async ({ device }: Scene): Promise<void> => {
	device.network.up = true;
	await device.contact();
	await device.send();
	await device.contact();
};
const withoutSession = async ({ device }: Scene): Promise<void> => {
	device.signIn(undefined);
	device.network.up = true;
	await device.contactWithoutSession();
};
const reportGone = ({ id }: Scene, by: Actor = house.people.keeper): Promise<unknown> => house.mustRun(by, "app.report-device-gone", { device: id });
/** It arrived, and only the answer was lost. */
const arrivedUnheard = async ({ device }: Scene): Promise<void> => {
	device.network.up = true;
	device.network.weather = () => "lost-coming";
	await device.send();
	device.network.weather = () => "fine";
	device.network.up = false;
};

const all = { pages: "both", noteA: "journal", noteB: "journal" } as const;
const emptied = { pages: "none", noteA: "left", noteB: "left", emptied: true } as const;
const { nadia, tom } = { nadia: () => house.people.nadia, tom: () => house.people.tom };
const scenarios: readonly Scenario[] = [
	{ what: "nothing happened", happens: async () => {}, expected: all },
	{
		what: "one matter was handed over",
		happens: async ({ a }) => void (await handOver(a, nadia(), tom())),
		expected: { pages: "b", noteA: "left", noteB: "journal" },
	},
	{
		what: "both matters were handed over",
		happens: async ({ a, b }) => {
			await handOver(a, nadia(), tom());
			await handOver(b, nadia(), tom());
		},
		expected: { pages: "none", noteA: "left", noteB: "left" },
	},
	{
		what: "a matter was handed over and came back",
		happens: async ({ a }) => {
			await handOver(a, nadia(), tom());
			await handOver(a, tom(), nadia());
		},
		expected: all,
	},
	{
		what: "a part in a matter ran out",
		happens: ({ a }) =>
			change(a, async (tx) => {
				await letOut(tx, a, nadia().id ?? "", "responsible");
				await letIn(tx, a, nadia().id ?? "", "part", ["team", "person"], tx.now, tx.now);
			}).then(() => undefined),
		expected: { pages: "b", noteA: "left", noteB: "journal" },
	},
	{
		what: "handed over after it had arrived, and only the answer was lost",
		happens: async (scene) => {
			await arrivedUnheard(scene);
			await handOver(scene.a, nadia(), tom());
		},
		expected: { pages: "b", noteA: "journal", noteB: "journal" },
	},
	{
		what: "reported gone by the keeper, locked, nobody signed in",
		happens: async (scene) => {
			await reportGone(scene);
			scene.device.lock();
		},
		contact: withoutSession,
		expected: emptied,
	},
	{
		what: "reported gone by its owner, not locked, nobody signed in",
		happens: async ({ id }) => {
			await house.mustRun(nadia(), "app.report-own-device-gone", { device: id });
		},
		contact: withoutSession,
		expected: emptied,
	},
	{
		what: "reported gone while somebody seems signed in",
		happens: async (scene) => void (await reportGone(scene)),
		contact: async ({ device }) => {
			device.network.up = true;
			expect(await device.contact()).toBe("gone");
		},
		expected: emptied,
	},
	{
		what: "reported gone after what it had sent arrived unheard",
		happens: async (scene) => {
			await arrivedUnheard(scene);
			await reportGone(scene);
		},
		contact: withoutSession,
		expected: { pages: "none", noteA: "journal", noteB: "left", emptied: true },
	},
	{
		what: "reported gone, and it stays without network",
		happens: async (scene) => void (await reportGone(scene)),
		contact: async ({ device }) => {
			device.network.up = false;
			await device.contactWithoutSession();
		},
		expected: { pages: "both", noteA: "waiting", noteB: "waiting" },
	},
	{
		what: "reported gone, and cut off while it empties itself: the next contact ends it",
		happens: async (scene) => void (await reportGone(scene)),
		contact: async (scene) => {
			const { device } = scene;
			device.signIn(undefined);
			device.network.up = true;
			let asked = 0;
			device.network.weather = () => ((asked += 1) > 1 ? "lost-coming" : "fine");
			await device.contactWithoutSession();
			expect(device.along()).toEqual([]);
			device.network.weather = () => "fine";
			await device.contactWithoutSession();
		},
		expected: emptied,
	},
	{
		what: "its owner no longer works here",
		happens: () => admin.pg.query("update member set active = false where id = $1", [nadia().id]).then(() => undefined),
		contact: async (scene) => {
			await withoutSession(scene);
			await admin.pg.query("update member set active = true where id = $1", [nadia().id]);
		},
		expected: emptied,
	},
	{
		what: "the session ended, and somebody signs in again",
		happens: async ({ device }) => {
			device.signIn(undefined);
			device.network.up = true;
			await device.send();
			device.signIn(nadia());
		},
		expected: all,
	},
	{
		what: "the session ended, and nobody signs in",
		happens: async () => {},
		contact: async (scene) => {
			await withoutSession(scene);
			await scene.device.send();
		},
		expected: { pages: "both", noteA: "waiting", noteB: "waiting" },
	},
	{
		what: "a colleague signs in on it",
		happens: async ({ device }) => device.signIn(tom()),
		contact: async ({ device }) => {
			device.network.up = true;
			await device.contact();
			await device.send();
		},
		expected: { pages: "both", noteA: "waiting", noteB: "waiting" },
	},
	{
		what: "its owner got another role",
		happens: async ({ device }) => device.signIn({ ...nadia(), roles: ["volunteer"] }),
		expected: { pages: "both", noteA: "left", noteB: "left" },
	},
	{
		what: "locked, and only later opened",
		happens: async ({ device }) => {
			device.signIn(undefined);
			device.lock();
			device.network.up = true;
			await device.send();
			device.signIn(nadia());
		},
		expected: all,
	},
	{
		what: "the house does not know the device any more",
		happens: ({ id }) => admin.pg.query("delete from device where id = $1", [id]).then(() => undefined),
		expected: all,
	},
	{
		what: "the time of the pages is over",
		happens: async ({ device }) => {
			device.clock.ahead = 8 * 86_400_000;
		},
		expected: { pages: "none", noteA: "journal", noteB: "journal" },
	},
];

const setUp = async (seed: number): Promise<Scene> => {
	const random = seeded(seed);
	const [a, b] = [(await metBy(house, nadia(), "Ilse")).case, (await metBy(house, nadia(), "Karim")).case];
	const device = await openDevice(house, nadia(), random, { now: Date.parse(house.now()) });
	for (const of of [a, b]) for (const page of ["", "/notitie"]) expect(await device.takeAlong(`/mensen/${of}${page}`)).toBe(200);
	device.network.up = false;
	const noteA = await device.write(`/mensen/${a}/notitie`, "contact.note", { text: `over a ${seed}` });
	const noteB = await device.write(`/mensen/${b}/notitie`, "contact.note", { text: `over b ${seed}` });
	return { device, a, b, noteA, noteB, id: String(device.drawers.meta.get("device")) };
};
const whereIs = async (scene: Scene, note: string, of: string, words: string): Promise<readonly string[]> => {
	const rows = await admin.pg.query("select 1 from left_work where id = $1", [note]);
	const [{ rows: holders }] = [await admin.pg.query<{ responsible: string }>("select responsible from case_line where case_id = $1", [of])];
	const reader = [house.people.nadia, house.people.tom].find(({ id }) => id === holders[0]?.responsible) ?? house.people.nadia;
	const entries = (await house.entries(reader, of)).filter(({ body }) => JSON.stringify(body).includes(words));
	const waiting = (await scene.device.waiting()).filter(({ id, state }) => id === note && state !== "left");
	return [...entries.map(() => "journal"), ...rows.rows.map(() => "left"), ...waiting.map(() => "waiting")];
};

describe("first contact after being away", () => {
	it("has twenty scenarios", () => expect(scenarios).toHaveLength(20));
	for (const [seed, scenario] of scenarios.entries())
		it(`O9 ORG-10 ${seed + 1}: ${scenario.what}`, async () => {
			const scene = await setUp(seed + 1);
			await scenario.happens(scene);
			await (scenario.contact ?? withSession)(scene);
			const { expected } = scenario;
			const about = new Set(scene.device.along().map((one) => one.about));
			expect(about, "pages").toEqual(new Set(expected.pages === "both" ? [scene.a, scene.b] : expected.pages === "b" ? [scene.b] : []));
			// Once, and in one place only.
			expect(await whereIs(scene, scene.noteA, scene.a, `over a ${seed + 1}`), "note a").toEqual([expected.noteA]);
			expect(await whereIs(scene, scene.noteB, scene.b, `over b ${seed + 1}`), "note b").toEqual([expected.noteB]);
			if (expected.emptied) {
				expect(scene.device.drawers.outbox.size + scene.device.drawers.sent.size + scene.device.drawers.along.size).toBe(0);
				expect([...scene.device.drawers.meta.keys()].filter((key) => key !== "apart" && key !== "contact")).toEqual([]);
			}
			expect(house.faults).toEqual([]);
		});
	it("O9 what lies with the team is seen by its lead without the words, read by who holds the matter now, handed on, and set beside under the id it was made with", async () => {
		const scene = await setUp(90);
		await handOver(scene.a, nadia(), tom());
		await withSession(scene);
		const road = `/achtergebleven/${scene.noteA}`;
		const led = await house.get(house.people.keeper, road);
		expect(led.status).toBe(200);
		expect(led.html).not.toContain("over a 90");
		expect((await house.get(nadia(), road)).html).not.toContain("over a 90");
		const read = await house.get(tom(), road);
		expect(read.html).toContain("over a 90");
		expect((await house.run(house.people.keeper, "app.hand-on-left-work", { work: scene.noteA, to: house.people.samira.id })).kind).toBe("refusal");
		await house.mustRun(house.people.keeper, "app.hand-on-left-work", { work: scene.noteA, to: tom().id });
		expect((await house.post(tom(), `/mensen/${scene.a}/notitie`, "contact.note", { text: "over a 90" }, scene.noteA)).status).toBe(303);
		expect((await house.get(tom(), "/achtergebleven")).html).not.toContain(scene.noteA);
	});
	it("O9 O10 a text that was being written when the device went is not lost either", async () => {
		const scene = await setUp(91);
		const { device } = scene;
		const work = device.ground.newId();
		const content = { text: "half", action: `/mensen/${scene.a}/notitie`, fields: [["text", "halverwege een zin"]] };
		const sealed = await sealWith(await device.ground.keyOf(device.owner), new TextEncoder().encode(JSON.stringify(content)), work);
		await device.ground.store.put("drafts", "k", { key: "k", owner: device.owner, at: 1, work, operation: "contact.note", about: scene.a, sealed });
		await reportGone(scene);
		await withoutSession(scene);
		expect((await house.get(nadia(), `/achtergebleven/${work}`)).html).toContain("halverwege een zin");
	});
});
