/** Rules decide from what they are given. A clock, a die or the environment comes in as a parameter, so that a decision can be replayed. */
import { isPhase, moduleOf } from "./paths.ts";
import { isTest, isWritten, type Rule, type Source, type Violation } from "./source.ts";
import { at, chainOf, importsOf, lineAt, listAt, type Node, nameOf, walk } from "./syntax.ts";

const pureFile = /\/(rules|model|operations)(\/[^/]+)*\.ts$|\.rules\.ts$/;
const rulesFile = /\/rules(\/[^/]+)*\.ts$|\.rules\.ts$/;
const isPure = (path: string): boolean => {
	if (!isWritten(path) || isTest(path)) return false;
	const module = moduleOf(path);
	return module === "kernel" || (isPhase(module) && (pureFile.test(path) || /^src\/[^/]+\/index\.ts$/.test(path)));
};

const forbidden: readonly (readonly [RegExp, string])[] = [
	[/^(globalThis\.)?(Date\.now|performance\.now|Temporal\.Now(\..+)?)$/, "reads a clock; take a Clock or an Instant"],
	[/^(globalThis\.)?Math\.random$/, "throws dice; take the outcome as a parameter"],
	[/^(globalThis\.)?crypto\.random.*|^(globalThis\.)?crypto\.getRandomValues$/, "throws dice; ids come in with the command"],
	[/^(globalThis\.)?process\.[^.]+$/, "reads the environment; take it as a parameter"],
];

const impurityOf = (node: Node, path: string): string | undefined => {
	if (node.type === "MemberExpression") {
		const chain = chainOf(node);
		return forbidden.flatMap(([pattern, why]) => (pattern.test(chain) ? [`${chain} ${why}`] : []))[0];
	}
	const callee = nameOf(at(node, "callee"));
	if (callee === "Date" && (node.type === "CallExpression" || (node.type === "NewExpression" && listAt(node, "arguments").length === 0)))
		return "new Date() without a moment reads a clock; take a Clock or an Instant";
	if (node.type === "CallExpression" && /^(fetch|setTimeout|setInterval|queueMicrotask)$/.test(callee ?? ""))
		return `${callee} does something; pure code only says what`;
	if (node.type === "ThrowStatement" && rulesFile.test(path)) return "rules refuse with a Refusal, they do not throw";
	return undefined;
};

const check = (source: Source): readonly Violation[] => {
	const found: Violation[] = importsOf(source).flatMap((one) =>
		one.specifier.startsWith("node:") ? [{ path: source.path, line: one.line, message: `${one.specifier} is technique; this file is pure` }] : [],
	);
	walk(source, (node) => {
		const message = impurityOf(node, source.path);
		if (message !== undefined) found.push({ path: source.path, line: lineAt(source, node.start), message });
	});
	return found;
};

/** No clock, no dice, no environment, no node in kernel and in the rules, model, operations and index of a phase. */
export const purity: Rule = { name: "purity", reads: isPure, check: (sources) => sources.flatMap(check) };
