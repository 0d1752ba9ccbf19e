/** What could be said at the door: a draft of own words, and every word pointed at that makes somebody shut it again. */
import { expect, test } from "vitest";
import { doorWords } from "./rules/door-words.ts";

const sentences = {
	open: "Dag {who}, ik ben {me}.",
	openUnnamed: "Dag, ik ben {me}.",
	notControl: "Ik kom niets controleren.",
	bring: "Ik heb {bring} bij me.",
	ask: "Komt het uit?",
};
const said = (why: string, language: "nl" | "en" = "nl", more: Partial<Parameters<typeof doorWords>[0]> = {}) =>
	doorWords({ greeting: "Ilse", me: "Nadia", why, ...more }, language, sentences);

const pointedAt = {
	nl: "probleem,huurprobleem,geldproblemen,schuld,huurschulden,huurachterstand,achterstand,overlast,klacht,klachten,verslaving,verwaarlozing,vervuiling,gevaar,gevaarlijk,melding,gemeld,zorgen,hulpverlening,u moet,je moet,moeten,uithuisplaatsing,ontruiming,crisis,onveilig,onveiligheid,verward,verwarde,niet goed,slecht,slechte,mishandeling".split(
		",",
	),
	en: "problem,problems,debt,debts,arrears,nuisance,complaint,complaints,addiction,neglected,danger,dangerous,report,reported,worries,worried,you must,you have to,eviction,crisis,unsafe,confused,abusive".split(
		",",
	),
};
for (const language of ["nl", "en"] as const)
	test(`every word that shuts a door is pointed at, in the middle of a sentence and in capitals (${language})`, () => {
		for (const word of pointedAt[language]) {
			expect(said(`Aaa ${word} bbb`, language).problemWords, word).toEqual([word]);
			expect(said(`Aaa ${word.toUpperCase()} bbb`, language).problemWords, word).toEqual([word]);
		}
	});
test("a word inside another word, and ordinary words, are left alone", () => {
	for (const words of ["beschuldigd", "onschuldige", "bezorgd", "verzorgen", "moetje", "slak", "goed", "Ik zag uw tuin en dacht aan koffie"])
		expect(said(words).problemWords, words).toEqual([]);
	for (const words of ["reporter", "indebted", "transport", "unproblematic", "I saw your garden"])
		expect(said(words, "en").problemWords, words).toEqual([]);
});
test("only the opening is looked at, each word once; the rest of the reason stays unsaid", () => {
	expect(said("Ik hoorde van overlast, veel overlast. En van schulden!").problemWords).toEqual(["overlast"]);
	expect(said("Ik zag de tuin. Er is overlast.").text).toBe("Dag Ilse, ik ben Nadia. Ik zag de tuin. Ik kom niets controleren. Komt het uit?");
	expect(said("Ik zag de tuin", "nl", { bring: "Een gereedschapskist met schuldhulp." }).problemWords).toEqual([]);
});
test("the draft is made of 'why me' before 'why', of what we bring, and of a name only where there is one", () => {
	expect(said("Iets anders!", "nl", { whyMe: " Ik woon  hier om de hoek?! ", bring: "Een thermoskan koffie." }).text).toBe(
		"Dag Ilse, ik ben Nadia. Ik woon  hier om de hoek. Ik kom niets controleren. Ik heb een thermoskan koffie bij me. Komt het uit?",
	);
	expect(said("Versie 2.5 van de tuin is mooi", "nl", { greeting: "" }).text).toBe(
		"Dag, ik ben Nadia. Versie 2.5 van de tuin is mooi. Ik kom niets controleren. Komt het uit?",
	);
});
