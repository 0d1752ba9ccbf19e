import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { metBy } from "#src/contact/make.ts";
import { asText, freshKey, houseKey, sealWith, wrap } from "./envelope.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => house.close());

const stands = async (actor: TestHouse["people"]["nadia"], device: string, acts: readonly string[] = []) => {
	const seen = await house.get(actor, `/api/v1/pages/toestel/${device}?acts=${acts.join(",")}`);
	return { status: seen.status, ...(JSON.parse(seen.html) as { model?: Record<string, unknown> }).model } as Record<string, unknown> & {
		status: number;
	};
};
const sealedOn = async (device: string, owner: string, work: string, fields: readonly (readonly [string, string])[], secret: string) => {
	const key = await freshKey();
	return {
		wrapped: asText(await wrap(key, await houseKey(secret, owner))),
		sealed: asText(await sealWith(key, new TextEncoder().encode(JSON.stringify({ action: "/mensen", fields })), work)),
	};
};

describe("a device", () => {
	it("gets its secret while its owner is signed in, the same one every time, and no more once it is gone", async () => {
		const { nadia, tom } = house.people;
		const device = newId(house.now());
		await house.mustRun(nadia, "app.know-device", { device, called: "Chrome · Android" });
		const first = await stands(nadia, device);
		expect(first).toMatchObject({ status: 200, gone: false, known: true, generation: 1 });
		expect(String(first["secret"]).length).toBeGreaterThan(60);
		expect((await stands(nadia, device))["secret"]).toBe(first["secret"]);
		// To a colleague it is a number like any other, with another secret.
		const unknown = { status: 200, gone: false, known: false, stay: [] };
		expect(await stands(tom, device)).toMatchObject(unknown);
		expect(await stands(tom, newId(house.now()))).toMatchObject(unknown);
		expect((await stands(tom, device))["secret"]).not.toBe(first["secret"]);
		expect((await house.get(undefined, `/toestel/${device}`)).status).toBe(303);
		await house.mustRun(nadia, "app.report-own-device-gone", { device });
		expect(await stands(nadia, device)).toMatchObject({ gone: true, secret: null, stay: [] });
		expect((await house.get(undefined, `/api/v1/pages/toestel/${device}/stand`)).html).toContain('"gone":true');
		expect((await house.run(nadia, "app.know-device", { device, called: "x" })).kind).toBe("refusal");
	});
	it("is used by two: known to each apart, so that nothing of the one is found out or undone by the other; gone it is gone for both", async () => {
		const { nadia, tom, keeper } = house.people;
		const [device, free] = [newId(house.now()), newId(house.now())];
		const { case: of } = await metBy(house, nadia, "Ilse");
		await house.mustRun(nadia, "app.know-device", { device, called: "Chrome · Android" });
		await house.mustRun(nadia, "app.take-along", { device, what: of });
		for (const number of [device, free]) {
			expect(await house.run(tom, "app.take-along", { device: number, what: "today" })).toMatchObject({ code: "app.device-gone" });
			expect(await house.run(tom, "app.report-own-device-gone", { device: number })).toMatchObject({ code: "kernel.nothing-here" });
			await house.mustRun(tom, "app.know-device", { device: number, called: "Firefox" });
			await house.mustRun(tom, "app.take-along", { device: number, what: "today" });
			await house.mustRun(tom, "app.bring-back", { device: number });
		}
		expect((await house.get(nadia, "/jij/toestellen")).html).toContain("Chrome · Android");
		expect((await house.get(nadia, "/jij/toestellen")).html).not.toContain("Firefox");
		const along = await withClient(
			house.database.adminConfig,
			async (client) => (await client.query("select member_id from taken_along where device_id = $1", [device])).rows,
		);
		expect(along).toEqual([{ member_id: nadia.id }]);
		await house.mustRun(tom, "app.report-own-device-gone", { device });
		expect(await stands(nadia, device)).toMatchObject({ gone: false, known: true });
		await house.mustRun(keeper, "app.report-device-gone", { device });
		for (const who of [nadia, tom]) expect(await stands(who, device)).toMatchObject({ gone: true, secret: null });
		// Also where neither of them reported anything.
		await house.mustRun(nadia, "app.know-device", { device: free, called: "Chrome · Android" });
		for (const who of [nadia, tom]) expect(await stands(who, free)).toMatchObject({ gone: false, known: true });
		await house.mustRun(keeper, "app.report-device-gone", { device: free });
		for (const who of [nadia, tom]) expect(await stands(who, free)).toMatchObject({ gone: true, secret: null });
	});
	it("is reported gone by whoever keeps or leads the team; by nobody else", async () => {
		const { nadia, tom, keeper } = house.people;
		const device = newId(house.now());
		await house.mustRun(nadia, "app.know-device", { device, called: "Chrome · Android" });
		expect((await house.run(tom, "app.report-device-gone", { device })).kind).toBe("refusal");
		expect((await house.run(tom, "app.report-own-device-gone", { device })).kind).toBe("refusal");
		await house.mustRun(keeper, "app.report-device-gone", { device });
		expect((await house.get(keeper, "/toestellen")).html).toContain("weg sinds");
	});
	it("is not made empty by a stranger who says so, as long as it is in use", async () => {
		const { nadia } = house.people;
		const device = newId(house.now());
		await house.mustRun(nadia, "app.know-device", { device, called: "Chrome · Android" });
		const along = () =>
			withClient(
				house.database.adminConfig,
				async (client) => (await client.query("select 1 from taken_along where device_id = $1", [device])).rows.length,
			);
		await withClient(house.database.adminConfig, (client) =>
			client.query("insert into taken_along (tenant, device_id, member_id, case_id, taken_at, until) values ($1, $2, $4, $2, $3, $3)", [
				house.ids.tenant,
				device,
				house.now(),
				nadia.id,
			]),
		);
		const says = () =>
			house.app.request("/api/v1/operations/app.device-emptied", {
				method: "POST",
				headers: { "content-type": "application/json", "idempotency-key": newId(house.now()) },
				body: JSON.stringify({ device }),
			});
		expect((await says()).status).toBe(200);
		expect(await along()).toBe(1);
		await house.mustRun(nadia, "app.report-own-device-gone", { device });
		expect((await says()).status).toBe(200);
		expect(await along()).toBe(0);
	});
});

describe("what is left behind", () => {
	it("is taken from nobody but that device, and read by nobody without a part in it", async () => {
		const { nadia, tom, keeper } = house.people;
		const device = newId(house.now());
		await house.mustRun(nadia, "app.know-device", { device, called: "Chrome · Android" });
		const secret = String((await stands(nadia, device))["secret"]);
		const work = newId(house.now());
		const fields = [["text", "Zij had soep gemaakt"]] as const;
		const good = await sealedOn(device, nadia.id ?? "", work, fields, secret);
		const forged = await sealedOn(device, nadia.id ?? "", work, fields, "guessed");
		const send = (body: object) =>
			house.app.request("/api/v1/operations/app.leave-behind", {
				method: "POST",
				headers: { "content-type": "application/json", "idempotency-key": newId(house.now()) },
				body: JSON.stringify({ device, owner: nadia.id, work, operation: "contact.note", why: "device-gone", madeAt: house.now(), ...body }),
			});
		expect((await send(forged)).status).toBe(409);
		expect((await send(good)).status).toBe(200);
		expect((await send(good)).status).toBe(200);
		const list = await house.get(keeper, "/achtergebleven");
		expect(list.html.split(`/achtergebleven/${work}`).length).toBe(2);
		const led = await house.get(keeper, `/achtergebleven/${work}`);
		expect(led.status).toBe(200);
		expect(led.html).not.toContain("soep");
		expect((await house.get(tom, `/achtergebleven/${work}`)).status).toBe(404);
		expect((await house.get(nadia, `/achtergebleven/${work}`)).html).toContain("soep");
		await house.mustRun(keeper, "app.put-away-left-work", { work });
		expect((await house.get(nadia, "/achtergebleven")).html).not.toContain(work);
	});
});
