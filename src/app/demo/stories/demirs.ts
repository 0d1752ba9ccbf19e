import { atADevice, type Cast, participantOf, personOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { answerWhoTold } from "./entries.ts";

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
		const listed = async (name: string, organisation: string, topic: string): Promise<unknown> =>
			(await play.as(cast.wim)(141, "10:00", "conference.list-helper", { conference, name, organisation, topic })).helper;
		const carla = await listed("Carla", "Huisartsenpraktijk Weversplein", "wat de medicijnen doen");
		const rita = await listed("Rita", "Dagopvang De Linde", "hoe een dag daar is");
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
			followUpBy: elif,
		};
		await self(120, "16:30", "conference.bring-plan", {
			conference,
			sentences: "Moeder blijft in de Spinnersteeg.\nWij eten om de beurt bij haar.",
			...parts,
		});
		await me(119, "10:00", "conference.answer-plan", {
			conference,
			requirement,
			answer: "unmet",
			why: "Wie legt de medicijnen neer op zondag?",
		});
		await self(117, "20:00", "conference.bring-plan", {
			conference,
			sentences: "Moeder blijft in de Spinnersteeg.\nWij eten om de beurt bij haar.\nOp zondag legt Murat de medicijnen neer.",
			...parts,
		});
		await self(117, "20:10", "conference.allot-part", {
			conference,
			to: carla,
			needed: "yes",
			part: "Leg op de eerste dag aan Murat uit welke doos wanneer.",
			assures: "Elke avond eet er iemand mee. Op zondag is dat Murat.",
		});
		await self(117, "20:15", "conference.allot-part", { conference, to: rita, needed: "no" });
		await self(117, "20:20", "conference.give-plan", { conference, to: nadia.id });
		await play.as(participantOf(cast, rita))(116, "09:00", "conference.hear-part", { conference });
		await play.as(participantOf(cast, carla))(116, "10:00", "conference.answer-plan", { conference, requirement, answer: "met" });
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
