import { en as enPaperBack } from "../paper-back/texts/en.ts";
import { en as enTalk } from "../talk/texts/en.ts";
import type { nlMoreRefusals } from "./nl-refusals.ts";

export const enMoreRefusals: typeof nlMoreRefusals = {
	...enPaperBack.refusals,
	...enTalk.refusals,
	"planning.try-out-otherwise": {
		why: "With trying first belongs what you do otherwise.",
		way: "Write down what happens if it does not work. Then everybody knows where they stand.",
	},
	"planning.ends-otherwise": {
		why: "This agreement does not end like that.",
		way: "Choose one of the ways that stand with it. Trying first cannot fail: something always comes out of it.",
	},
	"planning.nothing-changes": {
		why: "It does not say yet what would be different.",
		way: "Fill in one thing: the place, the days, the time or the kilometres.",
	},
	"planning.two-demands": { why: "It always takes two things to clash.", way: "Choose another one to go with it." },
	"planning.who-agreed": { why: "It does not say yet who decided this.", way: "Write down a name, of a person and not of a department." },
	"planning.another-card": { why: "This question belongs to another card.", way: "Choose that card, or a question of this card." },
	"planning.another-household": { why: "This is the same household.", way: "Choose another household, or write down what was given." },
	"planning.not-your-household": { why: "You do not come to that household regularly.", way: "Ask the colleague who goes there to take it along." },
	"planning.part-looks-ahead": { why: "That day is over.", way: "Choose until when this runs, or leave the day empty." },
	"planning.both-yes-first": {
		why: "Only when both say yes do they know of each other.",
		way: "Ask here separately, and wait for the other answer.",
	},
	"planning.no-seat-for-a-trade": {
		why: "{name} is here for work. A seat in the circle is for own people, neighbours and volunteers.",
		way: "Agree on something in the plan. What somebody does for work can stand there too.",
	},
	"planning.already-joined": { why: "{name} already has a seat in the circle.", way: "See below how {name} comes in." },
	"planning.would-like-what": {
		why: "It does not say yet what it is.",
		way: "Write it down as it was said: eating together, the post, a phone call.",
	},
};
