/** Small stories for households beyond the known ones. Each holds together by itself; every sentence could have been said by anybody. */
export type SmallStory = {
	/** What somebody told us. */
	readonly sees: readonly string[];
	readonly tried: string;
	/** Why a worker goes, in other words than those of the one who told. */
	readonly why: string;
	readonly bring: string;
	readonly note: readonly string[];
	readonly said: readonly string[];
	readonly practical: string;
	readonly good: string;
	readonly likes: string;
	readonly around: readonly [name: string, relation: string];
	readonly matters: string;
	readonly goal: string;
	readonly step: string;
	readonly done: string;
	readonly domain: "out-and-about" | "household" | "home" | "money" | "people" | "body" | "feeling" | "meaning";
};
const story = (one: SmallStory): SmallStory => one;

export const smallStories: readonly SmallStory[] = [
	story({
		sees: ["De brievenbus zit zo vol dat de krant op de mat ligt.", "Er steken al drie weken enveloppen uit de brievenbus, ook blauwe."], tried: "De krant naar binnen geduwd.", why: "Post die niemand openmaakt, wordt vanzelf duurder. Daar kan ik bij zitten.", bring: "Een briefopener, drie mappen en een uur",
		note: ["Twee stapels gemaakt: nu en later. Later was veel hoger.", "Samen een uur enveloppen opengemaakt. De helft was reclame."], said: ["Ik dacht dat het allemaal rekeningen waren.", "Zolang hij dicht is, staat er niets in."], practical: "De post op volgorde gelegd", good: "Onthoudt elk nummer dat ooit gebeld is", likes: "Puzzels van duizend stukjes", around: ["Margriet", "nicht"],
		matters: "Dat ik de bus hoor kleppen zonder te schrikken.", goal: "Ik wil elke week mijn post openmaken.", step: "Op maandag de post, met koffie en muziek.", done: "Vier maandagen op rij.", domain: "money",
	}),
	story({
		sees: ["Er klonk altijd piano door de muur. Sinds de zomer niet meer.", "De piano is stil. Eerst dachten we: vakantie."], tried: "Geklopt op de muur, in de maat.", why: "Stilte waar muziek was, daar wil ik naar vragen.", bring: "Bladmuziek van de kringloop",
		note: ["De klep zat dicht, met een kleedje en foto’s erop.", "We hebben de foto’s van de klep gehaald en weer teruggezet, op een ander plankje."], said: ["Voor wie zou ik spelen.", "Mijn vingers weten het nog. Ik niet."], practical: "De pianostemmer gebeld", good: "Speelt alles na wat één keer gehoord is", likes: "Walsen, en regen op het raam", around: ["Cor", "van het koor"],
		matters: "Dat er weer geluid in huis is.", goal: "Ik wil op dinsdag spelen in De Spil.", step: "Elke dag één bladzij, met de klep open.", done: "Het koor zong mee door de muur.", domain: "meaning",
	}),
	story({
		sees: ["De hond wordt alleen nog op het balkon gelaten.", "De hond van hier blaft de hele dag en komt niet meer buiten."], tried: "Aangeboden om uit te laten. Geen antwoord.", why: "Wie van zijn hond houdt en toch niet naar buiten gaat, heeft daar een reden voor.", bring: "Een riem en een half uur in het park",
		note: ["De hond koos de weg, wij liepen mee tot de vijver.", "Tot de hoek en terug. De hond vond het te kort."], said: ["Het is de trap. Niet de hond.", "Buiten kijken ze. De hond vindt dat niet erg."], practical: "Samen met de hond naar buiten", good: "Praat met dieren en die luisteren", likes: "Speurneuzen op de radio", around: ["Dennis", "van de hondenclub"],
		matters: "Dat mijn hond gras onder de poten heeft.", goal: "Ik wil elke ochtend een rondje om de vijver.", step: "Om acht uur naar beneden, Dennis staat er met die van hem.", done: "Twee rondjes, want het was droog.", domain: "out-and-about",
	}),
	story({
		sees: ["Een jonge moeder staat elke nacht om drie uur met de wieg voor het raam.", "De baby huilt veel en het licht gaat niet uit."], tried: "Een pan soep op de trap gezet. De pan kwam schoon terug.", why: "Nachten zonder slaap maken alles groter. Twee armen erbij schelen.", bring: "Twee uur oppas en een thermoskan",
		note: ["De baby sliep op mijn arm, de moeder op de bank.", "Twee uur stilte. Dat was het hele gesprek."], said: ["Ik ben niet moe. Ik ben op.", "Iedereen vraagt naar de baby."], practical: "De wieg naar de andere kamer gezet", good: "Zingt in drie talen", likes: "Films met een goed einde", around: ["Oma Lies", "drie deuren verder"],
		matters: "Dat mijn kind een moeder heeft die lacht.", goal: "Ik wil twee nachten per week doorslapen.", step: "Dinsdag en vrijdag slaapt de kleine bij oma Lies.", done: "Zeven uur. Achter elkaar.", domain: "body",
	}),
	story({
		sees: ["De was hangt al een week buiten, ook met regen.", "Dezelfde lakens hangen er nu elf dagen."], tried: "Gevraagd of ik ze binnen zou halen. ‘Laat maar.’", why: "Was die blijft hangen vertelt dat iets anders alle aandacht vraagt.", bring: "Een wasmand en een praatje over de schutting",
		note: ["We vouwden de lakens met zijn tweeën. Dat gaat niet alleen.", "Bij het vouwen kwam het verhaal, een laken per keer."], said: ["Sinds het ziekenhuis ben ik alleen nog daar.", "Thuis is waar ik slaap tussen twee bezoekuren."], practical: "De was gevouwen", good: "Haalt elke dag twee bussen en een tram", likes: "Kruiswoordraadsels in de wachtkamer", around: ["Ans", "van de volkstuin"],
		matters: "Dat ik er voor een ander kan zijn en ook nog eet.", goal: "Ik wil op zondag thuis zijn, zonder schuldgevoel.", step: "Zondag gaat Ans naar het ziekenhuis.", done: "Een hele zondag in pyjama.", domain: "feeling",
	}),
	story({
		sees: ["Koopt sinds een maand alleen nog thee en beschuit.", "Bij de kassa telt iemand elke cent en legt de boter terug."], tried: "De boter er toch bij gedaan.", why: "Wie de boter teruglegt, komt iets tekort en zegt het niet.", bring: "Een tas van de maaltijdruil, zonder vragen",
		note: ["De toeslag was gestopt na een verhuizing van drie deuren verder.", "Er bleek een formulier te liggen dat niemand kon lezen."], said: ["Ik wil niets krijgen. Ik wil snappen.", "Ze schreven dat ik verhuisd was. Naar waar dan."], practical: "Gebeld over de toeslag", good: "Maakt van niets een taart", likes: "Koken voor anderen", around: ["Rosa", "van de kerk"],
		matters: "Dat ik weer iemand te eten kan vragen.", goal: "Ik wil weten wat er binnenkomt en wat eruit gaat.", step: "Ik schrijf alles op in het rode schrift.", done: "Het schrift klopt. Er bleef acht euro over.", domain: "money",
	}),
	story({
		sees: ["In de gang staan verhuisdozen, al een jaar.", "Nieuwe bewoner, nooit een gordijn, altijd dozen."], tried: "Een plant gebracht. Die staat op een doos.", why: "Wie niet uitpakt, denkt misschien dat blijven niet mag.", bring: "Een stanleymes, een stuk taart en tijd",
		note: ["We pakten één doos uit. Het waren schoenen van een kind dat nu groot is.", "Drie dozen, twee lampen, één kapstok. Genoeg voor vandaag."], said: ["Straks sturen ze me toch weer weg.", "Ik heb in vier jaar vijf sleutels gehad."], practical: "De eerste doos uitgepakt", good: "Kent van elke stad het station", likes: "Kaarten en landkaarten", around: ["Hamza", "van boven"],
		matters: "Dat de sleutel van mij blijft.", goal: "Ik wil een kamer waar niets meer in een doos zit.", step: "Elke zaterdag één doos, Hamza draagt.", done: "Er hangt een gordijn. Geel.", domain: "home",
	}),
	story({
		sees: ["Sinds de begrafenis wordt daar uit blik gegeten, staande in de keuken.", "De vuilnisbak is vol blikken en de eettafel is leeg."], tried: "Uitgenodigd voor de soep. Kwam niet.", why: "Koken leer je van iemand. Die iemand is er niet meer.", bring: "Aardappelen, een mesje en geen haast",
		note: ["Samen geschild. De schillen waren dikker dan de aardappel.", "Het werd stamppot. Er is ook voor morgen."], said: ["Zij deed de pannen, ik de fietsen.", "Ik weet niet eens waar de deksels liggen."], practical: "Een pan stamppot gekookt", good: "Krijgt elke fiets aan de praat", likes: "Oude brommers", around: ["Bas", "kleinzoon"],
		matters: "Dat ik aan tafel eet.", goal: "Ik wil drie dingen kunnen koken.", step: "Woensdag koken met Bas, op de foto van oma’s schrift.", done: "Gehaktballen. Acht stuks, rond.", domain: "household",
	}),
	story({
		sees: ["Een jongen van zeventien zit overdag op de trap en ’s avonds ook.", "Hij gaat met zijn tas de deur uit en komt een hoek verder weer terug."], tried: "Gevraagd of hij wilde helpen met de fietsen.", why: "Een tas op je rug en nergens heen: daar loop ik een stuk mee op.", bring: "Een plek aan de werkbank van het repareercafé",
		note: ["Een voorvork eruit en weer erin. Praten ging vanzelf, zolang we niet keken.", "Een half uur te vroeg, en al gereedschap aan het sorteren."], said: ["Op school zeggen ze mijn naam alleen als er iets is.", "Ik slaap als het licht wordt."], practical: "Een fiets gerepareerd voor een ander", good: "Ziet waarom iets niet draait", likes: "Motoren, rap, stilte", around: ["Gerrit", "van het repareercafé"],
		matters: "Dat mensen zien wat ik kan.", goal: "Ik wil iets leren met mijn handen.", step: "Twee ochtenden bij Gerrit aan de bank.", done: "Ik heb nu een sleutel van de werkplaats.", domain: "meaning",
	}),
	story({
		sees: ["Het oude echtpaar van hiernaast praat niet meer hard en niet meer zacht.", "Zij loopt ’s nachts over straat en hij loopt erachteraan in zijn pyjama."], tried: "Met hen mee teruggelopen.", why: "Zorgen voor iemand die ’s nachts loopt, doe je geen jaar alleen.", bring: "Een belletje voor de deur en iemand voor de dinsdag",
		note: ["Het belletje hangt. Zij vindt het een mooi geluid.", "Hij sliep in zijn stoel, zij zong."], said: ["Ik heb beloofd dat ik het zou doen.", "Overdag is zij er nog. ’s Nachts is ze op reis."], practical: "Een belletje aan de deur gehangen", good: "Zestig jaar samen en nog steeds hand in hand", likes: "Dansen in de keuken", around: ["Joke", "dochter"],
		matters: "Dat we samen in ons bed blijven.", goal: "Ik wil dat we samen thuis blijven, met hulp voor de nacht.", step: "Joke slaapt op vrijdag in de logeerkamer.", done: "Een nacht doorgeslapen, allebei.", domain: "home",
	}),
	story({
		sees: ["De muziek staat hard en als je belt, gaat hij harder.", "Elke avond dezelfde plaat, en daarna gehuil."], tried: "Gebeld, gebonsd, een briefje.", why: "Dezelfde plaat elke avond. Daar hoort een verhaal bij, en dat hoor ik liever dan de plaat.", bring: "Een koptelefoon, en tijd om mee te luisteren",
		note: ["We hebben kant B geluisterd. Die stond nooit op.", "De plaat was van een broer. De buren weten het nu ook."], said: ["Als het stil is, hoor ik het ziekenhuis.", "Dank je dat je niet zei dat het zachter moest."], practical: "Een koptelefoon aangesloten", good: "Weet alles van soul", likes: "Platen uit zeventig", around: ["Roy", "van de platenbeurs"],
		matters: "Dat ik mag missen zonder dat iemand op de muur slaat.", goal: "Ik wil een avond per week draaien voor anderen.", step: "Donderdag draaien in Het Anker, met Roy.", done: "Elf mensen, en de buren dansten.", domain: "people",
	}),
	story({
		sees: ["De volkstuin staat vol, niemand oogst.", "Kolen zo groot als voetballen en geen mens die ze haalt."], tried: "Een kool op de stoep gelegd. Die lag er een week later nog.", why: "Wie zaait en niet oogst, is ergens onderweg blijven steken.", bring: "Een kruiwagen en buren die van kool houden",
		note: ["De rug doet het niet meer. Dat was alles, en dat was veel.", "Op een stoel aangewezen, met een stok. Wij oogstten."], said: ["Bukken gaat. Opkomen niet.", "Een tuin die een ander doet is geen tuin. Maar zo kan het."], practical: "De kolen geoogst", good: "Ziet aan de lucht wat het morgen doet", likes: "Zaden ruilen", around: ["Fatima", "van tuin negen"],
		matters: "Dat er iets groeit waar ik bij was.", goal: "Ik wil een bak op hoogte, dat ik zittend kan wieden.", step: "De bak timmeren, Fatima heeft hout.", done: "Er staat veldsla in.", domain: "body",
	}),
	story({
		sees: ["Komt elke dag op de bibliotheek en leest niet.", "Zit van tien tot vijf bij de kachel van de bieb, met de jas aan."], tried: "Koffie gebracht. Die werd gedronken.", why: "Warm willen zitten is een goede vraag. Ik wil weten of het thuis koud is.", bring: "Tochtstrips en een deken",
		note: ["De kachel stond uit, uit zuinigheid. We plakten de ramen af.", "Zestien graden, en een trui over een trui."], said: ["Zo hoef ik niet te stoken.", "In de bieb hoor je pagina’s. Dat is gezelschap."], practical: "De kieren dichtgemaakt", good: "Spaart alles, ook verhalen", likes: "Ontdekkingsreizigers", around: ["Hilde", "van de taalles"],
		matters: "Dat mijn huis warm is als er iemand komt.", goal: "Ik wil in één kamer warm zitten.", step: "De kleine kamer inrichten met de stoel bij het raam.", done: "Er was bezoek. De jas ging uit.", domain: "home",
	}),
	story({
		sees: ["Stuurt de kinderen met een dikke trui naar school en blijft zelf achter de deur.", "Zwaait naar de kinderen tot ze de hoek om zijn en komt zelf nooit buiten."], tried: "De kinderen een briefje meegegeven.", why: "Een ouder die zo zwaait, wil mee. Ik kijk wat er tussen zit.", bring: "Meelopen tot aan het schoolhek",
		note: ["Tot de lantaarnpaal. Morgen tot de brievenbus.", "We stonden bij het hek. De kinderen deden of het gewoon was."], said: ["De straat is breder geworden.", "Als jij praat, vergeet ik te tellen."], practical: "Meegelopen naar school", good: "Maakt elke verjaardag een kroon van papier", likes: "Knutselen, en sneeuw", around: ["Saskia", "moeder uit groep vier"],
		matters: "Dat ik bij het kerstspel in de zaal zit.", goal: "Ik wil mijn kinderen zelf van school halen.", step: "Op vrijdag samen met Saskia lopen.", done: "Tot in de klas. De kroon hing er.", domain: "out-and-about",
	}),
];

/** Who tells, and how they are known. */
export const tellers = [
	{ source: "resident", channel: "in-person", name: "Iemand van de overkant", reachable: "belt liever zelf" },
	{ source: "resident", channel: "phone", name: "De buren van nummer tien", reachable: "06 00 99 00 11" },
	{ source: "key-figure", channel: "in-person", name: "Marco, de huismeester", reachable: "Spoelstraat 2" },
	{ source: "volunteer", channel: "in-person", name: "Anja van de haakclub", reachable: "maandag in De Spil" },
	{ source: "partner", channel: "phone", name: "Carla van de huisarts", reachable: "088 000 70 70" },
	{ source: "partner", channel: "phone", name: "Juf Marijke, De Spoel", reachable: "088 000 60 61" },
	{ source: "colleague", channel: "in-person", name: "Een collega van de taalles", reachable: "De Spil, boven" },
	{ source: "key-figure", channel: "in-person", name: "Sjoerd van de bar", reachable: "De Hoeve" },
	{ source: "own-eyes", channel: "in-person" },
	{ source: "resident", channel: "message", name: "Een nicht", reachable: "06 00 88 77 66" },
] as const;
