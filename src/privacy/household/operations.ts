import { z } from "zod";
import { day, line } from "#src/kernel/fields.ts";
import { CaseId, PersonId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth } from "../both.ts";
import { howSaid } from "../said.ts";

const said = { how: z.enum(howSaid).optional(), witness: line(200).optional() };
const BeginOwnLine = z.object({
	case: CaseId,
	given: line(80),
	family: line(80).optional(),
	called: line(80).optional(),
	born: day.optional(),
	addressForm: z.enum(["u", "je"]).optional(),
});
export type BeginOwnLine = z.infer<typeof BeginOwnLine>;
export const beginOwnLine = operation<BeginOwnLine>({
	name: "privacy.begin-own-line",
	input: BeginOwnLine,
	who: "share-an-item",
	about: (input) => input.case,
	standing: ["responsible"],
	audience: "person",
	offline: false,
	writes: ["privacy.own-line-begun"],
	says: "Somebody else of the household gets a line and a page of their own; nothing goes along from the one to the other.",
});
const AllowReading = z.object({ case: CaseId, reader: PersonId, until: day, ...said });
export type AllowReading = z.infer<typeof AllowReading>;
export const allowReading = forBoth({
	name: "allow-reading",
	input: AllowReading,
	writes: ["privacy.reading-along-allowed"],
	says: "The person lets somebody of their household read along, until a day.",
});
const EndReading = z.object({ case: CaseId, reader: PersonId, ...said });
export type EndReading = z.infer<typeof EndReading>;
export const endReading = forBoth({
	name: "end-reading",
	input: EndReading,
	writes: ["privacy.reading-along-ended"],
	says: "The person ends it, in one step.",
});
