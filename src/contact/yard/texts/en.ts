import type { YardWords } from "./nl.ts";

export const enYard: YardWords = {
	fold: "Living and working in one place",
	business: "What kind of business is it?",
	onTheYard: "Who else lives on the farm?",
	takingOver: "What was agreed about taking over?",
	voices: "What does each of them say?",
	voicesHint: "One voice on each line, in their own words. For example: ‘Father: I can still manage.’",
	said: { business: "The business: {words}", onTheYard: "On the farm: {words}", takingOver: "About taking over: {words}" },
	area: "What we know about {area}",
};
