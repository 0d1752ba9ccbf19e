/** What somebody still needs or wishes to keep, and that it was told; and a name that is taken out of another's words. */
import { z } from "zod";
import { line, words } from "#src/kernel/fields.ts";
import { CaseId, EntryId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth } from "../both.ts";
import { howSaid } from "../said.ts";

const KeepItem = z.object({
	case: CaseId,
	entry: EntryId,
	why: words(500).optional(),
	how: z.enum(howSaid).optional(),
	witness: line(200).optional(),
});
export type KeepItem = z.infer<typeof KeepItem>;
/** A worker says why it is still needed; the person need not (PRIV-15). */
export const keepItem = forBoth<KeepItem>({
	name: "keep-item",
	input: KeepItem,
	writes: ["privacy.item-kept"],
	says: "Keeps one item whose term is over a year longer: it is still needed, or the person wishes so.",
});

const ToldItems = z.object({ case: CaseId, words: words(1000).optional() });
export type ToldItems = z.infer<typeof ToldItems>;
export const toldItems = operation<ToldItems>({
	name: "privacy.tell-items-go",
	input: ToldItems,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["privacy.items-told"],
	says: "Says that one looked at what goes because its term is over, and told the person.",
});

const TakeOutName = z.object({ case: CaseId, passage: line(200) });
export type TakeOutName = z.infer<typeof TakeOutName>;
/** For somebody who is named in the story of another and asks to be left out of it: by hand, decided by two (PRIN-13). */
export const takeOutName = operation<TakeOutName>({
	name: "privacy.take-out-a-name",
	input: TakeOutName,
	who: "share-an-item",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "named",
	offline: false,
	writes: ["privacy.destruction-proposed"],
	says: "Proposes that a passage which names somebody who asked to be left out is replaced by 'somebody' wherever it stands in this matter; somebody else approves, and the rest stays.",
});
