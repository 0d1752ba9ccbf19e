export const nl = {
	refusals: {
		"neighbourhood.no-team": { why: "Je hoort nog niet bij een team.", way: "Vraag de beheerder om je aan een team toe te voegen." },
		"neighbourhood.looked-back-already": { why: "Hier is al op teruggekeken.", way: "Wil je er nog iets bij schrijven? Begin dan iets nieuws samen." },
	},
	title: "Buurt",
	lead: "Wat er is, waar je mensen tegenkomt, en wat bewoners zelf doen.",
	kinds: { town: "wijk in de stad", village: "dorp", outlying: "buitengebied" },
	worker: "Hier werkt",
	publicPage: "De bladzij voor bewoners",
	known: "Wat wij van hier weten",
	places: { heading: "Waar wij te vinden zijn", empty: "Nog geen plek. Waar kom jij mensen tegen?", add: "Een plek erbij", desk: "wij zitten er aan een tafel", name: "Welke plek?", where: "Waar is dat?", hours: "Wanneer?", ourPart: "Wat doen wij daar?", ourPartHint: "Meedoen is beter dan aan een tafel zitten. Bijvoorbeeld: koffie schenken, pakketten uitdelen.", deskField: "Wij zitten er alleen aan een tafel", who: "Wie van ons?", send: "Zet erbij" },
	map: { heading: "Wat er te doen is", lead: "Mensen gaan er zelf heen. Jij hoeft er niet tussen te zitten.", empty: "De kaart is nog leeg. Wat is er hier waar iedereen terechtkan?", add: "Iets erbij op de kaart", what: "Wat is er?", where: "Waar?", hours: "Wanneer?", forWhom: "Voor wie?", join: "Hoe doe je mee?", welcome: "Wie ontvangt je?", formal: "Van een organisatie", byResidents: "door bewoners", byOrganisation: "van een organisatie", joinIs: "Meedoen:", welcomeIs: "Je wordt ontvangen door", send: "Zet erbij" },
	actions: { heading: "Bewoners doen het samen", lead: "Wie er meedoet, houden wij niet bij.", empty: "Er loopt nu niets. Wat kunnen buren hier zelf?", add: "Bewoners doen iets samen", what: "Wat gaan ze doen?", leadField: "Wie trekt de kar?", leadHint: "Een bewoner.", asked: "Is het gevraagd aan degene om wie het gaat?", ourPart: "Wat doen wij?", parts: { none: "niets, zij kunnen het", nudge: "een duwtje", tools: "gereedschap of een sleutel" }, lookBack: "Wanneer kijk je één keer terug?", ledBy: (name: string) => `${name} trekt de kar`, back: (day: string) => `Terugkijken: ${day}`, looked: "Teruggekeken:", how: "Hoe ging het?", sendBack: "Bewaar hoe het ging", send: "Begin" },
	addArea: { heading: "Een gebied erbij", name: "Hoe heet het?", kind: "Wat voor gebied?", worker: "Wie staat op de bladzij voor bewoners?", known: "Wat weten we van hier?", send: "Zet erbij" },
	noAreas: "Er is nog geen gebied. Zet de wijk of het dorp erbij waar jullie zijn.",
	back: "Buurt",
};
export type Messages = typeof nl;
