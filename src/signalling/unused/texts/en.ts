import type { nlUnused } from "./nl.ts";

/** Words for signals that nobody used. */
export const enUnused: typeof nlUnused = {
	refusals: {
		"signalling.watcher-elsewhere": {
			why: "Whoever hears beforehand must be able to do something about it.",
			way: "Choose a colleague who works with people in this team.",
		},
	},
	page: {
		title: "How long we keep signals",
		term: "What nobody does anything with is erased after {weeks} weeks. {name} hears of it a week before.",
		termNobody: "What nobody does anything with is erased after {weeks} weeks. Whoever has most of it in hand hears of it a week before.",
		first: "Whoever told us something first hears how it ended. As long as that has not happened, nothing is erased.",
		announced: "{count} will be erased from {day}, if nobody does anything with them after all.",
		announcedOne: "One signal will be erased from {day}, if nobody does anything with it after all.",
		toAnnounced: "Go through them",
		erased: "{count} signals were erased on {day}",
		erasedOne: "One signal was erased on {day}",
		erasedMore: "Nobody did anything with them. Nothing is left of what they said; that they were there can still be seen in the log.",
		change: "Agree on something else",
		window: "How long we keep signals",
		formLead: "Short is better. A signal that nobody does anything with helps nobody, and it is about somebody who knows nothing of it.",
		weeks: "After how many weeks?",
		weeksHint: "Between 4 and 104 weeks.",
		watcher: "Who hears of it a week before?",
		keep: "Agree on this from today",
		back: "Team",
	},
};
