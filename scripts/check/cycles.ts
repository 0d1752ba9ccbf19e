/** Two files that need each other are one file, or three. */
import { targetOf } from "./paths.ts";
import { isWritten, type Rule, type Source, type Violation } from "./source.ts";
import { importsOf } from "./syntax.ts";

const graphOf = (sources: readonly Source[]): ReadonlyMap<string, readonly { to: string; line: number }[]> => {
	const known = new Set(sources.map((source) => source.path));
	return new Map(
		sources.map((source) => [
			source.path,
			importsOf(source).flatMap((one) => {
				const to = targetOf(source.path, one.specifier);
				return to !== undefined && known.has(to) ? [{ to, line: one.line }] : [];
			}),
		]),
	);
};

/** Import cycles between files, types included: a type that needs its user is in the wrong place too. */
export const cycles: Rule = {
	name: "cycles",
	reads: isWritten,
	check: (sources): Violation[] => {
		const graph = graphOf(sources);
		const done = new Set<string>();
		const found: Violation[] = [];
		const visit = (path: string, trail: readonly string[]): void => {
			if (done.has(path)) return;
			const here = [...trail, path];
			for (const { to, line } of graph.get(path) ?? []) {
				const start = here.indexOf(to);
				if (start === -1) visit(to, here);
				else found.push({ path, line, message: `goes round: ${[...here.slice(start), to].join(" > ")}` });
			}
			done.add(path);
		};
		for (const source of sources) visit(source.path, []);
		return found;
	},
};
