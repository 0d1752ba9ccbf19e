/** What one can do after a visit, beside writing a note. */
import { z } from "zod";
import { sentFile } from "#src/kernel/fields.ts";
import { CaseId, day, line, many, operation, ThingId, tick, words } from "#src/kernel/index.ts";
import { parkedEnds, writers } from "./model.ts";

const inIt = ["responsible", "part"] as const;
const about = (input: { readonly case: CaseId }): CaseId => input.case;

export const ParkInput = z.object({ case: CaseId, words: words(2000), returnOn: day.optional() });
export type ParkInput = z.infer<typeof ParkInput>;
/** For its writer alone, with a day; never for danger to a child or a life (CON-27). */
export const park = operation({
	name: "contact.park",
	input: ParkInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "author",
	offline: true,
	writes: ["contact.parked"],
	says: "Parks what was seen and is not for now: private, with a day to look again; refused for danger to a child or a life.",
});
export const UnparkInput = z.object({ case: CaseId, parked: ThingId, how: z.enum(parkedEnds), personSaid: words(4000).optional() });
export type UnparkInput = z.infer<typeof UnparkInput>;
/** It was talked about, and became the person's own words; or it is let go. */
export const unpark = operation({
	name: "contact.unpark",
	input: UnparkInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "mixed",
	offline: true,
	writes: ["contact.unparked", "contact.noted", "contact.made"],
	says: "What was parked is let go, or was talked about: then what the person said stands, in their words.",
});

export const KeepRecordingInput = z.object({ case: CaseId, recording: sentFile, writeOutOn: day.optional() });
/** Spoken in on the way back; written out later, and gone then. */
export const keepRecording = operation({
	name: "contact.keep-recording",
	input: KeepRecordingInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "author",
	offline: true,
	writes: ["contact.recorded"],
	says: "Keeps a spoken note, sealed and for its maker alone, with a day to write it out.",
});
export const DropRecordingInput = z.object({ case: CaseId, recording: ThingId });
export const dropRecording = operation({
	name: "contact.drop-recording",
	input: DropRecordingInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "author",
	offline: false,
	writes: ["contact.written-out"],
	says: "Throws a spoken note away without writing it out.",
});

export const KeepPaperInput = z.object({ case: CaseId, photo: sentFile, wroteBy: z.enum(writers).optional(), words: line(300).optional() });
export type KeepPaperInput = z.infer<typeof KeepPaperInput>;
/** A photo of own handwriting is a valid record (CON-26). */
export const keepPaper = operation({
	name: "contact.keep-paper",
	input: KeepPaperInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.paper-kept"],
	says: "Keeps a photo of what was written by hand, without where and when it was taken.",
});

export const TakeOffersInput = z.object({
	case: CaseId,
	note: ThingId,
	names: many(line(120), 20),
	strengths: many(line(300), 20),
	interests: many(line(300), 20),
	spoken: tick,
	witness: line(200).optional(),
});
export type TakeOffersInput = z.infer<typeof TakeOffersInput>;
/** Names and strengths found in a note are offered, and added only when somebody says so (NET-03, CON-12, PRIV-13). */
export const takeOffers = operation({
	name: "contact.take-offers",
	input: TakeOffersInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["contact.offers-taken", "planning.tie-named"],
	says: "Takes over names and strengths that were found in one's own note; a name becomes a tie with the person's spoken yes.",
});
