/** Esther Vink, who knows debts from the inside: asked along by what she lived, a story of her own, hours beside what was agreed (XPW-01 to XPW-04). And Astrid, who had to do everything at once. */
import { type Cast, personOf } from "../cast.ts";
import type { Story } from "../play.ts";

const herself = (cast: Cast): Story => ({
	name: "Esther Vink",
	tell: async (play) => {
		const { esther } = cast;
		const { nadia, lotte } = cast.workers;
		const me = play.as(esther);
		await play.as(nadia)(300, "10:00", "contact.agree-experience", {
			member: esther.id,
			mentor: lotte.id,
			hours: "12",
			tasks: "Meegaan op bezoek, en op donderdag koffie in De Spil. Geen verslagen.",
		});
		await me(299, "11:00", "contact.keep-experience", {
			fields: "schulden, en de post niet openmaken\nde schuldsanering, van begin tot eind\nmet twee kinderen bijna uit huis",
			ready: "Meegaan naar de deur, en aan tafel. Niet in een rechtszaal, daar heb ik gezeten.",
			support: "Ada, van de donderdagkring",
		});
		const { story } = await me(298, "20:00", "contact.keep-own-story", {
			words:
				"Drie jaar lang legde ik de post in de oven. Daar keek ik toch niet in. Toen kwam er iemand die eerst vroeg of ze even mocht zitten. We hebben die middag twee enveloppen opengemaakt, en pannenkoeken gebakken. Op de kookplaat.",
		});
		await me(290, "20:10", "contact.keep-own-story", {
			story,
			words:
				"Drie jaar lang legde ik de post in de oven. Daar keek ik toch niet in. Toen kwam er iemand die eerst vroeg of ze even mocht zitten. We hebben die middag twee enveloppen opengemaakt, en pannenkoeken gebakken. Op de kookplaat.",
			shared: "ja",
		});
		await me(120, "21:00", "contact.keep-own-story", { words: "Over mijn moeder en de huur. Dit is nog even van mij alleen." });
		const { story: taken } = await me(90, "21:00", "contact.keep-own-story", { words: "Over de veiling." });
		await me(89, "08:00", "contact.withdraw-own-story", { story: taken });
		for (const [daysAgo, hours, words] of [
			[9, "1,5", "Koffie in De Spil"],
			[4, "2", "Bij Astrid. Vooral geluisterd"],
			[1, "0,5", "Gebeld met Lotte over morgen"],
		] as const)
			await me(daysAgo, "17:00", "contact.note-own-hours", { day: play.ago(daysAgo), hours, words });
	},
});
const astrid = (cast: Cast): Story => ({
	name: "Astrid en alles tegelijk",
	tell: async (play) => {
		const { esther } = cast;
		const { samira } = cast.workers;
		const { case: matter } = await play.as(samira)(34, "09:30", "signalling.take-call", {
			source: "person",
			channel: "phone",
			way: "none",
			whom: "Astrid",
			where: "Spoelstraat 90",
			sees: "Ik heb een lijst van veertien dingen en bij nummer drie ga ik huilen.",
		});
		const me = play.as(samira, matter);
		await me(34, "10:00", "signalling.pick-up", { whoGoes: "worker" });
		await me(32, "14:00", "contact.note", {
			kind: "visit",
			place: "aan het aanrecht, want de tafel lag vol",
			personSaid: "Alles moet vandaag. Gisteren ook al.",
			strengths: ["Onthoudt elke naam van de klas van haar zoon"],
			practical: ["De tafel vrijgemaakt"],
			practicalHow: "together",
		});
		const { person } = await me(32, "14:30", "contact.know-person", {
			given: "Astrid",
			family: "Post",
			called: "Astrid",
			addressForm: "je",
			phone: "06 00 44 55 66",
			toldMeThemselves: "ja",
		});
		const self = play.as(personOf(cast, person), matter);
		await me(25, "14:00", "contact.name-wants", {
			wants: "De energie bellen\nEen fiets voor Bram\nDe tandarts\nDe brief van de deurwaarder\nMijn zus",
		});
		const wants = (await play.reads(samira, 25, "14:05", matter)).flatMap(({ kind, body }) =>
			kind === "contact.want-named" ? [body as { readonly want: string; readonly words: string }] : [],
		);
		const wantOf = (says: string): string => wants.find(({ words }) => words.includes(says))?.want ?? "";
		await me(25, "14:10", "contact.sort-want", { want: wantOf("deurwaarder"), when: "today", first: "De brief uit de tas halen" });
		await me(25, "14:12", "contact.sort-want", { want: wantOf("energie"), when: "wait", lookAgainOn: play.ahead(5), taken: "ja" });
		await me(25, "14:14", "contact.sort-want", { want: wantOf("tandarts"), when: "wait", lookAgainOn: play.ahead(20) });
		await self(24, "20:30", "contact.sort-want-myself", { want: wantOf("zus"), when: "today", first: "Ik stuur haar een foto van Bram" });
		await self(23, "21:00", "contact.end-want-myself", { want: wantOf("zus"), how: "done" });
		const { visit: first } = await me(12, "09:30", "contact.plan-visit", {
			day: play.ago(4),
			time: "14:00",
			place: "Spoelstraat 90",
			bring: "Esther, en pannenkoekenmix",
			why: "Samen de brief lezen",
			invited: "ja",
			safety: "nothing-known",
		});
		const asked = { member: esther.id, role: "ervaringswerker", theySaidYes: "ja" };
		const { companion } = await me(12, "09:40", "contact.invite-companion", {
			...asked,
			visit: first,
			theySaid: "Iemand die het zelf gehad heeft? Graag. Dan hoef ik niet alles uit te leggen.",
		});
		await me(4, "16:00", "contact.note", {
			visit: first,
			kind: "visit",
			place: "aan de keukentafel",
			text: "Esther vroeg of ze even mocht zitten. Daarna heeft Astrid de brief zelf voorgelezen. Ik heb pannenkoeken gebakken.",
			practical: ["De brief van de deurwaarder gelezen, en één keer gebeld"],
			practicalHow: "together",
		});
		await play.as(esther, matter)(4, "17:30", "contact.tell-along", {
			companion,
			words: "Ze lachte om de oven. Toen zei ze: bij mij is het de vriezer.",
		});
		const { visit } = await me(3, "10:00", "contact.plan-visit", {
			day: play.ahead(1),
			time: "14:00",
			place: "Spoelstraat 90",
			bring: "Esther, en een pan",
			why: "De lijst nog eens bekijken",
			invited: "ja",
			safety: "nothing-known",
		});
		await me(3, "10:05", "contact.invite-companion", { ...asked, visit, theySaid: "Als zij de stroop meeneemt." });
	},
});
export const esther = [herself, astrid] as const;
