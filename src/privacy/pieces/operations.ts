/** Proposing that pieces go which name somebody who asked to be erased: chosen by a worker who may read them, decided with somebody else. */
import { z } from "zod";
import { many } from "#src/kernel/fields.ts";
import { CaseId, EntryId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

const MOST = 50;
const ProposePieces = z.object({ case: CaseId, entries: many(EntryId, MOST).refine((chosen) => chosen.length > 0, "missing") });
export type ProposePieces = z.infer<typeof ProposePieces>;
export const proposePieces = operation<ProposePieces>({
	name: "privacy.propose-pieces",
	input: ProposePieces,
	who: "share-an-item",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "named",
	offline: false,
	writes: ["privacy.destruction-proposed"],
	says: "Proposes that pieces of this matter go, because they name somebody who asked to be erased; somebody else approves, and the rest stays.",
});
