/** What came in and waits for somebody: of today, of two days ago, of nine days ago (ACC-10, ACC-17). */
import { type Cast, reporterOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { entryThatSays, fieldOf } from "./entries.ts";

/** A worry told on the public page; nobody picked it up yet. */
const told =
	(name: string, daysAgo: number, time: string, area: "wijk" | "dorp" | "buiten", words: Readonly<Record<string, unknown>>) =>
	(cast: Cast): Story => ({
		name,
		tell: async (play) => {
			const matter = await play.tells({
				daysAgo,
				time,
				public: cast.public,
				seenBy: cast.workers.nadia,
				words: { ...words, area: cast.areas[area] },
			});
			if (daysAgo < 3) return;
			const known = entryThatSays(await play.reads(cast.workers.nadia, daysAgo - 1, "09:00", matter), "signalling.reporter-known", "here");
			await play.as(cast.workers.nadia, matter)(daysAgo - 1, "09:05", "signalling.answer", {
				signal: fieldOf(known, "signal"),
				moment: "receipt",
				whatWeDo: "Ik heb het gelezen. Er is nog niemand die gaat; dat laat ik u weten.",
				whatWeAsk: "Zet u iets lekkers neer als u langsloopt?",
			});
		},
	});
const curtains = told("de gordijnen in de Spoelstraat", 9, "20:15", "wijk", {
	sees: "De gordijnen zijn al weken dicht. De post steekt uit de bus en de kat van hiernaast wordt gevoerd, dus er is wel iemand.",
	where: "Spoelstraat 40",
	tried: "Aangebeld, twee keer.",
	shown: "no",
	way: "here",
});
const baker = told("de bakker op het Weversplein", 0, "07:50", "wijk", {
	sees: "Een mijnheer haalt al dertig jaar twee bolletjes. Deze week kwam hij drie keer op één ochtend, elke keer voor het eerst.",
	where: "rond het Weversplein",
	tried: "Hem een stoel gegeven.",
	shown: "yes",
	way: "visit",
	name: "Bakker Orhan",
	reachable: "Weversplein 7, na twaalven",
});
/** Ria told on the public page two days ago; an answer is due today. */
const ria = told("de buurvrouw van Ria", 2, "16:40", "wijk", {
	sees: "Mijn buurvrouw mevrouw Smit zet haar vuilnis in de gang en zingt ’s nachts. Ik ben er boos over en ik maak me zorgen, allebei.",
	where: "Spinnersteeg 3",
	tried: "Met haar gepraat, Westhof gebeld, de wijkagent aangesproken.",
	nuisance: "Ik slaap niet. En het stinkt in de gang.",
	shown: "yes",
	way: "call",
	name: "Ria de Groot",
	reachable: "06 00 51 52 53",
});

const football = (cast: Cast): Story => ({
	name: "de jongen van de voetbal",
	tell: async (play) => {
		await play.as(cast.workers.tom)(2, "18:20", "signalling.take-call", {
			source: "volunteer",
			channel: "in-person",
			name: "Trainer Ab",
			reachable: "op het veldje",
			way: "visit",
			shown: "ask",
			where: "rond het Weversplein",
			sees: "Een jongen komt niet meer voetballen. Zijn tas staat hier nog, met zijn scheenbeschermers erin.",
			tried: "Zijn plek in de opstelling opengelaten.",
		});
	},
});
/** One address, three organisations: one matter (ACC-10). */
const molenweg = (cast: Cast): Story => ({
	name: "Molenweg 8",
	tell: async (play) => {
		const { samira, tom, nadia } = cast.workers;
		const { case: matter, signal: first } = await play.as(samira)(10, "17:10", "signalling.take-call", {
			source: "resident",
			channel: "phone",
			name: "De overbuurman",
			reachable: "06 00 91 92 93",
			way: "call",
			shown: "no",
			where: "Molenweg 8",
			sees: "Er wordt geschoven met meubels tot diep in de nacht, en overdag zie je niemand.",
			tried: "Het tegen de wijkagent gezegd. Die zei: bel Westhof. Die zei: bel de gemeente.",
			nuisance: "Ik sta om vijf uur op.",
		});
		await play.as(samira, matter)(9, "09:30", "signalling.answer", {
			signal: first,
			moment: "receipt",
			whatWeDo: "Ik heb het opgeschreven. We hebben nog niemand die gaat.",
			whatWeAsk: "Belt u mij als het overdag ook stil blijft?",
			how: "call",
		});
		const { signal: second } = await play.as(nadia)(7, "10:30", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "Mevrouw Vos, Westhof",
			reachable: "088 000 40 41",
			way: "call",
			shown: "yes",
			where: "Molenweg 8",
			sees: "Drie buren belden over lawaai. Wij krijgen niemand aan de telefoon.",
		});
		await play.as(nadia, matter)(6, "09:30", "signalling.answer", {
			signal: second,
			moment: "receipt",
			whatWeDo: "Gelezen. Er ligt al een vraag over dit adres; wie het oppakt, belt u.",
			whatWeAsk: "Stuurt u nog even geen brief?",
			how: "call",
		});
		await play.as(tom)(1, "15:40", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "Juf Marijke, De Spoel",
			reachable: "088 000 60 61",
			way: "message",
			shown: "yes",
			where: "Molenweg 8",
			sees: "Een kind uit groep zeven is er elke maandag niet. Op dinsdag weet ze alles over katten.",
			tried: "Nog niets, dat geef ik toe.",
		});
		// Another spelling of the street: on its own, until somebody says whether it is the same household.
		await play.as(nadia)(1, "13:10", "signalling.note-heard", {
			words: "Bij de bakker: op nummer 8 aan de Moolenweg zit de voordeur dichtgetimmerd met een plank.",
			where: "Moolenweg 8",
		});
		await play.as(tom, matter)(1, "15:55", "signalling.hold-on", {
			route: "child",
			words: "De school belt vandaag ook leerplicht over de maandagen. Dat loopt daarnaast; wij gaan gewoon koffie drinken, zodra iemand dit oppakt.",
		});
	},
});
const energy = (cast: Cast): Story => ({
	name: "Vlasstraat 22",
	tell: async (play) => {
		await play.as(cast.lichtnet)(4, "11:00", "signalling.send-arrears", {
			whom: "Priya Ramdin",
			address: "Vlasstraat 22",
			kind: "energie",
			months: 3,
			amount: "612,40",
			attempts: "Twee brieven en een sms.",
			threat: "afsluiten",
			threatOn: play.ahead(24),
		});
	},
});
const farmhand = (cast: Cast): Story => ({
	name: "het laatste huis aan de Veldweg",
	tell: async (play) => {
		await play.as(cast.workers.lotte)(5, "16:20", "signalling.note-heard", {
			words: "Bij de bibliobus zeiden ze dat er in het laatste huis aan de Veldweg geen rook meer uit de schoorsteen komt.",
			where: "Veldweg, laatste huis",
		});
	},
});
/** The vet asks how to help somebody; whom, nobody needs to know (NBH-08). */
const advice = (cast: Cast): Story => ({
	name: "de dierenarts vraagt raad",
	tell: async (play) => {
		await play.as(cast.workers.lotte)(12, "15:10", "signalling.advise", {
			from: "yard-visitor",
			words:
				"Een boer lacht niet meer. Hij rekent alles drie keer na en zegt dat hij ’s nachts toch wakker ligt, dus dat hij dan net zo goed kan werken.",
			said: "Zeg wat je ziet, en vraag of hij slaapt. Kom volgende week terug, ook als er niets aan de koeien mankeert.",
		});
		await play.as(cast.workers.lotte)(4, "09:40", "signalling.advise", {
			from: "shop",
			words: "Een vaste klant koopt sinds een maand alleen nog beschuit. Mag je daar iets van zeggen?",
			said: "Ja. ‘Ik mis u bij de kaas’ is genoeg om mee te beginnen.",
		});
	},
});
/** Took it back again: nothing is thrown away (SIG-05). */
const regrets = (cast: Cast): Story => ({
	name: "wie het terugnam",
	tell: async (play) => {
		const { nadia } = cast.workers;
		const matter = await play.tells({
			daysAgo: 6,
			time: "22:15",
			public: cast.public,
			seenBy: nadia,
			words: {
				sees: "Bij de buren boven staat al drie weken een verhuisdoos voor de deur. Niemand haalt hem weg.",
				where: "Spinnersteeg 11",
				shown: "no",
				way: "here",
				area: cast.areas.wijk,
			},
		});
		const known = entryThatSays(await play.reads(nadia, 5, "09:00", matter), "signalling.reporter-known", "here");
		await play.as(reporterOf(cast, fieldOf(known, "reporter")))(4, "19:00", "signalling.take-back", {
			signal: fieldOf(known, "signal"),
			words: "Ze zijn op vakantie. De doos was voor mij.",
		});
	},
});
/** Wants a letter: it stands ready to be printed (SIG-19). */
const letter = (cast: Cast): Story => ({
	name: "de brief aan mevrouw Blom",
	tell: async (play) => {
		const { tom } = cast.workers;
		const { case: matter, signal } = await play.as(tom)(3, "11:20", "signalling.take-call", {
			source: "resident",
			channel: "in-person",
			name: "Mevrouw Blom",
			reachable: "Weversplein 12, Weverswijk",
			way: "letter",
			shown: "no",
			where: "Vlasstraat 3",
			sees: "Boven mij loopt iemand de hele nacht heen en weer. Vroeger hoorde ik hem fluiten.",
			tried: "Een briefje onder de deur. Het ligt er nog.",
		});
		await play.as(tom, matter)(2, "09:15", "signalling.answer", {
			signal,
			moment: "receipt",
			whatWeDo: "Ik heb het opgeschreven. Wie gaat, hoort u van mij.",
			whatWeAsk: "Wilt u nog eens een briefje schrijven, met uw naam eronder?",
		});
		const sent = entryThatSays(await play.reads(tom, 2, "09:30", matter), "signalling.answered", "briefje schrijven");
		await play.as(tom, matter)(2, "16:30", "signalling.tick-off", { message: fieldOf(sent, "message"), outcome: "posted" });
		await play.as(tom, matter)(1, "09:00", "signalling.answer", {
			signal,
			moment: "receipt",
			whatWeDo: "Nog niemand ging. Wij zijn het niet vergeten.",
			whatWeAsk: "Fluit u eens terug?",
		});
	},
});
/** Somebody who told us asks how it stands, and hears it (SIG-19). */
const asksAgain = (cast: Cast): Story => ({
	name: "de vrouw van de naaiclub",
	tell: async (play) => {
		const { lotte } = cast.workers;
		const matter = await play.tells({
			daysAgo: 8,
			time: "19:30",
			public: cast.public,
			seenBy: lotte,
			words: {
				sees: "Grietje van de naaiclub verstelt niets meer. Ze zit erbij en kijkt naar haar handen.",
				where: "Dorpsstraat 9, Ooldermeer",
				tried: "Haar meegevraagd voor soep.",
				shown: "ask",
				way: "here",
				name: "Ineke",
				area: cast.areas.dorp,
			},
		});
		const me = play.as(lotte, matter);
		const known = entryThatSays(await play.reads(lotte, 7, "09:00", matter), "signalling.reporter-known", "Ineke");
		await me(7, "09:10", "signalling.answer", {
			signal: fieldOf(known, "signal"),
			moment: "receipt",
			whatWeDo: "Ik heb het gelezen en kom donderdag in De Hoeve.",
			whatWeAsk: "Bent u er dan ook?",
		});
		await me(5, "10:00", "signalling.pick-up", {
			whoGoes: "together",
			whatWeDo: "Ik kom dinsdag naar de naaiclub, met een broek zonder knoop.",
			whatWeAsk: "Zet u me naast haar?",
		});
		await play.as(reporterOf(cast, fieldOf(known, "reporter")))(1, "20:00", "signalling.add", {
			words: "Ze lachte om die broek. Maar dinsdag was ze er niet.",
			asks: "ja",
		});
		const told = fieldOf(known, "signal");
		await me(1, "20:30", "signalling.note-found", {
			signal: told,
			found: "Haar bril ligt stuk in de naaidoos. Ze ziet het oog van de naald niet, en zegt het niemand.",
			compared: "lighter",
		});
		const ineke = play.as(reporterOf(cast, fieldOf(known, "reporter")));
		await ineke(1, "21:00", "signalling.change-way", { signal: told, way: "visit", reachable: "Dorpsstraat 14, op donderdag" });
		await ineke(1, "21:10", "signalling.ask-own-support", {
			signal: told,
			words: "Ik breng haar elke week. Mijn eigen man zit dan alleen, en dat gaat niet goed meer.",
			yes: "ja",
		});
	},
});
export const signals = [curtains, baker, ria, football, molenweg, energy, farmhand, asksAgain, advice, regrets, letter];
