/** Reads the requirements catalogue: every id with its flag, and the backbone. */

/** How much a requirement matters. */
export type Flag = "MUST" | "SHOULD" | "COULD";
export const flags: readonly Flag[] = ["MUST", "SHOULD", "COULD"];
/** What the catalogue holds. */
export type Catalogue = {
	readonly requirements: ReadonlyMap<string, Flag>;
	readonly backbone: readonly string[];
	/** Acceptance scenarios (ACC) and anti-requirements (ANTI): told apart, because they have no flag. */
	readonly scenarios: readonly string[];
	readonly refusals: readonly string[];
};

/** How many there are; a row lost while editing the catalogue is noticed. */
export const expected = { MUST: 171, SHOULD: 98, COULD: 10, backbone: 44, scenarios: 20, refusals: 40 } as const;

const idPattern = /\b[A-Z]{2,5}-\d{2}\b/g;
/** The ids in a text, each once. */
export const idsIn = (text: string): readonly string[] => [...new Set(text.match(idPattern))];

const section = (text: string, heading: RegExp, next: RegExp): string => {
	const start = text.search(heading);
	if (start === -1) return "";
	const rest = text.slice(start).replace(/^.*\n/, "");
	const end = rest.search(next);
	return end === -1 ? rest : rest.slice(0, end);
};

/** Reads the catalogue's text. */
export const readCatalogue = (text: string): Catalogue => {
	const rows = [...section(text, /^## 1 /m, /^## 2 /m).matchAll(/^\| ([A-Z]+-\d{2}) \|.*\| (MUST|SHOULD|COULD) \|\s*$/gm)];
	return {
		requirements: new Map(rows.map((row) => [row[1] ?? "", row[2] as Flag])),
		backbone: idsIn(section(text, /^### 1\.17 /m, /^---|^## /m)),
		scenarios: [...section(text, /^## 6 /m, /^## 7 /m).matchAll(/^(?:### |\| )(ACC-\d{2}) /gm)].map((row) => row[1] ?? ""),
		refusals: [...section(text, /^## 5 /m, /^## 6 /m).matchAll(/^\| (ANTI-\d{2}) /gm)].map((row) => row[1] ?? ""),
	};
};

/** What is wrong with a catalogue: counts that are not the known ones, backbone ids that do not exist. */
export const faultsOf = (catalogue: Catalogue): readonly string[] => {
	const counts = {
		...Object.fromEntries(flags.map((flag) => [flag, [...catalogue.requirements.values()].filter((one) => one === flag).length])),
		backbone: catalogue.backbone.length,
		scenarios: catalogue.scenarios.length,
		refusals: catalogue.refusals.length,
	} as Record<keyof typeof expected, number>;
	const wrong = (Object.keys(expected) as (keyof typeof expected)[]).filter((name) => counts[name] !== expected[name]);
	return [
		...wrong.map((name) => `the catalogue has ${counts[name]} ${name}, expected ${expected[name]}`),
		...catalogue.backbone.filter((id) => !catalogue.requirements.has(id)).map((id) => `${id} is in the backbone but not in the catalogue`),
	];
};
