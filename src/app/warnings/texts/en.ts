import type { Messages } from "./nl.ts";

export const en: Messages = {
	title: "Keeping each other sharp",
	lead: "There is no natural limit to what we do. So we ask each other about it. Nothing is held back, and no one gets a mark.",
	none: "There is nothing to ask about now.",
	noneHint: "Ask each other how things are going all the same.",
	toTeam: "Back to the team",
	ask: (name) => `Ask ${name}`,
	somebody: "a colleague",
	since: (day) => `since ${day}`,
	here: "Worth pausing over",
	hereMore: "Talk about it with a colleague. You do not have to stop.",
	warnings: {
		"after-no": "After a ‘not now’ we still went often. Do we come for them, or for ourselves?",
		"no-offer": "A visit is planned, and we bring nothing.",
		crowded: "Many people come to the door at once.",
		"account-late": "We promised an explanation, and it has not been given yet.",
		untalked: "We are going against a wish, and have not talked it over yet.",
		"take-over-late": "We took something over, and the day to give it back has passed.",
	},
};
