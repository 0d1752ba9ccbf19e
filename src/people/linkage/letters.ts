/** Letters the same way however they were typed: diacritics, letters of neighbours (ß, ż, ø, ł), ij and y, and how a word sounds. Pure. */

const ownLetters: Readonly<Record<string, string>> = {
	ß: "ss",
	ø: "o",
	æ: "ae",
	œ: "oe",
	å: "a",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ı: "i",
	ĳ: "ij",
	ħ: "h",
	ŋ: "n",
	ų: "u",
};
/** Nothing but ASCII needs no work. */
const isPlain = (text: string): boolean => {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
};
/** Small letters without marks: 'Żywiałowska' and 'Zywialowska', 'Bronwaßer' and 'Bronwasser' come out the same. */
export const plain = (text: string): string => {
	const low = text.toLowerCase();
	if (isPlain(low)) return low;
	let out = "";
	for (const letter of low) out += ownLetters[letter] ?? letter;
	return out.normalize("NFKD").replace(/\p{M}/gu, "");
};
/** Words of letters and figures, one space between. */
export const words = (text: string): string =>
	plain(text)
		.replace(/['’`´]/g, "")
		.replace(/[^a-z0-9\p{L}]+/gu, " ")
		.trim();
/** The same without any space: 'De Bruijn' and 'Debruijn'. */
export const compact = (text: string): string => words(text).replaceAll(" ", "");

const sounds: readonly (readonly [RegExp, string])[] = [
	[/sch(?=[aeiouyrk]|$)/g, "sg"],
	[/tsch|tch/g, "tj"],
	[/ph/g, "f"],
	[/[cq]k|kk|cc/g, "k"],
	[/ch/g, "g"],
	[/c(?=[eiy])/g, "s"],
	[/[cq]/g, "k"],
	[/x/g, "ks"],
	[/z/g, "s"],
	[/v/g, "f"],
	[/(?:ij|ei|ey|y)/g, "i"],
	[/(?:dt|th)/g, "t"],
	[/d$/g, "t"],
	[/j/g, "i"],
	[/(?<=.)[aeiouh]/g, ""],
	[/(.)\1+/g, "$1"],
];
/** How a word sounds in a Dutch ear, as far as consonants say: 'Bruin' and 'Bruijn', 'Jansen' and 'Janssen' sound alike. A key to look under, never a decision. */
export const sound = (word: string): string => sounds.reduce((text, [from, to]) => text.replace(from, to), compact(word)).slice(0, 8);
