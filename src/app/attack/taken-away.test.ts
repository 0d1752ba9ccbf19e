/** S4: rights taken away in mid-session: the very next request is refused, and a page that listens is cut off within five seconds. With real sessions. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "#src/platform/operations/runner.ts";
import { comeInFirst, type SignInHouse, signInHouse } from "../testing/sign-in-house.ts";

let house: SignInHouse;
beforeAll(async () => {
	house = await signInHouse();
});
afterAll(() => house.close());
const people = () => {
	if (!house.people) throw new Error("no neighbourhood");
	return house.people;
};
/** The keeper sits at a browser of their own: what they do goes through the same door. */
const keepers = () => comeInFirst(house, people().keeper.id ?? "", "keeper");
const change = (member: string, roles: readonly string[], active: boolean) => ({
	member,
	name: "Iemand",
	organisation: house.ids?.welfare ?? "",
	roles,
	active: active ? "ja" : "nee",
});

test("S4 a role that is taken away is gone at the next request", async () => {
	const { browser: keeper } = await keepers();
	const tom = people().tom.id ?? "";
	const { browser } = await comeInFirst(house, tom, "tom");
	// Seen a moment ago: nothing of it may be remembered.
	expect((await browser.get("/team")).status).toBe(200);
	expect((await keeper.post(`/team/${tom}`, change(tom, ["partner"], true), "team.change-member")).status).toBe(303);
	expect((await browser.get("/team")).status).toBe(403);
	expect((await browser.get("/api/v1/pages/team")).status).toBe(403);
	expect((await keeper.post(`/team/${tom}`, change(tom, ["generalist"], false), "team.change-member")).status).toBe(303);
	expect((await browser.get("/jij")).status).toBe(303);
	await keeper.post("/afmelden", {});
});

test("S4 whoever is shut out is cut off a live page within five seconds, and reads nothing more on it", async () => {
	const samira = people().samira.id ?? "";
	const { browser } = await comeInFirst(house, samira, "samira");
	const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
	const answer = await house.app.request("http://localhost/live?over=signalling,contact", { headers: { host: "localhost", cookie } });
	expect(answer.status).toBe(200);
	const reader = answer.body?.getReader();
	if (!reader) throw new Error("no stream");
	// Another tab of theirs asks something just before: that keeps no door open.
	await browser.get("/team");
	await house.admin.pg.query("update member set active = false where id = $1", [samira]);
	await browser.get("/team");
	const began = performance.now();
	let said = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		said += new TextDecoder().decode(value);
	}
	expect(performance.now() - began).toBeLessThan(5_000);
	expect(said).not.toContain("changed");
	expect((await house.app.request("http://localhost/live?over=contact", { headers: { host: "localhost", cookie } })).status).toBe(403);
}, 15_000);

test("S4 a member who is shut out elsewhere, on another machine, is out within five seconds here", async () => {
	const nadia = people().nadia.id ?? "";
	const { browser } = await comeInFirst(house, nadia, "nadia");
	expect((await browser.get("/team")).status).toBe(200);
	await run(house.house, people().keeper, "team.change-member", house.newId(), change(nadia, ["generalist"], false));
	const began = performance.now();
	while ((await browser.get("/team")).status === 200 && performance.now() - began < 6_000) await new Promise((resolve) => setTimeout(resolve, 200));
	expect(performance.now() - began).toBeLessThan(5_000);
}, 15_000);
