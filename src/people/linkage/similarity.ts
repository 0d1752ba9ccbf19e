/** How alike two texts are: Jaro-Winkler for names, edits (left out, added, changed, swapped) for what is short or figures. Pure. */

const taken = [new Uint8Array(256), new Uint8Array(256)] as const;

/** Jaro-Winkler likeness, 0 to 1: what begins the same counts more. */
export const likeness = (a: string, b: string): number => {
	if (a === b) return 1;
	const [la, lb] = [Math.min(a.length, 256), Math.min(b.length, 256)];
	if (la === 0 || lb === 0) return 0;
	const reach = Math.max(0, (Math.max(la, lb) >> 1) - 1);
	const [inA, inB] = taken;
	inA.fill(0, 0, la);
	inB.fill(0, 0, lb);
	let same = 0;
	for (let i = 0; i < la; i++) {
		const letter = a.charCodeAt(i);
		const until = Math.min(lb - 1, i + reach);
		for (let j = Math.max(0, i - reach); j <= until; j++) {
			if (inB[j] === 1 || b.charCodeAt(j) !== letter) continue;
			inA[i] = 1;
			inB[j] = 1;
			same++;
			break;
		}
	}
	if (same === 0) return 0;
	let moved = 0;
	for (let i = 0, j = 0; i < la; i++) {
		if (inA[i] !== 1) continue;
		while (inB[j] !== 1) j++;
		if (a.charCodeAt(i) !== b.charCodeAt(j)) moved++;
		j++;
	}
	const jaro = (same / la + same / lb + (same - moved / 2) / same) / 3;
	let begin = 0;
	while (begin < 4 && begin < la && begin < lb && a.charCodeAt(begin) === b.charCodeAt(begin)) begin++;
	return jaro + begin * 0.1 * (1 - jaro);
};

let [before, row, next] = [new Uint16Array(260), new Uint16Array(260), new Uint16Array(260)];
/** How many edits from one text to the other; neighbours that changed places are one. Stops counting above `most`. */
export const edits = (a: string, b: string, most: number): number => {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > most || a.length > 256 || b.length > 256) return most + 1;
	for (let j = 0; j <= b.length; j++) row[j] = j;
	for (let i = 1; i <= a.length; i++) {
		next[0] = i;
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
			let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
			if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			next[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		[before, row, next] = [row, next, before];
	}
	return Math.min(row[b.length] ?? 0, most + 1);
};
