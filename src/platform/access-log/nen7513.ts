/**
 * Lines of the access log under the names of NEN 7513 (those of RFC 3881 and DICOM too). What we do not keep stays empty and is said so in SECURITY.md:
 * from which network somebody came is not kept, because it tells where a colleague was. Pure.
 */
import type { Instant } from "#src/kernel/time.ts";
import type { LogEvent } from "./store.ts";

export type LogRow = {
	readonly tenant: string;
	readonly n: number;
	readonly at: Instant;
	readonly userKind: string;
	readonly user: string | null;
	readonly roles: readonly string[];
	readonly organisation: string | null;
	readonly event: LogEvent;
	readonly what: string;
	readonly case: string | null;
	readonly person: string | null;
	readonly why: string | null;
	readonly command: string | null;
	readonly outcome: string;
};
/** C made, R read, U changed, D destroyed, E done (a search, coming in, a refusal). */
export type ActionCode = "C" | "R" | "U" | "D" | "E";
/** 0 done, 4 refused. */
export type OutcomeIndicator = "0" | "4";
export type NenLine = {
	readonly eventID: string;
	readonly eventActionCode: ActionCode;
	readonly eventDateTime: Instant;
	readonly eventOutcomeIndicator: OutcomeIndicator;
	readonly eventTypeCode: LogEvent;
	readonly userID: string | null;
	readonly userName: string | null;
	readonly userIsRequestor: boolean;
	readonly roleIDCode: readonly string[];
	/** `break-the-glass`: opened a matter one had no part in, with a reason the person reads. */
	readonly purposeOfUse: "own-page" | "support" | "break-the-glass" | "running-the-house" | "looking-at-the-log" | "public";
	readonly auditEnterpriseSiteID: string;
	readonly auditSourceID: string;
	readonly organisationID: string | null;
	readonly participantObjects: readonly { readonly kind: "person" | "matter" | "command"; readonly id: string }[];
	/** On what rule it was allowed: the one policy of the program, and the standing in the matter. */
	readonly autorisatieProtocol: string;
	readonly reason: string | null;
	readonly emergency: boolean;
	readonly number: number;
};

export const EMERGENCY = "privacy.open-with-a-reason";
/** Pages and acts of looking at the log itself. */
export const isAboutTheLog = (what: string): boolean => what.startsWith("privacy.access-log");
const actionOf = ({ event, what }: LogRow): ActionCode => {
	if (event === "look") return "R";
	if (event !== "write") return "E";
	return what === "privacy.carry-out-destruction" ? "D" : "C";
};
const purposeOf = ({ what, userKind }: LogRow): NenLine["purposeOfUse"] => {
	if (what === EMERGENCY) return "break-the-glass";
	if (isAboutTheLog(what)) return "looking-at-the-log";
	if (userKind === "person") return "own-page";
	if (userKind === "system") return "running-the-house";
	return userKind === "public" ? "public" : "support";
};
/** One line under the names of the standard. `nameOf`: how a colleague is called. */
export const asNen7513 = (row: LogRow, nameOf: (user: string) => string | undefined): NenLine => ({
	eventID: row.what,
	eventActionCode: actionOf(row),
	eventDateTime: row.at,
	eventOutcomeIndicator: row.outcome === "done" || row.outcome === "again" ? "0" : "4",
	eventTypeCode: row.event,
	userID: row.user,
	userName: row.user === null ? null : (nameOf(row.user) ?? null),
	userIsRequestor: true,
	roleIDCode: row.roles,
	purposeOfUse: purposeOf(row),
	auditEnterpriseSiteID: row.tenant,
	auditSourceID: "erbij",
	organisationID: row.organisation,
	participantObjects: [
		...(row.person === null ? [] : [{ kind: "person" as const, id: row.person }]),
		...(row.case === null ? [] : [{ kind: "matter" as const, id: row.case }]),
		...(row.command === null ? [] : [{ kind: "command" as const, id: row.command }]),
	],
	autorisatieProtocol: row.case === null ? "policy" : "policy-and-standing",
	reason: row.why,
	emergency: row.what === EMERGENCY,
	number: row.n,
});
