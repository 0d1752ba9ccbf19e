/** What one can do with asks and offers. */
import { z } from "zod";
import { words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth, saidYes } from "../both.ts";
import { topics, wishSides } from "./model.ts";

const PutWish = z.object({ case: CaseId, side: z.enum(wishSides), topic: z.enum(topics), words: words(300).optional() });
export type PutWish = z.infer<typeof PutWish>;
export const putWish = forBoth({
	name: "put-wish",
	input: PutWish,
	writes: ["planning.wish-put"],
	says: "Something asked for or offered among neighbours; voiced through the worker, without a name.",
});
const TakeWish = z.object({ case: CaseId, wish: ThingId });
export type TakeWish = z.infer<typeof TakeWish>;
export const takeWish = forBoth({ name: "take-wish", input: TakeWish, writes: ["planning.wish-taken"], says: "An ask or offer is over." });

const byWorker = {
	who: "support-a-plan",
	about: (input: { readonly case: CaseId }): CaseId => input.case,
	standing: ["responsible", "part"],
	offline: false,
} as const;
const ThinkOfMatch = z.object({ case: CaseId, wish: ThingId, other: ThingId });
export type ThinkOfMatch = z.infer<typeof ThinkOfMatch>;
export const thinkOfMatch = operation<ThinkOfMatch>({
	...byWorker,
	name: "planning.think-of-match",
	input: ThinkOfMatch,
	audience: "responsible",
	writes: ["planning.match-thought"],
	says: "A worker thinks of two people; both are asked apart before anything is told.",
});
const AnswerMatch = z.object({ case: CaseId, match: ThingId, answer: z.enum(["yes", "no"]), ...saidYes });
export type AnswerMatch = z.infer<typeof AnswerMatch>;
export const answerMatch = operation<AnswerMatch>({
	...byWorker,
	name: "planning.answer-match",
	input: AnswerMatch,
	audience: "person",
	writes: ["planning.match-answered"],
	says: "What one of the two said when asked, with who was there.",
});
const MatchWent = z.object({ case: CaseId, match: ThingId, how: z.enum(["met", "own"]) });
export type MatchWent = z.infer<typeof MatchWent>;
export const matchWent = operation<MatchWent>({
	...byWorker,
	name: "planning.match-went",
	input: MatchWent,
	audience: "person",
	writes: ["planning.match-went"],
	says: "They met, and one light look-back follows; or they carry on by themselves, and the worker is out.",
});
