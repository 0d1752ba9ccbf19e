/** Ilse Vermeulen: from four rings at a closed door to four people around her (ACC-03). */
import { type Cast, personOf } from "../cast.ts";
import type { Does, Story } from "../play.ts";
import { entryThatSays } from "./entries.ts";

/** How the door came to be open: nine months ago until the first coffee. */
const door = async (me: Does): Promise<void> => {
	await me(290, "10:00", "weighing.write", {
		why: "De gordijnen gaan niet meer open, ook niet als de zon schijnt. Ik wil weten of het goed gaat.",
		whyMe: "Ik woon met mijn werk om de hoek en heb tijd om te wachten.", bring: "Niets groots: een viooltje, en tijd aan de deur",
		riskOfGoing: "Ilse voelt zich bekeken en trekt zich verder terug.", riskOfStaying: "Niemand weet hoe het daarbinnen is.", step: 3, stepWhy: "Aanbellen en vragen. Meer niet.", outcome: "go",
	});
	const tried = [
		[285, "09:20", "rang", "’s Ochtends aangebeld. Iets bewoog achter het gordijn.", "note"],
		[272, "16:10", "note", "Briefje door de bus, met mijn nummer en een tekening van een merel.", "with-somebody"],
		[262, "15:00", "rang", "Samen met Bep van driehoog. Zij riep dat het eten rook.", "gift"],
	] as const;
	for (const [days, time, how, words, nextWay] of tried) await me(days, time, "contact.attempt", { outcome: "nobody-home", how, words, nextWay });
	await me(254, "15:30", "contact.attempt", { outcome: "talked-at-door", how: "gift", words: "Met een viooltje. We praatten door de brievenbus, tien minuten, over koolmezen.", nextOn: undefined });
};

/** What was told and noted in between. */
const spring = async (me: Does): Promise<void> => {
	await me(250, "15:00", "contact.note", {
		kind: "visit", place: "bij Ilse thuis, met koffie", seenAndHeard: "Het ruikt naar koffie en wol. Het licht is uit, de radio aan.", personSaid: "Ik hoef geen pottenkijkers. Maar die merel van jou lijkt nergens op, ik doe het je wel voor.",
		strengths: ["Haken. Vroeger was ze naaister bij de weverij.", "Haar geld. Het huishoudboekje klopt tot op de cent.", "Mensen laten lachen, desnoods door de brievenbus."], interests: ["Merels en roodborstjes. Ze voert ze op het balkon.", "Sterke koffie, met iets erbij."],
	});
	await me(250, "15:20", "contact.wrap-up", { understood: "Ja.", ownPeople: "Niemand.", mayReturn: "Als je belt met twee keer kort.", cardLeft: true });
};

export const ilse = (cast: Cast): Story => ({
	name: "Ilse Vermeulen",
	tell: async (play) => {
		const { samira, tom } = cast.workers;
		const { case: matter } = await play.as(samira)(292, "17:30", "signalling.take-call", {
			source: "own-eyes", channel: "in-person", where: "Weversstraat 12", sees: "Op tweehoog zijn de gordijnen al weken dicht. Alleen op het balkon is elke ochtend iemand bij de vogels geweest.", firstNoticed: play.ago(310),
		});
		const me = play.as(samira, matter);
		await me(290, "09:30", "signalling.pick-up", { whoGoes: "worker" });
		await door(me);
		await spring(me);
		const { person } = await me(248, "10:00", "contact.know-person", { given: "Ilse", family: "Vermeulen", called: "Ilse", born: "1965-03-02", phone: "06 00 61 62 63", addressForm: "je", face: "ilse", prefers: "Het liefst ’s middags, bij haar thuis. Twee keer kort bellen.", toldMeThemselves: "ja" });
		const ilseHerself = personOf(cast, person);
		const self = play.as(ilseHerself, matter);
		await me(247, "11:00", "weighing.step-down", { step: 2, why: "Ze belt nu zelf terug. Aanbieden is genoeg." });
		for (const [domain, form] of [["out-and-about", "together"], ["household", "together"], ["home", "together"], ["money", "self"], ["people", "together"], ["body", "self"], ["feeling", "self"], ["meaning", "self"]])
			await me(246, "15:00", "planning.set-steering", { domain, form, spoken: "ja", witness: "alleen wij tweeën" });
		await me(236, "14:00", "contact.note", { kind: "visit", place: "de bouwmarkt, en daarna thuis", personSaid: "Ik heb het gordijn opengedaan. Ik zelf.", practical: ["Raamfolie opgehangen"], practicalHow: "first-time-together", names: ["Bep"] });
		await me(236, "15:10", "planning.write-what-matters", { words: "Licht in huis. Zonder dat iedereen naar binnen kijkt.", spoken: "ja", witness: "aan de keukentafel" });
		const { thing: takeOver } = await me(230, "11:00", "carrying-out.take-over", {
			domain: "home", way: "agreed", how: "spoken", reason: "De ketel is stuk en bellen met de verhuurder lukt nu niet. Dat doe ik even.", backOn: play.ago(188), backWhen: "Als de ketel het doet en Ilse weet wie ze belt.", still: "Ilse schrijft op wanneer de ketel uitvalt.",
		});
		await me(228, "16:00", "privacy.give-page");
		await me(188, "14:00", "contact.note", { kind: "visit", place: "bij Ilse thuis", text: "Ik belde de verhuurder, Ilse luisterde mee. De volgende keer belt Ilse.", practical: ["De ketel doet het weer"], practicalHow: "together", names: ["Marco"] });
		await me(188, "14:30", "carrying-out.hand-back", { takeOver, to: "together", words: "Zoals afgesproken. Ilse heeft het nummer van Marco boven de telefoon gehangen." });
		await self(186, "20:00", "planning.write-what-matters-myself", { words: "Ik wil zelf de deur opendoen. Of niet." });
		await me(166, "15:00", "contact.note", { kind: "visit", place: "bij Ilse thuis", practical: ["Brief van de zorgverzekering uitgelegd"], practicalHow: "together", personSaid: "Het was een aanbieding. Hij ligt nu onder het zaad voor de merels.", names: ["Rayan"], gives: ["Een sprei voor de baby van boven.", "Ze neemt de pakjes aan voor het hele portiek."] });
		await me(165, "10:00", "planning.set-steering", { domain: "household", form: "self", spoken: "ja", witness: "Bep" });
		await circle(play.as(samira, matter), self);
		await summer(me, self);
		await autumn(play, cast, matter, me, self);
		await play.as(tom, matter)(21, "10:00", "privacy.open-with-a-reason", { reason: "Samira was ziek en Ilse had om half drie een afspraak. Ik heb gebeld en gezegd dat het een week later wordt." });
		const read = await play.reads(ilseHerself, 13, "19:30", matter);
		await self(13, "19:40", "privacy.write-beside-myself", { entry: entryThatSays(read, "contact.noted", "werd het haar te veel").id, text: "Het was niet te veel. Het was koud. Schrijf dat maar op.", untrue: "ja" });
		await self(13, "19:45", "privacy.ask-why-myself", { member: tom.id, day: play.ago(21), words: "Wie is Tom en wat moest hij hier?" });
		const asked = await play.reads(tom, 12, "09:00", matter);
		await play.as(tom, matter)(12, "09:05", "privacy.answer-why", { question: (entryThatSays(asked, "privacy.asked-why", "Wie is Tom").body as { question: string }).question, words: "Ik viel in voor Samira. Ik heb alleen gekeken hoe laat je haar verwachtte. Ik ben die lange met het fluitje." });
		await me(1, "15:40", "contact.note", { kind: "visit", place: "bij Ilse thuis, met koffie", text: "De sprei voor de baby van boven is af. Morgen brengt ze hem zelf, één trap op.", gives: ["Samira kan nu de vaste steek, dankzij haar."] });
		const last = await play.reads(ilseHerself, 1, "20:10", matter);
		await self(1, "20:15", "privacy.write-beside-myself", { entry: entryThatSays(last, "contact.noted", "De sprei voor de baby").id, text: "Ik heb er twee nachten niet van geslapen. Maar ik ga." });
	},
});

/** Names she dropped become people around her, with her yes each time. */
const circle = async (me: Does, self: Does): Promise<void> => {
	const said = { spoken: "ja", witness: "aan de keukentafel" };
	await me(150, "15:00", "planning.name-tie", { name: "Bep", kind: "own", relation: "van driehoog", near: "near", was: "faded", then: "alleen groeten", is: "close", now: "koffie, en mee naar de dokter", likes: "Ruikt wanneer het eten klaar is", ...said });
	await me(150, "15:05", "planning.name-tie", { name: "Rayan", kind: "own", relation: "buurjongen", near: "near", was: "new", then: "onbekend", is: "close", now: "Hij haalt haar garen, zij verstelt zijn broeken.", ...said });
	const { thing: marga } = await self(140, "19:00", "planning.name-tie-myself", { name: "Marga", kind: "own", relation: "zus", near: "further", was: "quarrel", then: "ruzie om de kachel" });
	const { thing: joke } = await self(139, "19:00", "planning.name-tie-myself", { name: "Joke", kind: "own", relation: "oud-collega van de weverij", near: "further", was: "close", then: "dikke vriendinnen", is: "faded", now: "een kaart gestuurd, zij wacht nog af" });
	await self(138, "19:00", "planning.decide-tie-myself", { tie: marga, purpose: "weer eens bellen", answer: "not-now" });
	await self(120, "19:00", "planning.reopen-tie-myself", { tie: marga, whose: "person" });
	await self(120, "19:05", "planning.decide-tie-myself", { tie: marga, purpose: "weer eens bellen", answer: "yes" });
	await me(118, "10:00", "planning.ask-tie", { tie: marga, purpose: "weer eens bellen" });
	await me(116, "10:00", "planning.tie-said", { tie: marga, purpose: "weer eens bellen", answer: "yes" });
	await self(110, "12:30", "planning.change-tie-myself", { tie: marga, is: "close", now: "Ze belt op zondag.", near: "near" });
	await self(104, "19:00", "planning.decide-tie-myself", { tie: joke, purpose: "samen naar de markt", answer: "yes" });
	await me(100, "15:00", "planning.name-tie", { name: "Anja", kind: "volunteer", relation: "van de haakclub", near: "further", now: "Ze zou graag een keer samen gaan. Ik zeg: nu nog niet.", ...said });
	await me(100, "15:05", "planning.name-tie", { name: "Marco", kind: "other-professional", relation: "huismeester", near: "edge", now: "Groet en kijkt of de post weg is. Meer is niet nodig.", ...said });
	await me(100, "15:10", "planning.name-tie", { name: "Dokter Pinas", kind: "other-professional", relation: "huisarts", near: "edge", now: "Ik bel zelf. Bep gaat mee.", ...said });
	await me(100, "15:15", "planning.name-tie", { name: "Samira", kind: "helper", relation: "van het wijkteam", near: "edge", now: "Staat aan de rand, en dat is de bedoeling.", ...said });
};

/** The steering moves, both ways. */
const summer = async (me: Does, self: Does): Promise<void> => {
	const said = { spoken: "ja", witness: "Bep" };
	await me(98, "15:00", "planning.set-steering", { domain: "people", form: "own", ...said });
	await me(97, "15:00", "planning.set-steering", { domain: "home", form: "self", ...said });
	const body = await self(90, "20:00", "planning.set-steering-myself", { domain: "body", form: "own", why: "Bep gaat mee naar de dokter" });
	await me(89, "10:00", "planning.say-yes", { wording: body.wording });
	await me(84, "15:00", "planning.set-steering", { domain: "meaning", form: "own", ...said });
	await me(60, "15:00", "planning.set-steering", { domain: "feeling", form: "together", why: "De avonden zijn lang. We kijken samen.", ...said });
	await self(59, "20:00", "planning.write-domain-myself", { domain: "feeling", part: "support", words: "Iemand om ’s avonds mee te praten, zonder dat het over mij gaat." });
	await me(58, "10:00", "planning.state-support", { domain: "out-and-about", given: "Samira loopt mee" });
	await me(58, "10:05", "planning.write-domain", { domain: "out-and-about", part: "support", words: "Iemand die meeloopt tot aan de hoek.", ...said });
	await me(58, "10:10", "planning.write-domain", { domain: "money", part: "well", words: "Mijn huishoudboekje klopt tot op de cent. Daar heb ik niemand bij nodig.", ...said });
};

/** Autumn: a first look back, and the next one planned. */
const autumn = async (play: Parameters<Story["tell"]>[0], cast: Cast, matter: unknown, me: Does, self: Does): Promise<void> => {
	await me(56, "14:00", "carrying-out.look-back", {
		how: "spoken", present: "Bep\nSamira", wentWell: "Het gordijn gaat elke ochtend open.\nIlse belde zelf de verhuurder over de goot.", agrees: "Ilse: zo mag het blijven\nBep: ik kom op dinsdag, ook als er niets is", handOn: "de post uit het portiek: Marco, anders Rayan", next: play.ahead(18),
	});
	await self(30, "20:00", "planning.write-what-matters-myself", { words: "Nog een keer naar de markt, om zelf garen uit te zoeken." });
	await self(30, "20:10", "planning.tell-then-and-now-myself", { then: "Gordijnen dicht, ook overdag.", since: "Raamfolie, in april.", words: "Ik zie de bomen weer, en niemand ziet mij.", domain: "home" });
	const { thing: shop } = await self(29, "20:00", "planning.add-step-myself", { words: "Naar de winkel op de hoek, samen.", who: "person", can: "with-help", helper: "Samira loopt mee" });
	await me(15, "14:30", "contact.note", { kind: "visit", place: "samen naar de winkel op de hoek", text: "Tot aan de deur ging het goed, daarna werd het haar te veel. Ze koos wel zelf het garen, door het raam.", names: ["Joke"] });
	await me(15, "15:00", "contact.promise", { what: "Zoeken wie er ’s avonds kan praten, voor we samen terugkijken.", by: "worker", on: play.ahead(16) });
	await self(14, "20:00", "planning.celebrate-step-myself", { step: shop, words: "Ik koos het garen. Door het raam, maar ik koos." });
	await play.as(cast.workers.samira, matter)(9, "11:00", "contact.plan-visit", { day: play.ahead(3), time: "14:30", place: "bij Ilse thuis", bring: "het blauwe garen dat ze aanwees", why: "Koffie, en horen hoe het brengen ging", invited: "ja", safety: "nothing-known" });
};
