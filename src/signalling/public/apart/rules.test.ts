import { expect, test } from "vitest";
import { inHeaps, reasonsToWait, secondsOpen, type Waiting } from "./rules.ts";

test("S16 SIG-16: hints let a message wait, and a quick one only when it is busy", () => {
	const calm = { crowd: undefined, trap: false, seconds: 60 } as const;
	expect(reasonsToWait(calm)).toEqual([]);
	expect(reasonsToWait({ ...calm, seconds: 0.4 })).toEqual([]);
	expect(reasonsToWait({ ...calm, seconds: undefined, crowd: "lively" })).toEqual([]);
	expect(reasonsToWait({ ...calm, crowd: "lively", seconds: 0.4 })).toEqual(["quick"]);
	expect(reasonsToWait({ ...calm, trap: true })).toEqual(["trap"]);
	expect(reasonsToWait({ crowd: "busy", trap: true, seconds: 1 })).toEqual(["many", "trap", "quick"]);
});
test("quick is less than three seconds", () => {
	const lively = { crowd: "lively", trap: false } as const;
	expect(reasonsToWait({ ...lively, seconds: 2.999 })).toEqual(["quick"]);
	expect(reasonsToWait({ ...lively, seconds: 3 })).toEqual([]);
	expect(reasonsToWait({ ...lively, seconds: 60 })).toEqual([]);
	expect(reasonsToWait({ crowd: "busy", trap: false, seconds: 60 })).toEqual(["many"]);
});
test("how long a form was open is read from its number, and unknown when that says nothing", () => {
	const drawn = Date.parse("2026-11-24T09:00:00.000Z").toString(16).padStart(12, "0");
	const id = `${drawn.slice(0, 8)}-${drawn.slice(8)}-7aaa-8aaa-aaaaaaaaaaaa`;
	expect(secondsOpen(id, "2026-11-24T09:00:02.500Z")).toBe(2.5);
	expect(secondsOpen(id, "2026-11-24T09:00:00.000Z")).toBe(0);
	expect(secondsOpen(id, "2026-11-24T08:59:59.999Z")).toBeUndefined();
	expect(secondsOpen(id.replace("-7aaa", "-4aaa"), "2026-11-24T09:00:02.500Z")).toBeUndefined();
	expect(secondsOpen("0b9ad7f0-1111-4222-8333-444444444444", "2026-11-24T09:00:00.000Z")).toBeUndefined();
});
test("the same words many times are one thing to look at", () => {
	const one = (id: string, words: string, why: Waiting["why"] = ["many"]): Waiting => ({ id, at: "", why, words, where: "", language: "nl" });
	const heaps = inHeaps([one("a", "Koop nu!"), one("b", "Mijn buurvrouw huilt."), one("c", "koop  NU!", ["trap"])]);
	expect(heaps.map((heap) => heap.ids)).toEqual([["a", "c"], ["b"]]);
	expect(heaps[0]?.why).toEqual(["many", "trap"]);
	expect(heaps[0]?.first.id).toBe("a");
	const ids = (...words: readonly string[]) => inHeaps(words.map((text, at) => one(String(at), text))).map((heap) => heap.ids);
	expect(ids("Koop nu", "  koop nu", "ｋｏｏｐ nu\n")).toEqual([["0", "1", "2"]]);
	expect(ids("koop nu", "koopnu")).toEqual([["0"], ["1"]]);
	expect(inHeaps([one("a", "Hulp"), { ...one("b", "Hulp"), where: "Kade" }])).toHaveLength(2);
});
