import type { Messages } from "./nl.ts";

export const en: Messages = {
	subject: "About how you sign in",
	hello: "Hello,",
	what: {
		asked: "Somebody asked for a fresh start for you at Erbij. If it goes on, all your ways of coming in end.",
		done: "You were given a fresh start at Erbij. All your ways of coming in have ended.",
		reach: "An administrator changed where we can reach you. This is the last message to this place.",
		roles: "An administrator changed what you may do in Erbij.",
	},
	was: "Did you know? Then there is nothing to do.",
	not: "Did you not know? Then ring a colleague you know today, and say so. You can stop it yourself too, in Erbij under 'Your details'.",
	noLink: "There is no link in this message and we ask for nothing.",
	greeting: "The team",
};
