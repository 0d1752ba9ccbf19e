/** What may be shared and what is owed for it. Pure: state and facts in, entries or a refusal out. */
import type { ActorKind } from "#src/kernel/actor.ts";
import type { CaseId, MemberId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { inSentence } from "#src/platform/texts/in-sentence.ts";
import type { ConsentLetter as Consent } from "./consent/model.ts";
import { holdsOn, sameRecipient } from "./consent/holding.ts";
import { findGround } from "./grounds.ts";
import {
	type Aim,
	type AskedItem,
	aims,
	type Disclosed,
	type Disclosure,
	type HowSaid,
	type Item,
	type ItemKind,
	itemKinds,
	type PrivacyEntry,
	type PrivacyState,
} from "./model.ts";
import type { Disclose, StopSharing, TellAndAsk } from "./operations.ts";

/** How long an item may be shared before it is asked anew: no standing access (PRIV-04). */
export const LONGEST_DAYS = 366;
/** Within how many days the person is told, the receiver informed, a question answered. */
export const TELL_WITHIN = 7;
export const RECEIVER_WITHIN = 3;
export const ANSWER_WITHIN = 7;

type Made = NewEntry<PrivacyEntry["kind"], PrivacyEntry["body"]>;
/** An entry on the privacy stream of a case. */
export const written = <Kind extends PrivacyEntry["kind"]>(
	about: CaseId,
	kind: Kind,
	body: Extract<PrivacyEntry, { kind: Kind }>["body"],
	audience: NewEntry["audience"] = { reach: "person" },
): Made => ({ kind, stream: { kind: "privacy", id: about }, case: about, audience, body });

/** What the person says themselves needs no witness; what a worker writes down was said or handed over. */
export const howOf = (kind: ActorKind, given: HowSaid | undefined): HowSaid =>
	kind === "person" ? "own-device" : given === "paper" ? "paper" : "spoken";

/** The items of an agreement that can be shared one by one (TEAM-08): the fixed choices of the agreement are these very items. */
export const itemsInAgreement = (shared: readonly string[]): readonly ItemKind[] => itemKinds.filter((kind) => shared.includes(kind));

export type Facts = {
	readonly today: CalendarDay;
	readonly me: MemberId;
	readonly newId: () => string;
	/** What this organisation and we agreed to share; undefined when there is no agreement. */
	readonly agreed: readonly ItemKind[] | undefined;
	readonly organisationName: string;
	/** Who of that organisation reads what is shared with it. */
	readonly readers: readonly string[];
	/** How the person is called to the receiver. */
	readonly about: string;
	/** The person asked to share nothing for now, or objects: only over a danger. */
	readonly standsStill: boolean;
	/** Every letter of consent in the matter: the one this may rest on, and a no on any of them counts as well. */
	readonly letters: readonly Consent[];
};
const isAim = (asked: string): asked is Aim => (aims as readonly string[]).includes(asked);
const isItem = (asked: AskedItem): asked is ItemKind => asked !== "cause";
const sameReceiver = (one: Disclosure, organisation: OrganisationId | undefined, name: string): boolean =>
	sameRecipient(one.recipient, { organisation, organisationName: name });
/** Whether the person said no to this receiver and has not said yes since. */
const saidNo = (state: PrivacyState, organisation: OrganisationId | undefined, name: string): boolean => {
	const last = state.disclosures.filter((one) => sameReceiver(one, organisation, name)).at(-1);
	return last !== undefined && (last.told?.answer === "no" || last.stopped !== undefined);
};
/** Whether they said no to this receiver, or took their yes back, on a letter, and have not said yes since: on paper or when something was shared (PRIV-05). */
const saidNoOnPaper = (
	letters: readonly Consent[],
	state: PrivacyState,
	organisation: OrganisationId | undefined,
	organisationName: string,
): boolean => {
	const to = { organisation, organisationName };
	const theirs = letters.filter((one) => sameRecipient(one.recipient, to));
	const last = (moments: readonly (string | undefined)[]): string =>
		moments.reduce<string>((found, at) => (at !== undefined && at > found ? at : found), "");
	const no = last(theirs.map((one) => one.withdrawn?.at ?? one.refused?.at));
	const asked = state.disclosures.filter((one) => sameReceiver(one, organisation, organisationName));
	const yes = last([
		...theirs.map((one) => (one.withdrawn ? undefined : one.given?.at)),
		...asked.map((one) => (one.told?.answer === "yes" ? one.told.at : one.consent === "before" ? one.at : undefined)),
	]);
	return no > yes;
};
const itemsOf = (input: Disclose): readonly Item[] => {
	const said = {
		"payment-agreement": input.agreement,
		"next-contact": input.next,
		"how-to-reach": input.reach,
		"what-helps": input.helps,
		other: input.other,
	} as const;
	return [...new Set(input.items)].filter(isItem).map((kind) => (kind in said ? { kind, words: said[kind as keyof typeof said] } : { kind }));
};

/** A letter covers its own receiver, while it holds, and no longer than it says (PRIV-05). */
const decideLetter = (letter: Consent | undefined, input: Disclose, organisationName: string, today: CalendarDay): Refusal | undefined => {
	const to = { organisation: input.organisation, organisationName };
	if (!letter || !holdsOn(letter, today) || !sameRecipient(letter.recipient, to)) return refuse("privacy.letter-does-not-hold", {}, "letter");
	if (input.consent !== "before") return refuse("privacy.letter-is-a-yes", {}, "consent");
	return input.until > letter.until ? refuse("privacy.longer-than-the-letter", {}, "until") : undefined;
};

/** Decides on sharing (PRIN-01, PRIV-01, PRIV-02, PRIV-03, PRIV-04). */
export const decideDisclose = (state: PrivacyState, input: Disclose, facts: Facts): Result<readonly Made[]> => {
	const { today, me, newId, agreed, organisationName, readers } = facts;
	if (!isAim(input.aim)) return refuse(input.aim === "collection" ? "privacy.not-for-collecting" : "privacy.not-for-control", {}, "aim");
	if (input.items.includes("cause")) return refuse("privacy.cause-is-theirs", {}, "items");
	const ground = findGround(input.ground, today);
	if (!ground) return refuse("privacy.ground-not-in-use", {}, "ground");
	if (input.until < today) return refuse("privacy.ended-already", {}, "until");
	if (input.until > addDays(today, LONGEST_DAYS)) return refuse("privacy.too-long", {}, "until");
	const outside = agreed === undefined ? undefined : itemsOf(input).find((item) => !agreed.includes(item.kind));
	if (outside) return refuse("privacy.not-in-agreement", { partner: inSentence(organisationName) }, "items");
	if (input.heldBack !== undefined && input.consent === "before") return refuse("privacy.known-already", {}, "heldBack");
	if (ground.code === "consent" && input.consent !== "before") return refuse("privacy.consent-is-not-there", {}, "consent");
	if (input.consent !== "before" && input.argument === undefined) return refuse("privacy.argument-needed", {}, "argument");
	const letter = facts.letters.find((one) => one.letter === input.letter);
	if (input.letter !== undefined) {
		const no = decideLetter(letter, input, organisationName, today);
		if (no) return no;
	}
	if (facts.standsStill && !ground.overNo) return refuse("privacy.stands-still");
	const before = saidNo(state, input.organisation, organisationName) || saidNoOnPaper(facts.letters, state, input.organisation, organisationName);
	const over = input.consent === "refused" || (input.consent !== "before" && before);
	if (over && !ground.overNo) return refuse("privacy.person-said-no", {}, "consent");

	const disclosure = newId() as ThingId;
	const owed = input.consent !== "before";
	const body: Disclosed = {
		disclosure,
		items: itemsOf(input),
		recipient: { organisation: input.organisation, organisationName, name: input.toName, mail: input.toMail ?? letter?.recipient.mail },
		aim: input.aim,
		forWhat: input.forWhat,
		ground: ground.code,
		consent: input.consent,
		argument: input.argument,
		letter: input.letter,
		until: input.until,
		holder: me,
		tellBy: owed ? addDays(today, TELL_WITHIN) : undefined,
		heldBack: owed ? input.heldBack : undefined,
	};
	const hidden = body.heldBack !== undefined;
	const entries: Made[] = [written(input.case, "privacy.disclosed", body, { reach: hidden ? "team" : "person" })];
	if (hidden) entries.push(written(input.case, "privacy.held-back", { what: "disclosure" }));
	if (input.organisation !== undefined)
		entries.push(
			written(
				input.case,
				"privacy.item-handed",
				{ disclosure, items: body.items, about: facts.about, contact: me, until: input.until },
				{ reach: "named", named: readers },
			),
		);
	return ok(entries);
};

export type Stopping = { readonly today: CalendarDay; readonly newId: () => string; readonly kind: ActorKind; readonly holder: MemberId };
/** What is held back from the person stays so when it stops (PRIN-13). */
export const reachOf = (one: Pick<Disclosure, "heldBack" | "told">): NewEntry["audience"] => ({
	reach: one.heldBack !== undefined && one.told === undefined ? "team" : "person",
});
/** Stops one thing that is shared, and owes the receiver a word. */
export const stopped = (
	about: CaseId,
	one: Pick<Disclosure, "disclosure" | "heldBack" | "told">,
	said: Pick<TellAndAsk, "how" | "witness">,
	{ today, newId, kind, holder }: Stopping,
): Made =>
	written(
		about,
		"privacy.sharing-stopped",
		{
			disclosure: one.disclosure,
			tell: newId() as ThingId,
			holder,
			tellBy: addDays(today, RECEIVER_WITHIN),
			how: howOf(kind, said.how),
			witness: said.witness,
		},
		reachOf(one),
	);

/** Tells the person and takes their answer; a no stops the sharing and owes the receiver a word (PRIV-02). */
export const decideTellAndAsk = (state: PrivacyState, input: TellAndAsk, facts: Stopping): Result<readonly Made[]> => {
	const one = state.disclosures.find((each) => each.disclosure === input.disclosure);
	if (!one) return refuse("privacy.nothing-shared");
	if (one.tellBy === undefined || one.told) return refuse("privacy.told-already");
	const answer = written(input.case, "privacy.told-and-asked", {
		disclosure: one.disclosure,
		answer: input.answer,
		words: input.words,
		how: howOf(facts.kind, input.how),
		witness: input.witness,
		told: one.heldBack === undefined ? undefined : bodyOf(one),
	});
	return ok(input.answer === "no" && !one.stopped ? [answer, stopped(input.case, { disclosure: one.disclosure }, input, facts)] : [answer]);
};
const bodyOf = ({ at: _at, told: _told, stopped: _stopped, heldBack: _heldBack, ...body }: Disclosure): Disclosed => body;

/** Stops sharing, in one step, by the person or for them. */
export const decideStopSharing = (state: PrivacyState, input: StopSharing, facts: Stopping): Result<readonly Made[]> => {
	const one = state.disclosures.find((each) => each.disclosure === input.disclosure);
	if (!one) return refuse("privacy.nothing-shared");
	return one.stopped ? refuse("privacy.stopped-already") : ok([stopped(input.case, one, input, facts)]);
};

/** What is shared now: not stopped and not past its day. */
export const sharedOn = (state: PrivacyState, today: CalendarDay): readonly Disclosure[] =>
	state.disclosures.filter((one) => !one.stopped && one.until >= today);
/** What the person still has to be told. */
export const stillToTell = (state: PrivacyState): readonly Disclosure[] => state.disclosures.filter((one) => one.tellBy !== undefined && !one.told);
/** How many talks were held without the person (PRIV-06). */
export const talksWithout = (state: PrivacyState): number => state.talks.filter((talk) => !talk.present).length;
