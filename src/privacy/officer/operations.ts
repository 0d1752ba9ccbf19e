/** Searching who looked: sent as a form, with why, and itself a line in the log. */
import { z } from "zod";
import { day, line } from "#src/kernel/fields.ts";
import { MemberId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

export const whysToLook = ["person-asks", "regular", "incident", "audit"] as const;
export type WhyLook = (typeof whysToLook)[number];
export const SearchLog = z.object({
	named: line(120).optional(),
	worker: MemberId.optional(),
	from: day.optional(),
	until: day.optional(),
	why: z.enum(whysToLook),
});
export type SearchLog = z.infer<typeof SearchLog>;
export const searchLog = operation<SearchLog>({
	name: "privacy.access-log-search",
	input: SearchLog,
	who: "read-the-access-log",
	audience: "none",
	offline: false,
	writes: [],
	says: "Searches the access log by person, colleague and day, with the reason for looking; answers with ids and days only.",
});
