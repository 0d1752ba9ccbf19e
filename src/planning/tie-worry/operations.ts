/** 'Others may take advantage of this person': a worry that can be put on a tie, for few eyes, and always to be laid down again (SAFE-07). */
import { z } from "zod";
import { day, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

const shared = {
	who: "support-a-plan",
	about: (input: { readonly case: CaseId }): CaseId => input.case,
	standing: ["responsible", "part"],
	audience: "responsible",
	offline: false,
} as const;
const WorryAboutTie = z.object({ case: CaseId, tie: ThingId, seen: words(1000), lookAgain: day });
export type WorryAboutTie = z.infer<typeof WorryAboutTie>;
export const worryAboutTie = operation<WorryAboutTie>({
	...shared,
	name: "planning.worry-about-tie",
	input: WorryAboutTie,
	writes: ["planning.tie-worry"],
	says: "A worry that somebody around the person takes advantage: read by few, looked at again on a day; nobody asks this one along without thinking.",
});
const LayWorryDown = z.object({ case: CaseId, tie: ThingId });
export type LayWorryDown = z.infer<typeof LayWorryDown>;
export const layWorryDown = operation<LayWorryDown>({
	...shared,
	name: "planning.lay-worry-down",
	input: LayWorryDown,
	writes: ["planning.tie-worry-laid-down"],
	says: "The worry about a tie is gone.",
});
