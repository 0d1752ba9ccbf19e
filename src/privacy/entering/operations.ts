/** The ways in to a person's own page: made by a worker, seen and taken back by the person (PRIN-14). */
import { z } from "zod";
import { tick } from "#src/kernel/fields.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

const about = (input: { readonly case: CaseId }): CaseId => input.case;

const GivePage = z.object({
	case: CaseId,
	way: z.enum(["letter", "card"]).optional(),
	/** The person asked for it, or said yes. */
	asked: tick,
	/** What only they know was forgotten: they choose anew. */
	forgot: tick,
});
export type GivePage = z.infer<typeof GivePage>;
export const givePage = operation<GivePage>({
	name: "privacy.give-page",
	input: GivePage,
	who: "share-an-item",
	about,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["privacy.page-given"],
	says: "Make the letter or the card with which the person opens their own page; a next one with their yes.",
});
const WithdrawPage = z.object({ case: CaseId });
export type WithdrawPage = z.infer<typeof WithdrawPage>;
export const withdrawPage = operation<WithdrawPage>({
	name: "privacy.withdraw-page",
	input: WithdrawPage,
	who: "share-an-item",
	about,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["privacy.page-withdrawn"],
	says: "End the letters and cards that open the person's page.",
});
const EndOwnWay = z.object({
	case: CaseId,
	way: z.enum(["letter", "card", "passkey", "elsewhere", "all"]),
	passkey: z.string().max(1_500).optional(),
});
export type EndOwnWay = z.infer<typeof EndOwnWay>;
export const endOwnWay = operation<EndOwnWay>({
	name: "privacy.end-own-way",
	input: EndOwnWay,
	who: "read-own-page",
	about,
	standing: ["person"],
	audience: "person",
	offline: false,
	writes: ["privacy.page-withdrawn"],
	says: "Take back one way in to one's own page, or all of them.",
});
