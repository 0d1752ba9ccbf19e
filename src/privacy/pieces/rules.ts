/** Which pieces can go by themselves, and what stays of them: ids, days and kinds, and not one word. Pure. */
import { isUuid } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { CalendarDay } from "#src/kernel/time.ts";

/** Stands where words were. */
export const GONE = "[…]";
/**
 * Kinds that can go by themselves, with the codes and numbers in them that stay, because what follows leans on them. What is not here goes only with all of the matter: who told us,
 * what we weighed and decided and shared is our account of what we did to somebody, and stays as long as the rest does.
 */
const canGo: Readonly<Record<string, readonly string[]>> = {
	"contact.noted": ["kind"],
	"contact.thought": [],
	"contact.attempted": ["how", "outcome", "way"],
	"contact.asked-for": ["channel"],
	"contact.answered-call": [],
	"contact.question-first": [],
	"contact.wrapped-up": [],
	"contact.promised": ["by"],
	"contact.promise-ended": ["how"],
	"contact.visit-planned": ["time", "uninvited", "nothingKnown"],
	"privacy.beside": ["how", "untrue"],
	"privacy.talked-about": ["present"],
	"privacy.requested": ["wants", "how"],
	"privacy.request-answered": ["came"],
	"privacy.summary-kept": ["how"],
	"planning.matters": ["how"],
	"planning.domain-written": ["domain", "part", "how"],
	"planning.tie-named": ["kind", "near", "was", "is", "how"],
	"planning.tie-changed": ["kind", "near", "was", "is", "how"],
	"planning.around-answered": ["nobody", "how"],
	"planning.goal-proposed": ["kind", "how"],
	"planning.step-added": ["kind", "first", "can", "how"],
	"planning.support": ["domain", "how"],
	"carrying-out.crisis-began": [],
	"carrying-out.crisis-ended": [],
	"lasting.card-written": ["version", "how"],
};
export const kindsThatCanGo: readonly string[] = Object.keys(canGo);
export const canGoAlone = (kind: string): boolean => Object.hasOwn(canGo, kind);

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);
const isDay = (text: string): boolean => CalendarDay.safeParse(text).success;
const left = (key: string, value: unknown, stays: readonly string[]): unknown => {
	if (value === null || stays.includes(key)) return typeof value === "object" && value !== null ? undefined : value;
	if (typeof value === "string") return isUuid(value) || isDay(value) || isMoment(value) ? value : GONE;
	if (Array.isArray(value)) return [];
	if (typeof value === "object")
		return Object.fromEntries(
			Object.entries(value).flatMap(([inner, one]) => {
				const kept = left(inner, one, stays);
				return kept === undefined ? [] : [[inner, kept]];
			}),
		);
	return undefined;
};
/** What stays of an entry when its words go; nothing when it cannot go by itself. */
export const remainsOf = ({ kind, body }: Pick<AnyEntry, "kind" | "body">): object | undefined =>
	canGoAlone(kind) ? ((left("", body, canGo[kind] ?? []) ?? {}) as object) : undefined;
/** Whether nothing but this is left of it already. */
export const wentAlready = (one: Pick<AnyEntry, "kind" | "body">): boolean => {
	const remains = remainsOf(one);
	return remains !== undefined && JSON.stringify(remains) === JSON.stringify(one.body);
};
const said = (key: string, value: unknown, stays: readonly string[]): readonly string[] => {
	if (stays.includes(key)) return [];
	if (typeof value === "string") return isUuid(value) || isDay(value) || isMoment(value) || value === GONE ? [] : [value];
	return typeof value === "object" && value !== null
		? Object.entries(value).flatMap(([inner, one]) => said(Array.isArray(value) ? key : inner, one, stays))
		: [];
};
/** What would go of an entry: its own words, without ids, days and codes. */
export const sentencesOf = ({ kind, body }: Pick<AnyEntry, "kind" | "body">): readonly string[] => said("", body, canGo[kind] ?? []);
