import { it } from "vitest";
import { MARK, plant } from "./planted.ts";
it("crawl", async () => {
	const p = await plant();
	console.log(JSON.stringify(p.things));
	const ids: Record<string, string[]> = { case: [p.ilse.case, p.before, p.conference], conference: [p.conference], member: [p.house.people.nadia.id ?? ""], organisation: [p.house.ids.westhof], use: [p.house.newId()], file: [p.house.newId()], outcome: [p.house.newId()], area: ["weverswijk"] };
	const pages = (await import("../phases.ts")).phases.flatMap((ph) => ph.pages) as unknown as { path: string; name: string }[];
	const roads = pages.flatMap(({ path }) => { const m = /:(\w+)/.exec(path); let out = [path]; for (const [k, vs] of Object.entries(ids)) out = out.flatMap((o) => o.includes(`:${k}`) ? vs.map((v) => o.replace(`:${k}`, v)) : [o]); return out; });
	const name = (r: string) => r.replace(p.ilse.case, "ILSE").replace(p.before, "BEFORE").replace(p.conference, "CONF");
	const actors = { ...p.outsiders, nadia: p.house.people.nadia, ilse: p.ilse.self, reporter: p.reporter };
	for (const [who, actor] of Object.entries(actors)) for (const road of roads) for (const pre of ["", "/api/v1/pages"]) {
		const seen = await p.house.get(actor, pre + road, pre ? {} : { accept: "text/html" });
		const marks = [...new Set([...seen.html.matchAll(new RegExp(`${MARK}[A-Za-z]*|HOUDERDEEL`, "g"))].map(([m]) => m))];
		if (seen.status >= 500) console.log("FAULT", who, pre + name(road), seen.status);
		if (marks.length && !["nadia", "ilse"].includes(who)) console.log("LEAK?", who, pre + name(road), marks.join(","));
		if (who === "nadia" && road.includes(p.before) && marks.length) console.log("BEFORE", pre + name(road), marks.join(","));
		if (who === "ilse" && marks.some((m) => /MELDER|SIGNAAL|LAST|GEDACHTE|GEPROB|bereik|relatie|B$/.test(m))) console.log("ILSE", pre + name(road), marks.filter((m) => /MELDER|SIGNAAL|LAST|GEDACHTE|GEPROB|bereik|relatie|B$/.test(m)).join(","));
	}
	console.log(p.house.faults.map((f) => String((f as Error).stack).slice(0, 600)));
	await p.house.close();
}, 120000);
