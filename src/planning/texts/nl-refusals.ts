/** What cannot be done like this in the week, the circle and the cards, and what can be done instead. */
export const nlMoreRefusals = {
	"planning.nothing-changes": {
		why: "Er staat nog niet bij wat er anders wordt.",
		way: "Vul één ding in: de plaats, de dagen, de tijd of de kilometers.",
	},
	"planning.two-demands": { why: "Er bijten altijd twee dingen elkaar.", way: "Kies er een ander bij." },
	"planning.who-agreed": { why: "Er staat nog niet bij wie dit besloot.", way: "Schrijf een naam op, van een mens en niet van een afdeling." },
};
