/** When two written addresses are one, and how a name is written. Pure. */
import { plain } from "./linkage/letters.ts";
import { readAddressLine, sameAddition, sameStreet } from "./linkage/address.ts";
import type { WrittenAddress } from "./model.ts";

/** Splits 'Lindestraat 14 II' or 'Molenweg 8-a, 1234 AB Ooldermeer' typed in one line. A line without a number is a street or a place. */
export const readAddress = (all: string): WrittenAddress => readAddressLine(all);

const letters = (text: string | undefined): string => plain(text ?? "").replace(/[^a-z0-9]/g, "");
/** The place of an address, written one way; '' when nobody said it. */
export const samePlace = (written: WrittenAddress): string => letters(written.place);
/** Street, number and addition: the same door, if the place is the same too. An address without a number is only its street. */
export const sameDoor = (written: WrittenAddress): string => {
	if (!written.number) return `${sameStreet(written.street)}//`;
	const [, figures = "", behind = ""] = /^\D*(\d*)(.*)$/s.exec(written.number.slice(0, 40)) ?? [];
	return `${sameStreet(written.street)}/${figures.replace(/^0+(?=\d)/, "")}/${sameAddition(`${behind} ${written.addition ?? ""}`)}`;
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
