/** What others wrote about somebody: kept only when it is really needed, and only for a while. */
export const nl = {
	refusals: {
		"privacy.report-not-yet": { why: "Die dag moet nog komen.", way: "Schrijf op van welke dag het is." },
		"privacy.report-too-long": {
			why: "Langer dan drie maanden blijft zoiets hier niet. Het is één moment, door de ogen van een ander.",
			way: "Kies een eerdere dag. Is het dan nog nodig? Kijk dan opnieuw, samen.",
		},
		"privacy.no-such-report": { why: "Dit stuk is er niet meer.", way: "Er hoeft niets meer." },
	} as Record<string, { why: string; way: string }>,
	page: {
		window: "Stukken van anderen",
		heading: "Stukken van anderen",
		lead: "Neem zo min mogelijk over. Een stuk is één moment, door de ogen van een ander. De hoofdpersoon leest het mee. Daarna verdwijnt het vanzelf.",
		back: "Terug naar wat er gedeeld is",
		keep: "Neem iets over",
		author: "Wie schreef het?",
		authorHint: "Een naam en waar die werkt",
		on: "Van welke dag is het?",
		purpose: "Waarvoor hebben we het nodig?",
		text: "Wat is er echt van nodig?",
		textHint: "Alleen dat. Bestanden kun je hier niet bewaren.",
		until: "Tot en met welke dag?",
		send: "Bewaar dit tot die dag",
		here: "Dit is er nu",
		none: "Er is niets overgenomen.",
		noneAbout: "Dat is mooi. Kijk liever zelf.",
		by: "{author}, {day}",
		until1: "verdwijnt na {day}",
		forWhat: "Waarvoor: {words}",
		gone: "Dit was er eerder",
		goneWhen: "verdwenen na {day}",
		putAwayWhen: "weggedaan op {day}",
		putAway: "Doe het nu al weg",
	},
};
export type Messages = typeof nl;
