/**
 * Where doors are: from a file of addresses the house was given (ERBIJ_ADDRESS_FILE, lines of `street;number;place;lat;lon`). Without one, or for a door that is
 * not in it, there is the list. Read once.
 */
import { readFileSync } from "node:fs";
import type { Address } from "#src/people/index.ts";
import type { Point } from "./route.ts";

type Door = Pick<Address, "street" | "number" | "place">;
const plain = (text: string): string =>
	text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "");
const keyOf = ({ street, number, place }: Door): string => `${plain(street)}|${plain(number)}|${plain(place)}`;
export type AddressBook = (door: Door) => Point | undefined;

/** Reads the lines; what is no place on earth is left out. */
export const addressBookOf = (text: string): AddressBook => {
	const points = new Map<string, Point>();
	for (const line of text.split(/\r?\n/)) {
		const [street = "", number = "", place = "", lat = "", lon = ""] = line.split(";").map((one) => one.trim());
		const at = { lat: Number(lat.replace(",", ".")), lon: Number(lon.replace(",", ".")) };
		if (street === "" || lat === "" || lon === "" || !(Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180)) continue;
		points.set(keyOf({ street, number, place }), at);
		if (place !== "" && !points.has(keyOf({ street, number, place: "" }))) points.set(keyOf({ street, number, place: "" }), at);
	}
	return (door) => points.get(keyOf(door));
};
const nowhere: AddressBook = () => undefined;
let read: { readonly from: string; readonly book: AddressBook } | undefined;
export const addressBook = (file = process.env["ERBIJ_ADDRESS_FILE"] ?? ""): AddressBook => {
	if (file === "") return nowhere;
	if (read?.from !== file) read = { from: file, book: addressBookOf(readFileSync(file, "utf8")) };
	return read.book;
};
