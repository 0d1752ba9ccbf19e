/** Attacks with words: what somebody types is shown as text and nothing else, on every page that shows it. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import type { Page } from "#src/platform/http/page.ts";
import { phases } from "../phases.ts";
import { MARK, type Planted, plant } from "./testing/planted.ts";
import { vectors } from "./testing/vectors.ts";

let planted: Planted;
beforeAll(async () => {
	planted = await plant();
});
afterAll(async () => planted.house.close());

/** The only ways out of the house: where the numbers of the small sum were read. They stand in a file of ours, and nothing typed comes into it. */
const waysOut: ReadonlySet<string> = new Set(readFileSync("src/planning/reckoning/rates.json", "utf8").match(/https:\/\/[^"]+/g));
/** Tags as a browser sees them: quoted values cannot end one. */
const tagsIn = (html: string): readonly string[] => [...html.matchAll(/<[a-z][a-z0-9-]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi)].map(([tag]) => tag);
const valueOf = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];

const faultsOf = (html: string): readonly string[] =>
	tagsIn(html).flatMap((tag) => {
		const faults: string[] = [];
		if (/^<(img|script|iframe|object|embed|base)\b/i.test(tag) && !/nonce="|src="\/(assets|faces)\//.test(tag)) faults.push(tag);
		if (/\s(on[a-z]+|style|srcdoc)\s*=/i.test(tag.replace(/"[^"]*"/g, '""'))) faults.push(tag);
		for (const name of ["href", "src", "action", "formaction", "xlink:href"]) {
			const value = valueOf(tag, name);
			if (value !== undefined && value !== "" && !(name === "href" && waysOut.has(value)) && !/^(\/(?!\/)|#|tel:[+\d]*$|mailto:|\?)/.test(value))
				faults.push(tag);
		}
		return faults;
	});

it.each(["the worker", "the person", "a colleague", "a participant", "the coordinator", "a reporter"])(
	"S14 nothing typed becomes a tag, a handler or a link, as %s sees it",
	async (who) => {
		const { house, ilse, before, conference } = planted;
		const seers: Record<string, Actor> = {
			"the worker": house.people.nadia,
			"the person": ilse.self,
			"a colleague": house.people.tom,
			"a participant": planted.participant,
			"the coordinator": house.people.wim,
			"a reporter": planted.reporter,
		};
		const ids = {
			conference,
			member: house.people.nadia.id ?? "",
			organisation: house.ids.westhof,
			use: house.newId(),
			file: house.newId(),
			outcome: house.newId(),
			area: "weverswijk",
		};
		const roads = new Set(
			[ilse.case, before].flatMap((of) =>
				phases
					.flatMap((phase) => phase.pages)
					// What is given as a file is drawn by nobody.
					.filter((page) => !(page as unknown as Page).file)
					.map(({ path }) => Object.entries({ ...ids, case: of }).reduce((road, [name, id]) => road.replace(`:${name}`, id), path)),
			),
		);
		const faults: string[] = [];
		let shown = 0;
		await Promise.all(
			[...roads].map(async (road) => {
				const { html } = await house.get(seers[who], road);
				shown += html.includes(MARK) ? 1 : 0;
				for (const fault of faultsOf(html)) faults.push(`${road} ${fault}`);
				const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
				if (title.includes(MARK)) faults.push(`${road} title`);
			}),
		);
		expect(faults).toEqual([]);
		expect(shown).toBeGreaterThan(0);
	},
);
it("S14 a form that comes back holds what was typed as text", async () => {
	const { house, karim } = planted;
	const typed = `"><script>alert(1)</script><a href="javascript:alert(1)">`;
	const back = await house.post(house.people.nadia, `/mensen/${karim.case}/bezoek`, "contact.plan-visit", {
		place: typed,
		why: typed,
		bring: typed,
		day: typed,
		safety: typed,
		"companions.0.name": typed,
	});
	expect(back.status).toBe(422);
	expect(back.html).toContain("alert(1)");
	expect(faultsOf(back.html)).toEqual([]);
});
it("S14 fifty ways in which words try to become a page, in every field of a note, a name, a worry and a plan: text everywhere", async () => {
	const { house, karim } = planted;
	const { nadia } = house.people;
	const about = { case: karim.case };
	expect(vectors.length).toBeGreaterThanOrEqual(50);
	for (const vector of vectors) {
		const clean = vector.replaceAll("\0", "");
		await house.mustRun(nadia, "contact.note", { ...about, text: vector, personSaid: vector, strengths: clean, practical: clean, interests: clean });
		await house.run(nadia, "planning.name-tie", { ...about, name: clean.slice(0, 80), kind: "own", spoken: "ja", witness: clean.slice(0, 80) });
	}
	await house.mustRun(karim.self, "contact.send-message", { ...about, words: vectors.join(" ") });
	await house.run(nadia, "planning.propose-goal", { ...about, words: vectors.join(" ").slice(0, 900), asked: "ja" });
	await house.mustRun(nadia, "signalling.take-call", {
		sees: vectors.join(" "),
		where: "Vectorweg 1",
		whom: vectors[6],
		source: "resident",
		name: vectors[9],
		relation: vectors[24],
	});
	const faults: string[] = [];
	let shown = 0;
	for (const [actor, road] of [
		[nadia, `/mensen/${karim.case}`],
		[nadia, `/mensen/${karim.case}/alles`],
		[nadia, `/mensen/${karim.case}/op-papier`],
		[nadia, `/mensen/${karim.case}/kring`],
		[nadia, `/mensen/${karim.case}/plan`],
		[nadia, "/signalen"],
		[nadia, "/vandaag"],
		[karim.self, "/mijn"],
		[karim.self, "/mijn/verhaal"],
		[karim.self, "/mijn/mensen"],
		[karim.self, "/mijn/op-papier"],
	] as const) {
		const { html, status } = await house.get(actor, road);
		expect(status, road).toBe(200);
		if (html.includes("alert(1)")) shown += 1;
		for (const fault of faultsOf(html)) faults.push(`${road} ${fault}`);
		// Not one tag of theirs is a tag of the page.
		for (const tag of tagsIn(html)) if (/alert\(1\)/.test(tag.replace(/"[^"]*"/g, '""'))) faults.push(`${road} ${tag}`);
		if (/<(?:marquee|math|embed|object|iframe|template|noscript|base|audio|video)\b/i.test(html)) faults.push(`${road} has a tag of theirs`);
	}
	expect([...new Set(faults)]).toEqual([]);
	expect(shown).toBeGreaterThan(6);
});
