/** Daan and Milan: who takes part in the one plan, what can be chosen, the paper of the municipality, and what they ask and offer. */
import type { Does } from "../play.ts";

export const householdOfDaan = async (me: Does, self: Does): Promise<void> => {
	const said = { spoken: "ja", witness: "Esther" };
	await self(10, "20:00", "planning.write-own-page-myself", { name: "Milan", words: "Ik wil op zaterdag vissen. En dat papa niet rent." });
	const { thing: wrong } = await self(10, "20:05", "planning.write-own-page-myself", { name: "Daan", words: "Eerst dit uitzoeken" });
	await self(10, "20:06", "planning.take-off-own-page-myself", { line: wrong });
	const { thing: poli } = await me(9, "11:00", "planning.link-part", {
		organisation: "De opvoedpoli",
		name: "Fenna",
		question: "Hoe wordt de avond rustiger, als iedereen om zes uur nog onderweg is?",
		...said,
	});
	await me(8, "11:00", "planning.note-answer-of-part", { part: poli, words: "Eerst eten, dan pas praten. En een dag per week niets." });
	await me(8, "11:05", "planning.end-part", { part: poli });
	await me(8, "11:10", "planning.link-part", { organisation: "Jeugdzorg", name: "Kees", question: "Wie is er na school bij Milan?", ...said });
	const { thing: option } = await me(7, "12:00", "planning.note-option", {
		what: "Werken bij de kringloop in het dorp",
		who: "De kringloop",
		asks: "Elke ochtend om half negen",
		brings: "Om half drie bij school",
	});
	await self(7, "21:00", "planning.choose-option-myself", { option, choice: "yes", words: "Als het mee mag tellen." });
	await self(7, "21:05", "planning.keep-way-myself", { words: "Het loket in De Spil, voor formulieren", where: "dinsdag en donderdag" });
	await self(7, "21:10", "planning.make-paper-myself", {
		organisation: "De gemeente",
		form: "Aanvraag ondersteuning",
		fields: "Naam: Daan Postma\nWie hoort erbij: Milan, acht jaar\nVraag: zelf Milan ophalen, en werken in het dorp",
	});
	await self(7, "21:15", "planning.put-wish-myself", { side: "offers", topic: "driving", words: "Iemand meenemen naar Zandhuizen, als ik toch ga." });
	const { thing: over } = await self(7, "21:16", "planning.put-wish-myself", { side: "asks", topic: "children" });
	await self(6, "08:00", "planning.take-wish-myself", { wish: over });
};
