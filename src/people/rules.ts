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

/** Splits 'Lindestraat 14 II' or 'Molenweg 8-a, 1234 AB Ooldermeer' typed in one line. A line without a number is a street or a place. */
export const readAddress = (all: string): WrittenAddress => {
	const typed = all.slice(0, 250).trim();
	const comma = typed.indexOf(",");
	const head = (comma === -1 ? typed : typed.slice(0, comma)).trim();
	const found = /\s(\d{1,5})(?:\s{0,2}-?\s{0,2}([a-z0-9]{1,6}))?$/i.exec(head);
	const street = found ? head.slice(0, found.index).trim() : "";
	if (!found?.[1] || street === "") return { street: typed.slice(0, 120) };
	const rest = comma === -1 ? "" : typed.slice(comma + 1).trim();
	const postcode = /^(\d{4}\s?[a-z]{2})\b/i.exec(rest);
	const place = (postcode ? rest.slice(postcode[0].length) : rest).replace(/^[,\s]+/, "").slice(0, 80);
	return {
		street: street.slice(0, 120),
		number: found[1],
		...(found[2] ? { addition: found[2] } : {}),
		...(postcode?.[1] ? { postcode: postcode[1].toUpperCase().replace(/\s/g, "") } : {}),
		...(place ? { place } : {}),
	};
};

const letters = (text: string | undefined): string => plain(text ?? "").replace(/[^a-z0-9]/g, "");
/** The place of an address, written one way; '' when nobody said it. */
export const samePlace = (written: WrittenAddress): string => letters(written.place);
/** Street, number and addition: the same door, if the place is the same too. An address without a number is only its street. */
export const sameDoor = (written: WrittenAddress): string => {
	const addition = letters(written.addition).replace(/^(hs|huis|bg)$/, "");
	return written.number ? `${sameStreet(written.street)}/${written.number.replace(/\D/g, "")}/${addition}` : `${sameStreet(written.street)}//`;
};
/** What makes two addresses one: the door and the place. Where the place was not said, the store looks whether there is only one such door. */
export const sameAddress = (written: WrittenAddress): string => `${sameDoor(written)}/${samePlace(written)}`;
/** Whether an address is one front door (and not a street, square or place). */
export const isOneDoor = (written: WrittenAddress): boolean => Boolean(written.number);
/** The address in one line, as on an envelope. */
export const writtenOut = (address: {
	street: string;
	number?: string | undefined;
	addition?: string | undefined;
	place?: string | undefined;
}): string =>
	[`${address.street} ${address.number ?? ""}${address.addition ? ` ${address.addition}` : ""}`.trim(), address.place ?? ""]
		.filter(Boolean)
		.join(", ");

/** How a person is called when nobody said otherwise: the given name, or what there is. */
export const calledBy = (given: string, family: string | undefined, called: string | undefined): string => called ?? (given.trim() || (family ?? ""));
/** Whole name for a letter or list. */
export const wholeName = (person: { given: string; family: string }): string => `${person.given} ${person.family}`.trim();
