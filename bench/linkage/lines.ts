/** What the judge found, in lines. */
import type { Judged } from "./judge.ts";

const three = (value: number): string => value.toFixed(3);
/** `without id: P 0.999 R 0.981 F1 0.990 pairs 4905/5000 rows/s 5200`, and under it the three bands. */
export const linesOf = (judged: Judged, id: boolean): string => {
	const precision = judged.found === 0 ? 1 : judged.right / judged.found;
	const recall = judged.truePairs === 0 ? 1 : judged.right / judged.truePairs;
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	const line = `${id ? "with id" : "without id"}: P ${three(precision)} R ${three(recall)} F1 ${three(f1)} pairs ${judged.found}/${judged.truePairs} rows/s ${Math.round(judged.rows / judged.seconds)}`;
	const { sure, asked } = judged;
	const bands = `  by itself ${sure.pairs} pairs, ${sure.pairs - sure.right} wrong; asked ${asked.pairs} pairs (${asked.right} the same) about ${((100 * asked.rows) / judged.rows).toFixed(1)} % of rows; ${(judged.candidates / judged.rows).toFixed(1)} candidates a row`;
	return `${line}\n${bands}\n`;
};
