/** A new version of the program comes while words wait on a phone, breaks off half-way, and comes again: no word is lost, nothing goes twice. */
import assert from "node:assert/strict";
import path from "node:path";
import type { Page } from "playwright-core";
import { makeNextVersion } from "./next-version.ts";
import { countIn, isEmpty, waits, workerIsThere } from "./on-the-phone.ts";
import type { Story } from "./run.ts";
import { openStage, type Stage } from "./stage.ts";
import { come, fill, onwards, press, read, reads, roadOf } from "./steps.ts";

const PIN = "kersen-trap-fiets";
/** The shells on this phone, and which of them are whole. */
const shells = (page: Page): Promise<readonly { readonly name: string; readonly whole: boolean }[]> =>
	page.evaluate(async () =>
		Promise.all((await caches.keys()).map(async (name) => ({ name, whole: (await (await caches.open(name)).match("/shell-whole")) !== undefined }))),
	);
const isNext = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.dataset["version"] === "next");
/** Looks for a new version of the worker, as the browser does by itself at every page; tells what became of it. */
const lookForNew = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const fresh = registration.installing ?? registration.waiting;
		if (!fresh) return "none";
		return new Promise<string>((resolve) => {
			fresh.addEventListener("statechange", () => {
				if (fresh.state === "redundant" || fresh.state === "activated") resolve(fresh.state);
			});
			if (fresh.state === "activated") resolve(fresh.state);
		});
	});
/** Writes what an even older version left on the phone: sealed with a key that lay beside it. */
const leaveOlder = (page: Page, road: string, words: string, id: string): Promise<void> =>
	page.evaluate(
		async ([action, text, made]) => {
			const asked = indexedDB.open("erbij");
			await new Promise((resolve) => {
				asked.onsuccess = resolve;
			});
			const owner = document.body.dataset["signedIn"] ?? "";
			const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
			const iv = crypto.getRandomValues(new Uint8Array(12));
			const form = {
				action: location.origin + action,
				page: action,
				label: "Schrijf iets op",
				fields: [
					["id", made],
					["operation", "contact.note"],
					["text", text],
				],
			};
			const bytes = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(JSON.stringify(form)));
			const writing = asked.result.transaction(["meta", "outbox"], "readwrite");
			writing.objectStore("meta").put(key, `key:${owner}`);
			writing
				.objectStore("outbox")
				.put({ id: made, owner, at: Date.now() - 60_000, tries: 0, next: 0, state: "waiting", sealed: { iv, bytes }, files: [] }, made);
			await new Promise((resolve) => {
				writing.oncomplete = resolve;
			});
			asked.result.close();
		},
		[road, words, id] as const,
	);
const [first, second, half, older] = [
	"Voor de update: de sleutel ligt bij de buren.",
	"Na de halve update: hij lachte om de hond.",
	"Een zin die nog niet af is, over hoe",
	"Van een nog oudere versie: de lamp doet het weer.",
] as const;
/** What a phone fetches of a new version, and nothing of anybody. */
const isShell = (road: string): boolean => /^\/(sw\.js|icon\.svg|assets\/.*|offline\/.*)$/.test(road);
const keepNote = async (page: Page, person: string, words: string): Promise<void> => {
	await page.goto(`${person}/notitie`);
	await fill(page, { "Wat was er?": words });
	await page.getByRole("button", { name: "Bewaar", exact: true }).click();
	await page.getByText("Bewaard op dit toestel").first().waitFor();
};

const play = async (stage: Stage, dist: string): Promise<void> => {
	const nadia = await come(stage, "Nadia");
	await workerIsThere(nadia);
	await nadia.goto("/mensen");
	await onwards(nadia, () => nadia.getByRole("link", { name: "Karim", exact: true }).first().click());
	const person = roadOf(nadia);
	await nadia.goto(person.replace("/mensen/", "/meenemen/"));
	await nadia.getByLabel("Pincode voor dit toestel").fill(PIN);
	await nadia.getByRole("button", { name: "Neem mee", exact: true }).click();
	await nadia.getByText(/^Meegenomen tot/).waitFor({ timeout: 60_000 });
	const before = await shells(nadia);
	assert.equal(before.filter(({ whole }) => whole).length, 1);
	// Without network: one thing waits, and of another half a sentence stands in the field.
	stage.line.passes = () => false;
	await keepNote(nadia, person, first);
	await leaveOlder(nadia, `${person}/notitie`, older, "01a10ae5-0000-7000-8000-00000000a11e");
	await nadia.goto(`${person}/notitie`);
	await nadia.getByLabel("Wat was er?").pressSequentially(half);
	await nadia.waitForFunction(() => document.querySelector("[data-waiting]:not([hidden])") !== null);
	await nadia.waitForTimeout(800);
	assert.equal(await countIn(nadia, ["drafts"]), 1);
	// Meanwhile the house moves on to its next version. The phone hears of it on a bad line: the worker comes through, a few of its files do, and then no more.
	await stage.startAnew({ dist });
	let left = 3;
	stage.line.passes = (road) => {
		if (!road.startsWith("/assets/")) return isShell(road);
		left -= 1;
		return left >= 0;
	};
	assert.equal(await lookForNew(nadia), "redundant", "half an update takes nobody's place");
	assert.ok(left < 0, "some of it had come");
	assert.ok((await shells(nadia)).filter(({ whole }) => whole).length === 1, "the shell of before is the only whole one");
	// She goes on with the page as it was: nothing white, nothing gone, and it still keeps what is written.
	assert.equal(await nadia.getByLabel("Wat was er?").inputValue(), half);
	stage.line.passes = () => false;
	await nadia.goto(person);
	await nadia.getByText("Wacht op verbinding").waitFor();
	assert.equal(await isNext(nadia), false);
	await keepNote(nadia, person, second);
	await waits(nadia, "3 dingen");
	// She types the half sentence again where the note stood, and the phone gives a good line.
	await nadia.goto(`${person}/notitie`);
	await nadia.getByLabel("Wat was er?").pressSequentially(half);
	await nadia.waitForTimeout(800);
	stage.line.passes = isShell;
	assert.equal(await lookForNew(nadia), "activated");
	assert.equal(await nadia.getByLabel("Wat was er?").inputValue(), half, "the page one is typing in stays as it is");
	// Still without the house: pages of the version before open with the files of now, and all of it is there.
	stage.line.passes = () => false;
	await nadia.goto(person);
	await nadia.getByText("Wacht op verbinding").waitFor();
	assert.equal(await isNext(nadia), true, "the new version is here");
	await waits(nadia, "3 dingen");
	await nadia.goto(`${person}/notitie`);
	await nadia.waitForFunction((words) => document.querySelector<HTMLTextAreaElement>("textarea[name=text]")?.value === words, half);
	await nadia.getByText("De tekst van net staat er weer.").waitFor();
	// And the house is there again.
	stage.line.passes = () => true;
	await nadia.goto(`${person}/notitie`);
	await isEmpty(nadia, "outbox");
	await nadia.waitForFunction((words) => document.querySelector<HTMLTextAreaElement>("textarea[name=text]")?.value === words, half);
	await nadia.getByLabel("Wat was er?").press("End");
	await nadia.getByLabel("Wat was er?").pressSequentially(" het verder ging.");
	await press(nadia, "Bewaar");
	await nadia.goto(`${person}/alles`);
	const text = await read(nadia);
	for (const words of [first, second, older, `${half} het verder ging.`]) assert.equal(text.split(words).length - 1, 1, `once: ${words}`);
	await reads(nadia, first);
	assert.ok((await shells(nadia)).filter(({ whole }) => whole).length <= 2);
	assert.deepEqual([...stage.faults, ...stage.noise], []);
};

export const stories: readonly Story[] = [
	{
		name: "O6 ORG-10: a new version that comes while words wait and breaks off half-way loses none of them: what waited and what was half typed is there in the new version, and is sent once",
		play: async () => {
			const next = makeNextVersion(path.resolve(process.env["ERBIJ_DIST"] ?? "dist"));
			const stage = await openStage(8);
			try {
				await play(stage, next.dist);
			} finally {
				await stage.stop();
				next.throwAway();
			}
		},
	},
];
