/** What there was of contact: from the entries. */
import { folding, type JournalEntry } from "#src/kernel/index.ts";
import type { ContactEntry, ContactState } from "../model.ts";

const nothing: ContactState = {
	visits: [],
	attempts: [],
	made: null,
	person: null,
	rather: [],
	notes: [],
	wrapUps: [],
	question: null,
	later: null,
	asked: [],
	promises: [],
	taken: [],
};
const kept = <Body>(entry: JournalEntry<string, Body>) => ({ ...entry.body, entry: entry.id, at: entry.at, by: entry.by.id });
const visitDone = (state: ContactState, visit: string | undefined): ContactState["visits"] =>
	state.visits.map((one) => (one.visit === visit && one.state === "planned" ? { ...one, state: "done" as const } : one));

/** Folds the entries of a matter into what there was of contact (CON-06, CON-07, CON-17). Nothing here counts or closes. */
export const foldContact = folding<ContactState, ContactEntry>(nothing, {
	"contact.visit-planned": (state, entry) => ({ ...state, visits: [...state.visits, { ...kept(entry), state: "planned" }] }),
	// For who may read it the facts stand with the visit they are about.
	"contact.safety-apart": (state, { body }) => ({
		...state,
		visits: state.visits.map((one) => (one.visit === body.visit ? { ...one, safety: { facts: body.facts } } : one)),
	}),
	"contact.visit-dropped": (state, { body }) => ({
		...state,
		visits: state.visits.map((one) => (one.visit === body.visit ? { ...one, state: "dropped" as const } : one)),
	}),
	"contact.attempted": (state, entry) => ({ ...state, attempts: [...state.attempts, kept(entry)], visits: visitDone(state, entry.body.visit) }),
	"contact.made": (state, { at, by, body }) => (state.made ? state : { ...state, made: { at, by: by.id, introducedBy: body.introducedBy } }),
	"contact.person-known": (state, { body }) => ({ ...state, person: body.person, rather: body.rather }),
	"contact.noted": (state, entry) => ({ ...state, notes: [...state.notes, kept(entry)], visits: visitDone(state, entry.body.visit) }),
	"contact.thought": (state, { body }) => ({
		...state,
		notes: state.notes.map((note) => (note.note === body.note ? { ...note, thought: body.text } : note)),
	}),
	"contact.wrapped-up": (state, entry) => ({ ...state, wrapUps: [...state.wrapUps, kept(entry)] }),
	"contact.question-first": (state, entry) => ({ ...state, question: kept(entry) }),
	"contact.reported-later": (state, { at, body }) => ({ ...state, later: { lookAgainOn: body.lookAgainOn, at } }),
	"contact.asked-for": (state, entry) => ({ ...state, asked: [...state.asked, kept(entry)] }),
	"contact.answered-call": (state, { at, body }) => ({
		...state,
		asked: state.asked.map((one) => (one.asked === body.asked && !one.answered ? { ...one, answered: { at, words: body.words } } : one)),
	}),
	"contact.offers-taken": (state, entry) => ({ ...state, taken: [...state.taken, kept(entry)] }),
	"contact.promised": (state, entry) => ({
		...state,
		promises: [...state.promises, { ...entry.body, entry: entry.id, at: entry.at, writer: entry.by.id }],
	}),
	"contact.promise-ended": (state, { at, body }) => ({
		...state,
		promises: state.promises.map((one) => {
			if (one.promise !== body.promise) return one;
			const { how } = body;
			const takes = body.why === undefined ? {} : { takes: { why: body.why, toldOn: body.toldOn } };
			return how === "moved" ? { ...one, ...takes, on: body.on ?? one.on } : { ...one, ended: { how, why: body.why, at } };
		}),
	}),
});

/** What was written in a note, and what was taken over from it, in the order it came. */
const giving = (state: ContactState, part: "strengths" | "interests"): readonly (readonly string[])[] =>
	[...state.notes, ...state.taken].sort((a, b) => (a.entry < b.entry ? -1 : 1)).map((one) => one[part]);
const newestFirst = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set([...lists].reverse().flat())];
/** Strengths, interests and gifts, the newest first, each once (PRIN-05, CON-12). */
export const giftsOf = (state: ContactState) => ({
	strengths: newestFirst(giving(state, "strengths")),
	interests: newestFirst(giving(state, "interests")),
	gives: newestFirst(state.notes.map((note) => note.gives)),
});
const planned = (state: Pick<ContactState, "visits">): ContactState["visits"] =>
	[...state.visits].filter((visit) => visit.state === "planned").sort((a, b) => `${a.day}${a.time ?? ""}`.localeCompare(`${b.day}${b.time ?? ""}`));
/** The next visit that stands, from this day on. */
export const nextVisit = (state: Pick<ContactState, "visits">, today: string): ContactState["visits"][number] | undefined =>
	planned(state).find((visit) => visit.day >= today);
/** The visit to prepare, or the one nobody told yet how it went. */
export const visitAtHand = (state: ContactState, today: string): ContactState["visits"][number] | undefined =>
	nextVisit(state, today) ?? planned(state).at(-1);
