/** Single items whose term is over while the contact goes on; and a name that must leave another's story. */
import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"privacy.say-why-kept": {
			why: "It does not say yet why this is still needed.",
			way: "Write in a few words what you still need it for. The person reads that.",
		},
		"privacy.nothing-goes": { why: "Nothing goes here now.", way: "Open the page again." },
		"privacy.their-own-words": {
			why: "The person wrote this with their own hand. Nobody else changes it.",
			way: "Ask the person whether the name may go. They can do it themselves or have the piece taken away.",
		},
		"privacy.no-such-passage": {
			why: "These words stand nowhere here, or only in the plan or in what the person wrote themselves.",
			way: "See whether you wrote them exactly as they stand. Is somebody in the circle? Take them out there.",
		},
	},
	stays: {
		runs: "there is contact again",
		open: "somebody was still working with it",
		restricted: "the person asked to do nothing with it",
		wished: "somebody wishes to keep it",
		"other-term": "another term holds now",
		"one-hand": "the two who decided did not count as two",
	},
	keeper: {
		due: "Since {day}: single pieces of a story that goes on",
		insideOne: "Single pieces of one story that goes on. The rest stays. What is still in use stays too.",
		inside: "Single pieces of {matters} stories that go on. The rest stays. What is still in use stays too.",
		mostOne: "at most 1 piece",
		most: "at most {count} pieces",
		stays: "This stays: {why}.",
		staysSome: "{matters} of them stay: {why}.",
		name: "A name in one piece becomes ‘somebody’. The rest of that piece stays.",
		because: "Stayed: {why}",
		tookBack: "{day}: the person no longer asked for this",
	},
	matter: {
		running:
			"As long as there is contact, the plan, the cards and what the person wrote themselves stay. What we wrote goes piece by piece, {years} years after it was written. You hear a week before.",
		title: "What goes soon",
		about: "The term of these pieces is over. They go on {day} or later, if two people say yes. What is still in use stays.",
		noWords: "A piece without words that you may read.",
		keep: "Keep one more year",
		keepSend: "Keep this one more year",
		why: "What is it still needed for?",
		whyHint: "The person reads this.",
		told: "I looked at it and told them",
		toldWords: "What did the person say?",
		look: "See the pieces",
		name: "Somebody else does not want to be named here",
		nameLead:
			"Is a neighbour or a relative named in this story, and do they ask not to be? Then it will say ‘somebody’. Another person says yes too, without reading it. Nobody can read afterwards what it said.",
		passage: "Which words must go?",
		passageHint: "Exactly as they stand, for example ‘neighbour Henk of number 12’. In all pieces that you may read.",
		nameSend: "Propose to make it ‘somebody’",
	},
	own: {
		running:
			"As long as there is contact, my plan, my cards and what I wrote myself stay. What others wrote about me goes piece by piece, {years} years after it was written. I hear a week before.",
		title: "What goes soon",
		about: "These pieces are old enough to go. That happens on {day} or later. Do I wish to keep something? Then I can.",
		noWords: "A piece without words.",
		keep: "I wish to keep this",
		look: "See the pieces",
	},
};
