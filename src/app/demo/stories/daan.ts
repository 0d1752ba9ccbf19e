/** Daan and Milan: 450 kilometres a week, in two directions (ACC-04). */
import { type Cast, personOf } from "../cast.ts";
import type { Story } from "../play.ts";
import { householdOfDaan } from "./daan-household.ts";
import { talkOfDaan, tooManyForDaan } from "./daan-talk.ts";
import { answerWhoTold } from "./entries.ts";

export const daan = (cast: Cast): Story => ({
	name: "Daan en Milan",
	tell: async (play) => {
		const { joost } = cast.workers;
		const { case: matter } = await play.as(joost)(75, "14:40", "signalling.take-call", {
			source: "own-eyes",
			channel: "in-person",
			whom: "Daan, vader van Milan",
			where: "Kerkpad 3, Ooldermeer",
			sees: "Op het schoolplein staat een vader die elke dag als laatste komt, rennend, met de motor nog aan. Milan wacht op de stoeprand met zijn tas om.",
		});
		const me = play.as(joost, matter);
		await me(75, "15:00", "signalling.pick-up", { whoGoes: "worker" });
		await me(75, "15:10", "weighing.write", {
			why: "Een vader die elke dag rent, houdt dat niet vol. Ik sta er toch, op hetzelfde plein.",
			step: 1,
			outcome: "go",
			bring: "Een krentenbol en een luisterend oor",
		});
		await me(73, "14:35", "contact.note", {
			kind: "by-chance",
			place: "het schoolplein",
			personSaid: "Doe ik wat de een wil, dan gaat het mis bij de ander. En om zes uur ’s avonds moet ik nog koken.",
			strengths: ["Komt altijd, ook als het laat is", "Kent elke vis in het kanaal bij naam"],
			interests: ["Vissen met Milan, zaterdag en zondag"],
			names: ["Esther"],
		});
		const { person } = await me(73, "15:00", "contact.know-person", {
			given: "Daan",
			family: "Postma",
			called: "Daan",
			phone: "06 00 71 72 73",
			addressForm: "je",
			face: "daan",
			prefers: "Op het plein, of ’s avonds na half acht aan de telefoon.",
			toldMeThemselves: "ja",
		});
		const self = play.as(personOf(cast, person), matter);
		await me(66, "19:45", "contact.note", {
			kind: "call",
			text: "Samen alle brieven naast elkaar gelegd, ieder aan een kant van de telefoon. Vier organisaties, vier verschillende maandagen.",
			practical: ["De brieven op volgorde gelegd"],
			practicalHow: "together",
			names: ["Milan"],
		});
		await play.as(cast.vos)(60, "09:20", "signalling.send-arrears", {
			whom: "Daan Postma",
			address: "Kerkpad 3",
			kind: "huur",
			months: 2,
			amount: "980",
			attempts: "Een brief en een telefoontje.",
		});
		await answerWhoTold(play, {
			worker: joost,
			matter,
			daysAgo: 60,
			time: "15:00",
			whatWeDo: "Ik ben er al. Wat we afspreken, hoort u van hem.",
		});
		await me(59, "09:00", "contact.put-question-first", {
			question: "Laat me in het dorp werken, bij de kringloop. Dan zie ik Milan om half drie uit school komen.",
			expectation: "Dat iemand met alle vier tegelijk praat.",
			lookAgainOn: play.ahead(20),
		});
		const workdays = ["1", "2", "3", "4", "5"];
		const owed = async (words: Readonly<Record<string, unknown>>): Promise<unknown> =>
			(await me(58, "20:00", "planning.note-obligation", words)).thing;
		const care = await owed({
			by: "Jeugdzorg",
			of: "Milan en Daan",
			what: "Milan naar de opvang in Zandhuizen, Daan haalt hem op",
			why: "Dan is er na school een volwassene",
			where: "Zandhuizen, 25 km hiervandaan",
			days: workdays,
			from: "16:55",
			until: "18:05",
			km: 50,
			otherwise: "een maatregel",
		});
		const work = await owed({
			by: "Uitkering",
			of: "Daan",
			what: "Werkervaring in Noordveen, zonder loon",
			where: "Noordveen, 20 km de andere kant op",
			days: workdays,
			from: "8:35",
			until: "15:55",
			km: 40,
			otherwise: "gekort worden",
		});
		const car = await owed({ by: "Schuldhulp", of: "Daan", what: "De auto verkopen, voor het begint", otherwise: "geen schuldhulp", takes: ["car"] });
		const rent = await owed({
			by: "Westhof",
			of: "Daan",
			what: "De huur op tijd",
			why: "Elke maand, de 1e",
			otherwise: "een brief van de deurwaarder",
			needs: ["money"],
		});
		const gone = await owed({ by: "Uitkering", of: "Daan", what: "Elke maandag een sollicitatie laten zien", days: ["1"], hours: "2" });
		const less = await me(40, "10:00", "planning.lay-idea", { obligation: gone, gone: "ja", words: "Joost vraagt of dit nog moet." });
		await tooManyForDaan(play, me);
		await me(30, "10:00", "planning.settle-idea", { idea: less.thing, how: "agreed", taker: "Kees van de uitkering", teller: "Joost" });
		await me(30, "10:05", "planning.change-obligation", { obligation: rent, what: "De huur op tijd, elke eerste van de maand" });
		await me(30, "10:10", "planning.name-clash", {
			one: care,
			other: rent,
			why: "De een wil dat Daan er ’s avonds niet is, de ander belt juist dan aan.",
		});
		await me(29, "10:00", "planning.hold-clash", {
			one: car,
			other: care,
			owner: "Joost",
			words: "De bus naar Zandhuizen gaat twee keer per dag, en niet om zes uur. Joost praat met de organisaties, met Daan erbij.",
			lookAgain: play.coming(5, 2),
		});
		await me(29, "10:10", "planning.hold-clash", {
			one: car,
			other: work,
			owner: "Joost",
			words: "Komt Daan niet, dan wordt hij gekort. Dan gaat het ook mis bij Westhof.",
			lookAgain: play.coming(5, 2),
		});
		await me(29, "10:15", "planning.hold-clash", {
			one: care,
			other: rent,
			owner: "Joost",
			words: "Elke dag 50 kilometer is € 57,50 per week. Dat is een stuk van de huur.",
			lookAgain: play.coming(5, 2),
		});
		await me(29, "10:20", "planning.hold-clash", {
			one: work,
			other: rent,
			owner: "Joost",
			words: "Na de vaste lasten is er € 85. Eten en kleren komen daar ook nog van.",
			lookAgain: play.coming(5, 2),
		});
		await me(28, "15:00", "privacy.give-page");
		await self(27, "20:30", "planning.lay-idea-myself", {
			obligation: work,
			where: "de kringloop in het dorp",
			km: "2",
			until: "14:15",
			words: "Werken bij de kringloop in het dorp. Dan ben ik om half drie bij school.",
		});
		await self(27, "20:40", "planning.choose-for-table-myself", { obligations: [care, work, car] });
		await self(27, "21:00", "planning.write-what-matters-myself", { words: "Dat Milan mij ziet staan als de bel gaat." });
		const { thing: goal } = await self(27, "21:10", "planning.propose-goal-myself", { words: "Ik wil werken in het dorp en zelf Milan ophalen." });
		await self(26, "21:00", "planning.name-tie-myself", {
			name: "Esther",
			kind: "own",
			relation: "zus",
			near: "near",
			is: "close",
			now: "Ze komt mee naar het gesprek.",
		});
		await self(26, "21:05", "planning.name-tie-myself", { name: "Milan", kind: "own", relation: "zoon, acht jaar", near: "near", is: "close" });
		await self(26, "21:10", "planning.add-step-myself", {
			goal,
			words: "Ik maak de agenda voor het gesprek. Esther komt mee.",
			who: "person",
			can: "can",
		});
		const theirs = await me(20, "10:00", "planning.propose-goal", {
			words: "Milan heeft na school een volwassene bij zich.",
			owner: "Jeugdzorg",
			about: "Tot half zes.",
			sees: "Wie Milan ophaalt, en waar hij dan is.",
			tiedTo: goal,
		});
		await self(19, "21:00", "planning.say-yes-myself", { wording: theirs.wording });
		await me(12, "11:00", "privacy.log-talk", {
			with: "Kees van de uitkering",
			on: play.ago(12),
			about: "Of de kringloop in het dorp ook werkervaring is.",
			present: "no",
		});
		await me(12, "11:20", "carrying-out.tell-decision", {
			what: "De auto hoeft niet weg zolang er geen ander vervoer is.",
			taker: "Schuldhulp, Joost",
			why: "Zonder auto geen opvang en geen werkplek.",
			teller: "Joost",
		});
		await me(12, "11:25", "contact.promise", { what: "Uitzoeken of de kringloop mag tellen als werkplek.", by: "worker", on: play.coming(5, 2) });
		await me(11, "14:40", "contact.note", {
			kind: "by-chance",
			place: "het schoolplein",
			text: "Kees mag ook namens jeugdzorg en schuldhulp praten. Eén iemand namens de rest, dat vond Daan genoeg.",
		});
		await talkOfDaan(play, me, self, play.as(cast.workers.nadia));
		await householdOfDaan(me, self);
		await me(6, "10:00", "contact.plan-visit", {
			day: play.coming(5, 2),
			time: "10:00",
			place: "De Spil, kamer 2",
			bring: "de kaart met alle kilometers",
			why: "Het gesprek waar Daan de agenda voor maakt",
			ownPeople: "Zijn zus Esther",
			companions: [{ name: "Kees", organisation: "gemeente", role: "praat namens de rest" }],
			invited: "ja",
			safety: "nothing-known",
		});
	},
});
