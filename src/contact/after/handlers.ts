/** Load, decide, give entries: what comes after a visit. */
import { addDays, type AnyEntry, type CaseId, isOk, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import { cleanImage } from "#src/platform/attachments/image.ts";
import { cleanSound } from "#src/platform/attachments/sound.ts";
import { putAwayAttachment } from "#src/platform/attachments/store.ts";
import { findCase, findPerson } from "#src/people/server.ts";
import { type Handled, handles, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import type { ContactState } from "../model.ts";
import type { NoteInput } from "../operations.ts";
import { decideNote } from "../rules/reaching.ts";
import { offersIn, offersNothing } from "./offers.ts";
import * as can from "./operations.ts";
import { afterEntry, afterIn, decidePark, decideTaking, isParkedBy, offersOf, paperKept, tiesNamed, writeOutDays } from "./rules.ts";
import { listHousemates } from "./store.ts";

/** How the rest of contact reads what there was; given along, so that this needs nothing of it. */
type Reads = { readonly contactIn: (entries: readonly AnyEntry[]) => ContactState };
const reach = (work: Work) => ({ today: work.today, ids: { thing: work.newId(), look: work.newId() }, newId: work.newId });
const bare = (input: NoteInput, of: CaseId): NoteInput => ({
	...input,
	case: of,
	also: [],
	alone: undefined,
	recording: undefined,
	visit: undefined,
});

/** A note, of one or of more of a household; and the recording it was written out from is gone (ACC-08, CON-11). */
export const writeNote =
	({ contactIn }: Reads) =>
	async (work: Work, input: NoteInput): Promise<Result<Outcome>> => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const me = work.tx.actor.id;
		const { recording } = input;
		const spoken = recording === undefined ? undefined : afterIn(entries).recordings.find((one) => one.recording === recording && one.by === me);
		if (recording !== undefined && !spoken) return refuse("contact.no-such-recording");
		const housemates = input.also.length === 0 ? [] : await listHousemates(work.tx, input.case);
		if (input.also.some((of) => !housemates.some((one) => one.case === of))) return refuse("contact.not-of-this-house", {}, "also");
		const context = reach(work);
		const own = decideNote(contactIn(entries), { ...input, personSaid: input.alone?.[input.case] ?? input.personSaid }, context);
		if (!isOk(own)) return own;
		const written: NewEntry[] = [...own.value];
		for (const of of [...new Set(input.also)].filter((one) => one !== input.case)) {
			// What is only one person's - what they said, their strengths, what was promised - stands on their own page alone.
			const shared = bare(input, of);
			const theirs: NoteInput = {
				...shared,
				personSaid: input.alone?.[of],
				thoughts: undefined,
				strengths: [],
				interests: [],
				gives: [],
				names: [],
				changes: [],
				promisedByMe: [],
				promisedByThem: [],
				askedElsewhere: [],
				saidTo: undefined,
				voices: [],
			};
			const decided = decideNote(contactIn(await work.journal.ofCase(work.tx, of)), theirs, reach(work));
			if (!isOk(decided)) return decided;
			written.push(...decided.value);
		}
		if (recording !== undefined) {
			await putAwayAttachment(work.tx, input.case, recording);
			written.push(afterEntry(input.case, "author", "contact.written-out", { recording }));
		}
		return ok({ entries: written, answer: { case: input.case, note: context.ids.thing, offers: await offersSomething(work, input, entries) } });
	};
/** Whether the note names somebody or something to add: then that is what one sees next. */
const offersSomething = async (work: Work, input: NoteInput, entries: readonly AnyEntry[]): Promise<boolean> => {
	const text = [input.text, input.seenAndHeard, input.personSaid].filter(Boolean).join("\n");
	if (offersNothing(offersIn(text, { called: [], names: [], gifts: [] }))) return false;
	const person = await personOf(work, input.case);
	const gifts = [...input.strengths, ...input.interests];
	return !offersNothing(offersIn(text, { called: person, names: [...input.names, ...tiesNamed(entries)], gifts }));
};
const personOf = async (work: Work, of: CaseId): Promise<readonly string[]> => {
	const matter = await findCase(work.tx, of);
	const person = matter?.person ? await findPerson(work.tx, matter.person) : undefined;
	return person ? [person.given, person.called, person.family] : [];
};

const park: Handled = handles(can.park, async (work, input) => {
	const parked = work.newId();
	const decided = decidePark(input, { today: work.today, parked });
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case, parked } }) : decided;
});
const unparkWith = ({ contactIn }: Reads): Handled =>
	handles(can.unpark, async (work, input) => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		if (!isParkedBy(afterIn(entries), input.parked, work.tx.actor.id)) return refuse("contact.nothing-parked");
		const done = afterEntry(input.case, "author", "contact.unparked", { parked: input.parked, how: input.how });
		if (input.how === "let-go" || input.personSaid === undefined) return ok({ entries: [done], answer: { case: input.case } });
		// Talked about: what stays is what the person said, in their words.
		const said = decideNote(contactIn(entries), asNote({ case: input.case, personSaid: input.personSaid }), reach(work));
		return isOk(said) ? ok({ entries: [...said.value, done], answer: { case: input.case } }) : said;
	});
const asNote = (some: Pick<NoteInput, "case" | "personSaid">): NoteInput => ({
	kind: "visit",
	strengths: [],
	interests: [],
	gives: [],
	names: [],
	practical: [],
	voices: [],
	changes: [],
	promisedByMe: [],
	promisedByThem: [],
	askedElsewhere: [],
	also: [],
	...some,
});
const recordings: readonly Handled[] = [
	handles(can.keepRecording, async (work, input) => {
		const clean = cleanSound(input.recording.bytes);
		if (typeof clean === "string") return refuse(`contact.recording-${clean}`, {}, "recording");
		const recording = work.newId();
		await work.journal.attach(work.tx, { id: recording, case: input.case, ...clean, author: work.tx.actor.id });
		const writeOutOn = input.writeOutOn ?? addDays(work.today, writeOutDays);
		return ok({
			entries: [afterEntry(input.case, "author", "contact.recorded", { recording, writeOutOn })],
			answer: { case: input.case, recording },
		});
	}),
	handles(can.dropRecording, async (work, input) => {
		const { recordings: mine } = afterIn(await work.journal.ofCase(work.tx, input.case));
		if (!mine.some((one) => one.recording === input.recording && one.by === work.tx.actor.id)) return refuse("contact.no-such-recording");
		await putAwayAttachment(work.tx, input.case, input.recording);
		return ok({
			entries: [afterEntry(input.case, "author", "contact.written-out", { recording: input.recording })],
			answer: { case: input.case },
		});
	}),
];
const keepPaper: Handled = handles(can.keepPaper, async (work, { photo, ...input }) => {
	const clean = cleanImage(photo.bytes);
	if (typeof clean === "string") return refuse(`contact.photo-${clean}`, {}, "photo");
	const paper = work.newId();
	await work.journal.attach(work.tx, { id: paper, case: input.case, ...clean });
	return ok({ entries: [paperKept(input, paper)], answer: { case: input.case, paper } });
});
const takeOffersWith = ({ contactIn }: Reads): Handled =>
	handles(can.takeOffers, async (work, input) => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const called = await personOf(work, input.case);
		const offers = offersOf(contactIn(entries), afterIn(entries), input.note, work.tx.actor.id, { called, ties: tiesNamed(entries) });
		const decided = decideTaking(offers, input, work.newId);
		return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
	});

/** Everything of after a visit, with how the rest of contact is read. */
export const afterHandled = (reads: Reads): readonly Handled[] => [park, unparkWith(reads), ...recordings, keepPaper, takeOffersWith(reads)];
