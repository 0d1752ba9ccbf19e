/** Who it is about, for every page of contact: as they are called, and where. Nothing more than may be known before the first contact (PRIV-08). */
import type { AnyEntry, CaseId, CalendarDay } from "#src/kernel/index.ts";
import { type CaseLine, type Person, wholeName, writtenOut } from "#src/people/index.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { whereOf, whomOf } from "#src/weighing/index.ts";
import { texts } from "../texts/index.ts";
import { findWholeLine, type PartMember } from "../whole-store.ts";

export type CaseParams = { readonly case: CaseId };
export type WhomSeen = {
	readonly case: CaseId;
	readonly called: string | null;
	readonly whole: string | null;
	readonly face: string | null;
	readonly where: string | null;
	readonly phone: string | null;
	readonly born: CalendarDay | null;
	readonly addressForm: "u" | "je";
	readonly language: string;
	readonly interpreter: boolean;
	readonly prefers: string | null;
	readonly wish: boolean;
};
export type Found = {
	readonly whom: WhomSeen;
	readonly line: CaseLine | undefined;
	readonly person: Person | undefined;
	readonly there: readonly PartMember[];
	/** When we come by again at the latest. */
	readonly nextOn: CalendarDay | null;
};
/** Loads it. */
export const findWhom = async (visit: Pick<Visit<unknown>, "tx">, of: CaseId, entries: readonly AnyEntry[]): Promise<Found> => {
	const found = await findWholeLine(visit.tx, of);
	const { person, address } = found ?? {};
	return {
		line: found?.line,
		person,
		there: found?.there ?? [],
		nextOn: found?.nextOn ?? null,
		whom: {
			case: of,
			called: person?.called ?? whomOf(entries) ?? null,
			whole: person ? wholeName(person) : (whomOf(entries) ?? null),
			face: person?.face ?? null,
			where: address ? writtenOut(address) : (whereOf(entries) ?? null),
			phone: person?.phone ?? null,
			born: person?.born ?? null,
			addressForm: person?.addressForm ?? "u",
			language: person?.language ?? "nl",
			interpreter: person?.interpreter ?? false,
			prefers: person?.prefers ?? null,
			wish: (address?.noUninvitedVisitsSince ?? null) !== null,
		},
	};
};
/** How to speak of them: by name, or 'who lives there'. */
export const calledOr = (whom: Pick<WhomSeen, "called">, language: "nl" | "en"): string => whom.called ?? texts(language).people.unnamed;
/** A sentence with their name in it. */
export const named = (
	sentence: string,
	whom: Pick<WhomSeen, "called">,
	language: "nl" | "en",
	more: Readonly<Record<string, string>> = {},
): string => {
	const unnamed = calledOr(whom, language);
	const said = fill(sentence, { ...more, name: whom.called ?? `${unnamed.charAt(0).toLowerCase()}${unnamed.slice(1)}` });
	return said.replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`);
};
/** What was just kept: said once on the next page, so that nobody wonders whether it was. */
export const justKept = ["notitie", "poging", "belofte", "antwoord", "bezoek"] as const;
export type KeptParams = CaseParams & { readonly bewaard?: (typeof justKept)[number] | undefined };
