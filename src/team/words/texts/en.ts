import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"team.which-words": {
			why: "There is no word of two letters or more yet.",
			way: "Write each word on a new line. A star stands for the rest of a word.",
		},
	},
	title: "Words to pause at",
	lead: "When you type such a word, Erbij gently asks whether it can be said differently. It stops nothing and changes nothing.",
	own: "Of our team",
	ownNone: "Our team has added nothing yet.",
	ask: (words: string) => `The question: ${words}`,
	better: (words: string) => `Rather: ${words}`,
	back: "Take this off again",
	add: "Add a word",
	words: "Which words?",
	wordsHint: "Each on a new line. ‘problem*’ also goes for problematic.",
	askField: "Which question do we ask then?",
	betterField: "How would we rather say it?",
	send: "Put it on the list",
	usual: "What is always on it",
	kinds: {
		label: "Names for people",
		unwilling: "As if somebody did not want to",
		must: "What somebody should",
		system: "Office words",
	},
	off: "Switched off by our team",
	offNone: "Nothing is switched off.",
	offOne: "Switch a word off",
	offWhich: "Which word?",
	offSend: "Point at it no more",
	offBack: "Switch on again",
	team: "Back to the team",
	toList: "Words to pause at",
};
