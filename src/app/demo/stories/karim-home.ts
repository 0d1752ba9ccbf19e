/** What Karim lets others know and asks of us, and a daughter with a page of her own (PRIV-05, PRIV-07, PRIN-13). */
import { systemActor } from "#src/kernel/actor.ts";
import { type Cast, personOf } from "../cast.ts";
import type { Does, Play } from "../play.ts";
import { entryThatSays, fieldOf } from "./entries.ts";

export const homeOfKarim = async (play: Play, cast: Cast, matter: string, person: unknown): Promise<void> => {
	const { nadia } = cast.workers;
	const me = play.as(nadia, matter);
	const self = play.as(personOf(cast, person), matter);
	await lettersOfKarim(play, cast, me, self);
	// The scout group needed to know one evening; the night wrote down that it was over.
	await me(4, "09:00", "privacy.disclose", {
		items: ["next-contact"],
		next: "Vanavond zijn we om acht uur klaar.",
		organisationName: "De scouting",
		aim: "support",
		ground: "consent",
		consent: "before",
		until: play.ago(2),
	});
	await me(4, "09:30", "privacy.keep-report", {
		author: "Loket inkomen, gemeente",
		on: play.ago(40),
		purpose: "Karim wil weten waarom hij een brief kreeg",
		text: "Er staat dat de uren van de zomer niet zijn doorgegeven. Meer is er niet van nodig.",
		until: play.ahead(30),
	});
	await me(4, "09:40", "privacy.keep-report", {
		author: "Vorige huisbaas",
		on: play.ago(900),
		purpose: "Voor het verhuisjaar in de aanvraag",
		text: "Verhuisd in juni.",
		until: play.ahead(14),
	});
	const old = entryThatSays(await play.reads(nadia, 4, "09:45", matter), "privacy.report-kept", "Vorige huisbaas");
	await self(4, "20:00", "privacy.put-away-report-myself", { report: fieldOf(old, "report") });
	const { thing: remco } = await self(3, "19:00", "planning.name-tie-myself", {
		name: "Remco",
		kind: "acquaintance",
		relation: "van de vrachtwagen",
	});
	await me(3, "19:10", "planning.worry-about-tie", {
		tie: remco,
		seen: "Karim leende hem twee keer geld, en durfde het niet terug te vragen.",
		lookAgain: play.ahead(21),
	});
	await me(3, "19:20", "planning.lay-worry-down", { tie: remco });
	await asksOfKarim(play, cast, matter, me, self);
	await daughterOfKarim(play, cast, matter, person, me, self);
	const evening = entryThatSays(await play.reads(nadia, 1, "01:05", matter), "privacy.disclosed", "Vanavond zijn we");
	await play.as(systemActor(nadia.tenant))(1, "01:10", "privacy.end-sharing", { case: matter, disclosure: fieldOf(evening, "disclosure") });
	await self(1, "08:00", "privacy.end-reading-myself", {
		reader: fieldOf(entryThatSays(await play.reads(nadia, 1, "07:55", matter), "privacy.reading-along-allowed", "reader"), "reader"),
	});
	await me(1, "10:00", "privacy.ask-consent", {
		until: play.ahead(90),
		organisation: cast.organisations.gemeente,
		toName: "mevrouw De Wit",
		subject: "Welke brief ik kreeg van het loket inkomen",
		forWhat: "Zodat zij kan zeggen wat ik moet doen",
	});
};

const lettersOfKarim = async (play: Play, cast: Cast, me: Does, self: Does): Promise<void> => {
	const letter = { until: play.ahead(90) };
	const { letter: school } = await me(5, "10:00", "privacy.ask-consent", {
		...letter,
		organisation: cast.organisations.school,
		toName: "juf Marijke",
		subject: "Dat wij contact hebben, en dat de meiden soms moe zijn",
		forWhat: "Zodat juf Marijke niet hoeft te raden",
	});
	await self(5, "10:20", "privacy.give-consent-myself", { letter: school });
	const { letter: doctor } = await me(5, "10:30", "privacy.ask-consent", {
		...letter,
		organisation: cast.organisations.praktijk,
		subject: "Dat ik slecht slaap",
		forWhat: "Om samen te kijken wat helpt",
	});
	await me(5, "10:40", "privacy.note-consent", { letter: doctor, yes: "spoken", witness: "Sami" });
	await me(5, "10:42", "privacy.disclose", {
		items: ["what-helps"],
		helps: "Niet voor tienen bellen: dan slaapt hij eindelijk.",
		organisation: cast.organisations.praktijk,
		aim: "support",
		ground: "consent",
		consent: "before",
		letter: doctor,
		until: play.ahead(60),
	});
	await self(5, "20:45", "privacy.withdraw-consent-myself", { letter: doctor });
	const { letter: work } = await me(4, "08:50", "privacy.ask-consent", {
		...letter,
		organisationName: "De chef van de bakkerij",
		subject: "Hoe het met de huur gaat",
	});
	await me(4, "08:55", "privacy.refuse-consent", { letter: work, words: "Dat gaat hem niks aan.", how: "spoken" });
};
const asksOfKarim = async (play: Play, cast: Cast, matter: string, me: Does, self: Does): Promise<void> => {
	const { nadia } = cast.workers;
	await self(3, "20:10", "privacy.request-myself", { wants: "correct", words: "Er staat dat ik zesendertig uur had. Het waren er achtendertig." });
	const mend = entryThatSays(await play.reads(nadia, 2, "09:00", matter), "privacy.requested", "achtendertig");
	await me(2, "09:10", "privacy.answer-request", {
		request: fieldOf(mend, "request"),
		came: "done",
		words: "Je hebt gelijk. Het staat er nu naast, zoals jij het zegt. Wat er stond, blijft staan met jouw woorden erbij.",
	});
	await me(2, "09:20", "privacy.request", { wants: "copy", how: "spoken", words: "Op papier, voor Sami" });
	const copy = entryThatSays(await play.reads(nadia, 2, "09:25", matter), "privacy.requested", "voor Sami");
	await self(2, "19:00", "privacy.take-back-request-myself", { request: fieldOf(copy, "request") });
	await self(2, "19:10", "privacy.request-myself", { wants: "erase", words: "Dat van die vier dichte enveloppen. Dat hoeft er niet meer te staan." });
};
const daughterOfKarim = async (play: Play, cast: Cast, matter: string, person: unknown, me: Does, self: Does): Promise<void> => {
	const begun = await me(2, "20:00", "privacy.begin-own-line", { given: "Noor", family: "Bos", addressForm: "je", born: play.ago(5_100) });
	const noor = play.as(personOf(cast, begun["person"]), begun["case"]);
	await play.as(cast.workers.nadia, begun["case"])(2, "20:10", "contact.note", {
		kind: "visit",
		place: "op de trap bij de keuken",
		personSaid: "Ik wil niet dat papa alles leest. Dit wel.",
		strengths: ["Helpt haar zusje met rekenen"],
	});
	await noor(2, "20:20", "privacy.allow-reading-myself", { reader: person, until: play.ahead(60) });
	await self(2, "20:30", "privacy.allow-reading-myself", { reader: begun["person"], until: play.ahead(7) });
};
