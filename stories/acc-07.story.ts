/** ACC-07: the Eigen Kracht-conferentie of Fatma, from the question to the plan of her circle. Nobody needs a script for it: every browser here has none. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { aJpeg, segment } from "#src/platform/attachments/testing/pictures.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./run.ts";
import { choose, come, comeWithCode, fill, follow, formWith, hides, press, read, reads, statusOf, unfold } from "./steps.ts";

const aCode = /[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/;
const QUESTION = "Hoe kunnen mijn kinderen veilig bij ons opgroeien?";
const WORD = "samovar op tafel";
const SENTENCES = [
	"Tante Emine slaapt elke nacht bij ons.",
	"Oom Hasan brengt de kinderen naar school.",
	"Gülay haalt ze op woensdag.",
	"Zeynep doet op vrijdag de boodschappen.",
	"Opa Kaya komt op zondag eten.",
	"Ik bel Emine als het niet gaat.",
];
/** The codes of who comes with one, by their name; and the road of the conference. */
const codes: Record<string, string> = {};
let road = "";
let matter = "";

const plain = { javaScriptEnabled: false } as const;
const pictures = process.env["ERBIJ_PICTURES"];
let taken = 0;
const keep = async (page: Page, what: string): Promise<void> => {
	if (pictures) await page.screenshot({ path: `${pictures}/acc07-${String(++taken).padStart(2, "0")}-${what}.png`, fullPage: true });
};
const as = (stage: Stage, name: string): Promise<Page> => come(stage, name, plain);
const withCode = (stage: Stage, name: string): Promise<Page> => comeWithCode(stage, codes[name] ?? "", plain);
const codesOn = async (page: Page): Promise<void> => {
	for (const [, name, code] of (await read(page)).matchAll(/([\p{L} ]+?) komt binnen met de code ([a-z0-9-]{14})/gu))
		codes[
			(name ?? "")
				.trim()
				.split(/ (?=[\p{Lu}])/u)
				.at(-1) ?? ""
		] = code ?? "";
};
/** What comes back for an address, whatever it is: nothing of these words is in it. */
const givesNothing = async (page: Page, at: string, ...words: readonly string[]): Promise<void> => {
	for (const one of [at, `/api/v1/pages${at}`]) {
		const answer = await page.request.get(one);
		const text = Buffer.from(await answer.body()).toString("latin1");
		for (const word of words) assert.ok(!text.includes(Buffer.from(word).toString("latin1")), `${word} at ${one}`);
	}
};

const coordinator = async (stage: Stage): Promise<void> => {
	const tom = await as(stage, "Tom");
	await tom.goto("/mensen");
	matter = (await tom.getByRole("link", { name: "Fatma", exact: true }).first().getAttribute("href")) ?? "";
	await tom.goto(`${matter}/eigen-bladzij`);
	const asked = tom.getByLabel("De hoofdpersoon vroeg erom, of vindt het goed");
	if ((await asked.count()) > 0) await asked.first().check();
	await press(tom, /^Maak (de|een nieuwe) brief$/, false);
	await follow(tom, "Bekijk de brief");
	codes["Fatma"] = aCode.exec(await tom.locator("main").innerText())?.[0] ?? "";
	assert.notEqual(codes["Fatma"], "", "she has a code");
	await tom.goto(`${matter}/eigen-kracht`);
	await fill(tom, { "Wat is de vraag?": QUESTION });
	await tom.getByLabel(/^Samira/).check();
	await choose(tom, "Hardop, aan tafel");
	await press(tom, "Roep de kring bij elkaar");
	await reads(tom, "De coördinator moet onafhankelijk zijn.", "niet voor een betrokken organisatie werkt");
	await keep(tom, "colleague-refused");
	await tom.getByLabel(/^Wim/).check();
	await press(tom, "Roep de kring bij elkaar");
	road = new URL(tom.url()).pathname;
	await reads(tom, QUESTION, "Wim");

	const wim = await as(stage, "Wim");
	await wim.goto(road);
	await reads(wim, QUESTION, "Voorbereiden");
	await keep(wim, "workspace");
	// Of the matter he sees nothing: no page, and no word of it on his own.
	for (const at of ["", "/plan", "/alles", "/kring"]) assert.notEqual(await statusOf(wim, `${matter}${at}`), 200);
	await givesNothing(wim, road, "waterpokken", "Vlasstraat", "Juf Marijke");
};

const circle = async (stage: Stage): Promise<void> => {
	const wim = await as(stage, "Wim");
	await wim.goto(`${road}/kring`);
	const invite = async (page: Page, name: string, relation: string, kind: string): Promise<void> => {
		const form = formWith(page, "Nodig uit");
		await fill(form, { Naam: name, "Wie is dat?": relation });
		await choose(form, kind);
		await press(form, "Nodig uit");
	};
	// Who at first thought of three, goes through the questions with him.
	for (const [name, relation] of [
		["Emine", "tante"],
		["Hasan", "oom"],
		["Zeynep", "zus"],
	] as const)
		await invite(wim, name, relation, "familie");
	for (const [name, relation, along, kind] of [
		["Gülay", "oude buurvrouw", "Wie was er vroeger? Oude buren, vrienden van school of werk, familie die uit beeld raakte.", "buur"],
		["Meester Bram", "kent de oudste van judo", "Wie hielp ooit, of werd geholpen?", "bekende"],
	] as const) {
		const form = formWith(wim, "Schrijf op");
		await fill(form, { Naam: name, "Wie is dat?": relation, "Bij welke vraag kwam die naam op?": along });
		await press(form, "Schrijf op");
		await unfold(wim, `Nodig ${name} uit`);
		const fold = wim.locator("details", { hasText: `Nodig ${name} uit` }).first();
		await fill(fold, { "Waar hoort die bij?": kind });
		await press(fold, "Nodig uit");
	}
	await reads(wim, "Eerst 3, nu 5.");

	// Fatma does the rest herself, on her own page. Her buddy and her GP are kindly kept for something else.
	const fatma = await withCode(stage, "Fatma");
	await fatma.goto(`${road}/kring`);
	await invite(fatma, "Sanne", "maatje", "vrijwilliger of maatje");
	await reads(fatma, "Alleen eigen mensen doen mee", "kan aan het begin iets uitleggen");
	await keep(fatma, "buddy-refused");
	await invite(fatma, "Dokter Visser", "mijn huisarts", "bekende");
	await reads(fatma, "Alleen eigen mensen doen mee");
	for (const [name, relation, kind] of [
		["Mehmet", "zwager", "familie"],
		["Ayşe", "nicht", "familie"],
		["Yusuf", "neef", "familie"],
		["Opa Kaya", "schoonvader", "familie"],
		["Mia", "buurvrouw", "buur"],
		["Sevda", "vriendin", "vriend of vriendin"],
		["Nurcan", "vriendin van de naailes", "vriend of vriendin"],
		["Hatice", "kookt op vrijdag", "bekende"],
		["Orhan", "bakker", "bekende"],
	] as const)
		await invite(fatma, name, relation, kind);
	await reads(fatma, "Eerst 12, nu 14.", "Emine", "Gülay");
	await keep(fatma, "circle");

	await wim.goto(road);
	await codesOn(wim);
	await wim.goto(`${road}/kring`);
	await wim.getByRole("link", { name: "Uitnodiging maken: Emine" }).click();
	await reads(wim, "Van Fatma", "Beste Emine,", QUESTION, codes["Emine"] ?? "");
	await keep(wim, "invitation");
	await choose(wim, "Op papier");
	await press(formWith(wim, "Schrijf op"), "Schrijf op");
	await reads(wim, "tante, op papier gegeven");
	const emine = await withCode(stage, "Emine");
	await emine.goto(road);
	await choose(emine, "Ik kom");
	await press(emine, "Schrijf op");
	await wim.goto(`${road}/kring`);
	await reads(wim, "tante, op papier gegeven, komt");
};

const information = async (stage: Stage): Promise<void> => {
	const wim = await as(stage, "Wim");
	await wim.goto(`${road}/plek`);
	await fill(wim, { "Waar?": "De Hoeve, de achterzaal", "Wanneer?": "zaterdag, vanaf elf uur", "Waarom is dit": "Het is van niemand." });
	await press(wim, "Zet de plek vast");
	await fill(wim, { "Wat spreken we af?": "Wie boos wordt, loopt even naar buiten.", "Wie let daarop?": "Opa Kaya" });
	await press(wim, "Spreek af");
	await reads(wim, "Opa Kaya let hierop.");
	await keep(wim, "place");
	await wim.goto(`${road}/uitleg`);
	for (const [name, organisation, topic] of [
		["Hester", "Jeugdzorg", "wat de rechter vraagt"],
		["Joost", "Schuldhulp", "wat de wet zegt over schulden"],
		["Carla", "Gezinscoaching", ""],
	] as const) {
		await fill(formWith(wim, "Zet op de lijst"), { Naam: name, Organisatie: organisation, "Waarover geeft": topic });
		await press(wim, "Zet op de lijst");
	}
	await codesOn(wim);
	await unfold(wim, "Papier of woorden van Joost");
	const paper = wim.locator("details", { hasText: "Papier of woorden van Joost" }).first();
	await fill(paper, { "In woorden": "Van uw loon blijft altijd een deel vrij." });
	await press(paper, "Leg erbij");
	await reads(wim, "Uitleg over: wat de wet zegt over schulden", "Van uw loon blijft altijd een deel vrij.");

	const hester = await withCode(stage, "Hester");
	await hester.goto(`${road}/uw-deel`);
	await reads(hester, "wat de rechter vraagt", "zaterdag, vanaf elf uur, De Hoeve, de achterzaal");
	await hides(hester, "Emine", "Joost", QUESTION);
	await hester.locator("input[type=file]").setInputFiles({
		name: "IMG_52.jpg",
		mimeType: "image/jpeg",
		buffer: Buffer.from(aJpeg([segment(0xe1, new Uint8Array(Buffer.from("Exif\0\0GPS 52.0907")))])),
	});
	await press(hester, "Leg erbij");
	await reads(hester, "Gegeven: een papier");
	for (const text of ["Er slaapt een volwassene in huis die nuchter is.", "De kinderen gaan elke dag naar school."]) {
		await fill(hester, { "Wat moet er?": text });
		await press(hester, "Zet op tafel");
	}
	await keep(hester, "helper");
	const emine = await withCode(stage, "Emine");
	await emine.goto(road);
	await reads(emine, "Hester, Jeugdzorg", "Joost, Schuldhulp", "Van uw loon blijft altijd een deel vrij.", "nuchter is", "elke dag naar school");
	const paperOfHester = (await emine.getByRole("link", { name: "Bekijk het papier" }).getAttribute("href")) ?? "";
	const seen = await emine.request.get(paperOfHester);
	assert.equal(seen.headers()["content-type"], "image/jpeg");
	assert.ok(
		!Buffer.from(await seen.body())
			.toString("latin1")
			.includes("GPS"),
	);
};

const closedTime = async (stage: Stage): Promise<void> => {
	const wim = await as(stage, "Wim");
	const hester = await withCode(stage, "Hester");
	await wim.goto(road);
	await press(wim, "Begin de besloten tijd");
	await reads(wim, "De kring is nu onder elkaar");
	await keep(wim, "closed");
	assert.equal(await statusOf(hester, `${road}/uw-deel`), 404);
	const [tom, emine, fatma] = [await as(stage, "Tom"), await withCode(stage, "Emine"), await withCode(stage, "Fatma")];
	for (const one of [emine, fatma]) {
		await one.goto(road);
		await fill(one, { [one === emine ? "Welk woord" : "Het woord"]: WORD });
		await press(one, "Kom binnen");
	}
	await fill(emine, { "Iets opschrijven voor elkaar": "De oudste wil bij mij slapen." });
	await press(emine, "Zet erbij");
	for (const outside of [tom, wim, hester])
		for (const at of [
			road,
			`${road}/kring`,
			`${road}/plek`,
			`${road}/uitleg`,
			`${road}/plan`,
			`${road}/plan/foto`,
			`${road}/plan/bijlage`,
			`${road}/uw-deel`,
			"/eigen-kracht",
		])
			await givesNothing(outside, at, "wil bij mij slapen", "nuchter", "Gülay", QUESTION, "loopt even naar buiten");
	// No minutes: there is no form to write one in, for nobody from outside.
	for (const outside of [tom, wim]) {
		await outside.goto(road);
		assert.equal(await outside.locator("textarea").count(), 0);
		await reads(outside, "Niemand van buiten leest of schrijft nu mee");
	}
};

const plan = async (stage: Stage): Promise<void> => {
	const emine = await withCode(stage, "Emine");
	await emine.goto(road);
	await fill(emine, { "Het woord": WORD });
	await press(emine, "Kom binnen");
	await emine.locator("input[type=file]").setInputFiles({
		name: "flap.jpg",
		mimeType: "image/jpeg",
		buffer: Buffer.from(aJpeg([segment(0xe1, new Uint8Array(Buffer.from("Exif\0\0GPS 52.0907 Samsung")))])),
	});
	await fill(emine, {
		"Wat spreken jullie af?": SENTENCES.join("\n"),
		"Hoe kijken jullie": "Op de eerste zondag eten we samen en praten we erover.",
		"Wie van jullie houdt": "Emine",
	});
	await press(emine, "Breng het plan");
	await reads(emine, ...SENTENCES, "Emine houdt het in de gaten. Niemand anders.");
	const sheet = Buffer.from(await (await emine.request.get(`${road}/plan/foto`)).body()).toString("latin1");
	assert.ok(sheet.length > 20 && !/GPS|52\.09|Samsung/.test(sheet));
	const say = async (name: string, needed: boolean, words: Readonly<Record<string, string>>): Promise<void> => {
		await unfold(emine, `Iets zeggen tegen ${name}`);
		const fold = emine.locator("details", { hasText: `Iets zeggen tegen ${name}` }).first();
		await choose(fold, needed ? "Ja, met dit deel" : "Nee, niet nodig. Bedankt");
		await fill(fold, words);
		await press(fold, "Zeg het zo");
	};
	await say("Joost", true, { "Wat vragen jullie?": "Reken met ons uit wat er van het loon overblijft." });
	await say("Hester", true, { "Hoe zorgen jullie": "Emine slaapt hier en drinkt niet. Hasan brengt ze elke dag." });
	await say("Carla", false, {});
	await keep(emine, "plan");
	const [tom, joost, hester] = [await as(stage, "Tom"), await withCode(stage, "Joost"), await withCode(stage, "Hester")];
	for (const outside of [tom, joost, hester]) await givesNothing(outside, road, ...SENTENCES);
	for (const outside of [joost, hester]) await givesNothing(outside, `${road}/uw-deel`, ...SENTENCES);
	await joost.goto(`${road}/uw-deel`);
	await reads(joost, "Reken met ons uit wat er van het loon overblijft.", "U hoeft niets te controleren");
	await hides(joost, "Emine slaapt hier");
	await keep(joost, "part");
	await tom.goto(road);
	await reads(tom, "Er is een plan", "Emine bracht dit plan", "Je controleert niets");
	await keep(tom, "responsible");
};

const answer = async (stage: Stage): Promise<void> => {
	const hester = await withCode(stage, "Hester");
	await hester.goto(`${road}/uw-deel`);
	await reads(hester, "Emine slaapt hier en drinkt niet.", "Er komt geen eis meer bij");
	// A third has no place to be written; sent all the same, it is refused.
	assert.equal(await hester.locator('input[value="conference.set-requirement"]').count(), 0);
	assert.equal(await hester.getByRole("button", { name: "Geef antwoord" }).count(), 2);
	await keep(hester, "two");
	const third = await hester.request.post("/api/v1/operations/conference.set-requirement", {
		data: { conference: road.split("/").at(-1), text: "Elke week een controle.", by: "Hester", organisation: "Jeugdzorg" },
	});
	assert.ok(third.status() >= 400, String(third.status()));
	const tick = async (text: string, how: string, why = ""): Promise<void> => {
		const form = hester.locator("form", { hasText: text }).first();
		await choose(form, how);
		await fill(form, { "Wat mist er nog?": why });
		await press(form, "Geef antwoord");
	};
	await tick("elke dag naar school", "Nog niet voldaan", "Wie brengt ze op vrijdag?");
	await reads(hester, "Nog niet voldaan: Wie brengt ze op vrijdag?");
	await tick("nuchter is", "Voldaan");
	await tick("elke dag naar school", "Voldaan");
	const carla = await withCode(stage, "Carla");
	await carla.goto(`${road}/uw-deel`);
	await reads(carla, "U bent niet nodig. De kring bedankt u");
	await keep(carla, "not-needed");
	await press(carla, "Ik heb het gelezen. Tot ziens");
	assert.equal(await statusOf(carla, `${road}/uw-deel`), 404);

	const emine = await withCode(stage, "Emine");
	await emine.goto(road);
	await reads(emine, "Iedereen zei ja. De kring voert het plan zelf uit en kijkt zelf terug. Niemand controleert.");
	await fill(emine, { "Het woord": WORD });
	await press(emine, "Kom binnen");
	await reads(emine, "Gezegd: niet nodig, bedankt Is gelezen.");
	await unfold(emine, "Iets zeggen tegen Hester");
	await press(emine.locator("details", { hasText: "Iets zeggen tegen Hester" }).first(), "Geef het hele plan");
	// The organisation takes it as it is: a sheet to print, and a file to put behind its own form.
	await hester.goto(`${road}/uw-deel`);
	await follow(hester, "Lees het plan");
	await reads(hester, QUESTION, ...SENTENCES, "Emine houdt het in de gaten. Niemand anders.");
	await keep(hester, "sheet");
	const file = await hester.request.get(`${road}/plan/bijlage`);
	assert.equal(file.headers()["content-type"], "application/pdf");
	assert.ok(
		Buffer.from(await file.body())
			.subarray(0, 4)
			.toString() === "%PDF",
	);
	// Nobody who works here got a task from it.
	const tom = await as(stage, "Tom");
	await tom.goto("/vandaag");
	await hides(tom, "conferentie", road);
	assert.notEqual(await statusOf(tom, `${road}/plan`), 200);
};

export const stories: readonly Story[] = [
	{ name: "ACC-07 EKC-03: a colleague is refused as coordinator; Wim, who is independent, sees none of the matter", play: coordinator },
	{ name: "ACC-07 EKC-05: fourteen own people are invited in her name; a buddy and a GP are refused as participant", goesOn: true, play: circle },
	{
		name: "ACC-07 EKC-04 EKC-06: youth care and debt help are listed with hand-out, and two requirements stand beforehand",
		goesOn: true,
		play: information,
	},
	{ name: "ACC-07 EKC-06 EKC-07: professionals are out, and nothing is returned outside the circle", goesOn: true, play: closedTime },
	{ name: "ACC-07 EKC-09: the circle brings a photo and six sentences; each sees the part that was given", goesOn: true, play: plan },
	{
		name: "ACC-07 EKC-08 EKC-10: both met is accepted, a third is refused; who is not needed is out, and the aunt follows the plan",
		goesOn: true,
		play: answer,
	},
];
