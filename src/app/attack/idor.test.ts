/** S3: ids of somebody else's, in every place where an id can stand: roads, questions, bodies, however deep. Generated from the pages and operations themselves. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "#src/kernel/actor.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import type { Operation } from "#src/kernel/operation.ts";
import { ANY_ID, validInput } from "../fuzz/inputs.ts";
import { phases } from "../phases.ts";
import { MARK, type Planted, plant } from "./testing/planted.ts";
import { eachOf, openReader, type Reader } from "./testing/traces.ts";

let planted: Planted;
let reader: Reader;
/** Everything of Ilse's matter, of the one before contact and of the conference, that has an id. */
let foreign: readonly string[];
let own: Readonly<Record<string, string>>;
beforeAll(async () => {
	planted = await plant();
	const { house, ilse, before, conference, participant, holder, reporter, things } = planted;
	reader = await openReader(house.database.adminConfig);
	const entries = await house.entries(house.people.nadia, ilse.case);
	foreign = [
		...new Set([
			ilse.case,
			before,
			conference,
			ilse.person,
			...[participant.id, holder.id, reporter.id].map(String),
			// The key of a partner's system is the keeper's own to end.
			...Object.entries(things).flatMap(([name, id]) => (name !== "key" && /^[0-9a-f-]{36}$/.test(id) ? [id] : [])),
			...entries.filter((_, at) => at % 6 === 0).flatMap(({ id, stream }) => [id, stream.id]),
		]),
	];
	// A matter of the attacker's own, in the other team: everything about it is allowed.
	const { els } = house.people;
	const told = await house.mustRun(els, "signalling.take-call", { sees: "Een leeg hok", where: "Oostkade 3", source: "resident" });
	await house.mustRun(els, "signalling.pick-up", { case: told["case"] });
	own = { case: String(told["case"]) };
}, 60_000);
afterAll(async () => {
	await reader.close();
	await planted.house.close();
});

const operations = phases.flatMap((phase) => phase.handled).map(({ operation }) => operation);
type Described = {
	readonly pattern?: string;
	readonly properties?: Record<string, Described>;
	readonly items?: Described;
	readonly anyOf?: readonly Described[];
};
/** The places in an input where an id can stand: `case`, `companions.0.member`. */
const placesIn = (about: Described, at: readonly string[] = []): readonly (readonly string[])[] => [
	...(about.pattern?.startsWith("^[0-9a-f]{8}") ? [at] : []),
	...Object.entries(about.properties ?? {}).flatMap(([name, inner]) => placesIn(inner, [...at, name])),
	...(about.items ? placesIn(about.items, [...at, "0"]) : []),
	...(about.anyOf ?? []).flatMap((inner) => placesIn(inner, at)),
];
const put = (into: unknown, [first, ...rest]: readonly string[], value: unknown): unknown => {
	if (first === undefined) return value;
	if (first === "0") return [put(Array.isArray(into) ? into[0] : undefined, rest, value)];
	const here = typeof into === "object" && into !== null ? (into as Record<string, unknown>) : {};
	return { ...here, [first]: put(here[first], rest, value) };
};
const shapeOf = (operation: Operation): Described => z.toJSONSchema(operation.input, { io: "input", unrepresentable: "any" }) as Described;

it("S3 5,000 probes with ids of another team, another matter and another organisation: no word of it, no change in it, no difference between not yours and not there", async () => {
	const { house, karim } = planted;
	const { els, wim, westhof, keeper } = house.people;
	const elsewhere: Actor = { ...house.people.nadia, tenant: house.newId() as Actor["tenant"] };
	const attackers: readonly (readonly [string, Actor | undefined, Readonly<Record<string, string>>])[] = [
		["another team", els, own],
		["another person", karim.self, { case: karim.case }],
		["the coordinator of nothing here", { ...wim, id: house.newId() }, own],
		["a partner", westhof, own],
		["the keeper", keeper, own],
		["another organisation", elsewhere, own],
		["anybody", undefined, own],
	];
	// What may be pointed at by its number is there from the start, whatever comes first.
	for (const actor of [els, elsewhere]) await house.mustRun(actor, "neighbourhood.keep-area", { area: ANY_ID, name: "Oost", kind: "town" });
	const began = await reader.digestsOf(foreign);
	expect(Object.keys(began).length).toBeGreaterThanOrEqual(15);
	const hits: string[] = [];
	let probes = 0;
	/** What was answered to one question with an id that is there, and with one that is not. */
	const answers = new Map<string, { readonly there: Set<string>; readonly nowhere: Set<string> }>();
	/** What says only what this same attacker did before: it depends on the order, not on what is there. */
	const ownDoing = /already-in-the-circle|already-out/;
	const heard = (question: string, there: boolean, said: string): void => {
		if (ownDoing.test(said)) return;
		const one = answers.get(question) ?? { there: new Set<string>(), nowhere: new Set<string>() };
		answers.set(question, one);
		(there ? one.there : one.nowhere).add(said);
	};
	type Probe = { readonly who: string; readonly what: string; readonly there: boolean; readonly act: () => Promise<string> };
	const inBodies = attackers.flatMap(([who, actor, known]) =>
		actor === undefined
			? []
			: operations
					.filter(({ who: right }) => mayAtAll(actor.roles, right))
					.flatMap((operation): readonly Probe[] => {
						// What gives a new matter, or changes the team, is not about an id of this one.
						const input = validInput(operation, known, true);
						if (!input) return [];
						return placesIn(shapeOf(operation)).flatMap((place) =>
							[...foreign, house.newId()].map((id) => ({
								who,
								what: `${operation.name} ${place.join(".")}`,
								there: foreign.includes(id),
								act: async () => {
									const ran = await house.run(actor, operation.name, put(input, place, id));
									const code = `${ran.kind} ${"code" in ran ? ran.code : ""}`;
									heard(`${who}: ${operation.name} ${place.join(".")}`, foreign.includes(id), code);
									return ran.kind === "ok" ? JSON.stringify(ran.value) : code;
								},
							})),
						);
					}),
	);
	const asked = phases
		.flatMap((phase) => phase.pages)
		.map(({ path }) => path)
		.filter((path) => path.includes(":"));
	const inRoads = attackers.flatMap(([who, actor]) =>
		asked.flatMap((path) =>
			foreign.slice(0, 8).flatMap((id) =>
				["/api/v1/pages", ""].map((before): Probe => {
					const road = before + path.replace(/:\w+/g, id);
					return {
						who,
						what: road,
						there: true,
						act: async () => {
							const { status, html } = await house.get(actor, road);
							return `${status} ${html}`;
						},
					};
				}),
			),
		),
	);
	// What the team of signals may read of a matter it could pick up is no hit; all others are.
	const mayRead = (who: string, word: string): boolean => who === "another person" && /Karim$|B$|famB/.test(word);
	const all = [...inBodies, ...inRoads];
	const most = 5_200;
	const step = Math.max(1, all.length / most);
	const picked = [
		// What is not there is asked last: they are taken from the end.
		...all.filter(({ there }) => !there),
		...Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)]).filter((one) => one?.there),
	].filter((one) => one !== undefined);
	await eachOf(picked, async ({ who, what, act }) => {
		probes += 1;
		const said = await act().catch((error: unknown) => `500 ${String(error)}`);
		for (const [word] of said.matchAll(new RegExp(`${MARK}[A-Za-z]*|HOUDERDEEL`, "g")))
			if (!mayRead(who, word)) hits.push(`${who}: ${what} shows ${word}`);
		if (/^5\d\d /.test(said)) hits.push(`${who}: ${what} ${said.slice(0, 200)}`);
	});
	expect([...new Set(hits)].slice(0, 20)).toEqual([]);
	const told = [...answers].filter(([, { there, nowhere }]) => there.size > 0 && nowhere.size > 0 && [...there].some((said) => !nowhere.has(said)));
	expect(told.map(([question, { there, nowhere }]) => `${question}: ${[...there].join(" / ")} and ${[...nowhere].join(" / ")}`)).toEqual([]);
	// What a team keeps of its own neighbourhood goes under a number of its choosing; of what was there, not a row changed, and nothing came beside it.
	const ended = await reader.digestsOf(foreign);
	const ofTheirOwn = new Set(["area", "place", "social_entry", "answer_term", "said_in", "device"]);
	expect(Object.fromEntries(Object.entries(ended).filter(([table]) => table in began || !ofTheirOwn.has(table)))).toEqual(began);
	expect(probes).toBeGreaterThanOrEqual(5_000);
	expect(house.faults).toEqual([]);
}, 120_000);
