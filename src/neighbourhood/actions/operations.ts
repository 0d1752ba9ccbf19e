/** What one can do with something residents do together: begin, ask whoever it is about, look back once. */
import { z } from "zod";
import { day, line, tick, words } from "#src/kernel/fields.ts";
import { AreaId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { actionKinds, askedAnswers, ourParts } from "./model.ts";

export const BeginAction = z.object({
	area: AreaId,
	kind: z.enum(actionKinds).default("together"),
	what: line(300),
	lead: line(60).optional(),
	asked: z.enum(askedAnswers).exclude(["no"]).default("not-yet"),
	ourPart: z.enum(ourParts).default("nudge"),
	lookBackOn: day,
});
export type BeginAction = z.infer<typeof BeginAction>;
export const beginAction = operation({
	name: "neighbourhood.begin-action",
	input: BeginAction,
	who: "keep-the-neighbourhood",
	audience: "none",
	offline: false,
	writes: [],
	says: "Residents do something together; no file on anybody.",
});

export const HearAboutAction = z.object({ action: ThingId, asked: z.enum(askedAnswers).exclude(["not-yet"]) });
export type HearAboutAction = z.infer<typeof HearAboutAction>;
/** Whoever it is about was asked. With a no it does not go on. */
export const hearAboutAction = operation({
	name: "neighbourhood.hear-about-action",
	input: HearAboutAction,
	who: "keep-the-neighbourhood",
	audience: "none",
	offline: false,
	writes: [],
	says: "Whoever an action of residents is about was asked, and said yes or no.",
});

export const LookBackOnAction = z.object({ action: ThingId, how: words(2000), contactWanted: tick });
export type LookBackOnAction = z.infer<typeof LookBackOnAction>;
export const lookBackOnAction = operation({
	name: "neighbourhood.look-back-on-action",
	input: LookBackOnAction,
	who: "keep-the-neighbourhood",
	audience: "none",
	offline: false,
	writes: [],
	says: "One look back on what residents did together.",
});
