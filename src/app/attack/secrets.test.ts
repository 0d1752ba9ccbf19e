/** S8: fifty planted secrets: what was said, who told it, codes, words and tokens. Not one in an address, a title, a log, a mail, an error page, or a table that is not about it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import pino from "pino";
import type { Actor } from "#src/kernel/actor.ts";
import { hashPassword } from "#src/platform/sign-in/passwords.ts";
import { dangerousDetailsLeftOut } from "../logging.ts";
import { phases } from "../phases.ts";
import { MARK, type Planted, plant } from "./testing/planted.ts";
import { eachOf, openReader, type Reader } from "./testing/traces.ts";
import { vectors } from "./testing/vectors.ts";

let planted: Planted;
let reader: Reader;
let secrets: readonly string[];
beforeAll(async () => {
	planted = await plant();
	reader = await openReader(planted.house.database.adminConfig);
	const { house, ilse, karim } = planted;
	const { nadia } = house.people;
	const model = async <Model>(road: string): Promise<Model> =>
		(JSON.parse((await house.get(nadia, `/api/v1/pages${road}`)).html) as { model: Model }).model;
	const letter = (await model<{ code?: { code: string } }>(`/mensen/${ilse.case}/eigen-bladzij/brief`)).code?.code ?? "";
	await house.mustRun(nadia, "privacy.give-page", { case: karim.case, way: "card" });
	const card = (await model<{ card?: { code: string } }>(`/mensen/${karim.case}/eigen-bladzij/pasje`)).card?.code ?? "";
	const told = await house.post(undefined, "/melden", "signalling.tell", { sees: `${MARK}NAMELOOS ik maak me zorgen`, reach: "code" });
	const said = (await house.entries(nadia, ilse.case)).flatMap(({ body }) => JSON.stringify(body).match(new RegExp(`${MARK}[A-Za-z]+`, "g")) ?? []);
	secrets = [
		...new Set([
			...said,
			...(await house.entries(nadia, karim.case)).flatMap(({ body }) => JSON.stringify(body).match(new RegExp(`${MARK}[A-Za-z]+`, "g")) ?? []),
			...(await house.entries(nadia, planted.before)).flatMap(({ body }) => JSON.stringify(body).match(new RegExp(`${MARK}[A-Za-z]+`, "g")) ?? []),
			`${MARK}GEDACHTE`,
			`${MARK}NAMELOOS`,
			"HOUDERDEEL",
			letter,
			card,
			letter.replaceAll("-", ""),
			card.replaceAll("-", ""),
			"paardenbloem-geheim",
			"06999999",
		]),
	].filter((one) => one !== "");
	expect(told.status).toBe(303);
	expect(letter).not.toBe("");
	expect(card).not.toBe("");
	await house.house.door(ilse.self, { event: "write", what: "test" }, async (tx) => {
		const { chooseWord } = await import("#src/platform/sign-in/own-word.ts");
		await chooseWord(tx, { person: ilse.person, typed: "paardenbloem-geheim", first: true, session: house.newId() });
	});
}, 60_000);
afterAll(async () => {
	await reader.close();
	await planted.house.close();
});
const inIt = (text: string): readonly string[] => secrets.filter((secret) => text.includes(secret));

it("S8 fifty secrets and not one in an address, a title, a place to go to, or an error page, whoever looks at whatever page", async () => {
	const { house, ilse, karim, before, conference } = planted;
	expect(secrets.length).toBeGreaterThanOrEqual(50);
	const others = {
		conference,
		member: house.people.nadia.id ?? "",
		organisation: house.ids.westhof,
		use: house.newId(),
		file: house.newId(),
		outcome: house.newId(),
		area: "weverswijk",
	};
	const roads = new Set(
		[ilse.case, karim.case, before].flatMap((of) =>
			phases
				.flatMap((phase) => phase.pages)
				.map(({ path }) => Object.entries({ ...others, case: of }).reduce((road, [name, id]) => road.replace(`:${name}`, id), path)),
		),
	);
	const who: readonly (Actor | undefined)[] = [house.people.nadia, house.people.tom, house.people.keeper, ilse.self, karim.self, undefined];
	const leaks: string[] = [];
	let links = 0;
	await eachOf(
		who.flatMap((actor) => [...roads].map((road) => ({ actor, road }))),
		async ({ actor, road }) => {
			const { html, status } = await house.get(actor, road);
			for (const [, address = ""] of html.matchAll(/\s(?:href|action|src|formaction|data-naar)="([^"]*)"/g)) {
				links += 1;
				// A number to ring is there to be rung.
				if (address.startsWith("tel:")) continue;
				for (const secret of inIt(decodeURIComponent(address.replace(/%(?![0-9a-f]{2})/gi, "%25")))) leaks.push(`${road} links to ${secret}`);
			}
			for (const secret of inIt(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "")) leaks.push(`${road} is titled ${secret}`);
			if (status >= 400) for (const secret of inIt(html)) leaks.push(`${road} ${status} shows ${secret}`);
		},
	);
	expect([...new Set(leaks)]).toEqual([]);
	expect(links).toBeGreaterThan(1_000);
});
it("S8 where one is sent after a form holds ids and nothing that was typed", async () => {
	const { house, karim } = planted;
	const { nadia } = house.people;
	const typed = `${MARK}GETYPT`;
	const leaks: string[] = [];
	for (const [road, operation, fields] of [
		["/mensen/zoeken", "contact.find-person", { named: typed }],
		["/signalen/nieuw", "signalling.take-call", { sees: typed, where: `${typed}straat 4`, whom: typed, source: "resident" }],
		["/melden", "signalling.tell", { sees: typed, where: typed, reach: "code" }],
		[`/mensen/${karim.case}/notitie`, "contact.note", { text: typed }],
		[
			`/mensen/${karim.case}/delen/nieuw`,
			"privacy.disclose",
			{
				case: karim.case,
				items: ["contact-made"],
				aim: "support",
				ground: "consent",
				consent: "before",
				until: "2027-01-31",
				organisationName: typed,
			},
		],
	] as const) {
		const { location } = await house.post(nadia, road, operation, fields as unknown as Record<string, string>);
		if (location?.includes(MARK)) leaks.push(`${road} ${location}`);
	}
	expect(leaks).toEqual([]);
});
it("S8 no table that is not about who and where holds one, the log and what was sent included", async () => {
	const identity = new Set(["person", "address"]);
	const found = await reader.tablesWith([...secrets, `${MARK}GETYPT`]);
	expect(found.filter((table) => !identity.has(table))).toEqual([]);
	expect(await reader.tablesWith([await hashPassword("x").then((hash) => hash.slice(-20))])).toEqual([]);
});
it("S8 the log of the server holds none, whatever went wrong while they were handled", async () => {
	const lines: string[] = [];
	const log = pino(dangerousDetailsLeftOut, { write: (line: string) => void lines.push(line) });
	for (const secret of [...secrets, ...vectors]) {
		log.error(
			{
				reference: "1",
				what: "POST /mensen/:case/notitie",
				fault: Object.assign(new Error(`while keeping ${secret}`), { detail: secret, query: secret, parameters: [secret] }),
			},
			"fault",
		);
		log.warn({ fault: new Error(`\n${secret}\n`, { cause: new Error(secret) }), what: "a job" }, "a job failed");
	}
	expect(lines.length).toBeGreaterThan(100);
	expect(secrets.filter((secret) => lines.join("").includes(secret))).toEqual([]);
});
