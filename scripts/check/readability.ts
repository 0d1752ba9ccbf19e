/** Whether everybody can read what stands on the pages, letters and papers for the person, the reporter and own people: short sentences and plain words (B1, ORG-10). Applied without exception to Dutch, the language it is written in first. */
import type { Rule, Source, Violation } from "./source.ts";
import { textsOf } from "./syntax.ts";

/** Texts that citizens read: their own pages, the public form and its answers, coming in, letters and consent, the plan, the circle, the card. */
const readByCitizens: readonly RegExp[] = [
	/^src\/app\/texts\/person\/nl[^/]*\.ts$/,
	/^src\/planning\/(.*\/)?texts\/nl[^/]*\.ts$/,
	/^src\/conference\/texts\/nl[^/]*\.ts$/,
	/^src\/lasting\/texts\/nl[^/]*\.ts$/,
	/^src\/signalling\/(.*\/)?texts\/(reporter\.nl|public\.nl|nl-public|nl-reporter)[^/]*\.ts$/,
	/^src\/signalling\/(public|receipt|answers)\/(.*\/)?(texts\/)?nl[^/]*\.ts$/,
	/^src\/privacy\/(consent|requests|entering)\/(.*\/)?texts\/nl[^/]*\.ts$/,
	/^src\/platform\/(sign-in|http)\/texts\/(nl|code)[^/]*\.ts$/,
	/^src\/app\/texts\/nl\.ts$/,
	/^src\/carrying-out\/decides\/(.*\/)?texts\/nl[^/]*\.ts$/,
	/^src\/platform\/ui\/texts\/(nl|public)[^/]*\.ts$/,
];
/** A sentence may be this long; a longer one is two sentences. */
export const MOST_WORDS = 17;
/** Nobody has to sound out a word longer than this. */
export const MOST_LETTERS = 21;

type Hard = { readonly pattern: RegExp; readonly instead: string };
const word = (words: string, instead: string): Hard => ({ pattern: new RegExp(`(?<![\\p{L}-])(${words})(?![\\p{L}-])`, "iu"), instead });
/** Words that one learns at a desk, each with how people say it. */
export const hardWords: readonly Hard[] = [
	word("middels|door middel van", "met"),
	word("teneinde", "om"),
	word("indien|mits", "als"),
	word("derhalve|dientengevolge|bijgevolg", "daarom"),
	word("alsmede|evenals|tevens", "en, ook"),
	word("betreffende|aangaande|inzake|omtrent|met betrekking tot|ten aanzien van", "over"),
	word("conform|ingevolge|krachtens", "volgens"),
	word("thans|momenteel|heden", "nu"),
	word("reeds", "al"),
	word("echter", "maar"),
	word("wederom", "weer"),
	word("voornoemde?|desbetreffende?|onderhavige?|bovenstaande?|onderstaande?", "deze, dit"),
	word("dienen te|dient te", "moet"),
	word("verzoeken|verzoekt", "vragen"),
	word("verstrekken|verstrekt|verstrekking", "geven"),
	word("geschieden|geschiedt", "gebeuren"),
	word("aanvangen|aanvang|aanvangt", "beginnen"),
	word("participeren|participeert|participatie", "meedoen"),
	word("faciliteren|faciliteert", "mogelijk maken, helpen"),
	word("implementeren|implementatie", "invoeren"),
	word("realiseren|realiseert", "doen, maken"),
	word("optimaal|optimaliseren", "zo goed mogelijk"),
	word("evalueren|evaluatie", "terugkijken"),
	word("monitoren|monitoring", "kijken hoe het gaat"),
	word("interventies?", "wat we doen"),
	word("indicatie|geïndiceerd", "wat je mag krijgen"),
	word("problematiek", "wat er moeilijk is"),
	word("hulpvraag|hulpvragen|ondersteuningsbehoefte", "wat je vraagt"),
	word("autorisatie|geautoriseerd|autoriseren", "mag, mogen"),
	word("authenticatie|identificatie", "laten zien wie je bent"),
	word("raadplegen|raadpleegt", "lezen, kijken"),
	word("verifiëren|verificatie", "nagaan"),
	word("gerechtigde?|rechthebbende", "wie het mag"),
	word("ondergetekende", "ik"),
	word("schriftelijk|mondeling", "op papier, gezegd"),
	word("prioriteit|prioriteren", "wat eerst moet"),
	word("adequaat|adequate", "goed"),
	word("communiceren|communicatie", "praten, vertellen"),
	word("functionaliteit", "wat het kan"),
	word("navigeren|navigatie", "gaan naar"),
	word("deactiveren|activeren", "aanzetten, uitzetten"),
];

/** Sentences of a text. What is filled in ({name}) counts as one word; a list after a colon reads as its own piece. */
export const sentencesOf = (text: string): readonly string[] =>
	text
		.replace(/\{\w+\}/g, "iets")
		.split(/(?<=[.!?…])["’)]?\s+|[:;]\s+|\n+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== "");
const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
/** Only sentences for people: no keys, paths, codes or regular expressions. */
const isForPeople = (text: string): boolean => /\p{L}{2,}/u.test(text) && !/^[a-z0-9./#:_-]+$/.test(text) && !/^https?:/.test(text);

const problemsIn = (text: string): readonly string[] =>
	sentencesOf(text).flatMap((sentence) => {
		const words = wordsOf(sentence);
		const hard = hardWords.flatMap(({ pattern, instead }) => {
			const found = pattern.exec(sentence)?.[0];
			return found === undefined ? [] : [`'${found}' is a word from a desk; people say: ${instead}`];
		});
		const long = words.filter((one) => one.replaceAll("-", "").length > MOST_LETTERS).map((one) => `'${one}' is too long a word to sound out`);
		return [
			...(words.length > MOST_WORDS ? [`a sentence of ${words.length} words; make it two: '${sentence.slice(0, 60)}…'`] : []),
			...hard,
			...long,
		];
	});
const find = (source: Source): readonly Violation[] =>
	textsOf(source)
		.filter(({ text }) => isForPeople(text))
		.flatMap(({ text, line }) => problemsIn(text).map((message) => ({ path: source.path, line, message })));

/** Everything a citizen reads can be read by who reads little. */
export const readability: Rule = {
	name: "readability",
	reads: (path) => readByCitizens.some((pattern) => pattern.test(path)),
	check: (sources) => sources.filter(({ path }) => readability.reads(path)).flatMap(find),
};
