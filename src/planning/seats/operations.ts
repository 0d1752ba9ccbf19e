/** What one can do with who joined: invite with the person's yes, hear what they say, and what they say themselves. */
import { z } from "zod";
import { line, many, whole, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth, saidYes } from "../both.ts";
import { nearness } from "../circle-model.ts";
import { joinWays, seatSayings } from "./model.ts";

/** `id:near:turn`, one for everybody who was moved. */
const move = z.string().regex(/^[0-9a-f-]{36}:(near|further|edge):\d{1,3}$/);
const PlaceTies = z.object({ case: CaseId, moves: many(move, 80), ...saidYes });
export type PlaceTies = z.infer<typeof PlaceTies>;
export const placeTies = forBoth({
	name: "place-circle",
	input: PlaceTies,
	writes: ["planning.circle-placed"],
	says: "Where everybody sits now, moved by hand.",
});
const PlaceTie = z.object({ case: CaseId, tie: ThingId, near: z.enum(nearness), turn: whole(0, 359).optional(), ...saidYes });
export type PlaceTie = z.infer<typeof PlaceTie>;
export const placeTie = forBoth({
	name: "place-tie",
	input: PlaceTie,
	writes: ["planning.circle-placed"],
	says: "Where one of them sits now; the same as moving them in the picture.",
});
const InviteTie = z.object({ case: CaseId, tie: ThingId, how: z.enum(joinWays), ...saidYes });
export type InviteTie = z.infer<typeof InviteTie>;
export const inviteTie = forBoth({
	name: "invite-tie",
	input: InviteTie,
	offline: false,
	writes: ["planning.tie-invited"],
	says: "Somebody of the own people joins: with a link, on paper, or told; only with the person's yes.",
});
const HearTie = z.object({ case: CaseId, tie: ThingId, what: z.enum(seatSayings), words: words(300).optional(), like: ThingId.optional() });
export type HearTie = z.infer<typeof HearTie>;
export const hearTie = forBoth({
	name: "hear-tie",
	input: HearTie,
	writes: ["planning.tie-told"],
	says: "What somebody of the circle told: would like to, a pause, still all right, less, no more.",
});
const NameStandIn = z.object({ case: CaseId, tie: ThingId, standIn: line(100).optional() });
export type NameStandIn = z.infer<typeof NameStandIn>;
export const nameStandIn = forBoth({
	name: "name-stand-in",
	input: NameStandIn,
	writes: ["planning.stand-in-named"],
	says: "Who or what there is when somebody of the circle cannot.",
});
const AskStill = z.object({ case: CaseId, tie: ThingId });
export type AskStill = z.infer<typeof AskStill>;
export const askStill = operation<AskStill>({
	name: "planning.ask-still",
	input: AskStill,
	who: "support-a-plan",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["planning.still-asked"],
	says: "Asks somebody of the circle whether it is still all right.",
});
const SayInCircle = z.object({ case: CaseId, what: z.enum(seatSayings), words: words(300).optional(), like: ThingId.optional() });
export type SayInCircle = z.infer<typeof SayInCircle>;
/** By whoever joined, at their own seat. */
export const sayInCircle = operation<SayInCircle>({
	name: "planning.say-in-circle",
	input: SayInCircle,
	who: "sit-in-a-circle",
	about: (input) => input.case,
	standing: ["in-circle"],
	audience: "person",
	offline: false,
	writes: ["planning.tie-told"],
	says: "Yes, I join; I would like to; not any more; a pause; on again; still all right; less please; I stop.",
});
