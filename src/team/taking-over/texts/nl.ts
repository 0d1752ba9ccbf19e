/** Berichten aan een collega over het eigen binnenkomen. Zonder namen, zonder link: wie het leest weet genoeg om te bellen. */
export const nl = {
	subject: "Over hoe je inlogt",
	hello: "Hallo,",
	what: {
		asked: "Iemand vroeg om een nieuwe start voor jou bij Erbij. Gaat dat door, dan stoppen al je manieren om binnen te komen.",
		done: "Je kreeg een nieuwe start bij Erbij. Al je manieren om binnen te komen zijn gestopt.",
		reach: "Een beheerder veranderde waar wij je kunnen bereiken. Dit is het laatste bericht op deze plek.",
		roles: "Een beheerder veranderde wat je in Erbij mag doen.",
	},
	was: "Wist je hiervan? Dan hoef je niets te doen.",
	not: "Wist je hier niet van? Bel dan vandaag een collega die je kent, en zeg het. Je kunt het ook zelf stoppen, in Erbij onder ‘Jouw gegevens’.",
	noLink: "In dit bericht staat geen link en we vragen nergens om.",
	greeting: "Het team",
};
export type Messages = typeof nl;
