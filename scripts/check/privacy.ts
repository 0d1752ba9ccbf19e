/** Where names leak without anybody meaning it: consoles, addresses, raw HTML. */
import { isProduct, type Rule, type Source, type Violation } from "./source.ts";
import { chainOf, lineAt, nameOf, textsOf, walk } from "./syntax.ts";

const inAddress =
	/[?&](q|query|search|zoek|name|naam|firstname|lastname|voornaam|achternaam|bsn|birthdate|geboortedatum|phone|telefoon|email|address|adres)=/i;

/** Commands that somebody runs at a terminal, and that answer there. */
const speaksAtTerminal = (path: string): boolean => path.startsWith("src/app/commands/");

const check = (source: Source): readonly Violation[] => {
	const found: Violation[] = textsOf(source).flatMap(({ text, line }) => {
		const leak = inAddress.exec(text)?.[0];
		return leak === undefined ? [] : [{ path: source.path, line, message: `'${leak}' puts words about people in an address; searching is a POST` }];
	});
	walk(source, (node) => {
		const line = (): number => lineAt(source, node.start);
		if (node.type === "MemberExpression" && /^(globalThis\.|window\.)?console\./.test(chainOf(node)) && !speaksAtTerminal(source.path))
			found.push({ path: source.path, line: line(), message: `${chainOf(node)}: use the logger, which leaves names out` });
		if (/^(JSX)?Identifier$|^Literal$/.test(node.type) && nameOf(node) === "dangerouslySetInnerHTML" && !source.path.startsWith("src/platform/ui/"))
			found.push({ path: source.path, line: line(), message: "dangerouslySetInnerHTML belongs in src/platform/ui" });
	});
	return found;
};

/** No console, no names in addresses, no raw HTML outside the kit. */
export const privacy: Rule = { name: "privacy", reads: isProduct, check: (sources) => sources.flatMap(check) };
