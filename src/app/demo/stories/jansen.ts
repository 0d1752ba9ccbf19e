/** Mevrouw Jansen, who found that she had more people than she thought (ACC-08). */
import { circleOfJansen } from "./jansen-circle.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { type Cast, personOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { aMoment, handwriting } from "./along-with.ts";
import { answerWhoTold } from "./entries.ts";

export const jansen = (cast: Cast): Story => ({
	name: "mevrouw Jansen",
	tell: async (play) => {
		const { nadia, lotte } = cast.workers;
		const { today } = play;
		const { case: matter } = await play.as(nadia)(140, "10:40", "signalling.take-call", {
			source: "resident",
			channel: "in-person",
			name: "Gerrit van het repareercafé",
			reachable: "zaterdag in De Spil",
			way: "visit",
			shown: "yes",
			whom: "mevrouw Jansen",
			where: "Singel 27",
			sees: "Ze kwam elke zaterdag met een lamp of een klok. Nu al vijf weken niet. Op haar stoep staat het glaswerk opgestapeld.",
			tried: "Een keer gebeld. Ze zei dat de klok het weer deed.",
		});
		const me = play.as(nadia, matter);
		await me(139, "09:15", "signalling.pick-up", {
			whoGoes: "together",
			whatWeDo: "Ik ga langs met de klok die hier nog ligt.",
			whatWeAsk: "Loopt u de eerste keer mee? U kent haar.",
		});
		await me(139, "09:30", "weighing.write", {
			why: "Iemand die elke week kwam, komt niet meer. Dat laat ik niet liggen.",
			whyMe: "Ik ken Gerrit, en Gerrit kent haar.",
			bring: "De gerepareerde klok",
			riskOfGoing: "Ze schaamt zich voor haar huis.",
			riskOfStaying: "Ze redt het misschien niet alleen en niemand merkt het.",
			step: 2,
			outcome: "go",
		});
		const { visit } = await me(139, "09:40", "contact.plan-visit", {
			day: play.ago(136),
			time: "11:00",
			place: "Singel 27",
			bring: "De klok, gerepareerd",
			why: "De klok terugbrengen",
			companions: [{ name: "Gerrit", organisation: "repareercafé", role: "bekende" }],
			safety: "nothing-known",
		});
		const { companion, party } = await me(139, "09:45", "contact.invite-companion", { visit, name: "Gerrit", role: "bekende van het repareercafé" });
		const { companion: bertus } = await me(139, "09:50", "contact.invite-companion", { visit, name: "Bertus", role: "buurman" });
		await me(138, "16:00", "contact.end-companion", { companion: bertus });
		await me(136, "12:00", "contact.note", {
			visit,
			kind: "visit",
			place: "aan haar keukentafel",
			seenAndHeard: "De klok hing binnen vijf minuten. Er stond veel afwas.",
			personSaid: "Rommel? Daar heb ik geen last van. Dat zijn mijn spullen.",
			strengths: ["Heeft elk boek van de leesgroep twee keer gelezen", "Weet hoe je een veer spant"],
			interests: ["Wandelen bij de vijver", "Appeltaart, uit het hoofd"],
		});
		const { parked } = await me(136, "12:03", "contact.park", {
			words: "Flessen onder de gootsteen, volle gootsteen. Niet nu. Over drie weken, en dan vragen.",
			returnOn: play.ago(115),
		});
		const gerrit: Actor = { tenant: nadia.tenant, kind: "participant", id: String(party), roles: ["participant"], teams: [], organisation: null };
		await play.as(gerrit, matter)(136, "12:05", "contact.tell-along", { companion, words: "Ze vroeg of ik zaterdag weer kom. Met een lamp." });
		await me(136, "12:10", "contact.wrap-up", {
			understood: "Ja",
			ownPeople: "Niemand. En dat hoeft ook niet.",
			mayReturn: "Als u die Gerrit meeneemt.",
		});
		const { person } = await me(136, "12:20", "contact.know-person", {
			given: "Hermien",
			family: "Jansen",
			called: "Mevrouw Jansen",
			face: "jansen",
			prefers: "Op het bankje bij de vijver. Eerst wandelen, dan praten.",
			rather: ["phone"],
			toldMeThemselves: "ja",
		});
		const self = play.as(personOf(cast, person), matter);
		await answerWhoTold(play, {
			worker: nadia,
			matter,
			daysAgo: 134,
			time: "11:30",
			whatWeDo: "De klok hangt. Zij weet dat u hem maakte.",
			whatWeAsk: "Gaat u zaterdag weer langs met een lamp?",
		});
		await me(115, "14:00", "contact.note", {
			kind: "visit",
			place: "het bankje bij de vijver",
			text: "Ze begon er zelf over. We hebben samen één la uitgezocht.",
			names: ["Truida"],
			practical: ["Een la uitgezocht, met de radio aan"],
			practicalHow: "first-time-together",
		});
		await me(115, "14:20", "contact.unpark", {
			parked,
			how: "told",
			personSaid: "Ik ben het overzicht kwijt. En dan schenk ik nog een in, dan hoef ik niet te kijken.",
		});
		const { recording } = await me(115, "14:40", "contact.keep-recording", { recording: { name: "opname", bytes: aMoment() } });
		await me(115, "17:30", "contact.drop-recording", { recording });
		await me(114, "09:00", "planning.write-domain", {
			domain: "household",
			part: "trouble",
			words: "Ik verlies het overzicht, en dan pak ik een fles.",
			whose: ["me"],
			spoken: "ja",
			witness: "op het bankje",
		});
		await me(95, "14:00", "contact.note", {
			kind: "visit",
			place: "bij de vijver",
			text: "Over vroeger, op het postkantoor.",
			names: ["Wil"],
			changes: ["De gordijnen stonden open toen ik aankwam"],
			saidTo: "haarzelf",
			nextWords: "Als het droog is, om twee uur",
			promisedByThem: ["De eerste doos uitzoeken"],
		});
		await me(95, "14:30", "contact.keep-paper", {
			photo: { name: "foto", bytes: handwriting() },
			wroteBy: "person",
			words: "Twee dozen in de week, de rest blijft staan",
		});
		const { note: sweet } = await me(80, "14:00", "contact.note", {
			kind: "chat",
			text: "De bovenbuurvrouw riep vanaf het balkon of ze taart wilde. Dat wilde ze. Ze is goed in taart snijden zonder kruimels.",
			names: ["Sanne"],
		});
		await me(80, "14:10", "contact.take-offers", { note: sweet, strengths: ["Taart snijden zonder kruimels"] });
		await me(66, "14:00", "contact.note", {
			kind: "visit",
			place: "aan haar keukentafel",
			personSaid: "Mijn dochter wil me niet meer zien. Dat snap ik wel. Soms.",
			names: ["Hanneke"],
			gives: ["Repareert nu zelf een lamp voor Sanne"],
		});
		const said = { spoken: "ja", witness: "Gerrit" };
		const named = async (days: number, words: Readonly<Record<string, unknown>>): Promise<unknown> =>
			(await me(days, "15:00", "planning.name-tie", { ...words, ...said })).thing;
		await named(65, {
			name: "Truida",
			kind: "own",
			relation: "zus in Zeeland",
			near: "further",
			then: "een kaart met kerst",
			was: "faded",
			is: "close",
			now: "Ze bellen op woensdag.",
		});
		await named(65, {
			name: "Wil",
			kind: "own",
			relation: "oud-collega van het postkantoor",
			near: "further",
			is: "new",
			now: "Ze gaan samen naar de leesgroep.",
		});
		const sanne = await named(64, { name: "Sanne", kind: "own", relation: "van boven", near: "near", is: "new", now: "Taart tegen lampen." });
		const hanneke = await named(64, { name: "Hanneke", kind: "own", relation: "dochter", near: "edge", was: "quarrel", then: "Vier jaar niets." });
		await me(60, "15:00", "planning.decide-tie", { tie: hanneke, purpose: "een brief", answer: "yes", ...said });
		await me(58, "15:00", "planning.ask-tie", { tie: hanneke, purpose: "een brief" });
		await me(52, "15:00", "planning.tie-said", { tie: hanneke, purpose: "een brief", answer: "not-now" });
		await me(52, "15:10", "contact.note", {
			kind: "call",
			text: "Verteld dat Hanneke nu niet wil. Niemand heeft schuld. Het kan later weer, van beide kanten.",
			personSaid: "Dan weet ik dat ook weer. De taart moet toch op.",
		});
		const yvonne = await named(40, {
			name: "Yvonne",
			kind: "volunteer",
			relation: "maatje",
			near: "further",
			now: "Loopt elke donderdag mee om de vijver.",
		});
		const stray = await named(40, { name: "De dominee", kind: "acquaintance", near: "edge" });
		await me(38, "10:00", "planning.remove-tie", { tie: stray, whose: "person" });
		const { thing: goal, wording } = await me(36, "14:00", "planning.propose-goal", { words: "Ik wil dat mijn keuken weer een keuken is." });
		await me(35, "14:00", "planning.say-no", { wording, words: "Zo praat ik niet.", ...said });
		const again = await me(34, "14:00", "planning.reword-goal", { goal, words: "Ik wil kunnen bakken zonder eerst te graven." });
		await me(34, "14:10", "planning.say-yes", { wording: again.wording, ...said });
		const { thing: step } = await me(33, "14:00", "planning.add-step", {
			goal,
			words: "Elke dag één stapel, met de radio aan.",
			who: "person",
			can: "can",
			...said,
		});
		await me(20, "14:00", "planning.celebrate-step", { step, words: "Het aanrecht is leeg. Er staat een taart op." });
		await me(18, "14:30", "carrying-out.look-back", {
			how: "spoken",
			present: "Yvonne\nNadia",
			wentWell: "Eerst: niemand. Nu: vier mensen, en ze noemde ze zelf op.",
			agrees: "Mevrouw Jansen: het is mijn lijst\nYvonne: donderdag blijft donderdag",
			handOn: "bellen als ze niet komt: Sanne, anders Yvonne",
			next: play.ahead(24),
		});
		await circleOfJansen(play, cast, { matter, me, self, sanne, yvonne });
		await me(11, "14:00", "contact.note", {
			kind: "visit",
			place: "bij de vijver",
			text: "Ze las voor uit het boek van de leesgroep, twee bladzijden, staand.",
			names: ["Wil"],
		});
		await me(10, "14:00", "contact.tell-it-worked", {
			situation: "alone",
			words: "Als je me vroeg wie er kon helpen, zei ik: niemand. Ik had gewoon al lang niet gevraagd. Nu staat er op zondag taart voor vier.",
			...said,
		});
		const { story } = await self(9, "19:00", "contact.tell-it-worked-myself", {
			situation: "other",
			words: "Ik bak weer, en de keuken is weer van mij.",
		});
		await self(8, "09:00", "contact.take-it-worked-back-myself", { story });
		await me(4, "16:00", "contact.plan-visit", {
			day: today,
			time: "13:30",
			place: "Het bankje bij de vijver. Eerst wandelen, dan praten.",
			bring: "de thermoskan en het adres van de leesgroep",
			why: "Wandelen",
			invited: "ja",
			safety: "nothing-known",
		});
		await play.as(lotte, matter)(3, "12:00", "privacy.open-with-a-reason", {
			reason: "Nadia vroeg me mee te denken over drinken zonder preek. Mevrouw Jansen vond het goed.",
		});
		await me(2, "15:00", "privacy.give-page");
		await self(0, "08:40", "contact.send-message", { words: "Komt u nou vandaag of morgen? Ik bak appeltaart, dus ik moet het weten." });
	},
});
