/** Clean the photo, seal it, keep that it came: nothing of the plan is touched. */
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { cleanImage } from "#src/platform/attachments/image.ts";
import { type Handled, handlesBoth } from "#src/platform/operations/handler.ts";
import { keepFilledIn } from "./operations.ts";
import { decideFilledIn } from "./rules.ts";

export const paperBackHandled: readonly Handled[] = handlesBoth(keepFilledIn, async (work, { photo, ...input }) => {
	const clean = photo && cleanImage(photo.bytes);
	if (typeof clean === "string") return refuse(`planning.photo-${clean}`, {}, "photo");
	const paper = work.newId();
	const decided = decideFilledIn({ ...input, photo: clean !== undefined }, paper);
	if (!isOk(decided)) return decided;
	if (clean) await work.journal.attach(work.tx, { id: paper, case: input.case, ...clean });
	return ok({ entries: decided.value, answer: { case: input.case, paper } });
});
