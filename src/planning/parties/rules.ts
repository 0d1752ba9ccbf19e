/** Who weighs in, since when; and what was said to each deed. Pure. */
import type { AnyEntry, JournalEntry } from "#src/kernel/journal.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { Given } from "../handling.ts";
import { type Decided, needsYes, type Table } from "../rules.ts";
import type { Yes } from "../yes.ts";
import type { ConsentToDeed, Ground, Influence, PartyKind, SetParty } from "./operations.ts";

export type Weighing = { readonly influence: Influence; readonly what?: string | undefined; readonly since: CalendarDay; readonly yes: Yes };
export type Party = {
	readonly id: string;
	readonly name: string;
	readonly kind: PartyKind /** Oldest first. */;
	readonly turns: readonly Weighing[];
};
export type Consent = {
	readonly answer?: "yes" | "no" | undefined;
	readonly how?: Yes | undefined;
	readonly talked?: string | undefined;
	readonly ground?: Ground | undefined;
	readonly on: CalendarDay;
};
type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type PartyEntry =
	| E<
			"party-set",
			{
				readonly party: string;
				readonly name: string;
				readonly kind: PartyKind;
				readonly influence: Influence;
				readonly what?: string;
				readonly yes: Yes;
			}
	  >
	| E<"deed-answered", Omit<Consent, "on"> & { readonly agreement: string }>;

export const partiesIn = (entries: readonly AnyEntry[]): readonly Party[] => {
	const found = new Map<string, Party>();
	for (const entry of entries as readonly PartyEntry[]) {
		if (entry.kind !== "planning.party-set") continue;
		const { party: id, name, kind, influence, what, yes } = entry.body;
		found.set(id, { id, name, kind, turns: [...(found.get(id)?.turns ?? []), { influence, what, since: dayOf(entry.at), yes }] });
	}
	return [...found.values()];
};
/** What was said last to each deed; what was talked over before stays told. */
export const consentsIn = (entries: readonly AnyEntry[]): Readonly<Record<string, Consent>> => {
	const found: Record<string, Consent> = {};
	for (const entry of entries as readonly PartyEntry[]) {
		if (entry.kind !== "planning.deed-answered") continue;
		const { agreement, ...said } = entry.body;
		found[agreement] = { ...said, talked: said.talked ?? found[agreement]?.talked, on: dayOf(entry.at) };
	}
	return found;
};

export const decideParty = ({ entries }: Given, input: SetParty, table: Table): Decided => {
	const known = partiesIn(entries).find(({ id }) => id === input.party);
	if (input.party !== undefined && !known) return refuse("planning.not-there-any-more");
	const [name, kind] = [known?.name ?? input.name, known?.kind ?? input.kind];
	if (name === undefined) return refuse("planning.who-is-it", {}, "name");
	if (kind === undefined) return refuse("planning.which-party", {}, "kind");
	const yes = needsYes(table, input);
	if (yes.kind !== "ok") return yes;
	return ok([
		{
			kind: "planning.party-set",
			body: { party: known?.id ?? table.ids[0], name, kind, influence: input.influence, what: input.what, yes: yes.value },
		},
	]);
};
/** A yes is the person's; a worker writes one down with who was there, or how it was talked over, or the ground on which it is done without one. */
export const decideConsent = ({ state }: Given, input: ConsentToDeed, table: Table): Decided => {
	const deed = state.agreements.find((one) => one.id === input.agreement);
	if (!deed || deed.side === "person") return refuse("planning.not-there-any-more");
	const { agreement, answer, talked, ground } = input;
	if (answer === undefined && talked === undefined && ground === undefined) return refuse("planning.what-was-said", {}, "talked");
	if (table.speaker === "person") return ok([{ kind: "planning.deed-answered", body: { agreement, answer, talked, how: { how: "own-device" } } }]);
	const yes = answer === undefined ? undefined : needsYes(table, input);
	if (yes !== undefined && yes.kind !== "ok") return yes;
	return ok([{ kind: "planning.deed-answered", body: { agreement, answer, talked, ground, how: yes?.value } }]);
};
