/** What the method refuses and software usually does, as far as it can be seen in the source (docs/method/requirements.md, section 5). */
import { type Field, fieldsOf } from "./schema-fields.ts";
import { isMigration, isProduct, type Rule, type Source, type Violation } from "./source.ts";
import { at, lineAt, type Node, nameOf, textsOf, walk } from "./syntax.ts";
import { type Allowance, allowances, withoutAllowed } from "./word-allowances.ts";

type Found = Violation & { readonly word: string };

/** Names become words between hyphens: `riskScore` and `risk_score` are both `risk-score`. */
const hyphenated = (name: string): string =>
	name
		.replace(/([a-z0-9])([A-Z])/g, "$1-$2")
		.replace(/[_\s]+/g, "-")
		.toLowerCase();

const neverFields: readonly (readonly [RegExp, string])[] = [
	[/^problem-(type|kind|category|code)s?$|^categor(y|ies)$|^sub-?categor(y|ies)$/, "ANTI-03 no problem category: one door, own words"],
	[/^severity$|^priority$|^urgency$|^triage(-.+)?$|^risk-?(score|level|colour|color|class)$/, "ANTI-07 no score or triage: weigh in own words"],
	[/^(person|client|target)-(type|category|group|label)s?$|^diagnos(is|es)$/, "PRIN-16 no category or label for a person"],
	[/^(product-code|tariff|quota|billable.*|hours-written|time-sheet)s?$/, "ANTI-18 no products, tariffs, quotas or time sheets"],
	[/^(cooperat(es|ion|ive)|complian(t|ce)|gratitude|deserving(ness)?|motivated)$/, "ANTI-36 compliance is no result (PRIN-15)"],
];
const numberWords = /(^|-)(scores?|weight|weighting|level|rating|percentage|percent|grade|index|ladder)(-|$)/;

const fieldFault = (field: Field): string | undefined => {
	const name = hyphenated(field.name);
	const never = neverFields.find(([pattern]) => pattern.test(name));
	if (never) return never[1];
	return field.numeric && numberWords.test(name) ? "ANTI-07, ANTI-17 no number stands for a person or a weighing" : undefined;
};

/** Only what ends a case by itself; `letGo` is an act of people. */
const selfEnding =
	/auto-?(clos|end|expir|archiv|let-?go)|(close|end|expire|archive|clean-?up|purge)-(stale|inactive|idle|old|silent|no-show)s?-(case|line|matter|signal|contact)|expire-cases?|expired-cases?/;
const inspectors =
	/enforce|inspector|inspection|police|politie|handhav|toezichthouder|sociale[- ]recherche|fraud|intervention-team|interventieteam|controleur|bailiff|deurwaarder/;

const isRoleList = (node: Node): boolean => {
	const name = nameOf(at(node, "id"));
	return (node.type === "VariableDeclarator" || node.type === "TSTypeAliasDeclaration") && name !== undefined && /roles?$/i.test(name);
};

const inCode = (source: Source): readonly Found[] => {
	const found: Found[] = [];
	walk(source, (node, around) => {
		const name = nameOf(node);
		if (name === undefined) return;
		const said = hyphenated(name);
		if (node.type === "Identifier" && selfEnding.test(said))
			found.push({
				path: source.path,
				line: lineAt(source, node.start),
				word: name,
				message: `${name}: ANTI-12 nothing closes by itself, by count or by time`,
			});
		if (inspectors.test(said) && around.some(isRoleList))
			found.push({ path: source.path, line: lineAt(source, node.start), word: name, message: `${name}: ANTI-09 enforcement has no role here` });
	});
	for (const { text, line } of textsOf(source))
		if (/^[\w.-]+$/.test(text) && selfEnding.test(hyphenated(text)))
			found.push({ path: source.path, line, word: text, message: `${text}: ANTI-12 nothing closes by itself, by count or by time` });
	return found;
};

const inMigration = (source: Source): readonly Found[] =>
	source.text.split("\n").flatMap((text, index) => {
		const code = text.replace(/--.*$/, "").toLowerCase();
		const word = /role/.test(code) ? inspectors.exec(code)?.[0] : undefined;
		return word === undefined ? [] : [{ path: source.path, line: index + 1, word, message: `${word}: ANTI-09 enforcement has no role here` }];
	});

const inName = (source: Source): readonly Found[] => {
	const word = source.path.split("/").find((segment) => selfEnding.test(hyphenated(segment)));
	return word === undefined ? [] : [{ path: source.path, line: 1, word, message: `${word}: ANTI-12 nothing closes by itself, by count or by time` }];
};

const find = (source: Source): readonly Found[] => [
	...inName(source),
	...(isMigration(source.path) ? inMigration(source) : inCode(source)),
	...fieldsOf(source).flatMap((field) => {
		const why = fieldFault(field);
		return why === undefined ? [] : [{ path: field.path, line: field.line, word: field.name, message: `${field.name}: ${why}` }];
	}),
];

/** The rule with exceptions of one's own, for tests. */
export const methodWith = (allowed: readonly Allowance[]): Rule => ({
	name: "method",
	proves: ["ANTI-03", "ANTI-07", "ANTI-17", "ANTI-18", "ANTI-36"],
	reads: (path) => isProduct(path) || isMigration(path),
	check: (sources) => withoutAllowed(sources.flatMap(find), allowed),
});

/** No categories, no numbers on people, nothing that closes by itself, no role for enforcement. */
export const method: Rule = methodWith(allowances);
