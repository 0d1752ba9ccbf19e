/** Somebody comes home safely, a colleague says yes, and who comes when the known face cannot (SAFE-03, SAFE-04, EXE-01). */
import { type Cast, personOf } from "../cast.ts";
import { entryThatSays, fieldOf } from "./entries.ts";
import type { Story } from "../play.ts";

const safely = (cast: Cast): Story => ({
	name: "Terug om vier uur",
	tell: async (play) => {
		const { nadia, tom, samira } = cast.workers;
		await play.as(nadia)(70, "09:10", "contact.keep-script", {
			organisation: cast.organisations.buurtkracht,
			words:
				"Vooraf: zet ‘Terug om ...’ en kies wie een seintje krijgt.\nAan de deur: wacht op een ja. Nee is nee.\nBinnen: kijk waar je eruit kunt. Ga bij de deur zitten.\nWordt het spannend: zeg dat je gaat, en ga.\nBij gevaar: bel 112. Daarna bel je Nadia, 06 00 12 34 56.\nErna: bel een collega, ook als het meeviel.",
			discussedOn: play.ago(75),
			discussedWith: "wijkagent Van Rijn",
		});
		await play.as(nadia)(60, "09:20", "contact.choose-safety", { chosen: [tom.id, samira.id], sign: "Boodschappen" });
		await play.as(tom)(60, "09:30", "contact.choose-safety", { chosen: [nadia.id], sign: "Voetbalschoenen" });
		const { timer } = await play.as(tom)(2, "15:00", "contact.back-by", { minutes: 60, place: "de garages achter de Spoelstraat" });
		await play.as(tom)(2, "15:50", "contact.am-back", { timer });
	},
});
const nel = (cast: Cast): Story => ({
	name: "Nel en de hond",
	tell: async (play) => {
		const { joost, tom, nadia } = cast.workers;
		const { case: matter } = await play.as(joost)(96, "10:20", "signalling.take-call", {
			source: "person",
			channel: "phone",
			way: "none",
			sees: "Ik krijg brieven over een boete en ik weet niet van wie die fiets was.",
			where: "Kettingdraad 8",
		});
		const me = play.as(joost, matter);
		await me(95, "09:10", "signalling.pick-up", { whoGoes: "worker" });
		await me(94, "14:00", "contact.note", {
			kind: "visit",
			place: "aan de keukentafel",
			personSaid: "Die fiets is van mijn neef. Ik heb niet eens een trapper aangeraakt.",
			practical: ["De brief samen gelezen en de datum omcirkeld"],
			practicalHow: "together",
			nextOn: play.ago(80),
		});
		const { person } = await me(94, "14:30", "contact.know-person", { given: "Nel", family: "Bruin", called: "Nel", addressForm: "je" });
		const self = play.as(personOf(cast, person), matter);
		await self(90, "20:10", "contact.tell-earlier-help-myself", {
			did: "Ze kwamen met zijn vieren en keken in mijn koelkast.",
			helps: "Eén mens, die gaat zitten.",
		});
		const { wish } = await self(90, "20:20", "contact.wish-worker-myself", { wanted: "Liever iemand die tegen honden kan." });
		await me(88, "09:40", "contact.answer-wish", { wish, words: "Ik kan tegen honden. Tom ook, die heeft er zelf een." });
		await me(70, "11:00", "contact.plan-visit", {
			day: play.ago(69),
			time: "11:00",
			place: "op het bankje voor de deur",
			why: "Samen naar de boete kijken",
			invited: "ja",
			safety: "facts",
			factWhat: "De hond beet de postbode in zijn tas",
			factPlace: "in het portiek",
			factOn: play.ago(72),
			factSource: "de postbode",
			forms: ["elsewhere"],
		});
		await me(69, "11:50", "contact.note", {
			kind: "visit",
			place: "op het bankje",
			text: "De hond lag op mijn schoen. We hebben het bezwaar geschreven.",
			nextOn: play.ago(40),
		});
		const { ask } = await me(41, "09:30", "contact.ask-agreement", {
			colleague: tom.id,
			why: "De hond is nu bij de buurvrouw als ik kom. Ik wil gewoon naar binnen.",
		});
		await play.as(tom, matter)(41, "10:10", "contact.give-agreement", { ask, answer: "yes", words: "Neem wel een bal mee." });
		await me(40, "13:00", "contact.press", {
			triedBefore: "Drie keer samen gelezen, en een bezwaar geschreven.",
			whose: "De rechter, op de eerste van de maand",
			consequence: "Dan komt er een deurwaarder, en dat kost meer dan de boete.",
			offer: "Nu samen bellen, met de luidspreker aan. Ik betaal de koffie.",
			reaction: "Goed, maar jij toetst het nummer in.",
		});
		const earlier = await play.as(joost)(35, "08:10", "contact.say-away");
		await play.as(tom, matter)(35, "08:30", "contact.name-stand-in", {
			away: earlier["away"],
			member: tom.id,
			say: "Joost kan er vandaag niet zijn. Ik bel even hoe het ging.",
		});
		const standIn = fieldOf(entryThatSays(await play.reads(tom, 35, "08:35", matter), "contact.stand-in-named", "hoe het ging"), "standIn");
		await play.as(tom, matter)(35, "08:40", "contact.say-rung", { standIn, answer: "welcome", words: "Als hij maar van honden houdt." });
		await play.as(joost)(33, "08:40", "contact.say-back", { away: earlier["away"] });
		await me(6, "16:00", "contact.take-initiative", {
			on: play.ahead(1),
			way: "visit",
			ours: "Ik neem de bal mee, en blijf buiten als dat fijner is.",
		});
		await me(2, "16:40", "contact.ask-agreement", {
			colleague: nadia.id,
			why: "De buurvrouw is weg, dus de hond is thuis. Ik wil toch aanbellen, met de bal.",
		});
		// He called in the morning: the known face cannot come, and somebody she knows goes instead.
		const now = await play.as(nadia)(1, "08:15", "contact.say-away", { member: joost.id });
		await play.as(nadia, matter)(1, "08:30", "contact.name-stand-in", {
			away: now["away"],
			member: tom.id,
			say: "Joost kan er even niet zijn. Ik kom, en ik heb een bal bij me.",
		});
	},
});
export const near = [safely, nel] as const;
