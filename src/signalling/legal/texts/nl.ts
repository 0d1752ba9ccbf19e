/** Words of legal routes. */
import type { RefusalText } from "#src/platform/texts/catalogue.ts";

export const nlLegal = {
	refusals: {
		"signalling.route-not-open": { why: "Deze route loopt hier niet.", way: "Open hem eerst, en schrijf in één zin waarom." },
		"signalling.no-such-step": { why: "Deze stap hoort niet bij de route.", way: "Kies een stap die op de bladzij staat." },
		"signalling.step-done-already": { why: "Deze stap stond al als gedaan.", way: "Was het toch anders? Haal het vinkje weg en zet het opnieuw." },
		"signalling.step-not-done": { why: "Deze stap stond nog niet als gedaan.", way: "Er is niets om terug te halen." },
		"signalling.step-still-comes": { why: "Die dag moet nog komen.", way: "Vink de stap af op de dag dat hij gedaan is." },
	} as Record<string, RefusalText>,
	problems: { country: "Gebruik twee letters, bijvoorbeeld NL." } as Record<string, string>,
	matter: {
		running: "Loopt naast het contact: {route}",
		nextStep: "Nog niet gedaan: {step}",
		beside: "Het contact gaat gewoon door. De stappen mogen in elke volgorde, en houden niets tegen.",
		source: "Zo staat het in: {source}, vanaf {day}.",
		done: "Gedaan {when} door {name}",
		doneNobody: "Gedaan {when}",
		tick: "Dit is gedaan",
		undo: "Toch niet gedaan",
		said: "Wat kwam eruit?",
		on: "Op welke dag?",
		steps: "De stappen",
		onlyTeam: "Alleen het team leest dit.",
		noSteps: "Voor deze route zijn nog geen stappen vastgelegd.",
	},
	page: {
		window: "Wettelijke routes",
		heading: "Wettelijke routes",
		lead: "Voor drie dingen heeft de wet een eigen route. Die loopt naast het contact en houdt niets tegen. Wat je hier bewaart, telt vanaf de dag die je kiest. Wat eerder begon, houdt de stappen van toen.",
		back: "Team",
		before: "Eerder",
		from: "{country}, vanaf {day}. {source}",
		change: "Schrijf nieuwe stappen op",
		route: "Voor welke route?",
		country: "Land",
		fromDay: "Vanaf welke dag?",
		sourceField: "Waar staat het?",
		sourceHint: "Bijvoorbeeld de naam van de wet of code, met het jaar.",
		stepsField: "De stappen",
		stepsHint: "Eén stap per regel, in gewone woorden.",
		keep: "Bewaar deze stappen",
	},
};
export type LegalWords = typeof nlLegal;
