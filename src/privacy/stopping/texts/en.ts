import type { Messages } from "./nl.ts";

export const en: Messages = {
	mail: {
		subject: "A request from {team}",
		hello: "Hello,",
		what: "On {day} we told you something about a resident, to help. The resident wants this to stop now.",
		ask: "Please do not use it or pass it on from now on. And please throw away what you wrote down, if you are allowed to.",
		who: "This e-mail does not say whom it is about, on purpose. {name} will tell you. Call {phone}.",
		whoNoPhone: "This e-mail does not say whom it is about, on purpose. {name} will tell you.",
		greeting: "Kind regards,",
	},
	letter: {
		window: "The letter: sharing stops",
		back: "Back to what is shared",
		about: "Print the letter and put it in a sealed envelope.",
		subject: "We share nothing more about {about}",
		hello: "Hello {name},",
		helloNoName: "Hello,",
		what: "On {day} we told you something about {about}. It was: {items}. {about} wants this to stop now.",
		ask: "Please do not use it or pass it on from now on. Throw away what you wrote down, if you are allowed to.",
		call: "Any questions? Call {phone}.",
		greeting: "Kind regards,",
	},
	byMail: "by e-mail",
	notReached: {
		"no-address": "We have no e-mail address.",
		"no-settings": "Sending e-mail has not been set up here.",
		refused: "The e-mail was not accepted.",
		unsure: "Perhaps the e-mail arrived. It is not certain.",
		"gave-up": "The e-mail could not be sent.",
	},
	callOrPrint: "Call, or print the letter.",
	print: "Print the letter",
	goes: "The e-mail goes by itself. If that does not work, you will read it here.",
};
