/** A partner works with us, and gives nobody here an order. */
import { expect, test } from "vitest";
import { mayAtAll, memberRoles } from "#src/kernel/policy.ts";
import { phases } from "../phases.ts";

test("CON-32 of all that a partner can do, nothing gives a worker a task, changes a plan or a visit, or asks how somebody is doing", () => {
	const partners = ["partner", "creditor", "sending-system"] as const;
	const others = memberRoles.filter((role) => !(partners as readonly string[]).includes(role));
	const theirs = phases
		.flatMap((phase) => phase.handled.map(({ operation }) => operation))
		.filter(({ who }) => mayAtAll(partners, who) && !others.some((role) => role !== "generalist" && mayAtAll([role], who)));
	const written = new Set(theirs.flatMap(({ writes }) => writes));
	// Every kind of entry there is, so that another one meets this test.
	expect([...written].sort()).toEqual([
		"carrying-out.easing-confirmed",
		"privacy.asked-of-us",
		"privacy.item-asked",
		"signalling.hand-over-answered",
		"signalling.hand-over-asked",
		"signalling.received",
		"signalling.reporter-known",
		"signalling.sender-said",
	]);
	for (const kind of written) expect(kind).not.toMatch(/^(contact|planning|weighing|lasting|conference)\./);
});
