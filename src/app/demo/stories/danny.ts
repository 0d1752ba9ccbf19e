/** Danny: nights without sleep, a worker who stays and explains it afterwards, and a card for another time (ACC-11, EXE-12). */
import { type Cast, personOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { answerWhoTold, entryThatSays, fieldOf } from "./entries.ts";

export const danny = (cast: Cast): Story => ({
	name: "Danny de Boer",
	tell: async (play) => {
		const { samira, tom } = cast.workers;
		const { case: matter } = await play.as(tom)(100, "20:30", "signalling.take-call", {
			source: "key-figure",
			channel: "phone",
			name: "De moeder van Danny",
			reachable: "06 00 36 37 38",
			way: "call",
			shown: "ask",
			whom: "Danny",
			where: "Vlasstraat 14",
			sees: "Mijn zoon slaapt niet meer en schrijft briefjes aan de tv. Hij is eenentwintig en hij is lief.",
			tried: "Naast hem gezeten tot vijf uur.",
		});
		const me = play.as(samira, matter);
		await me(99, "09:00", "signalling.pick-up", {
			whoGoes: "together",
			whatWeDo: "Ik kom vanavond, als hij wakker is.",
			whatWeAsk: "Blijft u erbij?",
		});
		await me(99, "09:15", "weighing.write", {
			why: "Een moeder die om vijf uur nog wakker is, en een zoon die iets ziet wat anderen niet zien.",
			whyMe: "Dit ken ik van mijn werk, en van mijn neef.",
			harmTo: ["self"],
			fact: "Vier nachten niet geslapen.",
			bring: "Een kop soep, en tijd tot hij slaapt",
			riskOfGoing: "Hij denkt dat ik hem kom halen.",
			riskOfStaying: "Het wordt een opname met de sirene aan.",
			step: 5,
			stepWhy: "Ik blijf ook als hij zegt dat ik weg moet, zolang zijn moeder wil dat ik blijf.",
			secondWho: "Lotte Wiersma",
			secondSaid: "Ga, maar vertel hem morgen waarom.",
			well: {
				people: "Hij eet bij zijn moeder, en hij heeft een vriend die belt.",
				meaning: "Hij tekent.",
				home: "Hij is thuis, en wil thuis blijven.",
			},
			ownPeople: "Zijn moeder blijft vannacht. Jesse komt morgen.",
			ground: "safety",
			sure: "Zijn moeder telde de nachten.",
			told: "Nog niet. Hij hoort het vanavond van mij, voor ik ga zitten.",
			said: "Nog niets. Vanavond eerst.",
			lookAgainOn: play.ago(92),
			outcome: "go",
		});
		await me(99, "21:30", "contact.note", {
			kind: "visit",
			place: "op de bank, met soep",
			introducedBy: "zijn moeder",
			personSaid: "Jij praat niet door de tv heen. Dat is netjes.",
			strengths: ["Tekent stripverhalen waar het altijd goed afloopt"],
			names: ["mama", "Jesse"],
		});
		const { person } = await me(98, "16:00", "contact.know-person", {
			given: "Danny",
			family: "de Boer",
			called: "Danny",
			addressForm: "je",
			prefers: "Na vijf uur. Niet bellen maar appen.",
			toldMeThemselves: "ja",
		});
		const { thing } = await me(98, "23:10", "carrying-out.begin-crisis", {
			what: "Danny liep zonder jas de straat op en herkende zijn moeder niet.",
			acts: "Samira blijft, zijn moeder belt de dokter.",
		});
		await answerWhoTold(play, {
			worker: samira,
			matter,
			daysAgo: 97,
			time: "08:30",
			whatWeDo: "Ik ben er elke dag, zolang het nodig is.",
			whatWeAsk: "Gaat u zelf ook slapen?",
		});
		const account = entryThatSays(await play.reads(samira, 97, "09:00", matter), "weighing.account-owed", "pressing");
		await me(95, "11:00", "privacy.disclose", {
			items: ["what-helps"],
			helps: "Zacht praten, de tv uit, zijn moeder erbij.",
			organisation: cast.organisations.praktijk,
			aim: "safety",
			ground: "vital-interest",
			consent: "not-asked",
			argument: "Danny kon het die nacht niet gevraagd worden. De dokter moest weten wat helpt.",
			until: play.ahead(60),
		});
		await me(91, "16:00", "carrying-out.end-crisis", {
			crisis: thing,
			changed: "Hij slaapt. Twee weken bij zijn moeder, met pillen die hij zelf koos.",
		});
		await me(90, "16:10", "weighing.give-account", {
			account: fieldOf(account, "account"),
			how: "Aan hem verteld waarom ik bleef zitten, met tekeningen.",
			reaction: "Danny zei: je had mijn tv uit moeten zetten. Klopt.",
		});
		const shared = entryThatSays(await play.reads(samira, 90, "16:15", matter), "privacy.disclosed", "Zacht praten");
		await me(90, "16:20", "privacy.tell-and-ask", {
			disclosure: fieldOf(shared, "disclosure"),
			answer: "no",
			words: "De dokter mag dat weten, maar nu is het klaar.",
			how: "spoken",
			witness: "zijn moeder",
		});
		await me(89, "10:00", "privacy.tell-receiver", { disclosure: fieldOf(shared, "disclosure"), how: "Gebeld met Carla aan de balie" });
		await me(88, "10:00", "weighing.write", {
			why: "Danny slaapt en tekent weer. Naast hem zitten is genoeg.",
			whyMe: "Hij vroeg of ik op donderdag kom.",
			bring: "Potloden, en soep van zijn moeder",
			step: 3,
			stepWhy: "Terug van drang: hij wil zelf.",
			riskOfGoing: "Te vaak komen.",
			riskOfStaying: "Te vroeg wegblijven.",
			outcome: "go",
		});
		await me(70, "16:30", "weighing.step-down", { step: 2, why: "Hij appt nu zelf." });
		await me(60, "16:30", "lasting.write-card", {
			signs: "Als ik briefjes schrijf aan dingen.",
			helps: "Soep. Tekenen. De tv uit.",
			not: "Met zijn drieën binnenkomen.",
			call: "Mama, en dan Samira.",
			care: "De cavia van Jesse",
			how: "spoken",
		});
		await me(59, "16:30", "privacy.give-page");
		const self = play.as(personOf(cast, person), matter);
		await self(50, "20:00", "lasting.give-card-myself", { name: "Jesse", parts: ["signs", "helps", "call"] });
		await self(44, "20:00", "planning.write-what-matters-myself", { words: "Dat mensen eerst vragen wat ik zie." });
		await me(9, "17:00", "contact.note", {
			kind: "message",
			text: "Hij stuurde een strip van zes plaatjes. In het laatste plaatje slaapt iedereen.",
		});
	},
});
