/** Taking names away, speaking about situations, and leaving out small numbers. Pure. */
import { ok, type Result, refuse } from "#src/kernel/index.ts";
import type { AgreementInput, FigureKey, Figures, LayInput } from "./model.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const whole = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, "giu");
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
		.reduce((said, part) => said.replace(whole(part), "…"), text.replace(pointers, "…"));
/** The first part that still points at somebody. */
export const pointsAt = (text: string, names: readonly string[]): string | undefined =>
	partsToHide(names).find((part) => whole(part).test(text)) ?? text.match(pointers)?.[0];

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
/** Small numbers are left out, and whatever would tell them (PRIV-10). */
export const masked = (given: Readonly<Record<FigureKey, number>>): Figures => {
	const weighed = small(given.weighed);
	const [went, stayed] = both(weighed, given.went, given.stayed);
	const [contact, stillApart] = both(went, given.contact, given.stillApart);
	const rest = Object.fromEntries(
		(["self", "children", "others", "glad", "mixed", "rather-not", "no-answer"] as const).map((key) => [key, small(given[key])]),
	) as Pick<Figures, "self" | "children" | "others" | "glad" | "mixed" | "rather-not" | "no-answer">;
	return { ...rest, weighed, went, stayed, contact, stillApart };
};
