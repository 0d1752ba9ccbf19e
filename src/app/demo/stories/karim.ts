/** Karim Bos: two months of rent, a brother, and a plan of his own (ACC-01). */
import { type Cast, personOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { homeOfKarim } from "./karim-home.ts";
import { planOfKarim } from "./karim-plan.ts";
import { inTheWay } from "./karim-in-the-way.ts";
import { pressure } from "./karim-pressure.ts";
import { answerWhoTold, entryThatSays, fieldOf } from "./entries.ts";

export const karim = (cast: Cast): Story => ({
	name: "Karim Bos",
	tell: async (play) => {
		const { workers, vos, organisations } = cast;
		const { nadia, tom } = workers;
		const { today, ago } = play;
		await play.as(vos)(52, "09:10", "signalling.send-arrears", {
			whom: "Karim Bos",
			address: "Lindestraat 14",
			kind: "huur",
			months: 2,
			amount: "1.240",
			since: ago(112),
			attempts: "Twee brieven gestuurd, geen antwoord. Nog geen datum voor een ontruiming.",
		});
		const { case: matter } = await play.as(nadia)(51, "15:50", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "Juf Marijke, De Spoel",
			reachable: "088 000 60 61",
			whom: "Karim Bos",
			where: "Lindestraat 14",
			sees: "De meiden van Karim zijn moe. Ze komen zonder brood en zeggen dat papa ’s nachts aan tafel zit.",
			tried: "Op het plein gezwaaid. Hij liep snel door.",
			way: "call",
			shown: "ask",
		});
		const me = play.as(nadia, matter);
		await me(50, "09:05", "signalling.pick-up", {
			whoGoes: "worker",
			whatWeDo: "Ik ga zelf langs, met tijd. Ik laat u horen als er contact is.",
			whatWeAsk: "Blijf zwaaien op het plein. Dat doet meer dan u denkt.",
		});
		await me(50, "09:40", "weighing.write", {
			why: "Twee kinderen kunnen hun huis kwijtraken. En er kwamen tot nu toe alleen brieven.",
			whyMe: "Omdat er nog geen mens geweest is. En ik kan iets doen waar Karim dezelfde dag wat aan heeft.",
			harmTo: ["self", "children"],
			fact: "Twee maanden huur, twee brieven, geen gesprek.",
			sure: "Van de huur weet ik het zeker. Van de nachten aan tafel niet.",
			told: "Nee, nog niet. Hij weet niet dat er zorgen zijn.",
			riskOfGoing: "Karim voelt zich betrapt. De deur blijft daarna voor iedereen dicht.",
			riskOfStaying: "Er komt een vonnis. Dan staan er straks twee kinderen op straat.",
			bring: "Een uur tijd. Samen de brieven openmaken, en met Westhof bellen terwijl Karim meeluistert.",
			step: 3,
			stepWhy: "Niemand vroeg ons. Ik bel één keer aan, met iets in mijn handen. Is het nee, dan ga ik weer.",
			outcome: "go",
		});
		const { visit } = await me(50, "10:00", "contact.plan-visit", {
			day: ago(48),
			time: "16:30",
			place: "Lindestraat 14, aan de deur",
			bring: "Een uur tijd, en de telefoon om samen met Westhof te bellen",
			why: "Kennismaken, en kijken of ik ergens bij kan helpen",
			ifInconvenient: "Dan vraag ik wanneer het wel uitkomt",
			safety: "nothing-known",
		});
		await me(48, "17:00", "contact.attempt", {
			visit,
			outcome: "not-convenient",
			how: "rang",
			words: "rond etenstijd (‘vrijdag in Het Anker, daar is het rustig’)",
			nextWay: "elsewhere",
			nextOn: ago(46),
		});
		await me(46, "11:20", "contact.note", {
			kind: "visit",
			place: "Koffiehuis Het Anker",
			seenAndHeard: "We zaten aan het tafeltje bij het raam. Karim had vier enveloppen in zijn binnenzak, allemaal dicht.",
			personSaid: "Ze hebben mijn uren gekort. Van zesendertig naar dertig. En dan wordt alles ineens net te weinig.",
			practical: ["Brief van de zorgverzekering uitgelegd"],
			practicalHow: "together",
			strengths: ["Kookt elke avond vers, ook van weinig", "Weet precies wat hij verdient, tot op de cent"],
			interests: ["Koken op vrijdag, met de deur open"],
			names: ["Sami"],
			thoughts: "Niet te snel over de huur beginnen. Eerst de uren.",
		});
		await me(46, "11:40", "contact.wrap-up", {
			understood: "Ja. ‘Eindelijk iemand die gewoon zit.’",
			thinks: "Fijn dat het niet op kantoor was.",
			mayReturn: "Ja, weer in Het Anker.",
			ownPeople: "Mijn broer. Sami.",
			cardLeft: true,
		});
		await me(46, "11:50", "contact.put-question-first", {
			question: "Ik wil mijn uren terug. Of ander werk.",
			expectation: "Dat iemand meedenkt, en niet meteen over de huur begint.",
			lookAgainOn: play.ahead(12),
		});
		const { person } = await me(46, "12:05", "contact.know-person", {
			given: "Karim",
			family: "Bos",
			called: "Karim",
			phone: "06 00 41 42 43",
			addressForm: "je",
			face: "karim",
			prefers: "In Het Anker, in de ochtend. ’s Avonds zijn er de meiden.",
			toldMeThemselves: "ja",
		});
		const self = play.as(personOf(cast, person), matter);
		await answerWhoTold(play, {
			worker: nadia,
			matter,
			daysAgo: 46,
			time: "16:10",
			whatWeDo: "Er is contact. Wat er speelt, vertelt hij zelf als hij dat wil.",
			whatWeAsk: "Blijf groeten.",
		});
		const westhof = { organisation: organisations.westhof, aim: "keep-home", ground: "consent", consent: "before", until: play.ahead(180) };
		await me(45, "09:30", "privacy.disclose", { ...westhof, items: ["contact-made", "worker-name"], forWhat: "Zodat er geen derde brief komt" });
		await me(42, "14:30", "contact.note", {
			kind: "visit",
			place: "bij Karim thuis, aan de keukentafel",
			text: "Sami was er ook. Hij deed de koffie en Karim deed het woord. De brieven liggen nu op drie stapels.",
			names: ["Sami", "de chef"],
			gives: ["Kookt voor de bovenbuurvrouw als die slecht ter been is"],
		});
		await me(42, "14:50", "privacy.give-page");
		for (const words of [
			"Dat mijn kinderen weten: hier wonen we, en hier blijven we.",
			"Op vrijdag koken, met iedereen aan tafel.",
			"Niet steeds aan weer een ander uitleggen hoe het zit.",
		])
			await me(42, "15:00", "planning.write-what-matters", { words, spoken: "ja", witness: "Sami" });
		const home = await me(42, "15:20", "planning.propose-goal", {
			words: "Ik wil met de kinderen in dit huis blijven.",
			spoken: "ja",
			witness: "Sami",
		});
		const costs = await me(42, "15:25", "planning.propose-goal", { words: "Ik betaal elke maand mijn vaste lasten.", spoken: "ja", witness: "Sami" });
		const hours = await self(41, "21:10", "planning.propose-goal-myself", { words: "Ik wil mijn uren terug. Of ander werk." });
		const { thing: sami } = await self(41, "21:15", "planning.name-tie-myself", {
			name: "Sami",
			kind: "own",
			relation: "broer",
			near: "near",
			was: "close",
			then: "We belden met verjaardagen.",
			is: "close",
			now: "Hij komt op zondag, met baklava.",
			likes: "de post doornemen, met koffie",
		});
		await self(41, "21:20", "planning.decide-tie-myself", { tie: sami, purpose: "de post doornemen", answer: "yes" });
		await me(40, "10:00", "planning.ask-tie", { tie: sami, purpose: "de post doornemen" });
		await me(39, "10:00", "planning.tie-said", { tie: sami, purpose: "de post doornemen", answer: "yes" });
		for (const [domain, form] of [
			["money", "together"],
			["home", "together"],
			["household", "self"],
			["people", "own"],
		])
			await me(39, "10:20", "planning.set-steering", { domain, form, spoken: "ja", witness: "Sami" });
		await me(38, "13:00", "weighing.look-in-hindsight", {
			version: 1,
			words: "Het goede moment. En het goede koffiehuis. Aan de deur had ik niets bereikt.",
		});
		const theirs = await me(30, "11:00", "planning.propose-goal", {
			words: "De huur wordt betaald.",
			owner: "Westhof",
			about: "Elke maand de huur, en € 60 erbij tot de achterstand weg is.",
			sees: "dat er contact is, de naam van Nadia, en deze afspraak.",
			tiedTo: home.thing,
		});
		await self(29, "20:30", "planning.say-yes-myself", { wording: theirs.wording });
		const signs = await self(29, "20:40", "planning.add-step-myself", {
			goal: home.thing,
			words: "Ik teken de afspraak met Westhof.",
			who: "person",
			can: "can",
		});
		await self(29, "20:45", "planning.add-step-myself", { goal: home.thing, words: "op zondag de post met me doornemen", who: "own", name: "Sami" });
		await self(29, "20:50", "planning.add-step-myself", {
			goal: costs.thing,
			words: "Ik zet de huur klaar op de 26e, de dag na mijn loon.",
			who: "person",
			can: "can",
		});
		await self(29, "20:55", "planning.add-step-myself", {
			goal: costs.thing,
			words: "Ik zoek uit wat er van mijn loon af gaat, met de loonstrook ernaast.",
			who: "person",
			can: "with-help",
			helper: "Nadia",
		});
		await self(28, "20:10", "planning.add-step-myself", {
			goal: hours.thing,
			words: "Ik vraag het aan mijn chef, als de drukte voorbij is.",
			who: "person",
			can: "can",
			changes: "Zes uur meer werk is € 310 meer loon. Er gaat € 95 toeslag af. Ik houd € 215 over.",
		});
		await me(28, "16:00", "planning.add-step", {
			goal: hours.thing,
			words: "rondvragen bij zijn oude baas",
			who: "own",
			name: "Sami",
			spoken: "ja",
			witness: "Sami",
		});
		const { promise } = await me(27, "10:00", "contact.promise", {
			what: "Uitzoeken of Karim recht heeft op meer toeslag.",
			by: "worker",
			on: ago(20),
		});
		await me(20, "10:00", "contact.end-promise", { promise, how: "moved", why: "Het kantoor was dicht.", on: ago(17) });
		await me(17, "10:00", "contact.end-promise", { promise, how: "kept", why: "€ 40 per maand erbij." });
		const { thing: beside } = await me(16, "16:10", "planning.agree", {
			words: "Ik zit naast Karim als hij met Westhof belt. Het woord doet Karim zelf.",
			side: "worker",
			name: "Nadia",
			form: "rhythm",
			when: "als er een brief van Westhof komt",
		});
		await me(14, "11:30", "planning.tell-how-it-went", { agreement: beside, how: "kept" });
		await planOfKarim(play, me, self, { home: home.thing, hours: hours.thing, costs: costs.thing, agreement: beside });
		// We moved twice: that is a question to ourselves (SIG-10).
		await me(15, "09:15", "signalling.note-thinning", { change: "Ik kom op vrijdag na de markt, en niet meer tussen twee overleggen door." });
		await me(14, "11:40", "contact.note", {
			kind: "chat",
			place: "Koffiehuis Het Anker",
			text: "Gebeld met mevrouw Vos, Karim aan het woord. Ik heb alleen mijn koffie vastgehouden.",
			practical: ["Met Westhof gebeld over de afspraak"],
			practicalHow: "together",
			names: ["Sami"],
		});
		const shared = entryThatSays(await play.reads(nadia, 6, "09:10", matter), "privacy.disclosed", "worker-name");
		await play.as(vos)(6, "09:30", "privacy.ask-for-an-item", { disclosure: fieldOf(shared, "disclosure"), item: "payment-agreement" });
		const asked = entryThatSays(await play.reads(nadia, 6, "09:40", matter), "privacy.item-asked", "payment-agreement");
		await play.as(vos)(6, "09:50", "privacy.ask-of-us", {
			disclosure: fieldOf(shared, "disclosure"),
			words: "Wilt u hem zeggen dat hij beter kleiner kan gaan wonen?",
		});
		const wished = entryThatSays(await play.reads(nadia, 6, "10:00", matter), "privacy.asked-of-us", "kleiner");
		await me(6, "10:10", "privacy.answer-for-us", {
			asked: fieldOf(wished, "asked"),
			answer: "no",
			because: "convince",
			words: "U kunt het hem zelf vragen. Hij neemt de telefoon op, en hij weet van uw vraag.",
		});
		await me(6, "16:30", "contact.plan-visit", {
			day: today,
			time: "10:30",
			place: "Koffiehuis Het Anker",
			bring: "een uur tijd, en het nummer van mevrouw Vos bij Westhof",
			why: "Bijpraten over de brief en over de uren",
			ownPeople: "Zijn broer Sami",
			invited: "ja",
			safety: "nothing-known",
		});
		await me(6, "16:40", "privacy.disclose", {
			...westhof,
			items: ["payment-agreement"],
			agreement: "Elke maand de huur, en € 60 erbij tot de achterstand weg is.",
		});
		await me(6, "16:45", "privacy.answer-a-partner", {
			asked: fieldOf(asked, "asked"),
			how: "Karim vond het goed. De afspraak staat nu bij Westhof, de rest niet.",
		});
		await self(6, "19:30", "planning.celebrate-step-myself", { step: signs.thing, words: "Getekend. Met mijn eigen pen." });
		await pressure(play, cast, String(matter));
		await inTheWay(cast, me, self);
		await homeOfKarim(play, cast, String(matter), person);
		await self(2, "20:40", "contact.tell-it-worked-myself", {
			situation: "home",
			words:
				"Ik dacht dat het over was. Ze vroegen eerst wat ik zelf wilde. Toen belde ik, met iemand naast me die zijn mond hield. We wonen er nog, mijn kinderen en ik.",
		});
		await self(1, "20:15", "planning.celebrate-myself", {
			words: "Ik ging zelf naar de balie van Westhof. Alleen, en met de goede papieren.",
			celebrated: "Met de meiden een ijsje, in november",
		});
		await me(1, "17:20", "contact.receive-call", {
			words: "Er is weer een brief van Westhof, van maandag. Ik snap de helft.",
			channel: "message",
		}).then(({ asked }) => me(1, "17:30", "contact.answer-call", { asked, words: "Ik bel ze morgen. Neem hem mee naar Het Anker." }));
		await me(1, "17:35", "contact.promise", { what: "Westhof bellen over de brief van maandag.", by: "worker", on: today });
		await play.as(tom, matter)(2, "12:00", "privacy.open-with-a-reason", {
			reason: "Nadia was vrij en Karim belde naar De Spil. Ik heb alleen gekeken hoe hij te bereiken is.",
		});
	},
});
