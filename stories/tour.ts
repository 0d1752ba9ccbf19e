/** A walk past every page of the house: who comes there, and by which road. A page without a stop is named, so that none is forgotten. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { come, comeWithCode, onwards, press } from "./steps.ts";
import type { Stage } from "./stage.ts";
import { askQuietly, bigNumber, bringFile, findCircle, findHolder, hrefLike, tell, uuid } from "./tour-roads.ts";
import { type Stop, stopsOf, type Visitor } from "./tour-stops.ts";

export type { Stop } from "./tour-stops.ts";

export type Tour = {
	readonly stops: readonly Stop[];
	readonly as: (who: Visitor) => Page;
	readonly missing: readonly string[];
	readonly karim: string;
};

/** No stop: files to keep, a key that is shown once, and a letter that only whoever may know the reporter can open. */
const noStop = new Set([
	"signalling.partner-way-back-table",
	"signalling.partner-way-back-system",
	"signalling.arrears-refused",
	"team.key",
	"signalling.letter",
	"privacy.signature",
	"privacy.access-log-audit-export",
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
	"planning.filled-in-photo",
	"planning.own-filled-in-photo",
	"planning.together-words",
	"planning.own-together-words",
	"conference.hand-out",
	"conference.plan-photo",
	"conference.plan-file",
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
	await nadia.goto(`${karim}/plan/papier`);
	const paper = (await hrefLike(nadia, new RegExp(`/plan/papier/${uuid}$`))).split("/").at(-1);
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
	const circle = await findCircle(stage, wim, nadia, conference, options);
	const held = await findHolder(stage, options);
	await nadia.goto("/mensen");
	const winston = (await nadia.getByRole("link", { name: "Winston", exact: true }).first().getAttribute("href")) ?? "";
	const tom = await come(stage, "Tom", options);
	const alarm = await askQuietly(stage, nadia, options);
	const agreement = await hrefLike(nadia, /\/akkoord$/);
	await nadia.goto("/afwezig");
	const cover = await hrefLike(nadia, new RegExp(`^/afwezig/${uuid}$`));

	const stops = stopsOf({
		karim,
		area,
		signal,
		action,
		round,
		organisation,
		member,
		closed,
		letter,
		stopped,
		along,
		alarm,
		agreement,
		cover,
		conference,
		told,
		file,
		planned: { ...planned, paper },
		participant: participant !== undefined,
		circle: { ...circle, helper: circle.helper !== undefined },
		held,
		winston,
	});
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
		helper: circle.helper,
		holder: held?.page,
		tom,
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
