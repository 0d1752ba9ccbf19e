/** Which requirement is proven by which test. */
import { type Catalogue, flags, idsIn } from "./catalogue.ts";
import type { Test } from "./results.ts";

/** What stands behind one id. Proven: at least one test passed and none failed. */
export type Proof = {
	readonly id: string;
	readonly passed: readonly string[];
	readonly failed: readonly string[];
	readonly notRun: readonly string[];
};
export const isProven = (proof: Proof): boolean => proof.passed.length > 0 && proof.failed.length === 0;

/** The proof of every id, in the order given. */
export const proofsOf = (ids: readonly string[], tests: readonly Test[]): readonly Proof[] => {
	const byId = new Map<string, Test[]>();
	for (const test of tests)
		for (const id of idsIn(test.name)) {
			const known = byId.get(id);
			if (known) known.push(test);
			else byId.set(id, [test]);
		}
	const names = (id: string, outcome: Test["outcome"]): readonly string[] =>
		(byId.get(id) ?? []).filter((test) => test.outcome === outcome).map((test) => test.name);
	return ids.map((id) => ({ id, passed: names(id, "passed"), failed: names(id, "failed"), notRun: names(id, "not run") }));
};

/** Ids in test names that the catalogue does not have: a slip of the pen proves nothing. */
export const strangeIds = (catalogue: Catalogue, tests: readonly Test[]): readonly string[] => {
	const known = new Set([...catalogue.requirements.keys(), ...catalogue.scenarios, ...catalogue.refusals]);
	const families = new Set([...known].map((id) => id.split("-")[0]));
	return [...new Set(tests.flatMap((test) => idsIn(test.name)))].filter((id) => families.has(id.split("-")[0]) && !known.has(id)).sort();
};

const count = (name: string, proofs: readonly Proof[]): readonly string[] => {
	const open = proofs.filter((proof) => !isProven(proof));
	const named = open.filter((proof) => proof.notRun.length > 0).length;
	const line = `${name} proven ${proofs.length - open.length} / ${proofs.length}`;
	return [
		named > 0 ? `${line} (not run, but named in a test: ${named})` : line,
		...(open.length > 0 ? [`  open: ${open.map((proof) => proof.id).join(" ")}`] : []),
	];
};

const row = (proof: Proof, flag: string): readonly string[] => {
	const marked = [...proof.failed.map((name) => `FAILED ${name}`), ...proof.passed, ...proof.notRun.map((name) => `not run: ${name}`)];
	const [first = "-", ...rest] = marked;
	return [`${proof.id.padEnd(8)} ${flag.padEnd(6)} ${first}`, ...rest.map((name) => `${" ".repeat(16)}${name}`)];
};

/** The whole report, line by line: the table first, the counts last. */
export const reportOf = (catalogue: Catalogue, tests: readonly Test[]): readonly string[] => {
	const proofs = proofsOf([...catalogue.requirements.keys()], tests);
	const flagOf = (proof: Proof): string => catalogue.requirements.get(proof.id) ?? "";
	const strange = strangeIds(catalogue, tests);
	return [
		...proofs.flatMap((proof) => row(proof, flagOf(proof))),
		"",
		...(strange.length > 0 ? [`Ids in test names that are not in the catalogue: ${strange.join(" ")}`] : []),
		...count("Scenarios", proofsOf(catalogue.scenarios, tests)),
		...count("Refusals", proofsOf(catalogue.refusals, tests)),
		"",
		...flags.flatMap((flag) =>
			count(
				flag,
				proofs.filter((proof) => flagOf(proof) === flag),
			),
		),
		...count("Backbone", proofsOf(catalogue.backbone, tests)),
	];
};
