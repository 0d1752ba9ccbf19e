/** What others told about this door, read through the entries of signalling; pure. */
import { type AnyEntry, entriesOf } from "#src/kernel/index.ts";
import { senderWords, type SignallingEntry } from "#src/signalling/index.ts";
import { namesOneOf } from "./rules/writing.ts";

export type Heard = {
	readonly at: string;
	readonly source: string;
	readonly from: string | null;
	readonly concern: string;
	readonly nuisance: string | null;
	/** What an organisation that told it did itself and goes on doing: talk with them first? */
	readonly sender: { readonly did: string | null; readonly goesOn: string | null } | null;
	readonly arrears: {
		readonly name: string;
		readonly months: number;
		readonly amount: number;
		readonly attempts: string | null;
		readonly threat: string | null;
		readonly threatOn: string | null;
	} | null;
};
/** The signals of a matter, oldest first. */
export const heardOf = (entries: readonly AnyEntry[]): readonly Heard[] =>
	entriesOf<SignallingEntry>(entries, "signalling").flatMap((entry) =>
		entry.kind !== "signalling.received"
			? []
			: [
					{
						at: entry.at,
						source: entry.body.source,
						from: entry.body.creditor?.name ?? entry.body.partner?.name ?? null,
						concern: entry.body.concern,
						nuisance: entry.body.nuisance ?? null,
						sender: entry.body.partner || entry.body.creditor ? senderWords(entries, entry.body.signal) : null,
						arrears: entry.body.creditor
							? {
									name: entry.body.creditor.name,
									months: entry.body.creditor.months,
									amount: entry.body.creditor.amount,
									attempts: entry.body.creditor.attempts ?? null,
									threat: entry.body.creditor.threat ?? null,
									threatOn: entry.body.creditor.threatOn ?? null,
								}
							: null,
					},
				],
	);
/** Words of others: not what this worker saw with own eyes and wrote down (LEG-12). */
export const toldByOthers = (entries: readonly AnyEntry[], me: string | null): readonly string[] =>
	entriesOf<SignallingEntry>(entries, "signalling").flatMap((entry) =>
		entry.kind === "signalling.received" && !(entry.body.source === "own-eyes" && entry.by.id === me)
			? [entry.body.concern, entry.body.nuisance ?? ""].filter(Boolean)
			: [],
	);
/** Whether anybody waits to hear what becomes of it: what a worker saw, or heard from nobody in particular, has nobody to tell. */
export const hasSomebodyToTell = (entries: readonly AnyEntry[]): boolean =>
	entriesOf<SignallingEntry>(entries, "signalling").some(
		(entry) => entry.kind === "signalling.received" && entry.body.answers !== undefined && entry.body.reporter !== undefined,
	);
/** Whom the person spoke of themselves. Notes are of a later phase, and are read as they lie. */
const spokenOf = (entries: readonly AnyEntry[]): readonly string[] =>
	entries.flatMap(({ kind, body }) => (kind === "contact.noted" ? ((body as { readonly names?: readonly string[] }).names ?? []) : []));
/** Names of reporters who did not say 'you may tell it was me'; not a name the person themself spoke of: from then on it is theirs (PRIV-11). */
export const shieldedNames = (entries: readonly AnyEntry[]): readonly string[] => {
	const spoken = spokenOf(entries);
	return entriesOf<SignallingEntry>(entries, "signalling").flatMap((entry) => {
		const name = entry.kind === "signalling.reporter-known" && entry.body.shown !== "yes" ? entry.body.name : undefined;
		return name && !spoken.some((said) => namesOneOf(said, [name])) ? [name] : [];
	});
};
/** Who the matter is about, as it was said, when nobody knows them yet. */
export const whomOf = (entries: readonly AnyEntry[]): string | undefined =>
	entriesOf<SignallingEntry>(entries, "signalling")
		.map((entry) => (entry.kind === "signalling.received" ? entry.body.whom : undefined))
		.find(Boolean);
/** Where it is, as it was said, when it is no address we know. */
export const whereOf = (entries: readonly AnyEntry[]): string | undefined =>
	entriesOf<SignallingEntry>(entries, "signalling")
		.map((entry) => (entry.kind === "signalling.received" ? entry.body.where : undefined))
		.find(Boolean);
