/** A no on a letter of consent holds for every ground but danger, until there is a yes again. */
import { describe, expect, test } from "vitest";
import type { CaseId, MemberId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import type { ConsentLetter } from "./consent/model.ts";
import { privacyIn } from "./fold.ts";
import type { Disclose } from "./operations.ts";
import { decideDisclose, type Facts } from "./rules.ts";

const today = "2026-11-24" as CalendarDay;
const westhof = "o" as OrganisationId;
const none = privacyIn([]);
const at = (day: number): Instant => `2026-11-${String(day).padStart(2, "0")}T09:00:00.000Z` as Instant;
const letter = (more: Partial<ConsentLetter>): ConsentLetter =>
	({
		letter: "l" as ThingId,
		recipient: { organisation: westhof, organisationName: "Westhof" },
		until: addDays(today, 90),
		at: at(1),
		...more,
	}) as ConsentLetter;
const input = {
	case: "c" as CaseId,
	items: ["contact-made"],
	organisation: westhof,
	aim: "support",
	forWhat: "samen kijken",
	ground: "unasked-care",
	consent: "not-asked",
	argument: "Het licht gaat er morgen af.",
	until: addDays(today, 30),
} as unknown as Disclose;
const facts = (letters: readonly ConsentLetter[]): Facts => ({
	today,
	me: "nadia" as MemberId,
	newId: () => "new",
	agreed: undefined,
	organisationName: "Westhof",
	readers: [],
	about: "mevrouw Bos",
	standsStill: false,
	letters,
});
const said = (more: object): object => ({ by: "person", how: "aloud", ...more });

describe("PRIV-01 PRIV-05 a no on paper", () => {
	test("refused or taken back, nothing goes to that receiver without asking", () => {
		for (const no of [
			letter({ refused: said({ at: at(5) }) as never }),
			letter({ given: said({ at: at(2) }) as never, withdrawn: said({ at: at(5) }) as never }),
		])
			expect(decideDisclose(none, input, facts([no]))).toMatchObject({ kind: "refusal", code: "privacy.person-said-no", field: "consent" });
	});
	test("a no to another receiver, or a yes since, stops nothing", () => {
		const elsewhere = letter({
			recipient: { organisation: "other" as OrganisationId, organisationName: "De Spoel" },
			refused: said({ at: at(5) }) as never,
		});
		const later = letter({ letter: "m" as ThingId, given: said({ at: at(9) }) as never });
		for (const letters of [[], [elsewhere], [letter({ refused: said({ at: at(5) }) as never }), later]])
			expect(decideDisclose(none, input, facts(letters)).kind).toBe("ok");
	});
});
