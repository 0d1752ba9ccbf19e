/** The social map: what there is, and how people join by themselves. All of it is invented. */
type Entry = {
	readonly what: string;
	readonly where: string;
	readonly hours: string;
	readonly forWhom: string;
	readonly howToJoin: string;
	readonly welcome: string;
	readonly formal: boolean;
};
const line = (what: string, where: string, hours: string, forWhom: string, howToJoin: string, welcome: string, formal = false): Entry => ({ what, where, hours, forWhom, howToJoin, welcome, formal });
const desk = (what: string, where: string, hours: string, forWhom: string, howToJoin: string, welcome: string): Entry => line(what, where, hours, forWhom, howToJoin, welcome, true);

export const socialMap: Readonly<Record<"wijk" | "dorp" | "buiten", readonly Entry[]>> = {
	wijk: [
		line("Haakclub De Losse Steek", "De Spil, achterkamer", "maandag van 13.30 tot 15.30 uur", "wie kan haken, en wie het wil leren", "Binnenlopen. Een haaknaald krijg je te leen.", "Vraag naar Anja"),
		line("Leesgroep Het Derde Hoofdstuk", "bibliotheek, Vlasstraat 1", "om de week op donderdag, 10 uur", "wie graag leest of voorgelezen wordt", "Het boek ligt klaar bij de balie.", "Vraag naar Bep"),
		line("Wandelen zonder haast", "vertrek bij de vijver in het Spinnerspark", "elke ochtend om half tien", "iedereen, met of zonder rollator", "Staan waar de rest staat.", "Meneer Landveld loopt voorop en wacht"),
		line("Repareercafé", "De Spil, werkplaats", "zaterdag van 10 tot 13 uur", "wie iets stuk heeft of iets kan maken", "Neem het kapotte ding mee.", "Vraag naar Gerrit met de soldeerbout"),
		line("Samen eten op vrijdag", "De Spil, grote zaal", "vrijdag om 18 uur", "wie niet alleen wil eten", "Voor donderdag bellen met De Spil, of gewoon komen.", "De kok heet Hatice"),
		line("Huiswerktafel", "De Spil, boven", "dinsdag en donderdag na school", "kinderen van 8 tot 14", "Ouder of kind loopt binnen.", "Vraag naar Rayan, hij legt breuken uit met pizza"),
		line("Voetbal op het veldje", "achter de Vlasstraat", "zaterdag van 10 tot 12 uur", "jongens en meisjes van 8 tot 16", "Meedoen. Schoenen zijn er.", "Tom heeft de fluit"),
		line("Kledingkast", "Weversstraat 40", "woensdag van 14 tot 16 uur", "wie iets zoekt of iets over heeft", "Passen en meenemen.", "Vraag naar mevrouw Sewpersad"),
		line("De fiets van de straat", "bij Marco, Spoelstraat 2", "als hij thuis is", "wie even een bakfiets nodig heeft", "Aanbellen en op tijd terugbrengen.", "Marco, de huismeester"),
		line("Koor De Schering", "Sint Janskerk", "dinsdag om 19.30 uur", "wie zingt, ook onder de douche", "Een avond komen luisteren.", "Vraag naar Wim"),
		desk("Papierenspreekuur", "De Spil, kamer 2", "dinsdag van 9 tot 12 uur", "wie een brief niet begrijpt", "Neem alle enveloppen mee, ook de dichte.", "Nadia of Joost"),
		desk("Schuldhulp van de gemeente", "gemeentehuis, loket 4", "elke ochtend", "wie er met geld niet uitkomt", "Bellen of binnenlopen. Iemand meenemen mag.", "Joost"),
		desk("Huisartsenpraktijk Weversplein", "Weversplein 11", "elke werkdag van 8 tot 17 uur", "wie hier woont", "Bellen voor 10 uur.", "Dokter Pinas en Carla aan de balie"),
		desk("Rechtswinkel", "bibliotheek, Vlasstraat 1", "woensdag van 18 tot 20 uur", "wie een vraag heeft over recht", "Geen afspraak nodig.", "Twee studenten en één echte advocaat"),
		desk("Taalles", "De Spil, boven", "maandag en woensdag om 9.30 uur", "wie Nederlands wil leren, met oppas", "Eén keer komen proeven.", "Vraag naar Hilde"),
	],
	dorp: [
		line("Biljart", "De Hoeve", "elke middag", "wie een keu vast kan houden", "Op de lijst bij de bar.", "Sjoerd achter de bar weet wie er ontbreekt"),
		line("Soep op vrijdag", "De Hoeve", "vrijdag om 12 uur", "iedereen", "Komen, of meekoken.", "Truus Kamstra"),
		line("Dorpskoor", "de kerk", "woensdag om 20 uur", "wie graag zingt", "Ga bij de alten zitten, daar is plek.", "Truus Kamstra"),
		line("IJsclub", "het land van Hoekstra", "als het vriest", "iedereen met wanten", "Helpen met vegen.", "Pieter Hoekstra"),
		line("Naaien en kletsen", "bij Ineke thuis, Dorpsstraat 18", "dinsdag om 14 uur", "wie iets te verstellen heeft", "Achterom.", "Ineke"),
		line("Rijden voor elkaar", "hangt bij de kassa van de buurtwinkel", "als het nodig is", "wie geen auto heeft", "Briefje ophangen met dag en tijd.", "Jan van de winkel"),
		line("Moestuin achter de kerk", "Kerkpad", "zaterdagochtend", "wie in de aarde wil", "Een schop staat er.", "Dominee Aukje, in overall"),
		line("Jongerenkeet", "schuur van Bouma, Veldweg 4", "vrijdag vanaf 20 uur", "vanaf 14 jaar", "Meegaan met iemand.", "Hidde houdt het licht aan"),
		line("Kringloop De Tweede Ronde", "Dorpsstraat 2", "maandag tot en met zaterdag", "wie iets zoekt, brengt of wil werken", "Vraag naar de koffiepauze, tien uur.", "Ria van de kringloop"),
		line("De maaltijdruil", "De Hoeve, koelkast in de gang", "altijd", "wie te veel of te weinig kookte", "Pakken en zetten.", "Niemand houdt het bij"),
		desk("Wijkverpleging", "gezondheidspost, Dorpsstraat 30", "elke werkdag van 8 tot 16 uur", "wie zorg aan huis zoekt", "Bellen.", "Zuster Ymkje"),
		desk("Spreekuur van de gemeente", "De Hoeve, voorkamer", "elke tweede donderdag, 10 uur", "vragen over regels en geld", "Binnenlopen.", "Joost"),
		desk("Belbus", "halte bij de kerk", "uur van tevoren bellen", "iedereen", "Bel 088 000 90 90.", "Chauffeur Menno wacht op wie langzaam loopt"),
	],
	buiten: [
		line("Boeren bellen boeren", "aan de telefoon", "’s avonds na het melken", "wie op een boerderij woont", "Bel 088 000 33 33. Er neemt een boer op.", "Wie opneemt, zegt zijn voornaam"),
		line("De ledenavond", "De Hoeve, achterzaal", "eerste maandag van de maand, 20 uur", "boeren en tuinders", "Achterin gaan staan kan ook.", "Douwe"),
		line("Burendag op het erf", "elk jaar bij iemand anders", "laatste zaterdag van september", "wie aan de Veldweg of Meerdijk woont", "Een taart is genoeg.", "Familie Bouma"),
		line("Melken voor een ander", "afspreken via Douwe", "als iemand ziek is of weg wil", "melkveehouders", "Bellen, zonder uitleg.", "Douwe"),
		line("Vrouwen van het land", "om en om thuis", "elke derde dinsdag, 20 uur", "boerinnen en wie erbij hoort", "Meegaan met de buurvrouw.", "Geertje Bouma"),
		line("Praten op de kade", "bij het gemaal", "zaterdag om 7 uur", "vissers, en wie wakker ligt", "Een stoeltje meenemen.", "Harm"),
		line("Werkplaats De Klink", "Meerdijk 20", "maandag en donderdag", "wie met de handen wil werken", "Een ochtend meelopen.", "Baas Tjeerd"),
		line("De schoolbus rijdt om", "Veldweg, Meerdijk", "elke schooldag", "kinderen van ver", "Doorgeven aan de chauffeur.", "Menno"),
		line("Paarden van Aleida", "Meerdijk 9", "woensdagmiddag", "kinderen en wie het nodig heeft", "Laarzen aan.", "Aleida"),
		desk("Omzien naar boeren", "komt aan de keukentafel", "op afspraak", "wie over het bedrijf wil nadenken", "Lotte kent iemand die zelf boer was.", "Vraag Lotte"),
		desk("Dierenarts Ten Have", "Dorpsstraat 44", "dag en nacht", "wie dieren heeft", "Bellen.", "Henk ten Have"),
		desk("Bedrijf over? Praten over overname", "gemeentehuis of thuis", "op afspraak", "ouders en kinderen op één erf", "Samen komen, of om de beurt.", "Een notaris zonder haast"),
	],
};
