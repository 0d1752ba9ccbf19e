/** A page that was opened twelve times on a day is one row; whatever else differs is another. */
import { expect, test } from "vitest";
import type { Instant } from "#src/kernel/time.ts";
import type { NenLine } from "#src/platform/access-log/nen7513.ts";
import { matterOf, mergeDays } from "./rules.ts";

const line = (at: string, more: Partial<NenLine> = {}): NenLine => ({
	eventID: "x",
	eventActionCode: "R",
	eventDateTime: `2026-11-${at}:00.000Z` as Instant,
	eventOutcomeIndicator: "0",
	eventTypeCode: "look",
	userID: "nadia",
	userName: "Nadia",
	userIsRequestor: true,
	roleIDCode: [],
	purposeOfUse: "support",
	auditEnterpriseSiteID: "s",
	auditSourceID: "s",
	organisationID: null,
	participantObjects: [
		{ kind: "person", id: "p" },
		{ kind: "matter", id: "m" },
	],
	autorisatieProtocol: "x",
	reason: null,
	emergency: false,
	number: 1,
	...more,
});
test("like lines of one day are one, from the first to the last moment, in whatever order they come", () => {
	const noon = line("24T11:00");
	expect(mergeDays([noon, line("24T08:30"), line("24T15:05"), line("24T10:00")])).toEqual([
		{ day: "2026-11-24", from: "09:30", until: "16:05", times: 4, line: noon },
	]);
	expect(mergeDays([noon, noon])).toEqual([{ day: "2026-11-24", from: "12:00", until: "12:00", times: 2, line: noon }]);
	expect(mergeDays([])).toEqual([]);
});
test.each([
	["another day", line("25T11:00")],
	["the evening that is the next day on the wall clock", line("24T23:30")],
	["somebody else", line("24T11:00", { userID: "tom" })],
	["another act", line("24T11:00", { eventTypeCode: "write" })],
	["somebody and an act that read alike when run together", line("24T11:00", { userID: "nadial", eventTypeCode: "ook" as never })],
	["with a reason", line("24T11:00", { emergency: true })],
	["refused", line("24T11:00", { eventOutcomeIndicator: "4" })],
	["another matter", line("24T11:00", { participantObjects: [{ kind: "matter", id: "n" }] })],
	["no matter at all", line("24T11:00", { participantObjects: [{ kind: "person", id: "m" }] })],
])("is another row: %s", (_why, other) => {
	const first = line("24T11:00");
	expect(mergeDays([first, other]).map((one) => [one.times, one.line])).toEqual([
		[1, first],
		[1, other],
	]);
});
test("which matter it is about, if any", () => {
	expect(matterOf(line("24T11:00"))).toBe("m");
	expect(matterOf(line("24T11:00", { participantObjects: [{ kind: "command", id: "m" }] }))).toBeUndefined();
});
