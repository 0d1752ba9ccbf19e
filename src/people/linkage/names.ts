/** Dutch names: prefixes ('van der', "in 't"), maiden and partner names, initials, a few pet names. Pure. */
import { words } from "./letters.ts";

const prefixes = new Set(
	"van de der den het t s ter ten te in op over onder uit uyt voor aan bij la le les du des von vom zu zum zur el al bin ben di da das do dos del della las los mac mc vd vande vander vanden d l".split(
		" ",
	),
);
const titles = new Set("dhr mw mevr mevrouw meneer heer mej de familie fam gezin mr dr drs ing ir prof".split(" "));
/** A few given names with what people are called; lightly: a likeness, never the same name. */
const petNames: readonly (readonly string[])[] = [
	["jan", "johannes", "johan", "hans", "joannes", "jo"],
	["kees", "cornelis", "cor", "cees"],
	["piet", "pieter", "petrus", "peter"],
	["wim", "willem", "wilhelmus", "bill"],
	["henk", "hendrik", "hendricus", "harrie", "henny"],
	["klaas", "nicolaas", "nico", "niek"],
	["bep", "elisabeth", "lies", "elly", "bets", "lisette", "els", "liesbeth"],
	["truus", "geertruida", "trudy", "geertje"],
	["toos", "catharina", "trijntje", "cato", "rina", "karin", "toosje"],
	["mien", "wilhelmina", "willy", "mina", "wil"],
	["riet", "maria", "marie", "marietje", "ria", "mieke", "mia"],
	["annie", "anna", "anneke", "ans", "antje", "anna maria"],
	["bert", "lambertus", "albertus", "hubertus", "egbertus", "albert"],
	["joop", "josephus", "jozef", "jos", "sjef"],
	["theo", "theodorus", "dirk", "dick"],
	["frans", "franciscus", "frank"],
	["gerrit", "gerardus", "gerard", "ger", "geert"],
	["jaap", "jacob", "jacobus", "ko", "sjaak", "koos"],
	["arie", "adriaan", "adrianus", "aad", "ad", "janus"],
	["leen", "leendert", "leonardus", "leo"],
	["mo", "mohamed", "mohammed", "muhammed", "mohammad"],
	["antoon", "antonius", "toon", "ton", "anton"],
	["margriet", "margaretha", "greet", "gre", "grietje", "greta"],
	["johanna", "jo", "annie", "jannie", "hanneke", "joke", "janna"],
];
const petsOf = new Map<string, Set<number>>();
petNames.forEach((names, at) => {
	for (const name of names) petsOf.set(name, (petsOf.get(name) ?? new Set()).add(at));
});
/** Whether one is a pet name of the other. */
export const isPetName = (a: string, b: string): boolean => {
	const [one, other] = [petsOf.get(a), petsOf.get(b)];
	return one !== undefined && other !== undefined && [...one].some((at) => other.has(at));
};

export type Name = {
	/** Given names, the first one first. */
	readonly given: readonly string[];
	/** First letters, also where no names are known. */
	readonly initials: string;
	/** Family names without prefixes, joined: the own one first, then one a partner brought. */
	readonly families: readonly string[];
	/** What stood where the given name and the family name belong, for who wrote them the wrong way round. */
	readonly said: { readonly given: string; readonly family: string };
};
const y = (text: string): string => text.replace(/ij/g, "y");
const familyOf = (text: string): string => {
	const all = y(words(text)).split(" ").filter(Boolean);
	const kept = all.filter((word) => !prefixes.has(word));
	return (kept.length > 0 ? kept : all).join("");
};
const isInitials = (piece: string): boolean => /^(\p{L}\.)+\p{L}?\.?$|^\p{Lu}{1,4}$/u.test(piece.trim());

/** A name in parts. `family` may hold 'Jansen-de Vries'; `prefix` and `partner` come apart in registers. */
export const nameOf = (parts: { readonly given?: string; readonly family?: string; readonly partner?: string }): Name => {
	const pieces = (parts.given ?? "").split(/\s+/).filter(Boolean);
	const given = pieces.filter((piece) => !isInitials(piece)).map((piece) => y(words(piece).replaceAll(" ", "")));
	const initials = pieces
		.flatMap((piece) => (isInitials(piece) ? [...words(piece.replaceAll(".", " ")).replaceAll(" ", "")] : [words(piece).charAt(0)]))
		.join("");
	const families = [...(parts.family ?? "").split(/\s*[-–/]\s*|\s+e\/?v\s+/i), parts.partner ?? ""].map(familyOf).filter((one) => one !== "");
	return {
		given: given.filter(Boolean),
		initials: y(initials),
		families: [...new Set(families)],
		said: { given: parts.given ?? "", family: parts.family ?? "" },
	};
};
/** A whole name in one line: 'mw. A. Jansen-de Vries', 'Bos, Karim', 'fam. van den Berg'. */
export const readName = (said: string): Name => {
	const typed = said.slice(0, 160).trim();
	const comma = typed.indexOf(",");
	if (comma > 0)
		return nameOf({ family: typed.slice(0, comma), given: typed.slice(comma + 1).replace(/\s(van|de|der|den|ter|ten|te|het|'t)(?=\s|$)/gi, " ") });
	const pieces = typed.split(/\s+/).filter(Boolean);
	while (pieces.length > 1 && titles.has(words(pieces[0] ?? ""))) pieces.shift();
	let at = pieces.findIndex((piece, place) => place > 0 && prefixes.has(words(piece)));
	if (at === -1) at = pieces.findIndex((piece) => /\S-\S/.test(piece) && pieces.indexOf(piece) > 0);
	if (at === -1) at = prefixes.has(words(pieces[0] ?? "")) ? 0 : pieces.length - 1;
	return nameOf({ given: pieces.slice(0, at).join(" "), family: pieces.slice(at).join(" ") });
};
/** The same name with given and family name in each other's place. */
export const turn = ({ said }: Name): Name =>
	nameOf({ given: said.family.replace(/^((van|de|der|den|ter|ten|te|in|op|'t|'s|la|le|du|von|el|al)[\s-]+)+/i, ""), family: said.given });
