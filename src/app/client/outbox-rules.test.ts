import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, afterArrival, dueNow, nextTry, outcomeOf, retryAfterOf, spreadOf, stopsRound } from "./outbox-rules.ts";

const answer = (status: number, more: Partial<Answer> = {}): Answer => ({ status, then: false, redirected: false, page: "signed-in", ...more });
const item = (id: string, more: object = {}) => ({ id, owner: "nadia", at: 1, next: 0, state: "waiting" as const, ...more });

describe("what becomes of a form that was kept", () => {
	it("is done when the server says where to go on, or goes on", () => {
		expect(outcomeOf(answer(204, { then: true, page: "none" }))).toBe("done");
		expect(outcomeOf(answer(200, { redirected: true }))).toBe("done");
		expect(outcomeOf(answer(404, { redirected: true }))).toBe("done");
		expect(outcomeOf(answer(200))).toBe("done");
	});
	it("O6: waits for network, for a busy server and for a fault to be mended", () => {
		expect(outcomeOf("no-network")).toBe("waiting");
		for (const status of [408, 425, 429, 500, 502, 503, 504]) expect(outcomeOf(answer(status))).toBe("waiting");
	});
	it("waits for whoever has to sign in again", () => {
		expect(outcomeOf(answer(401, { page: "none" }))).toBe("sign-in");
		expect(outcomeOf(answer(403, { page: "signed-out" }))).toBe("sign-in");
		expect(outcomeOf(answer(200, { redirected: true, page: "signed-out" }))).toBe("sign-in");
	});
	it("is shown to its writer when the server says no to the content", () => {
		for (const status of [400, 409, 413, 422]) expect(outcomeOf(answer(status))).toBe("mend");
		expect(outcomeOf(answer(403))).toBe("leave");
	});
	it("is not fooled by a page of somebody else's network", () => {
		expect(outcomeOf(answer(200, { page: "signed-out" }))).toBe("waiting");
		expect(outcomeOf(answer(200, { page: "none" }))).toBe("waiting");
	});
	it("O6: no answer but a yes of our own server lets it go", () => {
		const any = fc.record({
			status: fc.integer({ min: 100, max: 599 }),
			then: fc.boolean(),
			redirected: fc.boolean(),
			page: fc.constantFrom("signed-in" as const, "signed-out" as const, "none" as const),
		});
		fc.assert(
			fc.property(any, (one) => {
				if (outcomeOf(one) !== "done") return;
				expect(one.then || (one.redirected && one.page !== "signed-out") || (one.status >= 200 && one.status < 300 && one.page === "signed-in")).toBe(
					true,
				);
			}),
		);
	});
});

describe("when it is tried again", () => {
	it("stops a round without network or sign-in, and goes on after a fault at one form", () => {
		expect(stopsRound("no-network")).toBe(true);
		expect(stopsRound(answer(503))).toBe(true);
		expect(stopsRound(answer(429))).toBe(true);
		expect(stopsRound(answer(401))).toBe(true);
		expect(stopsRound(answer(500))).toBe(false);
		expect(stopsRound(answer(422))).toBe(false);
		expect(stopsRound(answer(200, { redirected: true }))).toBe(false);
	});
	it("waits longer every time, at most five minutes, longer only when the server asks", () => {
		expect(nextTry(1000, 0)).toBe(3000);
		expect(nextTry(1000, 3)).toBe(17_000);
		expect(nextTry(0, 500)).toBe(300_000);
		expect(nextTry(0, 0, 900_000)).toBe(900_000);
		// Turned away together, back one after the other.
		const back = Array.from({ length: 300 }, (_, at) => nextTry(0, 6, 0, spreadOf(`0-${((at * 218) % 0x10000).toString(16).padStart(4, "0")}`)));
		expect(Math.min(...back)).toBeGreaterThanOrEqual(64_000);
		expect(Math.max(...back)).toBeLessThanOrEqual(128_000);
		expect(new Set(back.map((at) => Math.floor(at / 8_000))).size).toBeGreaterThanOrEqual(8);
		expect([nextTry(0, 0, 60_000, 0), nextTry(0, 0, 60_000, 1)]).toEqual([120_000, 60_000]);
		expect(retryAfterOf("3")).toBe(3000);
		expect(retryAfterOf("Wed, 25 Nov 2026 10:00:00 GMT")).toBe(0);
		expect(retryAfterOf(null)).toBe(0);
	});
	it("takes the oldest first, of its own writer only, and nothing that is to be mended", () => {
		const items = [
			item("c", { at: 3 }),
			item("a", { at: 1 }),
			item("b", { at: 1 }),
			item("x", { owner: "karim" }),
			item("m", { state: "mend" }),
			item("s", { state: "shown" }),
			item("later", { next: 99 }),
		];
		expect(dueNow(items, "nadia", 5, false).map(({ id }) => id)).toEqual(["a", "b", "c"]);
		expect(dueNow(items, "nadia", 5, true).map(({ id }) => id)).toEqual(["a", "b", "later", "c"]);
	});
	it("lets go of what came back on a page, and sends the rest again", () => {
		const items = [
			item("back", { state: "shown" }),
			item("lost", { state: "shown" }),
			item("waits"),
			item("mended", { state: "mend" }),
			item("other", { state: "shown", owner: "karim" }),
		];
		const { back, again } = afterArrival(items, "nadia", new Set(["back", "waits"]));
		expect(back).toEqual(["back"]);
		expect(again.map(({ id }) => id)).toEqual(["lost"]);
	});
});
