/** Sanne: a door that said 'not now', a worry about a child that stood on top for a while, and a face that was handed over warmly (LEG-06, LEG-10, LEG-22, LEG-26, SAFE-05, SAFE-06, PRIN-07). */
import type { Cast } from "../cast.ts";
import type { Play, Story } from "../play.ts";
import { answerWhoTold, entryThatSays, fieldOf } from "./entries.ts";

const coming = async (play: Play, { workers: { samira, tom } }: Cast, matter: string): Promise<void> => {
	const me = play.as(samira, matter);
	await me(95, "09:10", "weighing.write", {
		why: "Een moeder die ’s nachts werkt en overdag wakker blijft. Ik wil weten wie er naast haar staat.",
		whyMe: "Ik kom hier elke week langs met de moestuin.",
		harmTo: ["children"],
		riskOfGoing: "Ze denkt dat ik over haar werk kom praten.",
		riskOfStaying: "Dan ziet niemand dat ze omvalt van de slaap.",
		bring: "Een krat groente, en een uurtje oppas als ze wil slapen",
		step: 3,
		stepWhy: "Niemand vroeg erom. Eén keer aanbellen.",
		outcome: "go",
	});
	await me(94, "16:10", "contact.attempt", { outcome: "not-wanted-now", how: "rang", words: "‘Nu niet. En zet die krat maar neer.’" });
	await me(93, "09:00", "weighing.write", {
		why: "Ze zei nu niet, en nam de krat wel aan. Ik laat haar even.",
		step: 2,
		outcome: "not-now",
		noGround: "no-backing",
		missing: "Geld voor een oppas in de avond. Nu kan ik niets bieden na zessen.",
		after: "wait-for-them",
		watcher: samira.id,
		wouldChange: "Als ze belt, of als de juf weer iets ziet.",
		lookAgainOn: play.ago(86),
	});
	await me(86, "10:00", "weighing.write", {
		why: "Ze belde niet. Wel stond de lege krat schoon terug bij de moestuin. Dat is een antwoord.",
		whyMe: "Ik breng de volgende krat.",
		riskOfGoing: "Dat ze zich opgejaagd voelt door groente.",
		riskOfStaying: "Dat de krat het laatste was.",
		bring: "Een krat, met een briefje: ‘Oppas is geregeld, als je wilt’",
		step: 3,
		stepWhy: "Neerzetten, aanbellen, en weer gaan.",
		outcome: "go",
		after: "try-differently",
	});
	await me(85, "16:00", "contact.attempt", { outcome: "came-in", how: "gift", words: "Ze zette thee. De kinderen telden de worteltjes." });
	await me(85, "16:50", "weighing.ask-permission", { what: "come-back", answer: "yes", words: "Op dinsdag, na vieren." });
	await me(85, "16:55", "weighing.ask-permission", { what: "call-somebody", answer: "no", words: "Mijn moeder bel ik zelf." });
	await play.as(tom, matter)(84, "12:00", "privacy.open-with-a-reason", { reason: "Samira vroeg of ik mee wil kijken." });
};
const child = async (play: Play, { workers: { samira, tom } }: Cast, matter: string): Promise<unknown> => {
	const me = play.as(samira, matter);
	await me(80, "09:00", "weighing.say-no-to-a-request", { asks: "check-on-them", from: "Het loket inkomen" });
	const { incident } = await me(79, "11:00", "weighing.note-incident", {
		place: "counter",
		what: "Ze schoof een stapel papier van de balie.",
		before: "Voor de derde keer naar een ander loket gestuurd, met twee kinderen aan de hand.",
		wanted: "Weten of de oppas vergoed wordt.",
		on: play.ago(81),
		until: play.ahead(20),
	});
	const { concern } = await me(78, "09:00", "weighing.raise-child-concern", {
		what: "De jongste zat om elf uur ’s avonds alleen op de trap. Ze wachtte op mama, zei ze.",
		second: tom.id,
		lookAgainOn: play.ago(76),
	});
	const { departure } = await me(78, "17:00", "weighing.depart-from-wish", {
		wish: "Ze wil dat niemand met haar moeder praat.",
		instead: "Wij vroegen oma of ze vanavond kan komen.",
		ground: "safety",
		until: play.ago(70),
	});
	await play.as(tom, matter)(77, "10:00", "weighing.look-along", {
		concern,
		words: "Ik zie een kind dat weet waar ze moet wachten. En een moeder die een kwartier te laat was. Wie kan er dat kwartier zijn?",
	});
	await me(77, "16:30", "weighing.ask-own-safety", { concern, words: "Oma woont om de hoek. Ze is er nu vanaf negen uur, tot mama er is." });
	const owed = entryThatSays(await play.reads(samira, 76, "15:00", matter), "weighing.account-owed", "in-spite-of-wish");
	await me(76, "15:30", "weighing.give-account", {
		account: fieldOf(owed, "account"),
		how: "Aan de keukentafel, voor de kinderen uit school kwamen.",
		reaction: "‘Je had me wakker mogen bellen.’ Dat is waar.",
	});
	await me(76, "16:00", "weighing.talk-departure-over", {
		departure,
		said: "Ze was boos. Daarna zei ze: dat had ik zelf moeten vragen. Dat doet ze nu.",
	});
	await me(70, "16:00", "weighing.return-to-wish", { departure, words: "Oma en zij regelen het samen." });
	await me(62, "16:00", "weighing.end-child-concern", { concern, words: "Al twee weken slaapt de jongste als oma voorleest." });
	return incident;
};
const onwards = async (play: Play, { workers: { samira, tom } }: Cast, matter: string): Promise<void> => {
	const me = play.as(samira, matter);
	const { handOver } = await me(40, "09:00", "weighing.propose-hand-over", {
		to: tom.id,
		why: "Tom kent de avondopvang, en is er als zij wakker is. Ik niet.",
	});
	await me(38, "16:00", "weighing.hand-over-person-answers", { handOver, answer: "yes", words: "Als jij de groente blijft brengen." });
	await me(36, "16:00", "weighing.hand-over-met", {
		handOver,
		present: ["person", "giver", "receiver"],
		words: "Met zijn drieën, en twee kinderen onder de tafel.",
	});
	const his = play.as(tom, matter);
	await his(36, "17:00", "weighing.hand-over-receiver-answers", { handOver, answer: "yes", words: "Dinsdag, na vieren." });
	await his(33, "16:30", "carrying-out.say-powers", {
		can: "Ik mag oppas regelen tot vijftig euro, zonder dat iemand tekent.",
		mustTell: "Als een kind alleen buiten is, moet ik iets doen. Dan bel ik eerst jou, en dan oma.",
	});
	await me(30, "09:00", "weighing.lay-beside", {
		version: 2,
		why: "Iemand zei ‘nu niet’ en nam wel aan wat ik meebracht. Ik heb gewacht.",
		hindsight: "Wachten was goed. Iets teruggeven is ook een antwoord.",
	});
	await his(20, "16:30", "weighing.ask-how-it-felt", { felt: "mixed", words: "Eerst dacht ik: wat moet ze. Nu denk ik: ze kwam terug." });
	await his(10, "09:00", "weighing.look-in-hindsight", { version: 2, words: "Wachten was goed. De lege krat zei genoeg." });
};
/** What was noted of a counter counts no longer than it must; somebody says why when it does. */
const renewed = async (play: Play, { workers: { tom } }: Cast, matter: string, incident: unknown): Promise<void> => {
	await play.as(tom, matter)(8, "09:00", "weighing.renew-incident", {
		incident,
		why: "Aan hetzelfde loket ging het vorige week weer zo. Het loket krijgt nu een vast gezicht.",
		until: play.ahead(30),
	});
};
const agreed = async (play: Play, { workers: { nadia } }: Cast): Promise<void> => {
	await play.as(nadia)(200, "09:00", "weighing.keep-situation-agreement", {
		situation: "Iemand zegt dat het leven zo niet meer hoeft.",
		speaks: "Wie het hoort, blijft. Een collega belt.",
		oneLine: "We nemen het altijd ernstig. We vragen door, ook naar het woord zelf.",
		atThreat: "Blijf erbij tot er iemand is. Bel 112 als het nu is.",
		phones: "Praten over zelfdoding: 113\nAchterwacht van het team: 06 00 11 12 13",
	});
	await play.as(nadia)(190, "09:00", "weighing.keep-situation-agreement", {
		situation: "We worden tegen elkaar uitgespeeld.",
		speaks: "Alleen het eerste gezicht doet toezeggingen.",
		oneLine: "‘Dat bespreek ik met mijn collega, en dan hoor je het van mij.’",
		phones: "Achterwacht van het team: 06 00 11 12 13",
	});
	await play.as(nadia)(5, "16:00", "weighing.give-public-account", {
		year: Number(play.today.slice(0, 4)),
		words: "We leerden het meest van wie ons eerst liever niet zag.",
	});
};
/** What the team agreed about hard situations, and the account it gives in public. */
export const weighedTogether = (cast: Cast): Story => ({ name: "samen wegen", tell: (play) => agreed(play, cast) });
export const sanne = (cast: Cast): Story => ({
	name: "Sanne",
	tell: async (play) => {
		const { samira } = cast.workers;
		const { case: matter } = await play.as(samira)(97, "15:40", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "Juf Marijke, De Spoel",
			reachable: "088 000 60 61",
			way: "call",
			shown: "yes",
			whom: "Sanne",
			where: "Vlasstraat 3",
			sees: "Ze brengt de kinderen elke dag op tijd en valt bijna om van de slaap.",
			tried: "Koffie gezet op het plein.",
		});
		const of = String(matter);
		const me = play.as(samira, of);
		await me(96, "09:00", "signalling.pick-up", {
			whoGoes: "worker",
			whatWeDo: "Ik loop langs met de groentekrat.",
			whatWeAsk: "Blijft u koffie zetten?",
		});
		await coming(play, cast, of);
		await answerWhoTold(play, {
			worker: samira,
			matter: of,
			daysAgo: 84,
			time: "15:00",
			whatWeDo: "Ik ben er op dinsdag. Meer vertel ik niet.",
			whatWeAsk: "De koffie helpt.",
		});
		await me(84, "16:30", "contact.know-person", {
			given: "Sanne",
			family: "Wouters",
			called: "Sanne",
			addressForm: "je",
			prefers: "Na vieren. Dan is ze wakker.",
			toldMeThemselves: "ja",
		});
		const incident = await child(play, cast, of);
		await onwards(play, cast, of);
		await renewed(play, cast, of, incident);
	},
});
