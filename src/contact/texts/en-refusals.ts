import { enAfter } from "../after/texts/en.ts";
import { en as beside } from "../beside/texts/en.ts";
import { enAlong } from "../along/texts/en.ts";
import { enExperience } from "../experience/texts/en.ts";
import { enDoor } from "../door/texts/en.ts";
import { en as means } from "../means/texts/en.ts";
import { en as facts } from "../facts/texts/en.ts";
import { en as kept } from "../kept/texts/en.ts";
import { en as itWorked } from "../it-worked/texts/en.ts";
import { en as wants } from "../wants/texts/en.ts";
import { en as safety } from "../safety/texts/en.ts";
import type { nlRefusals } from "./nl-refusals.ts";

export const enRefusals: typeof nlRefusals = {
	refusals: {
		...beside.refusals,
		...means.refusals,
		...enDoor.refusals,
		...enAlong.refusals,
		...enExperience.refusals,
		...safety.refusals,
		...kept.refusals,
		...wants.refusals,
		...itWorked.refusals,
		...facts.refusals,
		...enAfter.refusals,
		"contact.weigh-first": {
			why: "No one asked you to come. So you first weigh whether to go.",
			way: "Open ‘Shall I go?’ at this signal. Often one sentence is enough.",
		},
		"contact.weighed-not-going": {
			why: "Your last weighing does not say: I go.",
			way: "Has something changed? Weigh again. If not, someone is keeping an eye on things.",
		},
		"contact.weigh-after-not-now": {
			why: "Last time it was: not now.",
			way: "Weigh again before you go uninvited once more. Or wait, send a card, or ask someone they know.",
		},
		"contact.weigh-after-silence": {
			why: "That weighing was a long time ago.",
			way: "A lot may have changed. Ask the question again: your earlier words are ready for you.",
		},
		"contact.weigh-each-approach": {
			why: "You have already gone once on this weighing.",
			way: "Each time you go uninvited, you ask the question again. Your earlier words are ready for you.",
		},
		"contact.no-uninvited-visits": {
			why: "The people at this address would rather have no uninvited visits.",
			way: "Send a card, call, or wait. Is a life or a child in danger? Then explain that in a new weighing.",
		},
		"contact.nothing-to-bring": {
			why: "You are not bringing anything they can use at home yet.",
			way: "Think of something small: an hour of your time, reading a letter together, a call you make straight away. Do you have nothing? Then wait before you go.",
		},
		"contact.purpose-of-control": {
			why: "We do not visit to check up or to enforce. It is about: ‘{word}’.",
			way: "Pass this on to whoever asked: ‘Our team only visits to bring something people can use. Checking and helping in one visit costs the trust of the whole street.’ Did you mean something else? Then write what you are coming to do.",
		},
		"contact.companion-enforces": {
			why: "We do not go together with someone who comes to check up or enforce: {role}.",
			way: "Pass this on: ‘Our team only goes along with people who come to bring something. Whoever checks, goes separately and says what for.’ Ask a colleague, a neighbour or someone they trust.",
		},
		"contact.vague-warning": {
			why: "‘Dangerous’ without a fact helps no one. It only makes people afraid.",
			way: "Write what happened, where, when and who saw it. Don’t you know? Then choose: nothing known.",
		},
		"contact.fact-not-yet": { why: "That day is still to come.", way: "Write when it happened." },
		"contact.day-is-past": { why: "That day has passed.", way: "Choose a day that is still to come. Have you already been? Then write a note." },
		"contact.rather-not-told": {
			why: "They would rather not say. So we leave it at that.",
			way: "Do not look it up elsewhere. Have they now told you themselves? Then tick that.",
		},
		"contact.nobody-waits": { why: "This has already been answered.", way: "See on the page what is still open." },
		"contact.no-such-promise": { why: "This promise is no longer open.", way: "See on the page what is still open." },
		"contact.moved-to-when": { why: "It does not say to which day.", way: "Choose a new day, and tell them too." },
		"contact.no-such-visit": { why: "This visit is no longer planned.", way: "Do plan a new one." },
		"contact.no-address": { why: "No address is known yet.", way: "Add the address, at the signal." },
	},
	problems: { "contact.fact-needs": "A fact has a place, a day and someone you know it from." },
};
