/** The eight life domains (PLA-05): the book does not list them, so their names are a setting. Change them here; keys stay. No order of weight, no marks. */
import type { Language } from "#src/kernel/language.ts";

export const domainKeys = ["out-and-about", "household", "home", "money", "people", "body", "feeling", "meaning"] as const;
export type DomainKey = (typeof domainKeys)[number];
type DomainNames = Readonly<Record<DomainKey, string>>;

/** The names as they are when a team chose no others. */
const defaultNames: Readonly<Record<Language, DomainNames>> = {
	nl: {
		"out-and-about": "De deur uit",
		household: "In huis",
		home: "Wonen",
		money: "Geld",
		people: "Mensen om me heen",
		body: "Mijn lijf",
		feeling: "Hoe ik me voel",
		meaning: "Wat zin geeft",
	},
	en: {
		"out-and-about": "Getting out",
		household: "In the house",
		home: "My home",
		money: "Money",
		people: "People around me",
		body: "My body",
		feeling: "How I feel",
		meaning: "What gives meaning",
	},
};
/** The names on the screen: a team's own where it has them. */
export const domainNames = (language: Language, own: Partial<DomainNames> = {}): DomainNames => ({ ...defaultNames[language], ...own });
