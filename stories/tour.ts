/** A walk past every page of the house: who comes there, and by which road. A page without a stop is named, so that none is forgotten. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { choose, come, comeWithCode, fill, onwards, press, roadOf } from "./steps.ts";
import type { Stage } from "./stage.ts";

export type Visitor = "nobody" | "nadia" | "olga" | "ruben" | "vos" | "marijke" | "wim" | "reporter" | "karim" | "participant" | "holder";
/** `name`: of the page in the route table, or of a road beside it. */
export type Stop = { readonly name: string; readonly who: Visitor; readonly road: string };
export type Tour = {
	readonly stops: readonly Stop[];
	readonly as: (who: Visitor) => Page;
	readonly missing: readonly string[];
	readonly karim: string;
};

const hrefLike = async (page: Page, pattern: RegExp): Promise<string> => {
	const all = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
	return all.find((href) => pattern.test(href))?.split("#")[0] ?? "";
};
const uuid = "[0-9a-f-]{36}";
const bigNumber = async (page: Page): Promise<string> => (await page.locator(".big-number").first().innerText()).trim();

/** Somebody tells a worry: where the receipt is, and the code. */
const tell = async (page: Page): Promise<{ receipt: string; code: string }> => {
	await page.goto("/melden");
	await fill(page, { "Wat ziet of hoort u?": "De bus is al drie dagen niet van zijn plek geweest.", "Waar is het?": "Kanaalweg 71" });
	await choose(page, "Ik kijk zelf, met een code");
	await press(page, /^Verstuur/, false);
	return { receipt: new URL(page.url()).pathname + new URL(page.url()).search, code: (await page.locator("[data-code]").innerText()).trim() };
};
/** A creditor brings a file of three lines: where its columns are, and what came of another one. */
const bringFile = async (page: Page): Promise<{ columns: string; outcome: string }> => {
	const bring = async (lines: string): Promise<string> => {
		await page.goto("/achterstanden");
		await page
			.locator("input[type=file]")
			.setInputFiles({ name: "achterstanden.csv", mimeType: "text/csv", buffer: Buffer.from(`naam;adres;maanden;bedrag\n${lines}`) });
		await press(page, "Kijk naar de kolommen");
		return roadOf(page);
	};
	await bring("Eva de Wit;Vlasstraat 81;3;900\nIan;;2;100\nOttoline;Vlasstraat 82;1;50\n");
	await fill(page, { "Waarvoor is het": "huur" });
	await press(page, /^Lees \d+ regels in/, false);
	const outcome = roadOf(page);
	return { outcome, columns: await bring("Jo Smit;Vlasstraat 83;3;900\n") };
};
/** Whoever holds a crisis card: their page, the card, and the card opened. */
const findHolder = async (stage: Stage, options: BrowserContextOptions): Promise<{ page: Page; card: string; opened: string } | undefined> => {
	for (const name of ["Nadia", "Samira", "Tom", "Lotte", "Joost"]) {
		const page = await come(stage, name, options);
		await page.goto("/kaarten");
		const card = await hrefLike(page, new RegExp(`^/kaarten/${uuid}$`));
		if (card === "") continue;
		await page.goto(card);
		await press(page, "Open de kaart");
		return { page, card, opened: roadOf(page) };
	}
	return undefined;
};

/** Tom goes out with Nadia as the one who is told, and gives a quiet sign: where it leads her. */
const askQuietly = async (stage: Stage, nadia: Page, options: BrowserContextOptions): Promise<string> => {
	const tom = await come(stage, "Tom", options);
	await tom.goto("/op-pad");
	if ((await tom.getByRole("button", { name: "Ik ben er weer" }).count()) === 0) {
		await choose(tom, "30 minuten");
		await tom.getByText("Wie krijgt een seintje?").first().click();
		await tom.getByLabel("Nadia Haddou").check();
		await press(tom, "Zet de tijd");
	}
	await press(tom, "Boodschappen");
	for (let tries = 0; tries < 20; tries += 1) {
		await nadia.goto("/vandaag");
		const alarm = await hrefLike(nadia, new RegExp(`^/alarm/${uuid}$`));
		if (alarm !== "") return alarm;
		await nadia.waitForTimeout(500);
	}
	return "";
};

/** No stop: files to keep, a key that is shown once, and a letter that only whoever may know the reporter can open. */
const noStop = new Set([
	"signalling.partner-way-back-table",
	"signalling.partner-way-back-system",
	"signalling.arrears-refused",
	"team.key",
	"signalling.letter",
	"privacy.signature",
	"contact.sound",
	"contact.feed",
	"contact.vcard",
	"contact.paper",
	"person.paper",
	"privacy.access-log-export",
	"person.signature",
	"person.data",
	"person.data-for",
	"planning.paper",
	"planning.own-paper",
	"planning.together-words",
	"planning.own-together-words",
	// Left behind only once a device is gone: see take-along.story.ts.
	"app.left-behind-one",
]);
/** Opens the doors and finds the roads. Everything the demonstration has no example of is made on the way. */
export const openTour = async (stage: Stage, options: BrowserContextOptions = {}): Promise<Tour> => {
	const nadia = await come(stage, "Nadia", options);
	await nadia.goto("/mensen");
	const of = await nadia.getByRole("link", { name: "Karim", exact: true }).first().getAttribute("href");
	const karim = of ?? "";
	const closed = await hrefLike(nadia, /\/openen$/);
	await nadia.goto("/signalen");
	const signal = await hrefLike(nadia, new RegExp(`^/signalen/${uuid}$`));
	await nadia.goto("/buurt");
	const area = await hrefLike(nadia, /^\/buurt\/[^/]+$/);
	await nadia.goto(area);
	const action = await hrefLike(nadia, new RegExp(`^/buurt/[^/]+/samen/${uuid}$`));
	await nadia.goto("/rondes");
	const round = await hrefLike(nadia, new RegExp(`^/rondes/${uuid}$`));
	await nadia.goto("/team");
	const organisation = await hrefLike(nadia, new RegExp(`^/team/organisatie/${uuid}$`));
	const member = await hrefLike(nadia, new RegExp(`^/team/${uuid}$`));
	await nadia.goto(`${karim}/eigen-bladzij`);
	if ((await nadia.getByRole("link", { name: "Bekijk de brief" }).count()) === 0) await press(nadia, "Maak de brief");
	if ((await nadia.getByRole("button", { name: "Maak een kaart" }).count()) > 0) await press(nadia, "Maak een kaart");
	await nadia.goto(`${karim}/eigen-bladzij/brief`);
	await nadia.goto(`${karim}/plan`);
	const planned = {
		goal: (await hrefLike(nadia, /\/plan\/doel\//)).split("/").at(-1),
		step: (await hrefLike(nadia, /\/plan\/rekenen\//)).split("/").at(-1),
	};
	await nadia.goto(`${karim}/toestemming`);
	const letter = await hrefLike(nadia, new RegExp(`/toestemming/${uuid}$`));
	await nadia.goto(`${karim}/delen`);
	const stopped = await hrefLike(nadia, new RegExp(`/delen/${uuid}/brief$`));
	await nadia.goto(`${karim}/eigen-bladzij/brief`);
	const own = await comeWithCode(stage, await bigNumber(nadia), options);

	await own.goto("/mijn/meelezen");
	const along = await hrefLike(own, new RegExp(`^/mijn/meelezen/${uuid}$`));
	const { page: nobody } = await stage.open(options);
	const told = await tell(nobody);
	const reporter = await comeWithCode(stage, told.code, options);
	const { page: passerBy } = await stage.open(options);
	const vos = await come(stage, "Vos", options);
	const file = await bringFile(vos);
	const marijke = await come(stage, "Marijke", options);
	const wim = await come(stage, "Wim", options);
	const olga = await come(stage, "Olga", options);
	const ruben = await come(stage, "Ruben", options);
	await wim.goto("/eigen-kracht");
	const conference = await hrefLike(wim, new RegExp(`^/eigen-kracht/${uuid}$`));
	await wim.goto(conference);
	const invited = /[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/.exec(await wim.locator("main").innerText())?.[0];
	const participant = invited === undefined ? undefined : await comeWithCode(stage, invited, options);
	const held = await findHolder(stage, options);
	const alarm = await askQuietly(stage, nadia, options);
	const agreement = await hrefLike(nadia, /\/akkoord$/);
	await nadia.goto("/afwezig");
	const cover = await hrefLike(nadia, new RegExp(`^/afwezig/${uuid}$`));

	const stop = (name: string, who: Visitor, road: string): Stop => ({ name, who, road });
	const about = (name: string, sheet: string): Stop => stop(name, "nadia", `${karim}${sheet}`);
	const stops: readonly Stop[] = [
		stop("the door", "nobody", "/aanmelden"),
		stop("the code", "nobody", "/code"),
		stop("not here", "nobody", "/bestaat-niet"),
		stop("one's ways in", "nadia", "/jij/sleutels"),
		stop("signalling.tell", "nobody", "/melden"),
		stop("signalling.tell-here", "nobody", area.replace("buurt", "melden")),
		stop("signalling.receipt", "nobody", told.receipt),
		stop("signalling.reply", "reporter", "/antwoord"),
		stop("signalling.list", "nadia", "/signalen"),
		stop("signalling.apart", "nadia", "/signalen/apart"),
		stop("signalling.poster", "nadia", `${area}/poster`),
		stop("signalling.heard", "nadia", "/signalen/nieuw"),
		stop("signalling.call", "nadia", "/signalen/vertelt"),
		stop("signalling.matter", "nadia", signal),
		stop("signalling.arrears", "vos", "/achterstanden"),
		stop("signalling.arrears-columns", "vos", file.columns),
		stop("signalling.arrears-outcome", "vos", file.outcome),
		about("weighing.weigh", "/wegen"),
		stop("weighing.lay-beside", "nadia", `${karim.replace("mensen", "signalen")}/ernaast`),
		about("weighing.asked", "/gevraagd"),
		about("weighing.safe", "/veilig"),
		about("weighing.hand-over", "/overdragen"),
		stop("weighing.beside", "nadia", "/afwegingen"),
		stop("weighing.agreements", "nadia", "/afspraken"),
		stop("weighing.backing", "nadia", "/rugdekking"),
		stop("weighing.public-account", "nobody", "/verantwoording"),
		stop("weighing.give-account", "nadia", "/verantwoording/geven"),
		stop("weighing.own-felt", "karim", "/mijn/hoe-was-het"),
		about("carrying-out.decides", "/wie-beslist"),
		stop("carrying-out.own-decides", "karim", "/mijn/wie-beslist"),
		stop("app.warnings", "nadia", "/scherp"),
		stop("app.take-along", "nadia", "/meenemen/vandaag"),
		stop("app.taken-along", "nadia", "/meegenomen"),
		stop("app.devices", "nadia", "/jij/toestellen"),
		stop("app.team-devices", "olga", "/toestellen"),
		stop("app.device", "nadia", "/toestel/01a0a000-0000-7000-8000-000000000001"),
		stop("app.device-gone", "nobody", "/toestel/01a0a000-0000-7000-8000-000000000001/stand"),
		stop("app.left-behind", "nadia", "/achtergebleven"),
		stop("app.today", "nadia", "/vandaag"),
		stop("today of a partner", "marijke", "/vandaag"),
		stop("contact.people", "nadia", "/mensen"),
		stop("contact.find", "nadia", "/mensen/zoeken"),
		about("contact.person", ""),
		about("contact.card", "/kaart"),
		about("contact.visit", "/bezoek"),
		about("contact.note", "/notitie"),
		about("contact.after", "/na-het-bezoek"),
		about("contact.parked", "/voor-later"),
		about("contact.recordings", "/opname"),
		about("contact.papers", "/geschreven"),
		about("contact.story", "/alles"),
		about("contact.promises", "/beloofd"),
		stop("contact.blank-card", "nadia", "/jij/kaart/afspraak?taal=ar"),
		about("contact.along", "/mee"),
		stop("contact.mine-along", "nadia", "/mee"),
		stop("contact.experience", "nadia", "/ervaring"),
		stop("contact.map", "nadia", "/vandaag/kaart"),
		stop("contact.agenda", "nadia", "/jij/agenda"),
		stop("contact.attitude", "nadia", "/kaartjes"),
		stop("contact.my-card", "nadia", "/jij/kaart"),
		about("planning.plan", "/plan"),
		about("planning.together", "/plan/samen"),
		about("planning.goal", `/plan/doel/${planned.goal}`),
		about("planning.reckon", `/plan/rekenen/${planned.step}`),
		stop("planning.names", "nadia", "/kanten"),
		about("planning.circle", "/kring"),
		about("planning.week", "/week"),
		about("planning.sheet", "/week/blad"),
		about("planning.ideas", "/week/anders"),
		about("planning.for-table", "/week/tafel"),
		about("planning.cards", "/kaarten?kaart=life"),
		about("planning.household", "/huishouden"),
		about("planning.neighbours", "/vragen-en-geven"),
		stop("privacy.opening", "nadia", closed),
		about("privacy.share", "/delen/nieuw"),
		about("privacy.sharing", "/delen"),
		about("privacy.looked", "/wie-keek"),
		about("privacy.consents", "/toestemming"),
		stop("privacy.consent-letter", "nadia", letter),
		stop("privacy.stop-letter", "nadia", stopped),
		about("privacy.reports", "/stukken"),
		about("privacy.household", "/huisgenoten"),
		about("person.asks-for", "/vragen"),
		about("privacy.own-page", "/eigen-bladzij"),
		about("privacy.letter", "/eigen-bladzij/brief"),
		about("privacy.card", "/eigen-bladzij/pasje"),
		stop("privacy.partner", "vos", "/partner/gedeeld"),
		stop("nothing shared", "marijke", "/partner/gedeeld"),
		stop("signalling.partner", "marijke", "/partner"),
		stop("signalling.partner-tell", "marijke", "/partner/melden"),
		stop("signalling.partner-way-back", "vos", "/partner/terugkoppeling"),
		stop("signalling.legal-routes", "nadia", "/wettelijke-routes"),
		stop("conference.list", "wim", "/eigen-kracht"),
		about("conference.call", "/eigen-kracht"),
		stop("conference.conference", "wim", conference),
		about("carrying-out.look-back", "/terugkijken"),
		about("carrying-out.take-over", "/overnemen"),
		about("carrying-out.along", "/onderweg"),
		about("lasting.let-go", "/loslaten"),
		about("lasting.come-back", "/terug"),
		about("lasting.card", "/crisiskaart"),
		about("lasting.card-on-paper", "/crisiskaart/papier"),
		about("person.story-together", "/verhaal"),
		about("person.on-paper-for", "/op-papier"),
		stop("person.home", "karim", "/mijn"),
		stop("person.story", "karim", "/mijn/verhaal"),
		stop("person.plan", "karim", "/mijn/plan"),
		stop("person.together", "karim", "/mijn/plan/samen"),
		stop("planning.own-goal", "karim", `/mijn/plan/doel/${planned.goal}`),
		stop("planning.own-reckon", "karim", `/mijn/plan/rekenen/${planned.step}`),
		stop("person.circle", "karim", "/mijn/mensen"),
		stop("person.week", "karim", "/mijn/week"),
		stop("planning.own-sheet", "karim", "/mijn/week/blad"),
		stop("planning.own-ideas", "karim", "/mijn/week/anders"),
		stop("planning.own-for-table", "karim", "/mijn/week/tafel"),
		stop("planning.own-cards", "karim", "/mijn/kaarten"),
		stop("planning.own-household", "karim", "/mijn/huishouden"),
		stop("planning.own-neighbours", "karim", "/mijn/vragen-en-geven"),
		stop("planning.seat", "participant", "/eigen-kracht/plek"),
		stop("planning.travel-price", "nadia", "/team/kilometerprijs"),
		stop("person.looked", "karim", "/mijn/wie-keek"),
		stop("person.shared", "karim", "/mijn/delen"),
		stop("person.enter", "karim", "/mijn/binnenkomen"),
		stop("what only they know", "karim", "/code/eigen-woord"),
		stop("person.asks", "karim", "/mijn/vragen"),
		stop("person.along", "karim", "/mijn/meelezen"),
		stop("person.read-along", "karim", along),
		stop("person.on-paper", "karim", "/mijn/op-papier"),
		stop("lasting.own-card", "karim", "/mijn/kaart"),
		stop("lasting.own-card-on-paper", "karim", "/mijn/kaart/papier"),
		stop("lasting.own-letting-go", "karim", "/mijn/loslaten"),
		stop("neighbourhood.areas", "nadia", "/buurt"),
		stop("neighbourhood.area", "nadia", area),
		stop("neighbourhood.presence", "nadia", `${area}/aanwezig`),
		stop("neighbourhood.action", "nadia", action),
		stop("signalling.building", "nadia", "/signalen/gebouw?etage=5"),
		stop("signalling.mirror", "nadia", "/signalen/gebouw/spiegel"),
		stop("signalling.rounds", "nadia", "/rondes"),
		stop("signalling.begin-round", "nadia", "/rondes/nieuw"),
		stop("signalling.round", "nadia", round),
		stop("signalling.round-visit", "nadia", `${round}/bezoek`),
		stop("team.team", "nadia", "/team"),
		stop("team.own", "nadia", "/jij"),
		stop("team.who-may-what", "nadia", "/team/wie-mag-wat"),
		stop("team.new-member", "nadia", "/team/nieuw"),
		stop("team.new-organisation", "nadia", "/team/organisatie/nieuw"),
		stop("team.organisation", "nadia", organisation),
		stop("team.member", "nadia", member),
		stop("team.invitation", "nadia", `${member}/uitnodiging`),
		stop("team.words", "nadia", "/woorden"),
		stop("contact.means", "nadia", "/kleine-pot"),
		stop("contact.back-by", "nadia", "/op-pad"),
		about("contact.back-by-of", "/op-pad"),
		stop("contact.alarm", "nadia", alarm),
		stop("contact.alarm-where", "nadia", `${alarm}/waar`),
		about("app.involved", "/wie"),
		about("contact.near", "/dichtbij"),
		stop("contact.quiet", "nadia", "/mensen/stil"),
		stop("contact.away", "nadia", "/afwezig"),
		stop("contact.cover", "nadia", cover),
		stop("contact.agreement", "nadia", agreement),
		stop("person.near", "karim", "/mijn/hoe-we-komen"),
		stop("contact.script", "nadia", "/draaiboek"),
		stop("contact.safe-settings", "nadia", "/jij/veilig"),
		about("contact.small-purse", "/kleine-pot"),
		about("carrying-out.lever", "/druk"),
		stop("carrying-out.confirm", "vos", "/partner/bevestigen"),
		stop("signalling.advice", "nadia", "/signalen/meedenken"),
		stop("signalling.thinning", "nadia", "/signalen/dunner"),
		stop("signalling.answer-term", "nadia", "/antwoorden/termijn"),
		stop("signalling.unused-term", "nadia", "/signalen/bewaren"),
		stop("privacy.keeping", "nadia", "/bewaren"),
		about("privacy.matter-keeping", "/bewaren"),
		about("privacy.named-elsewhere", "/genoemd"),
		stop("privacy.own-keeping", "karim", "/mijn/bewaren"),
		stop("privacy.access-log", "olga", "/toegang"),
		stop("privacy.access-log-audit", "ruben", "/controle"),
		stop("signalling.estimate", "nadia", "/signalen/schatting"),
		stop("team.begin", "nobody", "/begin"),
		stop("app.kit", "nadia", "/kit"),
		...(participant ? [stop("conference.conference (invited)", "participant", conference)] : []),
		...(held
			? [
					stop("lasting.cards", "holder", "/kaarten"),
					stop("lasting.held-card", "holder", held.card),
					stop("lasting.opened-card", "holder", held.opened),
				]
			: []),
	].map((one) => (one.name === "weighing.weigh" ? { ...one, road: `${karim.replace("mensen", "signalen")}/wegen` } : one));
	const pages: Readonly<Record<Visitor, Page | undefined>> = {
		nobody: passerBy,
		nadia,
		vos,
		marijke,
		wim,
		olga,
		ruben,
		reporter,
		karim: own,
		participant,
		holder: held?.page,
	};
	return {
		stops,
		karim,
		as: (who) => pages[who] ?? nadia,
		missing: stage.pages
			.filter(({ name }) => !noStop.has(name) && !stops.some((one) => one.name === name && one.road !== ""))
			.map(({ name, path }) => `${name} (${path})`),
	};
};

/** Goes to a stop; a road that gives a fault is no page. */
export const goTo = async (tour: Tour, { who, road }: Stop): Promise<Page> => {
	const page = tour.as(who);
	const status = (await page.goto(road))?.status() ?? 0;
	if (status >= 500 || status === 0) throw new Error(`${road} gives ${status}`);
	return page;
};
/** Another language for everybody on the tour. */
export const speak = async (tour: Tour, words: "English" | "Nederlands"): Promise<void> => {
	for (const who of new Set(tour.stops.map((one) => one.who))) {
		const page = tour.as(who);
		await page.goto(tour.stops.find((one) => one.who === who)?.road ?? "/");
		const button = page.getByRole("button", { name: words, exact: true });
		if ((await button.count()) > 0) await onwards(page, () => button.first().click());
	}
};
