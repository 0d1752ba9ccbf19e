/** Ilse from the summer on: people come nearer, the steering moves both ways, and they look back. */
import type { Cast } from "../cast.ts";
import type { Does, Play } from "../play.ts";

/** Names she dropped become people around her, with her yes each time. */
export const circleOfIlse = async (me: Does, self: Does): Promise<void> => {
	const said = { spoken: "ja", witness: "haar zus Marga" };
	await me(150, "15:00", "planning.name-tie", {
		name: "Bep",
		kind: "own",
		relation: "van driehoog",
		near: "near",
		was: "faded",
		then: "alleen groeten",
		is: "close",
		now: "koffie, en mee naar de dokter",
		likes: "op dinsdag koffie komen drinken",
		...said,
	});
	await me(150, "15:05", "planning.name-tie", {
		name: "Rayan",
		kind: "own",
		relation: "buurjongen",
		near: "near",
		was: "new",
		then: "onbekend",
		is: "close",
		now: "Hij haalt haar garen, zij verstelt zijn broeken.",
		...said,
	});
	const { thing: marga } = await self(140, "19:00", "planning.name-tie-myself", {
		name: "Marga",
		kind: "own",
		relation: "zus",
		near: "further",
		was: "quarrel",
		then: "ruzie om de kachel",
	});
	const { thing: joke } = await self(139, "19:00", "planning.name-tie-myself", {
		name: "Joke",
		kind: "own",
		relation: "oud-collega van de weverij",
		near: "further",
		was: "close",
		then: "dikke vriendinnen",
		is: "faded",
		now: "een kaart gestuurd, zij wacht nog af",
	});
	await self(138, "19:00", "planning.decide-tie-myself", { tie: marga, purpose: "weer eens bellen", answer: "not-now" });
	await self(120, "19:00", "planning.reopen-tie-myself", { tie: marga, whose: "person" });
	await self(120, "19:05", "planning.decide-tie-myself", { tie: marga, purpose: "weer eens bellen", answer: "yes" });
	await me(118, "10:00", "planning.ask-tie", { tie: marga, purpose: "weer eens bellen" });
	await me(116, "10:00", "planning.tie-said", { tie: marga, purpose: "weer eens bellen", answer: "yes" });
	await self(110, "12:30", "planning.change-tie-myself", { tie: marga, is: "close", now: "Ze belt op zondag.", near: "near" });
	await self(104, "19:00", "planning.decide-tie-myself", { tie: joke, purpose: "samen naar de markt", answer: "yes" });
	await me(100, "15:00", "planning.name-tie", {
		name: "Anja",
		kind: "volunteer",
		relation: "van de haakclub",
		near: "further",
		now: "Ze zou graag een keer samen gaan. Ik zeg: nu nog niet.",
		...said,
	});
	await me(100, "15:05", "planning.name-tie", {
		name: "Marco",
		kind: "other-professional",
		relation: "huismeester",
		near: "edge",
		now: "Groet en kijkt of de post weg is. Meer is niet nodig.",
		...said,
	});
	await me(100, "15:10", "planning.name-tie", {
		name: "Dokter Pinas",
		kind: "other-professional",
		relation: "huisarts",
		near: "edge",
		now: "Ik bel zelf. Bep gaat mee.",
		...said,
	});
	await me(100, "15:15", "planning.name-tie", {
		name: "Samira",
		kind: "helper",
		relation: "van het wijkteam",
		near: "edge",
		now: "Staat aan de rand, en dat is de bedoeling.",
		...said,
	});
};

/** The steering moves, both ways. */
export const summerOfIlse = async (me: Does, self: Does): Promise<void> => {
	const said = { spoken: "ja", witness: "Bep" };
	await me(98, "15:00", "planning.set-steering", { domain: "people", form: "own", ...said });
	await me(97, "15:00", "planning.set-steering", { domain: "home", form: "self", ...said });
	const body = await self(90, "20:00", "planning.set-steering-myself", { domain: "body", form: "own", why: "Bep gaat mee naar de dokter" });
	await me(89, "10:00", "planning.say-yes", { wording: body.wording });
	await me(84, "15:00", "planning.set-steering", { domain: "meaning", form: "own", ...said });
	await me(60, "15:00", "planning.set-steering", { domain: "feeling", form: "together", why: "De avonden zijn lang. We kijken samen.", ...said });
	await self(59, "20:00", "planning.write-domain-myself", {
		domain: "feeling",
		part: "support",
		words: "Iemand om ’s avonds mee te praten, zonder dat het over mij gaat.",
	});
	await me(58, "10:00", "planning.state-support", { domain: "out-and-about", given: "Samira loopt mee" });
	await me(58, "10:05", "planning.write-domain", {
		domain: "out-and-about",
		part: "support",
		words: "Iemand die meeloopt tot aan de hoek.",
		...said,
	});
	await me(58, "10:10", "planning.write-domain", {
		domain: "money",
		part: "well",
		words: "Mijn huishoudboekje klopt tot op de cent. Daar heb ik niemand bij nodig.",
		...said,
	});
};

/** Autumn: a first look back, and the next one planned. */
export const autumnOfIlse = async (play: Play, cast: Cast, matter: unknown, me: Does, self: Does): Promise<void> => {
	await me(56, "14:00", "carrying-out.look-back", {
		how: "spoken",
		present: "Bep\nSamira",
		wentWell: "Het gordijn gaat elke ochtend open.\nIlse belde zelf de verhuurder over de goot.",
		agrees: "Ilse: zo mag het blijven\nBep: ik kom op dinsdag, ook als er niets is",
		handOn: "de post uit het portiek: Marco, anders Rayan",
		next: play.ahead(18),
	});
	await self(30, "20:00", "planning.write-what-matters-myself", { words: "Nog een keer naar de markt, om zelf garen uit te zoeken." });
	await self(30, "20:10", "planning.tell-then-and-now-myself", {
		then: "Gordijnen dicht, ook overdag.",
		since: "Raamfolie, in april.",
		words: "Ik zie de bomen weer, en niemand ziet mij.",
		domain: "home",
	});
	const { thing: shop } = await self(29, "20:00", "planning.add-step-myself", {
		words: "Naar de winkel op de hoek, samen.",
		who: "person",
		can: "with-help",
		helper: "Samira",
	});
	await me(15, "14:30", "contact.note", {
		kind: "visit",
		place: "samen naar de winkel op de hoek",
		text: "Tot aan de deur ging het goed, daarna werd het haar te veel. Ze koos wel zelf het garen, door het raam.",
		names: ["Joke"],
	});
	await me(15, "15:00", "contact.promise", {
		what: "Zoeken wie er ’s avonds kan praten, voor we samen terugkijken.",
		by: "worker",
		on: play.ahead(16),
	});
	await self(14, "20:00", "planning.celebrate-step-myself", { step: shop, words: "Ik koos het garen. Door het raam, maar ik koos." });
	await play.as(cast.workers.samira, matter)(9, "11:00", "contact.plan-visit", {
		day: play.ahead(3),
		time: "14:30",
		place: "bij Ilse thuis",
		bring: "het blauwe garen dat ze aanwees",
		why: "Koffie, en horen hoe het brengen ging",
		invited: "ja",
		safety: "nothing-known",
	});
};
