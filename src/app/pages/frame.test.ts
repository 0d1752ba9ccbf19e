import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { mainRoads } from "#src/platform/ui/index.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(() => house.close());

/** The main roads that stand in the frame of a page, for this reader. */
const roadsOf = async (actor: Actor, at: string): Promise<readonly string[]> => {
	const { status, html } = await house.get(actor, at);
	expect(status).toBe(200);
	return mainRoads.filter((road) => html.includes(`href="${road}"`));
};

test("the frame leads nobody to a page that their roles do not open", async () => {
	const { nadia, wim, keeper } = house.people;
	expect(await roadsOf(nadia, "/vandaag")).toEqual(mainRoads);
	expect(await roadsOf(wim, "/vandaag")).not.toContain("/signalen");
	for (const actor of [nadia, wim, keeper])
		for (const road of await roadsOf(actor, "/vandaag")) expect((await house.get(actor, road)).status, road).toBeLessThan(400);
});
