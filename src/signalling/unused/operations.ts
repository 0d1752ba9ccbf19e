/** What one can do about signals that nobody used: agree how long they stay; erasing them is done by the house itself. */
import { z } from "zod";
import { whole } from "#src/kernel/fields.ts";
import { MemberId, TeamId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { LONGEST_WEEKS, SHORTEST_WEEKS } from "./rules.ts";

export const SetUnusedTerm = z.object({ team: TeamId, weeks: whole(SHORTEST_WEEKS, LONGEST_WEEKS), watcher: MemberId });
export type SetUnusedTerm = z.infer<typeof SetUnusedTerm>;
/** How long a signal stays that nobody did anything with, from today on (PRIV-12). */
export const setUnusedTerm = operation({
	name: "signalling.set-unused-term",
	input: SetUnusedTerm,
	who: "set-up-the-team",
	audience: "none",
	offline: false,
	writes: [],
	says: "Sets after how many weeks signals that nobody used are erased, and who is told a week before.",
});

export const TendUnused = z.object({});
export type TendUnused = z.infer<typeof TendUnused>;
/** Every night: announce what is erased in a week, and erase what was announced (PRIV-12, SIG-05). */
export const tendUnused = operation({
	name: "signalling.tend-unused",
	input: TendUnused,
	who: "run-the-house",
	audience: "named",
	offline: false,
	writes: ["signalling.erasing-announced", "signalling.erased"],
	says: "Announces unused signals whose term is nearly over, and erases those that were announced and stayed unused.",
});
