/** What one can do with small means. */
import { z } from "zod";
import { CaseId } from "#src/kernel/index.ts";
import { day, euro, line, words } from "#src/kernel/fields.ts";
import { operation } from "#src/kernel/operation.ts";

const SpendInput = z.object({ case: CaseId, amount: euro, why: line(300) });
export type SpendInput = z.infer<typeof SpendInput>;
/** Serves TEAM-11. Nobody has to approve. */
export const spend = operation({
	name: "contact.spend",
	input: SpendInput,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: true,
	writes: ["contact.spent"],
	says: "Spends from the purse for small means, up to what the team agreed, with one line of why.",
});
const IdeaInput = z.object({ words: words(1000) });
export type IdeaInput = z.infer<typeof IdeaInput>;
export const shareIdea = operation({
	name: "contact.share-idea",
	input: IdeaInput,
	who: "write-about-contact",
	audience: "none",
	offline: false,
	writes: [],
	says: "Shares a small, bold thing that worked, without names.",
});
const LimitInput = z.object({ most: euro, from: day.optional() });
export type LimitInput = z.infer<typeof LimitInput>;
export const agreeMeans = operation({
	name: "contact.agree-means",
	input: LimitInput,
	who: "set-up-the-team",
	audience: "none",
	offline: false,
	writes: [],
	says: "How much a colleague may spend at once, from a day on.",
});
