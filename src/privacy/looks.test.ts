import { describe, expect, it } from "vitest";
import type { CalendarDay, Instant, OrganisationId } from "#src/kernel/index.ts";
import { grounds, groundsOn } from "./grounds.ts";
import { foldLooks, partLooks } from "./looks.ts";
import { itemsInAgreement } from "./rules.ts";
import type { LookLine } from "./store.ts";

const line = (by: string, at: string, more: Partial<LookLine> = {}): LookLine => ({
	by,
	at: at as Instant,
	event: "look",
	what: "contact.person",
	organisation: null as OrganisationId | null,
	roles: ["generalist"],
	...more,
});
describe("looks", () => {
	it("like looks of one day are one line; the own worker around a visit is folded", () => {
		const lines = [
			line("tom", "2026-11-24T09:00:00.000Z"),
			line("tom", "2026-11-24T11:00:00.000Z"),
			line("nadia", "2026-11-25T08:00:00.000Z"),
			line("nadia", "2026-11-20T08:00:00.000Z"),
		];
		const looks = foldLooks(lines, "nadia", ["2026-11-24" as CalendarDay]);
		expect(looks.map((look) => [look.by, look.day, look.times])).toEqual([
			["nadia", "2026-11-25", 1],
			["tom", "2026-11-24", 2],
			["nadia", "2026-11-20", 1],
		]);
		expect(partLooks(looks).folded.map((look) => look.day)).toEqual(["2026-11-25"]);
	});
	it("PRIV-11 who wrote down a signal, and whoever is no worker of ours, does not stand in the list", () => {
		const told = [
			line("els", "2026-11-24T09:00:00.000Z", { event: "write", what: "signalling.take-call" }),
			line("westhof", "2026-11-24T09:00:00.000Z", { event: "write", what: "signalling.send-arrears", roles: ["creditor", "partner"] }),
			line("volunteer", "2026-11-24T09:00:00.000Z", { event: "write", what: "signalling.note-heard", roles: ["volunteer"] }),
		];
		expect(foldLooks(told, null, [])).toEqual([]);
	});
});
describe("grounds and agreements", () => {
	it("PRIV-01 grounds are dated: what was replaced is not offered", () => {
		expect(groundsOn("2026-11-24" as CalendarDay).map(({ code }) => code)).not.toContain("wmo-old-guideline");
		expect(groundsOn("2010-01-01" as CalendarDay).map(({ code }) => code)).toEqual(["wmo-old-guideline"]);
		expect(grounds.every((ground) => ground.nl !== "" && ground.en !== "")).toBe(true);
	});
	it("PRIV-04 reads the fixed choices of an agreement and nothing in between the lines", () => {
		expect(itemsInAgreement(["payment-agreement", "contact-made"])).toEqual(["contact-made", "payment-agreement"]);
		expect(itemsInAgreement(["contact made", "de oorzaak", "cause", "alles"])).toEqual([]);
	});
});
