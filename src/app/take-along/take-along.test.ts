import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
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
		expect((await stands(tom, device)).status).toBe(404);
		expect((await house.get(undefined, `/toestel/${device}`)).status).toBe(303);
		await house.mustRun(nadia, "app.report-own-device-gone", { device });
		expect(await stands(nadia, device)).toMatchObject({ gone: true, secret: null, stay: [] });
		expect((await house.get(undefined, `/api/v1/pages/toestel/${device}/stand`)).html).toContain('"gone":true');
		expect((await house.run(nadia, "app.know-device", { device, called: "x" })).kind).toBe("refusal");
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
