/** EKC-07: the circle among itself, each with a phone; the coordinator, who saw every code, stays outside. */
import assert from "node:assert/strict";
import { come, comeWithCode, fill, hides, press, read, reads, unfold } from "./steps.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./run.ts";

const aCode = /[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/;
const pictures = process.env["ERBIJ_PICTURES"];
let names = 0;
const keep = async (page: Awaited<ReturnType<typeof come>>, what: string): Promise<void> => {
	if (pictures) await page.screenshot({ path: `${pictures}/closed-${++names}-${what}.png`, fullPage: true });
};

const play = async (stage: Stage): Promise<void> => {
	const wim = await come(stage, "Wim");
	await wim.goto("/eigen-kracht");
	const row = wim.locator("li", { hasText: "in voorbereiding" }).getByRole("link").first();
	const conference = (await row.getAttribute("href")) ?? "";
	await wim.goto(conference);
	const codeOf = async (name: string): Promise<string> => {
		const line = await wim.getByText(`${name} komt binnen met de code`).first().innerText();
		return aCode.exec(line)?.[0] ?? "";
	};
	const codes = { emine: await codeOf("Emine"), mia: await codeOf("Mia"), orhan: await codeOf("Orhan") };
	// Fatma's own page, with the letter of her worker.
	const tom = await come(stage, "Tom");
	await tom.goto("/mensen");
	const fatmas = (await tom.getByRole("link", { name: "Fatma", exact: true }).first().getAttribute("href")) ?? "";
	await tom.goto(`${fatmas}/eigen-bladzij/brief`);
	const fatma = await comeWithCode(stage, aCode.exec(await tom.locator("main").innerText())?.[0] ?? "");
	await keep(wim, "coordinator");
	await press(wim, "Begin de besloten tijd");
	await reads(wim, "De kring is nu onder elkaar");

	// Wim noted Orhan's code and is the first to choose a word with it.
	const spy = await comeWithCode(stage, codes.orhan);
	await spy.goto(conference);
	await fill(spy, { "Welk woord": "zonnebloem" });
	await press(spy, "Kom binnen");
	await reads(spy, "Binnen zijn nu: u");
	const emine = await comeWithCode(stage, codes.emine);
	await emine.goto(conference);
	await reads(emine, "Iemand koos dit woord met de code van Orhan", "Weet niemand aan tafel dit woord?");
	await unfold(emine, "Weet niemand aan tafel dit woord?");
	await keep(emine, "not-our-word");
	await fatma.goto(conference);
	await unfold(fatma, "Weet niemand aan tafel dit woord?");
	await fill(fatma, { "Welk woord": "samovar op tafel" });
	await keep(fatma, "another-word");
	await press(fatma, "Kies dit woord");
	await reads(fatma, "Binnen zijn nu: u");

	await emine.goto(conference);
	await fill(emine, { "Het woord": "samovar" });
	await press(emine, "Kom binnen");
	await reads(emine, "Dat was niet het woord");
	await keep(emine, "wrong-word");
	await fill(emine, { "Het woord": "Samovar op tafel" });
	await press(emine, "Kom binnen");
	await fill(emine, { "Iets opschrijven voor elkaar": "De oudste wil bij tante Emine blijven slapen." });
	await press(emine, "Zet erbij");
	await fatma.goto(conference);
	await reads(fatma, "De oudste wil bij tante Emine blijven slapen.");
	await keep(fatma, "inside");

	// The one outside: a page without a word of it, also in its source.
	await spy.goto(conference);
	await hides(spy, "blijven slapen", "Zet erbij", "Breng het plan");
	await fill(spy, { "Het woord": "samovar" });
	await press(spy, "Kom binnen");
	await fatma.goto(conference);
	await reads(fatma, "Met de code van Orhan is één keer een verkeerd woord getypt");
	const mia = await comeWithCode(stage, codes.mia);
	await mia.goto(conference);
	await keep(mia, "door");
	await fill(mia, { "Het woord": "samovar op tafel" });
	await press(mia, "Kom binnen");
	await reads(mia, "vanaf het moment dat u binnenkwam");
	await hides(mia, "blijven slapen");

	await fill(emine, { "Wat spreken jullie af?": "Tante Emine slaapt op zaterdag hier." });
	await press(emine, "Breng het plan");
	await wim.goto(conference);
	await reads(wim, "Emine bracht dit plan");
	await hides(wim, "blijven slapen");
	assert.ok(!(await read(spy)).includes("blijven slapen"));
};

export const stories: readonly Story[] = [{ name: "EKC-07 closed time opens with a word said in the room, and with no code alone", play }];
