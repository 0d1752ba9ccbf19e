/** What can be asked, and what a yes, a no and a yes taken back do. Pure. */
import type { MemberId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import type { PrivacyState } from "../model.ts";
import { LONGEST_DAYS, sharedOn, stopped, type Stopping, written } from "../rules.ts";
import type { HowSaid } from "../said.ts";
import { holdsOn, waits } from "./holding.ts";
import type { ConsentLetter } from "./model.ts";
import type { AskConsent, NoteConsent, RefuseConsent, WithdrawConsent } from "./operations.ts";

type Decided = Result<readonly NewEntry[]>;
type Said = { readonly how: HowSaid; readonly witness?: string | undefined };
/** When it is asked again whether the letter was talked about. */
const ASK_AGAIN_DAYS = 14;
/** A letter about everything is no letter: the person could not know what they say yes to (PRIV-04, ANTI-23). */
const everything = /^\W*(alles|alle informatie|(het )?hele (dossier|verhaal)|everything|all information)\W*$/i;

export type Asking = { readonly today: CalendarDay; readonly me: MemberId; readonly id: ThingId; readonly organisationName: string };
export const decideAsk = (input: AskConsent, { today, me, id, organisationName }: Asking): Decided => {
	if (everything.test(input.subject)) return refuse("privacy.not-everything", {}, "subject");
	if (input.until < today) return refuse("privacy.ended-already", {}, "until");
	if (input.until > addDays(today, LONGEST_DAYS)) return refuse("privacy.too-long", {}, "until");
	const body = {
		letter: id,
		recipient: { organisation: input.organisation, organisationName, name: input.toName, mail: input.toMail },
		subject: input.subject,
		forWhat: input.forWhat,
		until: input.until,
		holder: me,
		lookAgain: addDays(today, ASK_AGAIN_DAYS),
	};
	return ok([written(input.case, "privacy.consent-asked", body)]);
};

const find = (letters: readonly ConsentLetter[], id: string, today: CalendarDay): ConsentLetter | Refusal => {
	const one = letters.find((each) => each.letter === id);
	if (!one) return refuse("privacy.no-such-letter");
	if (one.withdrawn) return refuse("privacy.letter-withdrawn");
	return one.until < today ? refuse("privacy.letter-is-over") : one;
};
const isNo = (found: ConsentLetter | Refusal): found is Refusal => "kind" in found;

/** A spoken yes counts with somebody there; a signature stands on the letter. A no can become a yes later. */
export const decideYes = (
	letters: readonly ConsentLetter[],
	input: Pick<NoteConsent, "case" | "letter"> & Partial<Pick<NoteConsent, "yes" | "witness">>,
	today: CalendarDay,
	photo?: ThingId,
): Decided => {
	const one = find(letters, input.letter, today);
	if (isNo(one)) return one;
	if (one.given) return refuse("privacy.letter-has-a-yes");
	if (input.yes === "spoken" && input.witness === undefined) return refuse("privacy.witness-needed", {}, "witness");
	const how: HowSaid = input.yes === undefined ? "own-device" : input.yes === "signed" ? "paper" : "spoken";
	return ok([written(input.case, "privacy.consent-given", { letter: one.letter, photo, how, witness: input.witness })]);
};
export const decideNo = (letters: readonly ConsentLetter[], input: RefuseConsent, today: CalendarDay, said: Said): Decided => {
	const one = find(letters, input.letter, today);
	if (isNo(one)) return one;
	if (!waits(one)) return refuse(one.given ? "privacy.letter-has-a-yes" : "privacy.letter-has-a-no");
	return ok([written(input.case, "privacy.consent-refused", { letter: one.letter, words: input.words, ...said })]);
};
/** In one step: the yes is gone, what rests on it stops, and each receiver is owed a word (PRIV-05, PRIV-02). */
export const decideWithdraw = (
	letters: readonly ConsentLetter[],
	state: PrivacyState,
	input: WithdrawConsent,
	said: Said,
	stopping: Stopping,
): Decided => {
	const one = letters.find((each) => each.letter === input.letter);
	if (!one) return refuse("privacy.no-such-letter");
	if (one.withdrawn) return refuse("privacy.letter-withdrawn");
	if (!holdsOn(one, stopping.today)) return refuse("privacy.letter-does-not-hold");
	const resting = sharedOn(state, stopping.today).filter((each) => each.letter === one.letter);
	return ok([
		written(input.case, "privacy.consent-withdrawn", { letter: one.letter, ...said }),
		...resting.map((each) => stopped(input.case, each, said, stopping)),
	]);
};
