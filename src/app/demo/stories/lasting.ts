/** Let go, and back again; the crisis card on the shelf (ACC-15). */
import { type Cast, personOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { answerWhoTold } from "./entries.ts";

const onTheShelf = (cast: Cast): Story => ({
	name: "Bertus Hoekstra",
	tell: async (play) => {
		const { lotte, tom } = cast.workers;
		const { case: matter } = await play.as(lotte)(300, "10:00", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "Dokter Pinas",
			reachable: "088 000 70 71",
			way: "call",
			shown: "yes",
			whom: "Bertus",
			where: "Meerdijk 3",
			sees: "Hij vroeg zelf of er iemand langs kon komen die geen dokter is.",
		});
		const me = play.as(lotte, matter);
		await me(299, "09:00", "signalling.pick-up", {
			whoGoes: "worker",
			whatWeDo: "Ik rijd er morgen langs.",
			whatWeAsk: "Zeg hem dat ik geen dokter ben.",
		});
		await me(298, "10:30", "contact.note", {
			kind: "visit",
			place: "op de dijk, uit de wind",
			personSaid: "Als ik niet meer slaap, ga ik denken dat het water praat. Dan is het tijd.",
			strengths: ["Voelt het zelf aankomen"],
			interests: ["Fuiken", "Het weerbericht van de zee"],
			names: ["Harm", "Aleida"],
			nextOn: play.ahead(90),
		});
		const { person } = await me(298, "11:00", "contact.know-person", {
			given: "Bertus",
			family: "Hoekstra",
			called: "Bertus",
			addressForm: "je",
			prefers: "Op de dijk. Niet binnen.",
			toldMeThemselves: "ja",
		});
		await answerWhoTold(play, { worker: lotte, matter, daysAgo: 297, time: "09:30", whatWeDo: "Ik ben er. Meer vertelt hij u zelf." });
		await me(270, "10:00", "lasting.write-card", {
			signs: "Ik slaap drie nachten niet. Ik praat terug tegen het water.",
			helps: "Meevaren. Soep. Niet vragen hoe het gaat, maar wat ik zie.",
			not: "Een ambulance op de dijk.",
			call: "Harm, en dan Lotte.",
			care: "De hond gaat naar Aleida.",
			confidant: "Harm",
			how: "spoken",
		});
		await me(269, "10:00", "lasting.give-card", { name: "Harm", parts: ["signs", "helps", "call"], how: "spoken" });
		await me(269, "10:10", "lasting.give-card", { member: tom.id, parts: ["signs", "call"], how: "spoken" });
		await me(240, "10:00", "privacy.give-page");
		const self = play.as(personOf(cast, person), matter);
		await self(200, "20:00", "lasting.confirm-card-myself");
		await me(190, "11:00", "lasting.let-go", {
			why: "Het is weer gewoon weer.",
			bed: "Ja, in de boot als het moet",
			bath: "Ja",
			bread: "Fuiken genoeg",
			stays: "Harm\nAleida\nde hond",
			ifWrong: "De kaart. Harm heeft hem, Tom ook.",
			thinks: "Zwaai als je langsrijdt.",
			how: "spoken",
			asked: "ja",
			keepCard: "yes",
		});
		await me(100, "15:00", "lasting.greet", { words: "Gezwaaid. Hij zwaaide met een paling terug." });
	},
});
/** The named sign was seen: the card was opened, and the known face went (ACC-15). */
const cardUsed = (cast: Cast): Story => ({
	name: "Gonda Visser",
	tell: async (play) => {
		const { samira, tom } = cast.workers;
		const { case: matter } = await play.as(samira)(260, "10:00", "signalling.take-call", {
			source: "person",
			channel: "phone",
			name: "Gonda",
			reachable: "06 00 29 30 31",
			way: "call",
			shown: "yes",
			whom: "Gonda",
			where: "Kanaalweg 33",
			sees: "Ik wil een papier maken voor als het weer misgaat. Vorige keer wist niemand iets.",
		});
		const me = play.as(samira, matter);
		await me(260, "10:15", "signalling.pick-up", { whoGoes: "worker", whatWeDo: "Dat papier maken we samen." });
		await me(258, "14:00", "contact.note", {
			kind: "visit",
			place: "op haar balkon",
			text: "De kaart in één middag. Ze wist precies wat erop moest.",
			strengths: ["Weet als geen ander wat helpt"],
			names: ["Ellen"],
			nextOn: play.ahead(60),
		});
		await answerWhoTold(play, { worker: samira, matter, daysAgo: 258, time: "14:40", whatWeDo: "Het papier is er, van uw hand." });
		const { person } = await me(258, "15:00", "contact.know-person", {
			given: "Gonda",
			family: "Visser",
			called: "Gonda",
			phone: "06 00 29 30 31",
			addressForm: "je",
			prefers: "Op het balkon, ook in de kou",
			toldMeThemselves: "ja",
		});
		await me(258, "15:10", "lasting.write-card", {
			signs: "Ik ga om vier uur ’s nachts ramen lappen.",
			helps: "Meelappen, en dan thee.",
			not: "Zeggen dat het nacht is.",
			call: "Ellen. Dan Samira.",
			how: "spoken",
		});
		await me(257, "10:00", "lasting.give-card", { member: tom.id, parts: ["signs", "helps", "call"], how: "spoken" });
		const other = await me(257, "10:10", "lasting.give-card", { name: "De huisbaas", parts: ["call"], how: "spoken" });
		const self = play.as(personOf(cast, person), matter);
		await me(256, "10:00", "privacy.give-page");
		await self(250, "20:00", "lasting.take-card-back-myself", { holder: other.thing });
		await me(249, "10:00", "lasting.begin-support", { words: "Ellen weet het. Misschien is dat genoeg.", how: "spoken" });
		const stopped = await self(246, "20:00", "lasting.end-support-myself");
		await me(245, "10:00", "lasting.answer-support", { thing: stopped.thing, words: "Ellen is genoeg, zei ze. De kaart blijft." });
		await me(240, "10:00", "lasting.let-go", {
			why: "De kaart ligt klaar en het gaat goed.",
			bed: "Ja",
			bath: "Ja, en de ramen blinken",
			bread: "Ja",
			stays: "Ellen",
			ifWrong: "De kaart.",
			thinks: "Tot ziens, hoop ik niet.",
			how: "spoken",
			asked: "ja",
			keepCard: "yes",
		});
		const used = await play.as(tom, matter)(5, "07:30", "lasting.open-card", { saw: "Ze stond om vier uur ramen te lappen, met muziek." });
		await me(5, "08:20", "lasting.answer-card", { use: used.thing, words: "Meegelapt, thee gedronken. Ze slaapt." });
		await me(5, "09:00", "contact.note", { kind: "visit", place: "op het balkon", personSaid: "Jij kwam. Zonder formulier.", nextOn: play.ahead(1) });
		await self(4, "11:00", "planning.propose-goal-myself", { words: "Ik wil dat ramen lappen weer gewoon ramen lappen is." });
	},
});
const cameBack = (cast: Cast): Story => ({
	name: "Yusuf Çelik",
	tell: async (play) => {
		const { tom } = cast.workers;
		const { case: matter } = await play.as(tom)(230, "10:30", "signalling.take-call", {
			source: "own-eyes",
			channel: "in-person",
			whom: "Yusuf",
			where: "Spoelstraat 25",
			sees: "Hij zit op zaterdag langs de lijn met een map op schoot die hij nooit opendoet.",
		});
		const me = play.as(tom, matter);
		await me(229, "09:00", "signalling.pick-up", { whoGoes: "worker" });
		await me(228, "11:00", "contact.note", {
			kind: "by-chance",
			place: "langs de lijn",
			personSaid: "In die map zit mijn scheiding. Ik kijk liever naar voetbal.",
			names: ["Kemal"],
			strengths: ["Mist nooit een wedstrijd van zijn zoon"],
		});
		const { person } = await me(228, "11:40", "contact.know-person", {
			given: "Yusuf",
			family: "Çelik",
			called: "Yusuf",
			phone: "06 00 45 46 47",
			addressForm: "je",
			prefers: "Zaterdag langs de lijn",
			toldMeThemselves: "ja",
		});
		const self = play.as(personOf(cast, person), matter);
		await me(210, "11:00", "contact.note", {
			kind: "visit",
			place: "de kantine",
			practical: ["De map opengedaan"],
			practicalHow: "together",
			text: "Het meeste was al geregeld. Er lag één formulier, en een foto.",
		});
		await me(205, "10:00", "privacy.give-page");
		await me(203, "10:00", "privacy.withdraw-page");
		await me(203, "10:05", "privacy.give-page");
		await me(200, "11:00", "lasting.write-card", { signs: "Dan kom ik niet langs de lijn.", call: "Kemal", how: "spoken" });
		await me(180, "10:30", "lasting.let-go", {
			why: "De map is leeg.",
			bed: "Ja, op zichzelf",
			bath: "Ja",
			bread: "Ja, en hij kookt",
			stays: "Kemal\nhet elftal",
			ifWrong: "Dan kom ik langs de lijn staan.",
			thinks: "Is goed. Je staat er toch. Die kaart mag weg.",
			how: "spoken",
			asked: "ja",
			keepCard: "no",
		});
		await self(13, "21:30", "lasting.come-back-myself", { words: "Mijn zoon komt bij mij wonen. Ik heb één bed." });
		await me(12, "10:30", "contact.note", {
			kind: "by-chance",
			place: "langs de lijn",
			text: "We gingen verder waar we waren. Zonder dat hij iets hoefde uit te leggen.",
			practical: ["Een tweede bed gevonden bij de kringloop"],
			practicalHow: "together",
		});
		await me(11, "09:00", "contact.promise", { what: "Het bed ophalen met de bakfiets van Marco.", by: "worker", on: play.ahead(2) });
	},
});
/** She did not want to be let go; the talk is open again. And something was shared that she is told of later. */
const objected = (cast: Cast): Story => ({
	name: "Coby Hendriks",
	tell: async (play) => {
		const { lotte } = cast.workers;
		const { case: matter } = await play.as(lotte)(110, "14:00", "signalling.take-call", {
			source: "key-figure",
			channel: "in-person",
			name: "Jan van de buurtwinkel",
			reachable: "in de winkel",
			way: "visit",
			shown: "yes",
			whom: "Coby",
			where: "Dorpsstraat 5, Ooldermeer",
			sees: "Ze koopt voor één persoon wat ze vroeger voor zes kocht, en gooit de helft weg.",
		});
		const me = play.as(lotte, matter);
		await me(109, "09:00", "signalling.pick-up", { whoGoes: "together", whatWeDo: "Ik loop mee de winkel door, als zij dat goed vindt." });
		await me(108, "10:00", "contact.note", {
			kind: "by-chance",
			place: "bij de aardappelen",
			personSaid: "Ik kan niet voor één koken. Dat heb ik nooit geleerd.",
			strengths: ["Kookt soep voor dertig man met één hand"],
			names: ["Truus"],
		});
		const { person } = await me(108, "10:30", "contact.know-person", {
			given: "Coby",
			family: "Hendriks",
			called: "Coby",
			prefers: "Tijdens het koken",
			toldMeThemselves: "ja",
		});
		await answerWhoTold(play, {
			worker: lotte,
			matter,
			daysAgo: 107,
			time: "11:00",
			whatWeDo: "We kennen elkaar nu. Zij vertelt de rest als ze wil.",
			whatWeAsk: "Vraag haar eens naar soep.",
		});
		const self = play.as(personOf(cast, person), matter);
		await me(80, "12:00", "contact.note", {
			kind: "visit",
			place: "De Hoeve, bij de soep",
			text: "Dertig borden. Ze sneed, anderen aten.",
			gives: ["Soep op vrijdag, voor dertig man"],
			practical: ["De eerste pan samen gekookt"],
			practicalHow: "first-time-together",
		});
		await me(70, "10:00", "privacy.give-page");
		await me(60, "10:00", "lasting.set-intensity", { intensity: "back-up", why: "Ze kookt, en het dorp eet." });
		await me(6, "10:00", "contact.note", {
			kind: "visit",
			place: "De Hoeve, bij de soep",
			text: "Negenendertig borden. Iemand vroeg haar het recept, ze zei: komen kijken.",
			nextOn: play.ahead(2),
		});
		await me(5, "11:00", "lasting.let-go", {
			why: "Het dorp eet mee.",
			thinks: "Nee. Ik ben net gewend aan de donderdag.",
			objects: "ja",
			how: "spoken",
		});
		await me(4, "11:00", "privacy.disclose", {
			items: ["how-to-reach"],
			reach: "Donderdagmiddag in De Hoeve",
			organisationName: "Wijkverpleging Ooldermeer",
			aim: "look-together",
			ground: "unasked-care",
			consent: "not-asked",
			argument: "De zuster stond voor een dichte deur en Coby was soep aan het koken.",
			until: play.ahead(30),
		});
		const { asked } = await self(3, "19:00", "contact.send-message", { words: "Donderdag is erwtensoep. Dan kun je niet loslaten." });
		await me(2, "09:00", "contact.answer-call", { asked, words: "Dat is waar. Ik kom, met brood." });
		await self(0, "08:20", "contact.send-message", { words: "Er is een blender stuk. Ken je iemand?" });
	},
});
export const lasting = [onTheShelf, cardUsed, cameBack, objected];
