import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"privacy.report-not-yet": { why: "That day is still to come.", way: "Write down which day it is from." },
		"privacy.report-too-long": {
			why: "Something like this stays here for three months at most. It is one moment, through somebody else's eyes.",
			way: "Choose an earlier day. Still needed then? Look again, together.",
		},
		"privacy.no-such-report": { why: "This is not here any more.", way: "There is nothing left to do." },
	},
	page: {
		window: "What others wrote",
		heading: "What others wrote",
		lead: "Take over as little as you can. It is one moment, through somebody else's eyes. The person reads it too. After that it goes by itself.",
		back: "Back to what is shared",
		keep: "Take something over",
		author: "Who wrote it?",
		authorHint: "A name and where they work",
		on: "Which day is it from?",
		purpose: "What do we need it for?",
		text: "What of it is really needed?",
		textHint: "Only that. Files cannot be kept here.",
		until: "Until which day?",
		send: "Keep this until that day",
		here: "This is here now",
		none: "Nothing was taken over.",
		noneAbout: "That is good. Better to look for yourself.",
		by: "{author}, {day}",
		until1: "goes after {day}",
		forWhat: "What for: {words}",
		gone: "This was here before",
		goneWhen: "gone after {day}",
		putAwayWhen: "put away on {day}",
		putAway: "Put it away now",
	},
};
