/** The mistakes people make when they write somebody down: a typing error, names the wrong way round, a prefix lost, the partner's name, a day unknown, no diacritics, an addition other, moved house. */
import { plain } from "../letters.ts";
import type { Chance } from "./chance.ts";
import type { Known } from "./people.ts";

const typingError = (text: string, chance: Chance): string => {
	if (text.length < 3) return text;
	const at = chance.whole(1, text.length - 2);
	switch (chance.whole(0, 3)) {
		case 0:
			return text.slice(0, at) + text.slice(at + 1);
		case 1:
			return text.slice(0, at) + (text[at] ?? "") + text.slice(at);
		case 2:
			return text.slice(0, at) + chance.pick([..."aeiounrst"]) + text.slice(at + 1);
		default:
			return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
	}
};
const short: readonly (readonly [RegExp, string])[] = [
	[/straat$/, "str."],
	[/laan$/, "ln"],
	[/weg$/, "wg"],
	[/plein$/, "pln"],
	[/^Burgemeester/, "Burg."],
	[/van der/, "v.d."],
	[/van/, "v."],
];
const other = (addition: string | undefined, chance: Chance): string | undefined =>
	addition === undefined
		? chance.pick([undefined, "hs", "a", "1"])
		: addition === "II"
			? chance.pick(["2", "-2", "2 hoog", "ii"])
			: addition === "hs"
				? chance.pick(["H", "huis", undefined])
				: chance.pick([addition.toUpperCase(), `-${addition}`, undefined]);

type Draft = { -readonly [Key in keyof Known]: Known[Key] };
/** One copy of somebody with one to three mistakes in it, never two of a kind. */
export const withMistakes = (known: Known, called: string, chance: Chance, citizenNumber = false): Known => {
	const row: Draft = { ...known, called };
	if (!citizenNumber) delete row.citizenNumber;
	const given = (): string => row.given ?? "";
	const family = (): string => row.family ?? "";
	const kinds: readonly (() => void)[] = [
		() => void (row.family = typingError(family(), chance)),
		() => void (row.given = typingError(given(), chance)),
		() => void ([row.given, row.family] = [family(), given()]),
		() => void (row.family = family().replace(/^((van|de|der|den|ter|ten|in|'t|op|over|la|le|du|el)\s+|'s-)+/i, "")),
		() => {
			const partner = row.partner ?? "";
			if (partner === "") return;
			row.family = chance.pick([partner, `${partner}-${family()}`, `${family()}-${partner}`]);
			delete row.partner;
		},
		() => void (row.born = (row.born ?? "").slice(0, chance.pick([4, 6])).padEnd(8, "0")),
		() => {
			const born = row.born ?? "";
			row.born = chance.happens(0.5)
				? `${born.slice(0, 4)}${born.slice(6)}${born.slice(4, 6)}`
				: born.slice(0, 7) + String((Number(born[7]) + 1) % 10);
		},
		() => {
			row.given = plain(given());
			row.family = plain(family());
		},
		() => void (row.given = given().charAt(0)),
		() => {
			const { addition: was, ...rest } = row.address ?? {};
			const now = other(was, chance);
			row.address = now === undefined ? rest : { ...rest, addition: now };
		},
		() => {
			const street = row.address?.street ?? "";
			row.address = { ...row.address, street: short.reduce((text, [from, to]) => (chance.happens(0.6) ? text.replace(from, to) : text), street) };
		},
		() => void (row.address = { ...row.address, street: typingError(row.address?.street ?? "", chance) }),
		() => {
			const { postcode: _, ...rest } = row.address ?? {};
			row.address = rest;
		},
		() =>
			void (row.address = {
				street: `${chance.pick(["Nieuwe", "Verre", "Lange"])}${chance.pick(["laan", "gang", "kade"])}`,
				number: String(chance.whole(1, 300)),
				place: "Elders",
			}),
		() => void delete row.phone,
	];
	const chosen = new Set<number>();
	for (let more = chance.pick([1, 1, 1, 2, 2, 3]); more > 0; more--) chosen.add(chance.whole(0, kinds.length - 1));
	for (const at of chosen) kinds[at]?.();
	return row;
};
