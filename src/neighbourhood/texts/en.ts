import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"neighbourhood.no-team": { why: "You do not belong to a team yet.", way: "Ask the administrator to add you to a team." },
		"neighbourhood.looked-back-already": { why: "This has already been looked back on.", way: "Do you have something to add? Then start something new together." },
	},
	title: "Neighbourhood",
	lead: "What there is, where you meet people, and what residents do themselves.",
	kinds: { town: "part of town", village: "village", outlying: "countryside" },
	worker: "Working here:",
	publicPage: "The page for residents",
	known: "What we know about this place",
	places: { heading: "Where to find us", empty: "No place yet. Where do you meet people?", add: "Add a place", desk: "we sit at a table there", name: "Which place?", where: "Where is that?", hours: "When?", ourPart: "What do we do there?", ourPartHint: "Joining in is better than sitting at a table. For example: pouring coffee, handing out parcels.", deskField: "All we do there is sit at a table", who: "Which of us?", send: "Add it" },
	map: { heading: "What’s on", lead: "People go there by themselves. You do not have to be in between.", empty: "The map is still empty. What is there here that is open to everyone?", add: "Add to the map", what: "What is it?", where: "Where?", hours: "When?", forWhom: "For whom?", join: "How do you join?", welcome: "Who welcomes you?", formal: "Run by an organisation", byResidents: "by residents", byOrganisation: "by an organisation", joinIs: "To join:", welcomeIs: "You are welcomed by", send: "Add it" },
	actions: { heading: "Residents do it together", lead: "We keep no record of who takes part.", empty: "Nothing is going on now. What could neighbours do themselves here?", add: "Residents are doing something together", what: "What are they going to do?", leadField: "Who is leading it?", leadHint: "A resident.", asked: "Has the person it is about been asked?", ourPart: "What do we do?", parts: { none: "nothing, they can do it", nudge: "a nudge", tools: "tools or a key" }, lookBack: "When will you look back, just once?", ledBy: (name) => `${name} is leading it`, back: (day) => `Look back: ${day}`, looked: "Looked back:", how: "How did it go?", sendBack: "Save how it went", send: "Start" },
	addArea: { heading: "Add an area", name: "What is it called?", kind: "What kind of area?", worker: "Who is on the page for residents?", known: "What do we know about this place?", send: "Add it" },
	noAreas: "There is no area yet. Add the part of town or the village where you are.",
	back: "Neighbourhood",
};
