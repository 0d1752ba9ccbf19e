/** Who may come along, and what they see of it. Pure. */
import {
	addDays,
	type AnyEntry,
	atTime,
	type CalendarDay,
	type CaseId,
	entriesOf,
	type NewEntry,
	ok,
	type Result,
	refuse,
} from "#src/kernel/index.ts";
import { comesToEnforce } from "#src/weighing/index.ts";
import type { ContactEntry, ContactState } from "../model.ts";
import type { AlongEntry, CardAlong, Companioned } from "./model.ts";
import type { InviteInput } from "./operations.ts";

/** Everybody who was asked along, as far as these entries tell. */
export const companionsIn = (entries: readonly AnyEntry[]): readonly Companioned[] =>
	entriesOf<ContactEntry>(entries, "contact").reduce<readonly Companioned[]>((all, entry) => {
		if (entry.kind === "contact.companion-invited") return [...all, { ...entry.body, ended: false }];
		if (entry.kind !== "contact.companion-ended") return all;
		return all.map((one) => (one.companion === entry.body.companion ? { ...one, ended: true } : one));
	}, []);
/** They see it until the end of the day after. */
export const openUntil = (day: CalendarDay): string => atTime(addDays(day, 2), "00:00");

const written = (of: CaseId, entry: Pick<AlongEntry, "kind" | "body">, named: readonly string[] = []): NewEntry => ({
	kind: entry.kind,
	stream: { kind: "contact", id: of },
	case: of,
	audience: { reach: "person", ...(named.length === 0 ? {} : { named }) },
	body: entry.body,
});
export type InviteContext = {
	readonly today: CalendarDay;
	readonly companion: string;
	readonly party: string;
	readonly whom: Pick<CardAlong, "called" | "where" | "sayJe">;
	readonly host: Pick<CardAlong, "host" | "hostPhone">;
	/** An experience worker asked along, when it is one. */
	readonly colleague: { readonly name: string; readonly paused: boolean } | null;
};
/** An experience worker comes along with the person's yes, once there is somebody to ask; who pauses is not asked (XPW-02, XPW-03). */
export const decideInvite = (contact: ContactState, input: InviteInput, context: InviteContext): Result<readonly NewEntry[]> => {
	const visit = contact.visits.find((one) => one.visit === input.visit && one.state === "planned");
	if (!visit || visit.day < context.today) return refuse("contact.no-such-visit");
	const { colleague } = context;
	if (colleague?.paused) return refuse("contact.pauses-now", {}, "member");
	if (colleague && contact.made !== null && !input.theySaidYes) return refuse("contact.ask-them-first", {}, "theySaidYes");
	const name = colleague?.name ?? input.name ?? "";
	const role = input.role ?? "";
	if (comesToEnforce({ role })) return refuse("contact.companion-enforces", { role }, "role");
	const { day, time, place, why, bring, ifInconvenient } = visit;
	const body = {
		companion: context.companion,
		visit: visit.visit,
		party: context.party,
		member: colleague !== null,
		name,
		role,
		theySaid: input.theySaid,
		until: openUntil(day),
		card: { ...context.whom, day, time, place, why, bring, ifInconvenient, ...context.host },
	};
	return ok([written(input.case, { kind: "contact.companion-invited", body }, [context.party])]);
};
export const decideEnd = (all: readonly Companioned[], of: CaseId, companion: string, by: "us" | "them"): Result<readonly NewEntry[]> => {
	const found = all.find((one) => one.companion === companion && !one.ended);
	return found
		? ok([written(of, { kind: "contact.companion-ended", body: { companion, party: found.party, by } }, [found.party])])
		: refuse("contact.nobody-along");
};
export const toldAlong = (of: CaseId, companion: string, words: string, party: string): NewEntry =>
	written(of, { kind: "contact.told-along", body: { companion, words } }, [party]);
