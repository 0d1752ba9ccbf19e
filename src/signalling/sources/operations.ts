/** What one can do where nobody is reported: advice to a third person, and a question to ourselves. */
import { z } from "zod";
import { tick, words } from "#src/kernel/fields.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { Asker } from "./model.ts";

/** No field for a name, an address or a place: what is not asked is not kept (NBH-08). `nobody`: what looked like a name is nobody's. */
export const Advise = z.object({ from: Asker, words: words(4000), said: words(4000).optional(), nobody: tick });
export type Advise = z.infer<typeof Advise>;
export const advise = operation({
	name: "signalling.advise",
	input: Advise,
	who: "note-what-was-heard",
	audience: "team",
	offline: true,
	writes: ["signalling.advised"],
	says: "Keeps advice that was given to a third person, without anybody's name.",
});

export const NoteThinning = z.object({ case: CaseId, change: words(2000) });
export type NoteThinning = z.infer<typeof NoteThinning>;
/** A contact of our own that is thinning: what do we change? (SIG-10) */
export const noteThinning = operation({
	name: "signalling.note-thinning",
	input: NoteThinning,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: true,
	writes: ["signalling.thinning"],
	says: "Answers the question what we could change in a contact that is thinning, and looks again.",
});
