/** What a note can bring along, beside its words. All of it may stay empty. */
import { z } from "zod";
import { CaseId, line, lines, many, ThingId, words } from "#src/kernel/index.ts";

export const afterInput = {
	changes: lines(300, 10),
	saidTo: line(120).optional(),
	worked: words(500).optional(),
	nextWords: line(200).optional(),
	ownPeople: line(300).optional(),
	/** Promised in this talk, one a line: by us, by them, and what we asked of somebody else. */
	promisedByMe: lines(500, 10),
	promisedByThem: lines(500, 10),
	askedElsewhere: lines(500, 10),
	/** A recording that is written out with this note, and gone then. */
	recording: ThingId.optional(),
	/** Others of the household the same note is about. */
	also: many(CaseId, 12),
	/** Words for one of them alone, by their matter. */
	alone: z.record(z.string(), words(4000)).optional(),
};
/** One of these is enough to keep a note. */
export const afterParts = ["changes", "promisedByMe", "promisedByThem", "askedElsewhere", "worked"] as const;
