/** Ilse Vermeulen: from four rings at a closed door to four people around her (ACC-03). */
import { type Cast, personOf } from "../cast.ts";
import type { Does, Story } from "../play.ts";
import { entryThatSays } from "./entries.ts";
import { autumnOfIlse, circleOfIlse, summerOfIlse } from "./ilse-later.ts";

/** How the door came to be open: nine months ago until the first coffee. */
const door = async (me: Does): Promise<void> => {
	await me(290, "10:00", "weighing.write", {
		why: "De gordijnen gaan niet meer open, ook niet als de zon schijnt. Ik wil weten of het goed gaat.",
		whyMe: "Ik woon met mijn werk om de hoek en heb tijd om te wachten.",
		bring: "Niets groots: een viooltje, en tijd aan de deur",
		riskOfGoing: "Ilse voelt zich bekeken en trekt zich verder terug.",
		riskOfStaying: "Niemand weet hoe het daarbinnen is.",
		step: 3,
		stepWhy: "Aanbellen en vragen. Meer niet.",
		outcome: "go",
	});
	const tried = [
		[285, "09:20", "rang", "’s ochtends", "note"],
		[272, "16:10", "note", "met een briefje en een tekening van een merel", "with-somebody"],
		[262, "15:00", "rang", "samen met Bep van driehoog", "gift"],
	] as const;
	for (const [days, time, how, words, nextWay] of tried)
		await me(days, time, "contact.attempt", { outcome: how === "note" ? "left-behind" : "nobody-home", how, words, nextWay });
	await me(254, "15:30", "contact.attempt", {
		outcome: "talked-at-door",
		how: "gift",
		words: "met een viooltje en een praatje over koolmezen door de brievenbus",
		nextOn: undefined,
	});
};

/** What was told and noted in between. */
const spring = async (me: Does): Promise<void> => {
	await me(250, "15:00", "contact.note", {
		kind: "visit",
		place: "bij Ilse thuis, met koffie",
		seenAndHeard: "Het ruikt naar koffie en wol. Het licht is uit, de radio aan.",
		personSaid: "Ik hoef geen pottenkijkers. Maar die merel van jou lijkt nergens op, ik doe het je wel voor.",
		strengths: [
			"Haken. Vroeger was ze naaister bij de weverij.",
			"Haar geld. Het huishoudboekje klopt tot op de cent.",
			"Mensen laten lachen, desnoods door de brievenbus.",
		],
		interests: ["Merels en roodborstjes. Ze voert ze op het balkon.", "Sterke koffie, met iets erbij."],
	});
	await me(250, "15:20", "contact.wrap-up", {
		understood: "Ja.",
		ownPeople: "Niemand.",
		mayReturn: "Als je belt met twee keer kort.",
		cardLeft: true,
	});
};

export const ilse = (cast: Cast): Story => ({
	name: "Ilse Vermeulen",
	tell: async (play) => {
		const { samira, tom } = cast.workers;
		const { case: matter } = await play.as(samira)(292, "17:30", "signalling.take-call", {
			source: "own-eyes",
			channel: "in-person",
			where: "Weversstraat 12",
			sees: "Op tweehoog zijn de gordijnen al weken dicht. Alleen op het balkon is elke ochtend iemand bij de vogels geweest.",
			firstNoticed: play.ago(310),
		});
		const me = play.as(samira, matter);
		await me(290, "09:30", "signalling.pick-up", { whoGoes: "worker" });
		await door(me);
		await spring(me);
		const { person } = await me(248, "10:00", "contact.know-person", {
			given: "Ilse",
			family: "Vermeulen",
			called: "Ilse",
			born: "1965-03-02",
			phone: "06 00 61 62 63",
			addressForm: "je",
			face: "ilse",
			prefers: "’s Middags, bij haar thuis. Twee keer kort bellen.",
			toldMeThemselves: "ja",
		});
		const ilseHerself = personOf(cast, person);
		const self = play.as(ilseHerself, matter);
		await me(247, "11:00", "weighing.step-down", { step: 2, why: "Ze belt nu zelf terug. Aanbieden is genoeg." });
		for (const [domain, form] of [
			["out-and-about", "together"],
			["household", "together"],
			["home", "together"],
			["money", "self"],
			["people", "together"],
			["body", "self"],
			["feeling", "self"],
			["meaning", "self"],
		])
			await me(246, "15:00", "planning.set-steering", { domain, form, spoken: "ja", witness: "alleen wij tweeën" });
		await me(236, "14:00", "contact.note", {
			kind: "visit",
			place: "de bouwmarkt, en daarna thuis",
			personSaid: "Ik heb het gordijn opengedaan. Ik zelf.",
			practical: ["Raamfolie opgehangen"],
			practicalHow: "first-time-together",
			names: ["Bep"],
		});
		await me(236, "15:05", "contact.spend", { amount: "23", why: "Raamfolie van de bouwmarkt, zodat het gordijn open durft" });
		await me(236, "15:10", "planning.write-what-matters", {
			words: "Licht in huis. Zonder dat iedereen naar binnen kijkt.",
			spoken: "ja",
			witness: "haar zus Marga",
		});
		const { thing: takeOver } = await me(230, "11:00", "carrying-out.take-over", {
			domain: "home",
			way: "agreed",
			how: "spoken",
			reason: "De ketel is stuk en bellen met de verhuurder lukt nu niet. Dat doe ik even.",
			backOn: play.ago(188),
			backWhen: "Als de ketel het doet en Ilse weet wie ze belt.",
			still: "Ilse schrijft op wanneer de ketel uitvalt.",
		});
		await me(228, "16:00", "privacy.give-page");
		await me(188, "14:00", "contact.note", {
			kind: "visit",
			place: "bij Ilse thuis",
			text: "Ik belde de verhuurder, Ilse luisterde mee. De volgende keer belt Ilse.",
			practical: ["De ketel doet het weer"],
			practicalHow: "together",
			names: ["Marco"],
		});
		await me(188, "14:30", "carrying-out.hand-back", {
			takeOver,
			to: "together",
			words: "Zoals afgesproken. Ilse heeft het nummer van Marco boven de telefoon gehangen.",
		});
		await self(186, "20:00", "planning.write-what-matters-myself", { words: "Ik wil zelf de deur opendoen. Of niet." });
		await me(166, "15:00", "contact.note", {
			kind: "visit",
			place: "bij Ilse thuis",
			practical: ["Brief van de zorgverzekering uitgelegd"],
			practicalHow: "together",
			personSaid: "Het was een aanbieding. Hij ligt nu onder het zaad voor de merels.",
			names: ["Rayan"],
			gives: ["Een sprei voor de baby van boven.", "Ze neemt de pakjes aan voor het hele portiek."],
		});
		await me(165, "10:00", "planning.set-steering", { domain: "household", form: "self", spoken: "ja", witness: "Bep" });
		await circleOfIlse(play.as(samira, matter), self);
		await summerOfIlse(me, self);
		await autumnOfIlse(play, cast, matter, me, self);
		await play.as(tom, matter)(21, "10:00", "privacy.open-with-a-reason", {
			reason: "Samira was ziek en Ilse had om half drie een afspraak. Ik heb gebeld en gezegd dat het een week later wordt.",
		});
		const read = await play.reads(ilseHerself, 13, "19:30", matter);
		await self(13, "19:40", "privacy.write-beside-myself", {
			entry: entryThatSays(read, "contact.noted", "werd het haar te veel").id,
			text: "Het was niet te veel. Het was koud. Schrijf dat maar op.",
			untrue: "ja",
		});
		await self(13, "19:45", "privacy.ask-why-myself", { member: tom.id, day: play.ago(21), words: "Wie is Tom en wat moest hij hier?" });
		const asked = await play.reads(tom, 12, "09:00", matter);
		await play.as(tom, matter)(12, "09:05", "privacy.answer-why", {
			question: (entryThatSays(asked, "privacy.asked-why", "Wie is Tom").body as { question: string }).question,
			words: "Ik viel in voor Samira. Ik heb alleen gekeken hoe laat je haar verwachtte. Ik ben die lange met het fluitje.",
		});
		await me(1, "15:40", "contact.note", {
			kind: "visit",
			place: "bij Ilse thuis, met koffie",
			text: "De sprei voor de baby van boven is af. Morgen brengt ze hem zelf, één trap op.",
			gives: ["Samira kan nu de vaste steek, dankzij haar."],
		});
		const last = await play.reads(ilseHerself, 1, "20:10", matter);
		await self(1, "20:15", "privacy.write-beside-myself", {
			entry: entryThatSays(last, "contact.noted", "De sprei voor de baby").id,
			text: "Ik heb er twee nachten niet van geslapen. Maar ik ga.",
		});
	},
});
