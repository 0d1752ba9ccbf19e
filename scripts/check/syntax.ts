/** Reads TypeScript into a tree, so that rules see code and not text: a word in a comment breaks nothing. */
import { parseSync } from "vite";
import type { Source } from "./source.ts";

/** A node of the tree, as loosely typed as the rules need it. */
export type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };
/** A node with the nodes around it, the nearest last. */
export type Visit = (node: Node, around: readonly Node[]) => void;
/** One `import`, `export … from` or `import()`. */
export type Import = { readonly specifier: string; readonly line: number; readonly typeOnly: boolean };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";
const childrenOf = (node: Node): readonly Node[] =>
	Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));

const trees = new WeakMap<Source, Node>();
const treeOf = (source: Source): Node => {
	const known = trees.get(source);
	if (known) return known;
	const parsed = parseSync(source.path, source.text, { lang: source.path.endsWith(".tsx") ? "tsx" : "ts", astType: "ts" });
	const [broken] = parsed.errors;
	if (broken) throw new Error(`${source.path} cannot be read: ${broken.message}`);
	const tree = parsed.program as unknown as Node;
	trees.set(source, tree);
	return tree;
};

/** Goes through every node of a file, outside in. */
export const walk = (source: Source, visit: Visit): void => {
	const step = (node: Node, around: readonly Node[]): void => {
		visit(node, around);
		const inner = [...around, node];
		for (const child of childrenOf(node)) step(child, inner);
	};
	step(treeOf(source), []);
};

/** The line of a position in the file, from 1. */
export const lineAt = (source: Source, position: number): number => source.text.slice(0, position).split("\n").length;

/** The node in a field, when there is one. */
export const at = (node: Node | undefined, field: string): Node | undefined => {
	const value = node?.[field];
	return isNode(value) ? value : undefined;
};
/** The nodes in a list field. */
export const listAt = (node: Node | undefined, field: string): readonly Node[] => {
	const value = node?.[field];
	return Array.isArray(value) ? value.filter(isNode) : [];
};
/** The name of an identifier or the text of a literal key. */
export const nameOf = (node: Node | undefined): string | undefined => {
	if (node?.type === "Identifier" || node?.type === "JSXIdentifier") return String(node["name"]);
	return node?.type === "Literal" && typeof node["value"] === "string" ? node["value"] : undefined;
};
/** `a.b.c` as one text, for chains of names only. */
export const chainOf = (node: Node | undefined): string => {
	if (node?.type !== "MemberExpression") return nameOf(node) ?? "";
	return `${chainOf(at(node, "object"))}.${nameOf(at(node, "property")) ?? ""}`;
};

/** Everything a file imports, types too. */
export const importsOf = (source: Source): readonly Import[] => {
	const found: Import[] = [];
	walk(source, (node) => {
		const from = /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(node.type) ? nameOf(at(node, "source")) : undefined;
		if (from === undefined) return;
		const kind = node["importKind"] ?? node["exportKind"];
		const inline = listAt(node, "specifiers");
		const typeOnly = kind === "type" || (inline.length > 0 && inline.every((one) => one["importKind"] === "type" || one["exportKind"] === "type"));
		found.push({ specifier: from, line: lineAt(source, node.start), typeOnly });
	});
	return found;
};

/** Every text in a file: literals, parts of templates, words between tags. Not what is imported. */
export const textsOf = (source: Source): readonly { readonly text: string; readonly line: number; readonly betweenTags: boolean }[] => {
	const found: { text: string; line: number; betweenTags: boolean }[] = [];
	walk(source, (node, around) => {
		if (/Import|ExportAll|ExportNamed/.test(around.at(-1)?.type ?? "") && node.type === "Literal") return;
		if (node.type === "Literal" && typeof node["value"] === "string")
			found.push({ text: node["value"], line: lineAt(source, node.start), betweenTags: false });
		if (node.type === "JSXText") found.push({ text: String(node["value"]), line: lineAt(source, node.start), betweenTags: true });
		if (node.type === "TemplateElement") {
			const cooked = (node["value"] as { cooked?: string | null; raw: string }).cooked;
			found.push({ text: cooked ?? "", line: lineAt(source, node.start), betweenTags: false });
		}
	});
	return found;
};
