import type { PresenceWords } from "./nl.ts";

/** Words for being present. */
export const enPresence: PresenceWords = {
	refusals: {
		"neighbourhood.no-names": {
			why: "Somebody who passed by is named here: '{name}'. Whom you see in the street you do not write down.",
			way: "Write what struck you without a name or a house number. Are you worried about somebody? Then write that at Signals.",
		},
	},
	title: "Where we are",
	lead: "Also when nothing is the matter. Where, when, and which part we play. There is no target, and nobody is counted.",
	week: "The week on the map",
	desk: "at a table: you meet the fewest people that way",
	nobody: "No place yet. Add one on the page of the area.",
	struck: "What struck us",
	none: "Nothing written down yet.",
	add: "I was there",
	place: "Which place?",
	where: "Or somewhere else",
	whereHint: "cycling through the neighbourhood, at the bus stop",
	day: "When?",
	from: "From",
	until: "Until",
	part: "Which part did you play?",
	partHint: "Poured coffee, walked along, handed out parcels.",
	struckField: "What struck you?",
	struckHint: "No names of passers-by. But: the playground is empty, the shop closes, there is talk about the electricity.",
	save: "Save",
	away: "Take away",
	since: "We have been there since {day}.",
};
