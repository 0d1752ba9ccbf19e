/** A letter of consent: for one receiver, about something, until a day; a yes, a no and a yes that is taken back. */
import { describe, expect, test } from "vitest";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import { privacyIn } from "../fold.ts";
import type { Disclosure, PrivacyState } from "../model.ts";
import { foldConsent, sameRecipient } from "./holding.ts";
import type { ConsentLetter } from "./model.ts";
import type { AskConsent } from "./operations.ts";
import { decideAsk, decideNo, decideWithdraw, decideYes } from "./rules.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const me = "nadia" as MemberId;
const today = "2026-11-24" as CalendarDay;
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];
const at = "2026-11-20T09:00:00.000Z" as Instant;
const entry = (kind: string, body: unknown, reach = "person") => ({
	kind: `privacy.${kind}`,
	stream: { kind: "privacy", id: "c" },
	case: "c",
	audience: { reach },
	body,
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `privacy.${code}`, words: {} } : { kind: "refusal", code: `privacy.${code}`, words: {}, field };
const letter: ConsentLetter = {
	letter: thing("l"),
	recipient: { organisationName: "Westhof" },
	subject: "De huur",
	until: tomorrow,
	holder: me,
	at,
};
const said = { at, how: "spoken" as const };
const other = { ...letter, letter: thing("k") };

describe("asking", () => {
	const input: AskConsent = {
		case: of,
		subject: "Dat er contact is",
		until: today,
		toName: "Ruud",
		toMail: "ruud@westhof.nl",
		forWhat: "De huur",
	} as AskConsent;
	const table = { today, me, id: thing("new"), organisationName: "Westhof" };
	test("keeps to whom, about what, until when, and when somebody looks whether it was talked about", () => {
		expect(decideAsk(input, table)).toEqual(
			done(
				entry("consent-asked", {
					letter: "new",
					recipient: { organisation: undefined, organisationName: "Westhof", name: "Ruud", mail: "ruud@westhof.nl" },
					subject: "Dat er contact is",
					forWhat: "De huur",
					until: today,
					holder: "nadia",
					lookAgain: "2026-12-08",
				}),
			),
		);
	});
	test("until a day from today on, for a year at the most", () => {
		expect(decideAsk({ ...input, until: yesterday }, table)).toEqual(refusal("ended-already", "until"));
		expect(decideAsk({ ...input, until: addDays(today, 366) }, table).kind).toBe("ok");
		expect(decideAsk({ ...input, until: addDays(today, 367) }, table)).toEqual(refusal("too-long", "until"));
	});
	test.each(["alles", " Alles! ", "Alle informatie.", "Het hele dossier", "hele verhaal", "het hele verhaal", "Everything", "all information"])(
		"a letter about everything is no letter: %s",
		(subject) => expect(decideAsk({ ...input, subject }, table)).toEqual(refusal("not-everything", "subject")),
	);
	test.each(["alles over de huur", "niet alles", "alle informatie over de huur", "Dit is everything about rent"])(
		"about one thing it may be all of that: %s",
		(subject) => expect(decideAsk({ ...input, subject }, table).kind).toBe("ok"),
	);
});

describe("a yes and a no", () => {
	const yes = { case: of, letter: thing("l") };
	test("signed, out loud with somebody there, or on the own page", () => {
		expect(decideYes([other, letter], yes, today)).toEqual(
			done(entry("consent-given", { letter: "l", photo: undefined, how: "own-device", witness: undefined })),
		);
		expect(decideYes([letter], { ...yes, yes: "signed" }, today, thing("p"))).toEqual(
			done(entry("consent-given", { letter: "l", photo: "p", how: "paper", witness: undefined })),
		);
		expect(decideYes([letter], { ...yes, yes: "spoken", witness: "Bep" }, today)).toEqual(
			done(entry("consent-given", { letter: "l", photo: undefined, how: "spoken", witness: "Bep" })),
		);
		expect(decideYes([letter], { ...yes, yes: "spoken" }, today)).toEqual(refusal("witness-needed", "witness"));
	});
	test("a no keeps its words; a no can become a yes later, and not a no again", () => {
		const no = { case: of, letter: thing("l"), words: "Nee" };
		const refused = { ...letter, refused: said };
		expect(decideNo([other, letter], no, today, { how: "paper", witness: "Bep" })).toEqual(
			done(entry("consent-refused", { letter: "l", words: "Nee", how: "paper", witness: "Bep" })),
		);
		expect(decideNo([refused], no, today, { how: "paper" })).toEqual(refusal("letter-has-a-no"));
		expect(decideYes([refused], yes, today).kind).toBe("ok");
	});
	test("on a yes follows neither", () => {
		const given = { ...letter, given: said };
		expect(decideYes([given], yes, today)).toEqual(refusal("letter-has-a-yes"));
		expect(decideNo([given], yes, today, { how: "paper" })).toEqual(refusal("letter-has-a-yes"));
	});
	test("only of a letter that is there, on its last day too, and until it was taken back", () => {
		for (const decide of [decideYes, (...[letters, input, day]: Parameters<typeof decideYes>) => decideNo(letters, input, day, { how: "paper" })]) {
			expect(decide([], yes, today)).toEqual(refusal("no-such-letter"));
			expect(decide([other], yes, today)).toEqual(refusal("no-such-letter"));
			expect(decide([{ ...letter, withdrawn: said }], yes, today)).toEqual(refusal("letter-withdrawn"));
			expect(decide([{ ...letter, until: yesterday }], yes, today)).toEqual(refusal("letter-is-over"));
			expect(decide([{ ...letter, until: today }], yes, today).kind).toBe("ok");
		}
	});
});

describe("a yes that is taken back", () => {
	const shared = (disclosure: string, more: Partial<Disclosure> = {}): Disclosure => ({
		disclosure: thing(disclosure),
		items: [],
		recipient: letter.recipient,
		aim: "support",
		ground: "consent",
		consent: "before",
		letter: thing("l"),
		until: today,
		holder: me,
		at,
		...more,
	});
	const state = (...disclosures: Disclosure[]): PrivacyState => ({ ...privacyIn([]), disclosures });
	let id = 0;
	const stopping = () => {
		id = 0;
		return { today, newId: () => `n${(id += 1)}`, kind: "member" as const, holder: me };
	};
	const given = { ...letter, given: said };
	const input = { case: of, letter: thing("l") } as Parameters<typeof decideWithdraw>[2];
	const saying = { how: "spoken" as const, witness: "Bep" };
	const withdrawn = entry("consent-withdrawn", { letter: "l", how: "spoken", witness: "Bep" });
	test("stops all that rests on it in one step, and owes each receiver a word", () => {
		const shown = state(
			shared("a"),
			shared("b", { letter: thing("k") }),
			shared("c", { until: yesterday }),
			shared("d", { heldBack: "Bep" }),
			shared("e", { stopped: { at, tell: thing("t") } }),
		);
		const stop = (disclosure: string, tell: string, reach: string) =>
			entry("sharing-stopped", { disclosure, tell, holder: "nadia", tellBy: "2026-11-27", how: "spoken", witness: "Bep" }, reach);
		expect(decideWithdraw([other, given], shown, input, saying, stopping())).toEqual(
			done(withdrawn, stop("a", "n1", "person"), stop("d", "n2", "team")),
		);
		expect(decideWithdraw([given], state(), input, saying, stopping())).toEqual(done(withdrawn));
	});
	test("only a yes that holds can be taken back", () => {
		const decide = (...letters: ConsentLetter[]) => decideWithdraw(letters, state(), input, saying, stopping());
		expect(decide()).toEqual(refusal("no-such-letter"));
		expect(decide({ ...given, letter: thing("k") })).toEqual(refusal("no-such-letter"));
		expect(decide({ ...given, withdrawn: said })).toEqual(refusal("letter-withdrawn"));
		expect(decide(letter)).toEqual(refusal("letter-does-not-hold"));
		expect(decide({ ...given, until: yesterday })).toEqual(refusal("letter-does-not-hold"));
		expect(decide({ ...given, until: today }).kind).toBe("ok");
	});
});

test("a receiver is the same by its organisation, or else by its name as it is said", () => {
	const organisation = "o" as NonNullable<ConsentLetter["recipient"]["organisation"]>;
	expect(sameRecipient({ organisationName: " Westhof" }, { organisationName: "WESTHOF " })).toBe(true);
	expect(sameRecipient({ organisationName: "Westhof" }, { organisationName: "Oosthof" })).toBe(false);
	expect(sameRecipient({ organisation, organisationName: "x" }, { organisation, organisationName: "y" })).toBe(true);
	expect(sameRecipient({ organisationName: "x" }, { organisation, organisationName: "x" })).toBe(false);
	expect(foldConsent([])).toEqual([]);
});
