/**
 * What a partner hears of its signals, as a table and as a file: where each stands, and contact when that was agreed - never why. The words are those of the
 * national data model for early debt signals (DDAS-VS 1.2: EnumSignaalpartner, EnumSignaalstatus), so that a creditor's own system can read them. Pure.
 */
import { type CalendarDay, dayOf, type Instant } from "#src/kernel/time.ts";
import { csvCell } from "#src/platform/http/csv-cell.ts";
import { readAddress } from "#src/people/index.ts";
import type { CreditorKind } from "#src/team/index.ts";
import type { Received } from "../model.ts";
import type { WayBack } from "./heard-back.ts";
import { creditorKindOf } from "./thresholds.ts";

/** EnumSignaalpartner, by our kinds. */
export const ddasPartner: Readonly<Record<CreditorKind, string>> = {
	rent: "Huur",
	mortgage: "Hypotheek",
	energy: "Energie",
	water: "Water",
	health: "Zorg",
	"cak-premium": "CAK Zorgverzekeringen",
	"cak-contribution": "CAK Eigen bijdrage",
	tax: "Belastingdienst",
	benefits: "Dienst Toeslagen",
	study: "DUO",
	other: "Overige",
};
/** EnumSignaalstatus, as far as we ever say it: of 'not taken up' only the one that says no reason. */
export const ddasStatus: Readonly<Record<WayBack, string>> = {
	waiting: "Nog niet opgepakt",
	"taken-up": "Opgepakt",
	"not-taken-up": "Niet opgepakt: andere reden",
};

/** One signal of a partner, as that partner reads it. */
export type BackRow = {
	readonly id: string;
	readonly reference: string | null;
	/** As the partner said it itself. */
	readonly about: string;
	readonly where: string;
	readonly kind: string | null;
	readonly amount: number | null;
	readonly since: CalendarDay | null;
	readonly sentOn: CalendarDay;
	readonly state: WayBack;
	/** Absent when contact is not among what was agreed. */
	readonly contact?: boolean;
};
/** A row from what the partner told itself and where it stands; nothing else goes in. */
export const backRow = (
	received: Received & { readonly at: Instant },
	stands: { readonly state: WayBack; readonly contact: boolean },
	shared: readonly string[],
): BackRow => ({
	id: received.signal,
	reference: received.creditor?.reference ?? null,
	about: received.whom ?? "",
	where: received.where ?? "",
	kind: received.creditor?.kind ?? null,
	amount: received.creditor?.amount ?? null,
	since: received.creditor?.since ?? null,
	sentOn: dayOf(received.at),
	state: stands.state,
	...(shared.includes("contact-made") ? { contact: stands.contact } : {}),
});

/** The table as a file: semicolons, as spreadsheets here expect them. */
export const asCsv = (rows: readonly BackRow[]): string =>
	[
		["ID", "kenmerk", "client", "adres", "signaalpartner", "bedrag", "signaaldatum", "status", "contact"],
		...rows.map((row) => [
			row.id,
			row.reference ?? "",
			row.about,
			row.where,
			row.kind === null ? "" : ddasPartner[creditorKindOf(row.kind)],
			row.amount === null ? "" : String(Math.round(row.amount)),
			row.sentOn,
			ddasStatus[row.state],
			row.contact ? "ja" : "",
		]),
	]
		.map((line) => line.map((text) => csvCell(text, ";")).join(";"))
		.join("\r\n")
		.concat("\r\n");

type DdasSignal = {
	readonly ID: string;
	readonly client: { readonly postcode: string; readonly huisnummer: string; readonly huisnummertoevoeging?: string };
	readonly signaalpartner: { readonly type: string };
	readonly bedrag?: number;
	readonly ontstaansdatum?: string;
	readonly signaaldatum: string;
	readonly status: string;
};
const clientOf = (where: string): DdasSignal["client"] | undefined => {
	const { number, postcode, addition } = readAddress(where);
	return number === undefined || postcode === undefined
		? undefined
		: { postcode, huisnummer: number, ...(addition === undefined ? {} : { huisnummertoevoeging: addition }) };
};
/** The same for a system: `vroegsignalen` with the names and value lists of DDAS-VS 1.2; beside it the sender's own reference and, when agreed, whether there is contact. */
export const asDdas = (rows: readonly BackRow[], at: Instant): Readonly<Record<string, unknown>> => ({
	aanleverdatumEnTijd: at,
	// The model knows a client by postcode and number: a signal that was told without them would not fit it, and comes back below, with its status.
	vroegsignalen: rows.flatMap((row): readonly DdasSignal[] => {
		const client = clientOf(row.where);
		if (client === undefined) return [];
		const signal: DdasSignal = {
			ID: row.id,
			client,
			signaalpartner: { type: row.kind === null ? ddasPartner.other : ddasPartner[creditorKindOf(row.kind)] },
			...(row.amount === null ? {} : { bedrag: Math.round(row.amount) }),
			...(row.since === null ? {} : { ontstaansdatum: row.since }),
			signaaldatum: row.sentOn,
			status: ddasStatus[row.state],
		};
		return [signal];
	}),
	terugkoppeling: rows.map((row) => ({
		ID: row.id,
		status: ddasStatus[row.state],
		...(row.reference === null ? {} : { kenmerk: row.reference }),
		...(row.contact === undefined ? {} : { contact: row.contact }),
	})),
});
