import type { Messages } from "./nl.ts";

export const en: Messages = {
	/** 'Why did you look?', told to a worker. */
	why: { ask: "The person asks why", words: "What the person asks", witness: "Who was there?", send: "Keep the question" },
	refusals: {
		"privacy.say-what": { why: "It does not say yet what should be different.", way: "Write it down in ordinary words. A few will do." },
		"privacy.asked-already": { why: "This question is already open.", way: "The answer is still to come. You can always call, too." },
		"privacy.no-such-request": { why: "This question is not here any more.", way: "Open the page again." },
		"privacy.gone-already": { why: "This was taken away already. It does not come back.", way: "Telling it anew is always possible." },
		"privacy.not-asked-to-erase": {
			why: "Destroying it all is only possible when the person asked for that, and the answer is not no.",
			way: "Take the tick away, or choose another answer.",
		},
		"privacy.not-to-erase-yet": {
			why: "There is still something to do here, it is in a proposal already, or it was asked to do nothing with it. Then it cannot go yet.",
			way: "Let go first and finish what is open. If a wish to do nothing holds, the main person takes that back first. This question stays open until then.",
		},
		"privacy.stands-still": {
			why: "The person asked us to share nothing more for now.",
			way: "Talk about it together first. Only in danger, or when duties conflict, can it be done anyway, with your reason.",
		},
	},
};
