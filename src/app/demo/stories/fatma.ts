/** Fatma's conference, being prepared (ACC-07); and one of another family that was held and accepted. */
import { atADevice, type Cast, participantOf, personOf } from "../cast.ts";
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
		for (const [at, [name, relation, kind]] of guests.entries())
			await wim(26 - at, "19:30", "conference.invite", { conference, name, relation, kind });
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

/** A conference that was held: closed time, a plan on a flip-over, one requirement that was not met at first. */
export const theDemirs = (cast: Cast): Story => ({
	name: "de familie Demir",
	tell: async (play) => {
		const { nadia } = cast.workers;
		const { case: matter } = await play.as(nadia)(170, "13:15", "signalling.take-call", {
			source: "person",
			channel: "in-person",
			name: "Selim Demir",
			reachable: "op de markt",
			way: "visit",
			shown: "yes",
			whom: "Selim",
			where: "Spinnersteeg 19",
			sees: "Mijn moeder kan niet meer alleen wonen en wij zijn met zijn vijven. Iedereen heeft een ander idee. Ik wil het aan tafel.",
		});
		const me = play.as(nadia, matter);
		await me(170, "13:30", "signalling.pick-up", { whoGoes: "worker", whatWeDo: "Ik kom woensdag langs op de markt." });
		await me(168, "11:00", "contact.note", {
			kind: "visit",
			place: "de markt, achter de kraam",
			personSaid: "Geen vreemde die beslist. Wij.",
			strengths: ["Een familie die komt als er gebeld wordt"],
			names: ["Elif", "Murat"],
			nextOn: play.ahead(70),
		});
		const { person } = await me(168, "11:20", "contact.know-person", {
			given: "Selim",
			family: "Demir",
			called: "Selim",
			addressForm: "je",
			prefers: "Op de markt, woensdag en zaterdag",
			toldMeThemselves: "ja",
		});
		await me(160, "10:00", "privacy.give-page");
		await answerWhoTold(play, { worker: nadia, matter, daysAgo: 160, time: "10:10", whatWeDo: "We gaan aan tafel. U ook." });
		const self = play.as(atADevice(personOf(cast, person)), matter);
		const { conference } = await me(150, "10:00", "conference.call", {
			question: "Waar en hoe woont moeder, en wie doet wat?",
			coordinator: cast.wim.id,
			yes: "spoken",
			where: "De Spil, grote zaal",
		});
		const invited = async (name: string, relation: string): Promise<unknown> =>
			(await play.as(cast.wim)(146, "19:00", "conference.invite", { conference, name, relation, kind: "family" })).participant;
		const elif = await invited("Elif", "zus");
		const murat = await invited("Murat", "broer");
		const { requirement } = await me(140, "10:00", "conference.set-requirement", {
			conference,
			text: "Er is elke avond iemand die de medicijnen naast haar bord legt.",
			by: "Carla",
			organisation: "Huisartsenpraktijk Weversplein",
		});
		await play.as(cast.wim)(120, "12:00", "conference.begin-closed-time", { conference, everybodyInformed: "ja" });
		const sister = play.as(atADevice(participantOf(cast, elif)));
		await sister(120, "12:20", "conference.come-inside", { conference, word: "kersenjam van oma" });
		await self(120, "12:25", "conference.come-inside", { conference, word: "kersenjam van oma" });
		// He heard it wrong; his sister said it once more.
		const brother = play.as(atADevice(participantOf(cast, murat)));
		await brother(120, "12:30", "conference.come-inside", { conference, word: "bessenjam van oma" });
		await brother(120, "12:35", "conference.come-inside", { conference, word: "kersenjam van oma" });
		await sister(120, "14:00", "conference.write-together", {
			conference,
			text: "Moeder wil niet weg uit haar straat. Dat staat vast.",
		});
		const parts = {
			parts: "Elif: eet op dinsdag en donderdag mee\nMurat: maakt de badkamer",
			notNeeded: "dagopvang",
			followUp: "Elif belt iedereen op de eerste van de maand",
		};
		await self(120, "16:30", "conference.bring-plan", {
			conference,
			sentences: "Moeder blijft in de Spinnersteeg.\nWij eten om de beurt bij haar.",
			...parts,
		});
		await me(119, "10:00", "conference.answer-plan", { conference, answer: requirement, why: "Wie legt de medicijnen neer op zondag?" });
		await self(117, "20:00", "conference.bring-plan", {
			conference,
			sentences: "Moeder blijft in de Spinnersteeg.\nWij eten om de beurt bij haar.\nOp zondag legt Murat de medicijnen neer.",
			...parts,
		});
		await me(116, "10:00", "conference.answer-plan", { conference, answer: "yes" });
		await me(115, "10:00", "lasting.set-intensity", { intensity: "back-up", why: "De familie volgt haar eigen plan." });
		await me(114, "11:00", "lasting.let-go", {
			why: "De familie doet het zelf.",
			bed: "Ja, haar eigen",
			bath: "Murat heeft een beugel gemaakt",
			bread: "Elke avond eet er iemand mee",
			stays: "Elif\nMurat\nde hele Spinnersteeg",
			ifWrong: "Dan belt Elif mij.",
			thinks: "Kom taart eten, niet werken.",
			how: "spoken",
			asked: "ja",
		});
		await me(36, "12:00", "lasting.greet", { words: "Op de markt. Moeder zwaaide vanaf de kraam." });
	},
});
