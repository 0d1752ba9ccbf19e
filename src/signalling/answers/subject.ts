/** Whom and where a matter is about, as far as the house knows; and whether words for somebody else give it away. Pure (SIG-19, PRIV-11). */
import { dialled } from "#src/platform/messages/index.ts";

export type Subject = {
	/** Names as the house has them and as they were told: 'Ilse Vermeulen', 'mevrouw Smit'. */
	readonly names: readonly string[];
	/** Front doors: 'Spoelstraat' and '40'. */
	readonly doors: readonly { readonly street: string; readonly number: string; readonly postcode: string }[];
	readonly phones: readonly string[];
};
/** Words in a name that say nothing about whom. */
const everybodys = new Set(
	(
		"de den der het 't van von ter ten te el al la le bij op in aan en of uit met haar zijn hun " +
		"meneer mijnheer mevrouw dhr mevr mr mrs heer buurvrouw buurman buren buur vrouw man moeder vader zoon dochter kind kinderen familie gezin oma opa " +
		"iemand jongen meisje oude oudere jonge nummer flat huis hoek straat neighbour mother father family somebody the old man woman"
	).split(" "),
);
/** Names that are everyday words too ('een bos bloemen', 'ik wil'): only with a capital they are somebody. */
const alsoWords = new Set(
	(
		"bos vos kok bakker visser jong jonge groen groot klein kleine wit witte zwart bruin roos berg dijk meer boer koning prins dekker post bloem wolf haan vogel veld " +
		"brink kamp mol snel lange goede stam hoek wil mees beer hand vrede jager schipper timmer slager winter zomer lente mei juni storm " +
		"rose may will hope grace young brown green white black king baker fisher hill wood park cook"
	).split(" "),
);
const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text: string): readonly string[] => plain(text).match(/[a-z0-9]+/g) ?? [];
/** The words by which somebody would be known: not 'mevrouw', not 'van der', no single letters. */
export const tellingWords = (name: string): readonly string[] =>
	wordsOf(name).filter((word) => word.length > 2 && !everybodys.has(word) && !/^\d+$/.test(word));

type Found = { readonly at: number; readonly words: string };
const spots = (text: string, pattern: RegExp): readonly Found[] =>
	[...text.matchAll(pattern)].map((one) => ({ at: one.index, words: one[0].trim() }));
const safe = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** One letter of the pattern fits the same letter with any mark on it, so that what is shown is what was typed. */
const anyMark = (word: string): string => [...word].map((letter) => (/[a-z]/.test(letter) ? `${letter}\\p{M}*` : safe(letter))).join("");

/** A street as people write it, with the number behind it when there is one: 'Spoelstraat', 'Spoelstr. 40'. */
const streetPattern = (street: string): RegExp => {
	const written = anyMark(street.replace(/straat$/, "str")).replace(/ /g, "\\s+");
	const end = street.endsWith("straat") ? "(?:aat|\\.)?" : "";
	return new RegExp(`(?<![\\p{L}])${written}${end}(?![\\p{L}])(?:\\s+\\d+\\s*[a-z]?(?![\\p{L}]))?`, "giu");
};
/**
 * The words in a text that tell whom it is about: a name, a street, a door, a telephone number. `allowed` are names that may stand there: of who writes, of who reads.
 * Gives them as they were typed, each once.
 */
export const wordsAboutThem = (text: string, subject: Subject, allowed: readonly string[] = []): readonly string[] => {
	const typed = text.normalize("NFD");
	const without = allowed
		.filter((name) => name.trim() !== "")
		.reduce(
			(words, name) =>
				words.replace(new RegExp(`(?<![\\p{L}])${safe(name.normalize("NFD"))}(?![\\p{L}])`, "giu"), (found) => "\u0000".repeat(found.length)),
			typed,
		);
	const names = [...new Set(subject.names.flatMap(tellingWords))];
	const streets = subject.doors.map(({ street }) => plain(street).trim()).filter((street) => street.length > 3);
	const found: Found[] = [
		...names.flatMap((name) =>
			spots(without, new RegExp(`(?<![\\p{L}\\p{M}])${anyMark(name)}(?![\\p{L}])`, "giu")).filter(
				({ words }) => !alsoWords.has(name) || /^\p{Lu}/u.test(words),
			),
		),
		...streets.flatMap((street) => spots(without, streetPattern(street))),
		...subject.doors.flatMap(({ postcode }) =>
			postcode.length < 6 ? [] : spots(without, new RegExp(`${postcode.slice(0, 4)}\\s?${postcode.slice(-2)}(?![\\p{L}])`, "giu")),
		),
		...spots(without, /\+?\d[\d\s().-]{7,}\d/gu).filter(({ words }) =>
			subject.phones.some((phone) => dialled(phone).length > 8 && dialled(words).includes(dialled(phone))),
		),
	];
	return [...new Set([...found].sort((a, b) => a.at - b.at).map(({ words }) => words.normalize("NFC")))];
};
