/** What stands beside the plan's own texts, through the real road: what matters behind a goal, peace, moving, what presses, what works, who is party, deeds, sums, names of sides. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PlanHouse, planHouse, type Someone } from "./testing/plan-house.ts";

let house: PlanHouse;
let ilse: Someone;
const nadia = () => house.people.nadia;
const code = (ran: { kind: string }): string => ("code" in ran ? String(ran.code) : ran.kind);
const self = (name: string, input: Record<string, unknown>) => house.mustRun(ilse.actor, `planning.${name}-myself`, { case: ilse.case, ...input });
const worker = (name: string, input: Record<string, unknown>) => house.run(nadia(), `planning.${name}`, { case: ilse.case, ...input });
const both = async (road = "plan"): Promise<readonly string[]> => [
	(await house.get(nadia(), `/mensen/${ilse.case}/${road}`)).html,
	(await house.get(ilse.actor, `/mijn/${road}`)).html,
];
let goal: string;
beforeAll(async () => {
	house = await planHouse();
	ilse = await house.someone("Ilse");
	goal = String((await self("propose-goal", { words: "Ik wil mijn huis houden" })).thing);
});
afterAll(() => house.close());

test("PLA-12 a goal can point to what matters, and says so in the person's own words; a worker only with a yes", async () => {
	await self("write-what-matters", { words: "Dat de kinderen weten waar ze wonen" });
	const matter = (await house.plan(ilse)).matters[0] ?? "";
	expect(code(await worker("point-goal", { goal, matter }))).toBe("planning.not-without-a-yes");
	await self("point-goal", { goal, matter });
	for (const html of await both()) expect(html).toContain("Dit hoort bij: ‘Dat de kinderen weten waar ze wonen’");
	await self("point-goal", { goal });
	for (const html of await both()) expect(html).not.toContain("Dit hoort bij:");
	expect(code(await worker("point-goal", { goal, matter: house.newId(), spoken: true, witness: "Marga" }))).toBe("planning.not-there-any-more");
});

test("CON-22 'being rid of the interference' holds what the other party wants to see, how it is shown, and the day it ends", async () => {
	const peace = { goal, by: "Westhof", needs: "drie maanden huur op tijd", shown: "ik stuur elke maand een foto van de bank", until: "2027-03-01" };
	expect(code(await worker("be-left-in-peace", peace))).toBe("planning.not-without-a-yes");
	await self("be-left-in-peace", peace);
	for (const html of await both())
		for (const words of ["Westhof laat mij met rust", "Wat die wil zien: drie maanden huur op tijd", "ik stuur elke maand een foto", "1 maart"])
			expect(html).toContain(words);
});

test("PLA-14 a goal 'get somebody to move' has what would move them, the person's own step and who helps", async () => {
	const other = String((await self("propose-goal", { words: "Ik wil dat de tuin weer van ons allebei is" })).thing);
	await self("get-to-move", {
		goal: other,
		who: "De huisbaas",
		moves: "een brief van ons allebei",
		mine: "ik vraag mijn buurman om mee te tekenen",
		help: "Nadia",
	});
	for (const html of await both())
		for (const words of ["De huisbaas in beweging krijgen", "een brief van ons allebei", "Wat ik doe: ik vraag mijn buurman", "Nadia helpt mij."])
			expect(html).toContain(words);
	const page = await house.get(ilse.actor, `/mijn/plan/doel/${other}`);
	expect(page.status).toBe(200);
	expect(page.html).toContain("Iemand in beweging krijgen");
});

test("PLA-11 a day somebody set, how bad others find it, and how the person finds it are three things; the last is the person's alone", async () => {
	const told = await house.mustRun(nadia(), "planning.tell-what-presses", {
		case: ilse.case,
		what: "De brief van de deurwaarder",
		on: "2026-12-15",
		setBy: "De deurwaarder",
		others: "Westhof vindt het erg",
	});
	expect(code(await worker("tell-what-presses", { pressing: told.thing, what: "De brief", mine: "Zij vindt het erg" }))).toBe(
		"planning.theirs-to-say",
	);
	await self("tell-what-presses", {
		pressing: told.thing,
		what: "De brief van de deurwaarder",
		on: "2026-12-15",
		setBy: "De deurwaarder",
		others: "Westhof vindt het erg",
		mine: "Ik lig er niet wakker van",
	});
	for (const html of await both())
		for (const words of ["15 december", "zegt De deurwaarder.", "Anderen: Westhof vindt het erg", "Ik: Ik lig er niet wakker van"])
			expect(html).toContain(words);
	// What a worker tells later leaves the person's own finding as it was.
	await house.mustRun(nadia(), "planning.tell-what-presses", {
		case: ilse.case,
		pressing: told.thing,
		what: "De brief van de deurwaarder",
		others: "Westhof wacht nog",
	});
	for (const html of await both()) expect(html).toContain("Ik: Ik lig er niet wakker van");
	await self("end-what-presses", { pressing: told.thing });
	for (const html of await both()) expect(html).not.toContain("De brief van de deurwaarder");
});

test("PLA-15 of one thing: can, learning, cannot learn, does not want, unknown, with the day and how it was found; both views beside each other, for worker and person only", async () => {
	const told = await house.mustRun(nadia(), "planning.tell-what-works", {
		case: ilse.case,
		what: "De was doen",
		state: "learning",
		found: "together",
	});
	await self("tell-what-works", { skill: told.thing, state: "does-not-want", note: "Op dinsdag dan" });
	for (const html of await both()) {
		for (const words of ["De was doen", "Dit leer ik", "Nadia: samen gedaan, ", "Dit wil ik niet", "Op dinsdag dan"]) expect(html).toContain(words);
	}
	expect(code(await worker("tell-what-works", { state: "can" }))).toBe("planning.which-thing");
	expect(await worker("tell-what-works", { what: "x", state: "unmotivated" })).toMatchObject({ kind: "invalid" });
	const written = (await house.entries(nadia(), ilse.case)).filter(({ kind }) => kind === "planning.skill-told");
	expect(written.map(({ audience }) => audience.reach)).toEqual(["person", "person"]);
	for (const stranger of [house.people.tom, house.people.els, house.people.westhof])
		expect((await house.entries(stranger, ilse.case)).filter(({ kind }) => kind === "planning.skill-told")).toEqual([]);
});

test("PLA-16 'cannot learn' asks for a lasting arrangement with people and a stand-in; a gap in it is said, never a course", async () => {
	const skill = String((await self("tell-what-works", { what: "Zelf de post doen", state: "cannot-learn", found: "together" })).thing);
	for (const html of await both()) expect(html).toContain("Zelf de post doen: dat is niet te leren. Dan spreken we iets af wat blijft.");
	const words = { skill, words: "Elke zondag de post samen", people: "Sami" };
	expect(code(await worker("arrange-for-good", words))).toBe("planning.not-without-a-yes");
	const made = String((await self("arrange-for-good", words)).thing);
	for (const html of await both()) {
		expect(html).not.toContain("dat is niet te leren");
		expect(html).toContain("Wie er invalt, weten we nog niet.");
	}
	await self("arrange-for-good", {
		arrangement: made,
		words: "Elke zondag de post samen",
		people: "Sami",
		standIn: "Marga",
		ifGone: "Dan bel ik Nadia",
	});
	for (const html of await both()) expect(html).toContain("Sami doet het, en anders Marga. Dan bel ik Nadia");
	await self("end-arrangement", { arrangement: made });
	for (const html of await both()) expect(html).toContain("dat is niet te leren");
});

test("PLA-09 parties are own network, professional or organisation and no others; what each may weigh is dated and changes with the person's yes; the plan stays the person's", async () => {
	const party = { name: "Westhof", kind: "organisation", influence: "sets-condition", what: "de huur op tijd" };
	expect(code(await worker("set-party", party))).toBe("planning.not-without-a-yes");
	expect(await worker("set-party", { ...party, kind: "inspection", spoken: true, witness: "Marga" })).toMatchObject({ kind: "invalid" });
	const made = await house.mustRun(nadia(), "planning.set-party", { case: ilse.case, ...party, spoken: true, witness: "Marga" });
	for (const html of await both()) expect(html).toContain("stelt een voorwaarde, sinds");
	house.pass({ days: 40 });
	await self("set-party", { party: made.thing, influence: "is-informed" });
	for (const html of await both()) {
		expect(html).toContain("hoort hoe het gaat, sinds");
		expect(html).toContain("Eerder: stelt een voorwaarde, sinds");
		expect(html).toContain("Het plan is van mij.");
	}
});

test("PLA-17 every deed of a worker or organisation carries the person's yes, how it was talked over, or the ground why not - or says that it has none yet", async () => {
	const agree = async (words: string): Promise<string> =>
		String((await house.mustRun(nadia(), "planning.agree", { case: ilse.case, words, side: "worker", name: "Nadia", form: "once" })).thing);
	const [first, second, third] = [await agree("belt de huisbaas"), await agree("schrijft een brief"), await agree("haalt het gas eraf")];
	for (const html of await both()) expect(html.match(/Mijn ja is hier nog niet gevraagd\./g)).toHaveLength(3);
	await self("consent-to-deed", { agreement: first, answer: "yes" });
	expect(code(await worker("consent-to-deed", { agreement: second, answer: "yes" }))).toBe("planning.not-without-a-yes");
	await house.mustRun(nadia(), "planning.consent-to-deed", {
		case: ilse.case,
		agreement: second,
		answer: "yes",
		spoken: true,
		witness: "Marga",
		talked: "aan de keukentafel",
	});
	await house.mustRun(nadia(), "planning.consent-to-deed", { case: ilse.case, agreement: third, ground: "safety", talked: "zij wilde het niet" });
	for (const html of await both())
		for (const words of [
			"Ik zei hier ja op. Zelf,",
			"Hardop, met Marga erbij",
			"Zo is het besproken: aan de keukentafel",
			"Dit gebeurt zonder ja. De reden: veiligheid.",
		])
			expect(html).toContain(words);
	expect(await worker("consent-to-deed", { agreement: third, ground: "convenience" })).toMatchObject({ kind: "invalid" });
	expect(code(await worker("consent-to-deed", { agreement: third }))).toBe("planning.what-was-said");
});

test("SIG-12 a promise of either side may be kept, moved, forgotten or withdrawn, with why; withdrawing is ordinary", async () => {
	const mine = String((await self("agree", { words: "bel op maandag", side: "person", form: "once" })).thing);
	await self("tell-how-it-went", { agreement: mine, how: "withdrawn", why: "het kwam er niet van, en dat mag" });
	const theirs = { case: ilse.case, words: "komt dinsdag met de papieren", side: "organisation", name: "Westhof", form: "once" };
	const other = (await house.mustRun(nadia(), "planning.agree", theirs)).thing;
	await house.mustRun(nadia(), "planning.tell-how-it-went", { case: ilse.case, agreement: other, how: "forgotten", why: "de medewerker was ziek" });
	for (const html of await both()) {
		expect(html).toContain("Teruggenomen, ");
		expect(html).toContain("het kwam er niet van, en dat mag");
		expect(html).toContain("Vergeten, ");
		expect(html).toContain("de medewerker was ziek");
		expect(html).not.toMatch(/te laat|mislukt|gefaald|is-(bad|red)/i);
	}
});

test("PLA-07 a step can come after another one; while that is not done it says that it is too early, whoever asked for it", async () => {
	const care = await self("add-step", { goal, words: "zoek opvang in het dorp", who: "person" });
	const work = await self("add-step", { goal, words: "begin bij de kringloop", who: "person", after: care.thing });
	for (const html of await both()) expect(html).toMatch(/begin bij de kringloop[\s\S]{0,400}Eerst: zoek opvang in het dorp Dit is nu nog te vroeg\./);
	await self("celebrate-step", { step: care.thing });
	for (const html of await both()) {
		expect(html).toMatch(/Eerst: zoek opvang in het dorp/);
		expect(html).not.toContain("te vroeg");
	}
	expect(code(await house.run(ilse.actor, "planning.add-step-myself", { case: ilse.case, words: "iets", who: "person", after: house.newId() }))).toBe(
		"planning.not-there-any-more",
	);
	const late = { case: ilse.case, goal, words: "inschrijven bij de kringloop", who: "organisation", name: "De uitkering", around: "niemand" };
	await house.mustRun(ilse.actor, "planning.add-step-myself", { ...late, after: work.thing });
	for (const html of await both())
		expect(html).toMatch(/inschrijven bij de kringloop[\s\S]{0,500}Eerst: begin bij de kringloop Dit is nu nog te vroeg\./);
});

test("PLA-25 a step can carry what changes for me: money, hours, travel, help that goes, by the dated rules of that day", async () => {
	const step = String((await self("add-step", { goal, words: "ga meer uren werken", who: "person" })).thing);
	for (const html of await both()) expect(html).toContain(`/rekenen/${step}`);
	const road = `/mijn/plan/rekenen/${step}`;
	const sent = await house.post(ilse.actor, road, "planning.reckon-step-myself", {
		case: ilse.case,
		plus: "120",
		gross: "200",
		hours: "8",
		km: "40",
		rent: "300",
		care: "120",
		kept: "Mijn vrije woensdag",
	});
	expect([sent.status, sent.location]).toEqual([303, road]);
	const { html } = await house.get(ilse.actor, road);
	const plain = html.replace(/\u00a0|&nbsp;/g, " ");
	for (const words of [
		"€ 120,00",
		"Huurtoeslag wordt minder",
		"Zorgtoeslag wordt minder",
		"Reizen",
		"Mijn vrije woensdag",
		"Er blijft niets over. Dan loont het niet, en dat ligt niet aan mij.",
		"Dit is een schatting, met de regels van",
		"Nog niemand legde deze regels naast de wet. De uitkomst kan fout zijn.",
	])
		expect(plain).toContain(words);
	expect((await house.get(nadia(), `/mensen/${ilse.case}/plan/rekenen/${step}`)).html).toContain("Mijn vrije woensdag");
	expect((await house.get(house.people.tom, `/mensen/${ilse.case}/plan/rekenen/${step}`)).status).toBe(404);
});

test("PLA-05 a team gives the sides its own names, and every plan uses them; a name taken away gives the usual one", async () => {
	await house.mustRun(nadia(), "planning.name-domain", { domain: "money", words: "Centen" });
	expect((await house.get(nadia(), "/kanten")).html).toContain("Centen");
	for (const html of await both()) expect(html).toContain("Centen");
	await house.mustRun(nadia(), "planning.name-domain", { domain: "money" });
	for (const html of await both()) expect(html).not.toContain("Centen");
	for (const stranger of [house.people.westhof, ilse.actor])
		expect((await house.run(stranger, "planning.name-domain", { domain: "money", words: "x" })).kind).toBe("refusal");
});

test("PLA-24 a wish may be vague and change: every earlier wording is kept, beside the one of now, with the words that changed", async () => {
	const vague = String((await self("propose-goal", { words: "Ik wil iets anders" })).thing);
	await self("reword-goal", { goal: vague, words: "Ik wil iets met mijn handen" });
	await self("reword-goal", { goal: vague, words: "Ik wil iets met hout en mijn handen" });
	const text = (await house.plan(ilse)).texts[vague];
	expect(text?.was.map(({ words }) => words)).toEqual(["Ik wil iets anders", "Ik wil iets met mijn handen"]);
	for (const html of await both()) {
		expect(html).toContain("<del>anders</del>");
		expect(html).toContain("<ins>hout en </ins>");
	}
	// A simple life story, with who mattered.
	await self("fill-card", { card: "life", question: "moment", words: "Wij kwamen uit Zeeland", when: "1998" });
	await self("fill-card", { card: "life", question: "mattered", words: "Oma Pleun" });
	for (const road of [`/mensen/${ilse.case}/kaarten?kaart=life`, "/mijn/kaarten?kaart=life"])
		for (const words of ["Wij kwamen uit Zeeland", "1998", "Oma Pleun"])
			expect((await house.get(road.startsWith("/mijn") ? ilse.actor : nadia(), road)).html).toContain(words);
});

test("PRIN-05 a plan with nothing but trouble asks mildly what goes well; with anything bright it does not", async () => {
	const daan = await house.someone("Daan");
	const page = async (): Promise<string> => (await house.get(nadia(), `/mensen/${daan.case}/plan`)).html;
	const ask = "Wat gaat er goed, en wat wil ik graag?";
	expect(await page()).not.toContain(ask);
	await house.mustRun(daan.actor, "planning.write-domain-myself", {
		case: daan.case,
		domain: "home",
		part: "trouble",
		words: "Het tocht",
		whose: ["me"],
	});
	expect(await page()).toContain(ask);
	await house.mustRun(daan.actor, "planning.write-domain-myself", { case: daan.case, domain: "home", part: "well", words: "De bank staat goed" });
	expect(await page()).not.toContain(ask);
});
