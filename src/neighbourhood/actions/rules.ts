/** What keeps something of residents from becoming a page about somebody. Pure. */
import { ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { BeginAction, HearAboutAction, LookBackOnAction } from "./operations.ts";
import type { ResidentsAction } from "./model.ts";

const street = /\p{L}(?:straat|str\.?|weg|laan|plein|pad|hof|kade|dijk|singel|gracht|dreef|erf|steeg)\s{1,3}\d/iu;
const numbered = /\b(?:op nummer|huisnummer|nummer|nr\.?|number)\s{1,3}\d/iu;
const titled =
	/\b(?:[Mm]ijnheer|[Mm]eneer|[Dd]hr|[Dd]e heer|[Mm]evrouw|[Mm]evr|[Mm]w|[Jj]uffrouw|Mr|Mrs|Miss|[Ff]amily|[Ff]amilie|[Ff]am)\.?\s+(?:(?:van|de|der|den|ter|ten|el|al)\s+)*\p{Lu}/u;
const capital = /^\p{Lu}[\p{L}'’-]+\s+(?:(?:van|de|der|den|ter|ten|het|el|al)\s+)*\p{Lu}/u;

/** A house number or a surname: then it would be about one door or one person. */
export const pointsAtSomebody = (text: string): boolean => street.test(text) || numbered.test(text) || titled.test(text);
/** 'Ria de Groot' is more than a first name; 'Ria' and 'Ria en de buren' are not. */
export const saysSurname = (lead: string): boolean => titled.test(lead) || capital.test(lead);

type Words = { readonly what?: string | undefined; readonly lead?: string | undefined; readonly how?: string | undefined };
const named = ({ what, lead, how }: Words): Refusal | undefined => {
	if (what !== undefined && pointsAtSomebody(what)) return refuse("neighbourhood.about-somebody", {}, "what");
	if (how !== undefined && pointsAtSomebody(how)) return refuse("neighbourhood.about-somebody", {}, "how");
	if (lead !== undefined && saysSurname(lead)) return refuse("neighbourhood.first-name-only", {}, "lead");
	return undefined;
};

/** May this begin? Nothing in it points at somebody, and the day to look back is still to come (NBH-04). */
export const decideBegin = (given: Pick<BeginAction, "lookBackOn"> & Partial<Pick<BeginAction, "what" | "lead">>, today: CalendarDay): Result<true> =>
	named(given) ?? (given.lookBackOn < today ? refuse("neighbourhood.day-gone-by", {}, "lookBackOn") : ok(true));

export const decideHear = (action: ResidentsAction, given: HearAboutAction): Result<{ readonly stops: boolean }> =>
	action.lookedBack === null ? ok({ stops: given.asked === "no" }) : refuse("neighbourhood.looked-back-already");

/** Once, and only once. */
export const decideLookBack = (action: ResidentsAction, given: LookBackOnAction): Result<true> =>
	action.lookedBack === null ? (named({ how: given.how }) ?? ok(true)) : refuse("neighbourhood.looked-back-already");
