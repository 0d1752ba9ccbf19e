/** When two written addresses are one, and how a name is written. Pure. */
import type { WrittenAddress } from "./model.ts";

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const shortened: readonly (readonly [RegExp, string])[] = [
	[/str\.?(?=\s|$)/g, "straat"],
	[/pln\.?$/g, "plein"],
	[/ln\.?$/g, "laan"],
	[/wg\.?$/g, "weg"],
	[/^dr\.? /g, "dokter "],
	[/^burg\.? /g, "burgemeester "],
	[/^st\.? /g, "sint "],
];
/** Street names the same way however they were typed: 'Lindestr.' and 'Lindestraat'. */
export const sameStreet = (street: string): string => {
	const clean = shortened.reduce((text, [from, to]) => text.replace(from, to), plain(street).trim());
	return clean.replace(/[^a-z0-9]/g, "");
};

/** Splits 'Lindestraat 14 II' or 'Molenweg 8-a' typed in one line. A line without a number is a street or a place. */
export const readAddress = (all: string): WrittenAddress => {
	const typed = all.slice(0, 250);
	const found = /^\s*(.+?)\s+(\d{1,5})\s*[-\s]?\s*([a-z0-9]{0,6}|[a-z0-9]+ ?[a-z0-9]*|zwart|rood|hs|huis)?\s*(?:,\s*(.*))?$/i.exec(typed.trim());
	if (!found?.[1] || !found[2]) return { street: typed.trim().slice(0, 120) };
	const rest = (found[4] ?? "").trim();
	const postcode = /^(\d{4}\s?[a-z]{2})\b\s*(.*)$/i.exec(rest);
	const place = (postcode ? postcode[2] : rest)?.trim();
	return {
		street: found[1].replace(/,\s*$/, ""),
		number: found[2],
		...(found[3]?.trim() ? { addition: found[3].trim() } : {}),
		...(postcode?.[1] ? { postcode: postcode[1].toUpperCase().replace(/\s/g, "") } : {}),
		...(place ? { place } : {}),
	};
};

/** What makes two addresses one household's address: street, number and addition; an address without a number is only its street and place. */
export const sameAddress = (written: WrittenAddress): string => {
	const addition = plain(written.addition ?? "").replace(/[^a-z0-9]/g, "").replace(/^(hs|huis|bg)$/, "");
	const place = plain(written.place ?? "").replace(/[^a-z0-9]/g, "");
	return written.number ? `${sameStreet(written.street)}/${written.number.replace(/\D/g, "")}/${addition}` : `${sameStreet(written.street)}//${place}`;
};
/** Whether an address is one front door (and not a street, square or place). */
export const isOneDoor = (written: WrittenAddress): boolean => Boolean(written.number);
/** The address in one line, as on an envelope. */
export const writtenOut = (address: { street: string; number?: string | undefined; addition?: string | undefined; place?: string | undefined }): string =>
	[`${address.street} ${address.number ?? ""}${address.addition ? ` ${address.addition}` : ""}`.trim(), address.place ?? ""].filter(Boolean).join(", ");

/** How a person is called when nobody said otherwise: the given name, or what there is. */
export const calledBy = (given: string, family: string | undefined, called: string | undefined): string => called ?? (given.trim() || (family ?? ""));
/** Whole name for a letter or list. */
export const wholeName = (person: { given: string; family: string }): string => `${person.given} ${person.family}`.trim();
