/** What a team learns from weighing together, without anybody's name (LEG-09, LEG-14, SAFE-08). */
import { z } from "zod";
import { CaseId, type Instant, lines, ThingId, whole, words } from "#src/kernel/index.ts";
import type { Step, WeighOutcome } from "../model.ts";

export const LayInput = z.object({
	case: CaseId,
	version: whole(1, 10_000),
	why: words(2000),
	riskOfGoing: words(2000).optional(),
	riskOfStaying: words(2000).optional(),
	bring: words(1000).optional(),
	hindsight: words(2000).optional(),
});
export type LayInput = z.infer<typeof LayInput>;
export type LaidWeighing = {
	readonly id: string;
	readonly step: Step;
	readonly outcome: WeighOutcome;
	readonly why: string;
	readonly riskOfGoing: string | null;
	readonly riskOfStaying: string | null;
	readonly bring: string | null;
	readonly hindsight: string | null;
	readonly felt: string | null;
	readonly at: Instant;
};

/** About a situation, never about somebody. */
export const AgreementInput = z.object({
	situation: words(500),
	speaks: words(500),
	oneLine: words(1000),
	atThreat: words(1000).optional(),
	phones: lines(120, 8),
});
export type AgreementInput = z.infer<typeof AgreementInput>;
export const EndAgreementInput = z.object({ agreement: ThingId });
export type EndAgreementInput = z.infer<typeof EndAgreementInput>;
export type Agreement = Omit<AgreementInput, "atThreat"> & {
	readonly id: string;
	readonly atThreat: string | null;
	readonly by: string;
	readonly at: Instant;
};

export const AnswerBackingInput = z.object({ matter: ThingId, answer: words(2000) });
export type AnswerBackingInput = z.infer<typeof AnswerBackingInput>;
export type BackingMatter = {
	readonly id: string;
	readonly words: string | null;
	readonly by: string;
	readonly at: Instant;
	readonly answer: string | null;
	readonly answeredBy: string | null;
	readonly answeredAt: Instant | null;
};

/** How often, why and with what result people were approached unasked. `null`: too few to tell without pointing at somebody. */
export const figureKeys = [
	"weighed",
	"went",
	"stayed",
	"self",
	"children",
	"others",
	"contact",
	"stillApart",
	"glad",
	"mixed",
	"rather-not",
	"no-answer",
] as const;
export type FigureKey = (typeof figureKeys)[number];
export type Figures = Readonly<Record<FigureKey, number | null>>;
export const GiveInput = z.object({ year: whole(2000, 2200), words: words(4000).optional() });
export type GiveInput = z.infer<typeof GiveInput>;
export type PublicAccount = { readonly year: number; readonly figures: Figures; readonly words: string | null; readonly at: Instant };
