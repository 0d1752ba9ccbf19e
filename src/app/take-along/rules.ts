/** Who may read what was left behind, and what becomes of a device. Pure. */
import type { Standing } from "#src/kernel/journal.ts";
import type { Role } from "#src/kernel/policy.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { addDays, atTime, type CalendarDay, type Instant } from "#src/kernel/time.ts";

/** Until when pages stay: the end of the day, or of the seventh day from now. */
export const untilWhen = (today: CalendarDay, days: number): Instant => atTime(addDays(today, days), "04:00");

type Reader = { readonly id: string | null; readonly roles: readonly Role[] };
type About = { readonly owner: string; readonly holder: string | null; readonly case: string | null };
/** Words are read by whom they are for: who has a part in that matter; without a matter its writer, or to whom it was handed. Who only leads the team sees that it is there. */
export const mayReadWords = (reader: Reader, work: About, stands: readonly Standing[] | readonly string[]): boolean =>
	work.case === null ? reader.id === work.owner || reader.id === work.holder : stands.includes("responsible") || stands.includes("part");
/** Handed on and put away by who leads the team, by its writer, and by who holds it. */
export const mayDecideOn = (reader: Reader, work: About): boolean =>
	mayAtAll(reader.roles, "end-a-device") || reader.id === work.owner || reader.id === work.holder;
