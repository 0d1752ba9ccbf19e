import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"privacy.say-why-not": { why: "Whoever says no says why. Then the other can go on.", way: "Choose a reason that lies ready, or write one." },
	},
	partner: {
		ask: "Ask us something",
		words: "What would you like to ask us?",
		hint: "It is a question, not an order. The resident reads your question and our answer.",
		send: "Ask",
		asked: (day: string) => `You asked us ${day}`,
		waits: "A colleague will answer you.",
		yes: "Our answer: yes.",
		no: "Our answer: no.",
	},
	worker: {
		asked: (name: string) => `${name} asks us something`,
		about: "You may say no. You stand in between: you are not there for the organisation, nor in place of the resident. The resident reads along.",
		answer: "What do we say?",
		answers: { yes: "Yes, we will do that", no: "No, we will not do that" },
		because: "Why not?",
		words: "In your own words",
		send: "Give this answer",
		yes: "We said yes.",
		no: "We said no.",
	},
	because: {
		convince: "We talk nobody round. What somebody decides is theirs.",
		collect: "We collect no money. We gladly think along about an arrangement that can be kept, with the resident there.",
		check: "We check nothing for others. Then nobody lets us in any more.",
		"report-back": "We do not pass on what we hear. You can ask the resident yourself.",
		judge: "We do not judge people. We bring them together.",
	},
};
