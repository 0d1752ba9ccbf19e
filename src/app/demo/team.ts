/** The team sets itself up, and says whom it works with and what was agreed. */
import { randomBytes } from "node:crypto";
import { type Actor, publicActor } from "#src/kernel/actor.ts";
import type { OrganisationId, TeamId, TenantId } from "#src/kernel/ids.ts";
import type { Role } from "#src/kernel/policy.ts";
import { dayOf } from "#src/kernel/time.ts";
import { listOrganisations, listTeams } from "#src/team/server.ts";
import type { Cast } from "./cast.ts";
import type { DemoHouse } from "./opening.ts";

const organisations = {
	venster: { name: "GGZ Het Venster", kind: "health", phone: "088 000 20 20" },
	gemeente: { name: "Gemeente Weversdam, schuldhulp", kind: "municipality", phone: "088 000 10 10" },
	westhof: { name: "Westhof", kind: "housing", phone: "088 000 40 40" },
	lichtnet: { name: "Lichtnet Energie", kind: "other", phone: "088 000 50 50" },
	school: { name: "Basisschool De Spoel", kind: "school", phone: "088 000 60 60" },
	praktijk: { name: "Huisartsenpraktijk Weversplein", kind: "health", phone: "088 000 70 70" },
	eigenKring: { name: "Eigen Kring", kind: "volunteers", phone: "088 000 80 80" },
} as const;

type Colleague = {
	readonly organisation: keyof typeof organisations | "buurtkracht";
	readonly roles: readonly Role[];
	readonly details: Readonly<Record<string, unknown>>;
};
const nadia = {
	name: "Nadia Haddou",
	face: "nadia",
	phone: "06 00 12 34 56",
	reachable: "Van maandag tot en met vrijdag, half negen tot zes. Neem ik niet op? Dan bel ik u dezelfde dag terug.",
	base: "Buurthuis De Spil, Weversplein 3",
	knowledge: ["huur en brieven", "jonge gezinnen", "de weg op het gemeentehuis"],
	speaks: ["Nederlands", "Arabisch", "Frans"],
};
const colleagues: Record<
	"samira" | "tom" | "lotte" | "joost" | "esther" | "wim" | "vos" | "lichtnet" | "school" | "pinas" | "olga" | "ruben",
	Colleague
> = {
	// She leads conferences too: of households that her team has nothing to do with.
	samira: {
		organisation: "venster",
		roles: ["generalist", "coordinator"],
		details: {
			name: "Samira Yıldız",
			face: "samira",
			phone: "06 00 14 15 16",
			reachable: "Dinsdag tot en met vrijdag. ’s Avonds alleen als we dat hebben afgesproken.",
			base: "De Spil, de kamer met de plant",
			knowledge: ["als het in je hoofd niet stil is", "wachten tot een deur vanzelf opengaat"],
			speaks: ["Nederlands", "Turks"],
		},
	},
	tom: {
		organisation: "buurtkracht",
		roles: ["generalist"],
		details: {
			name: "Tom Brouwer",
			face: "tom",
			phone: "06 00 12 34 57",
			reachable: "Elke werkdag, en zaterdag op het voetbalveld.",
			base: "De Spil, meestal buiten",
			knowledge: ["jongens van het plein", "buren die ruzie hebben over een heg"],
			speaks: ["Nederlands", "Engels"],
		},
	},
	lotte: {
		organisation: "venster",
		roles: ["generalist"],
		details: {
			name: "Lotte Wiersma",
			face: "lotte",
			phone: "06 00 17 18 19",
			reachable: "Maandag, dinsdag en donderdag. In het dorp: gewoon zwaaien.",
			base: "Dorpshuis De Hoeve, Ooldermeer",
			knowledge: ["boeren", "oud worden", "drinken zonder preek"],
			speaks: ["Nederlands", "Fries", "Duits"],
		},
	},
	joost: {
		organisation: "gemeente",
		roles: ["generalist"],
		details: {
			name: "Joost Verhage",
			face: "joost",
			phone: "06 00 20 21 22",
			reachable: "Elke ochtend. Woensdagmiddag haal ik de kinderen uit school.",
			base: "De Spil en het gemeentehuis, loket 4",
			knowledge: ["schulden en toeslagen", "regels die elkaar bijten"],
			speaks: ["Nederlands", "Engels", "een beetje Pools"],
		},
	},
	esther: {
		organisation: "buurtkracht",
		roles: ["experience-worker"],
		details: {
			name: "Esther Vink",
			face: "esther",
			phone: "06 00 23 24 25",
			reachable: "Donderdag bij de koffie in De Spil. Verder gewoon bellen, dan zet ik de kippen even binnen.",
			base: "De Spil, het tafeltje bij het raam",
			knowledge: ["schulden van binnenuit", "hoe je de eerste envelop openmaakt"],
			speaks: ["Nederlands", "Papiaments"],
		},
	},
	wim: {
		organisation: "eigenKring",
		roles: ["coordinator"],
		details: { name: "Wim Terpstra", phone: "06 00 30 31 32", reachable: "Altijd te bellen, behalve als het koor zingt.", speaks: ["Nederlands"] },
	},
	vos: {
		organisation: "westhof",
		roles: ["creditor", "partner"],
		details: { name: "Mevrouw Vos", phone: "088 000 40 41", reachable: "Maandag tot en met donderdag" },
	},
	lichtnet: { organisation: "lichtnet", roles: ["creditor"], details: { name: "Peter Aalbers", phone: "088 000 50 51" } },
	school: { organisation: "school", roles: ["partner"], details: { name: "Juf Marijke", phone: "088 000 60 61", reachable: "Na half vier" } },
	pinas: {
		organisation: "praktijk",
		roles: ["partner"],
		details: { name: "Dokter Pinas", phone: "088 000 70 71", reachable: "Tussen twaalf en een, met een boterham" },
	},
	olga: {
		organisation: "buurtkracht",
		roles: ["privacy-officer"],
		details: { name: "Olga Prins", reachable: "Dinsdag en vrijdag, over wie wat mag zien en hoe lang iets blijft." },
	},
	ruben: { organisation: "gemeente", roles: ["auditor"], details: { name: "Ruben Witte", reachable: "Eén keer per jaar, en als er iets is." } },
};

const agreements: readonly { readonly with: keyof typeof organisations; readonly days: number; readonly words: Readonly<Record<string, unknown>> }[] =
	[
		{
			with: "westhof",
			days: 300,
			words: {
				aim: "mensen houden hun huis",
				notAim: "schulden innen",
				thresholds: { rent: { months: 2 } },
				shared: ["contact-made", "worker-name", "payment-agreement"],
				signedByThem: "Mevrouw Vos, Westhof",
				whoTells: "Wie het oppakt belt mevrouw Vos. Westhof vraagt niet naar de reden.",
			},
		},
		{
			with: "lichtnet",
			days: 240,
			words: {
				aim: "niemand zonder licht en warmte",
				notAim: "afsluiten of innen",
				thresholds: { energy: { months: 3, amount: 150 } },
				shared: ["contact-made", "payment-agreement"],
				signedByThem: "Peter Aalbers, Lichtnet",
				whoTells: "Joost belt Lichtnet, één keer per week.",
			},
		},
		{
			with: "school",
			days: 200,
			words: {
				aim: "kinderen kunnen leren, en ouders voelen zich welkom op het plein",
				notAim: "ouders beoordelen",
				shared: ["contact-made", "worker-name", "next-contact", "what-helps"],
				signedByThem: "Juf Marijke, namens De Spoel",
				whoTells: "Wie het oppakt loopt na half vier even binnen.",
			},
		},
		{
			with: "praktijk",
			days: 220,
			words: {
				aim: "samen kijken als iemand dat zelf goed vindt",
				notAim: "elkaar op de hoogte houden buiten iemand om",
				shared: ["contact-made", "worker-name", "what-helps", "how-to-reach"],
				signedByThem: "Dokter Pinas",
				whoTells: "Altijd met de hoofdpersoon erbij, of met diens ja.",
			},
		},
	];

/** Sets up team, organisations, colleagues and agreements; gives who can act. */
export const setUpTeam = async (demo: DemoHouse, tenant: TenantId, code: string): Promise<Omit<Cast, "areas">> => {
	const somebody = publicActor(tenant);
	const began = await demo.does(320, "09:00", somebody, "team.begin", {
		code,
		organisation: "Buurtkracht",
		team: "Team Weverswijk en Ooldermeer",
		area: "Weverswijk en Ooldermeer",
		name: nadia.name,
		phone: nadia.phone,
		signInName: "nadia",
		password: randomBytes(24).toString("base64url"),
	});
	const first: Actor = { tenant, kind: "member", id: String(began["member"]), roles: ["keeper", "generalist"], teams: [], organisation: null };
	const { teams, home } = await demo.house.door(first, { event: "look", what: "page.team" }, async (tx) => ({
		teams: (await listTeams(tx)).map((team) => team.id as TeamId),
		home: (await listOrganisations(tx))[0]?.id as OrganisationId,
	}));
	const keeper: Actor = { ...first, teams, organisation: home };
	const ids: Record<string, string> = { buurtkracht: home };
	for (const [key, one] of Object.entries(organisations))
		ids[key] = String((await demo.does(319, "09:30", keeper, "team.add-organisation", one))["organisation"]);
	const actors: Record<string, Actor> = { nadia: keeper };
	for (const [key, { organisation, roles, details }] of Object.entries(colleagues)) {
		const added = await demo.does(318, "10:00", keeper, "team.add-member", { ...details, organisation: ids[organisation], roles });
		const field = roles.includes("generalist") || roles.includes("experience-worker");
		actors[key] = {
			tenant,
			kind: "member",
			id: String(added["member"]),
			roles,
			teams: field ? teams : [],
			organisation: ids[organisation] as OrganisationId,
		};
	}
	for (const { with: partner, days, words } of agreements)
		await demo.does(days, "11:00", keeper, "team.agree-partnership", {
			...words,
			organisation: ids[partner],
			signedByUs: nadia.name,
			// Signed on the day it was written down: never later, also when so many days ago was a weekend.
			signedOn: dayOf(demo.calendar.moment(demo.calendar.ago(days), "11:00", true)),
			from: demo.calendar.ago(days),
			reviewOn: demo.calendar.ahead(365 - days),
		});
	const { password: _none, ...own } = { ...nadia, password: undefined };
	await demo.does(317, "12:00", keeper, "team.change-own-details", own);
	const {
		nadia: lead,
		samira,
		tom,
		lotte,
		joost,
		esther,
		wim,
		vos,
		lichtnet,
		school,
		pinas,
		olga,
		ruben,
	} = actors as Record<string, Actor> & { nadia: Actor };
	return {
		public: somebody,
		workers: { nadia: lead, samira, tom, lotte, joost } as Cast["workers"],
		esther,
		wim,
		vos,
		lichtnet,
		school,
		pinas,
		olga,
		ruben,
		organisations: ids,
	} as Omit<Cast, "areas">;
};
