import type { Messages } from "./nl.ts";

export const en: Messages = {
	mail: {
		subject: "A request from {team}",
		hello: "Hello,",
		what: "On {day} we told you something about a resident, to help. The resident wants this to stop now.",
		ask: "Please do not use it or pass it on from now on. And please throw away what you wrote down, if you are allowed to.",
		who: "This mail does not say whom it is about, on purpose. {name} will tell you. Ring {phone}.",
		whoNoPhone: "This mail does not say whom it is about, on purpose. {name} will tell you.",
		greeting: "Kind regards,",
	},
	letter: {
		window: "The letter: sharing stops",
		back: "Back to what is shared",
		about: "Print the letter and put it in a sealed envelope.",
		subject: "Sharing about {about} stops",
		hello: "Hello {name},",
		helloNoName: "Hello,",
		what: "On {day} we told you something about {about}. It was: {items}. {about} wants this to stop now.",
		ask: "Please do not use it or pass it on from now on. Throw away what you wrote down, if you are allowed to.",
		call: "Any questions? Ring {phone}.",
		greeting: "Kind regards,",
	},
	byMail: "by mail",
	notReached: {
		"no-address": "There is no mail address.",
		"no-settings": "Sending mail has not been set up here.",
		refused: "The mail was not accepted.",
		unsure: "Perhaps the mail arrived. It is not certain.",
		"gave-up": "The mail could not be sent.",
	},
	callOrPrint: "Ring, or print the letter.",
	print: "Print the letter",
	goes: "The mail goes by itself. If it does not arrive, you read it here.",
};
