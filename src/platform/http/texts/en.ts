import type { Messages } from "./nl.ts";

export const en: Messages = {
	problems: {
		missing: "Please fill this in.",
		"too-short": "This is rather short. Please write a little more.",
		"too-long": "This is too long. It can be at most {most} characters.",
		"too-many": "Choose fewer. There can be at most {most}.",
		"too-small": "This number is too small. It must be at least {least}.",
		"too-big": "This number is too big. It can be at most {most}.",
		"not-a-choice": "Choose one of the possibilities.",
		day: "Write a day that exists, for example 2026-11-24.",
		time: "Write a time such as 10:30.",
		email: "This does not look like an e-mail address. It needs an @.",
		uuid: "Something went wrong with this form. Please open the page again.",
		other: "We do not understand this. Please look at it again.",
	},
	refusals: {
		"kernel.no-such-operation": { why: "This does not exist.", way: "Go back and try it from the page itself." },
		"kernel.not-yours-to-do": { why: "This is not part of your work.", way: "Ask a colleague who can do it, or the keeper of your team." },
		"kernel.no-part-in-this": { why: "You have no part in this.", way: "Do you have a reason? Ask the colleague who has the contact, or open the page giving your reason." },
		"kernel.id-used-before": { why: "This form has been used before for something else.", way: "Open the page again. What you typed is still here." },
		"kernel.too-often": { why: "This came very often in a row.", way: "Wait a minute and try again. What you wrote is still here." },
	},
	unknownRefusal: { why: "That cannot be done here.", way: "Go back and try another way. Still stuck? Ask a colleague." },
	noSuchPage: { title: "This page is not here", lead: "Or it is not for you. We do not tell which.", back: "To the beginning" },
	notYours: { title: "You cannot come in here", lead: "This page is not part of what you do here.", back: "To the beginning" },
	fault: { title: "Something went wrong on our side", lead: "It was not you. What you sent may not have been kept: please check before you go on.", number: "Call or mail your keeper and mention this number:", back: "To the beginning" },
	busy: { title: "No connection to the data for a moment", lead: "Nothing is lost. What you typed can be sent again in a moment.", back: "Try again" },
	tooBig: "This is too big to send.",
};
