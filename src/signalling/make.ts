/** Builders for tests: what somebody tells, what a creditor sends, and a way to read as who told it. */
import type { Actor } from "#src/kernel/actor.ts";
import type { TenantId } from "#src/kernel/ids.ts";

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
