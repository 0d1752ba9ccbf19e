/** How the week, the circle, strengths and the household's plan are told in the story. */
export const nlCircleStory = {
	kinds: {
		"planning.obligation-changed": "Wat iemand vraagt, is anders geworden",
		"planning.clash-named": "Twee dingen werken elkaar tegen",
		"planning.idea-laid": "Een idee voor de week",
		"planning.idea-settled": "Hoe het met een idee ging",
		"planning.table-chosen": "Wat mee mag naar de tafel",
	} as Record<string, string>,
	keys: {
		along: "Wie er mee moet",
		where: "Waar",
		km: "Kilometers, per keer",
		hours: "Uren per week",
		cost: "Kosten per week",
		taker: "Wie besliste",
		teller: "Wie het vertelt",
	} as Record<string, string>,
	codes: {
		agreed: "afgesproken",
		"laid-aside": "opzij gelegd",
	} as Record<string, string>,
};
