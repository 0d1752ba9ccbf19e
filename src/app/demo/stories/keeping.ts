/** How long things stay: own words that remain when the notes go, and two people who decide together (PRIV-15). */
import { systemActor } from "#src/kernel/actor.ts";
import { type Cast, personOf } from "../cast.ts";
import type { Play, Story } from "../play.ts";
import { entryThatSays, fieldOf } from "./entries.ts";

type Known = { readonly sees: string; readonly where: string; readonly given: string; readonly family: string; readonly said: string };
const letGo = async (play: Play, cast: Cast, daysAgo: number, one: Known): Promise<{ readonly matter: unknown; readonly person: unknown }> => {
	const { tom } = cast.workers;
	const { case: matter } = await play.as(tom)(daysAgo, "10:20", "signalling.take-call", {
		source: "person",
		channel: "phone",
		way: "none",
		sees: one.sees,
		where: one.where,
	});
	const me = play.as(tom, matter);
	await me(daysAgo - 1, "09:10", "signalling.pick-up", { whoGoes: "worker" });
	await me(daysAgo - 2, "14:00", "contact.note", { kind: "visit", place: "aan de keukentafel", personSaid: one.said, nextOn: play.ahead(0) });
	const { person } = await me(daysAgo - 2, "14:30", "contact.know-person", {
		given: one.given,
		family: one.family,
		called: one.given,
		addressForm: "je",
	});
	await me(daysAgo - 20, "11:00", "lasting.let-go", {
		why: "Het was één vraag, en die is beantwoord.",
		bed: "Ja",
		bath: "Ja",
		bread: "Ja",
		stays: "de buurvrouw",
		ifWrong: "Dan belt iemand ons.",
		thinks: "Prima zo.",
		how: "spoken",
		asked: "ja",
	});
	return { matter, person };
};
const termsAndWishes = (cast: Cast): Story => ({
	name: "Roelie en Anton",
	tell: async (play) => {
		const { nadia, tom } = cast.workers;
		const house = systemActor(nadia.tenant);
		await play.as(nadia)(311, "11:20", "privacy.set-retention-term", {
			rule: "notes",
			months: 3,
			starts: "let-go",
			why: "Na drie maanden lezen we er toch niet meer in. Zo spraken we het af.",
		});
		const roelie = await letGo(play, cast, 304, {
			sees: "Hoe vraag ik een bril aan die ik kan betalen?",
			where: "Hekelstraat 40",
			given: "Roelie",
			family: "Bakema",
			said: "Ik wil de krant weer lezen.",
		});
		const anton = await letGo(play, cast, 303, {
			sees: "Mijn fiets is weg en ik moet morgen werken.",
			where: "Hekelstraat 44",
			given: "Anton",
			family: "Kuipers",
			said: "Als ik maar op tijd ben.",
		});
		await play.as(tom, roelie.matter)(280, "15:00", "privacy.keep-under", { rule: "plan-alone" });
		const self = play.as(personOf(cast, roelie.person), roelie.matter);
		await self(279, "19:30", "privacy.keep-summary-myself", { text: "Ik heb een bril en ik lees de krant. De rest weet ik zelf nog." });
		await self(279, "19:40", "privacy.keep-plan-wish-myself", { keep: "no" });
		const { destruction } = await play.as(nadia)(60, "16:00", "privacy.propose-destruction", { matters: [roelie.matter] });
		await play.as(cast.olga)(58, "10:00", "privacy.approve-destruction", { destruction });
		await play.as(house)(40, "03:10", "privacy.carry-out-destruction");
		const { destruction: other } = await play.as(nadia)(30, "16:00", "privacy.propose-destruction", { matters: [anton.matter] });
		await play.as(cast.olga)(29, "10:00", "privacy.withdraw-destruction", { destruction: other });
		await play.as(nadia)(3, "16:00", "privacy.propose-destruction", { matters: [anton.matter] });
	},
});
const officerAtWork = (cast: Cast): Story => ({
	name: "Olga kijkt na",
	tell: async (play) => {
		// Olga is at work here: whoever decides along was not only let in.
		for (const daysAgo of [310, 290, 270])
			await play.as(cast.olga)(daysAgo, "10:30", "privacy.access-log-search", {
				from: play.ago(daysAgo + 7),
				until: play.ago(daysAgo),
				why: "regular",
			});
	},
});
/** One piece goes at the person's wish, and the rest stays (PRIN-13). */
const onePiece = (cast: Cast): Story => ({
	name: "Gerda",
	tell: async (play) => {
		const { nadia, tom } = cast.workers;
		const house = systemActor(nadia.tenant);
		const gerda = await letGo(play, cast, 302, {
			sees: "De bel doet het niet. De kapper aan huis stond voor niets te wachten.",
			where: "Hekelstraat 48",
			given: "Gerda",
			family: "Mulder",
			said: "Vroeger deed mijn man dat. Die zit nu op nummer 12, maar dat hoeft niemand te weten.",
		});
		const herself = play.as(personOf(cast, gerda.person), gerda.matter);
		const told = entryThatSays(await play.reads(tom, 252, "09:00", gerda.matter), "contact.noted", "nummer 12");
		await herself(251, "19:00", "privacy.request-myself", { wants: "erase", entry: told.id, words: "Dat van mijn man had ik niet moeten zeggen." });
		const asked = entryThatSays(await play.reads(tom, 250, "09:00", gerda.matter), "privacy.requested", "van mijn man");
		const { destruction: piece } = await play.as(tom, gerda.matter)(249, "09:30", "privacy.answer-request", {
			request: fieldOf(asked, "request"),
			came: "done",
			words: "Dat begrijp ik. Het gaat weg; de bel is gemaakt, en dat mag blijven staan.",
			propose: "ja",
		});
		const end = entryThatSays(await play.reads(tom, 250, "09:00", gerda.matter), "lasting.let-go", "één vraag");
		await herself(249, "20:00", "privacy.keep-item-myself", { entry: end.id });
		await play.as(cast.olga)(248, "10:00", "privacy.approve-destruction", { destruction: piece });
		await play.as(house)(240, "03:10", "privacy.carry-out-destruction");
	},
});
export const keeping = [officerAtWork, onePiece, termsAndWishes] as const;
