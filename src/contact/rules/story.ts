/** The story of a contact: first what was done together and helped, then what was said, and how we tried (PRIN-17, CON-14, CON-07). */
import type { EntryId, Instant } from "#src/kernel/index.ts";
import type { Yard } from "../yard/model.ts";
import type { MissedBecause, TheirView } from "../their-view/model.ts";
import { type Attempt, type ContactState, isContact, type NoteKind, type PracticalHelp, type Way, type AttemptOutcome } from "../model.ts";

export type HelpLine = PracticalHelp & { readonly entry: EntryId; readonly at: Instant; readonly by: string | null; readonly said: string | null };
export type StoryLine =
	| {
			readonly kind: "note";
			readonly entry: EntryId;
			readonly at: Instant;
			readonly by: string | null;
			readonly noteKind: NoteKind;
			readonly place: string | null;
			readonly text: string | null;
			readonly seenAndHeard: string | null;
			readonly personSaid: string | null;
			readonly thought: string | null;
			readonly view: TheirView;
			readonly yard: Yard;
	  }
	| {
			readonly kind: "attempts";
			readonly from: Instant;
			readonly to: Instant;
			readonly tried: readonly {
				readonly how: Way;
				readonly words: string | null;
				readonly outcome: AttemptOutcome;
				readonly because: MissedBecause | null;
			}[];
			readonly entries: readonly EntryId[];
	  };

/** What was arranged, oldest first: it is the beginning of the story. */
const helpOf = (state: ContactState): readonly HelpLine[] =>
	state.notes.flatMap((note) =>
		note.practical.map((help, at) => ({ ...help, entry: note.entry, at: note.at, by: note.by, said: at === 0 ? (note.personSaid ?? null) : null })),
	);

type Moment = { readonly at: Instant; readonly attempt?: Attempt; readonly line?: StoryLine };
const notesOf = (state: ContactState): readonly Moment[] =>
	state.notes.flatMap((note): readonly Moment[] => {
		const { seesDifferently, wantsInstead, ifWeDisagree, business, onTheYard, takingOver, voices } = note;
		const told =
			note.text ??
			note.seenAndHeard ??
			note.thought ??
			seesDifferently ??
			wantsInstead ??
			ifWeDisagree ??
			business ??
			onTheYard ??
			takingOver ??
			voices?.[0];
		const said = note.practical.length > 0 && !told;
		if (!told && (said || !note.personSaid)) return [];
		return [
			{
				at: note.at,
				line: {
					kind: "note",
					entry: note.entry,
					at: note.at,
					by: note.by,
					noteKind: note.kind,
					place: note.place ?? null,
					text: note.text ?? null,
					seenAndHeard: note.seenAndHeard ?? null,
					personSaid: note.practical.length > 0 ? null : (note.personSaid ?? null),
					thought: note.thought ?? null,
					view: { seesDifferently, wantsInstead, ifWeDisagree },
					yard: { business, onTheYard, takingOver, voices },
				},
			},
		];
	});

export type ToldStory = { readonly help: readonly HelpLine[]; readonly lines: readonly StoryLine[] };
/** The latest of it: of what was done together a few, so that it still comes first (PRIN-17), and the newest of the rest. */
export const latestOf = ({ help, lines }: ToldStory, most: number): ToldStory => {
	const room = Math.max(most - lines.length, Math.ceil(most / 3));
	const shown = help.slice(-room);
	return { help: shown, lines: lines.slice(0, most - shown.length) };
};
/** Help first; then notes and attempts, newest first. Attempts without a note between them are one line: how often we tried and in how many ways. */
export const storyOf = (state: ContactState): ToldStory => {
	const moments: readonly Moment[] = [...notesOf(state), ...state.attempts.map((attempt) => ({ at: attempt.at, attempt }))].sort((a, b) =>
		a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
	);
	const lines = moments.reduce<readonly StoryLine[]>((before, { attempt, line }) => {
		if (line) return [...before, line];
		if (!attempt) return before;
		const tried = { how: attempt.how, words: attempt.words ?? null, outcome: attempt.outcome, because: attempt.because ?? null };
		const last = before.at(-1);
		return last?.kind === "attempts"
			? [...before.slice(0, -1), { ...last, to: attempt.at, tried: [...last.tried, tried], entries: [...last.entries, attempt.entry] }]
			: [...before, { kind: "attempts", from: attempt.at, to: attempt.at, tried: [tried], entries: [attempt.entry] }];
	}, []);
	return { help: helpOf(state), lines: [...lines].reverse() };
};
/** When there was real contact for the last time: talked or wrote, they or we, not 'nobody home' (EXE-01). */
export const lastRealContact = (state: ContactState): { readonly at: Instant; readonly by: string | null } | undefined =>
	[...state.notes, ...state.asked, ...state.attempts.filter((attempt) => isContact(attempt.outcome))].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
