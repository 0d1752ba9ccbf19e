/** Promises, of either side. What we ask of somebody else is asked and not promised (CON-18). */
import { z } from "zod";
import { CaseId, day, line, operation, ThingId, words } from "#src/kernel/index.ts";
import { promiseEnds, promisers } from "./model.ts";

const inIt = ["responsible", "part"] as const;
const about = (input: { readonly case: CaseId }): CaseId => input.case;

export const PromiseInput = z.object({
	case: CaseId,
	what: words(1000),
	by: z.enum(promisers).optional(),
	who: line(120).optional(),
	on: day.optional(),
	expects: words(500).optional(),
	honest: words(500).optional(),
});
export const promise = operation({
	name: "contact.promise",
	input: PromiseInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.promised"],
	says: "A promise, of either side.",
});
export const EndPromiseInput = z.object({
	case: CaseId,
	promise: ThingId,
	how: z.enum(promiseEnds),
	why: words(1000).optional(),
	on: day.optional(),
	toldOn: day.optional(),
});
/** Kept, moved or withdrawn: of both sides alike. */
export const endPromise = operation({
	name: "contact.end-promise",
	input: EndPromiseInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.promise-ended"],
	says: "A promise was kept, moved or withdrawn.",
});
