/** Taking names away, speaking about situations, and leaving out small numbers. Pure. */
import { ok, type Result, refuse } from "#src/kernel/index.ts";
import { wholeWord } from "#src/kernel/whole-word.ts";
import type { AgreementInput, FigureKey, Figures, LayInput } from "./model.ts";

/** What points at somebody: names and doors that are known, numbers to call, addresses of mail. */
const pointers = /[\w.+-]+@[\w-]+\.[\w.]+|(?<!\d)(?:\+31|0)[\d\s-]{8,}\d|\b\d{4}\s?[A-Z]{2}\b/gu;

/** Parts of a name or an address that are said by themselves: each of two letters or more that is not a small word. */
export const partsToHide = (names: readonly string[]): readonly string[] =>
	[...new Set(names.flatMap((name) => [name.trim(), ...name.trim().split(/[\s,]+/u)]))].filter(
		(part) => /\p{L}{3,}/u.test(part) && !smallWords.has(part.toLowerCase()),
	);
const smallWords = new Set("van der den het een mevrouw mijnheer meneer familie gezin the mrs huis straat".split(" "));
/** A draft without what points at somebody; the worker reads it over. */
export const withoutNames = (text: string, names: readonly string[]): string =>
	[...partsToHide(names)]
		.sort((one, other) => other.length - one.length)
		.reduce((said, part) => said.replace(wholeWord(part), "…"), text.replace(pointers, "…"));
/** The first part that still points at somebody. */
export const pointsAt = (text: string, names: readonly string[]): string | undefined =>
	partsToHide(names).find((part) => wholeWord(part).test(text)) ?? text.match(pointers)?.[0];

const textsOf = (input: LayInput): readonly (readonly [string, string | undefined])[] => [
	["why", input.why],
	["riskOfGoing", input.riskOfGoing],
	["riskOfStaying", input.riskOfStaying],
	["bring", input.bring],
	["hindsight", input.hindsight],
];
/** Nothing that leads back to somebody is laid beside (LEG-09, PRIV-11). */
export const decideLaying = (input: LayInput, names: readonly string[]): Result<LayInput> => {
	for (const [field, text] of textsOf(input)) {
		const found = text === undefined ? undefined : pointsAt(text, names);
		if (found !== undefined) return refuse("weighing.still-points-at-somebody", { word: found }, field);
	}
	return ok(input);
};

const aboutSomebody =
	/\b([Mm]eneer|[Mm]evrouw|[Mm]ijnheer|[Mm]evr|[Dd]hr|Mr|Mrs|Ms)\b\.?\s+\p{Lu}|\b([Dd]ie man|[Dd]ie vrouw|[Dd]at gezin|[Tt]hat man|[Tt]hat woman|[Tt]hat family)\b/u;
/** About the situation: the circumstances are the same as others' (SAFE-08). */
export const decideAgreement = (input: AgreementInput): Result<AgreementInput> => {
	for (const [field, text] of [
		["situation", input.situation],
		["speaks", input.speaks],
		["oneLine", input.oneLine],
		["atThreat", input.atThreat],
	] as const) {
		if (text === undefined) continue;
		if (aboutSomebody.test(text)) return refuse("weighing.about-the-situation", {}, field);
	}
	return ok(input);
};

/** Fewer than this could point at somebody (PRIV-10). */
export const LEAST = 5;
const small = (count: number): number | null => (count < LEAST ? null : count);
/** Both parts of a whole, or neither: one alone would tell the other. */
const both = (whole: number | null, one: number, other: number): readonly [number | null, number | null] =>
	whole === null || small(one) === null || small(other) === null ? [null, null] : [one, other];
const reasons = ["self", "children", "others"] as const;
const feelings = ["glad", "mixed", "rather-not", "no-answer"] as const;
/** A part is told when neither it nor what remains of the whole is small: what remains is told by taking one from the other. */
const partOf = (whole: number | null, part: number): number | null => (whole === null || small(part) === null || whole - part < LEAST ? null : part);
/** Parts that do not overlap: the smallest goes too, until what remains could be anybody. */
const apart = (whole: number | null, parts: readonly (readonly [FigureKey, number])[]): readonly (readonly [FigureKey, number | null])[] => {
	const shown = parts.filter(([, part]) => whole !== null && small(part) !== null).sort(([, one], [, other]) => other - one);
	while (shown.length > 0 && (whole ?? 0) - shown.reduce((sum, [, part]) => sum + part, 0) < LEAST) shown.pop();
	const kept = new Map(shown);
	return parts.map(([key]) => [key, kept.get(key) ?? null]);
};
/** Small numbers are left out, and whatever would tell them by difference (PRIV-10). */
export const masked = (given: Readonly<Record<FigureKey, number>>): Figures => {
	const weighed = small(given.weighed);
	const [went, stayed] = both(weighed, given.went, given.stayed);
	const [contact, stillApart] = both(went, given.contact, given.stillApart);
	// Where it is not told how many went, a reason would tell at least how many: then it counts against all that were weighed.
	const why = reasons.map((key) => [key, partOf(went ?? weighed, given[key])] as const);
	const felt = apart(
		weighed,
		feelings.map((key) => [key, given[key]] as const),
	);
	return { ...(Object.fromEntries([...why, ...felt]) as Figures), weighed, went, stayed, contact, stillApart };
};
/** Everything that can be worked out of what is told: the numbers themselves, and each whole without its parts. */
export const toldBy = (figures: Figures): Readonly<Record<string, number | null>> => {
	const less = (whole: number | null, part: number | null): number | null => (whole === null || part === null ? null : whole - part);
	const answered = feelings.reduce((sum, key) => sum + (figures[key] ?? 0), 0);
	return {
		...figures,
		...Object.fromEntries((["went", "stayed", ...reasons] as const).map((key) => [`weighed without ${key}`, less(figures.weighed, figures[key])])),
		...Object.fromEntries((["contact", "stillApart", ...reasons] as const).map((key) => [`went without ${key}`, less(figures.went, figures[key])])),
		"weighed without answers": answered === 0 ? null : less(figures.weighed, answered),
	};
};
/** A year that is told anew: only when no difference with what was told before is small; otherwise the numbers stay as they were told (PRIV-10). */
export const toldAnew = (before: Figures | undefined, now: Figures): Figures => {
	if (before === undefined) return now;
	const [was, is] = [toldBy(before), toldBy(now)];
	const tells = Object.keys(was).some((key) => {
		const [one, other] = [was[key] ?? null, is[key] ?? null];
		if (one === null) return false;
		return other === null || (one !== other && Math.abs(one - other) < LEAST);
	});
	return tells ? before : now;
};
