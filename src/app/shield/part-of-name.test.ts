/** The shield and half a name: 'buurvrouw Ria' when Ria de Boer told us. A kind word at the field; nothing is changed, and who means somebody else sends it again (PRIV-11). */
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { metBy } from "#src/contact/make.ts";
import type { Actor } from "#src/kernel/actor.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { ok } from "#src/kernel/result.ts";
import type { Handled, Work } from "#src/platform/operations/handler.ts";
import { aSignalPickedUpBy } from "#src/weighing/make.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { openAsked } from "./asked.ts";
import { partOfName } from "./part-of-name.ts";
import { shielded } from "./shield.ts";

describe("half a name", () => {
	const ria = ["Ria de Boer"];
	test.each([
		["Buurvrouw Ria zei het.", "Ria"],
		["Ria zag het licht branden.", "Ria"],
		["Ik sprak Ria's dochter.", "Ria"],
		["Dat hoorde ik van mevrouw De Boer.", "Boer"],
		["Mevr. de Boer belde.", "Boer"],
		["R. de Boer belde.", "Boer"],
	])("'%s' seems to name Ria de Boer", (text, word) => {
		expect(partOfName(text, ria, [])).toBe(word);
	});
	test.each([
		["Boer zijn is zwaar werk."],
		["De boer op de hoek zag het."],
		["Een arias zingen, Riagg, de Ria-weg."],
		["Ria Jansen van de thuiszorg komt maandag."],
		["Anna de Boer komt maandag."],
		["Iemand zag het licht branden."],
	])("'%s' is somebody or something else", (text) => {
		expect(partOfName(text, ria, [])).toBeUndefined();
	});
	it("is asked of no name that the person, their own people or a colleague carry too, nor of a word that is more often a word", () => {
		expect(partOfName("Ria zag het.", ria, ["Ria Willemsen"])).toBeUndefined();
		expect(partOfName("Mevrouw De Boer zag het.", ria, ["Joke de Boer"])).toBeUndefined();
		expect(partOfName("Wil je komen?", ["Wil Jansen"], [])).toBeUndefined();
		expect(partOfName("Ik sprak Wil gisteren.", ["Wil Jansen"], [])).toBe("Wil");
		expect(partOfName("Jo kwam langs.", ["Jo Bos"], [])).toBeUndefined();
		// Only the first and the last of a name, and only the name: no title, no organisation, no road.
		expect(partOfName("Westhof belde, buurvrouw.", ["Petra Vos, Westhof", "buurvrouw Ria, van hiernaast"], [])).toBeUndefined();
		expect(partOfName("Ik sprak Ria.", ["buurvrouw Ria, van hiernaast"], [])).toBe("Ria");
		expect(partOfName("Ria", ["Ria"], [])).toBeUndefined();
		for (const said of ["De baas van Het Anker", "De moeder van Danny", "Huurdersraad Tuinstraat", "Trainer Ab"])
			expect(partOfName("In Het Anker zag de raad van de Tuinstraat hem, met Danny en de trainer. Trainer!", [said], [])).toBeUndefined();
		expect(partOfName("Jan stelt me voor.", ["Jan van de buurtwinkel"], [])).toBe("Jan");
		expect(partOfName("Ik sprak mevrouw Ten Have.", ["Henk ten Have"], [])).toBe("Have");
	});
});

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ at: "2026-11-24T09:00:00Z" });
}, 60_000);
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const nadia = (): Actor => h.people.nadia;
const talk = (of: string, about: string) => ({ case: of, with: "de huisarts", on: "2026-11-24", about, present: "no" });
const codeOf = async (actor: Actor, operation: string, input: object, id?: string): Promise<string> => {
	const ran = await h.run(actor, operation, input, id);
	return ran.kind === "refusal" ? `${ran.code} ${ran.field} ${JSON.stringify(ran.words)}` : ran.kind;
};
const seems = (field: string, word: string) => `weighing.seems-to-name ${field} ${JSON.stringify({ word })}`;

describe("PRIV-11 half a name of who told it", () => {
	it("PRIV-11 is asked about kindly, once, at the field; the words stay, and sent again they are kept as they were written", async () => {
		const { case: of } = await metBy(h, nadia());
		const id = h.newId();
		const words = "Buurvrouw Ria vroeg ernaar.";
		expect(await codeOf(nadia(), "privacy.log-talk", talk(of, words), id)).toBe(seems("about", "Ria"));
		const page = await h.post(nadia(), `/mensen/${of}/delen`, "privacy.log-talk", talk(of, `${words} En nog iets.`));
		expect(page.html).toContain("Dit lijkt de naam van wie het vertelde: Ria.");
		expect(page.html).toContain("Buurvrouw Ria vroeg ernaar. En nog iets.");
		// The same form, or the same words: it is somebody else, and there they stand.
		expect(await codeOf(nadia(), "privacy.log-talk", talk(of, words), id)).toBe("ok");
		expect(JSON.stringify(await h.entries(nadia(), of))).toContain(words);
		expect(await codeOf(nadia(), "privacy.log-talk", talk(of, `${words} En nog iets.`))).toBe("ok");
		// Other words are asked about anew, and the whole name is never let through.
		expect(await codeOf(nadia(), "privacy.log-talk", talk(of, "Ria belde."))).toBe(seems("about", "Ria"));
		for (let times = 0; times < 2; times += 1)
			expect(await codeOf(nadia(), "privacy.log-talk", talk(of, "Ria de Groot belde."), id.replace(/.$/, "0"))).toContain("names-the-reporter about");
	});
	it("PRIV-11 is no question when the person, somebody they named, or a colleague is called so; and a colleague who may not know learns nothing", async () => {
		const { case: of, person } = await metBy(h, nadia());
		expect(await codeOf(h.people.tom, "contact.receive-call", { case: of, words: "Zou Ria iets weten?", channel: "phone" })).toBe("ok");
		await h.mustRun(nadia(), "contact.know-person", { case: of, given: "Ria", family: "Bos" });
		expect(await codeOf(nadia(), "privacy.log-talk", talk(of, "Ria wil een rollator."))).toBe("ok");
		expect(person).toBeDefined();
		const { case: other } = await metBy(h, nadia());
		const tie = { case: other, name: "Ria Peters", kind: "acquaintance", relation: "zus", near: "near", spoken: "ja", witness: "Sanne" };
		await h.mustRun(nadia(), "planning.name-tie", tie);
		expect(await codeOf(nadia(), "privacy.log-talk", talk(other, "Ria komt elke dag langs."))).toBe("ok");
		const byColleague = await aSignalPickedUpBy(h, nadia(), { name: "Samira Dekker" });
		expect(await codeOf(nadia(), "privacy.log-talk", talk(byColleague, "Samira gaat mee."))).toBe("ok");
		expect(await codeOf(nadia(), "privacy.log-talk", talk(byColleague, "Mevrouw Dekker zag het."))).toBe(seems("about", "Dekker"));
	});
	it("PRIV-11 why an item stays is a worker's own word, which the person reads: it holds neither the name nor half of it", async () => {
		const { case: of } = await metBy(h, nadia());
		await h.mustRun(nadia(), "contact.note", { case: of, text: "Wij dronken koffie." });
		const entry = (await h.entries(nadia(), of)).find(({ kind }) => kind === "contact.noted")?.id;
		const keep = { case: of, entry };
		expect(await codeOf(nadia(), "privacy.keep-item", { ...keep, why: "Ria de Groot vroeg erom." })).toContain("names-the-reporter why");
		// Also when it is written as what the person said.
		const said = { ...keep, why: "Ria de Groot vroeg erom.", how: "spoken", witness: "Sanne" };
		expect(await codeOf(nadia(), "privacy.keep-item", said)).toContain("names-the-reporter why");
		expect(await codeOf(nadia(), "privacy.keep-item", { ...keep, why: "Voor buurvrouw Ria." })).toBe(seems("why", "Ria"));
		expect((await h.entries(nadia(), of)).filter(({ kind }) => kind === "privacy.item-kept")).toEqual([]);
		await h.mustRun(nadia(), "privacy.keep-item", { ...keep, why: "Voor het gesprek van volgend jaar." });
	});
});
test("the shield asks of the journal what it asked already, and of nobody's name, as long as nobody is named: one question at a note, none when a call is taken", async () => {
	const asked: (readonly string[])[] = [];
	const known = { kind: "signalling.reporter-known", body: { signal: "s", name: "Ria de Boer", shown: "no" } } as unknown as AnyEntry;
	const journal = {
		ofCases: async (_tx: unknown, _cases: unknown, kinds: readonly string[]) => {
			asked.push(kinds);
			return new Map([["c", [known].filter(({ kind }) => kinds.includes(kind))]]);
		},
	};
	// Whoever asks anything else falls over here.
	const work = { tx: { actor: nadia() }, journal, command: "one" } as unknown as Work;
	const act = (name: string, input: object) => {
		const entries = [
			{ kind: name, stream: { kind: "contact", id: "c" }, case: "c", audience: { reach: "person" }, body: {} },
		] as unknown as NewEntry[];
		const handled = { operation: { name }, handle: async () => ok({ entries, answer: {} }) } as unknown as Handled;
		return shielded(handled, false, openAsked()).handle(work, input);
	};
	expect(await act("contact.note", { case: "c", text: "De tuin is mooi. Wij dronken koffie met Anna." })).toMatchObject({ kind: "ok" });
	expect(asked).toEqual([["signalling.received", "signalling.reporter-known"]]);
	expect(await act("signalling.take-call", { sees: "Ria de Boer zag het licht branden.", name: "Ria de Boer" })).toMatchObject({ kind: "ok" });
	expect(asked).toHaveLength(1);
	await expect(act("contact.note", { case: "c", text: "Ria zag het licht." })).rejects.toThrow();
	expect(asked).toHaveLength(3);
});
