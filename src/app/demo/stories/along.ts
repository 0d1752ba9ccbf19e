/** Under way: taken over for a while, a crisis, looking back today, a plan just begun (ACC-11, ACC-18). */
import { type Cast, personOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { danny } from "./danny.ts";
import { answerWhoTold } from "./entries.ts";
import { supportOfWinston } from "./winston-support.ts";

const takenOver = (cast: Cast): Story => ({
	name: "Agnieszka Nowak",
	tell: async (play) => {
		const { joost } = cast.workers;
		const { case: matter } = await play.as(joost)(130, "10:00", "signalling.take-call", {
			source: "person",
			channel: "in-person",
			name: "Agnieszka",
			reachable: "06 00 33 34 35",
			way: "call",
			shown: "yes",
			whom: "Agnieszka",
			where: "Weversstraat 30",
			sees: "Ik poets vroeg en slaap overdag. De post ligt onder het bed. Ik durf er niet onder te kijken.",
		});
		const me = play.as(joost, matter);
		await me(130, "10:20", "signalling.pick-up", {
			whoGoes: "worker",
			whatWeDo: "Ik kom donderdag om één uur, dan bent u wakker.",
			whatWeAsk: "Laat alles liggen waar het ligt.",
		});
		await me(128, "13:10", "contact.note", {
			kind: "visit",
			place: "op de rand van het bed",
			personSaid: "Eerst koffie. Dan kijken.",
			practical: ["Achtentwintig enveloppen opengemaakt"],
			practicalHow: "together",
			strengths: ["Poetst een heel kantoor in twee uur", "Spreekt vier talen, schrijft er drie"],
			names: ["Marta"],
		});
		const { person } = await me(128, "14:00", "contact.know-person", {
			given: "Agnieszka",
			family: "Nowak",
			called: "Agnieszka",
			phone: "06 00 33 34 35",
			addressForm: "je",
			language: "Pools",
			prefers: "Tussen één en drie. Bericht sturen is beter dan bellen.",
			toldMeThemselves: "ja",
		});
		const self = play.as(personOf(cast, person), matter);
		await answerWhoTold(play, { worker: joost, matter, daysAgo: 127, time: "10:00", whatWeDo: "Ik ben er donderdag weer. Koffie eerst." });
		await me(120, "13:00", "privacy.give-page");
		const { thing: goal } = await self(118, "14:00", "planning.propose-goal-myself", { words: "Ik wil mijn eigen post openmaken zonder buikpijn." });
		const { thing: step } = await self(117, "14:00", "planning.add-step-myself", {
			goal,
			words: "Elke dinsdag één envelop, met Marta aan de telefoon.",
			who: "person",
			can: "with-help",
			helper: "Marta",
		});
		await self(80, "14:00", "planning.celebrate-step-myself", { step, words: "Acht dinsdagen. Acht enveloppen." });
		const { thing: takeOver } = await me(76, "13:30", "carrying-out.take-over", {
			domain: "money",
			way: "agreed",
			how: "spoken",
			reason: "Agnieszka ligt met haar rug en de aanmaningen komen binnen. Zes weken doe ik de post.",
			backOn: play.ago(33),
			backWhen: "Als ze weer een uur kan zitten.",
			still: "Ze kiest zelf welke brief het eerst gaat.",
		});
		await me(34, "13:00", "carrying-out.take-over-longer", {
			takeOver,
			reason: "Zitten lukt, maar er kwam een brief van de belasting die niet kan wachten.",
			backOn: play.ahead(2),
			backWhen: "Als de belasting heeft geantwoord.",
		});
		await me(12, "13:20", "contact.note", {
			kind: "visit",
			place: "aan haar tafel",
			personSaid: "Volgende week doe ik het weer. Jij mag kijken.",
			text: "De belasting heeft geantwoord. Het was een teruggave.",
		});
		await me(10, "13:00", "contact.plan-visit", {
			day: play.ahead(2),
			time: "13:00",
			place: "bij Agnieszka thuis",
			bring: "de map, en de sleutel van de brievenbus",
			why: "De post teruggeven",
			invited: "ja",
			safety: "nothing-known",
		});
	},
});
const lookBackToday = (cast: Cast): Story => ({
	name: "Winston Landveld",
	tell: async (play) => {
		const { nadia } = cast.workers;
		const { case: matter } = await play.as(nadia)(150, "09:50", "signalling.take-call", {
			source: "own-eyes",
			channel: "in-person",
			whom: "Winston",
			where: "Singel 40",
			sees: "Een man met een stok loopt elke ochtend tot de brug en keert dan om. Alsof daar iets ophoudt.",
		});
		const me = play.as(nadia, matter);
		await me(149, "09:10", "signalling.pick-up", { whoGoes: "worker" });
		await me(149, "09:40", "contact.note", {
			kind: "by-chance",
			place: "op de brug",
			personSaid: "Voorbij de brug ken ik de weg niet meer zonder Hilda.",
			strengths: ["Loopt langzaam genoeg om alles te zien", "Was machinist, twintig jaar op het spoor"],
			interests: ["Treinen", "Pom uit de oven"],
			names: ["Hilda", "Shanti"],
		});
		const { person } = await me(148, "10:00", "contact.know-person", {
			given: "Winston",
			family: "Landveld",
			called: "Winston",
			phone: "06 00 23 24 25",
			addressForm: "je",
			prefers: "Lopend. ’s Ochtends.",
			toldMeThemselves: "ja",
		});
		const said = { spoken: "ja", witness: "zijn dochter Shanti" };
		const { thing: shanti } = await me(120, "10:00", "planning.name-tie", {
			name: "Shanti",
			kind: "own",
			relation: "dochter",
			near: "near",
			is: "close",
			...said,
		});
		const { thing: goal } = await me(118, "10:00", "planning.propose-goal", { words: "Ik wil weer over de brug.", ...said });
		const { thing: step } = await me(118, "10:10", "planning.add-step", {
			goal,
			words: "Elke ochtend drie stappen verder, met Shanti of met Nadia.",
			who: "person",
			can: "with-help",
			helper: "Shanti",
			...said,
		});
		await me(84, "10:20", "planning.celebrate-step", { step, words: "Ik stond aan de overkant. Er was een bankje." });
		await me(70, "10:00", "planning.settle-goal", { goal, end: "reached", words: "Ik loop nu voorop bij Wandelen zonder haast.", ...said });
		await me(42, "10:30", "carrying-out.look-back", {
			how: "spoken",
			present: "Shanti\nNadia",
			wentWell: "Over de brug.\nNegen mensen lopen achter hem aan.",
			agrees: "Winston: ik loop voorop\nShanti: en ik kom zondag",
			handOn: "de route uitzetten: Winston, anders Bep",
			next: play.today,
		});
		await me(41, "10:00", "lasting.set-intensity", { intensity: "light", why: "We lopen nog, maar ik loop mee." });
		await me(41, "10:30", "privacy.give-page");
		await supportOfWinston(play, cast, { matter, me, person, shanti });
		await me(8, "09:30", "contact.note", {
			kind: "by-chance",
			place: "bij de vijver",
			text: "Hij wachtte op wie langzaam liep. Dat was ik.",
			gives: ["Loopt voorop en wacht op iedereen"],
		});
	},
});
const planBegun = (cast: Cast): Story => ({
	name: "Malika El Idrissi",
	tell: async (play) => {
		const { joost } = cast.workers;
		const { case: matter } = await play.as(joost)(38, "11:00", "signalling.take-call", {
			source: "enquiry",
			channel: "in-person",
			name: "Malika",
			reachable: "06 00 26 27 28",
			way: "call",
			shown: "yes",
			whom: "Malika",
			where: "Spoelstraat 11",
			sees: "Ik kwam voor een formulier, maar eigenlijk wil ik weten of ik mijn zaak kan houden. Kapsalon, één stoel.",
		});
		const me = play.as(joost, matter);
		await me(38, "11:10", "signalling.pick-up", { whoGoes: "worker", whatWeDo: "Maandag zit ik met u aan die ene stoel." });
		await me(36, "09:00", "contact.note", {
			kind: "visit",
			place: "de kapsalon",
			personSaid: "Ik kan knippen. Rekenen kan ik ook, alleen niet om elf uur ’s avonds.",
			strengths: ["Klanten komen uit drie wijken"],
			names: ["Samira van de nagels"],
			practical: ["De bonnen op maand gelegd"],
			practicalHow: "together",
		});
		const { person } = await me(36, "09:40", "contact.know-person", {
			given: "Malika",
			family: "El Idrissi",
			called: "Malika",
			phone: "06 00 26 27 28",
			addressForm: "je",
			prefers: "Maandag, dan is de zaak dicht",
			toldMeThemselves: "ja",
		});
		await answerWhoTold(play, { worker: joost, matter, daysAgo: 35, time: "10:00", whatWeDo: "We zijn begonnen, aan uw eigen stoel." });
		await me(30, "09:30", "privacy.give-page");
		const self = play.as(personOf(cast, person), matter);
		await self(28, "22:10", "planning.write-what-matters-myself", { words: "Dat die stoel van mij blijft." });
		const { thing: goal } = await self(28, "22:20", "planning.propose-goal-myself", { words: "Ik wil mijn zaak houden en om zes uur thuis zijn." });
		await self(27, "22:00", "planning.add-step-myself", { goal, words: "Ik vraag wat een tweede stoel kost.", who: "person", can: "can" });
		const first = await me(20, "09:30", "planning.write-domain", {
			domain: "money",
			part: "see",
			words: "De inkomsten schommelen en de btw blijft liggen.",
		});
		await self(19, "22:00", "planning.say-no-myself", { wording: first.wording, words: "Zo zeg ik het niet." });
		await self(19, "22:05", "planning.write-domain-myself", {
			domain: "money",
			part: "see",
			words: "In de zomer is het druk, in januari niet. Dat wist ik al, nu staat het er.",
		});
		await me(6, "09:30", "planning.propose-goal", { words: "Ik zet elke week iets apart voor de btw." });
		await me(6, "09:40", "planning.set-steering", { domain: "money", form: "together", why: "Tot de eerste aangifte." });
		await me(3, "09:30", "contact.note", {
			kind: "call",
			text: "Gebeld op haar vrije maandag. De tweede stoel kost minder dan ze dacht.",
			nextOn: play.ahead(5),
		});
		await me(2, "09:30", "contact.promise", { what: "Het nummer van een boekhouder die ook kapster was.", by: "worker", on: play.ahead(3) });
		await me(1, "16:00", "contact.promise", { what: "De bonnen van november.", by: "person" });
	},
});
export const along = [takenOver, danny, lookBackToday, planBegun];
