/** When a colleague's ways in may be ended and begun anew: never by one pair of eyes, as long as there are two. Pure. */
import { addMs, type Instant } from "#src/kernel/time.ts";

const HOUR_MS = 3_600_000;
/** How long it waits when nobody else can agree; meanwhile the colleague reads it on every page. */
export const WAIT_HOURS = 48;
/** After this it is asked anew. */
export const LASTS_DAYS = 7;

export type Asked = { readonly by: string; readonly at: Instant; readonly agreed: boolean };
export type FreshStart = {
	readonly member: string;
	readonly by: string;
	readonly now: Instant;
	/** Whether this colleague can come in already: otherwise there is nothing to take over. */
	readonly comesIn: boolean;
	readonly asked: Asked | undefined;
	/** Whether somebody else could agree: another keeper or a manager, not the colleague and not who asks. */
	readonly others: boolean;
};
export const isOpen = (asked: Asked | undefined, now: Instant): asked is Asked =>
	asked !== undefined && addMs(asked.at, LASTS_DAYS * 24 * HOUR_MS) > now;
/** From when it may be done without somebody else. */
export const opensAt = (asked: Asked): Instant => addMs(asked.at, WAIT_HOURS * HOUR_MS);

/** `now`: do it · `ask`: it is asked, and everybody concerned reads it · `waits`: it was asked, and nobody agreed yet. */
export const decideFreshStart = ({ member, by, now, comesIn, asked, others }: FreshStart): "now" | "ask" | "waits" => {
	if (!comesIn || by === member) return "now";
	if (!isOpen(asked, now)) return "ask";
	if (asked.agreed || asked.by !== by) return "now";
	return !others && opensAt(asked) <= now ? "now" : "waits";
};
/** Who may agree: the colleague themself, or somebody who keeps the team and did not ask. */
export const mayAgree = (one: { readonly by: string; readonly keeps: boolean; readonly member: string; readonly asked: Asked }): boolean =>
	one.by === one.member || (one.keeps && one.by !== one.asked.by);
