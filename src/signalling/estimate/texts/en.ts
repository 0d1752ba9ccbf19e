import type { EstimateWords } from "./nl.ts";

export const enEstimate: EstimateWords = {
	title: "In time, all together",
	counted: (households) =>
		`${households} households heard in the past year that they could lose their home or their energy. One of us spoke with them before that day.`,
	none: "In the past year there was no household with an announced eviction or cut-off that we spoke with in time.",
	saved: (amount) => `If that helped everywhere, it saved about ${amount} altogether.`,
	from: (source, year) => `Worked out with ${source}, ${year}.`,
	tooFew: "With so few households we do not work anything out.",
	notOne: "This is an estimate for the whole group. It is never shown with one person, and is never a reason to go or not to go.",
	change: "What do we work it out with?",
	window: "What do we work it out with?",
	lead: "Somebody else found out roughly what a prevented eviction saves. Write down how much, and where that can be read.",
	amount: "How much for each household, in whole euros?",
	source: "Where can that be read?",
	year: "From which year?",
	keep: "Use this from today",
	back: "Team",
};
