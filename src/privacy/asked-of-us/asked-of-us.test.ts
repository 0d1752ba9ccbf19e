import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { listOpenThings } from "#src/people/server.ts";
import { aCaseOf } from "../make.ts";
import { askedOfUsIn } from "./rules.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const codeOf = (ran: Awaited<ReturnType<TestHouse["run"]>>): string => ("code" in ran ? String(ran.code) : ran.kind);
const sharedWithWesthof = async (given: string): Promise<{ case: string; person: string; disclosure: string }> => {
	const { nadia, westhof } = h.people;
	const { case: of, person } = await aCaseOf(h, nadia, { given });
	await h.mustRun(nadia, "privacy.disclose", {
		case: of,
		items: ["contact-made"],
		organisation: westhof.organisation,
		aim: "keep-home",
		ground: "consent",
		consent: "before",
		until: "2027-01-31",
	});
	const told = (await h.entries(nadia, of)).find(({ kind }) => kind === "privacy.disclosed");
	return { case: of, person, disclosure: (told?.body as { disclosure: string } | undefined)?.disclosure ?? "" };
};

test("CON-32 what a partner wants arrives as a request: declined with a reason it reads back, nothing of it becomes a task, and the person reads both", async () => {
	const { nadia, tom, els, westhof } = h.people;
	const { case: of, person, disclosure } = await sharedWithWesthof("Rick");
	const question = "Kunt u hem overhalen om de sleutel in te leveren, en laten weten of hij daar nog slaapt?";
	expect(await h.post(westhof, "/partner/gedeeld", "privacy.ask-of-us", { disclosure, words: question })).toMatchObject({ status: 303 });
	const open = () => h.house.door(nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }));
	const [asked] = askedOfUsIn(await h.entries(nadia, of));
	expect((await open()).filter(({ id }) => id === asked?.asked)).toMatchObject([{ kind: "privacy.asked-of-us", holder: nadia.id }]);
	const page = (await h.get(nadia, `/mensen/${of}/delen`)).html;
	for (const words of [question, "Westhof vraagt ons iets", "Je mag nee zeggen", "Wij halen niemand over."]) expect(page).toContain(words);
	// Nothing is chosen beforehand; a no without a reason is asked for one, a yes asks nothing.
	expect([...page.matchAll(/<input[^>]*name="(?:answer|because)"[^>]*>/g)].filter(([input]) => /\schecked/.test(input))).toEqual([]);
	expect(codeOf(await h.run(nadia, "privacy.answer-for-us", { case: of, asked: asked?.asked, answer: "no" }))).toBe("privacy.say-why-not");
	for (const other of [tom, els, westhof, h.person(person)])
		expect(codeOf(await h.run(other, "privacy.answer-for-us", { case: of, asked: asked?.asked, answer: "yes" })), String(other.id)).toMatch(
			/^kernel\./,
		);
	const before = (await h.entries(nadia, of)).length;
	await h.mustRun(nadia, "privacy.answer-for-us", {
		case: of,
		asked: asked?.asked,
		answer: "no",
		because: "convince",
		words: "Bel hem gerust zelf.",
	});
	// One entry more, and nothing is left standing: no promise, no step, no look-back on what was asked.
	expect((await h.entries(nadia, of)).length).toBe(before + 1);
	expect((await open()).filter(({ id }) => id === asked?.asked)).toEqual([]);
	const theirs = (await h.get(westhof, "/partner/gedeeld")).html;
	for (const words of [question, "Ons antwoord: nee.", "Wat iemand besluit, is aan diegene zelf.", "Bel hem gerust zelf."])
		expect(theirs).toContain(words);
	const story = (await h.get(h.person(person), "/mijn/verhaal")).html;
	for (const words of ["Een organisatie vroeg ons iets", question, "wij halen niemand over", "Bel hem gerust zelf."]) expect(story).toContain(words);
	expect(codeOf(await h.run(nadia, "privacy.answer-for-us", { case: of, asked: asked?.asked, answer: "yes" }))).toBe("privacy.answered-already");
	// Of somebody nothing is shared about, nothing can be asked; and another organisation does not read along.
	const foreign = { ...westhof, organisation: h.ids.conferences, id: h.newId() };
	expect(codeOf(await h.run(foreign, "privacy.ask-of-us", { disclosure, words: "Mag ik iets vragen?" }))).toBe("privacy.nothing-shared");
	expect((await h.entries(foreign, of)).filter(({ kind }) => kind.startsWith("privacy."))).toEqual([]);
});
test("CON-32 a yes obliges to nothing either", async () => {
	const { nadia, westhof } = h.people;
	const { case: of, disclosure } = await sharedWithWesthof("Joan");
	await h.mustRun(westhof, "privacy.ask-of-us", { disclosure, words: "Wilt u haar zeggen dat de monteur dinsdag komt?" });
	const [asked] = askedOfUsIn(await h.entries(nadia, of));
	const kinds = async () =>
		(await h.house.door(nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }))).map(({ kind }) => kind);
	const others = (await kinds()).filter((kind) => kind !== "privacy.asked-of-us");
	await h.mustRun(nadia, "privacy.answer-for-us", { case: of, asked: asked?.asked, answer: "yes" });
	expect(await kinds()).toEqual(others);
});
