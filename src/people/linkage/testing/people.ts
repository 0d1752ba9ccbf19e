/** Invented Dutch people in households: common names as common as they are, partners, children, twins, a father and a son of one name, a shelter. */
import type { SaidOfPerson } from "../dutch.ts";
import { type Chance, chanceOf } from "./chance.ts";

export type Known = SaidOfPerson & { readonly truth: string; readonly called: string; readonly home: string };
const givens = (
	"Jan Maria Johannes Anna Cornelis Johanna Hendrik Elisabeth Willem Cornelia Pieter Catharina Gerrit Wilhelmina Jacob Margaretha Adriaan Hendrika Daan Emma Sem Julia Lucas Mila Milan Sophie " +
	"Levi Sara Finn Zoë Bram Tess Luuk Eva Thijs Nora Jesse Lotte Mees Fenna Noah Saar Mohamed Fatima Ahmed Aïsha Youssef Khadija Hamza Naima Ibrahim Samira Mehmet Ayşe Mustafa Emine Ali Zeynep " +
	"Piotr Agnieszka Krzysztof Małgorzata Sjoerd Femke Wietske Tjitske Anneke Ineke Marijke Truus Ellen Ilse Esther Monique Ingrid Petra Saskia Wendy Linda Kim Sandra Mark Peter Dennis Jeroen " +
	"Marcel Ronald Richard Patrick Kevin Ruud Theo Henk Kees Klaas Wim Gerard Frans Chantal Priya Rajesh Winston Glenda Søren Jürgen René Andrés"
).split(" ");
/** With how many of a hundred thousand are called so, roughly. */
const families: readonly (readonly [string, number])[] = [
	["de Jong", 84],
	["Jansen", 74],
	["de Vries", 71],
	["van den Berg", 57],
	["van Dijk", 56],
	["Bakker", 55],
	["Janssen", 54],
	["Visser", 50],
	["Smit", 42],
	["Meijer", 38],
	["de Boer", 38],
	["Mulder", 36],
	["de Groot", 36],
	["Bos", 35],
	["Vos", 30],
	["Peters", 30],
	["Hendriks", 29],
	["Smits", 23],
	["de Bruin", 18],
	["de Bruijn", 17],
	["Peeters", 14],
	["de Jonge", 14],
	["van der Heijden", 17],
	["Yılmaz", 8],
	["El Idrissi", 6],
	["Nowak", 4],
	["Żywiałowska", 1],
	["Bronwaßer", 1],
	["Sørensen", 1],
];
const starts = "Bren Hoog Wester Linde Roose Oude Kort Groen Steen Kaste Vree Zand Eike Dorren Molen Hazel Berken Wolder Schuil Ter".split(" ");
const ends = "kamp veld huis beek stra man mans dijk hof brink hout meer burg horst voort".split(" ");
const prefixes = ["", "", "", "", "van ", "van de ", "van der ", "ter ", "ten ", "in 't ", "'s-"];
const streets =
	"Linde Wevers Molen Kerk School Beuken Eiken Stations Nieuwe Oude Kastanje Berken Haven Spoor Brink Merel Tulpen Heide Park Singel".split(" ");
const ways = ["straat", "straat", "straat", "laan", "weg", "plein", "hof", "dijk"];
const named = [
	"Burgemeester Röellstraat",
	"Anna van Westrienenstraat",
	"Laan van Meerdervoort",
	"Prof. van der Waalsstraat",
	"1e Jan Steenstraat",
	"St. Janplein",
];
const places = ["Weversdam", "Ooldermeer", "Kerkdorp"];

const familyFrom = (chance: Chance): string => {
	if (chance.happens(0.45)) {
		let at = chance.next() * families.reduce((sum, [, count]) => sum + count, 0);
		for (const [name, count] of families) {
			at -= count;
			if (at <= 0) return name;
		}
	}
	return `${chance.pick(prefixes)}${chance.pick(starts)}${chance.pick(ends)}`;
};
const two = (part: number): string => String(part).padStart(2, "0");
const bornFrom = (chance: Chance, least: number, most: number): string =>
	chance.happens(0.03) ? `${chance.whole(least, most)}0101` : `${chance.whole(least, most)}${two(chance.whole(1, 12))}${two(chance.whole(1, 28))}`;
/** A number of a citizen that passes the eleven test, invented in the range of test numbers. */
export const citizenNumberOf = (at: number): string => {
	for (let tried = 999_000_000 + at * 11; ; tried++) {
		const figures = String(tried);
		let sum = 0;
		for (let place = 0; place < 8; place++) sum += (9 - place) * Number(figures[place]);
		if ((sum - Number(figures[8])) % 11 === 0) return figures;
	}
};

/** So many people, in households. */
export const inventPeople = (many: number, seed: number): readonly Known[] => {
	const chance = chanceOf(seed);
	const out: Known[] = [];
	let home = 0;
	while (out.length < many) {
		home++;
		const street = chance.happens(0.1) ? chance.pick(named) : `${chance.pick(streets)}${chance.pick(ways)}`;
		const place = chance.pick(places);
		const at = places.indexOf(place) * 1000 + Math.abs([...street].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 899, 7));
		const address = {
			street,
			number: String(chance.whole(1, 180)),
			...(chance.happens(0.2) ? { addition: chance.pick(["a", "b", "2", "II", "hs", "bis"]) } : {}),
			postcode: `${1100 + at}${chance.pick(["AB", "AC"])}`,
			place,
		};
		const family = familyFrom(chance);
		const phone = chance.happens(0.6) ? `06${chance.whole(10_000_000, 99_999_999)}` : undefined;
		const add = (given: string, own: string, born: string, partner?: string): void => {
			const truth = String(out.length);
			out.push({
				truth,
				called: `p${truth}`,
				home: String(home),
				given,
				family: own,
				born,
				address,
				citizenNumber: citizenNumberOf(out.length),
				...(partner ? { partner } : {}),
				...(phone && chance.happens(0.7) ? { phone } : {}),
			});
		};
		const head = chance.pick(givens);
		add(chance.happens(0.3) ? `${head} ${chance.pick(givens)}` : head, family, bornFrom(chance, 1935, 2002));
		if (chance.happens(0.5)) add(chance.pick(givens), familyFrom(chance), bornFrom(chance, 1935, 2002), chance.happens(0.4) ? family : undefined);
		for (let child = chance.happens(0.4) ? chance.whole(1, 3) : 0; child > 0; child--)
			add(chance.happens(0.05) ? head : chance.pick(givens), family, bornFrom(chance, 2003, 2024));
		if (chance.happens(0.01)) {
			const born = bornFrom(chance, 2003, 2024);
			add("Marieke", family, born);
			add("Marijn", family, born);
		}
	}
	return out.slice(0, many);
};
