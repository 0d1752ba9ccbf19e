import type { DoorWords } from "./nl.ts";

/** Words at the door. */
export const enDoor: DoorWords = {
	refusals: {
		"contact.still-thinking": {
			why: "They are still thinking about it, until {day}. We do not make that time shorter.",
			way: "Choose a day after it. Do they ask for you sooner? Then tick: I was asked to come.",
		},
	},
	how: "How did you try?",
	hows: { rang: "Rang the bell", letter: "A letter", note: "A note in the box", gift: "Brought something", phone: "Phoned", met: "Met outside" },
	twoTaps: "Two taps: how you tried, and how it went. No typing needed.",
	moreWords: "Say something about it",
	noTo: "What did they say no to?",
	noToHint: "That counts for that moment and that one thing. Not for the next time.",
	noToChoices: ["coming in", "a phone call", "giving a number", "a letter", "somebody else along", "a fixed appointment"],
	thinks: "Do they want to think about it? Until when?",
	thinksHint: "Until that day we do not go there uninvited, whoever asks.",
	worked: "What worked here?",
	memory: "What worked here",
	noes: "Here was a no, then",
	remembered: "{what} ({day})",
	thinksUntil: "Thinking about it until {day}. We wait.",
	tries: "Not tried yet",
	chooses: "They choose the moment themselves.",
	parts: { morning: "in the morning", afternoon: "in the afternoon", evening: "towards evening", weekend: "at the weekend" },
	partners: {
		title: "Who could come along?",
		neighbour: "Whoever told us lives near by. Would they come along the first time, if they like?",
		"yard-visitor": "Somebody who comes onto the farmyard told us. They are trusted: ask whether they introduce you.",
		shop: "Somebody from a shop told us. Could you happen to be there when they come by?",
		volunteer: "A volunteer told us. They can introduce you.",
		"key-figure": "Somebody everybody knows told us. They can introduce you.",
		colleague: "A colleague told us. Go together the first time.",
		knows: "{name} knows a lot about: {what}",
	},
};
