/** A form that cannot wait on the device, on a phone that says it has a network and has none: what was typed stays in its field and it is said, and pressed again it is sent once. */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { isEmpty, workerIsThere } from "./on-the-phone.ts";
import type { Story } from "./run.ts";
import type { Stage } from "./stage.ts";
import { choose, come, comeWithCode, fill, follow, formWith, onwards, press, read, reads, roadOf, unfold } from "./steps.ts";

const said = "Dit kan alleen met netwerk. Wat er getypt is, blijft staan.";
/** What a phone in a lift says of its network, on every page from now on. */
const mistaken = (page: Page): Promise<unknown> => page.addInitScript(`Object.defineProperty(navigator, "onLine", { get: () => true });`);
const stays = async (form: Locator, button: string): Promise<void> => {
	const page = form.page();
	await page.locator('[data-notice="kept"]').evaluateAll((before) => {
		for (const one of before) one.remove();
	});
	await form.getByRole("button", { name: button, exact: true }).click();
	await page.getByText(said).waitFor();
};
/** What is typed in this form, by name. */
const typedIn = (form: Locator): Promise<Record<string, string>> =>
	form.evaluate((one: HTMLFormElement) =>
		Object.fromEntries(
			[...new FormData(one).entries()].map(([name, value]) => [name, typeof value === "string" ? value : `${value.name} ${value.size}`]),
		),
	);
const times = async (page: Page, words: string): Promise<number> => (await read(page)).split(words).length - 1;
const openKarim = async (stage: Stage): Promise<{ nadia: Page; person: string }> => {
	const nadia = await come(stage, "Nadia");
	await mistaken(nadia);
	await workerIsThere(nadia);
	await nadia.goto("/mensen");
	await onwards(nadia, () => nadia.getByRole("link", { name: "Karim", exact: true }).first().click());
	return { nadia, person: roadOf(nadia) };
};
const talk = async (nadia: Page, person: string, words: string): Promise<Locator> => {
	await nadia.goto(`${person}/delen`);
	const form = nadia.locator("form:has(input[value='privacy.log-talk'])").first();
	await nadia.locator("details", { has: form }).evaluateAll((folds) => {
		for (const fold of folds) (fold as HTMLDetailsElement).open = true;
	});
	await form.locator("[name=with]").fill(words);
	await form.locator("[name=about]").fill("Over de sleutel die kwijt was.");
	await form.locator("input[type=radio]").first().check();
	return form;
};

export const stories: readonly Story[] = [
	{
		name: "O6: a form that cannot wait stays as it stands when the network fails under it, says so, and is sent once: also when the answer was lost on its way back",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			const beside = await nadia.context().newPage();
			await beside.goto("/vandaag");
			const words = "Anna van de woningbouw";
			const form = await talk(nadia, person, words);
			const button = (await form.locator("button[type=submit]").first().innerText()).trim();
			const before = await typedIn(form);
			// Cut off before it arrives, twice: the button is never dead.
			stage.line.passes = (road) => road !== `${person}/delen`;
			await stays(form, button);
			await stays(form, button);
			assert.deepEqual(await typedIn(form), before);
			stage.line.passes = () => true;
			assert.equal(await times(beside, said), 0, "the page beside it hears nothing");
			// It arrives, and the answer does not.
			stage.line.answers = (road) => road !== `${person}/delen`;
			await stays(form, button);
			assert.deepEqual(await typedIn(form), before);
			stage.line.answers = () => true;
			await onwards(nadia, () => form.getByRole("button", { name: button, exact: true }).click());
			assert.equal(await times(nadia, words), 1, "once");
			await isEmpty(nadia, "outbox", "drafts");
		},
	},
	{
		name: "O6: a text that stayed when the network failed is still there after the tab was closed, and gone from the device once it was sent",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			const words = "Bij de flat: het ging over de sleutel en de hond.";
			const form = await talk(nadia, person, "Anna");
			await form.locator("[name=about]").fill(words);
			const button = (await form.locator("button[type=submit]").first().innerText()).trim();
			stage.line.passes = (road) => road !== `${person}/delen`;
			await stays(form, button);
			stage.line.passes = () => true;
			// To a page by way of another, as a tap on the sign of the app does.
			const next = await nadia.context().newPage();
			await nadia.close();
			await next.goto("/");
			await next.goto(`${person}/delen`);
			await next.waitForFunction((wanted) => document.querySelector<HTMLTextAreaElement>("textarea[name=about]")?.value === wanted, words);
			const again = next.locator("form:has(input[value='privacy.log-talk'])").first();
			await next.locator("details", { has: again }).evaluateAll((folds) => {
				for (const fold of folds) (fold as HTMLDetailsElement).open = true;
			});
			await again.locator("[name=with]").fill("Anna");
			await again.locator("input[type=radio]").first().check();
			await onwards(next, () => again.getByRole("button", { name: button, exact: true }).click());
			await isEmpty(next, "drafts");
		},
	},
	{
		name: "O6: so does a form with a photo, which goes past the worker of the device",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			await nadia.goto(`${person}/toestemming`);
			const form = nadia.locator("form[enctype='multipart/form-data']").first();
			await nadia.locator("details", { has: form }).evaluateAll((folds) => {
				for (const fold of folds) (fold as HTMLDetailsElement).open = true;
			});
			const photo = await nadia.screenshot({ type: "jpeg" });
			await form.locator("input[type=radio]").first().check();
			await form.locator("[name=witness]").fill("Samira zat erbij");
			await form.locator("input[type=file]").setInputFiles({ name: "brief.jpg", mimeType: "image/jpeg", buffer: photo });
			const button = (await form.locator("button[type=submit]").first().innerText()).trim();
			const before = await typedIn(form);
			stage.line.passes = () => false;
			await stays(form, button);
			assert.deepEqual(await typedIn(form), before);
			assert.equal(before["photo"], `brief.jpg ${photo.length}`);
			stage.line.passes = () => true;
			await onwards(nadia, () => form.getByRole("button", { name: button, exact: true }).click());
			await reads(nadia, "Getekend");
		},
	},
	{
		name: "O12 W1: on the page for everybody what was typed stays in every field when the network fails, and it is one report",
		play: async (stage) => {
			const { page } = await stage.open();
			await mistaken(page);
			await page.goto("/melden");
			const form = page.locator("form#vertellen");
			await form.locator("[name=sees]").fill("Er ligt al weken post onder de deur.");
			await form.locator("[name=where]").fill("Weverstraat 3");
			await choose(page, "Ik kijk zelf, met een code");
			const button = (await form.locator("button[type=submit]").last().innerText()).trim();
			const before = await typedIn(form);
			stage.line.passes = () => false;
			await stays(form, button);
			assert.deepEqual(await typedIn(form), before);
			assert.equal(roadOf(page), "/melden");
			stage.line.passes = () => true;
			await onwards(page, () => form.getByRole("button", { name: button, exact: true }).click());
			// One code, and behind it what was told: once.
			const code = (await page.locator("[data-code]").innerText()).trim();
			const back = await comeWithCode(stage, code);
			assert.equal(await times(back, "Er ligt al weken post onder de deur."), 1);
		},
	},
	{
		name: "O6 PRIV-14: and on a person's own page",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			await nadia.goto(`${person}/eigen-bladzij`);
			await follow(nadia, "Bekijk de brief");
			const karim = await comeWithCode(stage, (await nadia.locator(".big-number").first().innerText()).trim());
			await mistaken(karim);
			await karim.goto("/mijn/verhaal");
			await unfold(karim, "Schrijf er iets naast");
			const form = formWith(karim, "Zet het erbij");
			const words = "Zo was het niet: de deur stond open.";
			await fill(form, { "Zo zie ik het": words });
			const before = await typedIn(form);
			stage.line.passes = () => false;
			await stays(form, "Zet het erbij");
			assert.deepEqual(await typedIn(form), before);
			stage.line.passes = () => true;
			await press(form, "Zet het erbij");
			assert.equal(await times(karim, words), 1);
		},
	},
];
