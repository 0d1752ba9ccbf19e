/** The district, the village and the land around it: where people are, what there is, and what they do together. */
import type { Areas, Cast } from "./cast.ts";
import type { DemoHouse } from "./opening.ts";
import { socialMap } from "./social-map.ts";

const places = {
	wijk: [
		{
			name: "Buurthuis De Spil",
			where: "Weversplein 3",
			hours: "dinsdag van 9 tot 12 uur",
			ourPart: "De koffie staat klaar. Wie wil, neemt een brief mee.",
			desk: true,
			who: "nadia",
		},
		{
			name: "De markt",
			where: "Weversplein, bij de bloemenkraam",
			hours: "woensdag van 10 tot 13 uur",
			ourPart: "Boodschappen doen, en blijven staan.",
			desk: false,
			who: "nadia",
		},
		{
			name: "Koffiehuis Het Anker",
			where: "Kanaalweg 2",
			hours: "elke dag vanaf 8 uur",
			ourPart: "Wij drinken er koffie en kennen de tafel bij het raam.",
			desk: false,
			who: "tom",
		},
		{
			name: "Het voetbalveldje",
			where: "achter de Vlasstraat",
			hours: "zaterdag van 10 tot 12 uur",
			ourPart: "Tom fluit, en fluit zelden.",
			desk: false,
			who: "tom",
		},
	],
	dorp: [
		{
			name: "Dorpshuis De Hoeve",
			where: "Kerkpad 1, Ooldermeer",
			hours: "donderdag van 13.30 tot 16 uur",
			ourPart: "Lotte zit aan de biljarttafel. Verliest meestal.",
			desk: true,
			who: "lotte",
		},
		{ name: "De bibliobus", where: "bij de kerk", hours: "maandag van 15 tot 17 uur", ourPart: "Praten in de rij.", desk: false, who: "lotte" },
		{
			name: "Het schoolplein",
			where: "Kerkpad 12",
			hours: "elke schooldag om half drie",
			ourPart: "Joost haalt er zijn eigen kinderen.",
			desk: false,
			who: "joost",
		},
	],
	buiten: [
		{
			name: "De ledenavond van de boeren",
			where: "Dorpshuis De Hoeve, achterzaal",
			hours: "elke eerste maandag om 20 uur",
			ourPart: "Luisteren naar het weer en wat eronder zit.",
			desk: false,
			who: "lotte",
		},
	],
} as const;

const known = {
	wijk: "Smalle straten rond de oude weverij. Iedereen kent iemand die er gewerkt heeft. Veel huur, veel trappen, en een plein waar altijd iemand zit.",
	dorp: "Achthonderd mensen, één kerk, twee kampen over de rotonde. Nieuws gaat hier sneller dan de post.",
	buiten: "Melkvee, stilte en lange opritten. Wie hier aanbelt, wordt al tien minuten gezien. In november is iedereen moe van het seizoen.",
} as const;

const areasOf = async (demo: DemoHouse, { workers: { nadia, lotte } }: Omit<Cast, "areas">): Promise<Areas> => {
	const keep = async (name: string, kind: string, worker: typeof nadia, about: string): Promise<string> =>
		String((await demo.does(316, "09:00", nadia, "neighbourhood.keep-area", { name, kind, worker: worker.id, known: about }))["area"]);
	return {
		wijk: await keep("Weverswijk", "town", nadia, known.wijk),
		dorp: await keep("Ooldermeer", "village", lotte, known.dorp),
		buiten: await keep("Buitengebied Ooldermeer", "outlying", lotte, known.buiten),
	};
};

/** Areas with their places, social map and what residents do together. */
export const setUpNeighbourhood = async (demo: DemoHouse, cast: Omit<Cast, "areas">): Promise<Areas> => {
	const areas = await areasOf(demo, cast);
	const { workers } = cast;
	for (const area of ["wijk", "dorp", "buiten"] as const) {
		const keeper = area === "wijk" ? workers.nadia : workers.lotte;
		for (const { who, ...place } of places[area])
			await demo.does(315, "10:00", keeper, "neighbourhood.keep-place", { ...place, area: areas[area], member: workers[who].id });
		for (const entry of socialMap[area]) await demo.does(310, "10:00", keeper, "neighbourhood.keep-entry", { ...entry, area: areas[area] });
	}
	const { calendar } = demo;
	await demo.does(60, "15:00", workers.tom, "neighbourhood.begin-action", {
		area: areas.wijk,
		what: "De bankjes op het Weversplein worden geschilderd, elk in een eigen kleur",
		lead: "Marco",
		asked: "not-needed",
		ourPart: "tools",
		lookBackOn: calendar.ahead(9),
	});
	const soup = await demo.does(90, "15:00", workers.lotte, "neighbourhood.begin-action", {
		area: areas.dorp,
		what: "Soep op vrijdag in De Hoeve, om de beurt gekookt",
		lead: "Truus en de vrouwen van het koor",
		asked: "not-needed",
		ourPart: "nudge",
		lookBackOn: calendar.ago(12),
	});
	await demo.does(12, "16:00", workers.lotte, "neighbourhood.look-back-on-action", {
		action: soup["action"],
		how: "Twintig borden per week en niemand die nog weet dat wij het duwtje gaven. Twee mensen die nooit kwamen, schillen nu de wortels.",
	});
	await demo.does(9, "13:10", workers.nadia, "neighbourhood.note-presence", {
		area: areas.wijk,
		where: "De markt",
		day: calendar.ago(9),
		from: "10:00",
		until: "13:00",
		part: "Boodschappen gedaan, en gebleven",
		struck: "Bij de bloemenkraam gaat het over de stroomrekening. De bank bij de halte is weg, en daar zat altijd iemand.",
	});
	await demo.does(3, "17:20", workers.tom, "neighbourhood.note-presence", {
		area: areas.wijk,
		where: "Op de fiets door de wijk",
		day: calendar.ago(3),
		part: "Twee fietsbanden geplakt",
		struck: "Het voetbalveldje stond vol. Ouders bleven praten tot het donker werd.",
	});
	return areas;
};
