/** Invented names and front doors, as they sound in such a district and such a village. */
import type { Chance } from "./chance.ts";

type Family = { readonly given: readonly string[]; readonly family: readonly string[] };
const families: readonly (readonly [Family, number])[] = [
	[
		{
			given: [
				"Greet",
				"Annie",
				"Henk",
				"Cor",
				"Riet",
				"Piet",
				"Sjaan",
				"Gerda",
				"Ton",
				"Corrie",
				"Leen",
				"Mieke",
				"Hans",
				"Dirk",
				"Willemien",
				"Aart",
				"Nel",
				"Joop",
				"Tineke",
				"Bram",
				"Loes",
				"Sanne",
				"Jeroen",
				"Femke",
				"Koen",
				"Iris",
				"Thijs",
				"Marieke",
				"Ruben",
				"Fleur",
			],
			family: [
				"de Jong",
				"Bakker",
				"Visscher",
				"Mulder",
				"van Dijk",
				"Smit",
				"de Groot",
				"van der Veen",
				"Kuiper",
				"Schouten",
				"Verbeek",
				"Hofman",
				"van Leeuwen",
				"Timmer",
				"Blok",
				"Zwart",
				"Roos",
				"van der Laan",
				"Molenaar",
				"Prins",
			],
		},
		46,
	],
	[
		{
			given: ["Sjoukje", "Wiebe", "Froukje", "Geertje", "Jelle", "Sipke", "Baukje", "Tjitske", "Durk", "Ymkje"],
			family: ["Dijkstra", "Hoekstra", "Wiersma", "Zijlstra", "Veenstra", "Postma", "Sikkema", "Terpstra"],
		},
		12,
	],
	[
		{
			given: ["Emre", "Zehra", "Hakan", "Elif", "Murat", "Sevgi", "Kerem", "Hatice", "Onur", "Meryem"],
			family: ["Yılmaz", "Aslan", "Öztürk", "Şahin", "Arslan", "Doğan", "Koç", "Polat"],
		},
		12,
	],
	[
		{
			given: ["Rachid", "Naima", "Youssef", "Fadoua", "Hamid", "Latifa", "Bilal", "Souad", "Karima", "Omar"],
			family: ["El Amrani", "Bouzid", "Haddad", "Benali", "Tahiri", "El Khattabi", "Amrani", "Ziani"],
		},
		12,
	],
	[
		{
			given: ["Soraya", "Ricardo", "Farida", "Errol", "Sharmila", "Glenn", "Radjesh", "Usha", "Mavis", "Stanley"],
			family: ["Ramlal", "Kartosono", "Jubitana", "Biharie", "Pinto", "Wijngaarde", "Soekhoe", "Blaaker"],
		},
		10,
	],
	[
		{
			given: ["Marek", "Ewa", "Piotr", "Katarzyna", "Tomasz", "Beata", "Grzegorz", "Dorota"],
			family: ["Kowalski", "Zieliński", "Wójcik", "Lewandowski", "Kamiński", "Mazur"],
		},
		8,
	],
];
export const streets = {
	wijk: [
		"Lindestraat",
		"Weversstraat",
		"Vlasstraat",
		"Spinnersteeg",
		"Spoelstraat",
		"Molenweg",
		"Kanaalweg",
		"Singel",
		"Tuinstraat",
		"Garenstraat",
		"Kettingstraat",
		"Blekerspad",
		"Looierslaan",
	],
	dorp: ["Dorpsstraat", "Kerkpad", "Achterweg", "Smidsplein", "Schoolstraat"],
	buiten: ["Meerdijk", "Veldweg", "Ooldersedijk"],
} as const;
export type Where = keyof typeof streets;

export type Somebody = { readonly given: string; readonly family: string; readonly where: Where; readonly address: string };
/** Gives one new household after another, each behind a door of its own. */
export const openStreets = (chance: Chance): (() => Somebody) => {
	const numbers = new Map<string, number>();
	return () => {
		const { given, family } = chance.weigh(families);
		const where = chance.weigh<Where>([
			["wijk", 68],
			["dorp", 24],
			["buiten", 8],
		]);
		const street = chance.pick(streets[where]);
		const number = numbers.get(street) ?? 51;
		numbers.set(street, number + chance.between(1, 3));
		return { given: chance.pick(given), family: chance.pick(family), where, address: `${street} ${number}${where === "wijk" ? "" : ", Ooldermeer"}` };
	};
};
