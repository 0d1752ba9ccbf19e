/** An agreement in words, in pairs: shown wherever something is sent, shared or planned together (TEAM-08). Pure. */
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { catalogue, fill } from "#src/platform/texts/catalogue.ts";
import { euros, shortDay } from "#src/platform/texts/dates.ts";
import type { CreditorKind, Partnership, Threshold } from "./model.ts";
import { enPartnership } from "./texts/en.ts";
import { nlPartnership, type PartnershipWords } from "./texts/nl.ts";

export const partnershipTexts = catalogue<PartnershipWords>({ nl: nlPartnership, en: enPartnership });

/** 'huur: vanaf 2 maanden en minstens € 250'. */
export const thresholdSaid = (one: Threshold, language: Language): string => {
	const words = partnershipTexts(language);
	const months = one.months === undefined ? "" : one.months === 1 ? words.oneMonth : fill(words.months, { count: one.months });
	const amount = one.amount === undefined ? "" : euros(one.amount, language);
	const sentence = one.months === undefined ? words.fromAmount : one.amount === undefined ? words.fromMonths : words.fromBoth;
	return fill(sentence, { kind: words.kinds[one.kind], months, amount });
};
export const kindSaid = (kind: CreditorKind, language: Language): string => partnershipTexts(language).kinds[kind];

export type Said = { readonly what: string; readonly is: string };
/** What was agreed, in pairs for a list of facts; without its days. */
export const agreementSaid = (agreement: Partnership, language: Language, today: CalendarDay): readonly Said[] => {
	const words = partnershipTexts(language);
	const on = (day: CalendarDay): string => shortDay(day, today, language);
	return [
		{ what: words.aim, is: agreement.aim },
		{ what: words.notAim, is: agreement.notAim },
		...(agreement.thresholds.length === 0
			? []
			: [{ what: words.thresholds, is: agreement.thresholds.map((one) => thresholdSaid(one, language)).join(" · ") }]),
		{ what: words.shared, is: agreement.shared.length === 0 ? words.nothingShared : agreement.shared.map((item) => words.items[item]).join(", ") },
		...(agreement.whoTells === "" ? [] : [{ what: words.whoTells, is: agreement.whoTells }]),
		{
			what: words.signed,
			is:
				agreement.signedOn === null
					? words.notSigned
					: fill(words.signedBy, { us: agreement.signedByUs, them: agreement.signedByThem, day: on(agreement.signedOn) }),
		},
		...(agreement.reviewOn === null ? [] : [{ what: words.review, is: on(agreement.reviewOn) }]),
	];
};
