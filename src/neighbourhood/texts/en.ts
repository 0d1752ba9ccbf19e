import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"neighbourhood.no-team": { why: "You do not belong to a team yet.", way: "Ask the keeper to add you to a team." },
		"neighbourhood.looked-back-already": { why: "This has been looked back on.", way: "Something to add? Begin something new together." },
	},
	title: "Neighbourhood",
	lead: "What there is, where you meet people, and what residents do themselves.",
	kinds: { town: "part of town", village: "village", outlying: "outlying farms" },
	worker: "Here is",
	publicPage: "The page for residents",
	known: "What we know of this place",
	places: { heading: "Where to find us", empty: "No place yet. Where do you meet people?", add: "Add a place", desk: "we sit at a table there", name: "Which place?", where: "Where is that?", hours: "When?", ourPart: "What do we do there?", ourPartHint: "Taking part beats sitting at a table. For example: pouring coffee, handing out parcels.", deskField: "We only sit at a table there", who: "Who of us?", send: "Add it" },
	map: { heading: "What there is to do", lead: "People go there by themselves. You need not be in between.", empty: "The map is empty. What is here that everybody can go to?", add: "Add to the map", what: "What is it?", where: "Where?", hours: "When?", forWhom: "For whom?", join: "How do you join?", welcome: "Who welcomes you?", formal: "Run by an organisation", byResidents: "by residents", byOrganisation: "of an organisation", joinIs: "To join:", welcomeIs: "You are welcomed by", send: "Add it" },
	actions: { heading: "Residents do it together", lead: "Nothing is kept about anybody.", empty: "Nothing going on now. Could neighbours do something here?", add: "Residents do something together", what: "What will they do?", leadField: "Who leads?", leadHint: "A resident.", asked: "Was it asked of the one concerned?", ourPart: "What do we do?", parts: { none: "nothing, they can", nudge: "a nudge", tools: "tools or a key" }, lookBack: "When will you look back, once?", ledBy: (name) => `${name} leads`, back: (day) => `Look back: ${day}`, looked: "Looked back:", how: "How did it go?", sendBack: "Look back", send: "Begin" },
	addArea: { heading: "Add an area", name: "What is it called?", kind: "What kind of area?", worker: "Who is on the page for residents?", known: "What do we know of this place?", send: "Add it" },
	noAreas: "There is no area yet. Add the part of town or the village where you are.",
	back: "Neighbourhood",
};
