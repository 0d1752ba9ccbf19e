import type { MapWords } from "./nl.ts";

/** Words for the map of today. */
export const enMap: MapWords = {
	title: "Map of today",
	lead: "In this order you cycle or walk least. Agreed hours stay as they are.",
	sketch: "Sketch of today's doors, in order",
	how: "About {foot} minutes on foot, or {bike} minutes by bike.",
	none: "You go nowhere today.",
	unknown: "The map does not know where these doors are. They stand in order of time.",
	list: "The doors",
	north: "N",
	calendar: "Put your appointments in your own calendar",
};
