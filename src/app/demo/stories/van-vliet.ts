/** Mijnheer Van Vliet and his money: a try-out with the other way agreed beforehand (ACC-05); and the farmer behind the long drive (ACC-06). */
import type { Cast } from "../cast.ts";
import type { Play, Story } from "../play.ts";
import { answerWhoTold } from "./entries.ts";

export const vanVliet = (cast: Cast): Story => ({
	name: "mijnheer Van Vliet",
	tell: async (play) => {
		const { lotte } = cast.workers;
		const { case: matter } = await play.as(lotte)(88, "11:10", "signalling.take-call", {
			source: "key-figure",
			channel: "in-person",
			name: "Jan van de buurtwinkel",
			reachable: "in de winkel",
			way: "visit",
			shown: "ask",
			whom: "mijnheer Van Vliet",
			where: "Dorpsstraat 21, Ooldermeer",
			sees: "Mijnheer Van Vliet rekent twee keer per dag af alsof het de eerste keer is. En ’s middags is zijn geld op.",
			tried: "Ik zet het op een briefje en lach erom.",
		});
		const me = play.as(lotte, matter);
		await me(87, "09:30", "signalling.pick-up", {
			whoGoes: "together",
			whatWeDo: "Ik loop om elf uur even binnen, als hij er ook is.",
			whatWeAsk: "Stelt u ons voor? Dan is het gewoon een praatje.",
		});
		await me(87, "09:40", "weighing.write", {
			why: "Zijn geld is ’s middags op en niemand vraagt hoe dat komt.",
			whyMe: "Iemand die hij kent, stelt me voor. Dan ben ik geen vreemde.",
			bring: "Een uur en een pot koffie",
			riskOfGoing: "Hij voelt zich op de vingers gekeken.",
			riskOfStaying: "Hij komt straks zonder eten te zitten.",
			step: 2,
			outcome: "go",
		});
		await me(84, "11:05", "contact.note", {
			kind: "by-chance",
			place: "de buurtwinkel",
			introducedBy: "Jan van de buurtwinkel",
			personSaid: "Mijn geld doe ik zelf. Heb ik op zee ook gedaan.",
			strengths: ["Kent elke haven van de Oostzee", "Altijd een schoon overhemd"],
			interests: ["Scheepsmodellen", "Harde bokking"],
			names: ["Inge"],
		});
		await me(84, "11:20", "contact.know-person", {
			given: "Arie",
			family: "van Vliet",
			called: "Mijnheer Van Vliet",
			prefers: "In de winkel, om elf uur. Zeg mijnheer.",
			toldMeThemselves: "ja",
		});
		await me(70, "11:00", "contact.note", {
			kind: "visit",
			place: "bij hem thuis, onder het schip",
			text: "De beheerder van zijn pensioen maakt zich zorgen, mijnheer Van Vliet niet. We zeiden het allebei hardop.",
			names: ["Inge", "de beheerder"],
			practical: ["Pinpas in een hoesje met naam"],
			practicalHow: "together",
		});
		await answerWhoTold(play, {
			worker: lotte,
			matter,
			daysAgo: 70,
			time: "12:00",
			whatWeDo: "We kennen elkaar nu. De rest is van hem.",
			whatWeAsk: "Blijf hem om elf uur een stoel geven.",
		});
		const said = { spoken: "ja", witness: "zijn nicht Inge" };
		await me(56, "11:00", "planning.set-steering", { domain: "money", form: "self", ...said });
		const { thing: tryOut } = await me(56, "11:10", "planning.agree", {
			words: "Twee weken pin ik zelf.",
			side: "person",
			form: "try-out",
			when: "Vrijdag leggen we samen de bonnetjes naast elkaar.",
			otherwise: "Dan vraag ik de beheerder en mijn nicht.",
			...said,
		});
		await me(49, "11:00", "contact.note", {
			kind: "visit",
			place: "bij hem thuis",
			text: "Vijf bonnetjes op één dag. We keken er samen naar.",
			personSaid: "Ik wist niet dat ik al geweest was.",
		});
		await me(49, "11:30", "planning.tell-how-it-went", { agreement: tryOut, how: "found-out", why: "Ik wist niet dat ik al geweest was." });
		const { thing: keeper } = await me(42, "11:00", "planning.name-tie", {
			name: "De beheerder",
			kind: "other-professional",
			relation: "van het pensioen",
			near: "edge",
			...said,
		});
		const { thing: inge } = await me(42, "11:05", "planning.name-tie", {
			name: "Inge",
			kind: "own",
			relation: "nicht",
			near: "near",
			was: "faded",
			is: "close",
			likes: "papieren op volgorde leggen",
			...said,
		});
		for (const [tie, purpose] of [
			[keeper, "elke dag mijn geld"],
			[inge, "mijn papieren"],
		] as const) {
			await me(41, "11:00", "planning.decide-tie", { tie, purpose, answer: "yes", ...said });
			await me(41, "12:00", "planning.ask-tie", { tie, purpose });
			await me(40, "11:00", "planning.tie-said", { tie, purpose, answer: "yes" });
		}
		await me(40, "11:10", "planning.set-steering", { domain: "money", form: "own", why: "Uitgevonden, met de bonnetjes op tafel.", ...said });
		const { thing: goal } = await me(40, "11:20", "planning.propose-goal", {
			words: "Ik wil elke dag genoeg op zak hebben voor bokking en de krant.",
			...said,
		});
		const { thing: step } = await me(40, "11:25", "planning.add-step", {
			goal,
			words: "Ik krijg elke dag mijn geld van de beheerder.",
			who: "organisation",
			name: "de beheerder",
			around: "Inge doet de papieren, dat is genoeg",
			...said,
		});
		await me(26, "11:00", "planning.celebrate-step", { step, words: "Twee weken lang ook ’s middags geld. En een haring." });
		await me(25, "11:00", "lasting.set-intensity", { intensity: "light", why: "Het draait. Ik kom voor de schepen." });
		await me(24, "11:00", "contact.note", {
			kind: "by-chance",
			place: "de buurtwinkel",
			text: "Bokking, de krant, en geld over.",
			nextOn: play.ahead(4),
		});
		const { thing: waits } = await me(24, "11:10", "carrying-out.wait-on-purpose", {
			because: "Hij wil eerst zelf met de beheerder bellen.",
			lookAgain: play.ago(18),
		});
		await me(17, "11:00", "carrying-out.look-again", { thing: waits, words: "Gebeld. Met zijn overhemd aan." });
		await me(10, "11:10", "carrying-out.wait-on-purpose", {
			because: "Inge gaat in januari naar Zweden. Hij wil het daar zelf over hebben, na het eten van zondag.",
			lookAgain: play.ahead(5),
		});
	},
});

export const farmer = (cast: Cast): Story => ({
	name: "de boerderij aan de Meerdijk",
	tell: async (play) => {
		const { lotte } = cast.workers;
		await play
			.as(lotte)(95, "21:00", "signalling.note-heard", {
				words:
					"Op het dorpsfeest vroeg iemand die veel op erven komt wat je zegt tegen een boer die niet meer slaapt. Ik zei: niets, eerst meelopen naar de stal.",
				where: "buitengebied",
			})
			.then(({ case: advice }) =>
				play.as(lotte, advice)(95, "21:10", "signalling.settle", {
					how: "on-the-spot",
					reason: "Een raad aan iemand die meedenkt. Geen naam, geen erf, niets te doen.",
				}),
			);
		const { case: matter } = await play.as(lotte)(64, "13:20", "signalling.take-call", {
			source: "yard-visitor",
			channel: "phone",
			name: "Henk ten Have",
			reachable: "088 000 44 44",
			way: "call",
			shown: "no",
			where: "Meerdijk 14",
			relation: "komt er voor de koeien",
			sees: "Hij slaapt slecht, drinkt meer dan vroeger en schreeuwt tegen zijn zoon over de overname. De koeien doen het goed. Hij niet.",
			tried: "Langer blijven staan bij het hek.",
		});
		const me = play.as(lotte, matter);
		await me(64, "13:40", "signalling.pick-up", {
			whoGoes: "together",
			whatWeDo: "Ik bel u terug en we bedenken samen hoe ik daar kan komen. Uw naam valt nergens.",
			whatWeAsk: "Mag ik een keer meerijden?",
		});
		await me(63, "09:00", "weighing.write", {
			why: "Een vader en een zoon op één erf die niet meer praten. Dat gaat ook over het bedrijf en over slapen.",
			whyMe: "Ik kom van een boerderij en weet hoe laat er gemolken wordt.",
			harmTo: ["self", "others"],
			bring: "Kennis over overname, en twee handen bij het voeren",
			riskOfGoing: "Hulp van buiten voelt hier als praten over je eigen mensen.",
			riskOfStaying: "Het loopt vast, midden in de winter.",
			step: 3,
			stepWhy: "Niemand vroeg ons. Ik ga mee het erf op en laat me voorstellen.",
			outcome: "go",
		});
		const { visit } = await me(63, "09:20", "contact.plan-visit", {
			day: play.ago(60),
			time: "10:00",
			place: "Meerdijk 14, in de stal",
			bring: "Laarzen, en tijd tot het voeren klaar is",
			why: "Kennismaken over de koffie",
			ifInconvenient: "Dan zwaai ik en rijd ik door",
			companions: [{ name: "iemand die er vaker komt", role: "stelt ons voor" }],
			safety: "nothing-known",
		});
		await me(60, "11:30", "contact.note", {
			visit,
			kind: "visit",
			place: "in de stal, op een emmer",
			introducedBy: "iemand die er vaker komt, met zijn ja en dat van de boer",
			seenAndHeard: "Koffie uit de thermoskan. De zoon bleef bij het hek staan.",
			personSaid: "Mijn vader vroeg mij ook niks. Hij gaf me de sleutel van de trekker en ging binnen zitten.",
			strengths: ["Vijf uur op, zeven dagen", "Ziet aan een koe dat ze morgen ziek wordt"],
			interests: ["Schaatsen, als het nog eens vriest"],
			names: ["Hidde"],
		});
		await me(60, "12:00", "contact.know-person", {
			given: "Sietse",
			family: "Bouma",
			called: "Sietse",
			addressForm: "je",
			prefers: "Na het melken, in de stal. Niet bellen onder het voeren.",
			rather: ["phone"],
			toldMeThemselves: "ja",
		});
		await me(46, "10:30", "contact.note", {
			kind: "visit",
			place: "in de stal",
			text: "Met Sietse het hek gerepareerd. Daarna kwam de zoon erbij en ging het tien minuten over het weer.",
			practical: ["Het hek gerepareerd"],
			practicalHow: "together",
			names: ["Hidde", "Geertje"],
		});
		await me(45, "09:00", "signalling.answer", {
			signal: await firstSignal(play, cast, matter),
			moment: "end",
			whatWeDo: "Het loopt. Meer vertel ik niet, dat is van hen.",
			whatWeAsk: "Blijf bij het hek staan.",
			how: "call",
		});
		await me(32, "10:30", "contact.note", {
			kind: "visit",
			place: "aan tafel, met Geertje",
			personSaid: "Ik slaap weer tot vijf. Van mezelf.",
			practical: ["De afspraken over de overname op één vel gezet"],
			practicalHow: "first-time-together",
			nextOn: play.ahead(2),
		});
		await me(31, "10:00", "planning.answer-who-around", {
			words: "Mijn broer Harm. Die zit bij het gemaal te vissen en zegt ook niks.",
			about: "praten met Hidde",
		});
		await me(9, "10:30", "contact.plan-visit", {
			day: play.ahead(2),
			time: "10:00",
			place: "Meerdijk 14, in de stal",
			bring: "het vel met afspraken, en een taart van Ineke",
			why: "Voortzetten van het gesprek aan tafel",
			invited: "ja",
			safety: "facts",
			forms: ["daylight", "phone-first"],
			factWhat: "De erfhond loopt los en bijt in banden",
			factPlace: "oprit Meerdijk 14",
			factOn: play.ago(32),
			factSource: "zelf gezien",
		});
	},
});
const firstSignal = async (play: Play, cast: Cast, matter: unknown): Promise<unknown> => {
	const entries = await play.reads(cast.workers.lotte, 45, "08:55", matter);
	return (entries.find((entry) => entry.kind === "signalling.received")?.body as { signal?: string } | undefined)?.signal;
};
