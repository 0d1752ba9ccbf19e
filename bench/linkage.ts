/**
 * `npm run bench:linkage -- FILE [FILE]`: one file in FEBRL's format, its doubles; two, linked.
 * `-- --brp FILE`: the test persons of the national register against copies with seeded mistakes. `-- --invented [N]`: the same with invented Dutch people.
 */
import { type DutchRow, dutchRow, dutchScheme, type Scheme } from "#src/people/linkage/index.ts";
import { chanceOf } from "#src/people/linkage/testing/chance.ts";
import { withMistakes } from "#src/people/linkage/testing/mistakes.ts";
import { inventPeople, type Known } from "#src/people/linkage/testing/people.ts";
import { readBrp } from "./linkage/brp.ts";
import { febrlScheme, readFebrl } from "./linkage/febrl.ts";
import { judge } from "./linkage/judge.ts";
import { linesOf } from "./linkage/lines.ts";

const all = process.argv.slice(2);
const files = all.filter((one) => !one.startsWith("--"));
const [first, second] = files;
type Judged = DutchRow & { readonly truth: string; readonly called: string };

const againstMistakes = (people: readonly Known[], seed: number): void => {
	for (const id of [true, false]) {
		const chance = chanceOf(seed);
		// With the number in half of the copies, as where some senders may use it; and with none.
		const copies = people.map((one) => withMistakes(one, `${one.called}-copy`, chance, id && Number(one.truth) % 2 === 0));
		const known = [...people.map((one) => (id ? one : { ...one, citizenNumber: "" })), ...copies];
		const rows = known.map(({ called, truth, ...said }): Judged => ({ ...dutchRow(said), truth, called }));
		const judged = judge(rows, dutchScheme as unknown as Scheme<Judged>, people.length);
		process.stdout.write(linesOf(judged, id));
		const shown = (at: number): string => JSON.stringify(known[at]);
		if (all.includes("--weights"))
			process.stdout.write(`${JSON.stringify(judged.weights, (_, value) => (typeof value === "number" ? Number(value.toPrecision(3)) : value))}\n`);
		if (all.includes("--show")) {
			for (const { a, b, logOdds } of judged.pairs)
				if (known[a]?.truth !== known[b]?.truth && logOdds > 9.9)
					process.stdout.write(`  sure and wrong ${logOdds.toFixed(1)} ${shown(a)} | ${shown(b)}\n`);
			for (const [a, b] of judged.missed)
				process.stdout.write(
					`  missed ${judged.pairs.find((pair) => pair.a === a && pair.b === b)?.logOdds.toFixed(1) ?? "apart"} ${shown(a)} | ${shown(b)}\n`,
				);
			for (const { a, b, logOdds, levels } of judged.wrong)
				process.stdout.write(`  wrong ${logOdds.toFixed(1)} ${levels.join()} ${shown(a)} | ${shown(b)}\n`);
		}
	}
};
if (all.includes("--brp") && first !== undefined) againstMistakes(readBrp(first), Number(second ?? 1));
else if (all.includes("--invented")) againstMistakes(inventPeople(Number(first ?? 2_000), 1), Number(second ?? 1));
else if (first !== undefined) {
	const one = readFebrl(first);
	const rows = second === undefined ? one : [...one, ...readFebrl(second)];
	for (const id of [true, false]) process.stdout.write(linesOf(judge(rows, febrlScheme(id), second === undefined ? undefined : one.length), id));
} else process.stdout.write("which file? npm run bench:linkage -- FILE [FILE], -- --brp FILE or -- --invented\n");
