import type { nlRefusals } from "./nl-refusals.ts";

export const enRefusals: typeof nlRefusals = {
	refusals: {
		"contact.weigh-first": {
			why: "Nobody asked you to come. Then you first weigh whether to go.",
			way: "Open ‘Shall I go?’ at this signal. Often one sentence is enough.",
		},
		"contact.weighed-not-going": {
			why: "Your last weighing does not say: I go.",
			way: "Has something changed? Weigh again. If not, somebody keeps an eye out.",
		},
		"contact.weigh-after-not-now": {
			why: "Last time it was: not now.",
			way: "Weigh again before you go uninvited once more. Or wait, send a card, or ask somebody they know.",
		},
		"contact.weigh-after-silence": {
			why: "That weighing is of long ago.",
			way: "Much may have changed. Ask the question again: your words of then are ready.",
		},
		"contact.weigh-each-approach": {
			why: "You have gone once with this weighing.",
			way: "Each time you go uninvited you ask the question again. Your words of then are ready.",
		},
		"contact.no-uninvited-visits": {
			why: "The people at this address would rather have no uninvited visits.",
			way: "Send a card, call, or wait. Is a life or a child in danger? Then explain that in a new weighing.",
		},
		"contact.nothing-to-bring": {
			why: "You bring nothing yet that they can use at home.",
			way: "Think of something small: an hour of time, reading a letter together, a call you make at once. If you have nothing, wait with going.",
		},
		"contact.purpose-of-control": {
			why: "We do not visit to inspect or to enforce. It is about: ‘{word}’.",
			way: "Pass this on to who asked: ‘Our team only comes to bring something people can use. Checking and helping in one visit costs the trust of the whole street.’ Did you mean something else? Then write what you come to do.",
		},
		"contact.companion-enforces": {
			why: "We do not go together with somebody who comes to inspect or enforce: {role}.",
			way: "Pass this on: ‘Our team only goes along with people who come to bring something. Whoever inspects goes apart and says what for.’ Ask a colleague, a neighbour or somebody they trust.",
		},
		"contact.vague-warning": {
			why: "‘Dangerous’ without a fact helps nobody. It only makes afraid.",
			way: "Write what happened, where, when and who saw it. If you do not know, choose: nothing known.",
		},
		"contact.fact-not-yet": { why: "That day is still to come.", way: "Write when it happened." },
		"contact.day-is-past": { why: "That day is past.", way: "Choose a day still to come. Were you there already? Then write a note." },
		"contact.rather-not-told": {
			why: "Somebody would rather not give this. Then we leave it at that.",
			way: "Do not look it up elsewhere. Have they told it themselves now? Then tick that.",
		},
		"contact.nobody-waits": { why: "This was answered already.", way: "See on the page what is still open." },
		"contact.no-such-promise": { why: "This promise is no longer open.", way: "See on the page what is still open." },
		"contact.moved-to-when": { why: "To which day?", way: "Choose a new day, and tell them too." },
		"contact.no-such-visit": { why: "This visit is no longer planned.", way: "Feel free to plan a new one." },
		"contact.no-address": { why: "No address is known yet.", way: "Add the address at the signal." },
	},
	problems: { "contact.fact-needs": "A fact has a place, a day and somebody you know it from." },
};
