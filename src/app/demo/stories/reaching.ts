/** Not now, and on the way: who is watched, who is rung for the first time today, who did not open yet (ACC-03, ACC-14). */
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";

const aydin = (cast: Cast): Story => ({
	name: "familie Aydın",
	tell: async (play) => {
		const { nadia, tom } = cast.workers;
		const { case: matter } = await play.as(nadia)(8, "15:50", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "Juf Marijke, De Spoel",
			reachable: "088 000 60 61",
			way: "call",
			shown: "yes",
			whom: "familie Aydın",
			where: "Lindestraat 31",
			sees: "De tweeling krijgt elke week een brief mee van school. Ze komen allemaal ongelezen terug in de tas, met een appel erbij.",
			tried: "Gebeld. Er nam een kind op.",
		});
		const me = play.as(nadia, matter);
		await me(7, "09:10", "signalling.pick-up", {
			whoGoes: "worker",
			whatWeDo: "Ik ga langs, samen met Tom.",
			whatWeAsk: "Legt u de brief over zwemles nog eens klaar? Die neem ik mee.",
		});
		await me(6, "10:00", "weighing.write", {
			why: "De brieven komen terug met een appel erbij. Ik denk dat niemand ze heeft uitgelegd.",
			whyMe: "Ik weet hoe een brief leest in een tweede taal.",
			harmTo: ["children"],
			bring: "Uitleg bij de brief van school, en de aanmelding voor zwemles",
			riskOfGoing: "Ze schrikken van twee vreemden aan de deur.",
			riskOfStaying: "De tweeling kan in maart niet mee zwemmen.",
			step: 2,
			stepWhy: "Aan de deur iets aanbieden, meer niet.",
			outcome: "go",
		});
		await me(5, "11:00", "contact.plan-visit", {
			day: play.today,
			time: "16:00",
			place: "Lindestraat 31",
			bring: "uitleg bij de brief van school, en de aanmelding voor zwemles",
			why: "Kennismaken en een brief van school uitleggen",
			ifInconvenient: "Dan vragen we wanneer het wel uitkomt",
			companions: [{ name: "Tom", organisation: "Buurtkracht", role: "collega, kent de oudste van het veldje" }],
			safety: "nothing-known",
		});
		await play.as(tom, matter)(4, "12:00", "privacy.open-with-a-reason", { reason: "Ik ga mee en wilde weten hoe laat." });
	},
});
const roos = (cast: Cast): Story => ({
	name: "Spinnersteeg 7",
	tell: async (play) => {
		const { samira } = cast.workers;
		const { case: matter } = await play.as(samira)(66, "08:50", "signalling.take-call", {
			source: "own-eyes",
			channel: "in-person",
			where: "Spinnersteeg 7",
			sees: "Het raam is van binnen dichtgeplakt met krant. Maar op de vensterbank ligt elke week vers gras voor een cavia.",
			firstNoticed: play.ago(80),
		});
		const me = play.as(samira, matter);
		await me(65, "09:00", "signalling.pick-up", { whoGoes: "worker" });
		await me(65, "09:10", "weighing.write", {
			why: "Wie voor een cavia zorgt, zorgt. Ik wil weten of er ook iemand voor deze mens zorgt.",
			bring: "Een zak gras en een bakje bosbessen",
			riskOfGoing: "Weer een vreemde aan de deur.",
			riskOfStaying: "Dan blijft de krant voor het raam, en weet niemand hoe het is.",
			step: 3,
			stepWhy: "Zacht aanbellen, niets vragen.",
			outcome: "go",
		});
		await me(62, "10:00", "contact.attempt", {
			outcome: "nobody-home",
			how: "rang",
			words: "’s ochtends",
			nextWay: "note",
		});
		await me(48, "16:20", "contact.attempt", {
			outcome: "left-behind",
			how: "note",
			words: "met een kaartje waarop ik de cavia had getekend",
			nextWay: "with-somebody",
		});
		await me(33, "15:00", "contact.attempt", {
			outcome: "not-convenient",
			how: "rang",
			words: "samen met de buurvrouw (‘nu niet, misschien als het regent’)",
			nextWay: "gift",
		});
		await me(12, "14:10", "contact.attempt", {
			outcome: "left-behind",
			how: "gift",
			words: "met een pot vers gras toen het regende",
			nextWay: "letter",
			nextOn: play.ahead(3),
		});
	},
});
const notNow = (cast: Cast): Story => ({
	name: "Kanaalweg 5",
	tell: async (play) => {
		const { tom } = cast.workers;
		const { case: matter } = await play.as(tom)(27, "12:30", "signalling.take-call", {
			source: "key-figure",
			channel: "in-person",
			name: "De baas van Het Anker",
			reachable: "in Het Anker",
			way: "visit",
			shown: "ask",
			whom: "mijnheer De Wit",
			where: "Kanaalweg 5",
			sees: "Mijnheer De Wit drinkt zijn koffie sinds kort met zijn jas aan en zegt niets meer.",
			tried: "Een tweede kopje gegeven.",
		});
		const me = play.as(tom, matter);
		await me(26, "09:00", "signalling.pick-up", {
			whoGoes: "reporter",
			whatWeDo: "U ziet hem elke dag, ik niet. Ik kom wel een kop koffie drinken.",
			whatWeAsk: "Zet u hem eens naast iemand die praat?",
		});
		await me(24, "10:00", "weighing.write", {
			why: "Ik hoorde dat zijn hond dood is. Daar mag hij de tijd voor nemen.",
			riskOfGoing: "Een vreemde die over je hond begint.",
			riskOfStaying: "Dat niemand het merkt als het erger wordt.",
			step: 1,
			outcome: "not-now",
			watcher: tom.id,
			wouldChange: "Als hij drie dagen niet in Het Anker is geweest, of als hij om hulp vraagt.",
			lookAgainOn: play.ahead(6),
		});
	},
});
const senderFirst = (cast: Cast): Story => ({
	name: "de kinderen zonder jas",
	tell: async (play) => {
		const { joost } = cast.workers;
		const { case: matter } = await play.as(joost)(17, "14:30", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "De conciërge van De Spoel",
			reachable: "088 000 60 62",
			way: "call",
			shown: "ask",
			where: "Kerkpad 30, Ooldermeer",
			sees: "Twee kinderen komen al een week zonder jas. Verder weet ik niets van ze.",
		});
		const me = play.as(joost, matter);
		await me(17, "15:00", "signalling.pick-up", {
			whoGoes: "reporter",
			whatWeDo: "Ik hoor graag eerst wat u zelf kunt doen, en ik help u daarbij.",
			whatWeAsk: "Vraagt u het de kinderen? Er liggen jassen in de kledingkast.",
		});
		await me(16, "09:30", "weighing.write", {
			why: "De school heeft nog niets gevraagd, en staat het dichtst bij deze kinderen.",
			harmTo: ["children"],
			step: 1,
			outcome: "sender-first",
			watcher: joost.id,
			wouldChange: "Als de kinderen volgende week nog geen jas hebben.",
			lookAgainOn: play.ahead(1),
		});
	},
});
/** Picked up this morning; nothing written yet. */
const thisMorning = (cast: Cast): Story => ({
	name: "de klok van Sint Jan",
	tell: async (play) => {
		const { samira } = cast.workers;
		const { case: matter } = await play.as(samira)(3, "11:40", "signalling.take-call", {
			source: "volunteer",
			channel: "phone",
			name: "De koster",
			reachable: "088 000 77 77",
			way: "call",
			shown: "yes",
			where: "Sint Jansplein 4",
			sees: "Elke dag zit er een jonge vrouw achter in de kerk, ook als er niets is. Ze heeft een rugzak bij zich die steeds voller wordt.",
			tried: "Thee gegeven. Ze dronk hem op.",
		});
		await play.as(samira, matter)(0, "08:30", "signalling.pick-up", {
			whoGoes: "together",
			whatWeDo: "Ik kom vanmiddag thee drinken.",
			whatWeAsk: "Stelt u ons aan elkaar voor?",
		});
	},
});
/** Said no, and that was heard: weighed again, and left alone, with a wish at the door (LEG-24). */
const wish = (cast: Cast): Story => ({
	name: "Tuinstraat 2",
	tell: async (play) => {
		const { joost } = cast.workers;
		const { case: matter } = await play.as(joost)(44, "10:10", "signalling.take-call", {
			source: "residents-council",
			channel: "in-person",
			name: "Huurdersraad Tuinstraat",
			reachable: "eerste maandag",
			way: "none",
			shown: "yes",
			where: "Tuinstraat 2",
			sees: "Hij laat al twintig jaar geen onderhoud toe, sinds een ruzie over een heg. De goot hangt los.",
		});
		const me = play.as(joost, matter);
		await me(43, "09:00", "signalling.pick-up", { whoGoes: "worker" });
		await me(43, "09:20", "weighing.write", {
			why: "De goot kan op het pad vallen. En naar die ruzie heeft nooit iemand geluisterd.",
			bring: "Een ladder, en een uur om naar het verhaal van de heg te luisteren",
			riskOfGoing: "Hij denkt dat ik van de verhuurder kom.",
			riskOfStaying: "De goot valt naar beneden, misschien op iemand.",
			step: 3,
			stepWhy: "Aanbellen en het verhaal vragen.",
			outcome: "go",
		});
		await me(41, "10:30", "contact.attempt", {
			outcome: "not-wanted-now",
			how: "rang",
			words: "met een ladder op mijn schouder (‘de goot doe ik zelf, en zeg dat tegen iedereen’)",
			nextOn: play.ahead(20),
		});
		await me(41, "10:40", "contact.keep-visit-wish", { none: "ja" });
		await me(40, "09:00", "weighing.write", {
			why: "Hij was duidelijk: hij wil geen bezoek. En de goot hangt weer recht, zag ik gisteren.",
			step: 1,
			outcome: "no-go",
			watcher: joost.id,
			wouldChange: "Als hij zelf iets vraagt.",
			lookAgainOn: play.ahead(20),
		});
	},
});
export const reaching = [aydin, roos, notNow, senderFirst, thisMorning, wish];
