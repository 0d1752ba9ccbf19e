export const nl = {
	window: "De kanten van een leven",
	title: "Hoe wij de kanten van een leven noemen",
	lead: "Acht namen die bij jullie mensen passen. Zo staan ze in elk plan. Een leeg vak: dan geldt de gewone naam.",
	usual: "Gewoonlijk: {name}",
	save: "Zo noemen we het",
	toIt: "Namen van de kanten kiezen",
};
export type Messages = typeof nl;
