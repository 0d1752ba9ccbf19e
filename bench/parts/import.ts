/** A creditor's file of 10,000 lines, brought and read as a person would: the form with the file, the columns, the outcome. */
import { randomUUID } from "node:crypto";
import { type Answered, openConnection, written } from "./connection.ts";
import { fresh, type Ground } from "./ground.ts";
import { given, seeded, stems, streets, ways } from "./names.ts";
import { cpuOf, cpuOfDatabase } from "./processes.ts";

const LINES = 10_000;
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
const bring = (text: string, cookie: string): string => {
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

/** Brings and reads the file; then once more, which must add nothing. */
export const importFile = async ({ app, floor, cookies }: Ground): Promise<boolean> => {
	const line = await openConnection(app.port);
	const text = arrearsFile(LINES, 3);
	const once = async (): Promise<{ seconds: number; cpu: number }> => {
		const before = { at: performance.now(), cpu: cpuOf(app.pid) + cpuOfDatabase(app.dataDir) };
		const road = placeOf(await line.send(bring(text, cookies.creditor)));
		const columns = Object.fromEntries(["whom", "address", "number", "months", "amount", "kind"].map((name, at) => [`columns.${name}`, String(at)]));
		const answered = await line.send(
			written({
				method: "POST",
				path: road,
				cookie: cookies.creditor,
				body: new URLSearchParams({ id: fresh(), operation: "signalling.import-arrears", ...columns }).toString(),
			}),
		);
		placeOf(answered);
		return { seconds: (performance.now() - before.at) / 1000, cpu: (cpuOf(app.pid) + cpuOfDatabase(app.dataDir) - before.cpu) / 1000 };
	};
	try {
		const bare = await openConnection(floor.port);
		const began = performance.now();
		await bare.send(written({ method: "POST", path: "/import", type: "text/csv", body: text }));
		const floorSeconds = (performance.now() - began) / 1000;
		bare.end();
		const first = await once();
		const again = await once();
		const met = first.seconds <= 10;
		process.stdout.write(
			`  ${LINES.toLocaleString("en")} lines against 100,000 persons: ${first.seconds.toFixed(1)} s (${Math.round(LINES / first.seconds)} lines/s, CPU ${first.cpu.toFixed(1)} s); the same file again ${again.seconds.toFixed(1)} s\n  floor (one statement, no rights, no encryption, nothing kept for a retry): ${floorSeconds.toFixed(2)} s, ratio ${(first.seconds / floorSeconds).toFixed(1)}\n  bar: <= 10 s ${met ? "met" : "NOT met"}\n`,
		);
		return met;
	} finally {
		line.end();
	}
};
