import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"privacy.not-of-the-household": {
			why: "This person does not belong to this household.",
			way: "Choose somebody from the list. Or have it read out.",
		},
		"privacy.has-a-page": {
			why: "There is already somebody here with this name.",
			way: "Look in the list below. Is it somebody else? Then write down what they are called too.",
		},
		"privacy.reads-no-more": { why: "This person no longer reads along.", way: "There is nothing left to do." },
	},
	page: {
		window: "Who else lives there",
		heading: "Who else lives there",
		lead: "Everybody has a page of their own. Nobody reads somebody else’s page unless that person says yes. That goes for parents and grown children too.",
		back: "Back to the person",
		others: "In this household",
		none: "There is nobody else yet.",
		begin: "Begin a page for somebody",
		given: "Given name",
		family: "Family name",
		called: "Called",
		born: "Born on",
		form: "How do you address them?",
		send: "Begin the page",
		beginAbout: "Nothing is taken from one page to the other. You make a letter with a code afterwards.",
		open: "To {name}’s own page",
		reads: "{name} reads along until {day}.",
		readsNot: "{name} does not read along.",
		allow: "The person says: {name} may read along",
		until: "Until which day?",
		how: "How was it said?",
		told: "told",
		onPaper: "on paper",
		witness: "Who was there?",
		allowSend: "Keep this yes",
		end: "Stop reading along",
	},
};
