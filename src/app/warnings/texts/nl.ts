export const nl = {
	title: "Elkaar scherp houden",
	lead: "Er is geen natuurlijke grens aan wat wij doen. Daarom vragen we elkaar ernaar. Er wordt niets tegengehouden, en niemand krijgt een cijfer.",
	none: "Er is nu niets om naar te vragen.",
	noneHint: "Vraag elkaar evengoed hoe het gaat.",
	toTeam: "Terug naar het team",
	ask: (name: string) => `Vraag het ${name}`,
	somebody: "een collega",
	since: (day: string) => `sinds ${day}`,
	here: "Om even bij stil te staan",
	hereMore: "Praat er met een collega over. Je hoeft niet te stoppen.",
	warnings: {
		"after-no": "Na een ‘nu niet’ gingen we nog vaak. Komen we voor hen, of voor onszelf?",
		"no-offer": "Er is een bezoek gepland, en we nemen niets mee.",
		crowded: "Er komen veel mensen tegelijk aan de deur.",
		"account-late": "We beloofden uitleg, en die is er nog niet.",
		untalked: "We gaan tegen een wens in, en praatten daar nog niet over.",
		"take-over-late": "We namen iets over, en de dag om het terug te geven is voorbij.",
	},
};
export type Messages = typeof nl;
