/**
 * Where addresses are looked up, as the outside says it: `ERBIJ_LOCATIONS`. Off until a house decides otherwise: `pdok` asks PDOK's Locatieserver, `https://…` another server that
 * answers as it does, `file:PATH` reads an address file where there is no network.
 */
import { readFile } from "node:fs/promises";
import { askLocatieserver, fromAddressFile, type Location, type LookUp, readLocations } from "#src/people/server.ts";
import { readCsvGently, readText } from "../arrears/csv.ts";

export type LocationSettings =
	| { readonly kind: "off" }
	| { readonly kind: "server"; readonly url: string | undefined }
	| { readonly kind: "file"; readonly path: string };
/** Reads the setting; a word that means nothing is a mistake of whoever set it, and stops the start with a sentence. */
export const readLocationSettings = (environment: NodeJS.ProcessEnv): LocationSettings => {
	const said = (environment["ERBIJ_LOCATIONS"] ?? "").trim();
	if (["", "off", "no", "nee", "false", "0"].includes(said.toLowerCase())) return { kind: "off" };
	if (said.toLowerCase() === "pdok") return { kind: "server", url: undefined };
	if (/^https?:\/\/\S+$/.test(said)) return { kind: "server", url: said };
	if (said.startsWith("file:") && said.length > "file:".length) return { kind: "file", path: said.slice("file:".length) };
	throw new Error(`ERBIJ_LOCATIONS must be off, pdok, file:PATH or an address that begins with https://, not ${said}`);
};

/** An address file as a table, with the headings the register itself uses. */
const fromTable = ({
	header,
	lines,
}: {
	readonly header: readonly string[];
	readonly lines: readonly { readonly cells: readonly string[] }[];
}): readonly Location[] =>
	readLocations({
		response: {
			docs: lines.map(({ cells }) => ({
				type: "adres",
				...Object.fromEntries(header.map((name, at) => [name.trim().toLowerCase(), (cells[at] ?? "").trim()])),
			})),
		},
	});
/** Who is asked, and whether an answer stayed away since: then nothing is written down, and it is asked again later. */
export type Asked = { readonly lookUp: LookUp; readonly silent: () => boolean };
const PATIENCE_MS = 5_000;
/** Whoever answers by these settings; undefined when nobody is to be asked. */
export const openLookUp = async (settings: LocationSettings): Promise<Asked | undefined> => {
	if (settings.kind === "off") return undefined;
	if (settings.kind === "file") {
		const bytes = await readFile(settings.path);
		const known = settings.path.toLowerCase().endsWith(".csv")
			? fromTable(await readCsvGently(readText(bytes)))
			: readLocations(JSON.parse(readText(bytes)));
		return { lookUp: fromAddressFile(known), silent: () => false };
	}
	let silent = false;
	const fetches = async (url: string): Promise<Response> => {
		try {
			const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: "error" });
			if (!answer.ok) silent = true;
			return answer;
		} catch (fault) {
			silent = true;
			throw fault;
		}
	};
	return { lookUp: askLocatieserver(fetches, settings.url), silent: () => silent };
};
