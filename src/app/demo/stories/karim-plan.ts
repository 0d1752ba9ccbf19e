/** What stands beside Karim's plan: what works, who is party to it, what he wants of the landlord, and a sum that showed why he said no to more hours (PLA-09 to PLA-25). */
import type { Does, Play } from "../play.ts";
import { handwriting } from "./along-with.ts";

type Made = { readonly home: unknown; readonly hours: unknown; readonly costs: unknown; readonly agreement: unknown };
export const planOfKarim = async ({ ahead }: Play, me: Does, self: Does, { home, hours, costs, agreement }: Made): Promise<void> => {
	const said = { spoken: "ja", witness: "Sami" };
	await me(13, "15:00", "planning.set-party", { name: "Sami", kind: "own-network", influence: "takes-part", what: "de post, op zondag", ...said });
	await me(13, "15:05", "planning.set-party", {
		name: "Westhof",
		kind: "organisation",
		influence: "sets-condition",
		what: "elke maand de huur",
		...said,
	});
	await me(13, "15:10", "planning.consent-to-deed", { agreement, answer: "yes", talked: "in de auto, op de terugweg", ...said });
	await self(12, "20:00", "planning.be-left-in-peace-myself", {
		goal: home,
		by: "Westhof",
		needs: "Drie maanden de huur op tijd, en een belletje als het niet lukt.",
		shown: "Ik stuur op de eerste een foto van mijn overschrijving.",
		until: ahead(60),
	});
	await self(12, "20:05", "planning.get-to-move-myself", {
		goal: hours,
		who: "Mijn ploegbaas",
		moves: "Als iemand anders de vroege rit ook een keer neemt.",
		mine: "Ik vraag het Remco, en dan vragen we het samen.",
		help: "Nadia",
	});
	await me(11, "10:00", "planning.tell-what-works", { what: "Bellen met Westhof", state: "learning", found: "together" }).then(({ thing }) =>
		self(11, "20:00", "planning.tell-what-works-myself", { skill: thing, state: "can", note: "Als ik het van tevoren opschrijf." }),
	);
	const { thing: post } = await self(11, "20:05", "planning.tell-what-works-myself", {
		what: "Brieven met veel cijfers",
		state: "cannot-learn",
		found: "together",
	});
	await self(11, "20:10", "planning.arrange-for-good-myself", {
		skill: post,
		words: "Brieven met cijfers gaan in de blauwe map, en we doen ze op zondag.",
		people: "Sami",
		standIn: "mijn zus Fatima",
	});
	const { thing: old } = await self(11, "20:15", "planning.arrange-for-good-myself", { words: "Nadia leest mee met elke brief." });
	await self(10, "20:20", "planning.end-arrangement-myself", { arrangement: old, why: "Sami doet het nu." });
	const { thing: pressing } = await me(10, "11:00", "planning.tell-what-presses", {
		what: "De eerste betaling",
		on: ahead(6),
		setBy: "Mevrouw Vos van Westhof",
		others: "Westhof wacht erop.",
	});
	await self(10, "20:25", "planning.tell-what-presses-myself", {
		pressing,
		what: "De eerste betaling",
		on: ahead(6),
		setBy: "Mevrouw Vos van Westhof",
		others: "Westhof wacht erop.",
		mine: "Dit lukt wel. De rest vind ik erger.",
	});
	const { thing: over } = await me(10, "11:05", "planning.tell-what-presses", { what: "Het formulier van school" });
	await self(9, "20:00", "planning.end-what-presses-myself", { pressing: over });
	const { thing: matter } = await self(9, "20:05", "planning.write-what-matters-myself", { words: "Dat de meiden hun eigen kamer houden." });
	await self(9, "20:10", "planning.point-goal-myself", { goal: costs, matter });
	const { thing: more } = await self(9, "20:15", "planning.add-step-myself", {
		goal: hours,
		words: "Ik neem de zaterdag erbij.",
		who: "person",
		can: "can",
	});
	await self(9, "20:20", "planning.reckon-step-myself", {
		step: more,
		plus: "310",
		gross: "420",
		hours: "7",
		km: "36",
		rent: "212",
		care: "118",
		child: "164",
		costs: "60",
		kept: "De zaterdag met de meiden.",
	});
	await me(8, "11:30", "planning.keep-filled-in", {
		sheet: "who-does-what",
		photo: { name: "foto", bytes: handwriting() },
		wroteBy: "together",
	});
	await self(8, "20:30", "planning.keep-filled-in-myself", {
		sheet: "plan",
		words: "Op de achterkant schreef ik nog: de fiets van Noor maken, samen.",
		wroteBy: "person",
	});
};
