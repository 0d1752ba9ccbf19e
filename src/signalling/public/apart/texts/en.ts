import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"signalling.apart-gone": {
			why: "These messages are no longer here.",
			way: "A colleague has already looked at them. See on the list what was added.",
		},
	},
	window: "Messages set apart",
	title: "A person first",
	lead: "These messages came while a great deal came at once, or they look sent by a machine. Nothing was thrown away. Will you look which ones come from a person?",
	back: "Signals",
	none: "Nothing is waiting apart",
	noneMore: "Everything people tell us goes onto the list as usual.",
	which: "Which messages?",
	message: "From a person: put on the list",
	noMessage: "Not a message: put aside",
	same: "the same words {count} times",
	why: { many: "a lot came at once", trap: "filled in where no person sees anything", quick: "sent very quickly" },
	more: "These are the {count} oldest. More come after them.",
	aside: "Put aside",
	asideMore: "A mistake? Put it on the list after all. After four weeks it goes.",
	noticeOne: "1 message is waiting apart",
	notice: "{count} messages are waiting apart",
	noticeMore: "A lot came at once. First see which ones come from a person.",
	look: "Look at them",
	writtenIn: {
		languages: { nl: "Dutch", en: "English", ar: "Arabic", tr: "Turkish" },
		on: "Written on the page in {language}.",
		one: "{names} reads {language}.",
		more: "{names} read {language}.",
		nobody: "Nobody in the team has said that they read {language}.",
		sayIt: "Do you read it? Add it to your details.",
	},
};
