/** How often one may guess, and what is too easy to guess. Pure. */

const MOST_TRIES = 10;
const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
/** After so many wrong guesses: how many are left, and how long until the next. At none left the pages go. */
export const afterWrong = (tries: number): { readonly left: number; readonly waitMs: number } => ({
	left: Math.max(0, MOST_TRIES - tries),
	waitMs: tries < FREE_TRIES ? 0 : FIRST_WAIT_MS * 2 ** (tries - FREE_TRIES),
});

const SHORTEST = 8;
const isRow = (pin: string, step: number): boolean => [...pin].every((sign, at) => at === 0 || sign.charCodeAt(0) - pin.charCodeAt(at - 1) === step);
const isDate = (pin: string): boolean => {
	const digits = pin.replace(/[-/. ]/g, "");
	const [asDutch, asIso] = [/^(\d{2})(\d{2})(19|20)\d{2}$/.exec(digits), /^(19|20)\d{2}(\d{2})(\d{2})$/.exec(digits)];
	const [month, day] = asDutch ? [Number(asDutch[2]), Number(asDutch[1])] : [Number(asIso?.[2]), Number(asIso?.[3])];
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};
/** Why this is no PIN to keep people's lives behind; nothing when it will do. */
export const problemOfPin = (pin: string): "short" | "simple" | undefined => {
	const plain = pin.normalize("NFKC").trim();
	if ([...plain].length < SHORTEST) return "short";
	const halves = plain.length % 2 === 0 && plain.slice(0, plain.length / 2) === plain.slice(plain.length / 2);
	if (new Set(plain).size < 4 || halves || isRow(plain, 1) || isRow(plain, -1) || isDate(plain)) return "simple";
	return undefined;
};

/** As slow as this device bears, and never quicker than this. */
export const LEAST_ITERATIONS = 600_000;
const MOST_ITERATIONS = 5_000_000;
const ABOUT_MS = 600;
/** From how long a small piece of the work took to how much of it a guess costs. */
export const iterationsFor = (tried: number, tookMs: number): number =>
	Math.round(Math.min(MOST_ITERATIONS, Math.max(LEAST_ITERATIONS, (tried * ABOUT_MS) / Math.max(1, tookMs))));
