import type { Messages } from "./nl.ts";

export const en: Messages = {
	problems: {
		missing: "Please fill this in.",
		"too-short": "This is rather short. Please write a little more.",
		"too-long": "This is too long. It can have {most} characters at most.",
		"too-many": "Choose fewer: {most} at most.",
		"too-small": "This number is too small. It must be at least {least}.",
		"too-big": "This number is too big. It can be {most} at most.",
		"not-a-choice": "Choose one of the options.",
		day: "Write a day that exists, for example 2026-11-24.",
		time: "Write a time such as 10:30.",
		email: "This does not look like an email address. It needs an @.",
		uuid: "Something went wrong with this form. Open the page again.",
		other: "We do not understand this. Please check it once more.",
	},
	refusals: {
		"kernel.no-such-operation": { why: "That cannot be done here.", way: "Go back to the page and start again from there." },
		"kernel.not-yours-to-do": { why: "This is part of someone else’s work.", way: "Ask a colleague who can do it, or the team’s administrator." },
		"kernel.no-part-in-this": {
			why: "You are not involved in this.",
			way: "Do you have a reason? Ask the colleague who has the contact, or open the page and give your reason.",
		},
		"kernel.id-used-before": {
			why: "This form has already been used for something else.",
			way: "Open the page again. What was typed is still here.",
		},
		"kernel.sent-before": {
			why: "This form was already sent, on {day} at {time}.",
			way: "What it said then was kept. What it says now was not yet. Is it something new? Then send it once more, and it is added.",
		},
		"kernel.too-often": { why: "This has just happened very often in a row.", way: "Wait a minute and try again. What was typed is still here." },
	},
	refusedBack: "Back to the beginning",
	unknownRefusal: { why: "That cannot be done here.", way: "Go back and try another way. Still stuck? Ask the team." },
	noSuchPage: { title: "This page is not here", lead: "Or it is for someone else. We do not say which.", back: "To the start" },
	signedOut: {
		title: "You have been signed out meanwhile",
		lead: "What you typed is still here. Sign in in a new window, come back here and send it again.",
		signIn: "Sign in",
		words: "What it said",
		again: "Send again",
	},
	notYours: { title: "This page is for someone else", lead: "Do you need it all the same? Ask the team.", back: "To the start" },
	fault: {
		title: "Something went wrong on our side",
		lead: "It was our doing. The last thing may not have been saved. Please check that first, then go on.",
		number: "Tell the team or the administrator, and mention this number:",
		back: "To the start",
	},
	busy: {
		title: "One moment, please",
		lead: "Erbij cannot reach what it keeps just now. Nothing is lost: what was typed can be sent again in a moment.",
		back: "Try again",
	},
	tooBig: "This is too big to send. Make it smaller and try again.",
};
