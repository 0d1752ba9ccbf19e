/** Whatever is done with somebody's account by another is told outside the program too, where they were reached before it; nobody's name goes along. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openPost, type Post } from "#src/signalling/answers/testing/asking.ts";
import { composeTaking, takingIn, takings, wayTo } from "./rules.ts";

let house: TestHouse;
let post: Post;
beforeAll(async () => {
	house = await testHouse();
	post = await openPost();
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await post.close();
	await house.close();
});
const admin = (text: string, values: readonly unknown[] = []) => withClient(house.database.adminConfig, (client) => client.query(text, [...values]));
const tom = () => house.people.tom.id ?? "";
const reachedAt = (reachable: string) => admin("update member set reachable = $2 where id = $1", [tom(), reachable]);
const comesIn = () =>
	admin("insert into credential (tenant, member_id, sign_in_name, second_secret) values ($1, $2, 'tom', sha256('x'))", [house.ids.tenant, tom()]);
const change = (more: object) =>
	house.mustRun(house.people.keeper, "team.change-member", {
		member: tom(),
		name: "Tom",
		organisation: house.ids.welfare,
		roles: ["generalist"],
		active: true,
		...more,
	});

test("SEC a keeper who moves somebody's address first and asks for a fresh start then is told of to the address of before", async () => {
	await reachedAt("tom@buurt.example.nl, elke dag");
	await change({ reachable: "beheerder@elders.example.nl" });
	await house.runJobs();
	expect(post.got).toHaveLength(1);
	expect(post.got[0]).toContain("To: tom@buurt.example.nl");
	expect(post.got[0]?.replaceAll("=\r\n", "")).toContain("veranderde waar wij je kunnen bereiken");
	await change({ reachable: "beheerder@elders.example.nl", roles: ["generalist", "volunteer"] });
	await house.runJobs();
	expect(post.got).toHaveLength(2);
	for (const mail of post.got) expect(mail).not.toMatch(/Tom\b|Nadia|https?:/);
	// What somebody changes of their own is theirs.
	await house.mustRun({ ...house.people.tom }, "team.change-own-details", { name: "Tom", reachable: "tom@nieuw.example.nl" });
	await house.runJobs();
	expect(post.got).toHaveLength(2);
});

test("SEC a fresh start is told when it is asked and when it is done; a second try sends nothing again; without an address nothing waits", async () => {
	await reachedAt("tom@nieuw.example.nl");
	await comesIn();
	const { rows } = await admin("select 1 from credential where member_id = $1 and second_secret is not null", [tom()]);
	expect(rows).toHaveLength(1);
	const before = post.got.length;
	await house.mustRun(house.people.keeper, "team.invite-again", { member: tom() });
	await house.runJobs();
	await house.mustRun(house.people.tom, "team.agree-to-fresh-start", { member: tom() });
	await house.mustRun(house.people.keeper, "team.invite-again", { member: tom() });
	await house.runJobs();
	await house.runJobs();
	const mails = post.got.slice(before).map((mail) => mail.replaceAll("=\r\n", ""));
	expect(mails).toHaveLength(2);
	expect(mails[0]).toContain("vroeg om een nieuwe start");
	expect(mails[1]).toContain("kreeg een nieuwe start");
	await admin("update member set reachable = null, phone = null where id = $1", [tom()]);
	await change({ roles: ["generalist"], reachable: "ergens anders" });
	await house.runJobs();
	expect(post.got).toHaveLength(before + 2);
});

test("the rule: whoever is reached somewhere else than before hears it at the place of before; nothing is said of what one does oneself; no message has a name or a link", () => {
	const place = fc.constantFrom(undefined, "06 12 34 56 78", "a@b.example.nl", "bel na zes", "c@d.example.nl");
	fc.assert(
		fc.property(place, place, fc.boolean(), fc.boolean(), (was, now, self, other) => {
			const told = takingIn(self ? "m" : "k", "m", { reachable: was, roles: ["a"] }, { reachable: now, roles: other ? ["a", "b"] : ["a"] });
			expect(told.includes("reach")).toBe(!self && wayTo({ reachable: was })?.to !== wayTo({ reachable: now })?.to);
			expect(told.includes("roles")).toBe(!self && other);
		}),
	);
	for (const what of takings)
		for (const language of ["nl", "en"] as const) {
			const { subject, text } = composeTaking(what, language);
			expect(`${subject} ${text}`).not.toMatch(/https?:|@|\d{3}/);
		}
});
