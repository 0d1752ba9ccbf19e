/** What lies beside the plan on paper. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { Paper, PaperEntry } from "./model.ts";
import type { KeepFilledIn } from "./operations.ts";

const fold = folding<readonly Paper[], PaperEntry>([], {
	"planning.paper-came-back": (papers, { body, by, at }) => [...papers, { ...body, by, at }],
});
/** Every sheet that came back, oldest first. */
export const papersIn = (entries: readonly AnyEntry[]): readonly Paper[] => fold(entriesOf<PaperEntry>(entries, "planning"));

/** In a stream of its own: a household with only a sheet of paper has no plan yet (PLA-23), and the plan is as it was. */
export const decideFilledIn = (input: Omit<KeepFilledIn, "photo"> & { readonly photo: boolean }, paper: string): Result<readonly NewEntry[]> => {
	if (!input.photo && input.words === undefined) return refuse("planning.empty-paper", {}, "photo");
	const { case: about, sheet = "plan", photo, words, wroteBy } = input;
	return ok([
		{
			kind: "planning.paper-came-back",
			stream: { kind: "plan-paper", id: about },
			case: about,
			audience: { reach: "person" },
			body: { paper, sheet, photo, words, wroteBy },
		},
	]);
};
