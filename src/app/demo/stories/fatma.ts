/** Fatma's conference, being prepared (ACC-07). */
import { type Cast, personOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { answerWhoTold } from "./entries.ts";

export const fatma = (cast: Cast): Story => ({
	name: "Fatma en haar kinderen",
	tell: async (play) => {
		const { tom } = cast.workers;
		const { case: matter } = await play.as(tom)(58, "15:20", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "Juf Marijke, De Spoel",
			reachable: "088 000 60 61",
			way: "call",
			shown: "yes",
			whom: "Fatma en haar kinderen",
			where: "Vlasstraat 6",
			sees: "De jongste komt vaak te laat en de oudste doet alles. Fatma belt elke keer zelf af en huilt dan.",
			tried: "Een gesprek op school. Ze kwam, met een taart.",
		});
		const me = play.as(tom, matter);
		await me(57, "09:00", "signalling.pick-up", {
			whoGoes: "reporter",
			whatWeDo: "Ik bel u om vier uur. Daarna gaan we samen.",
			whatWeAsk: "Vraagt u haar of ik erbij mag zitten?",
		});
		await me(57, "09:30", "weighing.write", {
			why: "Een moeder die zelf belt en taart meebrengt, wil iets. Daar begin ik.",
			whyMe: "Zij kent me van het veldje, haar oudste voetbalt bij mij.",
			harmTo: ["children"],
			bring: "Iemand die de oudste op dinsdag en donderdag naar de huiswerktafel brengt",
			riskOfGoing: "Nog een man erbij die iets van haar vindt.",
			riskOfStaying: "Anderen beslissen over haar kinderen zonder haar mensen.",
			step: 2,
			outcome: "go",
		});
		await me(55, "15:45", "contact.note", {
			kind: "visit",
			place: "op school, in het lokaal van juf Marijke",
			personSaid: "Ik wil dat iemand vraagt wat wél gaat.",
			strengths: ["Kookt voor het hele schoolfeest", "Belt altijd zelf"],
			interests: ["Trouwjurken naaien"],
			names: ["tante Emine", "Gülay van vroeger"],
		});
		const { person } = await me(55, "16:10", "contact.know-person", {
			given: "Fatma",
			family: "Kaya",
			called: "Fatma",
			phone: "06 00 81 82 83",
			language: "Turks",
			reading: "Leest liever Turks, praat allebei.",
			prefers: "Na half negen, als de kinderen op school zijn.",
			toldMeThemselves: "ja",
		});
		await answerWhoTold(play, {
			worker: tom,
			matter,
			daysAgo: 54,
			time: "15:40",
			whatWeDo: "Wij praten. U zat er zelf bij, dank voor uw lokaal.",
			whatWeAsk: "Blijf vragen wat wel gaat.",
		});
		const self = play.as(personOf(cast, person), matter);
		await me(40, "10:00", "contact.note", {
			kind: "visit",
			place: "bij Fatma thuis",
			text: "De jongste slaapt bij de tv in. We hebben het bed verplaatst en dat was alles.",
			practical: ["Een bed verplaatst"],
			practicalHow: "together",
			gives: ["Een jurk voor het nichtje van Gerrit"],
		});
		await me(33, "10:00", "privacy.give-page");
		await self(32, "21:00", "planning.write-what-matters-myself", { words: "Dat mijn kinderen bij mij opgroeien, en veilig." });
		await self(31, "21:00", "planning.name-tie-myself", {
			name: "Rob",
			kind: "other-professional",
			relation: "wijkagent",
			near: "edge",
			now: "groet, en kent de kinderen bij naam",
		});
		await self(31, "21:05", "planning.name-tie-myself", {
			name: "Emine",
			kind: "own",
			relation: "tante",
			near: "near",
			is: "close",
			now: "belt elke avond",
			likes: "koken voor veel mensen",
		});
		const { conference } = await self(30, "21:00", "conference.call", {
			question: "Hoe kunnen mijn kinderen veilig bij ons opgroeien?",
			coordinator: cast.wim.id,
			yes: "own-device",
			where: "De Hoeve, de achterzaal",
			when: "een zaterdag, met eten",
		});
		const wim = play.as(cast.wim);
		const guests = [
			["Emine", "tante", "family"],
			["Hasan", "oom", "family"],
			["Zeynep", "zus", "family"],
			["Mehmet", "zwager", "family"],
			["Ayşe", "nicht", "family"],
			["Yusuf", "neef", "family"],
			["Opa Kaya", "schoonvader", "family"],
			["Gülay", "oude buurvrouw", "neighbour"],
			["Mia", "buurvrouw", "neighbour"],
			["Sevda", "vriendin", "friend"],
			["Nurcan", "vriendin van de naailes", "friend"],
			["Meester Bram", "kent de oudste van judo", "acquaintance"],
			["Hatice", "kookt op vrijdag", "acquaintance"],
			["Orhan", "bakker", "acquaintance"],
		] as const;
		await wim(29, "19:00", "conference.word-question", { conference, question: "Hoe kunnen mijn kinderen veilig bij ons opgroeien?" });
		// Who was thought of while they went through the questions together.
		const alongs: Readonly<Record<string, string>> = {
			Gülay: "used-to-be",
			"Meester Bram": "helped-once",
			Orhan: "celebrates",
			Nurcan: "through-somebody",
		};
		for (const [at, [name, relation, kind]] of guests.entries()) {
			const along = alongs[name];
			const thought = along && (await wim(26 - at, "19:10", "conference.think-of", { conference, name, relation, along }))["thought"];
			const { participant } = await wim(26 - at, "19:30", "conference.invite", { conference, name, relation, kind, ...(thought ? { thought } : {}) });
			if (at > 5) continue;
			await wim(26 - at, "19:40", "conference.give-invitation", { conference, participant, way: at % 2 === 0 ? "told" : "paper" });
			await wim(26 - at, "20:00", "conference.say-coming", { conference, participant, comes: at === 3 ? "perhaps" : "yes" });
		}
		const { thought } = await wim(13, "19:10", "conference.think-of", { conference, name: "de vader van de jongste", along: "would-want-to-know" });
		await wim(13, "19:15", "conference.leave-thought", { conference, thought });
		await wim(13, "19:30", "conference.set-place", {
			conference,
			where: "De Hoeve, de achterzaal",
			when: "een zaterdag, met eten",
			neutral: "Daar kent niemand de weg beter dan een ander.",
			practical: "De kinderen spelen in de gymzaal. Hatice kookt.",
		});
		await wim(13, "19:40", "conference.agree-safety", {
			conference,
			text: "Wie boos wordt, loopt even naar buiten. Daarna komt die terug.",
			who: "Opa Kaya",
		});
		const { helper } = await wim(12, "10:00", "conference.list-helper", {
			conference,
			name: "Joost",
			organisation: "Gemeente Weversdam, schuldhulp",
			topic: "wat de wet zegt over schulden, en wat er met het loon mag",
		});
		await wim(12, "10:10", "conference.give-hand-out", {
			conference,
			helper,
			words: "Van uw inkomen blijft altijd een deel vrij om van te leven. Wij rekenen dat samen uit, als u dat wilt.",
		});
		const { visit } = await me(14, "10:00", "contact.plan-visit", {
			day: play.ago(11),
			time: "09:00",
			place: "bij Fatma thuis",
			bring: "de lijst met namen",
			why: "De uitnodigingen doornemen",
			invited: "ja",
			safety: "nothing-known",
		});
		await me(12, "18:00", "contact.drop-visit", { visit, why: "De jongste heeft waterpokken. We belden in plaats daarvan." });
		await me(11, "10:00", "conference.set-requirement", {
			conference,
			text: "Er slaapt elke nacht een volwassene in huis die nuchter is.",
			by: "Hester",
			organisation: "Jeugdzorg",
		});
		await me(11, "10:05", "conference.set-requirement", {
			conference,
			text: "De kinderen gaan elke dag naar school.",
			by: "Hester",
			organisation: "Jeugdzorg",
		});
		await me(5, "09:10", "contact.note", {
			kind: "visit",
			place: "bij Fatma thuis",
			text: "De lijst is af: veertien mensen. Ze telde ze drie keer en lachte.",
			names: ["tante Emine"],
		});
		await me(2, "17:00", "contact.receive-call", { words: "Tante Emine vraagt of ze de samovar mag meenemen.", channel: "phone" }).then(({ asked }) =>
			me(2, "17:10", "contact.answer-call", { asked, words: "Ja. Twee als ze wil." }),
		);
		await me(1, "10:00", "contact.plan-visit", {
			day: play.ahead(1),
			time: "09:00",
			place: "bij Fatma thuis",
			bring: "de sleutel van de zaal",
			why: "De zaal bekijken",
			invited: "ja",
			safety: "nothing-known",
		});
	},
});
