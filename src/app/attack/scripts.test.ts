/** Attacks with words: what somebody types is shown as text and nothing else, on every page that shows it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { phases } from "../phases.ts";
import { MARK, type Planted, plant } from "./testing/planted.ts";

let planted: Planted;
beforeAll(async () => {
	planted = await plant();
});
afterAll(async () => planted.house.close());

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
			if (value !== undefined && value !== "" && !/^(\/(?!\/)|#|tel:[+\d]*$|mailto:|\?)/.test(value)) faults.push(tag);
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
