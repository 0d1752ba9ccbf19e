import { catalogue } from "#src/platform/texts/catalogue.ts";

const nl = {
	title: "Jouw agenda",
	lead: "Zet je afspraken in je eigen agenda. Daar staat alleen dat je ergens bent, en wanneer. Geen naam, geen adres, geen reden.",
	make: "Maak een adres",
	again: "Maak een nieuw adres",
	end: "Stop hiermee",
	has: "Je agenda haalt je afspraken op. Het adres laten we niet nog eens zien: kwijt? Maak een nieuw.",
	once: "Dit adres is geheim. Je ziet het één keer",
	onceMore: "Kopieer het naar je agenda, bij ‘abonneren op agenda’. Kwam het in verkeerde handen? Maak een nieuw adres, dan werkt dit niet meer.",
	event: "Afspraak",
};
const en: typeof nl = {
	title: "Your calendar",
	lead: "Put your appointments in your own calendar. It only says that you are somewhere, and when. No name, no address, no reason.",
	make: "Make an address",
	again: "Make a new address",
	end: "Stop this",
	has: "Your calendar fetches your appointments. We do not show the address again: lost it? Make a new one.",
	once: "This address is secret. You see it once",
	onceMore: "Copy it to your calendar, at 'subscribe to calendar'. Did it get into the wrong hands? Make a new address and this one stops working.",
	event: "Appointment",
};
export const agendaTexts = catalogue<typeof nl>({ nl, en });
