/** What one can do with a sheet that was filled in by pen. */
import { z } from "zod";
import { sentFile, words } from "#src/kernel/fields.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { forBoth } from "../both.ts";
import { hands, sheets } from "./model.ts";

const KeepFilledIn = z.object({
	case: CaseId,
	sheet: z.enum(sheets).optional(),
	photo: sentFile.optional(),
	words: words(4000).optional(),
	wroteBy: z.enum(hands).optional(),
});
export type KeepFilledIn = z.infer<typeof KeepFilledIn>;
export const keepFilledIn = forBoth({
	name: "keep-filled-in",
	input: KeepFilledIn,
	writes: ["planning.paper-came-back"],
	says: "A sheet that was filled in by pen comes back, as a photo without where and when it was taken, or typed over. It lies beside the plan and changes nothing in it.",
});
