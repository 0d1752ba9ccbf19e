export const nl = {
	refusals: {
		"contact.changed-meanwhile": {
			why: "Er is intussen iets anders geschreven.",
			way: "Beide teksten staan hieronder. Maak er één van die klopt, en bewaar opnieuw.",
		},
	},
	title: "Twee teksten naast elkaar",
	about: "Er is niets overschreven. Wat er nu staat en wat jij schreef:",
	now: "Dit staat er nu",
	mine: "Dit schreef jij",
	nothing: "(niets)",
};
export type Messages = typeof nl;
