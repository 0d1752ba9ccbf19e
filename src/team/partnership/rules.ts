/** Pure rules of agreements: when one counts, and from when on arrears may be told. */
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { type CreditorKind, creditorKinds, type Partnership, type Threshold } from "./model.ts";
import type { AgreePartnership } from "./operations.ts";

/** After how long an agreement is looked at again, when nobody chose a day. */
export const REVIEW_DAYS = 365;

const thresholdsOf = (typed: AgreePartnership["thresholds"]): readonly Threshold[] =>
	creditorKinds.flatMap((kind) => {
		const one = typed?.[kind];
		return one === undefined || (one.months === undefined && one.amount === undefined)
			? []
			: [
					{
						kind,
						...(one.months === undefined ? {} : { months: one.months }),
						...(one.amount === undefined ? {} : { amount: one.amount }),
					},
				];
	});
/** An agreement has an end after its beginning, was signed by somebody of each side, and is looked at again (TEAM-08). */
export const decideAgreement = (input: AgreePartnership, today: CalendarDay): Result<Omit<Partnership, "id">> => {
	if (input.until !== undefined && input.until < input.from) return refuse("team.ends-before-it-begins", {}, "until");
	if (input.signedOn > today) return refuse("team.signed-later", {}, "signedOn");
	const reviewOn = input.reviewOn ?? addDays(input.from, REVIEW_DAYS);
	if (reviewOn < input.from) return refuse("team.review-before-it-begins", {}, "reviewOn");
	return ok({
		organisation: input.organisation,
		aim: input.aim,
		notAim: input.notAim,
		thresholds: thresholdsOf(input.thresholds),
		shared: [...new Set(input.shared)],
		whoTells: input.whoTells,
		signedByUs: input.signedByUs,
		signedByThem: input.signedByThem,
		signedOn: input.signedOn,
		reviewOn,
		from: input.from,
		until: input.until ?? null,
	});
};

/** The line of an agreement for a kind of arrears; without one of its own, that for everything else. */
export const thresholdFor = (thresholds: readonly Threshold[], kind: CreditorKind): Threshold | undefined =>
	thresholds.find((one) => one.kind === kind) ?? thresholds.find((one) => one.kind === "other");
/** Whether arrears reach the line: every part of it that was agreed. */
export const reaches = (threshold: Threshold, arrears: { readonly months: number; readonly amount: number }): boolean =>
	arrears.months >= (threshold.months ?? 0) && arrears.amount >= (threshold.amount ?? 0);
/** Whether it is time to look at an agreement again together. */
export const isForReview = (agreement: Pick<Partnership, "reviewOn">, today: CalendarDay): boolean =>
	agreement.reviewOn !== null && agreement.reviewOn <= today;
