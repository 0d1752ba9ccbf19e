import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"weighing.never-uninvited": {
			why: "We did not come here uninvited.",
			way: "Do ask how the contact feels, and write it down with what you saw and heard.",
		},
	},
	title: "Asked, and the answer",
	lead: "You ask again at each next step. A no is an ordinary answer.",
	back: "Back",
	way: "Asked",
	wayFelt: "Ask how it was that you came uninvited",
	steps: {
		"come-in": "May I come in?",
		"come-back": "May I come back?",
		"write-down": "May I write this down?",
		"call-somebody": "May I call someone?",
		"bring-somebody": "May I bring someone?",
	},
	answers: { yes: "Yes", "not-now": "Not now", no: "No" },
	last: (answer, day) => `${answer}, ${day}`,
	words: "What did they say about it?",
	wordsMore: "Add what was said",
	send: "Keep it",
	after: "It was a no. What fits here?",
	afterHint: "Nothing is needed. Do not push, and do not vanish.",
	ways: {
		differently: "Try differently: another time, place or person",
		wait: "Wait for them, with a day to look again",
		weigh: "Weigh again: do you still go?",
	},
	felt: {
		title: "How was it that we came uninvited?",
		hint: "Ask some time later, as it comes. No answer is needed.",
		own: "We came when nobody here had asked us to. How was that? Saying nothing is fine too.",
		choices: {
			glad: "Glad that you came",
			mixed: "Something of both",
			"rather-not": "Would rather not have had it",
			"no-answer": "Would rather say nothing",
		},
		ownChoices: {
			glad: "I was glad that you came",
			mixed: "Something of both",
			"rather-not": "I would rather not have had it",
			"no-answer": "I would rather not say",
		},
		ownWordsLabel: "What I would like to add",
		ownSend: "Send",
		ownTitle: "How was it that we came?",
		ownNever: "We did not come uninvited. So there is nothing to ask here.",
		words: "In their own words",
		send: "Keep the answer",
		told: (felt, day) => `${felt}, ${day}`,
		never: "We did not come here uninvited.",
	},
	no: {
		title: "Does someone ask for what we do not do?",
		lead: "Tap what was asked. You get a text to pass on. The person can read that we said no.",
		from: "Who asked?",
		send: "Say no, with this text",
		said: (day) => `Said no, ${day}`,
		asks: {
			"come-to-enforce": "Come along on a visit to enforce",
			"check-on-them": "See whether something is right",
			"come-unlisted": "Come along without being named",
			"tell-more": "Tell more than was agreed",
			"look-up": "Look up what someone did not give",
		},
		pass: {
			"come-to-enforce":
				"We come by to bring something that is of use to people. Whoever enforces comes with a letter of their own and at a moment of their own. Together at one door costs us both the trust of the street.",
			"check-on-them":
				"We do not check on people, not even briefly. Do you doubt something? Ask the people themselves, on paper and with your own name under it. Would you like things to go better for them? Then we will gladly think along.",
			"come-unlisted":
				"Whoever comes along is on the visit with name, organisation and role. So people know beforehand, and no one turns up on the doorstep unannounced. Would you like to come? Tell us who you are and what you bring.",
			"tell-more":
				"We share only what was agreed with the people themselves, one thing at a time and with an end date. We tell no more than that. Do you need something? Ask for it one by one, and say what for. Then we ask them.",
			"look-up":
				"Someone would rather not tell us this. Then we do not look it up by another route. You can ask the person yourself. If the answer is yes, we will be glad to hear it.",
		},
	},
};
