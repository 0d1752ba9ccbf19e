/** Terms, what a matter is kept under, what the person wishes to live on, and destroying by two people. */
import { z } from "zod";
import { line, many, whole, words } from "#src/kernel/fields.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth } from "../both.ts";
import { howSaid } from "../said.ts";
import { matterRules, retentionRules, starts } from "./model.ts";
import { MOST_AT_ONCE } from "./rules.ts";

const said = { how: z.enum(howSaid).optional(), witness: line(200).optional() };

export const SetTerm = z.object({ rule: z.enum(retentionRules), months: whole(1, 1200), starts: z.enum(starts), why: line(300) });
export type SetTerm = z.infer<typeof SetTerm>;
export const setTerm = operation<SetTerm>({
	name: "privacy.set-retention-term",
	input: SetTerm,
	who: "keep-retention",
	audience: "none",
	offline: false,
	writes: [],
	says: "Sets from today on how long something is kept, from which moment that counts, and why.",
});

export const KeepUnder = z.object({ case: CaseId, rule: z.enum(matterRules) });
export type KeepUnder = z.infer<typeof KeepUnder>;
export const keepUnder = operation<KeepUnder>({
	name: "privacy.keep-under",
	input: KeepUnder,
	who: "share-an-item",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["privacy.kept-under"],
	says: "Says on which legal ground a matter is kept, and so how long.",
});

export const KeepSummary = z.object({ case: CaseId, text: words(2000), ...said });
export type KeepSummary = z.infer<typeof KeepSummary>;
/** The person's own short words, which stay when the notes go (PRIV-15). */
export const keepSummary = forBoth<KeepSummary>({
	name: "keep-summary",
	input: KeepSummary,
	writes: ["privacy.summary-kept"],
	says: "The person's own short words about it all, which stay when the notes go.",
});
export const KeepWish = z.object({ case: CaseId, keep: z.enum(["yes", "no"]), ...said });
export type KeepWish = z.infer<typeof KeepWish>;
/** Whether the plan lives on when the rest goes (PRIV-15). The crisis card does so until the person puts it away. */
export const keepWish = forBoth<KeepWish>({
	name: "keep-plan-wish",
	input: KeepWish,
	writes: ["privacy.wish-kept"],
	says: "The person wishes their plan to live on when the rest goes, or no longer does.",
});

export const ProposeDestruction = z.object({ matters: many(CaseId, MOST_AT_ONCE).refine((chosen) => chosen.length > 0, "missing") });
export type ProposeDestruction = z.infer<typeof ProposeDestruction>;
export const proposeDestruction = operation<ProposeDestruction>({
	name: "privacy.propose-destruction",
	input: ProposeDestruction,
	who: "keep-retention",
	audience: "mixed",
	offline: false,
	writes: ["privacy.destruction-proposed", "privacy.items-announced"],
	says: "Proposes to destroy what is past its term; nothing happens before somebody else approves and a week has passed.",
});
export const AboutDestruction = z.object({ destruction: CaseId });
export type AboutDestruction = z.infer<typeof AboutDestruction>;
export const approveDestruction = operation<AboutDestruction>({
	name: "privacy.approve-destruction",
	input: AboutDestruction,
	who: "keep-retention",
	audience: "named",
	offline: false,
	writes: ["privacy.destruction-approved"],
	says: "Approves what somebody else proposed to destroy.",
});
export const withdrawDestruction = operation<AboutDestruction>({
	name: "privacy.withdraw-destruction",
	input: AboutDestruction,
	who: "keep-retention",
	audience: "mixed",
	offline: false,
	writes: ["privacy.destruction-withdrawn", "privacy.items-stay"],
	says: "Takes back a proposal to destroy, as long as it was not done.",
});
export const CarryOut = z.object({});
export type CarryOut = z.infer<typeof CarryOut>;
export const carryOutDestruction = operation<CarryOut>({
	name: "privacy.carry-out-destruction",
	input: CarryOut,
	who: "run-the-house",
	audience: "mixed",
	offline: false,
	writes: ["privacy.destroyed", "privacy.faded", "privacy.piece-erased", "privacy.items-gone"],
	says: "Every night: destroys what two people decided on, when its day has come and nobody works with it any more.",
});
