/** Who tells us about the smaller households. */
/** Somebody who tells. */
export type Teller = {
	readonly source: "resident" | "key-figure" | "volunteer" | "partner" | "colleague" | "own-eyes" | "yard-visitor";
	readonly channel: "in-person" | "phone" | "message";
	/** How they are known; left out for what a worker saw. */
	readonly known?: { readonly name: string; readonly reachable: string };
};
const somebody = (source: Teller["source"], channel: Teller["channel"], name: string, reachable: string): Teller => ({
	source,
	channel,
	known: { name, reachable },
});
const anywhere: readonly Teller[] = [
	{ source: "own-eyes", channel: "in-person" },
	somebody("resident", "in-person", "Iemand van de overkant", "belt liever zelf"),
	somebody("resident", "phone", "De buren van hiernaast", "06 00 99 00 11"),
	somebody("resident", "message", "Een nicht", "06 00 88 77 66"),
	somebody("partner", "phone", "Carla van de huisarts", "088 000 70 70"),
];
/** Who tells, in the district and in the village. */
export const tellers = {
	wijk: [
		...anywhere,
		somebody("key-figure", "in-person", "Marco, de huismeester", "Spoelstraat 2"),
		somebody("volunteer", "in-person", "Anja van de haakclub", "maandag in De Spil"),
		somebody("colleague", "in-person", "Hilde van de taalles", "De Spil, boven"),
	],
	dorp: [
		...anywhere,
		somebody("key-figure", "in-person", "Sjoerd van de bar", "De Hoeve"),
		somebody("key-figure", "in-person", "Jan van de buurtwinkel", "in de winkel"),
		somebody("volunteer", "in-person", "Truus van de soep", "vrijdag in De Hoeve"),
	],
	buiten: [
		...anywhere,
		somebody("yard-visitor", "phone", "De chauffeur van de melkwagen", "belt na zessen"),
		somebody("key-figure", "in-person", "Douwe van de ledenavond", "eerste maandag"),
	],
} as const satisfies Readonly<Record<string, readonly Teller[]>>;
