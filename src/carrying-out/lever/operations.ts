/** What one can do with a lever; the partner only confirms. */
import { z } from "zod";
import { lines, line, whole, words } from "#src/kernel/fields.ts";
import { CaseId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { leverEnds, leverForms } from "./model.ts";

const about = (input: { case: CaseId }): CaseId => input.case;
const inIt = ["responsible", "part"] as const;

const SetLeverInput = z.object({
	case: CaseId,
	organisation: OrganisationId,
	form: z.enum(leverForms),
	why: words(2000).optional(),
	eases: lines(400, 10),
	otherwise: words(1000).optional(),
	stop: words(1000),
	within: whole(1, 60).optional(),
});
export type SetLeverInput = z.infer<typeof SetLeverInput>;
/** Serves EXE-09, LEG-20. */
export const setLever = operation({
	name: "carrying-out.set-lever",
	input: SetLeverInput,
	who: "take-over-for-a-while",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["carrying-out.lever-set"],
	says: "Agrees pressure with a partner: in which form, what eases at which movement, and when it stops. Only after a weighing one station up.",
});
const MovedInput = z.object({ case: CaseId, lever: ThingId, movement: whole(0, 9), what: words(1000).optional() });
export type MovedInput = z.infer<typeof MovedInput>;
export const noteMovement = operation({
	name: "carrying-out.note-movement",
	input: MovedInput,
	who: "take-over-for-a-while",
	about,
	standing: inIt,
	audience: "mixed",
	offline: false,
	writes: ["carrying-out.lever-moved", "carrying-out.easing-asked"],
	says: "The person moved: the partner is asked to confirm that the pressure gets less, within the agreed days.",
});
const ConfirmInput = z.object({ case: CaseId, easing: ThingId, words: words(1000).optional() });
export type ConfirmInput = z.infer<typeof ConfirmInput>;
export const confirmEasing = operation({
	name: "carrying-out.confirm-easing",
	input: ConfirmInput,
	who: "answer-as-partner",
	about,
	standing: ["partner"],
	audience: "mixed",
	offline: false,
	writes: ["carrying-out.easing-confirmed"],
	says: "The partner confirms that the announced step was halted or made lighter.",
});
const HeardInput = z.object({ case: CaseId, easing: ThingId, who: line(120), words: words(1000).optional() });
export type HeardInput = z.infer<typeof HeardInput>;
export const hearEasing = operation({
	name: "carrying-out.hear-easing",
	input: HeardInput,
	who: "take-over-for-a-while",
	about,
	standing: inIt,
	audience: "mixed",
	offline: true,
	writes: ["carrying-out.easing-confirmed"],
	says: "The partner confirmed by phone or letter: who said it is written down.",
});
const EndLeverInput = z.object({ case: CaseId, lever: ThingId, how: z.enum(leverEnds), words: words(1000).optional() });
export type EndLeverInput = z.infer<typeof EndLeverInput>;
export const endLever = operation({
	name: "carrying-out.end-lever",
	input: EndLeverInput,
	who: "take-over-for-a-while",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["carrying-out.lever-ended"],
	says: "The pressure is taken away.",
});
