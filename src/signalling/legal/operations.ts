/** Ticking the steps of a legal route, and keeping what those steps are. */
import { z } from "zod";
import { day, line, lines, tick, words } from "#src/kernel/fields.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { LegalRoute } from "../model.ts";

export const TickStep = z.object({ case: CaseId, route: LegalRoute, step: line(40), on: day.optional(), said: words(2000).optional(), undo: tick });
export type TickStep = z.infer<typeof TickStep>;
/** A step of a legal route was done: by whom and when. In any order; it blocks nothing (SIG-21). */
export const tickStep = operation({
	name: "signalling.tick-legal-step",
	input: TickStep,
	who: "pick-up",
	about: (input) => input.case,
	standing: ["team", "responsible", "part"],
	audience: "team",
	offline: false,
	writes: ["signalling.legal-step"],
	says: "Ticks a step of a legal route that runs beside the contact, or takes the tick back.",
});

export const KeepRoute = z.object({
	route: LegalRoute,
	country: z
		.string()
		.trim()
		.regex(/^[A-Za-z]{2}$/, "country")
		.optional(),
	from: day,
	source: line(200),
	steps: lines(500, 12).refine((typed) => typed.length > 0, "missing"),
});
export type KeepRoute = z.infer<typeof KeepRoute>;
/** Keeps the steps of a legal route from a day on; what held before stays, and holds for what was opened then (SIG-21). */
export const keepRoute = operation({
	name: "signalling.keep-legal-route",
	input: KeepRoute,
	who: "keep-legal-routes",
	audience: "none",
	offline: false,
	writes: [],
	says: "Keeps the steps of a legal route, per country and from a day on.",
});
