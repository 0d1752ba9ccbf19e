import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { planHouse } from "./testing/plan-house.ts";
test("shots", async () => {
	const house = await planHouse();
	const { nadia } = house.people;
	const k = await house.someone("Karim");
	await house.house.door(nadia, { event: "write", what: "t" }, async (tx) => {
		const { sql } = await import("kysely");
		await sql`update person set face = 'karim' where id = ${k.actor.id}`.execute(tx.db);
	});
	const me = (op: string, input: object) => house.mustRun(k.actor, `planning.${op}-myself`, { case: k.case, ...input });
	const n = (op: string, input: object) => house.mustRun(nadia, `planning.${op}`, { case: k.case, ...input });
	await n("answer-who-around", { words: "Niemand" });
	house.pass({ days: 30 });
	for (const words of [
		"Dat mijn kinderen weten: hier wonen we, en hier blijven we.",
		"Op vrijdag koken, met iedereen aan tafel.",
		"Niet steeds aan weer een ander uitleggen hoe het zit.",
	])
		await me("write-what-matters", { words });
	const g1 = await me("propose-goal", { words: "Ik wil met de kinderen in dit huis blijven." });
	const g2 = await me("propose-goal", { words: "Ik betaal elke maand mijn vaste lasten." });
	const g3 = await me("propose-goal", { words: "Ik wil mijn uren terug." });
	const w = await n("propose-goal", {
		words: "De huur wordt betaald.",
		owner: "Westhof",
		about: "Elke maand de huur, en € 60 erbij tot de achterstand weg is.",
		sees: "dat er contact is, de naam van Nadia, en deze afspraak",
		tiedTo: g1.thing,
	});
	await me("say-yes", { wording: w.wording });
	const s1 = await me("add-step", { goal: g1.thing, words: "teken de afspraak met Westhof.", who: "person" });
	await me("celebrate-step", { step: s1.thing });
	await me("add-step", { goal: g1.thing, words: "op zondag de post met me doornemen.", who: "own", name: "Sami" });
	await me("add-step", { goal: g1.thing, words: "zit naast me als ik met Westhof bel.", who: "worker", name: "Nadia", around: "Sami misschien" });
	await me("add-step", { goal: g2.thing, words: "zoek uit wat er van mijn loon af gaat.", who: "person", can: "with-help", helper: "Nadia" });
	await me("add-step", {
		goal: g3.thing,
		words: "vraag het aan mijn chef.",
		who: "person",
		changes: "Zes uur meer werk is € 310 meer loon. Er gaat € 95 toeslag af.",
		first: "de drukte voorbij",
	});
	await n("reword-goal", { goal: g3.thing, words: "Ik wil mijn uren terug. Of ander werk." });
	await me("celebrate", { words: "Ik ging zelf naar de balie van Westhof. Met de goede papieren." });
	await me("tell-then-and-now", { then: "De post lag in een tas", since: "Sami kwam elke zondag", words: "Ik maak hem zelf open" });
	await n("set-steering", { domain: "money", form: "together", spoken: true, witness: "mijn broer Sami" });
	house.pass({ days: 40 });
	await n("set-steering", { domain: "money", form: "own", spoken: true, witness: "mijn broer Sami" });
	await me("write-domain", { domain: "money", part: "see", words: "Het is een stapel, geen berg" });
	await me("write-domain", { domain: "money", part: "support", words: "Iemand die meekijkt" });
	await n("agree", { words: "belt voor vrijdag terug", side: "worker", form: "once" });
	for (const [name, kind, relation, then, now, near] of [
		["Sami", "own", "broer", "ruzie om geld", "hij komt op zondag", "near"],
		["Rayan", "own", "neef", "", "", "further"],
		["Bep", "acquaintance", "van driehoog", "", "", "further"],
		["Anja", "volunteer", "maatje", "", "", "further"],
	])
		await me("name-tie", { name, kind, relation, near, ...(then ? { then, now } : {}) });
	await house.note(k, ["Joke", "Marga"]);
	const d = { days: ["1", "2", "3", "4", "5"] };
	const a = await n("note-obligation", {
		by: "Jeugdzorg",
		of: "Milan",
		what: "Naar de opvang, elke dag",
		where: "Zandhuizen",
		...d,
		from: "16:55",
		until: "18:05",
		km: "50",
		otherwise: "een maatregel",
	});
	await n("note-obligation", {
		by: "De uitkering",
		of: "Daan",
		what: "Werken zonder loon",
		where: "Noordveen",
		...d,
		from: "8.35",
		until: "15.55",
		km: "40",
		otherwise: "gekort worden",
	});
	const c = await n("note-obligation", { by: "Schuldhulp", what: "De auto verkopen", takes: "car", otherwise: "geen schuldhulp" });
	await n("note-obligation", { by: "Westhof", what: "De vaste lasten op tijd", needs: "money" });
	await n("hold-clash", { one: a.thing, other: c.thing, words: "Eerst de auto houden" });
	for (const [name, who, road] of [
		["plan", k.actor, "/mijn/plan"],
		["plan-w", nadia, `/mensen/${k.case}/plan`],
		["kring", k.actor, "/mijn/kring"],
		["week", nadia, `/mensen/${k.case}/week`],
		["blad", k.actor, "/mijn/week/blad"],
	] as const) {
		const { html } = await house.get(who, road);
		writeFileSync(
			`/tmp/planshots/${name}.html`,
			html
				.replace(
					/<link rel="stylesheet"[^>]*>/,
					'<link rel="stylesheet" href="file:///work/main/src/platform/ui/css/worker.css"><style>@media print{.screen-only,.foot{display:none}}</style>',
				)
				.replaceAll("/faces/", "file:///work/main/src/platform/ui/faces/")
				.replace(/<script[^>]*><\/script>/, ""),
		);
	}
	await house.close();
});
