/** Finds the fields a system can hold: keys of zod objects, names declared in a model, columns of a migration. */
import { isMigration, type Source } from "./source.ts";
import { at, chainOf, lineAt, listAt, type Node, nameOf, walk } from "./syntax.ts";

/** One field, whether it holds a number, and where it stands. */
export type Field = { readonly path: string; readonly line: number; readonly name: string; readonly numeric: boolean };

const numberMaker = /^z\.(coerce\.)?(number|int|int32|uint32|int64|uint64|float32|float64|bigint|nan)$/;
const isNumberLiteral = (node: Node): boolean => node.type === "Literal" && typeof node["value"] === "number";
/** Follows `z.int().min(0).optional()` down to what it is made of. Bounds such as `.max(10)` do not make a text into a number. */
const holdsNumber = (value: Node | undefined): boolean => {
	if (value?.type === "ArrayExpression") return listAt(value, "elements").some((one) => isNumberLiteral(one) || holdsNumber(one));
	if (value?.type !== "CallExpression") return false;
	const callee = at(value, "callee");
	const chain = chainOf(callee);
	if (numberMaker.test(chain)) return true;
	if (/^z\.(union|literal|optional|nullable|array)$/.test(chain))
		return listAt(value, "arguments").some((one) => isNumberLiteral(one) || holdsNumber(one));
	return callee?.type === "MemberExpression" && holdsNumber(at(callee, "object"));
};

const fieldsOfCode = (source: Source): readonly Field[] => {
	const found: Field[] = [];
	const inModel = /\/model(\/[^/]+)*\.ts$/.test(source.path);
	walk(source, (node) => {
		const line = (): number => lineAt(source, node.start);
		if (
			node.type === "CallExpression" &&
			/^z\.(object|strictObject|looseObject|interface)$|\.extend$|\.safeExtend$/.test(chainOf(at(node, "callee")))
		)
			for (const property of listAt(listAt(node, "arguments")[0], "properties")) {
				const name = nameOf(at(property, "key"));
				if (name !== undefined)
					found.push({ path: source.path, line: lineAt(source, property.start), name, numeric: holdsNumber(at(property, "value")) });
			}
		if (!inModel) return;
		if (node.type === "VariableDeclarator" || node.type === "TSTypeAliasDeclaration") {
			const name = nameOf(at(node, "id"));
			if (name !== undefined) found.push({ path: source.path, line: line(), name, numeric: holdsNumber(at(node, "init")) });
		}
		if (node.type === "TSPropertySignature") {
			const name = nameOf(at(node, "key"));
			const type = at(at(node, "typeAnnotation"), "typeAnnotation")?.type;
			if (name !== undefined)
				found.push({ path: source.path, line: line(), name, numeric: type === "TSNumberKeyword" || type === "TSBigIntKeyword" });
		}
	});
	return found;
};

const numericColumn = /^(smallint|integer|int|int2|int4|int8|bigint|numeric|decimal|real|double|float|smallserial|serial|bigserial)/i;
const fieldsOfMigration = (source: Source): readonly Field[] =>
	source.text.split("\n").flatMap((text, index) => {
		const code = text.replace(/--.*$/, "");
		return [...code.matchAll(/(?:(?:^|[\s,(])add column(?: if not exists)?|^|[,(])\s*"?([a-z_][a-z0-9_]*)"?\s+([a-z][a-z0-9_]*)/gi)].map((match) => ({
			path: source.path,
			line: index + 1,
			name: match[1] ?? "",
			numeric: numericColumn.test(match[2] ?? ""),
		}));
	});

/** All fields in a source file or a migration. */
export const fieldsOf = (source: Source): readonly Field[] => (isMigration(source.path) ? fieldsOfMigration(source) : fieldsOfCode(source));
