import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"weighing.until-a-day-to-come": { why: "That day has passed.", way: "Choose a day to come. Then you look whether it is still needed." },
		"weighing.no-such-departure": { why: "This is over already.", way: "See on the page how it is now." },
	},
	title: "Where we do something other than wanted",
	lead: "We follow what someone wants. Otherwise is only possible for safety, the law or living together, and never for ever.",
	none: "Nowhere do we do something other than wanted now.",
	wants: (words) => `Wanted: ${words}`,
	instead: (words) => `We do: ${words}`,
	why: (ground, day) => `For ${ground}. Until and including ${day}.`,
	said: (words) => `Talked over: ${words}`,
	notTalked: "This was not talked over yet.",
	grounds: { safety: "safety", law: "the law", society: "living together with others" },
	talk: "What was said about it?",
	talkSend: "This was talked over",
	end: "Follow what is wanted again",
	endWords: "Would you like to add something?",
	form: "Do other than wanted",
	wishField: "What does the person want?",
	insteadField: "What do we do?",
	groundField: "For which reason?",
	saidField: "What was said about it with the person?",
	saidHint: "Not talked over yet? Leave it empty. It then stays open until you explain it, and your colleagues see that.",
	untilField: "Until when?",
	send: "Add it. The person can read it",
};
