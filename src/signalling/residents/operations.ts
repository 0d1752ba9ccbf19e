/** What may go along with rounding off when neighbours take it from here (SIG-09, SIG-32). There is no field for whom it is about. */
import { z } from "zod";
import { line } from "#src/kernel/fields.ts";
import { askedAnswers, ourParts } from "#src/neighbourhood/index.ts";

export const neighbourFields = {
	what: line(300).optional(),
	lead: line(60).optional(),
	asked: z.enum(askedAnswers).exclude(["no"]).optional(),
	ourPart: z.enum(ourParts).optional(),
} as const;
