import { nl as nlPaperBack } from "../paper-back/texts/nl.ts";
import { nl as nlTalk } from "../talk/texts/nl.ts";

/** What cannot be done like this in the week, the circle and the cards, and what can be done instead. */
export const nlMoreRefusals = {
	...nlPaperBack.refusals,
	...nlTalk.refusals,
	"planning.try-out-otherwise": {
		why: "Bij eerst proberen hoort wat jullie anders doen.",
		way: "Vul in wat er gebeurt als het niet lukt. Dan weet iedereen waar hij aan toe is.",
	},
	"planning.ends-otherwise": {
		why: "Zo eindigt deze afspraak niet.",
		way: "Kies een van de mogelijkheden die erbij staan. Eerst proberen kan niet mislukken: er komt altijd iets uit.",
	},
	"planning.nothing-changes": {
		why: "Er staat nog niet bij wat er anders wordt.",
		way: "Vul één ding in: de plaats, de dagen, de tijd of de kilometers.",
	},
	"planning.two-demands": { why: "Om elkaar te bijten zijn er twee dingen nodig.", way: "Kies er een ander bij." },
	"planning.who-agreed": { why: "Er staat nog niet bij wie dit besloot.", way: "Schrijf een naam op, van een mens en niet van een afdeling." },
	"planning.another-card": { why: "Deze vraag hoort bij een andere kaart.", way: "Kies de kaart erbij, of een vraag van deze kaart." },
	"planning.another-household": { why: "Dit is hetzelfde huishouden.", way: "Kies een ander huishouden, of schrijf op wat er gegeven is." },
	"planning.not-your-household": { why: "Jij komt niet vast bij dat huishouden.", way: "Vraag de collega die daar komt om het mee te nemen." },
	"planning.part-looks-ahead": { why: "Die dag is al voorbij.", way: "Kies tot wanneer dit loopt, of laat de dag leeg." },
	"planning.both-yes-first": {
		why: "Pas als allebei ja zeggen, weten zij van elkaar.",
		way: "Vraag het hier apart, en wacht op het andere antwoord.",
	},
	"planning.no-seat-for-a-trade": {
		why: "{name} is hier voor werk. Een plek in de kring is voor eigen mensen, buren en vrijwilligers.",
		way: "Spreek iets af in het plan. Daar kan ook in wat iemand voor het werk doet.",
	},
	"planning.already-joined": { why: "{name} heeft al een plek in de kring.", way: "Kijk hieronder hoe {name} binnenkomt." },
	"planning.would-like-what": {
		why: "Er staat nog niet bij wat het is.",
		way: "Schrijf het op zoals het gezegd is: samen eten, de post, een keer bellen.",
	},
};
