/** A neighbourhood with planted words: every field that can hold own words holds one nobody else may find. For the attack tests. */
import type { Actor } from "#src/kernel/actor.ts";
import type { Role } from "#src/kernel/policy.ts";
import { goWeighing } from "#src/weighing/make.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";

export type Planted = {
	readonly house: TestHouse;
	/** The matter of Ilse, in contact; Nadia is first responsible. */
	readonly ilse: { readonly case: string; readonly person: string; readonly self: Actor };
	readonly karim: { readonly case: string; readonly person: string; readonly self: Actor };
	/** A matter of the same worker before the first contact. */
	readonly before: string;
	readonly conference: string;
	readonly participant: Actor;
	/** Somebody who holds a part of Ilse's card and nothing else. */
	readonly holder: Actor;
	readonly reporter: Actor;
	readonly outsiders: Readonly<Record<string, Actor | undefined>>;
	/** Ids of things inside Ilse's matter, by what they are. */
	readonly things: Readonly<Record<string, string>>;
};

/** Everything planted begins like this. */
export const MARK = "GEHEIM";
/** What a browser would run if any page let it out of its text. */
export const SCRIPT = `"'><img src=x onerror=alert(1)><script>alert(1)</script>`;
const secret = (what: string): string => `${MARK}${what} staat hier geschreven ${SCRIPT}`;

/** Makes it. Takes a second or two. */
export const plant = async (): Promise<Planted> => {
	const house = await testHouse();
	const { nadia, tom, wim } = house.people;
	const must = house.mustRun;
	const member = async (name: string, roles: readonly Role[], teams: readonly Actor["teams"][number][]): Promise<Actor> => {
		const actor: Actor = { tenant: house.ids.tenant, kind: "member", id: house.newId(), roles, teams, organisation: house.ids.welfare };
		await house.house.door({ ...house.people.keeper }, { event: "write", what: "test" }, async (tx) => {
			const { insertMember } = await import("#src/team/server.ts");
			await insertMember(tx, { id: actor.id ?? "", name, roles, teams, organisation: house.ids.welfare });
		});
		return actor;
	};
	const volunteer = await member("Vrijwilliger", ["volunteer"], [house.ids.teamA]);
	const specialist = await member("Specialist", ["specialist"], []);
	const experienced = await member("Ervaren", ["experience-worker"], [house.ids.teamB]);
	const manager = await member("Manager", ["manager", "convenor", "commissioner", "researcher"], [house.ids.teamA]);

	const met = async (given: string, number: number, sign: string): Promise<{ case: string; person: string; self: Actor }> => {
		const told = await must(nadia, "signalling.take-call", {
			sees: secret(`SIGNAAL${sign}`),
			nuisance: secret(`LAST${sign}`),
			tried: secret(`GEPROBEERD${sign}`),
			where: `${MARK}straat${sign} ${number}`,
			source: "resident",
			name: `${MARK}MELDER${sign}`,
			reachable: `${MARK}bereik${sign}`,
			relation: `${MARK}relatie${sign}`,
			way: "here",
			shown: "no",
		});
		const of = String(told["case"]);
		await must(nadia, "signalling.pick-up", { case: of, whatWeDo: secret(`ANTWOORD${sign}`) });
		await must(
			nadia,
			"weighing.write",
			goWeighing(of, { why: `${secret(`WEGING${sign}`)} omdat niemand er was en er iets moet gebeuren`, bring: secret(`MEE${sign}`) }),
		);
		await must(nadia, "contact.attempt", { case: of, outcome: "came-in", words: secret(`POGING${sign}`) });
		const { person } = await must(nadia, "contact.know-person", {
			case: of,
			given: `${MARK}${given}`,
			family: `${MARK}fam${sign}`,
			phone: "javascript:alert(06999999)",
		});
		return { case: of, person: String(person), self: house.person(String(person)) };
	};
	const ilse = await met("Ilse", 11, "A");
	const karim = await met("Karim", 22, "B");
	const about = { case: ilse.case };
	await must(nadia, "contact.note", {
		...about,
		text: secret("NOTITIE"),
		thoughts: secret("GEDACHTE"),
		personSaid: secret("GEZEGD"),
		strengths: secret("STERK"),
		practical: secret("HULP"),
	});
	const { promise } = await must(nadia, "contact.promise", { ...about, what: secret("BELOFTE"), by: "worker", on: "2026-11-24" });
	const { asked } = await must(ilse.self, "contact.send-message", { ...about, words: secret("BERICHT") });
	const { visit } = await must(nadia, "contact.plan-visit", {
		...about,
		day: "2026-11-24",
		place: secret("PLAATS"),
		bring: secret("BRENGT"),
		why: secret("WAAROM"),
		safety: "nothing-known",
		invited: "ja",
	});
	const goal = await must(nadia, "planning.propose-goal", { ...about, words: `Ik wil ${secret("DOEL")}`, asked: "ja" });
	const step = await must(ilse.self, "planning.add-step-myself", { ...about, words: `Ik ga ${secret("STAP")}`, who: "person", asked: "ja" }).catch(
		() => ({}) as Record<string, string>,
	);
	const tie = await must(nadia, "planning.name-tie", { ...about, name: `${MARK}TANTE`, kind: "own", spoken: "ja", witness: "Bep" });
	await must(nadia, "privacy.log-talk", { ...about, with: secret("GESPREK"), on: "2026-11-24", about: secret("OVERLEG"), present: "no" });
	const { thing: crisis } = await must(nadia, "carrying-out.begin-crisis", { ...about, what: secret("CRISIS") });
	await must(nadia, "carrying-out.end-crisis", { ...about, crisis, changed: secret("NACRISIS") });
	await must(ilse.self, "lasting.write-card-myself", { ...about, signs: secret("KAART"), helps: secret("HELPT"), call: `Bel mijn zus, HOUDERDEEL` });
	const given = await must(ilse.self, "lasting.give-card-myself", { ...about, name: "Zus Anneke", parts: ["call"] });
	await must(nadia, "privacy.give-page", about);
	const { conference } = await must(ilse.self, "conference.call", { ...about, question: secret("VRAAG"), coordinator: wim.id, yes: "own-device" });
	const { participant } = await must(ilse.self, "conference.invite", { conference, name: `${MARK}NEEF`, relation: "neef", kind: "family" });
	const { key } = await must(house.people.keeper, "team.make-key", { organisation: house.ids.westhof, called: "administratie" });
	const someone = (kind: "participant" | "reporter", id: string): Actor => ({
		tenant: house.ids.tenant,
		kind,
		id,
		roles: [kind],
		teams: [],
		organisation: null,
	});

	const fresh = await must(nadia, "signalling.take-call", {
		sees: secret("VOORAF"),
		nuisance: secret("VOORLAST"),
		where: `${MARK}straatC 33`,
		whom: `${MARK}VOORNAAM`,
		source: "resident",
		name: `${MARK}MELDERC`,
		way: "call",
		shown: "no",
	});
	await must(nadia, "signalling.pick-up", { case: fresh["case"] });
	await must(
		nadia,
		"weighing.write",
		goWeighing(String(fresh["case"]), { why: `${secret("VOORWEGING")} want er is nog niemand geweest`, bring: "Soep en een uur tijd" }),
	);
	const reporterId = String(
		(await house.entries(nadia, ilse.case)).flatMap((entry) =>
			entry.kind === "signalling.reporter-known" ? [(entry.body as { reporter: string }).reporter] : [],
		)[0],
	);
	const things = Object.fromEntries(
		Object.entries({
			promise,
			asked,
			visit,
			goal: goal["thing"],
			wording: goal["wording"],
			step: (step as Record<string, unknown>)["thing"],
			tie: tie["thing"],
			crisis,
			card: given["thing"],
			key,
		}).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
	);
	return {
		house,
		ilse,
		karim,
		before: String(fresh["case"]),
		conference: String(conference),
		participant: { ...someone("participant", String(participant)), session: house.newId() },
		holder: someone("participant", String(given["thing"])),
		reporter: someone("reporter", reporterId),
		things,
		outsiders: {
			"a colleague without a part": tom,
			"another team": house.people.els,
			"an experience worker elsewhere": experienced,
			"a volunteer of the team": volunteer,
			"a specialist": specialist,
			"a manager": manager,
			"the coordinator": wim,
			"the keeper": house.people.keeper,
			"a creditor and partner": house.people.westhof,
			"another person": karim.self,
			"a participant": someone("participant", String(participant)),
			"a card holder": someone("participant", String(given["thing"])),
			"a reporter of another matter": someone("reporter", house.newId()),
			"a participant of nothing": someone("participant", house.newId()),
			anybody: undefined,
		},
	};
};
