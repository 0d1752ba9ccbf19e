import type { Messages } from "./nl.ts";

export const en: Messages = {
	title: "Keeping each other sharp",
	lead: "There is no natural limit to what we do. So we ask each other about it. Nothing is held back, and no one gets a mark.",
	none: "There is nothing to ask about now.",
	noneHint: "Ask each other how it goes all the same.",
	toTeam: "Back to the team",
	ask: (name) => `Ask ${name}`,
	somebody: "a colleague",
	since: (day) => `since ${day}`,
	here: "To stand still at",
	hereMore: "Talk about it with a colleague. You do not have to stop.",
	warnings: {
		"after-no": "After a ‘not now’ we went often still. Do we come for them, or for ourselves?",
		"no-offer": "A visit is planned with nothing to bring.",
		crowded: "Many people come to the door at once.",
		"account-late": "An explanation that was promised has not been given.",
		untalked: "We do something other than wanted, and it was not talked over yet.",
		"take-over-late": "Something was taken over, and the day to give it back has passed.",
	},
};
