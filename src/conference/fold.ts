/** Where a conference stands, from its entries as far as this reader may read them. Pure. */
import { folding } from "#src/kernel/journal.ts";
import type { Conference, ConferenceEntry, Participant } from "./model.ts";
import type { Candidate } from "./preparing/model.ts";

const nothing: Conference = {
	moment: "nothing",
	id: "",
	of: "",
	person: null,
	responsible: null,
	question: "",
	coordinator: "",
	thoughts: [],
	participants: [],
	safety: [],
	helpers: [],
	handOuts: [],
	requirements: [],
	together: [],
	seats: [],
	missed: [],
	partsGiven: [],
	planGivenTo: [],
	met: [],
	unmet: [],
	acceptedBy: [],
};
const changed = <One extends { readonly id: string }>(all: readonly One[], id: string | undefined, to: Partial<One>): readonly One[] =>
	all.map((one) => (one.id === id ? { ...one, ...to } : one));
const became = (state: Conference, thought: string | undefined, what: Candidate["became"]): readonly Candidate[] =>
	changed(state.thoughts, thought, { became: what });
const guest = (state: Conference, id: string, to: Partial<Participant>): readonly Participant[] => changed(state.participants, id, to);
const without = <One>(all: readonly One[], is: (one: One) => boolean): readonly One[] => all.filter((one) => !is(one));

export const foldConference = folding<Conference, ConferenceEntry>(nothing, {
	"conference.called": (state, { body }) => ({
		...state,
		moment: "preparing",
		id: body.conference,
		of: body.of,
		person: body.person,
		responsible: body.responsible,
		...(body.name === undefined ? {} : { name: body.name }),
		question: body.question,
		coordinator: body.coordinator,
		where: body.where,
		when: body.when,
	}),
	"conference.question-worded": (state, { body }) => ({ ...state, question: body.question }),
	"conference.thought-of": (state, { body: { conference: _, thought, ...one } }) => ({
		...state,
		thoughts: [...state.thoughts, { ...one, id: thought, became: "nothing-yet" }],
	}),
	"conference.thought-left": (state, { body }) => ({ ...state, thoughts: became(state, body.thought, "left") }),
	"conference.invited": (state, { body: { conference: _, thought, ...participant } }) => ({
		...state,
		participants: [...state.participants, thought === undefined ? participant : { ...participant, thought }],
		thoughts: became(state, thought, "invited"),
	}),
	"conference.invitation-given": (state, { body }) => ({ ...state, participants: guest(state, body.participant, { way: body.way }) }),
	"conference.invitation-answered": (state, { body }) => ({ ...state, participants: guest(state, body.participant, { comes: body.comes }) }),
	"conference.place-set": (state, { body: { conference: _, where, when, neutral, practical } }) => ({ ...state, where, when, neutral, practical }),
	"conference.safety-agreed": (state, { body: { conference: _, agreement, ...one } }) => ({
		...state,
		safety: [...state.safety, { ...one, id: agreement }],
	}),
	"conference.helper-listed": (state, { body: { conference: _, helper, name, organisation, topic, where, when } }) => ({
		...state,
		where: where ?? state.where,
		when: when ?? state.when,
		helpers: [...state.helpers, { id: helper, name, organisation, topic }],
	}),
	"conference.hand-out-given": (state, { body: { conference: _, handOut, ...one } }) => ({
		...state,
		handOuts: [...state.handOuts, { ...one, id: handOut }],
	}),
	"conference.requirement-set": (state, { body, at }) => ({
		...state,
		requirements: [
			...state.requirements,
			{
				id: body.requirement,
				text: body.text,
				by: body.by,
				organisation: body.organisation,
				...(body.helper === undefined ? {} : { helper: body.helper }),
				setAt: at,
			},
		],
	}),
	"conference.closed-time-began": (state) => ({ ...state, moment: "closed-time" }),
	"conference.word-agreed": (state, { body, at, by }) => ({
		...state,
		word: { word: body.word, digest: body.digest, by: by.id ?? "", at },
		missed: [],
	}),
	"conference.came-inside": (state, { body: { conference: _, ...seat } }) => ({
		...state,
		seats: [...state.seats, seat],
		missed: state.missed.filter((one) => one.guest !== seat.guest),
	}),
	"conference.word-missed": (state, { body, at }) => ({ ...state, missed: [...state.missed, { guest: body.guest, at }] }),
	"conference.written-together": (state, { body, at }) => ({ ...state, together: [...state.together, { text: body.text, at }] }),
	"conference.plan-brought": (state, { body: { conference: _, ...plan }, by, at }) => ({
		...state,
		moment: "plan",
		plan: { ...plan, by: by.id ?? "", at },
		brought: { by: by.id ?? "", at },
		met: [],
		unmet: [],
	}),
	// Another plan is answered anew.
	"conference.plan-on-table": (state, { by, at }) => ({ ...state, moment: "plan", brought: { by: by.id ?? "", at }, met: [], unmet: [] }),
	"conference.part-given": (state, { audience, body: { conference: _, helper: __, ...part } }) => ({
		...state,
		partsGiven: [...without(state.partsGiven, ({ to }) => to === part.to), { ...part, heard: false, among: audience.named ?? [] }],
	}),
	"conference.part-heard": (state, { body }) => ({
		...state,
		partsGiven: state.partsGiven.map((one) => (one.to === body.to ? { ...one, heard: true } : one)),
	}),
	"conference.plan-given": (state, { body }) => ({
		...state,
		planGivenTo: [...without(state.planGivenTo, (one) => one === body.to), body.to],
		plan: body.plan,
	}),
	"conference.requirement-met": (state, { body }) => ({
		...state,
		met: [...without(state.met, (one) => one === body.requirement), body.requirement],
		unmet: without(state.unmet, (one) => one.requirement === body.requirement),
	}),
	"conference.unmet-named": (state, { body }) => ({
		...state,
		met: without(state.met, (one) => one === body.requirement),
		unmet: [...without(state.unmet, (one) => one.requirement === body.requirement), { requirement: body.requirement, why: body.why, by: body.by }],
	}),
	"conference.accepted": (state, { body }) => ({ ...state, moment: "accepted", acceptedBy: [...state.acceptedBy, body.by] }),
});
