/** How the week, the circle, strengths and the household's plan are told in the story. */
export const enCircleStory = {
	kinds: {
		"planning.obligation-changed": "What someone asks has changed",
		"planning.clash-named": "Two things work against each other",
		"planning.idea-laid": "An idea for the week",
		"planning.idea-settled": "What came of an idea",
		"planning.table-chosen": "What may go along to the table",
	} as Record<string, string>,
	keys: {
		along: "Who has to go along",
		where: "Where",
		km: "Kilometres, each time",
		hours: "Hours a week",
		cost: "Cost a week",
		taker: "Who decided",
		teller: "Who tells it",
	} as Record<string, string>,
	codes: {
		agreed: "agreed",
		"laid-aside": "laid aside",
	} as Record<string, string>,
};
