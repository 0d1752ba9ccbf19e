import { expect, test } from "vitest";
import { crowdOf, networkOf, openThrottle } from "./throttle.ts";

const limits = { perNetwork: 30, together: 60 };
test("S16: more and more from one network goes straight on, then apart, then is asked to wait, then is not read", () => {
	const steps = [4, 5, 9, 31, 301].map((count) => crowdOf(count, 1, limits));
	expect(steps).toEqual(["calm", "lively", "busy", "too-many", "shut"]);
});
test("S16: more and more from everywhere waits apart long before anybody is asked to wait", () => {
	const steps = [1, 31, 61, 1_000, 3_000, 3_001].map((count) => crowdOf(1, count, limits));
	expect(steps).toEqual(["calm", "lively", "busy", "busy", "busy", "too-many"]);
});
test("S16: a network is one address, or the range of one house", () => {
	expect(networkOf("10.0.0.1")).toBe("10.0.0.1");
	expect(networkOf("::ffff:10.0.0.1")).toBe("10.0.0.1");
	expect(networkOf("2001:db8:1:2:aaaa:bbbb:cccc:dddd")).toBe("2001:db8:1:2");
	expect(networkOf("2001:0DB8:1:2::1")).toBe("2001:db8:1:2");
	expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
	expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0");
});
test("S16: one network beyond measure does not make it busy for another", async () => {
	const throttle = openThrottle({ perNetwork: 10, together: 12, behindProxy: true });
	const from = (address: string) => ({ env: undefined, req: { header: () => address } });
	for (let at = 0; at < 200; at += 1) await throttle.crowdAt(from("10.0.0.1"));
	expect(await throttle.crowdAt(from("10.0.0.1"))).toBe("shut");
	expect(await throttle.crowdAt(from("10.0.0.2"))).toBe("lively");
	expect(await throttle.crowdAt({ env: undefined, req: { header: () => undefined } })).toBe("calm");
	// Who comes with a code counts by themselves, from however many networks.
	for (let at = 0; at < 10; at += 1) await throttle.crowdAt(from(`10.1.0.${at}`), "one");
	expect(await throttle.crowdAt(from("10.1.1.1"), "one")).toBe("too-many");
	expect(await throttle.crowdAt(from("10.1.1.2"), "other")).toBe("calm");
});
