import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"privacy.not-of-the-household": { why: "This person is not of this household.", way: "Choose somebody from the list. Or have it read out." },
		"privacy.has-a-page": {
			why: "Somebody of this name is here already.",
			way: "Look in the list below. Is it somebody else? Then write down what they are called too.",
		},
		"privacy.reads-no-more": { why: "This person reads along no more.", way: "Nothing is needed." },
	},
	page: {
		window: "Who else lives there",
		heading: "Who else lives there",
		lead: "Everybody has a page of their own. Nobody reads another's without a yes of that one. That holds for parents and grown children too.",
		back: "Back to the main person",
		others: "In this household",
		none: "There is nobody else yet.",
		begin: "Begin an own page for somebody",
		given: "Given name",
		family: "Family name",
		called: "Called",
		born: "Born on",
		form: "How do you address them?",
		send: "Begin the own page",
		beginAbout: "Nothing goes along from the one page to the other. A letter with a code you make afterwards.",
		open: "To the own page of {name}",
		reads: "{name} reads along up to {day}.",
		readsNot: "{name} does not read along.",
		allow: "The main person says: {name} may read along",
		until: "Up to which day?",
		how: "How was it said?",
		told: "told",
		onPaper: "on paper",
		witness: "Who was there?",
		allowSend: "Keep this yes",
		end: "Stop reading along",
	},
};
