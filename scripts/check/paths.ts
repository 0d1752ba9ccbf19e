/** Where things stand in the house: the order of the modules and the doors between them. */
import { posix } from "node:path";

/** The modules in the order of the method. A module may look back, never forward. */
export const layers = [
	"kernel",
	"platform",
	"people",
	"team",
	"neighbourhood",
	"privacy",
	"signalling",
	"weighing",
	"contact",
	"planning",
	"conference",
	"carrying-out",
	"lasting",
	"app",
] as const;

/** The only files of a module that other modules may import. */
export const doors = ["index.ts", "server.ts", "pages.ts", "phase.ts", "browser.ts"] as const;

/** The module a file belongs to: `src/weighing/rules.ts` gives `weighing`. */
export const moduleOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
/** Its place in the order, -1 for what has no place. */
export const placeOf = (module: string): number => layers.findIndex((layer) => layer === module);
/** Modules without doors: technique that everybody may use file by file. */
export const isOpen = (module: string): boolean => module === "kernel" || module === "platform" || module === "generated";
/** A module of the method, with doors. */
export const isPhase = (module: string | undefined): boolean => module !== undefined && !isOpen(module) && module !== "app";

/** The file that a specifier means, as a path from the root; undefined for packages. */
export const targetOf = (from: string, specifier: string): string | undefined => {
	if (specifier.startsWith("#src/")) return `src/${specifier.slice("#src/".length)}`;
	if (specifier.startsWith(".")) return posix.normalize(posix.join(posix.dirname(from), specifier));
	return undefined;
};
/** The package of a specifier: `hono/jsx` gives `hono`. */
export const packageOf = (specifier: string): string =>
	specifier.startsWith("@") ? specifier.split("/").slice(0, 2).join("/") : (specifier.split("/")[0] ?? specifier);
