/** What others wrote about somebody: little, with whose it is, and for a while; then it is gone. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { aCaseOf, type MadeCase } from "../make.ts";
import { privacyPhase } from "../phase.ts";

let house: TestHouse;
let karim: MadeCase;
beforeAll(async () => {
	house = await testHouse({ phases: [privacyPhase] });
	karim = await aCaseOf(house, house.people.nadia, { given: "Karim", family: "Bos" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const report = (more: object = {}) => ({
	case: karim.case,
	author: "A. de Boer, jeugdteam",
	on: "2019-03-02",
	purpose: "De school vraagt welke hulp er was",
	text: "MOMENTOPNAME van toen",
	until: "2026-12-31",
	...more,
});
const road = () => `/mensen/${karim.case}/stukken`;
const page = async (): Promise<string> => (await house.get(house.people.nadia, road())).html;
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? JSON.stringify(ran);
const rows = (): Promise<readonly { readonly id: string; readonly sealed: Buffer }[]> =>
	withClient(
		house.database.adminConfig,
		async (client) => (await client.query<{ id: string; sealed: Buffer }>("select id, sealed from attachment")).rows,
	);

it("PRIV-07 author, date, purpose and last day stay attached; no file can be brought, and nothing stays longer than a season", async () => {
	await house.mustRun(house.people.nadia, "privacy.keep-report", report());
	const html = await page();
	for (const words of ["A. de Boer, jeugdteam, 2 maart 2019", "De school vraagt welke hulp er was", "MOMENTOPNAME", "verdwijnt na 31 december"])
		expect(html).toContain(words);
	expect(html).not.toContain('type="file"');
	for (const missing of ["author", "on", "purpose", "text", "until"])
		expect((await house.run(house.people.nadia, "privacy.keep-report", report({ [missing]: undefined }))).kind).toBe("invalid");
	expect(codeOf(await house.run(house.people.nadia, "privacy.keep-report", report({ until: "2027-06-01" })))).toBe("privacy.report-too-long");
	expect(codeOf(await house.run(house.people.nadia, "privacy.keep-report", report({ on: "2026-12-01" })))).toBe("privacy.report-not-yet");
	for (const who of [house.people.tom, house.people.els, house.people.westhof, house.person(karim.person)]) {
		expect((await house.run(who, "privacy.keep-report", report())).kind).toBe("refusal");
		expect((await house.get(who, road())).status).toBeGreaterThanOrEqual(403);
	}
	for (const { sealed } of await rows()) expect(sealed.includes("MOMENTOPNAME")).toBe(false);
	// Its words are in no entry: what lapses is not kept beside it for ever.
	expect(JSON.stringify(await house.entries(house.people.nadia, karim.case))).not.toContain("MOMENTOPNAME");
});
it("PRIV-07 the person puts it away before its day, or it lapses by itself: nobody reads it from then on, and the night clears it away", async () => {
	await house.mustRun(house.people.nadia, "privacy.keep-report", report({ text: "TWEEDE", until: "2026-11-30" }));
	const before = await rows();
	const first = (await house.entries(house.people.nadia, karim.case)).find((entry) => entry.kind === "privacy.report-kept");
	await house.mustRun(house.person(karim.person), "privacy.put-away-report-myself", {
		case: karim.case,
		report: (first?.body as { report: string } | undefined)?.report,
	});
	expect((await rows()).length).toBe(before.length - 1);
	expect(await page()).not.toContain("MOMENTOPNAME");
	expect(await page()).toContain("TWEEDE");
	house.pass({ days: 7 });
	// Also without any night: the database itself does not give it any more.
	expect(await page()).not.toContain("TWEEDE");
	expect(await page()).toContain("verdwenen na 30 november");
	await house.runNight("privacy.end-what-lapsed");
	expect(await rows()).toEqual([]);
});
