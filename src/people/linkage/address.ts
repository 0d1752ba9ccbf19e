/** Dutch addresses however they were typed: additions ('12-2', '12 II', '12 bis', '12hs'), no number ('z.n.'), postcodes, short street names. Pure; every step is linear. */
import { plain } from "./letters.ts";

/** An address in its parts, as it was typed. */
export type AddressParts = {
	readonly street: string;
	readonly number?: string | undefined;
	readonly addition?: string | undefined;
	readonly postcode?: string | undefined;
	readonly place?: string | undefined;
};

const endings: Readonly<Record<string, string>> = {
	str: "straat",
	ln: "laan",
	pln: "plein",
	pl: "plein",
	wg: "weg",
	dk: "dijk",
	kd: "kade",
	sngl: "singel",
	sng: "singel",
	gr: "gracht",
	hf: "hof",
	pd: "pad",
	stg: "steeg",
	brg: "burg",
	plants: "plantsoen",
	plnts: "plantsoen",
};
const wholeWords: Readonly<Record<string, string>> = {
	v: "van",
	vd: "van de",
	vdr: "van de",
	vdn: "van de",
	der: "de",
	den: "de",
	d: "de",
	burg: "burgemeester",
	bgm: "burgemeester",
	burgem: "burgemeester",
	mr: "meester",
	dr: "dokter",
	doctor: "dokter",
	prof: "professor",
	ds: "dominee",
	st: "sint",
	past: "pastoor",
	pst: "pastoor",
	gen: "generaal",
	jhr: "jonkheer",
	jkvr: "jonkvrouw",
	ir: "ingenieur",
	adm: "admiraal",
	pres: "president",
	min: "minister",
	gebr: "gebroeders",
	nw: "nieuwe",
	kon: "koningin",
	pr: "prins",
	mgr: "monseigneur",
	wethr: "wethouder",
	weth: "wethouder",
	eerste: "1e",
	"1ste": "1e",
	tweede: "2e",
	"2de": "2e",
	derde: "3e",
	"3de": "3e",
	vierde: "4e",
	"4de": "4e",
};
const written = Object.keys(endings).sort((a, b) => b.length - a.length);
/** 'Lindestr.' is 'Lindestraat'; a word that merely ends so ('Singel') stays as it is. */
const wholeEnding = (word: string): string => {
	for (const short of written) {
		if (!word.endsWith(short) || word.length < short.length) continue;
		const stem = word.slice(0, -short.length);
		// 'burg', 'gr' and the like end many a name; they count only where a point says they are short, or alone.
		if (stem === "" || short === "str" || short === "ln" || short === "pln" || short === "wg") return stem + (endings[short] ?? "");
	}
	return word;
};
const oneWay = (street: string): string => {
	const spaced = plain(street.slice(0, 250))
		.replace(/['’`]/g, "")
		.replace(/([a-z]{2,})\./g, (_, word: string) => `${pointed(word)} `)
		.replace(/[^a-z0-9]+/g, " ")
		.trim()
		.split(" ");
	const last = spaced.length - 1;
	return spaced
		.map((word, at) => (at === last && last > 0 && word in endings ? (endings[word] ?? word) : (wholeWords[word] ?? wholeEnding(word))))
		.join("")
		.replace(/\s+/g, "")
		.replace(/ij/g, "y");
};
/** The same few hundred streets come by all day, and a file of arrears asks for each many times over. */
const MOST_STREETS = 2_000;
const LONGEST_STREET = 80;
const streets = new Map<string, string>();
/** A street the same way however it was typed, without spaces. */
export const sameStreet = (street: string): string => {
	const known = streets.get(street);
	if (known !== undefined) return known;
	const made = oneWay(street);
	if (street.length > LONGEST_STREET) return made;
	if (streets.size >= MOST_STREETS) streets.clear();
	streets.set(street, made);
	return made;
};
/** With a point behind it, a word is short for a longer one: 'kd.' and 'Nieuwegr.' too. */
const pointed = (word: string): string => {
	const whole = wholeWords[word];
	if (whole !== undefined) return whole;
	for (const short of written) if (word.endsWith(short)) return word.slice(0, -short.length) + (endings[short] ?? "");
	return word;
};

const roman: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5", vi: "6", vii: "7", viii: "8", ix: "9" };
const additions: Readonly<Record<string, string>> = {
	hs: "",
	huis: "",
	h: "",
	bg: "",
	begane: "",
	begg: "",
	beganegrond: "",
	bis: "bis",
	bs: "bis",
	zw: "zwart",
	zwart: "zwart",
	rd: "rood",
	rood: "rood",
	wit: "wit",
	app: "",
	apt: "",
	appartement: "",
	kamer: "k",
	kmr: "k",
	hg: "",
	hoog: "",
	etage: "",
	et: "",
	verd: "",
	verdieping: "",
	to: "tegenover",
	by: "bij",
};
/** Whether a piece can be (part of) what comes behind a house number. */
const isAddition = (piece: string): boolean => piece.length <= 3 || piece in additions || piece in roman;
/** An addition the same way: '2', 'II', '2 hoog' and '-2' are one; 'hs' is no addition. */
export const sameAddition = (addition: string | undefined): string =>
	(
		plain((addition ?? "").slice(0, 40))
			.replace(/([0-9])(e|de|ste)(?![a-z])/g, "$1")
			.match(/[a-z]+|[0-9]+/g) ?? []
	)
		.map((piece) => additions[piece] ?? roman[piece] ?? piece)
		.join("");

const isYear = (number: string): boolean => /^19[1-5][0-9]$/.test(number);
/** Takes an address typed in one line apart: 'Lindestraat 14 II, 1234 AB Ooldermeer', also without the comma. A line without a number is a street or a place. */
export const readAddressLine = (all: string): AddressParts => {
	const typed = all.slice(0, 250).trim();
	// The number: the first piece that begins with a figure and has a street before it; what stands behind it may be an addition, a postcode, a place.
	const pieces = typed.split(/[\s,]+/);
	const commas = new Set<number>();
	let seen = 0;
	for (const part of typed.split(",").slice(0, -1)) {
		seen += part.trim() === "" ? 0 : part.trim().split(/\s+/).length;
		commas.add(seen);
	}
	let at = pieces.findIndex((piece, place) => place > 0 && /^\d{1,5}(?!\d)/.test(piece) && !/^\d{1,2}(e|de|ste)$/i.test(piece) && !commas.has(place));
	const following = pieces[at + 1] ?? "";
	if (at > 0 && isYear(pieces[at] ?? "") && /^\d{1,5}(?!\d)/.test(following) && !commas.has(at + 1) && !/^[a-z]{2}$/i.test(pieces[at + 2] ?? ""))
		at++;
	const street = pieces.slice(0, Math.max(at, 0)).join(" ");
	const first = /^(\d{1,5})(.*)$/.exec(pieces[at] ?? "");
	if (at < 1 || !first?.[1] || street === "" || /[,]/.test(typed.slice(0, typed.indexOf(first[1])))) return { street: typed.slice(0, 120) };
	let next = at + 1;
	const parts = [(first[2] ?? "").replace(/^[-/.\s]+|[-/.\s]+$/g, "")].filter(Boolean);
	const postcodeAt = (place: number): string | undefined => {
		const found = /^([1-9]\d{3})([a-z]{2})?$/i.exec(pieces[place] ?? "");
		if (!found) return undefined;
		if (found[2]) return found[0].toUpperCase();
		const letters = pieces[place + 1] ?? "";
		return /^[a-z]{2}$/i.test(letters) ? `${found[1]}${letters}`.toUpperCase() : undefined;
	};
	while (next < pieces.length && !commas.has(next) && postcodeAt(next) === undefined) {
		const piece = plain(pieces[next] ?? "").replace(/[-/.]/g, "");
		if (piece !== "" && !isAddition(piece) && !/^\d{1,3}[a-z]{0,2}$/.test(piece) && !/^\d?hoog$/.test(piece)) break;
		parts.push((pieces[next] ?? "").replace(/^[-/.]+/, ""));
		next++;
	}
	const postcode = postcodeAt(next);
	if (postcode !== undefined) next += (pieces[next] ?? "").length > 4 ? 1 : 2;
	// What reads as no addition and stands behind no comma belongs to neither: then it was no address after all.
	const rest = pieces.slice(next).join(" ");
	const place = rest.replace(/^[,\s]+/, "").slice(0, 80);
	const addition = parts.filter(Boolean).join(" ").slice(0, 12);
	if (parts.join(" ").length > 12) return { street: typed.slice(0, 120) };
	return {
		street: street.slice(0, 120),
		number: first[1],
		...(addition ? { addition } : {}),
		...(postcode ? { postcode } : {}),
		...(place ? { place } : {}),
	};
};

/** An address as the linking compares it. */
export type Address = {
	readonly street: string;
	readonly number: string;
	readonly addition: string;
	readonly postcode: string;
	readonly place: string;
};
/** Makes an address comparable. */
export const comparable = (parts: Partial<AddressParts>): Address => ({
	street: sameStreet(parts.street ?? ""),
	number: (parts.number ?? "").replace(/\D/g, "").replace(/^0+/, ""),
	addition: sameAddition(`${(parts.number ?? "").replace(/^\D*\d*/, "")} ${parts.addition ?? ""}`),
	postcode: /^[1-9]\d{3}[A-Z]{2}$/.exec((parts.postcode ?? "").toUpperCase().replace(/\s/g, ""))?.[0] ?? "",
	place: plain(parts.place ?? "")
		.replace(/^'?s[- ]?gravenhage$|^den haag$/, "denhaag")
		.replace(/[^a-z0-9]/g, ""),
});
