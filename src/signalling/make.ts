/** Builders for tests: what somebody tells, what a creditor sends, and a way to read as who told it. */
import type { Actor } from "#src/kernel/actor.ts";
import type { CaseId, MemberId, OrganisationId, TeamId, TenantId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { nothingAnswered } from "./answers/model.ts";
import type { SignalState, SignallingState } from "./model.ts";

/** A worry as somebody tells it. */
export const aWorry = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
	sees: "De gordijnen zijn al weken dicht. Niemand ziet haar meer.",
	where: "Spoelstraat 40",
	tried: "Aangebeld, twee keer",
	way: "call",
	name: "Ria de Groot",
	reachable: "06 00 22 33 44",
	shown: "no",
	...more,
});
/** Arrears of one household. */
export const arrearsOf = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
	whom: "Karim Bos",
	address: "Lindestraat 14",
	kind: "huur",
	months: 2,
	amount: "1.240",
	attempts: "twee brieven",
	...more,
});
/** A file of arrears, with the headings a landlord would use. */
export const fileOf = (
	rows: readonly (readonly (string | number)[])[],
	header = "Naam;Straat;Huisnummer;Postcode;Plaats;Maanden;Bedrag;Sinds",
): string => `${[header, ...rows.map((row) => row.join(";"))].join("\r\n")}\r\n`;
/** Who told it, as they come in with their code. */
export const reporterAs = (tenant: TenantId, id: string): Actor => ({
	tenant,
	kind: "reporter",
	id,
	roles: ["reporter"],
	teams: [],
	organisation: null,
});

/** A signal as it stands in a matter: written on the form, by somebody who wants no answer. */
export const aSignal = (more: Partial<SignalState> = {}): SignalState => ({
	...nothingAnswered,
	signal: "signal-1" as ThingId,
	source: "resident",
	channel: "form",
	floor: 2,
	concern: "De gordijnen zijn al weken dicht.",
	shown: "no",
	team: "team-a" as TeamId,
	holder: "nadia" as MemberId,
	pickedUp: false,
	at: "2026-11-20T10:00:00.000Z" as Instant,
	by: null,
	byKind: "public",
	given: [],
	added: [],
	...more,
});
/** What a signal holds more when Ria told it, who wants to be called. */
export const toldByRia: Partial<SignalState> = {
	reporter: "ria",
	hearsBy: "call",
	answers: { receipt: "receipt-1" as ThingId, "pick-up": "pick-up-1" as ThingId, end: "end-1" as ThingId },
};
/** The same for a creditor: arrears of rent. */
export const toldByWesthof: Partial<SignalState> = {
	...toldByRia,
	source: "creditor",
	floor: 4,
	concern: "",
	reporter: "westhof",
	hearsBy: "here",
	creditor: { organisation: "westhof" as OrganisationId, name: "Westhof Wonen", kind: "huur", months: 3, amount: 1_860 },
};
/** A matter with these signals that nobody picked up yet. */
export const aMatter = (signals: readonly SignalState[], more: Partial<SignallingState> = {}): SignallingState => ({
	signals,
	pickedUpBy: null,
	pickedUpAt: null,
	whoGoes: null,
	settled: null,
	legalRoute: null,
	...more,
});
/** An entry as it stands in the journal. */
export const inJournal = (entry: Pick<NewEntry, "kind" | "body"> & Partial<AnyEntry>): AnyEntry => {
	const at = entry.at ?? ("2026-11-24T09:00:00.000Z" as Instant);
	return {
		id: `entry-${entry.kind}` as AnyEntry["id"],
		stream: { kind: "signal", id: "signal-1" },
		case: "case-1" as CaseId,
		seq: 1,
		recordedAt: at,
		by: { kind: "member", id: "tom" },
		audience: { reach: "team" },
		...entry,
		at,
	};
};
