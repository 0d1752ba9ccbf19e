/** What ended without opening anything on anybody: on the spot, by residents, by bringing people together (ACC-02, ACC-09, ACC-17). */
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";

const garden = (cast: Cast): Story => ({
	name: "de tuin van mijnheer Kok",
	tell: async (play) => {
		const { tom } = cast.workers;
		const { case: matter } = await play.as(tom)(34, "16:10", "signalling.take-call", {
			source: "resident",
			channel: "in-person",
			name: "Ria de Groot",
			reachable: "06 00 51 52 53",
			way: "visit",
			shown: "yes",
			whom: "mijnheer Kok",
			where: "Tuinstraat 11",
			sees: "De voortuin van mijnheer Kok groeit over het pad. Hij kan het niet meer bijhouden, en iedereen klaagt.",
			tried: "Westhof gebeld. En de wijkagent gesproken, die zei dat planten geen overtreding zijn.",
			nuisance: "De kinderwagen kan er niet langs.",
		});
		const me = play.as(tom, matter);
		await me(33, "09:20", "signalling.pick-up", {
			whoGoes: "together",
			whatWeDo: "Ik vraag hem of hij het goed vindt dat er buren komen.",
			whatWeAsk: "Wilt u het op u nemen? U heeft de snoeischaar al in de hand.",
		});
		await me(30, "10:10", "signalling.settle", {
			how: "residents",
			what: "Een voortuin in de Tuinstraat, elke eerste zaterdag",
			lead: "Ria",
			asked: "yes",
			ourPart: "nudge",
			reason: "Zes buren, één tuin. Mijnheer Kok wijst aan wat mag blijven staan.",
			whatWeDo: "Ik kom één keer kijken hoe het staat.",
			whatWeAsk: "Gaat u door, en krijgt hij de eerste tomaten?",
			lookBackOn: play.ahead(4),
		});
	},
});
const billiards = (cast: Cast): Story => ({
	name: "de vaste biljarter",
	tell: async (play) => {
		const { lotte } = cast.workers;
		const { case: matter } = await play.as(lotte)(23, "15:30", "signalling.note-heard", {
			words: "Aan het biljart ontbrak de man van de derde keu, voor de tweede keer.",
			where: "Dorpsstraat 33, Ooldermeer",
		});
		await play.as(lotte, matter)(22, "10:00", "signalling.settle", {
			how: "on-the-spot",
			reason: "Aangebeld en gevraagd. Een griepje en een kapotte bril. De bril ligt bij de opticien.",
		});
	},
});
const together = (cast: Cast): Story => ({
	name: "twee mensen en de vogels",
	tell: async (play) => {
		const { nadia } = cast.workers;
		const { case: matter } = await play.as(nadia)(48, "11:15", "signalling.take-call", {
			source: "resident",
			channel: "in-person",
			name: "Anneke",
			reachable: "op de markt",
			way: "visit",
			shown: "yes",
			where: "rond de vijver",
			sees: "Bij de vijver staat elke ochtend een man alleen naar de futen te kijken. Ik zou zelf ook wel wat willen doen, ik zit te veel binnen.",
			tried: "Geknikt.",
		});
		const me = play.as(nadia, matter);
		await me(48, "11:20", "signalling.pick-up", {
			whoGoes: "reporter",
			whatWeDo: "Ik vraag hem of hij gezelschap wil. Zegt hij nee, dan laat ik het zo.",
			whatWeAsk: "Neemt u woensdag een verrekijker mee?",
		});
		await me(45, "10:30", "weighing.write", {
			why: "Niets zorgelijks: twee mensen die allebei graag naar vogels kijken.",
			step: 1,
			outcome: "connect",
			watcher: nadia.id,
			wouldChange: "Als een van de twee liever stopt.",
			lookAgainOn: play.ahead(13),
		});
		await me(20, "10:30", "signalling.settle", {
			how: "together",
			what: "Samen naar de vogels kijken, elke ochtend bij de vijver",
			asked: "yes",
			ourPart: "none",
			reason: "Ze lopen nu elke ochtend. Hij repareert haar fiets, zij leent haar boek over futen.",
			whatWeDo: "Ik stap ertussenuit. U weet me te vinden.",
			lookBackOn: play.ahead(13),
		});
	},
});
const socialMap = (cast: Cast): Story => ({
	name: "een lege woensdag",
	tell: async (play) => {
		const { joost } = cast.workers;
		const { case: matter } = await play.as(joost)(15, "09:40", "signalling.take-call", {
			source: "person",
			channel: "in-person",
			name: "Roel",
			reachable: "loopt binnen",
			way: "visit",
			shown: "yes",
			where: "Kanaalweg 18",
			sees: "Sinds mijn pensioen is het elke dag woensdag. Ik wil iets doen met mijn handen.",
		});
		await play.as(joost, matter)(15, "09:55", "signalling.settle", {
			how: "social-map",
			reason: "Samen op de kaart gekeken: het repareercafé zoekt iemand voor de fietsen.",
			whatWeDo: "Ik heb hem gezegd dat u zaterdag komt.",
			whatWeAsk: "Vertelt u me of de koffie daar beter is?",
		});
	},
});
export const settled = [garden, billiards, together, socialMap];
