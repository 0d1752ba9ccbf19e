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
/** The kinds of entries in which stands who told it, and those in which stands whom the person spoke of themself: of later phases, read as they lie. */
export const toldKinds = ["signalling.received", "signalling.reporter-known"] as const;
export const spokenKinds = ["contact.noted", "planning.tie-named"] as const;
/** Whom the person spoke of. */
export const spokenNames = (entries: readonly AnyEntry[]): readonly string[] =>
	entries.flatMap(({ kind, body }) => {
		const said = body as { readonly names?: readonly string[]; readonly name?: string };
		return kind === "contact.noted" ? (said.names ?? []) : kind === "planning.tie-named" ? (said.name ?? []) : [];
	});
/**
 * Names of reporters who did not say 'you may tell it was me', by what each said last; not a name the person themself spoke of: from then on it is theirs. Whoever
 * asked for help themself is the one it is about, and no reporter to hide (PRIV-11).
 */
export const shieldedNames = (entries: readonly AnyEntry[]): readonly string[] => {
	const spoken = spokenNames(entries);
	const signalling = entriesOf<SignallingEntry>(entries, "signalling");
	const own = new Set(
		signalling.flatMap((entry) => (entry.kind === "signalling.received" && entry.body.source === "person" ? [entry.body.signal] : [])),
	);
	const last = new Map(signalling.flatMap((entry) => (entry.kind === "signalling.reporter-known" ? [[entry.body.signal, entry.body] as const] : [])));
	return [...last].flatMap(([signal, { name, shown }]) =>
		name === undefined || shown === "yes" || own.has(signal) || spoken.some((said) => namesOneOf(said, [name])) ? [] : [name],
	);
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
