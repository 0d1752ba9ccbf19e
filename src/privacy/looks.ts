/** From the access log to 'who looked at me?' in plain words. Pure. */
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { LookLine } from "./store.ts";

/** `looked`, `wrote` something down, `opened` it with a reason, or a `partner` that read what was agreed. */
type LookKind = "looked" | "wrote" | "opened" | "partner";
export type LookedAt = {
	readonly by: string;
	readonly day: CalendarDay;
	readonly kind: LookKind;
	readonly times: number;
	/** The one who is there for this person, on a day of contact or the day after: 'na het bezoek'. */
	readonly afterContact: boolean;
};
/** What the name of a page or act says about itself. Signals are left out: who told us is not told by who wrote it down (PRIV-11). */
const isShown = ({ what, event, roles }: LookLine): boolean =>
	!(what.startsWith("signalling.") && event === "write") &&
	(roles.includes("generalist") || roles.includes("experience-worker") || what.startsWith("privacy.partner"));
const kindOf = ({ what, event }: LookLine): LookKind =>
	what === "privacy.open-with-a-reason" ? "opened" : what.startsWith("privacy.partner") ? "partner" : event === "write" ? "wrote" : "looked";

/** A page that asks for letters while two write is looked at once, however often it asks. */
const sameSitting = new Set(["planning.together-words", "planning.write-along"]);
const timesOf = ({ what, times = 1 }: LookLine, earlier: LookedAt | undefined): number => (!sameSitting.has(what) ? times : earlier ? 0 : 1);

/** One line a person a day a kind, newest first (NEN 7513 lets like lines of a day be one). */
export const foldLooks = (lines: readonly LookLine[], responsible: string | null, contactDays: readonly CalendarDay[]): readonly LookedAt[] => {
	const found = new Map<string, LookedAt>();
	for (const line of lines.filter(isShown)) {
		const day = dayOf(line.at);
		const kind = kindOf(line);
		const key = `${line.by}/${day}/${kind}`;
		const earlier = found.get(key);
		const afterContact = line.by === responsible && contactDays.some((one) => one === day || followsOn(one, day));
		found.set(
			key,
			earlier
				? { ...earlier, times: earlier.times + timesOf(line, earlier) }
				: { by: line.by, day, kind, times: timesOf(line, earlier), afterContact },
		);
	}
	return [...found.values()].sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
};
const followsOn = (contact: CalendarDay, day: CalendarDay): boolean =>
	Date.parse(`${day}T12:00:00Z`) - Date.parse(`${contact}T12:00:00Z`) === 86_400_000;

/** Kept apart: what is shown at once, and what is folded away because it goes without saying: the own worker around a visit. */
export const partLooks = (looks: readonly LookedAt[]): { readonly shown: readonly LookedAt[]; readonly folded: readonly LookedAt[] } => ({
	shown: looks.filter((look) => !look.afterContact),
	folded: looks.filter((look) => look.afterContact),
});
