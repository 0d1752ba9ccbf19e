/** What the day of a worker reads of what lasts. */
import { addMs } from "#src/kernel/time.ts";
import { listOpenThings } from "#src/people/server.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import type { OpenThing } from "#src/people/index.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { listCardsToAskAbout as cardsBefore } from "./store.ts";

const YEAR_MS = 365 * 86_400_000;
/** Who is back, which card was opened, which talk was reopened, and where one watches: each with its day. */
export const listToGoAfter = async (work: Pick<Work, "tx">, member: string): Promise<readonly OpenThing[]> =>
	listOpenThings(work.tx, { holder: member, kinds: ["lasting.came-back", "lasting.card-used", "lasting.talk", "lasting.watching"] });
/** Cards that nobody confirmed for a year: a light 'still right?' (SUS-11). */
export const listCardsToAskAbout = async (work: Pick<Work, "tx">, member: string): Promise<readonly CaseId[]> =>
	cardsBefore(work.tx, member, addMs(work.tx.now, -YEAR_MS));
