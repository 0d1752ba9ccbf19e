export const nl = {
	window: "De kanten van een leven",
	title: "Hoe wij de kanten van een leven noemen",
	lead: "Acht namen die bij jullie mensen passen. Zo staan ze in elk plan. Laat je een vak leeg, dan geldt de gewone naam.",
	usual: "Gewoonlijk: {name}",
	save: "Zo noemen we het",
	toIt: "Kies hoe de kanten heten",
};
export type Messages = typeof nl;
