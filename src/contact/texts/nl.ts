import { nlForms } from "./nl-forms.ts";
import { nlRefusals } from "./nl-refusals.ts";

export const nl = {
	...nlForms,
	...nlRefusals,
	people: {
		title: "Mensen", mine: "Voor wie jij er bent", mineNone: "Er is nog niemand met wie jij contact hebt.", mineHint: "Begin bij een signaal, of loop een rondje.",
		reaching: "Op weg ernaartoe", others: "Anderen van het team", othersAbout: "Alleen de naam. Wil je meer weten? Vraag het je collega, of open de bladzij met een reden.", open: "Open met een reden", with: "met {name}",
		lastSpoke: "laatst gesproken: {day}", notYet: "nog niet gesproken", unnamed: "Wie daar woont", find: "Zoek iemand",
	},
	find: { title: "Zoek iemand", label: "Naam", hint: "Een tikfout mag. Zoeken wordt bewaard, zoals alles wat je opent.", search: "Zoek", found: "Gevonden", none: "Niemand gevonden in jouw team.", noneHint: "Probeer een deel van de naam, of begin met een nieuw signaal." },
	card: {
		title: "Voor je gaat", heading: "Wat je nu weet", lead: "Meer hoef je niet te weten voor de eerste keer. Ga onbevangen.", who: "Wie ben ik", name: "Wie woont daar", unknown: "Nog niet bekend", address: "Waar", language: "Taal en aanspreken",
		u: "u, tot iemand anders wil", je: "zeg maar je", interpreter: "met een tolk", why: "Waarom ik kom", whyNone: "Nog geen bezoek gepland.", bring: "Wat breng ik mee", with: "Wie gaat mee", alone: "Ik ga alleen", ownPeople: "Wie komt van hun eigen mensen",
		where: "Waar en wanneer", ifInconvenient: "Komt het niet uit", safety: "Veiligheid", nothingKnown: "niets bekend", fact: "{what}. {place}, {day}. Van {source}.", interests: "Waar het over kan gaan", crowded: "Met drie of meer aan de deur is het vol. Kan iemand later komen?",
		plan: "Plan een bezoek", weigh: "Zal ik gaan?", drop: "Dit bezoek gaat niet door", wish: "Op dit adres komt liever niemand ongevraagd.", back: "Mensen", prefers: "Het liefst",
	},
	attempt: {
		title: "Hoe ging het?", about: "Eén tik is genoeg. Erbij schrijven mag.", how: "Hoe probeerde je het?", words: "Wil je er iets bij zeggen?", wordsHint: "Bijvoorbeeld: ’s ochtends, samen met Bep, met een viooltje.", next: "Volgende keer anders?", nextHint: "Een idee: {way}. De mens zelf kiest het moment.", nextOn: "Wanneer proberen we het weer?", introducedBy: "Wie stelde je voor?",
		hows: { rang: "Aangebeld", letter: "Een brief", note: "Een briefje in de bus", gift: "Iets meegebracht", phone: "Gebeld", met: "Buiten aangesproken" },
		outcomes: { "nobody-home": "Niemand thuis", "talked-at-door": "Aan de deur gepraat", "talked-elsewhere": "Ergens anders gepraat", "came-in": "Binnen geweest", "not-convenient": "Kwam nu niet uit", "not-wanted-now": "Wilde nu niet" },
		nexts: { "other-time": "op een ander uur", note: "met een briefje", gift: "met iets kleins in je hand", "with-somebody": "samen met iemand die ze kennen", elsewhere: "op een andere plek", phone: "eerst bellen", letter: "met een brief" },
	},
	story: {
		title: "Het verhaal", about: "Eerst wat we samen deden en wat hielp.", further: "En verder", none: "Het verhaal begint nog.", how: { alone: "geregeld", together: "samen", "first-time-together": "samen, voor het eerst" },
		kinds: { visit: "bezoek", chat: "praatje", call: "gebeld", message: "bericht", "by-chance": "toevallig" }, thought: "Mijn gedachten, alleen voor mij", wroteThis: "{name} schreef dit erbij", seesDifferently: "{name} ziet het anders", untrue: "Dit klopt niet, zegt {name}.",
		tried: "{Count} keer geprobeerd, op {ways} manieren: {list}.", triedOneWay: "{Count} keer geprobeerd: {list}.", triedOnce: "Eén keer geprobeerd: {list}.", lastTime: "De laatste keer: {outcome}.", whyWeRang: "Waarom wij bij u aanbelden",
		hows: { rang: "aangebeld", letter: "met een brief", note: "met een briefje", gift: "met iets in de hand", phone: "gebeld", met: "buiten, in het voorbijgaan" },
		outcomes: { "nobody-home": "niemand thuis", "talked-at-door": "we praatten aan de deur", "talked-elsewhere": "we praatten ergens anders", "came-in": "we mochten binnenkomen", "not-convenient": "het kwam niet uit", "not-wanted-now": "nu liever niet" },
	},
	person: {
		title: "Iemand", portrait: "Portret van {name}", thereFor: "{member} is er voor {name}, sinds {day}.", lastSpoke: "Laatst gesproken: {day}.", initiative: "Het initiatief is bij ons: {day} weer eens langs.", sayU: "Zeg u", sayJe: "Zeg maar je",
		write: "Schrijf iets op", call: "Bel {name}", visit: "Ga langs", after: "Na het bezoek", gifts: "Wat {name} kan, waar {name} van houdt en wat {name} geeft", goodAt: "Hier goed in", fondOf: "Hier blij van", gives: "Dit geeft {name}",
		noGifts: "Wat kan {name} goed? Waar wordt {name} blij van?", noGiftsHint: "Daar begint een gesprek. Schrijf het erbij als je het weet.",
		question: "Wat {name} zelf wil", expectation: "{name} denkt zelf: {words}", later: "Wat er gemeld werd, komt later. We kijken er weer naar op {day}.", noQuestion: "Nog geen eigen vraag gehoord.",
		own: "Wie van de eigen mensen?", waiting: "{name} wacht op antwoord", answered: "Geantwoord", promises: "Beloofd", promiseOf: { worker: "wij", person: "{name}", organisation: "een organisatie" }, kept: "Gedaan", moved: "Naar een andere dag", withdrawn: "Gaat niet door", by: "voor {day}", sooner: "Schrijf een belofte op",
		called: "Er werd gebeld of geschreven", callLabel: "Wat werd er gevraagd?", callKeep: "Zet klaar om te antwoorden", looked: "Wie keek er mee?", lookedNone: "Verder niemand. {name} ziet dit ook.", lookKinds: { looked: "keek", wrote: "schreef iets op", opened: "opende met een reden", partner: "las wat is afgesproken" }, afterContact: "na het contact", next: "Wanneer weer?", crowd: "Wie zijn er nog meer", nextVisit: "Volgende keer: {day}{time}, {place}.",
		wish: "Liever geen ongevraagd bezoek", wishOn: "Dit huis wil geen ongevraagd bezoek. Dat houden we.", wishKeep: "Bewaar deze wens", wishBack: "De wens is vervallen",
	},
	myCard: { title: "Jouw kaartje", about: "Om achter te laten. Print hem, of laat hem zien.", of: "van {organisation}", here: "Hier kunt u mij vinden: {words}", reachable: "Ik ben er: {words}", bell: "Bel gerust. Het mag ook voor een ander.", other: "In het Engels", noPhone: "Zet je nummer bij jouw gegevens." },
};
export type Messages = typeof nl;
