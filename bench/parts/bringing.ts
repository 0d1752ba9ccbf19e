/** Bringing a creditor's file as a person would: the form with the file, the columns, and looking how far it is. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answered, openConnection, written } from "./connection.ts";
import { fresh } from "./ground.ts";
import { given, seeded, stems, streets, ways } from "./names.ts";

/** One in three lives where somebody of the town lives; one in a hundred cannot be read. */
export const arrearsFile = (lines: number, seed: number): string => {
	const random = seeded(seed);
	const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
	const rows = Array.from({ length: lines }, (_, at) => {
		const number = random() < 0.33 ? 1 + Math.floor(random() * 140) : 1_000 + at;
		return [
			`${pick(given)} ${pick(stems)}`,
			`${pick(streets)}${pick(ways)}`,
			String(number),
			random() < 0.01 ? "veel" : String(2 + Math.floor(random() * 10)),
			(60 + random() * 4_000).toFixed(2).replace(".", ","),
			"huur",
		].join(";");
	});
	return `naam;adres;huisnummer;maanden;bedrag;soort\n${rows.join("\n")}\n`;
};
const bringFile = (text: string, cookie: string): string => {
	const edge = `x${randomUUID()}`;
	const part = (name: string, value: string, more = ""): string =>
		`--${edge}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
	const body = `${part("id", fresh())}${part("operation", "signalling.bring-file")}${part("file", text, '; filename="achterstand.csv"\r\ncontent-type: text/csv')}--${edge}--\r\n`;
	return written({ method: "POST", path: "/achterstanden", cookie, type: `multipart/form-data; boundary=${edge}`, body });
};
const placeOf = (answered: Answered): string => {
	const found = /\r\nlocation: (\S+)/i.exec(answered.head)?.[1];
	if (answered.status !== 303 || !found) throw new Error(`no way on after ${answered.status}: ${answered.head.slice(0, 400)}`);
	return found;
};

const columnNames = ["whom", "address", "number", "months", "amount", "kind"];

export type Outcome = {
	readonly state: string;
	readonly lines: number;
	readonly done: number;
	readonly added: number;
	readonly joined: number;
	readonly again: number;
	readonly bad: number;
};
/** Brings a file and names its columns; gives where its outcome is. */
export const bringWhole = async (port: number, cookie: string, text: string): Promise<string> => {
	const line = await openConnection(port);
	try {
		const road = placeOf(await line.send(bringFile(text, cookie)));
		const columns = Object.fromEntries(columnNames.map((name, at) => [`columns.${name}`, String(at)]));
		return placeOf(
			await line.send(
				written({
					method: "POST",
					path: road,
					cookie,
					body: new URLSearchParams({ id: fresh(), operation: "signalling.import-arrears", ...columns }).toString(),
				}),
			),
		);
	} finally {
		line.end();
	}
};
/** What the page says of a file. */
export const outcomeAt = async (port: number, cookie: string, road: string): Promise<Outcome> => {
	const line = await openConnection(port);
	try {
		const answered = await line.send(written({ method: "GET", path: `/api/v1/pages${road}`, cookie, headers: { "Accept-Encoding": "identity" } }));
		return (JSON.parse(answered.body.toString("utf8")) as { model: Outcome }).model;
	} finally {
		line.end();
	}
};
/** Looks until the file is in, or cannot go further. */
export const waitFor = async (port: number, cookie: string, road: string): Promise<Outcome> => {
	for (;;) {
		const outcome = await outcomeAt(port, cookie, road);
		if (outcome.state !== "waiting" && outcome.state !== "reading") return outcome;
		await sleep(300);
	}
};
