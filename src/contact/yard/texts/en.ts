import type { YardWords } from "./nl.ts";

export const enYard: YardWords = {
	fold: "Living and working in one place",
	business: "What kind of business is it?",
	onTheYard: "Who else lives on the yard?",
	takingOver: "What was agreed on taking over?",
	voices: "What does each of them say?",
	voicesHint: "One voice a line, in their own words. For example: 'Father: I can still manage.'",
	said: { business: "The business: {words}", onTheYard: "On the yard: {words}", takingOver: "On taking over: {words}" },
	area: "What we know of {area}",
};
