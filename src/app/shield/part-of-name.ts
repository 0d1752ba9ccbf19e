/**
 * Half a name: who told it may be given away by the first name or the last alone. It is a question and no verdict - the same name can be somebody else's - so it looks
 * only where it stands as a name: by itself, with a capital, and not as part of somebody else's name. Pure.
 */
import { wholeWord } from "#src/kernel/whole-word.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Stand before or in a name and are none themselves. */
const small = set("de het der den des van von vd ter ten te tot in op aan 't la le el al da dos du op't uit uijt of the");
const titles = set(
	"mevrouw mevr mw meneer mijnheer menheer dhr heer juf meester dokter dr ds pastoor zuster broeder buurvrouw buurman buur overbuurvrouw overbuurman tante oom oma opa moeder vader trainer coach huisarts wijkagent agent conciërge koster beheerder mr mrs ms miss aunt uncle neighbour familie fam gezin family",
);
/** Begin a sentence before a name, and are no first name. */
const before = set(
	"tegen volgens bij met door naar voor over om ook want maar en of dus toen nu dan gisteren vandaag morgen daarna later eerst waarom omdat als dat wat wie waar is was zei zegt vroeg belde sprak zag hoorde ik wij we zij ze hij je u from with to by for and but then today yesterday i we she he",
);
/** Names that are more often a word: at the beginning of a sentence they are taken for that. */
const ordinary = set(
	`wil door an ad mei roos bloem storm max lente zomer herfst winter iris linde els hazel merel bas fleur joy faith hope grace will mark bill rose may june april
	groot klein groen wit zwart bruin rood blauw grijs geel jong jonge oud oude lang lange kort korte nieuw dik snel sterk vrij goed best zoet zuur koning keizer prins graaf hertog ridder
	bakker visser boer boeren smit smid mulder molenaar kok kuiper schipper timmerman slager brouwer jager herder wever snijder kramer metselaar schilder dokter post brand hoek huis tuin kerk
	bos berg dijk vos haan vink mol hart wolf vogel burger ster meer laan veld molen bron steen zand water haas hond beer leeuw duif kamp poort brug schip boot zee duin kool boon wijn bier brood kaas
	zout peper appel peer kers hand bol pot ketel kist veer weg straat plein polder sloot vaart kade haven wal zorg goede mens mensen nacht dag maan zon`
		.split(/\s+/u)
		.join(" "),
);
/** Ends as a road or a club does. */
const placed = /\p{L}{2}(straat|laan|plein|gracht|steeg|singel|raad|school|vereniging|stichting)$/iu;
const WORD = /\p{L}[\p{L}'’-]*/gu;
const LEAST = 3;
const NEAR = 80;
const plain = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
/** The words of a name itself: no title, no small word, and nothing behind a comma - there stands where they live or work. */
const ofName = (name: string): readonly string[] => {
	const said = wordsOf(name.split(",")[0] ?? "").filter((word) => !titles.has(plain(word)));
	// 'De baas van Het Anker' tells what somebody is, and is no name.
	if (/^(de|het|een|the|a)$/iu.test(said[0] ?? "") && /^\p{Ll}/u.test(said[1] ?? "")) return [];
	const words = said.filter((word) => !small.has(plain(word)) && !placed.test(word));
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
	return capitals.length > 0 ? capitals : words;
};
/** The first and the last of it, when that is not the whole name. */
const halvesOf = (name: string): readonly string[] => {
	const words = ofName(name);
	return [...new Set([words[0], words.at(-1)])].filter(
		(half): half is string => half !== undefined && half.length >= LEAST && plain(half) !== plain(name.trim()),
	);
};
const isName = (word: string | undefined): word is string =>
	word !== undefined && word.length > 1 && /^\p{Lu}/u.test(word) && !small.has(plain(word)) && !titles.has(plain(word)) && !before.has(plain(word));
const smallBetween = `(?:\\s+(?:${[...small].join("|")}))*`;
const behind = new RegExp(`^${smallBetween}\\s+(\\p{L}[\\p{L}'’-]*)`, "iu");
const ahead = new RegExp(`(\\p{L}[\\p{L}'’-]*)${smallBetween}\\s+$`, "iu");
const standsAsName = (text: string, at: number, half: string, own: readonly string[]): boolean => {
	const [left, found, right] = [text.slice(0, at), text.slice(at, at + half.length), text.slice(at + half.length)];
	if (!/^\p{Lu}/u.test(found) || /\p{L}-$/u.test(left) || /^-\p{L}/u.test(right)) return false;
	if (ordinary.has(plain(half)) && /(^|[.!?:\n…])[\s"'“‘(]*$/u.test(left)) return false;
	// Of a longer name that is not theirs it is somebody else's.
	return [behind.exec(right.slice(0, NEAR))?.[1], ahead.exec(left.slice(-NEAR))?.[1]].every(
		(beside) => !isName(beside) || own.includes(plain(beside)),
	);
};

/** The word that seems to name one of these; `others`: the names of the person, of their own people and of colleagues, who are meant as well as anybody. */
export const partOfName = (text: string, names: readonly string[], others: readonly string[]): string | undefined => {
	const theirs = new Set(others.flatMap(wordsOf).map(plain));
	return names
		.flatMap((name) => halvesOf(name).map((half) => ({ half, own: ofName(name).map(plain) })))
		.filter(({ half }) => !theirs.has(plain(half)))
		.find(({ half, own }) => [...text.matchAll(wholeWord(half))].some(({ index }) => standsAsName(text, index, half, own)))?.half;
};
