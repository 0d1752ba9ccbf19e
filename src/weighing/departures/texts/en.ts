import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"weighing.until-a-day-to-come": { why: "That day has passed.", way: "Choose a day to come. Then you look together whether it is still needed." },
		"weighing.no-such-departure": { why: "This is over already.", way: "Look on the page to see how it is now." },
	},
	title: "Where we go against a wish",
	lead: "We do what people want themselves. Going against it is only possible for safety, the law or living together with others, and never for good.",
	none: "We are not going against a wish anywhere now.",
	wants: (words) => `The wish: ${words}`,
	instead: (words) => `We do: ${words}`,
	why: (ground, day) => `For ${ground}. Up to and including ${day}.`,
	said: (words) => `Talked over: ${words}`,
	notTalked: "This has not been talked over yet.",
	grounds: { safety: "safety", law: "the law", society: "living together with others" },
	talk: "What was said about it?",
	talkSend: "This was talked over",
	end: "Follow the wish again",
	endWords: "Would you like to add something?",
	form: "Go against a wish after all",
	wishField: "What does the person want?",
	insteadField: "What do we do?",
	groundField: "For which reason?",
	saidField: "What was said about it with the person?",
	saidHint: "Not talked over yet? Leave it empty. It then stays open until you explain it, and your colleagues see that.",
	untilField: "Until when?",
	send: "Add it. The person can read it",
};
