/** What one can do with messages that wait apart: say that one comes from a human, or that it does not. Nothing is thrown away here (SIG-05). */
import { z } from "zod";
import { words } from "#src/kernel/fields.ts";
import { ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

/** As many as a human can look at in one go. */
export const MOST_AT_ONCE = 50;
/** As many as wait of one who told something: more is for a talk. */
export const MOST_WAITING = 20;
/** One tick may stand for several that say the same: their numbers, with commas. */
const reports = z.preprocess(
	(value) =>
		(Array.isArray(value) ? value : [value]).flatMap((one) =>
			typeof one === "string"
				? one
						.split(",")
						.map((id) => id.trim())
						.filter(Boolean)
				: (one ?? []),
		),
	z.array(ThingId).min(1).max(MOST_AT_ONCE),
);
export const AddApart = z.object({ words: words(4000) });
export type AddApart = z.infer<typeof AddApart>;
export const addApart = operation({
	name: "signalling.add-apart",
	input: AddApart,
	who: "read-own-answers",
	audience: "none",
	offline: false,
	writes: [],
	says: "Whoever told something that waits apart adds to it; it waits with the rest until a human looked.",
});
export const JudgeApart = z.object({ reports, as: z.enum(["message", "no-message"]) });
export type JudgeApart = z.infer<typeof JudgeApart>;
export const judgeApart = operation({
	name: "signalling.judge-apart",
	input: JudgeApart,
	who: "pick-up",
	audience: "mixed",
	offline: false,
	writes: ["signalling.received", "signalling.reporter-known"],
	says: "A worker looked at messages that waited apart: what comes from a human goes on the list, what does not is kept four weeks.",
});
