/** Words for a household that is a business too. */
export const nlYard = {
	fold: "Wonen en werken op één plek",
	business: "Wat voor bedrijf is het?",
	onTheYard: "Wie wonen er nog meer op het erf?",
	takingOver: "Wat is er afgesproken over de overname?",
	voices: "Wat zegt ieder van hen?",
	voicesHint: "Eén stem per regel, in hun eigen woorden. Bijvoorbeeld: ‘Vader: ik kan nog best.’",
	said: { business: "Het bedrijf: {words}", onTheYard: "Op het erf: {words}", takingOver: "Over de overname: {words}" },
	area: "Wat wij van {area} weten",
};
export type YardWords = typeof nlYard;
