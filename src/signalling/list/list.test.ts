import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { arrearsOf } from "../make.ts";
import { PAGE } from "./load.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ at: "2026-11-24T09:00:00Z" });
});
afterAll(() => house.close());
const seen = async (road: string, who = house.people.nadia): Promise<string> =>
	(await house.get(who, road)).html.split('id="signalen-souterrain"')[0] ?? "";
const call = (where: string, more: object = {}, who = house.people.nadia) =>
	house.mustRun(who, "signalling.take-call", { sees: `Zorg bij ${where}`, where, source: "resident", way: "none", ...more });
const order = (html: string, words: readonly string[]): readonly number[] => words.map((one) => html.indexOf(one));
const sorted = (places: readonly number[]): boolean => places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? 0)));

describe("the list of a team", () => {
	it("SIG-01 PRIN-15 shows who waits longest first, by the day anybody noticed, whatever it is about", async () => {
		await call("Ouderweg 1", { firstNoticed: "2026-10-01" });
		await call("Nieuwweg 1");
		await call("Oudstweg 1", { firstNoticed: "2026-08-01" });
		await house.mustRun(
			house.people.westhof,
			"signalling.send-arrears",
			arrearsOf({ address: "Vorigweg 1", threat: "Ontruiming", threatOn: "2026-12-06", months: 9 }),
		);
		const html = await seen("/signalen");
		expect(sorted(order(html, ["Zorg bij Oudstweg 1", "Zorg bij Ouderweg 1", "Zorg bij Nieuwweg 1"]))).toBe(true);
		expect(html).toContain("Bij niemand (4)");
		expect(html).toContain('data-live="signalling"');
		expect(html).not.toMatch(/prioriteit|score|risico|urgent/i);
	});
	it("SIG-31 counts down to an announced day on the list, on the matter and on Today, nearest day first, and never by colour", async () => {
		await house.mustRun(
			house.people.westhof,
			"signalling.send-arrears",
			arrearsOf({ whom: "Wim Vos", address: "Snelweg 1", threat: "afsluiting van gas.", threatOn: "2026-11-28" }),
		);
		const html = await seen("/signalen?toon=datum");
		expect(
			sorted(order(html, ["Afsluiting van gas over vier dagen", "Ontruiming over twaalf dagen"])) ||
				sorted(order(html, ["Afsluiting van gas over 4 dagen", "Ontruiming over 12 dagen"])),
		).toBe(true);
		expect(html).not.toContain("Nieuwweg");
		expect(html).toContain("Nog niemand sprak met Wim");
		const about = /\/signalen\/([0-9a-f-]{36})"[^>]*>2 maanden huur achter/.exec(html)?.[1] ?? "";
		expect(await seen(`/signalen/${about}`)).toMatch(/Afsluiting van gas over (vier|4) dagen/);
		const today = await seen("/vandaag");
		expect(today).toMatch(/Ontruiming over (twaalf|12) dagen/);
		expect(today).toContain('href="/signalen?toon=datum"');
		for (const page of [html, today]) expect(page).not.toMatch(/is-(danger|risk|alert|red|warn)/);
	});
	it("goes by place and by floor, and by nothing else", async () => {
		await withClient(house.database.adminConfig, async (client) => {
			await client.query("insert into area (tenant, id, slug, name, kind, team_id) values ($1, $2, 'oost', 'Oost', 'town', $3)", [
				house.ids.tenant,
				house.ids.area,
				house.ids.teamA,
			]);
			await client.query("update case_line l set area_id = $1 from address a where a.id = l.address_id and a.street in ('Oudstweg', 'Vorigweg')", [
				house.ids.area,
			]);
		});
		const here = await seen(`/signalen?gebied=${house.ids.area}`);
		expect(here).toContain("Oudstweg");
		expect(here).toContain("Bij niemand (2)");
		expect(here).not.toContain("Nieuwweg");
		const arrears = await seen(`/signalen?gebied=${house.ids.area}&etage=4`);
		expect(arrears).toContain("Bij niemand (1)");
		expect(arrears).not.toContain("Oudstweg");
		expect((await house.get(house.people.nadia, "/signalen?gebied=&etage=")).status).toBe(200);
		expect((await house.get(house.people.nadia, "/signalen?etage=7")).status).toBe(404);
		const names = [...(await seen("/signalen")).matchAll(/<(?:select|input)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
		expect(new Set(names)).toEqual(new Set(["gebied", "etage"]));
	});
	it("comes a page at a time; nothing stands on two pages or on none", async () => {
		for (let n = 0; n < PAGE + 10; n += 1) await call(`Langeweg ${n + 1}`, { firstNoticed: "2026-11-01" });
		const found: string[] = [];
		let road: string | undefined = "/signalen";
		for (let pages = 0; road && pages < 5; pages += 1) {
			const html = await seen(road);
			found.push(...[...html.matchAll(/href="\/signalen\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? ""));
			road = /href="([^"]+)"[^>]*><span>Volgende/.exec(html)?.[1]?.replaceAll("&amp;", "&");
		}
		expect(found).toHaveLength(PAGE + 10 + 5);
		expect(new Set(found).size).toBe(found.length);
	});
	it("is of the own teams only; what a colleague took up stands apart", async () => {
		expect(await seen("/signalen", house.people.els)).not.toContain("Oudstweg");
		const html = await seen("/signalen");
		const about = /href="\/signalen\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? "";
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
		expect(await seen("/signalen")).not.toContain(about);
		const picked = await seen("/signalen?toon=opgepakt");
		expect(picked).toContain(about);
		expect(picked).toContain("Tom pakte het op");
	});
});
