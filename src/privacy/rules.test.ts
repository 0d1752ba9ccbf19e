/** Sharing one thing at a time: what may be shared, what is owed for it, and what a no does. */
import { describe, expect, test } from "vitest";
import type { CaseId, MemberId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import type { ConsentLetter } from "./consent/model.ts";
import { privacyIn } from "./fold.ts";
import { refusedAims, type Disclosure, type PrivacyState } from "./model.ts";
import type { Disclose, TellAndAsk } from "./operations.ts";
import {
	ANSWER_WITHIN,
	decideDisclose,
	decideStopSharing,
	decideTellAndAsk,
	type Facts,
	howOf,
	itemsInAgreement,
	LONGEST_DAYS,
	RECEIVER_WITHIN,
	reachOf,
	sharedOn,
	stillToTell,
	stopped,
	talksWithout,
	TELL_WITHIN,
	written,
} from "./rules.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const me = "nadia" as MemberId;
const westhof = "o" as OrganisationId;
const today = "2026-11-24" as CalendarDay;
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];
const at = "2026-11-20T09:00:00.000Z" as Instant;
const entry = (kind: string, body: unknown, audience: unknown = { reach: "person" }) => ({
	kind: `privacy.${kind}`,
	stream: { kind: "privacy", id: "c" },
	case: "c",
	audience,
	body,
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string, words = {}) =>
	field === undefined ? { kind: "refusal", code: `privacy.${code}`, words } : { kind: "refusal", code: `privacy.${code}`, words, field };
const none = privacyIn([]);
const shared = (more: Partial<Disclosure> = {}): Disclosure => ({
	disclosure: thing("d"),
	items: [{ kind: "contact-made" }],
	recipient: { organisation: westhof, organisationName: "Westhof" },
	aim: "support",
	ground: "unasked-care",
	consent: "not-asked",
	until: today,
	holder: me,
	tellBy: tomorrow,
	at,
	...more,
});
const state = (...disclosures: Disclosure[]): PrivacyState => ({ ...none, disclosures });
const input = (more: Partial<Disclose> = {}): Disclose => ({
	case: of,
	items: ["contact-made"],
	organisation: westhof,
	aim: "support",
	ground: "unasked-care",
	consent: "before",
	until: today,
	...more,
});
const facts: Facts = {
	today,
	me,
	newId: () => "new",
	agreed: undefined,
	organisationName: "Westhof",
	readers: ["ruud"],
	about: "Karim",
	standsStill: false,
	letters: [],
};
const letter: ConsentLetter = {
	letter: thing("l"),
	recipient: { organisation: westhof, organisationName: "Westhof", mail: "post@westhof.nl" },
	subject: "De huur",
	until: tomorrow,
	holder: me,
	at,
	given: { at, how: "paper" },
};
const body = {
	disclosure: "new",
	items: [{ kind: "contact-made" }],
	recipient: { organisation: "o", organisationName: "Westhof", name: undefined, mail: undefined },
	aim: "support",
	forWhat: undefined,
	ground: "unasked-care",
	consent: "before",
	argument: undefined,
	letter: undefined,
	until: today,
	holder: "nadia",
	tellBy: undefined,
	heldBack: undefined,
};
const handed = (items: unknown, reader = "ruud") =>
	entry("item-handed", { disclosure: "new", items, about: "Karim", contact: "nadia", until: today }, { reach: "named", named: [reader] });

test("a term is a term", () => expect([LONGEST_DAYS, TELL_WITHIN, RECEIVER_WITHIN, ANSWER_WITHIN]).toEqual([366, 7, 3, 7]));
test("an entry is open to the person unless said otherwise", () => {
	expect(written(of, "privacy.held-back", { what: "safety" })).toEqual(entry("held-back", { what: "safety" }));
	expect(written(of, "privacy.held-back", { what: "safety" }, { reach: "team" })).toEqual(entry("held-back", { what: "safety" }, { reach: "team" }));
});
test.each([
	["person", "paper", "own-device"],
	["person", undefined, "own-device"],
	["member", "paper", "paper"],
	["member", "own-device", "spoken"],
	["member", undefined, "spoken"],
] as const)("how it was said: %s %s is %s", (kind, given, how) => expect(howOf(kind, given)).toBe(how));
test("of an agreement only what can be shared one by one", () => {
	expect(itemsInAgreement(["what-helps", "all of it", "contact-made"])).toEqual(["contact-made", "what-helps"]);
});

describe("sharing", () => {
	test("one thing, which the receiver reads and nothing beside it", () => {
		expect(decideDisclose(none, input(), facts)).toEqual(done(entry("disclosed", body), handed(body.items)));
	});
	test("to somebody without a page here it is only written down", () => {
		const { organisation: _organisation, ...outside } = input({ toName: "Ruud", toMail: "ruud@westhof.nl", forWhat: "De huur" });
		expect(decideDisclose(none, outside, facts)).toEqual(
			done(
				entry("disclosed", {
					...body,
					recipient: { organisation: undefined, organisationName: "Westhof", name: "Ruud", mail: "ruud@westhof.nl" },
					forWhat: "De huur",
				}),
			),
		);
	});
	test("each item once, with its own words where it has any", () => {
		const all = input({
			items: ["payment-agreement", "next-contact", "how-to-reach", "what-helps", "other", "worker-name", "payment-agreement"],
			agreement: "20 euro",
			next: "dinsdag",
			reach: "bellen",
			helps: "rust",
			other: "de hond",
		});
		expect(decideDisclose(none, all, facts)).toMatchObject({
			value: [
				{
					body: {
						items: [
							{ kind: "payment-agreement", words: "20 euro" },
							{ kind: "next-contact", words: "dinsdag" },
							{ kind: "how-to-reach", words: "bellen" },
							{ kind: "what-helps", words: "rust" },
							{ kind: "other", words: "de hond" },
							{ kind: "worker-name" },
						],
					},
				},
				{},
			],
		});
		const named = decideDisclose(none, input({ items: ["worker-name"] }), facts);
		expect(named).toMatchObject({ value: [{ body: { items: [{ kind: "worker-name" }] } }, {}] });
	});
	test("without their yes before, with an argument, and they are told within a week", () => {
		for (const consent of ["after", "not-asked"] as const) {
			expect(decideDisclose(none, input({ consent }), facts)).toEqual(refusal("argument-needed", "argument"));
			expect(decideDisclose(none, input({ consent, argument: "Het moest vandaag" }), facts)).toEqual(
				done(entry("disclosed", { ...body, consent, argument: "Het moest vandaag", tellBy: "2026-12-01" }), handed(body.items)),
			);
		}
	});
	test("held back because knowing it would endanger somebody: the person is told that something is", () => {
		const hidden = input({ consent: "not-asked", argument: "Het moest", heldBack: "Zijn zus" });
		expect(decideDisclose(none, hidden, facts)).toEqual(
			done(
				entry("disclosed", { ...body, consent: "not-asked", argument: "Het moest", tellBy: "2026-12-01", heldBack: "Zijn zus" }, { reach: "team" }),
				entry("held-back", { what: "disclosure" }),
				handed(body.items),
			),
		);
		expect(decideDisclose(none, input({ heldBack: "Zijn zus" }), facts)).toEqual(refusal("known-already", "heldBack"));
	});
	test.each(refusedAims)("never to control or to collect: %s", (aim) => {
		expect(decideDisclose(none, input({ aim }), facts)).toEqual(refusal(aim === "collection" ? "not-for-collecting" : "not-for-control", "aim"));
	});
	test("never why somebody is in trouble", () => {
		expect(decideDisclose(none, input({ items: ["contact-made", "cause"] }), facts)).toEqual(refusal("cause-is-theirs", "items"));
	});
	test("on a ground that is in use, from today on, for a year at the most", () => {
		for (const ground of ["none", "wmo-old-guideline"])
			expect(decideDisclose(none, input({ ground }), facts)).toEqual(refusal("ground-not-in-use", "ground"));
		expect(decideDisclose(none, input({ until: yesterday }), facts)).toEqual(refusal("ended-already", "until"));
		expect(decideDisclose(none, input({ until: addDays(today, 366) }), facts).kind).toBe("ok");
		expect(decideDisclose(none, input({ until: addDays(today, 367) }), facts)).toEqual(refusal("too-long", "until"));
	});
	test("consent is a yes that was there before", () => {
		expect(decideDisclose(none, input({ ground: "consent" }), facts).kind).toBe("ok");
		expect(decideDisclose(none, input({ ground: "consent", consent: "after", argument: "x" }), facts)).toEqual(
			refusal("consent-is-not-there", "consent"),
		);
	});
	test("with a partner only what was agreed with it", () => {
		const agreed = { ...facts, agreed: ["contact-made" as const] };
		expect(decideDisclose(none, input(), agreed).kind).toBe("ok");
		expect(decideDisclose(none, input({ items: ["contact-made", "worker-name"] }), agreed)).toEqual(
			refusal("not-in-agreement", "items", { partner: "Westhof" }),
		);
	});
	test("while the person wants nothing shared, only over a danger", () => {
		const still = { ...facts, standsStill: true };
		expect(decideDisclose(none, input(), still)).toEqual(refusal("stands-still"));
		expect(decideDisclose(none, input({ ground: "vital-interest", consent: "not-asked", argument: "x" }), still).kind).toBe("ok");
	});
	test("over a no only for a danger; a no counts until there is a yes again, for that receiver alone", () => {
		const no = refusal("person-said-no", "consent");
		const asked = input({ consent: "not-asked", argument: "x" });
		const told = (answer: "yes" | "no") => ({ at, answer, how: "spoken" as const });
		expect(decideDisclose(none, input({ consent: "refused", argument: "x" }), facts)).toEqual(no);
		expect(decideDisclose(none, input({ consent: "refused", argument: "x", ground: "child-or-violence" }), facts).kind).toBe("ok");
		expect(decideDisclose(state(shared({ told: told("no") })), asked, facts)).toEqual(no);
		expect(decideDisclose(state(shared({ stopped: { at, tell: thing("t") } })), asked, facts)).toEqual(no);
		expect(decideDisclose(state(shared({ told: told("no") })), { ...asked, ground: "vital-interest" }, facts).kind).toBe("ok");
		expect(decideDisclose(state(shared({ told: told("no") })), input(), facts).kind).toBe("ok");
		expect(decideDisclose(state(shared({ told: told("no") }), shared({ told: told("yes") })), asked, facts).kind).toBe("ok");
		expect(decideDisclose(state(shared()), asked, facts).kind).toBe("ok");
		const elsewhere = { organisation: "p" as OrganisationId, organisationName: "Westhof" };
		expect(decideDisclose(state(shared({ told: told("no"), recipient: elsewhere })), asked, facts).kind).toBe("ok");
	});
});

describe("sharing on a letter", () => {
	const onLetter = input({ letter: thing("l"), ground: "consent" });
	const with_ = (one: ConsentLetter | undefined) => ({ ...facts, letters: one ? [one] : [] });
	test("reaches the mail on it, unless another is given", () => {
		expect(decideDisclose(none, onLetter, with_(letter))).toMatchObject({
			value: [{ body: { letter: "l", recipient: { mail: "post@westhof.nl" } } }, {}],
		});
		expect(decideDisclose(none, { ...onLetter, toMail: "ruud@westhof.nl" }, with_(letter))).toMatchObject({
			value: [{ body: { recipient: { mail: "ruud@westhof.nl" } } }, {}],
		});
	});
	test("holds for its own receiver, while it holds, and no longer than it says", () => {
		const { given: _given, ...asked } = letter;
		for (const one of [undefined, asked, { ...letter, recipient: { organisationName: "Westhof" } }])
			expect(decideDisclose(none, onLetter, with_(one))).toEqual(refusal("letter-does-not-hold", "letter"));
		expect(decideDisclose(none, { ...onLetter, ground: "unasked-care", consent: "after", argument: "x" }, with_(letter))).toEqual(
			refusal("letter-is-a-yes", "consent"),
		);
		expect(decideDisclose(none, { ...onLetter, until: tomorrow }, with_(letter)).kind).toBe("ok");
		expect(decideDisclose(none, { ...onLetter, until: addDays(today, 2) }, with_(letter))).toEqual(refusal("longer-than-the-letter", "until"));
	});
});

describe("telling, and a no", () => {
	const stopping = { today, newId: () => "t", kind: "member" as const, holder: "tom" as MemberId };
	const stop = (reach: string, more = {}) =>
		entry("sharing-stopped", { disclosure: "d", tell: "t", holder: "tom", tellBy: "2026-11-27", how: "paper", witness: "Bep", ...more }, { reach });
	const answer = (more: Partial<TellAndAsk> = {}): TellAndAsk => ({
		case: of,
		disclosure: thing("d"),
		answer: "yes",
		words: "Goed",
		how: "paper",
		witness: "Bep",
		...more,
	});
	const told = { disclosure: "d", answer: "yes", words: "Goed", how: "paper", witness: "Bep", told: undefined };
	test("their answer is kept; a no stops it and owes the receiver a word within three days", () => {
		const both = state(shared({ disclosure: thing("e") }), shared());
		expect(decideTellAndAsk(both, answer(), stopping)).toEqual(done(entry("told-and-asked", told)));
		expect(decideTellAndAsk(both, answer({ answer: "no" }), stopping)).toEqual(
			done(entry("told-and-asked", { ...told, answer: "no" }), stop("person")),
		);
		expect(decideTellAndAsk(state(shared({ stopped: { at, tell: thing("s") } })), answer({ answer: "no" }), stopping)).toEqual(
			done(entry("told-and-asked", { ...told, answer: "no" })),
		);
	});
	test("what was held back is told whole, but not whom it would have endangered", () => {
		const { at: _at, ...plain } = shared();
		const hidden = shared({ heldBack: "Zijn zus", ended: today });
		expect(decideTellAndAsk(state(hidden), answer({ answer: "no" }), stopping)).toEqual(
			done(entry("told-and-asked", { ...told, answer: "no", told: { ...plain, ended: today } }), stop("person")),
		);
	});
	test("once, and only what is still to be told", () => {
		expect(decideTellAndAsk(none, answer(), stopping)).toEqual(refusal("nothing-shared"));
		expect(decideTellAndAsk(state(shared({ disclosure: thing("e") })), answer(), stopping)).toEqual(refusal("nothing-shared"));
		const { tellBy: _tellBy, ...known } = shared();
		for (const one of [known, shared({ told: { at, answer: "yes", how: "spoken" } })])
			expect(decideTellAndAsk(state(one), answer(), stopping)).toEqual(refusal("told-already"));
	});
	test("stopping is one step, and once", () => {
		const input = { case: of, disclosure: thing("d"), how: "paper" as const, witness: "Bep" };
		expect(decideStopSharing(state(shared({ disclosure: thing("e") }), shared()), input, stopping)).toEqual(done(stop("person")));
		expect(decideStopSharing(state(shared({ heldBack: "Zijn zus" })), input, { ...stopping, kind: "person" })).toEqual(
			done(stop("team", { how: "own-device" })),
		);
		expect(decideStopSharing(none, input, stopping)).toEqual(refusal("nothing-shared"));
		expect(decideStopSharing(state(shared({ disclosure: thing("e") })), input, stopping)).toEqual(refusal("nothing-shared"));
		expect(decideStopSharing(state(shared({ stopped: { at, tell: thing("s") } })), input, stopping)).toEqual(refusal("stopped-already"));
		expect(stopped(of, { disclosure: thing("d") }, {}, stopping)).toEqual(stop("person", { how: "spoken", witness: undefined }));
	});
	test("what is held back stays so until it was told", () => {
		expect(reachOf({})).toEqual({ reach: "person" });
		expect(reachOf({ heldBack: "x" })).toEqual({ reach: "team" });
		expect(reachOf({ heldBack: "x", told: { at, answer: "yes", how: "spoken" } })).toEqual({ reach: "person" });
	});
});

test("what is shared on a day, what is still to be told, and how many talks were without them", () => {
	const all = state(shared(), shared({ until: yesterday }), shared({ stopped: { at, tell: thing("s") } }));
	expect(sharedOn(all, today)).toEqual([shared()]);
	const { tellBy: _tellBy, ...known } = shared();
	expect(stillToTell(state(known, shared({ told: { at, answer: "yes", how: "spoken" } }), shared()))).toEqual([shared()]);
	const talk = { with: "Els", on: today, about: "x", by: null };
	expect(talksWithout({ ...none, talks: [talk, talk, talk].map((one, n) => ({ ...one, present: n === 0 })) })).toBe(2);
});
